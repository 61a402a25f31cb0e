/* SPDX-License-Identifier: EUPL-1.2 */
/* Alerts, places and stacks: what piles up, for readers. */
#include "arena.h"
#include "cumulative_parts.h"
#include "show.h"

/* So many rows are read; the rest stand in the tables of data. */
enum { ALERTS_SHOWN = 50, LINES_SHOWN = 20, AREAS_SHOWN = 40 };

/* ---- Alerts ---- */

static void alert_row(const struct cumulative *report, struct table_plan *plan, const struct stack_line *line,
                      const struct diag *finding)
{
	plan_row(plan);
	put(plan, word_value(&report->reporting, &words_alert, (int)line->alert));
	put_cell_of(report, plan, line);
	put(plan, value_count((int64_t)line->tally.of[TALLY_DECISIONS]));
	put(plan, decisions_value(report, &line->negatives));
	put(plan, waived_value(report, finding));
}

static size_t alert_rows(const struct cumulative *report, struct table_plan *plan, const struct stack_lines *lines,
                         size_t room)
{
	size_t shown = 0;
	for (size_t i = 0; i < lines->count; i++) {
		const struct diag *finding = finding_of_line(report, &lines->items[i]);
		if (finding != NULL && shown++ < room)
			alert_row(report, plan, &lines->items[i], finding);
	}
	return shown;
}

static size_t burden_rows(const struct cumulative *report, struct table_plan *plan)
{
	size_t shown = 0;
	for (size_t i = 0; i < report->made->window_count; i++) {
		const struct saving_window *window = &report->made->windows[i];
		const struct diag *finding = finding_of_window(report, window);
		if (finding == NULL)
			continue;
		struct stack_line line = { .alert = ALERT_BURDEN_INDEX, .negatives = window->savers };
		line.tally.of[TALLY_DECISIONS] = window->savers.total;
		alert_row(report, plan, &line, finding);
		shown++;
	}
	return shown;
}

static size_t alerting(const struct cumulative *report, const struct stack_lines *lines)
{
	size_t count = 0;
	for (size_t i = 0; i < lines->count; i++)
		count += finding_of_line(report, &lines->items[i]) != NULL;
	return count;
}

size_t cumulative_alert_count(const struct cumulative *report)
{
	const struct cumulation *made = report->made;
	size_t count = alerting(report, &made->harm) + alerting(report, &made->livelihood) + alerting(report, &made->groups);
	for (size_t i = 0; i < made->window_count; i++)
		count += finding_of_window(report, &made->windows[i]) != NULL;
	return count;
}

static void plan_stack(struct table_plan *plan)
{
	plan_phrase(plan, "age_bands", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(plan, "areas", PHRASE_CUMUL_AREA, VALUE_TEXT);
	plan_phrase(plan, "groups", PHRASE_CUMUL_GROUP, VALUE_TEXT);
	plan_phrase(plan, "domain", PHRASE_CUMUL_DOMAIN, VALUE_WORD);
	plan_phrase(plan, "count", PHRASE_CUMUL_COUNT_NEGATIVE, VALUE_COUNT);
	plan_phrase(plan, "decisions", PHRASE_CUMUL_DECISIONS, VALUE_TEXT);
}

void cumulative_alerts(const struct cumulative *report)
{
	const struct cumulation *made = report->made;
	struct section *section = report_section(&report->reporting, "alerts", PHRASE_CUMUL_HEADING_ALERTS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "alert", PHRASE_CUMUL_ALERT, VALUE_WORD);
	plan_stack(&plan);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
	plan_begin(&plan, section, FOR_ALL, "alerts", PHRASE_SHEET_IN_SHORT, "");
	size_t count = burden_rows(report, &plan);
	count += alert_rows(report, &plan, &made->harm, ALERTS_SHOWN);
	count += alert_rows(report, &plan, &made->livelihood, ALERTS_SHOWN);
	count += alert_rows(report, &plan, &made->groups, ALERTS_SHOWN);
	note_of_cut(report, section, plan.table->row_count, count);
	if (count == 0)
		cumulative_paragraph(report, section, PHRASE_CUMUL_NO_ALERTS);
	if (report->context->rule_change_count > 0)
		cumulative_paragraph(report, section, PHRASE_CUMUL_ALERTS_OFF);
	section_front(section);
}

/* ---- Places ---- */

static const char *place_text(const struct cumulative *report, const struct stacked_place *place)
{
	const struct reporting *reporting = &report->reporting;
	const struct argument arguments[] = {
		{ "count", text_same(arena_printf(reporting->memory, "%zu", place->tally.of[TALLY_DECISIONS])) },
		{ "class", text_same(show_value(reporting->memory, worst_value(report, &place->tally), reporting->language)) },
	};
	enum phrase pattern = report->made->has_classes ? PHRASE_CUMUL_PLACE : PHRASE_CUMUL_PLACE_PLAIN;
	return text_fill(reporting->memory, phrase(reporting, pattern), reporting->language, arguments, 2);
}

static uint32_t bands_of_places(const struct cumulation *made)
{
	uint32_t bands = 0;
	for (size_t i = 0; i < made->place_count; i++)
		bands |= band_bit(made->places[i].band);
	return bands;
}

static size_t end_of_area(const struct cumulation *made, size_t start)
{
	size_t end = start;
	while (end < made->place_count && made->places[end].area == made->places[start].area)
		end++;
	return end;
}

static void place_row(const struct cumulative *report, struct table_plan *plan, size_t start, size_t end,
                      uint32_t bands)
{
	const struct cumulation *made = report->made;
	plan_row(plan);
	put(plan, value_text(population_area_name(made->input->population, made->places[start].area)));
	for (size_t band = 0; band < report->reporting.bands->count; band++) {
		if ((bands & band_bit(band)) == 0)
			continue;
		size_t at = start;
		while (at < end && made->places[at].band != band)
			at++;
		put(plan, at == end ? value_none() : value_text(place_text(report, &made->places[at])));
	}
}

static void places_for_readers(const struct cumulative *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	uint32_t bands = bands_of_places(report->made);
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "area", PHRASE_CUMUL_AREA, VALUE_TEXT);
	for (size_t band = 0; band < reporting->bands->count; band++)
		if (bands & band_bit(band))
			plan_column(&plan, reporting->bands->code[band],
			            band_label(reporting->bands, band, reporting->language), VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, "places_read", PHRASE_NONE, "");
	size_t areas = 0;
	for (size_t start = 0, end; start < report->made->place_count; start = end) {
		end = end_of_area(report->made, start);
		if (areas++ < AREAS_SHOWN)
			place_row(report, &plan, start, end, bands);
	}
	note_of_cut(report, section, plan.table->row_count, areas);
}

static void places_for_data(const struct cumulative *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "area", PHRASE_CUMUL_AREA, VALUE_TEXT);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_CODE);
	plan_phrase(&plan, "count", PHRASE_CUMUL_COUNT_NEGATIVE, VALUE_COUNT);
	plan_phrase(&plan, "worst", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(&plan, "serious", PHRASE_CUMUL_COUNT_SERIOUS, VALUE_COUNT);
	plan_phrase(&plan, "unknown", PHRASE_CUMUL_COUNT_UNKNOWN, VALUE_COUNT);
	plan_begin(&plan, section, FOR_DATA, "places", PHRASE_NONE, "");
	for (size_t i = 0; i < report->made->place_count; i++) {
		const struct stacked_place *place = &report->made->places[i];
		plan_row(&plan);
		put(&plan, value_text(population_area_name(report->made->input->population, place->area)));
		put(&plan, value_code(reporting->bands->code[place->band]));
		put(&plan, value_count((int64_t)place->tally.of[TALLY_DECISIONS]));
		put(&plan, worst_value(report, &place->tally));
		put(&plan, value_count((int64_t)place->tally.of[TALLY_SERIOUS]));
		put(&plan, value_count((int64_t)place->tally.of[TALLY_UNKNOWN_ROWS]));
	}
}

void cumulative_places(const struct cumulative *report)
{
	struct section *section = report_section(&report->reporting, "places", PHRASE_CUMUL_HEADING_PLACES, 2);
	size_t months = (size_t)report->made->input->policy->limits->stacking_months.number;
	if (report->made->place_count == 0)
		return;
	cumulative_heat_map(report, section);
	places_for_readers(report, section);
	places_for_data(report, section);
	section_paragraph(report->reporting.doc, section, NULL,
	                  phrase_of_counts(report, PHRASE_CUMUL_PLACES_READING, "months", months, "", 0));
}

/* ---- The worst stacks ---- */

static void stack_row(const struct cumulative *report, struct table_plan *plan, const struct stack_line *line)
{
	plan_row(plan);
	put_cell_of(report, plan, line);
	put(plan, value_count((int64_t)line->tally.of[TALLY_DECISIONS]));
	put(plan, decisions_value(report, &line->negatives));
}

void cumulative_worst(const struct cumulative *report)
{
	const struct stack_lines *lines = &report->made->harm;
	struct section *section = report_section(&report->reporting, "worst", PHRASE_CUMUL_HEADING_WORST, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_stack(&plan);
	if (report->made->has_classes) {
		plan_phrase(&plan, "worst", PHRASE_WORST_NEGATIVE, VALUE_WORD);
		plan_phrase(&plan, "serious", PHRASE_CUMUL_COUNT_SERIOUS, VALUE_COUNT);
		plan_phrase(&plan, "unknown", PHRASE_CUMUL_COUNT_UNKNOWN, VALUE_COUNT);
	}
	plan_phrase(&plan, "positives", PHRASE_CUMUL_BESIDE, VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, "worst", PHRASE_NONE, "");
	for (size_t i = 0; i < lines->count && i < LINES_SHOWN; i++) {
		const struct stack_line *line = &lines->items[i];
		stack_row(report, &plan, line);
		if (report->made->has_classes) {
			put(&plan, worst_value(report, &line->tally));
			put(&plan, value_count((int64_t)line->tally.of[TALLY_SERIOUS]));
			put(&plan, value_count((int64_t)line->tally.of[TALLY_UNKNOWN_ROWS]));
		}
		put(&plan, decisions_value(report, &line->positives));
	}
	note_of_cut(report, section, plan.table->row_count, lines->total);
	if (lines->total == 0 && report->made->input->population != NULL)
		cumulative_paragraph(report, section, PHRASE_CUMUL_NO_STACKS);
}

/* ---- Groups ---- */

void cumulative_groups(const struct cumulative *report)
{
	const struct stack_lines *lines = &report->made->groups;
	struct section *section = report_section(&report->reporting, "groups", PHRASE_CUMUL_HEADING_GROUPS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "groups", PHRASE_CUMUL_GROUP, VALUE_TEXT);
	plan_phrase(&plan, "count", PHRASE_CUMUL_COUNT_NEGATIVE, VALUE_COUNT);
	plan_phrase(&plan, "decisions", PHRASE_CUMUL_DECISIONS, VALUE_TEXT);
	plan_phrase(&plan, "alert", PHRASE_CUMUL_ALERT, VALUE_BOOL);
	plan_begin(&plan, section, FOR_ALL, "groups", PHRASE_NONE, "");
	for (size_t i = 0; i < lines->count; i++) {
		const struct stack_line *line = &lines->items[i];
		plan_row(&plan);
		put(&plan, groups_value(report, line->groups));
		put(&plan, value_count((int64_t)line->tally.of[TALLY_DECISIONS]));
		put(&plan, decisions_value(report, &line->negatives));
		put(&plan, yes_no(report, finding_of_line(report, line) != NULL));
	}
	note_of_cut(report, section, lines->count, lines->total);
}

/* ---- What nobody has decided yet ---- */

void cumulative_scenarios(const struct cumulative *report)
{
	const struct stack_lines *lines = &report->made->scenarios;
	struct section *section = report_section(&report->reporting, "scenarios", PHRASE_CUMUL_HEADING_SCENARIOS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	cumulative_paragraph(report, section,
	                     lines->total == 0 ? PHRASE_CUMUL_NO_SCENARIOS : PHRASE_CUMUL_SCENARIOS_READING);
	plan_stack(&plan);
	if (report->made->has_classes) {
		plan_phrase(&plan, "worst", PHRASE_WORST_NEGATIVE, VALUE_WORD);
		plan_phrase(&plan, "would_alert", PHRASE_CUMUL_WOULD_ALERT, VALUE_BOOL);
	}
	plan_begin(&plan, section, FOR_ALL, report->made->has_classes ? "scenarios" : "scenarios_verbal", PHRASE_NONE, "");
	for (size_t i = 0; i < lines->count && i < ALERTS_SHOWN; i++) {
		stack_row(report, &plan, &lines->items[i]);
		if (!report->made->has_classes)
			continue;
		put(&plan, worst_value(report, &lines->items[i].tally));
		put(&plan, yes_no(report, lines->items[i].alert != ALERT_UNSET));
	}
	note_of_cut(report, section, plan.table->row_count, lines->total);
}
