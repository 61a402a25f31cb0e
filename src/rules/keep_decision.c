/* SPDX-License-Identifier: EUPL-1.2 */
#include "keep_decision.h"

#include <string.h>

#include "affected.h"
#include "arena.h"
#include "classes.h"

_Static_assert(GROUP_END <= 64, "a group is a bit of 64");
_Static_assert(BANDS_MAX <= 16, "a band is a bit of 16");

/* No longer than what a finding shows of a line. */
enum { EXCERPT_MAX = 2000 };

/* ---- Places and strings ---- */

static uint16_t narrow(uint32_t column)
{
	return column > UINT16_MAX ? UINT16_MAX : (uint16_t)column;
}

/* The first line of it; cut between two characters. */
struct kept_place keep_place(struct arena *memory, struct where at)
{
	size_t length;
	if (at.in == NULL || at.line == 0)
		return (struct kept_place){ 0 };
	const char *line = source_line(at.in, at.line, &length);
	if (length > EXCERPT_MAX) {
		length = EXCERPT_MAX;
		for (int i = 0; i < 3 && ((unsigned char)line[length] & 0xC0) == 0x80; i++)
			length--;
	}
	bool one_line = at.end_line == at.line && at.end_column > at.column;
	return (struct kept_place){
		.line = at.line,
		.column = narrow(at.column),
		.end_column = narrow(one_line ? at.end_column : at.column + 1),
		.excerpt = arena_copy(memory, line, length),
	};
}

const char *keep_string(struct arena *memory, const char *string)
{
	return string == NULL ? NULL : arena_string(memory, string);
}

const char *keep_file(struct arena *memory, struct where at, const char *path)
{
	return arena_string(memory, at.in == NULL ? path : at.in->name);
}

/* ---- Rows ---- */

static uint64_t group_bits(const struct word_list *groups)
{
	uint64_t bits = 0;
	for (size_t i = 0; i < groups->count; i++)
		bits |= group_bit(groups->items[i]);
	return bits;
}

static struct area_set areas_of(struct arena *memory, const struct judging *on, const struct areas *areas)
{
	if (on->population == NULL)
		return (struct area_set){ 0 };
	return population_areas(memory, on->population, areas);
}

static void keep_rows(struct arena *memory, const struct judging *on, struct decision_fact *fact)
{
	size_t count = on->chosen->impact_count;
	struct row_fact *rows = ARENA_ARRAY(memory, struct row_fact, count);
	struct area_set of_decision = areas_of(memory, on, &on->decision->areas);
	for (size_t i = 0; i < count; i++) {
		const struct impact_result *result = &on->chosen->impacts[i];
		const struct impact *impact = result->impact;
		bool own_areas = impact->areas.whole || impact->areas.node != NULL;
		rows[i] = (struct row_fact){
			.id = keep_string(memory, impact->id),
			.groups = group_bits(&impact->groups),
			.areas = own_areas ? areas_of(memory, on, &impact->areas) : of_decision,
			.bands = (uint16_t)impact->age_bands.bits,
			.domain = (uint8_t)impact->domain,
			.direction = (uint8_t)impact->direction,
			.residual = (int8_t)class_of(result->residual),
			.at = keep_place(memory, field_where(impact, KEY_ID)),
		};
	}
	fact->rows = rows;
	fact->row_count = count;
}

/* ---- Changes and measures ---- */

static size_t count_changes(const struct decision *decision)
{
	size_t count = 0;
	for (size_t i = 0; i < decision->options_count; i++)
		count += decision->options[i].changes_count;
	return count;
}

/* A service that would be new is known to its own file alone. */
static bool is_in_catalogue(const struct change *change)
{
	return change->linked != NULL && change->new_service == NULL;
}

static void keep_changes(struct arena *memory, const struct judging *on, struct decision_fact *fact)
{
	struct change_fact *changes = ARENA_ARRAY(memory, struct change_fact, count_changes(on->decision));
	for (size_t i = 0; i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		for (size_t n = 0; n < option->changes_count; n++) {
			const struct change *change = &option->changes[n];
			if (is_in_catalogue(change))
				changes[fact->change_count++] = (struct change_fact){
					.service = change->linked,
					.at = keep_place(memory, field_where(change, KEY_SERVICE)),
					.kind = (uint8_t)change->change,
					.chosen = on->chosen != NULL && on->chosen->option == option,
				};
		}
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

static void keep_reliances(struct arena *memory, const struct decision *decision, struct decision_fact *fact)
{
	size_t count = 0;
	for (size_t i = 0; i < decision->measures_count; i++)
		count += decision->measures[i].leans_on_count;
	struct reliance_fact *reliances = ARENA_ARRAY(memory, struct reliance_fact, count);
	for (size_t i = 0; i < decision->measures_count; i++) {
		const struct measure *measure = &decision->measures[i];
		for (size_t n = 0; n < measure->leans_on_count; n++)
			reliances[fact->reliance_count++] = (struct reliance_fact){
				.service = measure->leans_on[n],
				.measure = keep_string(memory, measure->id),
				.at = keep_place(memory, relies_on_where(measure, measure->leans_on[n])),
			};
	}
	fact->reliances = reliances;
}

/* ---- Cuts ---- */

/* All savings, those of services that do not concern children included. */
static bool add_savings(const struct option *option, int64_t *total)
{
	bool known = option->changes != NULL;
	for (size_t i = 0; known && i < option->changes_count; i++) {
		const struct money *cost = &option->changes[i].cost;
		known = cost->given && (cost->cents >= 0 || add_fits(*total, cost->cents, total));
	}
	return known;
}

static struct cuts_fact cuts_of(const struct option_result *chosen)
{
	struct cuts_fact cuts = { .total = 0 };
	cuts.total_is_known = add_savings(chosen->option, &cuts.total);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct figure *on_children = chosen->incidence[level].cuts;
		cuts.is_known[level] = on_children != NULL && on_children->known;
		cuts.on_children[level] = cuts.is_known[level] ? on_children->number : 0;
	}
	return cuts;
}

/* ---- The decision ---- */

static void keep_zero(struct arena *memory, const struct option *zero, struct decision_fact *fact)
{
	fact->zero = keep_string(memory, zero->id);
	fact->includes_at = keep_place(memory, field_where(zero, KEY_INCLUDES));
	fact->includes = ARENA_ARRAY(memory, const char *, zero->includes.count);
	fact->include_count = zero->includes.count;
	for (size_t i = 0; i < zero->includes.count; i++)
		fact->includes[i] = arena_string(memory, zero->includes.items[i]);
}

static struct date day_of_assessment(const struct decision *decision)
{
	const struct preparation *preparation = decision->preparation;
	if (preparation != NULL && date_given(preparation->assessment_ready))
		return preparation->assessment_ready;
	return decision->screening == NULL ? (struct date){ 0 } : decision->screening->date;
}

static struct date day_of_resolution(const struct decision *decision)
{
	const struct resolution *resolution = decision->resolution;
	bool stands = resolution != NULL && decision->decided_option != NULL && !text_given(&resolution->remitted);
	return stands ? resolution->date : (struct date){ 0 };
}

static void keep_dates(struct arena *memory, const struct decision *decision, struct decision_fact *fact)
{
	fact->meeting = decision->meeting;
	fact->effect = effect_date(decision);
	fact->resolved = day_of_resolution(decision);
	fact->assessed = day_of_assessment(decision);
	if (decision->follow_up == NULL || !date_given(decision->follow_up->date))
		return;
	fact->follow_up = decision->follow_up->date;
	fact->follow_up_at = keep_place(memory, field_where(decision->follow_up, KEY_DATE));
}

struct decision_fact *keep_decision(struct arena *memory, const struct judging *on, const char *path)
{
	const struct decision *decision = on->decision;
	struct decision_fact *fact = ARENA_NEW(memory, struct decision_fact);
	fact->path = arena_string(memory, path);
	fact->id = decision->id == NULL ? fact->path : arena_string(memory, decision->id);
	fact->file = keep_file(memory, decision->node->at, path);
	fact->record = keep_string(memory, decision->record);
	fact->id_at = keep_place(memory, field_where(decision, KEY_ID));
	fact->proposal = on->proposal;
	fact->scope = decision->screening == NULL ? SCOPE_UNSET : decision->screening->scope;
	keep_dates(memory, decision, fact);
	if (on->assessment == NULL)
		return fact;
	if (decision->zero_option != NULL)
		keep_zero(memory, decision->zero_option, fact);
	keep_changes(memory, on, fact);
	keep_reliances(memory, decision, fact);
	if (on->chosen != NULL) {
		keep_rows(memory, on, fact);
		fact->cuts = cuts_of(on->chosen);
	}
	return fact;
}
