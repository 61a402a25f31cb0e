/* SPDX-License-Identifier: EUPL-1.2 */
#include "budget_compare.h"

#include <string.h>

#include "arena.h"
#include "child_budget_parts.h"
#include "names.h"

static const struct formula change_formula = {
	"budget/change",
	TEXT("Lapsiin kohdistuvien kustannusten muutos", "Ändring i kostnaderna för barn",
	     "Change in the cost that falls on children"),
	"lva method 4",
};

/* ---- Which service is which ---- */

/* The spaces of the table of names. */
static const char by_id[] = "id", by_former[] = "former", by_centre[] = "cost centre";

static struct names *names_of(struct arena *memory, const struct budget_comparison *comparison, size_t count)
{
	struct names *names = names_new(memory);
	for (size_t i = 0; i < count; i++) {
		const struct service_change *row = &comparison->services[i];
		const struct service *service = row->now->service;
		if (service->id)
			names_add(names, by_id, service->id, row);
		if (service->cost_centre)
			names_add(names, by_centre, service->cost_centre, row);
		for (size_t n = 0; n < service->former.count; n++)
			names_add(names, by_former, service->former.items[n], row);
	}
	return names;
}

static const struct service_change *successor(const struct names *names, const struct service *old)
{
	const void *found = old->id ? names_find(names, by_id, old->id) : NULL;
	if (!found && old->cost_centre)
		found = names_find(names, by_former, old->cost_centre);
	if (!found && old->cost_centre)
		found = names_find(names, by_centre, old->cost_centre);
	return found;
}

static void add_before(struct arena *memory, struct service_change *row, const struct service_budget *old)
{
	const struct service_budget **items =
	        ARENA_ARRAY(memory, const struct service_budget *, row->before_count + 1);
	if (row->before_count)
		memcpy(items, row->before, row->before_count * sizeof *items);
	items[row->before_count++] = old;
	row->before = items;
}

static void match(struct arena *memory, struct budget_comparison *comparison)
{
	const struct child_budget *now = comparison->now, *before = comparison->before;
	for (size_t i = 0; i < now->count; i++)
		if (now->services[i].state != SERVICE_LEFT_OUT)
			comparison->services[comparison->count++].now = &now->services[i];
	struct names *names = names_of(memory, comparison, comparison->count);
	for (size_t i = 0; i < before->count; i++) {
		const struct service_budget *old = &before->services[i];
		if (old->state == SERVICE_LEFT_OUT)
			continue;
		const struct service_change *row = successor(names, old->service);
		size_t at = row ? (size_t)(row - comparison->services) : comparison->count++;
		add_before(memory, &comparison->services[at], old);
	}
}

/* ---- What became of it ---- */

static bool all_have_type(const struct service_change *row)
{
	for (size_t i = 0; i < row->before_count; i++)
		if (row->before[i]->service->impact != row->now->service->impact)
			return false;
	return true;
}

static bool all_have_centre(const struct service_change *row)
{
	const char *centre = row->now->service->cost_centre;
	for (size_t i = 0; i < row->before_count; i++) {
		const char *old = row->before[i]->service->cost_centre;
		if (!centre || !old || strcmp(centre, old) != 0)
			return false;
	}
	return true;
}

static enum service_course course_of(const struct service_change *row)
{
	if (!row->now)
		return COURSE_ENDED;
	if (row->before_count == 0)
		return COURSE_ADDED;
	if (!all_have_type(row))
		return COURSE_RECLASSIFIED;
	return all_have_centre(row) ? COURSE_KEPT : COURSE_RENUMBERED;
}

/* ---- Changes ---- */

/* A change being summed up. */
struct difference {
	struct figures from;
	int64_t cents;
	const struct figure *unknown;
	bool hidden, too_large;
};

static void add_side(struct difference *to, const struct service_budget *side, enum budget_level level, int sign)
{
	if (!side || !level_has(level, side->service->impact))
		return;
	const struct figure *children = side->children;
	figures_add(&to->from, children);
	to->hidden = to->hidden || children->withheld;
	if (!children->known)
		to->unknown = children;
	else if (!add_fits(to->cents, sign * children->number, &to->cents))
		to->too_large = true;
}

static const struct figure *difference_figure(struct arena *memory, const struct difference *made)
{
	static const struct text too_large =
	        TEXT("summa on liian suuri", "summan är för stor", "the sum is too large");
	const struct figures *from = &made->from;
	if (made->unknown || made->too_large)
		return figure_unknown(memory, &change_formula, FIGURE_CENTS,
		                      made->unknown ? made->unknown->why : too_large, from->items, from->count);
	return figure_withheld(
	        memory, figure_made(memory, &change_formula, FIGURE_CENTS, made->cents, from->items, from->count),
	        made->hidden);
}

static const struct figure *change_at(struct arena *memory, const struct service_change *row,
                                      enum budget_level level)
{
	struct difference made = { .from = { .memory = memory } };
	add_side(&made, row->now, level, 1);
	for (size_t i = 0; i < row->before_count; i++)
		add_side(&made, row->before[i], level, -1);
	return difference_figure(memory, &made);
}

/* A service that was not computed in one of the years would look like a change. */
static bool is_whole(const struct child_budget *budget, enum budget_level level)
{
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		bool at_level =
		        row->service->impact == IMPACT_TYPE_UNSET || level_has(level, row->service->impact);
		if (row->state == SERVICE_NOT_COMPUTED && at_level)
			return false;
	}
	return true;
}

static const struct figure *level_change(struct arena *memory, const struct budget_comparison *comparison,
                                         enum budget_level level)
{
	const struct figure *now = comparison->now->levels[level].children;
	const struct figure *before = comparison->before->levels[level].children;
	struct difference made = { .from = { .memory = memory }, .hidden = now->withheld || before->withheld };
	static const struct text gap =
	        TEXT("kaikkia palveluja ei voitu laskea", "alla tjänster kunde inte beräknas",
	             "not all services could be computed");
	figures_add(&made.from, now);
	figures_add(&made.from, before);
	if (!is_whole(comparison->now, level) || !is_whole(comparison->before, level))
		return figure_unknown(memory, &change_formula, FIGURE_CENTS, gap, made.from.items,
		                      made.from.count);
	made.unknown = !now->known ? now : !before->known ? before : NULL;
	made.too_large = !made.unknown && __builtin_sub_overflow(now->number, before->number, &made.cents);
	return difference_figure(memory, &made);
}

const struct budget_comparison *budget_compare(struct arena *memory, const struct child_budget *before,
                                               const struct child_budget *now)
{
	struct budget_comparison *comparison = ARENA_NEW(memory, struct budget_comparison);
	comparison->before = before;
	comparison->now = now;
	comparison->services = ARENA_ARRAY(memory, struct service_change, now->count + before->count + 1);
	match(memory, comparison);
	for (size_t i = 0; i < comparison->count; i++) {
		struct service_change *row = &comparison->services[i];
		row->course = course_of(row);
		for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
			row->change[level] = change_at(memory, row, (enum budget_level)level);
	}
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		comparison->change[level] = level_change(memory, comparison, (enum budget_level)level);
	return comparison;
}
