/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers of children, cells one by one, and euros. */
#include "arena.h"
#include "cumulative_parts.h"

enum { CELLS_SHOWN = 20 };

/* ---- How many children ---- */

static struct value child_or_dash(const struct cumulative *report, const struct figure *figure)
{
	return figure_or_dash(&report->reporting, figure);
}

static bool is_bound(const struct stacked_cell *cell)
{
	return cell->lower != NULL && cell->lower->known;
}

static void heads_row(const struct cumulative *report, struct table_plan *plan, const struct stacked_cell *cell)
{
	const struct reporting *reporting = &report->reporting;
	plan_row(plan);
	put(plan, value_text(band_label(reporting->bands, cell->band, reporting->language)));
	put(plan, value_text(population_area_name(report->made->input->population, cell->area)));
	put(plan, word_value(reporting, &words_group, cell->group));
	put(plan, word_value(reporting, &words_domain, cell->line->domain));
	put(plan, child_or_dash(report, cell->lower));
	put(plan, child_or_dash(report, cell->upper));
	put(plan, child_or_dash(report, cell->both));
	put(plan, child_or_dash(report, cell->people));
}

static void plan_heads(struct table_plan *plan)
{
	plan_phrase(plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(plan, "area", PHRASE_CUMUL_AREA, VALUE_TEXT);
	plan_phrase(plan, "group", PHRASE_CUMUL_GROUP, VALUE_WORD);
	plan_phrase(plan, "domain", PHRASE_CUMUL_DOMAIN, VALUE_WORD);
	plan_phrase(plan, "heads_lower", PHRASE_CUMUL_AT_LEAST, VALUE_COUNT);
	plan_phrase(plan, "heads_upper", PHRASE_CUMUL_AT_MOST, VALUE_COUNT);
	plan_phrase(plan, "heads_both", PHRASE_CUMUL_BOTH, VALUE_COUNT);
	plan_phrase(plan, "people", PHRASE_CUMUL_PEOPLE, VALUE_COUNT);
}

void cumulative_heads(const struct cumulative *report)
{
	const struct stack_lines *lines = &report->made->harm;
	struct section *section = report_section(&report->reporting, "heads", PHRASE_CUMUL_HEADING_HEADS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	size_t bound = 0;
	plan_heads(&plan);
	plan_begin(&plan, section, FOR_READERS, "heads", PHRASE_NONE, "");
	for (size_t i = 0; i < lines->count; i++)
		for (size_t n = 0; n < lines->items[i].cell_count; n++)
			if (is_bound(&lines->items[i].cells[n]) && bound++ < CELLS_SHOWN)
				heads_row(report, &plan, &lines->items[i].cells[n]);
	if (lines->cells == 0)
		return;
	note_of_cut(report, section, plan.table->row_count, bound);
	section_fact(report->reporting.doc, section, "not_bound", label(&report->reporting, PHRASE_CUMUL_CELLS_NOT_BOUND),
	             value_count((int64_t)(lines->cells - bound)));
	cumulative_paragraph(report, section, PHRASE_CUMUL_BOUNDS);
}

/* ---- Cells ---- */

static void plan_cells(const struct cumulative *report, struct table_plan *plan)
{
	plan_phrase(plan, "cell", PHRASE_CUMUL_CELL, VALUE_CODE);
	plan_phrase(plan, "age_band", PHRASE_AGE_BAND, VALUE_CODE);
	plan_phrase(plan, "area", PHRASE_CUMUL_AREA, VALUE_TEXT);
	plan_phrase(plan, "group", PHRASE_CUMUL_GROUP, VALUE_WORD);
	plan_phrase(plan, "domain", PHRASE_CUMUL_DOMAIN, VALUE_WORD);
	plan_phrase(plan, "from", PHRASE_CUMUL_FROM, VALUE_DATE);
	plan_phrase(plan, "to", PHRASE_CUMUL_TO, VALUE_DATE);
	plan_phrase(plan, "count", PHRASE_CUMUL_COUNT_NEGATIVE, VALUE_COUNT);
	plan_phrase(plan, "decisions", PHRASE_CUMUL_DECISIONS, VALUE_TEXT);
	plan_phrase(plan, "worst", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(plan, "serious", PHRASE_CUMUL_COUNT_SERIOUS, VALUE_COUNT);
	plan_phrase(plan, "unknown", PHRASE_CUMUL_COUNT_UNKNOWN, VALUE_COUNT);
	plan_phrase(plan, "positives", PHRASE_CUMUL_BESIDE, VALUE_TEXT);
	plan_phrase(plan, "heads_lower", PHRASE_CUMUL_AT_LEAST, VALUE_COUNT);
	plan_phrase(plan, "heads_upper", PHRASE_CUMUL_AT_MOST, VALUE_COUNT);
	plan_phrase(plan, "heads_both", PHRASE_CUMUL_BOTH, VALUE_COUNT);
	plan_phrase(plan, "people", PHRASE_CUMUL_PEOPLE, VALUE_COUNT);
	plan_phrase(plan, "why_not", PHRASE_CUMUL_WHY_NOT, VALUE_TEXT);
	plan_phrase(plan, "alert", PHRASE_CUMUL_ALERT, VALUE_WORD);
	(void)report;
}

static void cell_row(const struct cumulative *report, struct table_plan *plan, const struct stacked_cell *cell)
{
	const struct reporting *reporting = &report->reporting;
	const struct stack_line *line = cell->line;
	const struct diag *finding = finding_of_line(report, line);
	plan_row(plan);
	put(plan, value_code(cell->id));
	put(plan, value_code(reporting->bands->code[cell->band]));
	put(plan, value_text(population_area_name(report->made->input->population, cell->area)));
	put(plan, word_value(reporting, &words_group, cell->group));
	put(plan, word_value(reporting, &words_domain, line->domain));
	put(plan, day_of(&line->negatives, false));
	put(plan, value_date(line->last->effect));
	put(plan, value_count((int64_t)line->tally.of[TALLY_DECISIONS]));
	put(plan, decision_ids(report, &line->negatives));
	put(plan, worst_value(report, &line->tally));
	put(plan, report->made->has_classes ? value_count((int64_t)line->tally.of[TALLY_SERIOUS]) : value_none());
	put(plan, report->made->has_classes ? value_count((int64_t)line->tally.of[TALLY_UNKNOWN_ROWS]) : value_none());
	put(plan, decision_ids(report, &cell->positives));
	put(plan, child_or_dash(report, cell->lower));
	put(plan, child_or_dash(report, cell->upper));
	put(plan, child_or_dash(report, cell->both));
	put(plan, child_or_dash(report, cell->people));
	put(plan, cell->upper->known ? value_none() : value_text(in_language(reporting, &cell->upper->why)));
	put(plan, word_value(reporting, &words_alert, finding == NULL ? 0 : (int)line->alert));
}

void cumulative_cells(const struct cumulative *report)
{
	const struct stack_lines *lines = &report->made->harm;
	struct section *section = report_section(&report->reporting, "cells", PHRASE_CUMUL_HEADING_CELLS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_cells(report, &plan);
	plan_begin(&plan, section, FOR_DATA, "cells", PHRASE_CUMUL_SHEET, "");
	for (size_t i = 0; i < lines->count; i++)
		for (size_t n = 0; n < lines->items[i].cell_count; n++)
			cell_row(report, &plan, &lines->items[i].cells[n]);
	note_of_cut(report, section, lines->cells, lines->cell_total);
}

/* ---- Euros ---- */

static void euro_row(const struct cumulative *report, struct table_plan *plan, const struct saving_window *window,
                     int level)
{
	const struct reporting *reporting = &report->reporting;
	plan_row(plan);
	if (has_neighbours(report))
		put(plan, organisation_value(report, window->organisation));
	put(plan, days_value(report, window->first->effect, window->last->effect));
	put(plan, value_count((int64_t)window->savers.total));
	put(plan, word_value(reporting, &words_budget_level, level));
	put(plan, figure_or_dash(reporting, window->net[level]));
	put(plan, figure_or_dash(reporting, window->cuts[level]));
	put(plan, figure_or_dash(reporting, window->savings));
	put(plan, window->costs == NULL ? value_none() : figure_or_dash(reporting, window->costs->at[level].share));
	put(plan, figure_or_dash(reporting, window->burden[level]));
}

static void euros_by_band(const struct cumulative *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	struct table_plan plan = plan_table(reporting);
	if (has_neighbours(report))
		plan_phrase(&plan, "organisation", PHRASE_CUMUL_ORGANISATION, VALUE_TEXT);
	plan_phrase(&plan, "window", PHRASE_CUMUL_WINDOW, VALUE_TEXT);
	for (size_t band = 0; band < reporting->bands->count; band++)
		if (reporting->bands->children & band_bit(band))
			plan_column(&plan, reporting->bands->code[band],
			            band_label(reporting->bands, band, reporting->language), VALUE_CENTS);
	plan_begin(&plan, section, FOR_ALL, has_neighbours(report) ? "cuts_by_band_of" : "cuts_by_band", PHRASE_NONE,
	           arena_printf(reporting->memory, "%s (%s)", label(reporting, PHRASE_CUTS_FOR_CHILDREN),
	                        word_label(&words_budget_level, BUDGET_LEVEL_DIRECT_INDIRECT, reporting->language)));
	for (size_t i = 0; i < report->made->window_count; i++) {
		const struct saving_window *window = &report->made->windows[i];
		plan_row(&plan);
		if (has_neighbours(report))
			put(&plan, organisation_value(report, window->organisation));
		put(&plan, days_value(report, window->first->effect, window->last->effect));
		for (size_t band = 0; band < reporting->bands->count; band++)
			if (window->band[band] != NULL)
				put(&plan, figure_or_dash(reporting, window->band[band]));
	}
}

void cumulative_euros(const struct cumulative *report)
{
	const struct cumulation *made = report->made;
	struct section *section = report_section(&report->reporting, "euros", PHRASE_CUMUL_HEADING_EUROS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	if (has_neighbours(report))
		plan_phrase(&plan, "organisation", PHRASE_CUMUL_ORGANISATION, VALUE_TEXT);
	plan_phrase(&plan, "window", PHRASE_CUMUL_WINDOW, VALUE_TEXT);
	plan_phrase(&plan, "decisions", PHRASE_CUMUL_DECISIONS, VALUE_COUNT);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	plan_phrase(&plan, "net", PHRASE_NET_FOR_CHILDREN, VALUE_CENTS);
	plan_phrase(&plan, "cuts", PHRASE_CUTS_FOR_CHILDREN, VALUE_CENTS);
	plan_phrase(&plan, "savings", PHRASE_CUMUL_IN_ALL, VALUE_CENTS);
	plan_phrase(&plan, "base_share", PHRASE_BASE_SHARE, VALUE_SHARE);
	plan_phrase(&plan, "burden_index", PHRASE_BURDEN_INDEX, VALUE_DECIMAL);
	plan_begin(&plan, section, FOR_ALL, has_neighbours(report) ? "euros_of" : "euros",
	           PHRASE_SHEET_CHILD_BUDGET, "");
	for (size_t i = 0; i < made->window_count; i++)
		for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
			euro_row(report, &plan, &made->windows[i], level);
	if (made->window_count < made->window_total)
		section_paragraph(report->reporting.doc, section, NULL,
		                  phrase_of_counts(report, PHRASE_CUMUL_TOO_MANY_WINDOWS, "shown", made->window_count,
		                                   "count", made->window_total));
	euros_by_band(report, section);
	cumulative_paragraph(report, section,
	                     made->window_count == 0 ? PHRASE_CUMUL_NO_SAVINGS : PHRASE_BURDEN_IS_A_QUESTION);
}
