/* SPDX-License-Identifier: EUPL-1.2 */
/* What the levels of the child budget come to, in all and by age. */
#include "arena.h"
#include "budget_parts.h"
#include "show.h"

/* ---- The four levels ---- */

void budget_front(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	const struct child_budget *budget = report->budget;
	struct section *section = report_section(reporting, "budget_levels", PHRASE_HEADING_BUDGET_LEVELS, 2);
	struct doc *doc = reporting->doc;
	section_fact(doc, section, "organisation", field_label(reporting, &record_catalogue, KEY_ORGANISATION),
	             value_text(report->context->organisation));
	section_fact(doc, section, "year", field_label(reporting, &record_catalogue, KEY_YEAR),
	             value_code(arena_printf(reporting->memory, "%d", budget->year)));
	section_fact(doc, section, "counted", in_language(reporting, &budget->counted->how->name),
	             budget_value(report, budget->counted));
	section_fact(doc, section, "children", label(reporting, PHRASE_CHILDREN_IN_AREA),
	             budget_value(report, budget->children_count));
	if (!budget->people.known)
		return;
	const char *year = arena_printf(reporting->memory, "%d", budget->people.year);
	if (budget->people.projection)
		year = arena_printf(reporting->memory, "%s (%s)", year, phrase(reporting, PHRASE_PROJECTION));
	section_fact(doc, section, "population_year", label(reporting, PHRASE_POPULATION_YEAR), value_code(year));
}

static void table_of_levels(const struct budget_report *report, struct section *section)
{
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	plan_phrase(&plan, "child", PHRASE_CHILD_COST, VALUE_CENTS);
	plan_phrase(&plan, "share", PHRASE_CHILD_SHARE, VALUE_SHARE);
	plan_phrase(&plan, "per_child", PHRASE_EUROS_PER_CHILD, VALUE_CENTS);
	plan_begin(&plan, section, FOR_ALL, "levels", PHRASE_NONE, "");
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct level_budget *made = &report->budget->levels[level];
		plan_row(&plan);
		put(&plan, budget_level_word(report, level));
		put(&plan, budget_value(report, made->children));
		put(&plan, budget_value(report, made->share));
		put(&plan, budget_value(report, made->per_child));
	}
}

static void plan_bands(struct table_plan *plan, bool adults)
{
	const struct reporting *reporting = plan->reporting;
	for (size_t band = 0; band < reporting->bands->count; band++)
		if (adults || (reporting->bands->children & band_bit(band)) != 0)
			plan_column(plan, reporting->bands->code[band],
			            band_label(reporting->bands, band, reporting->language), VALUE_CENTS);
}

/* The column of the largest amount of a row; 0, that of its name, when they are not all known to the reader. */
static size_t largest_of(const struct table *table, const struct row *row)
{
	size_t largest = 1;
	for (size_t i = 1; i < table->column_count; i++) {
		if (row->cells[i].kind != VALUE_CENTS)
			return 0;
		if (row->cells[i].number > row->cells[largest].number)
			largest = i;
	}
	return largest;
}

/* "suorat: 7–12-vuotiaat (12 €); suorat ja yhteisölliset: …" */
static const char *largest_in_words(const struct reporting *reporting, const struct table *table)
{
	const char *words = "";
	for (const struct row *row = table->rows; row != NULL; row = row->next) {
		size_t at = largest_of(table, row);
		if (at > 0)
			words = arena_printf(reporting->memory, "%s%s%s: %s (%s)", words, words[0] == '\0' ? "" : "; ",
			                     row->cells[0].text, table->columns[at].heading,
			                     show_value(reporting->memory, row->cells[at], reporting->language));
	}
	return words;
}

static void draw_bands(const struct reporting *reporting, struct section *section, const struct table *table)
{
	const struct argument levels = { "levels", text_same(largest_in_words(reporting, table)) };
	struct chart *chart = section_chart(reporting->doc, section, CHART_BARS, table->key,
	                                    phrase(reporting, PHRASE_CHART_COSTS), table, 0);
	for (size_t i = 1; i < table->column_count; i++)
		chart_series(chart, i, SERIES_PLAIN);
	if (levels.value.in[FI][0] != '\0')
		chart->alternative = text_fill(reporting->memory, phrase(reporting, PHRASE_CHART_COSTS_WORDS),
		                               reporting->language, &levels, 1);
}

/* Euros, or euros a child: a level a row, a band a column. */
static void table_by_band(const struct budget_report *report, struct section *section, const char *key,
                          bool a_child)
{
	const struct bands *bands = report->reporting.bands;
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	plan_bands(&plan, false);
	plan_begin(&plan, section, FOR_ALL, key, PHRASE_NONE,
	           label(&report->reporting, a_child ? PHRASE_EUROS_PER_CHILD : PHRASE_CHILD_COST));
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct level_budget *made = &report->budget->levels[level];
		plan_row(&plan);
		put(&plan, budget_level_word(report, level));
		for (size_t band = 0; band < bands->count; band++)
			if (made->band[band] != NULL)
				put(&plan,
				    budget_value(report, a_child ? made->per_child_of[band] : made->band[band]));
	}
	if (!a_child)
		draw_bands(&report->reporting, section, plan.table);
}

bool budget_has_gaps(const struct child_budget *budget)
{
	for (size_t i = 0; i < budget->count; i++)
		if (budget->services[i].state == SERVICE_NOT_COMPUTED)
			return true;
	return false;
}

void budget_level_tables(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *levels = reporting->doc->last;
	table_of_levels(report, levels);
	if (budget_has_gaps(report->budget))
		section_note(reporting->doc, levels, phrase(reporting, PHRASE_BUDGET_INCOMPLETE));
	section_paragraph(reporting->doc, levels, NULL, phrase(reporting, PHRASE_BUDGET_READING));
	section_front(levels);
	struct section *bands = report_section(reporting, "budget_age_bands", PHRASE_HEADING_BUDGET_AGE_BANDS, 2);
	table_by_band(report, bands, "child_by_band", false);
	section_front(bands);
	table_by_band(report, bands, "per_child_by_band", true);
}
