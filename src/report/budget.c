/* SPDX-License-Identifier: EUPL-1.2 */
#include "budget.h"

#include "arena.h"
#include "budget_parts.h"
#include "closing.h"
#include "layout.h"
#include "report_mask.h"
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

/* ---- Coverage and quality ---- */

static void count_fact(const struct budget_report *report, struct section *section, const char *key,
                       const char *what, size_t count)
{
	const struct reporting *reporting = &report->reporting;
	const char *name = arena_printf(reporting->memory, "%s (%s)", label(reporting, PHRASE_SERVICES), what);
	if (count > 0)
		section_fact(reporting->doc, section, key, name, value_count((int64_t)count));
}

static void cost_kinds(const struct budget_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	const struct child_budget *budget = report->budget;
	enum language language = reporting->language;
	count_fact(report, section, "budgeted", field_label(reporting, &record_service_cost, KEY_BUDGET),
	           budget->budgeted);
	count_fact(report, section, "actual", field_label(reporting, &record_service_cost, KEY_ACTUAL),
	           budget->actual);
	count_fact(report, section, "gross", word_label(&words_cost_basis, COST_BASIS_GROSS, language),
	           budget->gross);
	count_fact(report, section, "net", word_label(&words_cost_basis, COST_BASIS_NET, language), budget->net);
	if (budget->actual > 0 && budget->budgeted > 0)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_MIXED_ACTUAL));
	if (budget->gross > 0 && budget->net > 0)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_MIXED_GROSS));
}

static void table_of_grades(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = report_section(reporting, "budget_grades", PHRASE_HEADING_BUDGET_GRADES, 2);
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	for (int grade = KEY_QUALITY_A; grade < KEY_QUALITY_END; grade++)
		plan_column(&plan, word_code(&words_key_quality, grade),
		            word_label(&words_key_quality, grade, reporting->language), VALUE_SHARE);
	plan_begin(&plan, section, FOR_ALL, "grades", PHRASE_NONE, "");
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		plan_row(&plan);
		put(&plan, budget_level_word(report, level));
		for (int grade = KEY_QUALITY_A; grade < KEY_QUALITY_END; grade++)
			put(&plan, budget_value(report, report->budget->levels[level].grade[grade]));
	}
}

void budget_coverage(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	const struct child_budget *budget = report->budget;
	const struct figure *const shown[] = { budget->listed, budget->classified, budget->coverage,
		                               budget->counted, budget->counted_share };
	static const char *const keys[] = { "listed", "classified", "coverage", "counted", "counted_share" };
	struct section *section = report_section(reporting, "budget_coverage", PHRASE_HEADING_BUDGET_COVERAGE, 2);
	for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++)
		section_fact(reporting->doc, section, keys[i], in_language(reporting, &shown[i]->how->name),
		             budget_value(report, shown[i]));
	cost_kinds(report, section);
	table_of_grades(report);
}

/* ---- The whole ---- */

void budget_closing(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	closing_waivers(reporting, report->context);
	closing_rules_off(reporting, report->context);
	closing_provenance(reporting, report->context, report->budget->against->policy);
	section_paragraph(reporting->doc, reporting->doc->last, NULL,
	                  text_fill(reporting->memory, phrase(reporting, PHRASE_TRACE_HINT_BUDGET),
	                            reporting->language, &(struct argument){ "id", text_same(reporting->doc->id) },
	                            1));
}

static void levels(const struct budget_report *report)
{
	budget_front(report);
	budget_level_tables(report);
}

/* To add a section: a function, a row here, and a line in templates/budget.md, which has the order. */
static const struct report_part parts[] = {
	{ "budget_levels", PHRASE_HEADING_BUDGET_LEVELS, .write.budget = levels },
	{ "budget_coverage", PHRASE_HEADING_BUDGET_COVERAGE, .write.budget = budget_coverage },
	{ "budget_gaps", PHRASE_HEADING_BUDGET_NOT_COMPUTED, .write.budget = budget_gaps },
	{ "budget_changes", PHRASE_HEADING_BUDGET_CHANGES, .write.budget = budget_changes },
	{ "budget_services", PHRASE_HEADING_BUDGET_SERVICES, .write.budget = budget_service_table },
	{ "budget_breakdowns", PHRASE_HEADING_BUDGET_BREAKDOWNS, .write.budget = budget_breakdowns },
	{ "provenance", PHRASE_HEADING_PROVENANCE, .place = PART_LAST, .write.budget = budget_closing },
};

const struct report_kind report_kind_budget = {
	.name = "budget",
	.document = "budget",
	.what = TEXT("lapsibudjetti", "barnbudget", "child budget"),
	.parts = parts,
	.part_count = sizeof parts / sizeof parts[0],
};

static void write_part(const void *report, const struct report_part *part)
{
	part->write.budget(report);
}

static void write_parts(struct budget_report *report)
{
	layout_write(&(struct layout){
		.kind = &report_kind_budget,
		.template = report->context->template,
		.reporting = &report->reporting,
		.body = "",
		.report = report,
		.write = write_part,
	});
	budget_sheets(report);
}

struct doc *report_budget(struct arena *memory, const struct child_budget *budget,
                          const struct budget_comparison *comparison, enum language language, const char *file,
                          const struct report_context *context)
{
	struct budget_report report = {
		.reporting = reporting_new(memory, language, budget->against->bands, budget->against->policy),
		.budget = budget,
		.comparison = comparison,
		.context = context,
	};
	struct doc *doc = report.reporting.doc;
	doc->kind = "budget";
	doc->title = arena_printf(memory, "%s %d", phrase(&report.reporting, PHRASE_HEADING_TITLE_BUDGET),
	                          budget->year);
	doc->subtitle = "";
	doc->id = file;
	doc->record = "";
	doc->organisation = context->organisation;
	doc->date = (struct date){ (int16_t)budget->year, 12, 31 };
	doc->tool = context->tool;
	write_parts(&report);
	doc->board_text = budget_board(&report);
	report_mask(doc);
	return doc;
}
