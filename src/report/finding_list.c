/* SPDX-License-Identifier: EUPL-1.2 */
#include "finding_list.h"

#include <string.h>

#include "arena.h"
#include "rule_list.h"

/* The next finding of the file from here on, or NULL. */
static const struct diag *own(const struct report_context *context, const struct diag *finding)
{
	while (finding != NULL && strcmp(finding->place.file, context->findings_file) != 0)
		finding = finding->next;
	return finding;
}

#define EACH_FINDING(context, finding) \
	const struct diag *finding = own(context, (context)->findings); finding != NULL; \
	finding = own(context, finding->next)

static size_t count(const struct report_context *context, enum severity severity)
{
	size_t found = 0;
	for (EACH_FINDING(context, finding))
		found += !finding->waived && finding->severity == severity;
	return found;
}

static size_t count_waived(const struct report_context *context)
{
	size_t found = 0;
	for (EACH_FINDING(context, finding))
		found += finding->waived;
	return found;
}

void fact_of_count(const struct reporting *reporting, struct section *section, const char *key, enum phrase name,
                   size_t number)
{
	section_fact(reporting->doc, section, key, label(reporting, name), value_count((int64_t)number));
}

void finding_counts(const struct reporting *reporting, const struct report_context *context, struct section *section)
{
	fact_of_count(reporting, section, "errors", PHRASE_FINDINGS_ERRORS, count(context, SEVERITY_ERROR));
	fact_of_count(reporting, section, "warnings", PHRASE_FINDINGS_WARNINGS, count(context, SEVERITY_WARNING));
	fact_of_count(reporting, section, "notes", PHRASE_FINDINGS_NOTES, count(context, SEVERITY_NOTE));
	fact_of_count(reporting, section, "waived", PHRASE_FINDINGS_WAIVED, count_waived(context));
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

static void finding_row(const struct reporting *reporting, struct table_plan *plan, const struct diag *finding)
{
	put(plan, word_value(reporting, &words_rule_severity, (int)severity_word(finding->severity)));
	put(plan, value_code(finding->message->id));
	put(plan, value_code(node_in_file(finding)));
	put(plan, value_text(diag_sentence(reporting->memory, finding, reporting->language)));
	put(plan, value_text(in_language(reporting, &finding->message->cure)));
	put(plan, value_bool(finding->waived, phrase(reporting, finding->waived ? PHRASE_YES : PHRASE_NO)));
}

void finding_section(const struct reporting *reporting, const struct report_context *context)
{
	struct section *section = report_section(reporting, "findings", PHRASE_FINDINGS_LISTED, 2);
	struct table_plan plan = plan_table(reporting);
	plan_findings(&plan);
	plan_begin(&plan, section, FOR_READERS, "findings", PHRASE_NONE, "");
	for (EACH_FINDING(context, finding)) {
		plan_row(&plan);
		finding_row(reporting, &plan, finding);
	}
}

void finding_sheet(const struct reporting *reporting, const struct report_context *context, struct section *section,
                   const char *id_key, enum phrase id_heading)
{
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, id_key, id_heading, VALUE_CODE);
	plan_findings(&plan);
	plan_begin(&plan, section, FOR_DATA, "findings", PHRASE_SHEET_FINDINGS, "");
	for (EACH_FINDING(context, finding)) {
		plan_row(&plan);
		put(&plan, value_code(reporting->doc->id));
		finding_row(reporting, &plan, finding);
	}
}
