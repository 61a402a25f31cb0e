/* SPDX-License-Identifier: EUPL-1.2 */
#include "year.h"

#include "affected.h"
#include "arena.h"
#include "year_parts.h"

struct year *year_new(struct arena *memory, int number, const struct surroundings *against, struct date as_of)
{
	struct year *year = ARENA_NEW(memory, struct year);
	size_t areas = against->population == NULL ? 0 : population_area_count(against->population);
	year->memory = memory;
	year->number = number;
	year->against = against;
	year->as_of = as_of;
	year->names = names_new(memory);
	year->cells = ARENA_ARRAY(memory, struct year_cell *, areas + 2);
	return year;
}

int year_of_matter(const struct decision *decision)
{
	struct date resolved = resolution_date(decision);
	return date_given(resolved) ? resolved.year : decision->meeting.year;
}

/* A decided matter of whatever year whose follow-up may turn out to be late is shown by its title. */
static bool may_be_overdue(const struct year *year, const struct decision *decision)
{
	const struct follow_up_plan *plan = decision->follow_up;
	return date_given(resolution_date(decision)) && plan != NULL && date_given(plan->date) &&
	       date_given(year->as_of) && date_compare(plan->date, year->as_of) < 0;
}

void year_add_decision(struct year *year, struct arena *scratch, const struct assessment *assessment)
{
	const struct decision *decision = assessment->decision;
	year->looked_at++;
	if (may_be_overdue(year, decision))
		year_matter(year, decision);
	if (year_of_matter(decision) != year->number)
		return;
	year_count_matter(year, assessment);
	year_count_cells(year, scratch, assessment);
	year_count_heard(year, assessment);
	year_count_costs(year, scratch, assessment);
}

static bool is_in_force(const struct waiver *waiver, struct date day)
{
	return date_given(waiver->expires) && date_compare(waiver->expires, day) >= 0 &&
	       (!date_given(waiver->created) || date_compare(waiver->created, day) <= 0);
}

static const char *kept(struct year *year, const char *string)
{
	return string == NULL ? "" : arena_string(year->memory, string);
}

void year_add_waiver(struct year *year, const char *file, const struct waiver *waiver)
{
	if (!is_in_force(waiver, year->as_of))
		return;
	struct year_waiver *added = ARENA_NEW(year->memory, struct year_waiver);
	added->file = kept(year, file);
	added->waiver = (struct waiver){
		.rule = kept(year, waiver->rule),
		.concerns = kept(year, waiver->concerns),
		.reason = year_text(year, &waiver->reason),
		.approved_by = year_text(year, &waiver->approved_by),
		.created = waiver->created,
		.expires = waiver->expires,
	};
	year_list_add(&year->waivers, year->memory, added);
}

void year_add_gap(struct year *year, struct year_gap gap)
{
	struct year_gap *added = ARENA_NEW(year->memory, struct year_gap);
	*added = gap;
	year_list_add(&year->gaps, year->memory, added);
}

/* ---- Follow-ups that are late ---- */

static int compare_overdue(const void *left, const void *right)
{
	const struct year_overdue *a = *(const struct year_overdue *const *)left;
	const struct year_overdue *b = *(const struct year_overdue *const *)right;
	int days = date_compare(a->due, b->due);
	return days != 0 ? days : year_compare_strings(a->id, b->id);
}

static void list_overdue(struct year *year, const struct register_facts *facts)
{
	struct overdues overdues = overdue_follow_ups(year->memory, facts, year->as_of);
	for (size_t i = 0; i < overdues.count; i++) {
		struct year_overdue *late = ARENA_NEW(year->memory, struct year_overdue);
		*late = (struct year_overdue){
			.id = overdues.items[i].decision->id,
			.matter = year_matter_known(year, overdues.items[i].decision->id),
			.due = overdues.items[i].due,
			.reviewed = overdues.items[i].latest != NULL,
		};
		year_list_add(&year->overdue, year->memory, late);
	}
	year_list_sort(&year->overdue, compare_overdue);
}

/* ---- The order of lists ---- */

static int compare_listed_bodies(const void *left, const void *right)
{
	return year_compare_bodies(*(const struct year_body *const *)left, *(const struct year_body *const *)right);
}

static int compare_matters(const struct year_matter *a, const struct year_matter *b)
{
	int days = date_compare(a->date, b->date);
	return days != 0 ? days : year_compare_strings(a->id, b->id);
}

static int compare_harms(const void *left, const void *right)
{
	const struct year_harm *a = *(const struct year_harm *const *)left;
	const struct year_harm *b = *(const struct year_harm *const *)right;
	return a->worst != b->worst ? (a->worst < b->worst) - (a->worst > b->worst)
	                            : compare_matters(a->matter, b->matter);
}

static int compare_unpublished(const void *left, const void *right)
{
	return compare_matters(*(const struct year_matter *const *)left, *(const struct year_matter *const *)right);
}

static int compare_views(const void *left, const void *right)
{
	const struct year_view *a = *(const struct year_view *const *)left;
	const struct year_view *b = *(const struct year_view *const *)right;
	int matters = compare_matters(a->matter, b->matter);
	if (matters != 0)
		return matters;
	if (a->in_follow_up != b->in_follow_up)
		return a->in_follow_up ? 1 : -1;
	return (a->order > b->order) - (a->order < b->order);
}

static int compare_waivers(const void *left, const void *right)
{
	const struct year_waiver *a = *(const struct year_waiver *const *)left;
	const struct year_waiver *b = *(const struct year_waiver *const *)right;
	int files = year_compare_strings(a->file, b->file);
	int rules = files != 0 ? files : year_compare_strings(a->waiver.rule, b->waiver.rule);
	return rules != 0 ? rules : year_compare_strings(a->waiver.concerns, b->waiver.concerns);
}

static int compare_gaps(const void *left, const void *right)
{
	const struct year_gap *a = *(const struct year_gap *const *)left;
	const struct year_gap *b = *(const struct year_gap *const *)right;
	int ids = year_compare_strings(a->id, b->id);
	return ids != 0 ? ids : year_compare_strings(a->what.in[FI], b->what.in[FI]);
}

/* ---- The end ---- */

void year_finish(struct year *year, const struct register_facts *facts, const struct burden_base *costs)
{
	list_overdue(year, facts);
	year_list_cells(year);
	year_sum_follow_ups(year);
	year_sort_agendas(year);
	year_list_sort(&year->bodies, compare_listed_bodies);
	year_list_sort(&year->harms, compare_harms);
	year_list_sort(&year->unpublished, compare_unpublished);
	year_list_sort(&year->views, compare_views);
	year_list_sort(&year->waivers, compare_waivers);
	year_list_sort(&year->gaps, compare_gaps);
	year_finish_costs(year, costs);
	year_make_rates(year);
	if (year->against->explained)
		year_name_figures(year);
}
