/* SPDX-License-Identifier: EUPL-1.2 */
/* The child budget of the catalogue, and how the cost changes decided in the year fall on children. */
#include "annual_parts.h"
#include "arena.h"
#include "budget.h"

bool annual_budget_has_gaps(const struct annual *annual)
{
	return annual->source->budget != NULL && budget_has_gaps(annual->source->budget);
}

static void draw_levels(const struct annual *annual, struct section *section, const struct table *table)
{
	const struct reporting *reporting = &annual->reporting;
	const struct child_budget *budget = annual->source->budget;
	const struct argument arguments[] = {
		annual_value(annual, "direct", figure_or_dash(reporting, budget->levels[BUDGET_LEVEL_DIRECT].children)),
		annual_value(annual, "all", figure_or_dash(reporting, budget->levels[BUDGET_LEVEL_ALL].children)),
	};
	struct chart *chart = section_chart(reporting->doc, section, CHART_BARS, table->key,
	                                    phrase(reporting, PHRASE_CHART_YEAR_LEVELS), table, 0);
	chart_series(chart, 1, SERIES_PLAIN);
	chart->alternative = annual_sentence(annual, PHRASE_CHART_YEAR_LEVELS_WORDS, arguments, 2);
}

void annual_budget(const struct annual *annual)
{
	const struct reporting *reporting = &annual->reporting;
	const struct child_budget *budget = annual->source->budget;
	struct section *section = report_section(reporting, "annual_budget", PHRASE_HEADING_TITLE_BUDGET, 2);
	if (budget == NULL)
		return;
	annual_fact(annual, section, "year", PHRASE_ANNUAL_CATALOGUE_YEAR,
	            value_code(arena_printf(reporting->memory, "%d", budget->year)));
	annual_fact(annual, section, "children", PHRASE_CHILDREN_IN_AREA,
	            figure_or_dash(reporting, budget->children_count));
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	plan_phrase(&plan, "child", PHRASE_CHILD_COST, VALUE_CENTS);
	plan_phrase(&plan, "share", PHRASE_CHILD_SHARE, VALUE_SHARE);
	plan_phrase(&plan, "per_child", PHRASE_EUROS_PER_CHILD, VALUE_CENTS);
	plan_begin(&plan, section, FOR_ALL, "levels", PHRASE_SHEET_CHILD_BUDGET, "");
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct level_budget *made = &budget->levels[level];
		plan_row(&plan);
		put(&plan, word_value(reporting, &words_budget_level, level));
		put(&plan, figure_or_dash(reporting, made->children));
		put(&plan, figure_or_dash(reporting, made->share));
		put(&plan, figure_or_dash(reporting, made->per_child));
	}
	if (value_is_number(plan.table->rows->cells[1]))
		draw_levels(annual, section, plan.table);
	if (annual_budget_has_gaps(annual))
		section_note(reporting->doc, section, phrase(reporting, PHRASE_BUDGET_INCOMPLETE));
}

/* ---- What was decided ---- */

static void put_levels(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	const struct year_costs *costs = &annual->year->costs;
	const struct burden_base *base = annual->source->costs;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	plan_phrase(&plan, "net", PHRASE_NET_FOR_CHILDREN, VALUE_CENTS);
	plan_phrase(&plan, "cuts", PHRASE_CUTS_FOR_CHILDREN, VALUE_CENTS);
	plan_phrase(&plan, "base_share", PHRASE_BASE_SHARE, VALUE_SHARE);
	plan_phrase(&plan, "burden_index", PHRASE_BURDEN_INDEX, VALUE_DECIMAL);
	plan_begin(&plan, section, FOR_ALL, "incidence", PHRASE_ANNUAL_SHEET_INCIDENCE, "");
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		plan_row(&plan);
		put(&plan, word_value(reporting, &words_budget_level, level));
		put(&plan, figure_or_dash(reporting, costs->net_figure[level]));
		put(&plan, figure_or_dash(reporting, costs->cuts_figure[level]));
		put(&plan, base == NULL ? value_none() : figure_or_dash(reporting, base->at[level].share));
		put(&plan, figure_or_dash(reporting, costs->burden[level]));
	}
}

static bool has_burden(const struct year_costs *costs)
{
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		if (costs->burden[level] != NULL && costs->burden[level]->known && !costs->burden[level]->withheld)
			return true;
	return false;
}

void annual_incidence(const struct annual *annual)
{
	const struct year_costs *costs = &annual->year->costs;
	struct section *section = report_section(&annual->reporting, "incidence", PHRASE_HEADING_INCIDENCE, 2);
	if (costs->matters == 0)
		return;
	annual_fact(annual, section, "matters", PHRASE_ANNUAL_COSTS_OF, value_count((int64_t)costs->matters));
	annual_fact(annual, section, "unknown", PHRASE_ANNUAL_COSTS_GAPS, value_count((int64_t)costs->unknown));
	annual_fact(annual, section, "change", PHRASE_ANNUAL_CHANGE_IN_ALL,
	            figure_or_dash(&annual->reporting, costs->change));
	annual_fact(annual, section, "savings", PHRASE_ANNUAL_SAVINGS_IN_ALL,
	            figure_or_dash(&annual->reporting, costs->savings));
	put_levels(annual, section);
	if (has_burden(costs))
		annual_say(annual, section, PHRASE_BURDEN_IS_A_QUESTION);
}
