/* SPDX-License-Identifier: EUPL-1.2 */
#include "budget.h"

#include "arena.h"
#include "budget_parts.h"
#include "closing.h"
#include "layout.h"
#include "report_mask.h"

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
