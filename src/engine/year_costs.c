/* SPDX-License-Identifier: EUPL-1.2 */
/* What falls on children of the cost changes that were decided in the year; sums of one level alone. */
#include "affected.h"
#include "arena.h"
#include "tells_clients.h"
#include "year_parts.h"

#define SOURCE "lva method 4, 7"
static const struct formula net_formula = {
	"annual/net",
	TEXT("Päätettyjen kustannusmuutosten osa, joka kohdistuu lapsiin",
	     "Den del av de beslutade kostnadsändringarna som gäller barn",
	     "Part of the cost changes decided that falls on children"),
	SOURCE,
};
static const struct formula cuts_formula = {
	"annual/cuts",
	TEXT("Päätettyjen säästöjen osa, joka kohdistuu lapsiin",
	     "Den del av de beslutade besparingarna som gäller barn",
	     "Part of the savings decided that falls on children"),
	SOURCE,
};
static const struct formula savings_formula = {
	"annual/savings",
	TEXT("Päätetyt säästöt", "Beslutade besparingar", "Savings decided"),
	SOURCE,
};
static const struct formula change_formula = {
	"annual/change",
	TEXT("Päätetyt kustannusmuutokset", "Beslutade kostnadsändringar", "Cost changes decided"),
	SOURCE,
};

/* ---- A decision ---- */

static void add_gap(struct year *year, const struct decision *decision, const struct formula *what, struct text why)
{
	year_add_gap(year, (struct year_gap){
		.id = arena_string(year->memory, decision->id == NULL ? "" : decision->id),
		.what = what->name,
		.why = year_text(year, &why),
	});
}

/* A part that is known goes into its sum; one that tells a small number of clients withholds the sum. */
static bool add_part(struct year *year, struct arena *scratch, struct year_sum *sum, const struct figure *part,
                     const struct decision *decision, enum budget_level level)
{
	int64_t small_count = year->against->policy->limits->small_count.number;
	if (part == NULL || !part->known)
		return false;
	bool tells = part->withheld || tells_clients(scratch, small_count, part);
	year_sum_add(year, sum, FIGURE_CENTS, part->number, decision->id, field_where(decision, KEY_ID));
	if (tells)
		year_sum_withhold(year, sum);
	year->costs.withheld[level] = year->costs.withheld[level] || tells;
	return true;
}

static const struct figure *first_unknown(const struct option_result *chosen)
{
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		if (!chosen->incidence[level].net->known)
			return chosen->incidence[level].net;
		if (!chosen->incidence[level].cuts->known)
			return chosen->incidence[level].cuts;
	}
	return NULL;
}

static void add_levels(struct year *year, struct arena *scratch, const struct option_result *chosen,
                       const struct decision *decision)
{
	struct year_costs *costs = &year->costs;
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct incidence *incidence = &chosen->incidence[level];
		add_part(year, scratch, &costs->net[level], incidence->net, decision, (enum budget_level)level);
		if (!add_part(year, scratch, &costs->cuts[level], incidence->cuts, decision,
		              (enum budget_level)level) ||
		    !chosen->savings->known)
			costs->cuts_unknown[level] = true;
	}
}

static void add_change(struct year *year, const struct option *option, const struct decision *decision)
{
	for (size_t i = 0; i < option->changes_count; i++)
		if (option->changes[i].cost.given)
			year_sum_add(year, &year->costs.changed, FIGURE_CENTS, option->changes[i].cost.cents,
			             decision->id, field_where(&option->changes[i], KEY_COST));
}

void year_count_costs(struct year *year, struct arena *scratch, const struct assessment *assessment)
{
	const struct decision *decision = assessment->decision;
	const struct option_result *chosen = assessment_chosen(assessment);
	struct year_costs *costs = &year->costs;
	if (!date_given(resolution_date(decision)) || chosen == NULL || chosen->option->changes_count == 0)
		return;
	const struct figure *unknown = first_unknown(chosen);
	costs->matters++;
	costs->unknown += unknown != NULL;
	if (unknown != NULL)
		add_gap(year, decision, unknown->how, unknown->why);
	add_levels(year, scratch, chosen, decision);
	add_change(year, chosen->option, decision);
	if (chosen->savings->known)
		year_sum_add(year, &costs->saved, FIGURE_CENTS, chosen->savings->number, decision->id,
		             field_where(decision, KEY_ID));
}

/* ---- The sums ---- */

/* Without the savings that are not known a burden index would be one of other decisions. */
static const struct figure *cuts_for_index(struct year *year, int level)
{
	static const struct text why =
	        TEXT("kaikkia päätettyjä säästöjä ei tunneta", "alla beslutade besparingar är inte kända",
	             "not all savings decided are known");
	const struct figure *cuts = year->costs.cuts_figure[level];
	if (!year->costs.cuts_unknown[level])
		return cuts;
	return figure_unknown(year->memory, &cuts_formula, FIGURE_CENTS, why, &cuts, 1);
}

/* A sum of nothing that is known is not zero. */
static const struct figure *sum_of_known(struct year *year, const struct year_sum *sum, const struct formula *how)
{
	static const struct text why = TEXT("yhdenkään päätöksen osuutta ei tunneta", "inget besluts andel är känd",
	                                    "the part of no decision is known");
	if (sum->added == 0 && year->costs.unknown > 0)
		return figure_unknown(year->memory, how, FIGURE_CENTS, why, NULL, 0);
	return year_sum_figure(year, sum, how, FIGURE_CENTS);
}

static void finish_level(struct year *year, int level, const struct burden_base *base)
{
	struct year_costs *costs = &year->costs;
	costs->net_figure[level] = figure_withheld(year->memory, sum_of_known(year, &costs->net[level], &net_formula),
	                                           costs->withheld[level]);
	costs->cuts_figure[level] = figure_withheld(
	        year->memory, sum_of_known(year, &costs->cuts[level], &cuts_formula), costs->withheld[level]);
	if (base == NULL)
		return;
	const struct burden_part saved = {
		.level = (enum budget_level)level,
		.on_children = cuts_for_index(year, level),
		.total = costs->savings,
	};
	costs->burden[level] = burden_index(year->memory, &saved, &base->at[level]);
}

void year_finish_costs(struct year *year, const struct burden_base *costs)
{
	year->costs.savings = sum_of_known(year, &year->costs.saved, &savings_formula);
	year->costs.change = sum_of_known(year, &year->costs.changed, &change_formula);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		finish_level(year, level, costs);
}
