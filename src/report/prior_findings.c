/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules found: counted on page one, listed further on; nothing is left out, waived or not. */
#include <string.h>

#include "arena.h"
#include "prior_parts.h"
#include "prior_tables.h"
#include "rule_list.h"

/* The next finding of this decision from here on, or NULL. */
static const struct diag *own(const struct prior *prior, const struct diag *finding)
{
	while (finding != NULL && strcmp(finding->place.file, prior->context->findings_file) != 0)
		finding = finding->next;
	return finding;
}

#define EACH_FINDING(prior, finding) \
	const struct diag *finding = own(prior, (prior)->context->findings); finding != NULL; \
	finding = own(prior, finding->next)

static size_t count(const struct prior *prior, enum severity severity)
{
	size_t found = 0;
	for (EACH_FINDING(prior, finding))
		found += !finding->waived && finding->severity == severity;
	return found;
}

static size_t count_waived(const struct prior *prior)
{
	size_t found = 0;
	for (EACH_FINDING(prior, finding))
		found += finding->waived;
	return found;
}

/* Cells that a change reaches and nobody assessed, over all options. */
static size_t count_not_assessed(const struct prior *prior)
{
	size_t cells = 0;
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		for (size_t n = 0; n < prior->assessment->options[i].cell_count; n++)
			cells += prior->assessment->options[i].cells[n].contradiction;
	return cells;
}

static void fact_of_count(const struct prior *prior, struct section *section, const char *key, enum phrase name,
                          size_t number)
{
	section_fact(prior->reporting.doc, section, key, label(&prior->reporting, name), value_count((int64_t)number));
}

void prior_findings_in_short(const struct prior *prior)
{
	struct section *section = report_section(&prior->reporting, "findings_in_short", PHRASE_HEADING_FINDINGS, 2);
	fact_of_count(prior, section, "errors", PHRASE_FINDINGS_ERRORS, count(prior, SEVERITY_ERROR));
	fact_of_count(prior, section, "warnings", PHRASE_FINDINGS_WARNINGS, count(prior, SEVERITY_WARNING));
	fact_of_count(prior, section, "notes", PHRASE_FINDINGS_NOTES, count(prior, SEVERITY_NOTE));
	fact_of_count(prior, section, "waived", PHRASE_FINDINGS_WAIVED, count_waived(prior));
	fact_of_count(prior, section, "not_assessed", PHRASE_CELLS_NOT_ASSESSED, count_not_assessed(prior));
	fact_of_count(prior, section, "rules_changed", PHRASE_HEADING_RULES_OFF, prior->context->rule_change_count);
}

/* ---- The list ---- */

static void plan_findings(struct table_plan *plan)
{
	plan_phrase(plan, "severity", PHRASE_SEVERITY, VALUE_WORD);
	plan_phrase(plan, "rule", PHRASE_RULE, VALUE_CODE);
	plan_phrase(plan, "node", PHRASE_NODE, VALUE_CODE);
	plan_phrase(plan, "finding", PHRASE_FINDING, VALUE_TEXT);
	plan_phrase(plan, "cure", PHRASE_CURE, VALUE_TEXT);
	plan_phrase(plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
}

/* The part after FILE-ID#, else the file itself. */
static const char *node_in_file(const struct diag *finding)
{
	const char *mark = finding->node == NULL ? NULL : strchr(finding->node, '#');
	return mark == NULL ? "" : mark + 1;
}

static void finding_row(const struct prior *prior, struct table_plan *plan, const struct diag *finding)
{
	const struct reporting *reporting = &prior->reporting;
	put(plan, word_value(reporting, &words_rule_severity, (int)severity_word(finding->severity)));
	put(plan, value_code(finding->message->id));
	put(plan, value_code(node_in_file(finding)));
	put(plan, value_text(diag_sentence(reporting->memory, finding, reporting->language)));
	put(plan, value_text(in_language(reporting, &finding->message->cure)));
	put(plan, value_bool(finding->waived, phrase(reporting, finding->waived ? PHRASE_YES : PHRASE_NO)));
}

void prior_findings(const struct prior *prior)
{
	struct section *section = report_section(&prior->reporting, "findings", PHRASE_FINDINGS_LISTED, 2);
	struct table_plan plan = plan_table(&prior->reporting);
	plan_findings(&plan);
	plan_begin(&plan, section, FOR_READERS, "findings", PHRASE_NONE, "");
	for (EACH_FINDING(prior, finding)) {
		plan_row(&plan);
		finding_row(prior, &plan, finding);
	}
}

void prior_findings_sheet(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_findings(&plan);
	plan_begin(&plan, section, FOR_DATA, "findings", PHRASE_SHEET_FINDINGS, "");
	for (EACH_FINDING(prior, finding)) {
		plan_row(&plan);
		put(&plan, value_code(prior->reporting.doc->id));
		finding_row(prior, &plan, finding);
	}
}
