/* SPDX-License-Identifier: EUPL-1.2 */
#include "keep_decision.h"

#include <string.h>

#include "affected.h"
#include "arena.h"
#include "classes.h"
#include "tells_clients.h"
#include "commitments.h"

_Static_assert(GROUP_END <= 64, "a group is a bit of 64");
_Static_assert(BANDS_MAX <= 16, "a band is a bit of 16");

/* Counts are kept in 16 bits; what a hostile file has beyond that is left out. */
static uint16_t counted(size_t count)
{
	return count > UINT16_MAX ? UINT16_MAX : (uint16_t)count;
}

const char *keep_file(struct kept_strings *strings, struct where at, const char *path)
{
	return keep_string(strings, at.in == NULL ? path : at.in->name);
}

const char *path_of_file(struct kept_strings *strings, const char *file, const char *path)
{
	size_t whole = strlen(file), length = strlen(path);
	bool is_end = whole >= length && strcmp(file + whole - length, path) == 0;
	return is_end ? file + whole - length : keep_string(strings, path);
}

/* ---- Rows ---- */

static uint64_t group_bits(const struct word_list *groups)
{
	uint64_t bits = 0;
	for (size_t i = 0; i < groups->count; i++)
		bits |= group_bit(groups->items[i]);
	return bits;
}

static const struct area_set *areas_of(struct arena *memory, const struct population *population,
                                       const struct areas *areas)
{
	struct area_set *set = ARENA_NEW(memory, struct area_set);
	if (population != NULL)
		*set = population_areas(memory, population, areas);
	return set;
}

bool is_kept_row(const struct impact *impact)
{
	return impact->direction == DIRECTION_POSITIVE || impact->direction == DIRECTION_NEGATIVE;
}

static struct row_fact row_of(struct kept_strings *strings, const struct population *population,
                              const struct impact_result *result, const struct area_set *of_decision)
{
	const struct impact *impact = result->impact;
	bool own_areas = impact->areas.whole || impact->areas.node != NULL;
	return (struct row_fact){
		.id = keep_string(strings, impact->id),
		.groups = group_bits(&impact->groups),
		.areas = own_areas ? areas_of(strings->memory, population, &impact->areas) : of_decision,
		.at = keep_place(strings, field_where(impact, KEY_ID)),
		.bands = (uint16_t)impact->age_bands.bits,
		.domain = (uint8_t)impact->domain,
		.direction = (uint8_t)impact->direction,
		.residual = (int8_t)class_of(result->residual),
	};
}

static void keep_rows(struct kept_strings *strings, const struct assessment *assessment, struct decision_fact *fact)
{
	const struct option_result *chosen = assessment_chosen(assessment);
	const struct population *population = assessment->against->population;
	size_t count = 0;
	for (size_t i = 0; i < chosen->impact_count; i++)
		count += is_kept_row(chosen->impacts[i].impact);
	if (count == 0)
		return;
	struct row_fact *rows = ARENA_ARRAY(strings->memory, struct row_fact, count);
	const struct area_set *of_decision = areas_of(strings->memory, population, &assessment->decision->areas);
	for (size_t i = 0; i < chosen->impact_count && fact->row_count < counted(count); i++)
		if (is_kept_row(chosen->impacts[i].impact))
			rows[fact->row_count++] = row_of(strings, population, &chosen->impacts[i], of_decision);
	fact->rows = rows;
}

/* ---- Changes and measures ---- */

/* A service that would be new is known to its own file alone. */
static bool is_in_catalogue(const struct change *change)
{
	return change->linked != NULL && change->new_service == NULL;
}

static size_t count_changes(const struct decision *decision)
{
	size_t count = 0;
	for (size_t i = 0; i < decision->options_count; i++)
		for (size_t n = 0; n < decision->options[i].changes_count; n++)
			count += is_in_catalogue(&decision->options[i].changes[n]);
	return count;
}

static struct change_fact change_of(struct kept_strings *strings, const struct change *change, bool chosen)
{
	return (struct change_fact){
		.at = keep_place(strings, field_where(change, KEY_SERVICE)),
		.service = (uint32_t)change->linked->index,
		.kind = (uint8_t)change->change,
		.chosen = chosen,
	};
}

static void keep_changes(struct kept_strings *strings, const struct assessment *assessment, struct decision_fact *fact)
{
	const struct decision *decision = assessment->decision;
	const struct option_result *chosen = assessment_chosen(assessment);
	size_t count = count_changes(decision);
	if (count == 0)
		return;
	struct change_fact *changes = ARENA_ARRAY(strings->memory, struct change_fact, count);
	for (size_t i = 0; i < decision->options_count; i++) {
		const struct option *option = &decision->options[i];
		bool is_chosen = chosen != NULL && chosen->option == option;
		for (size_t n = 0; n < option->changes_count && fact->change_count < counted(count); n++)
			if (is_in_catalogue(&option->changes[n]))
				changes[fact->change_count++] = change_of(strings, &option->changes[n], is_chosen);
	}
	fact->changes = changes;
}

static struct where relies_on_where(const struct measure *measure, const struct service *service)
{
	for (size_t i = 0; i < measure->relies_on.count; i++) {
		const char *name = measure->relies_on.items[i];
		if ((service->id != NULL && strcmp(name, service->id) == 0) ||
		    (service->cost_centre != NULL && strcmp(name, service->cost_centre) == 0))
			return item_where(measure->relies_on.node, i);
	}
	return field_where(measure, KEY_RELIES_ON);
}

static void keep_reliances(struct kept_strings *strings, const struct decision *decision,
                           struct decision_fact *fact)
{
	size_t count = 0;
	for (size_t i = 0; i < decision->measures_count; i++)
		count += decision->measures[i].leans_on_count;
	if (count == 0)
		return;
	struct reliance_fact *reliances = ARENA_ARRAY(strings->memory, struct reliance_fact, count);
	for (size_t i = 0; i < decision->measures_count; i++) {
		const struct measure *measure = &decision->measures[i];
		for (size_t n = 0; n < measure->leans_on_count && fact->reliance_count < counted(count); n++)
			reliances[fact->reliance_count++] = (struct reliance_fact){
				.measure = keep_string(strings, measure->id),
				.at = keep_place(strings, relies_on_where(measure, measure->leans_on[n])),
				.service = (uint32_t)measure->leans_on[n]->index,
			};
	}
	fact->reliances = reliances;
}

/* ---- Cuts ---- */

static void keep_cuts(struct arena *memory, const struct option_result *chosen, int64_t small_count,
                      struct decision_fact *fact)
{
	struct cuts_fact cuts = { .total = chosen->savings->number, .total_is_known = chosen->savings->known };
	if (cuts.total_is_known && cuts.total == 0)
		return;
	struct arena *scratch = arena_new();
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct figure *on_children = chosen->incidence[level].cuts;
		cuts.is_known[level] = on_children != NULL && on_children->known;
		cuts.on_children[level] = cuts.is_known[level] ? on_children->number : 0;
		cuts.tells[level] = cuts.is_known[level] && tells_clients(scratch, small_count, on_children);
	}
	arena_free(scratch);
	struct cuts_fact *kept = ARENA_NEW(memory, struct cuts_fact);
	*kept = cuts;
	fact->cuts = kept;
}

/* ---- The decision ---- */

static void keep_zero(struct kept_strings *strings, const struct option *zero, struct decision_fact *fact)
{
	fact->zero = keep_string(strings, zero->id);
	fact->includes_at = keep_place(strings, field_where(zero, KEY_INCLUDES));
	fact->include_count = counted(zero->includes.count);
	if (fact->include_count > 0)
		fact->includes = ARENA_ARRAY(strings->memory, const char *, fact->include_count);
	for (size_t i = 0; i < fact->include_count; i++)
		fact->includes[i] = keep_string(strings, zero->includes.items[i]);
}

static void keep_dates(struct kept_strings *strings, const struct decision *decision, struct decision_fact *fact)
{
	fact->meeting = decision->meeting;
	fact->effect = effect_date(decision);
	fact->resolved = resolution_date(decision);
	fact->assessed = assessment_date(decision);
	if (decision->follow_up == NULL || !date_given(decision->follow_up->date))
		return;
	fact->follow_up = decision->follow_up->date;
	fact->follow_up_at = keep_place(strings, field_where(decision->follow_up, KEY_DATE));
}

static void keep_names(struct kept_strings *strings, const struct decision *decision, const char *path,
                       struct decision_fact *fact)
{
	fact->file = keep_file(strings, decision->node->at, path);
	fact->path = path_of_file(strings, fact->file, path);
	fact->id = decision->id == NULL ? fact->path : keep_string(strings, decision->id);
	fact->record = keep_string(strings, decision->record);
	fact->id_at = keep_place(strings, field_where(decision, KEY_ID));
}

struct decision_fact *keep_decision(struct kept_strings *strings, const struct decision_taken *taken, const char *path)
{
	const struct decision *decision = taken->decision;
	const struct assessment *assessment = taken->assessment;
	struct decision_fact *fact = ARENA_NEW(strings->memory, struct decision_fact);
	keep_names(strings, decision, path, fact);
	keep_dates(strings, decision, fact);
	fact->proposal = (uint8_t)taken->proposal;
	fact->scope = decision->screening == NULL ? SCOPE_UNSET : (uint8_t)decision->screening->scope;
	if (assessment == NULL)
		return fact;
	if (decision->zero_option != NULL)
		keep_zero(strings, decision->zero_option, fact);
	keep_changes(strings, assessment, fact);
	keep_reliances(strings, decision, fact);
	if (assessment_chosen(assessment) != NULL) {
		keep_rows(strings, assessment, fact);
		keep_cuts(strings->memory, assessment_chosen(assessment),
		          assessment->against->policy->limits->small_count.number, fact);
	}
	return fact;
}
