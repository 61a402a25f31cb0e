/* SPDX-License-Identifier: EUPL-1.2 */
#include "policy.h"

#include <string.h>

#include "arena.h"

static struct limit limit_of(const struct limits *limits, const struct field *field)
{
	struct limit limit;
	memcpy(&limit, (const char *)limits + field->offset, sizeof limit);
	return limit;
}

static bool is_in_force(const struct limit *limit, struct date day)
{
	return limit->given && (!date_given(day) || !date_given(limit->from) || date_compare(limit->from, day) <= 0);
}

/* A day that is not given takes all of them. */
static void change_limits(struct limits *into, const struct limits *by, struct date day)
{
	for (size_t i = 0; i < record_limits.field_count; i++) {
		const struct field *field = &record_limits.fields[i];
		struct limit limit = limit_of(by, field);
		if (is_in_force(&limit, day))
			memcpy((char *)into + field->offset, &limit, sizeof limit);
	}
}

static bool any_starts(const struct limits *limits)
{
	for (size_t i = 0; limits != NULL && i < record_limits.field_count; i++)
		if (date_given(limit_of(limits, &record_limits.fields[i]).from))
			return true;
	return false;
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
	policy->built_in_limits = built_in->limits;
	policy->has_starts = any_starts(by->limits);
	policy->own_significance = by->significance;
	if (by->age_bands_count > 0) {
		policy->age_bands = by->age_bands;
		policy->age_bands_count = by->age_bands_count;
	}
	if (by->vulnerable_groups.node != NULL)
		policy->vulnerable_groups = by->vulnerable_groups;
	if (by->limits != NULL)
		change_limits(policy->limits, by->limits, (struct date){ 0 });
	if (by->significance != NULL)
		change_significance(policy->significance, by->significance);
	if (by->text != NULL)
		change_text_checks(policy->text, by->text);
	return policy;
}

const struct policy *policy_on(struct arena *memory, const struct policy *policy, struct date day)
{
	if (!policy->has_starts || !date_given(day))
		return policy;
	struct policy *then = copy_of(memory, policy, sizeof *policy);
	then->day = day;
	then->limits = copy_of(memory, policy->built_in_limits, sizeof *policy->built_in_limits);
	change_limits(then->limits, policy->own_limits, day);
	return then;
}

const struct limits *policy_limits_of(const struct policy *policy, enum key key)
{
	const struct limits *own = policy->own_limits;
	if (own == NULL || !field_given(own, key))
		return policy->limits;
	struct limit limit = limit_of(own, record_field(&record_limits, key));
	return is_in_force(&limit, policy->day) ? own : policy->limits;
}

const struct significance *policy_significance_of(const struct policy *policy, enum key key)
{
	const struct significance *own = policy->own_significance;
	return own != NULL && field_given(own, key) ? own : policy->significance;
}
