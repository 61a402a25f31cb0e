/* SPDX-License-Identifier: EUPL-1.2 */
#include "policy.h"

#include <string.h>

#include "arena.h"

static void change_limits(struct limits *into, const struct limits *by)
{
	for (size_t i = 0; i < record_limits.field_count; i++) {
		size_t offset = record_limits.fields[i].offset;
		struct limit limit;
		memcpy(&limit, (const char *)by + offset, sizeof limit);
		if (limit.given)
			memcpy((char *)into + offset, &limit, sizeof limit);
	}
}

static void change_table(struct class_table *into, const struct class_table *by)
{
	for (int magnitude = 0; magnitude < MAGNITUDE_END; magnitude++)
		if (by->by_magnitude[magnitude].given)
			into->by_magnitude[magnitude] = by->by_magnitude[magnitude];
}

static void change_significance(struct significance *into, const struct significance *by)
{
	if (by->enabled != FLAG_UNSET)
		into->enabled = by->enabled;
	if (by->life_stage_step.given)
		into->life_stage_step = by->life_stage_step;
	if (by->unlikely_reversible_step.given)
		into->unlikely_reversible_step = by->unlikely_reversible_step;
	if (by->measure_step.given)
		into->measure_step = by->measure_step;
	if (by->table != NULL)
		change_table(into->table, by->table);
}

static void change_text_checks(struct text_checks *into, const struct text_checks *by)
{
	if (by->placeholders.node != NULL)
		into->placeholders = by->placeholders;
	if (by->stock_phrases.node != NULL)
		into->stock_phrases = by->stock_phrases;
}

static void *copy_of(struct arena *memory, const void *from, size_t size)
{
	return memcpy(arena_alloc(memory, size), from, size);
}

struct policy *policy_changed(struct arena *memory, const struct policy *built_in, const struct policy *by)
{
	struct policy *policy = copy_of(memory, built_in, sizeof *built_in);
	policy->limits = copy_of(memory, built_in->limits, sizeof *built_in->limits);
	policy->significance = copy_of(memory, built_in->significance, sizeof *built_in->significance);
	policy->significance->table = copy_of(memory, built_in->significance->table, sizeof *built_in->significance->table);
	policy->text = copy_of(memory, built_in->text, sizeof *built_in->text);
	policy->node = by->node;
	policy->version = by->version;
	policy->because = by->because;
	policy->waivers = by->waivers;
	policy->waivers_count = by->waivers_count;
	policy->own_limits = by->limits;
	policy->own_significance = by->significance;
	if (by->age_bands_count > 0) {
		policy->age_bands = by->age_bands;
		policy->age_bands_count = by->age_bands_count;
	}
	if (by->vulnerable_groups.node != NULL)
		policy->vulnerable_groups = by->vulnerable_groups;
	if (by->limits != NULL)
		change_limits(policy->limits, by->limits);
	if (by->significance != NULL)
		change_significance(policy->significance, by->significance);
	if (by->text != NULL)
		change_text_checks(policy->text, by->text);
	return policy;
}

const struct limits *policy_limits_of(const struct policy *policy, enum key key)
{
	const struct limits *own = policy->own_limits;
	return own != NULL && field_given(own, key) ? own : policy->limits;
}

const struct significance *policy_significance_of(const struct policy *policy, enum key key)
{
	const struct significance *own = policy->own_significance;
	return own != NULL && field_given(own, key) ? own : policy->significance;
}
