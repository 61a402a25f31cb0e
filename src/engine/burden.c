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
struct cutters {
	const struct decision_fact **items;
	size_t count;
};

static int compare_cutters(const void *left, const void *right)
{
	const struct decision_fact *a = *(const struct decision_fact *const *)left;
	const struct decision_fact *b = *(const struct decision_fact *const *)right;
	int days = date_compare(a->effect, b->effect);
	return days != 0 ? days : (a->order > b->order) - (a->order < b->order);
}

static struct cutters cutters_of(struct arena *memory, const struct register_facts *facts)
{
	struct cutters cutters = { ARENA_ARRAY(memory, const struct decision_fact *, facts->decision_count),
		                   0 };
	for (size_t i = 0; i < facts->decision_count; i++) {
		const struct decision_fact *decision = facts->decisions[i];
		if (is_decided(decision) && decision->cuts != NULL && date_given(decision->effect))
			cutters.items[cutters.count++] = decision;
	}
	if (cutters.count > 0)
		qsort(cutters.items, cutters.count, sizeof cutters.items[0], compare_cutters);
	return cutters;
}

/* What is saved in a window. */
struct saved {
	int64_t on_children, total;
	size_t unknown;
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
	saved->too_large = saved->too_large ||
	                   !add_fits(saved->on_children, sign * cuts->on_children[level], &saved->on_children) ||
	                   !add_fits(saved->total, sign * cuts->total, &saved->total);
}

/* A window with a saving that is not known is not judged; the missing cost is a finding of budget/change-cost. */
static void judge_window(struct burden *worst, const struct burden_part *costs, const struct saved *saved,
                         const struct decision_fact *first, const struct decision_fact *last)
{
	if (saved->unknown > 0 || saved->too_large || saved->total >= 0)
		return;
	int64_t ratio = ratio_of(saved->on_children, saved->total, costs);
	if (!worst->known || ratio > worst->ratio)
		*worst = (struct burden){ true, ratio, first, last };
}

static bool is_within(const struct decision_fact *first, const struct decision_fact *decision, int months)
{
	struct date close = date_add_months(first->effect, months);
	return decision == first || !date_given(close) || date_compare(decision->effect, close) < 0;
}

struct burden burden_of_register(struct arena *memory, const struct register_facts *facts,
                                 const struct burden_part *costs, int months)
{
	struct burden worst = { .known = false };
	struct saved saved = { .unknown = 0 };
	struct cutters cutters = cutters_of(memory, facts);
	size_t end = 0, judged = 0;
	bool has_base = costs->on_children->known && costs->on_children->number > 0 && costs->total->known;
	for (size_t start = 0; has_base && start < cutters.count; start++) {
		while (end < cutters.count && is_within(cutters.items[start], cutters.items[end], months))
			count_cuts(&saved, cutters.items[end++], costs->level, 1);
		if (end > judged)
			judge_window(&worst, costs, &saved, cutters.items[start], cutters.items[end - 1]);
		judged = end;
		count_cuts(&saved, cutters.items[start], costs->level, -1);
	}
	return worst;
}
