/* SPDX-License-Identifier: EUPL-1.2 */
#include "burden.h"

#include <stdlib.h>

#include "allocation.h"
#include "arena.h"
#include "child_budget_parts.h"
#include "register_facts.h"

static const struct formula index_formula = {
	"burden/index",
	TEXT("Rasitusindeksi: lasten osuus säästöistä / lasten osuus kustannuksista",
	     "Belastningsindex: barnens andel av besparingarna / barnens andel av kostnaderna",
	     "Burden index: children's share of the savings / children's share of the costs"),
	"lva method 4",
};
static const struct formula costs_formula = {
	"burden/costs",
	TEXT("Lapsiin kohdistuvat kustannukset", "Kostnader för barn", "Cost that falls on children"),
	"lva method 4",
};
static const struct formula share_formula = {
	"burden/share",
	TEXT("Lasten osuus kustannuksista", "Barnens andel av kostnaderna", "Children's share of the costs"),
	"lva method 4",
};

/* ---- What services cost, and children's part of it ---- */

/* A service at the level whose key is not known: children's part of all costs is not known either. */
static const struct service_budget *not_computed(const struct child_budget *budget, enum budget_level level)
{
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		if (row->state == SERVICE_NOT_COMPUTED && row->cost->known && level_has(level, row->service->impact))
			return row;
	}
	return NULL;
}

const struct burden_base *burden_base_of(struct arena *memory, const struct child_budget *budget)
{
	struct burden_base *base = ARENA_NEW(memory, struct burden_base);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct service_budget *gap = not_computed(budget, (enum budget_level)level);
		const struct figure *children = budget->levels[level].children;
		if (gap != NULL)
			children = figure_unknown(memory, &costs_formula, FIGURE_CENTS, gap->why, &children, 1);
		base->at[level] = (struct burden_part){
			.level = (enum budget_level)level,
			.on_children = children,
			.total = budget->classified,
			.share = figure_withheld(memory,
			                         budget_share(memory, &share_formula, children, budget->classified),
			                         children->withheld),
		};
	}
	return base;
}

/* ---- The index ---- */

/* Why there is none; empty when there is. */
static struct text refusal(const struct burden_part *savings, const struct burden_part *costs)
{
	static const struct text
		levels_differ = TEXT("säästöt ja kustannukset ovat eri tasoilta", "besparingarna och kostnaderna är på olika nivåer",
		                     "the savings and the costs are of different levels"),
		no_savings = TEXT("säästöjä ei ole", "inga besparingar", "there are no savings"),
		no_costs = TEXT("kustannukset eivät ole suurempia kuin nolla", "kostnaderna är inte större än noll",
		                "the costs are not above zero");
	const struct figure *const parts[] = { savings->on_children, savings->total, costs->on_children, costs->total };
	if (savings->level != costs->level)
		return levels_differ;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		if (!parts[i]->known)
			return parts[i]->why;
	if (savings->total->number >= 0)
		return no_savings;
	return costs->on_children->number <= 0 || costs->total->number <= 0 ? no_costs : (struct text){ 0 };
}

static int64_t ratio_of(int64_t saved_on_children, int64_t saved, const struct burden_part *costs)
{
	return divide_rounded((wide)saved_on_children * costs->total->number, (wide)saved * costs->on_children->number, 6);
}

const struct figure *burden_index(struct arena *memory, const struct burden_part *savings,
                                  const struct burden_part *costs)
{
	const struct figure *const from[] = { savings->on_children, savings->total, costs->on_children, costs->total };
	struct text why = refusal(savings, costs);
	if (text_given(&why))
		return figure_unknown(memory, &index_formula, FIGURE_RATIO, why, from, 4);
	bool withheld = false;
	for (size_t i = 0; i < 4; i++)
		withheld = withheld || from[i]->withheld;
	return figure_withheld(memory,
	                       figure_made(memory, &index_formula, FIGURE_RATIO,
	                                   ratio_of(savings->on_children->number, savings->total->number, costs), from, 4),
	                       withheld);
}

/* ---- Windows ---- */

/* Decided matters that save something or may do so, by day of effect. */
struct savers {
	const struct decision_fact **items;
	size_t count;
};

static int compare_savers(const void *left, const void *right)
{
	const struct decision_fact *a = *(const struct decision_fact *const *)left;
	const struct decision_fact *b = *(const struct decision_fact *const *)right;
	int days = date_compare(a->effect, b->effect);
	return days != 0 ? days : (a->order > b->order) - (a->order < b->order);
}

static bool is_saver(const struct decision_fact *decision, uint16_t organisation)
{
	return decision->organisation == organisation && is_decided(decision) && decision->cuts != NULL &&
	       date_given(decision->effect);
}

static struct savers savers_of(struct arena *memory, const struct register_facts *facts, uint16_t organisation)
{
	size_t count = 0;
	for (size_t i = 0; i < facts->decision_count; i++)
		count += is_saver(facts->decisions[i], organisation);
	struct savers savers = { ARENA_ARRAY(memory, const struct decision_fact *, count), 0 };
	for (size_t i = 0; i < facts->decision_count; i++)
		if (is_saver(facts->decisions[i], organisation))
			savers.items[savers.count++] = facts->decisions[i];
	if (savers.count > 0)
		qsort(savers.items, savers.count, sizeof savers.items[0], compare_savers);
	return savers;
}

/* What is saved in a window. */
struct saved {
	int64_t on_children, total;
	size_t unknown, telling;
	bool too_large; /* and stays so: no sum after it can be trusted */
};

static void count_cuts(struct saved *saved, const struct decision_fact *decision, enum budget_level level,
                       int sign)
{
	const struct cuts_fact *cuts = decision->cuts;
	if (!cuts->total_is_known || !cuts->is_known[level]) {
		saved->unknown += (size_t)sign;
		return;
	}
	saved->telling += cuts->tells[level] ? (size_t)sign : 0;
	saved->too_large = saved->too_large ||
	                   !add_fits(saved->on_children, sign * cuts->on_children[level], &saved->on_children) ||
	                   !add_fits(saved->total, sign * cuts->total, &saved->total);
}

static bool has_base(const struct burden_part *costs)
{
	return costs != NULL && costs->on_children != NULL && costs->on_children->known &&
	       costs->on_children->number > 0 && costs->total->known;
}

/* A window with a saving that is not known is not judged; the missing cost is a finding of budget/change-cost. */
static struct burden_window window_of(const struct burden_part *costs, const struct saved *saved, size_t start,
                                      size_t end)
{
	struct burden_window window = { .start = start, .end = end, .withheld = saved->telling > 0 };
	window.known = has_base(costs) && saved->unknown == 0 && !saved->too_large && saved->total < 0;
	if (window.known)
		window.ratio = ratio_of(saved->on_children, saved->total, costs);
	return window;
}

static bool is_within(const struct decision_fact *first, const struct decision_fact *decision, int months)
{
	struct date close = date_add_months(first->effect, months);
	return decision == first || !date_given(close) || date_compare(decision->effect, close) < 0;
}

struct burden_windows burden_windows_of(struct arena *memory, const struct register_facts *facts,
                                        uint16_t organisation, const struct burden_part *costs, int months)
{
	struct saved saved = { .unknown = 0 };
	struct savers savers = savers_of(memory, facts, organisation);
	struct burden_window *items = ARENA_ARRAY(memory, struct burden_window, savers.count);
	enum budget_level level = costs == NULL ? BUDGET_LEVEL_DIRECT_INDIRECT : costs->level;
	size_t end = 0, judged = 0, count = 0;
	for (size_t start = 0; start < savers.count; start++) {
		while (end < savers.count && is_within(savers.items[start], savers.items[end], months))
			count_cuts(&saved, savers.items[end++], level, 1);
		if (end > judged)
			items[count++] = window_of(costs, &saved, start, end);
		judged = end;
		count_cuts(&saved, savers.items[start], level, -1);
	}
	return (struct burden_windows){ savers.items, items, count };
}

const struct burden_window *burden_worst(const struct burden_windows *windows)
{
	const struct burden_window *worst = NULL;
	for (size_t i = 0; i < windows->count; i++) {
		const struct burden_window *window = &windows->items[i];
		if (window->known && (worst == NULL || window->ratio > worst->ratio))
			worst = window;
	}
	return worst;
}
