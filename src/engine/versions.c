/* SPDX-License-Identifier: EUPL-1.2 */
#include "versions.h"

#include <string.h>

#include "arena.h"

/* The same value as far as a reader can see; how it was made is not asked. */
static bool is_same(const struct figure *before, const struct figure *after)
{
	if (before == NULL || after == NULL)
		return before == after;
	return before->known == after->known && before->withheld == after->withheld &&
	       (!before->known || before->number == after->number);
}

/* ---- Impacts ---- */

static size_t count_impacts(const struct assessment *assessment)
{
	size_t count = 0;
	for (size_t i = 0; i < assessment->option_count; i++)
		count += assessment->options[i].impact_count;
	return count;
}

static const struct impact_result *impact_named(const struct assessment *in, const char *id)
{
	for (size_t i = 0; i < in->option_count; i++)
		for (size_t n = 0; n < in->options[i].impact_count; n++)
			if (strcmp(in->options[i].impacts[n].impact->id, id) == 0)
				return &in->options[i].impacts[n];
	return NULL;
}

/* The id that an entry had before, its own unless it was given a new one. */
static const char *earlier_id(const struct edits *edits, const struct record *record, const char *id)
{
	for (const struct record_edit *edit = edits->first; edit != NULL; edit = edit->next)
		if (edit->edit == EDIT_RENAMED && edit->record == record && strcmp(edit->to, id) == 0)
			return edit->from;
	return id;
}

static void add_impact(struct versions *versions, const struct impact_result *before,
                       const struct impact_result *after)
{
	struct impact_pair *pair = &versions->impacts[versions->impact_count++];
	*pair = (struct impact_pair){ .before = before, .after = after };
	pair->changed = before == NULL || after == NULL || !is_same(before->gross, after->gross) ||
	                !is_same(before->residual, after->residual);
	versions->result_changed = versions->result_changed || pair->changed;
}

static void pair_impacts(struct versions *versions)
{
	const struct assessment *before = versions->before, *after = versions->after;
	for (size_t i = 0; i < after->option_count; i++)
		for (size_t n = 0; n < after->options[i].impact_count; n++) {
			const struct impact_result *result = &after->options[i].impacts[n];
			const char *id = earlier_id(versions->edits, &record_impact, result->impact->id);
			add_impact(versions, impact_named(before, id), result);
		}
	for (size_t i = 0; i < before->option_count; i++)
		for (size_t n = 0; n < before->options[i].impact_count; n++) {
			const struct impact_result *result = &before->options[i].impacts[n];
			const char *id = edits_later_id(versions->edits, &record_impact, result->impact->id);
			if (impact_named(after, id) == NULL)
				add_impact(versions, result, NULL);
		}
}

/* ---- Options ---- */

static const struct option_result *option_named(const struct assessment *in, const char *id)
{
	for (size_t i = 0; i < in->option_count; i++)
		if (strcmp(in->options[i].option->id, id) == 0)
			return &in->options[i];
	return NULL;
}

static bool is_same_incidence(const struct option_result *before, const struct option_result *after, int level)
{
	static const struct incidence none;
	const struct incidence *one = before == NULL ? &none : &before->incidence[level];
	const struct incidence *other = after == NULL ? &none : &after->incidence[level];
	return is_same(one->net, other->net) && is_same(one->cuts, other->cuts) && is_same(one->burden, other->burden);
}

static bool is_changed(const struct option_result *before, const struct option_result *after)
{
	return before == NULL || after == NULL || !is_same(before->worst_negative, after->worst_negative) ||
	       !is_same(before->best_positive, after->best_positive) ||
	       !is_same(before->unknowns, after->unknowns) || !is_same(before->verdict, after->verdict);
}

static void add_option(struct versions *versions, const struct option_result *before,
                       const struct option_result *after)
{
	struct option_pair *pair = &versions->options[versions->option_count++];
	*pair = (struct option_pair){ .before = before, .after = after, .changed = is_changed(before, after) };
	versions->result_changed = versions->result_changed || pair->changed;
	for (int level = 1; level < BUDGET_LEVEL_END; level++) {
		pair->incidence_changed[level] = !is_same_incidence(before, after, level);
		versions->result_changed = versions->result_changed || pair->incidence_changed[level];
	}
}

static void pair_options(struct versions *versions)
{
	const struct assessment *before = versions->before, *after = versions->after;
	for (size_t i = 0; i < after->option_count; i++) {
		const char *id = earlier_id(versions->edits, &record_option, after->options[i].option->id);
		add_option(versions, option_named(before, id), &after->options[i]);
	}
	for (size_t i = 0; i < before->option_count; i++) {
		const char *id = edits_later_id(versions->edits, &record_option, before->options[i].option->id);
		if (option_named(after, id) == NULL)
			add_option(versions, &before->options[i], NULL);
	}
}

/* ---- Screening ---- */

static void compare_screening(struct versions *versions)
{
	const struct assessment *before = versions->before, *after = versions->after;
	for (int trigger = 1; trigger < TRIGGER_END; trigger++) {
		versions->trigger_changed[trigger] = before->screening.triggers[trigger].answer !=
		                                     after->screening.triggers[trigger].answer;
		versions->result_changed = versions->result_changed || versions->trigger_changed[trigger];
	}
	versions->proposed_changed = !is_same(before->screening.proposed, after->screening.proposed);
	versions->scope_changed = before->decision->screening->scope != after->decision->screening->scope;
	versions->result_changed =
		versions->result_changed || versions->proposed_changed || versions->scope_changed;
}

const struct versions *versions_compare(struct arena *memory, const struct assessment *before,
                                        const struct assessment *after)
{
	struct versions *versions = ARENA_NEW(memory, struct versions);
	*versions = (struct versions){
		.before = before,
		.after = after,
		.edits = edits_between(memory, &record_decision, before->decision, after->decision),
		.impacts = ARENA_ARRAY(memory, struct impact_pair, count_impacts(before) + count_impacts(after) + 1),
		.options = ARENA_ARRAY(memory, struct option_pair, before->option_count + after->option_count + 1),
	};
	pair_impacts(versions);
	pair_options(versions);
	compare_screening(versions);
	return versions;
}
