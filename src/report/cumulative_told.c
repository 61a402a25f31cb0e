/* SPDX-License-Identifier: EUPL-1.2 */
/* What is told of decisions one by one: what the rules found, what could not be counted, what they are called. */
#include <string.h>

#include "arena.h"
#include "cumulative_parts.h"
#include "rule.h"
#include "rule_list.h"

enum { GAPS_SHOWN = 50, FINDINGS_SHOWN = 300 };

/* ---- Traps and baselines: what the rules found ---- */

static const char trap_rule[] = "cumulative/compensation-trap", baseline_rule[] = "cumulative/shifting-baseline";

void cumulative_traps(const struct cumulative *report)
{
	struct section *section = report_section(&report->reporting, "traps", PHRASE_CUMUL_HEADING_TRAPS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "measure", PHRASE_CUMUL_MEASURE, VALUE_CODE);
	plan_phrase(&plan, "relies_on", PHRASE_CUMUL_RELIES_ON, VALUE_CODE);
	plan_phrase(&plan, "weakened_by", PHRASE_CUMUL_WEAKENED_BY, VALUE_CODE);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
	plan_begin(&plan, section, FOR_ALL, "traps", PHRASE_NONE, "");
	for (const struct diag *trap = finding_of_rule(report->view->findings, trap_rule); trap != NULL;
	     trap = finding_of_rule(trap->next, trap_rule)) {
		plan_row(&plan);
		put(&plan, value_code(finding_file(report, trap)));
		put(&plan, value_code(finding_argument(report, trap, "measure")));
		put(&plan, value_code(finding_argument(report, trap, "service")));
		put(&plan, value_code(finding_argument(report, trap, "decision")));
		put(&plan, waived_value(report, trap));
	}
	if (plan.table->row_count == 0)
		cumulative_paragraph(report, section, PHRASE_CUMUL_NO_TRAPS);
}

/* All that one zero option lacks: its findings stand together. A waiver lets them all be. */
struct lacking_list {
	const char *decision, *lacks;
	const struct diag *next;
};

static struct lacking_list lacking_of(const struct cumulative *report, const struct diag *first)
{
	struct lacking_list list = { finding_file(report, first), "", first };
	while (list.next != NULL && strcmp(finding_file(report, list.next), list.decision) == 0) {
		list.lacks = arena_printf(report->reporting.memory, list.lacks[0] == '\0' ? "%s%s" : "%s, %s", list.lacks,
		                          finding_argument(report, list.next, "decision"));
		list.next = finding_of_rule(list.next->next, baseline_rule);
	}
	return list;
}

void cumulative_baseline(const struct cumulative *report)
{
	struct section *section = report_section(&report->reporting, "baseline", PHRASE_CUMUL_HEADING_BASELINE, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "lacks", PHRASE_CUMUL_LACKS, VALUE_TEXT);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
	plan_begin(&plan, section, FOR_ALL, "baseline", PHRASE_NONE, "");
	size_t count = 0;
	for (const struct diag *lack = finding_of_rule(report->view->findings, baseline_rule); lack != NULL;) {
		const struct lacking_list list = lacking_of(report, lack);
		if (count++ < FINDINGS_SHOWN) {
			plan_row(&plan);
			put(&plan, value_code(list.decision));
			put(&plan, value_text(list.lacks));
			put(&plan, waived_value(report, lack));
		}
		lack = list.next;
	}
	note_of_cut(report, section, plan.table->row_count, count);
	if (count == 0)
		cumulative_paragraph(report, section, PHRASE_CUMUL_NO_BASELINE);
}

/* ---- What could not be counted ---- */

static struct value why_value(const struct cumulative *report, enum uncounted_why why)
{
	static const struct {
		const char *key;
		enum phrase phrase;
	} reasons[] = {
		[UNCOUNTED_UNSOUND] = { "unsound", PHRASE_CUMUL_WHY_UNSOUND },
		[UNCOUNTED_NO_DAY] = { "no-day", PHRASE_CUMUL_WHY_DAY },
		[UNCOUNTED_NO_AREA] = { "no-area", PHRASE_CUMUL_WHY_AREA },
		[UNCOUNTED_MONEY] = { "money", PHRASE_CUMUL_WHY_MONEY },
		[UNCOUNTED_CLASS] = { "class", PHRASE_CUMUL_WHY_CLASS },
	};
	return phrase_value(&report->reporting, reasons[why].key, reasons[why].phrase);
}

void cumulative_gaps(const struct cumulative *report)
{
	const struct cumulation *made = report->made;
	struct section *section = report_section(&report->reporting, "gaps", PHRASE_CUMUL_HEADING_GAPS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "reason", PHRASE_REASON, VALUE_WORD);
	plan_phrase(&plan, "rows", PHRASE_CUMUL_ROWS, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "gaps", PHRASE_NONE, "");
	for (size_t i = 0; i < made->uncounted_count && i < GAPS_SHOWN; i++) {
		const struct uncounted *gap = &made->uncounted[i];
		plan_row(&plan);
		put(&plan, value_code(gap->decision->id));
		put(&plan, why_value(report, gap->why));
		put(&plan, gap->rows == 0 ? value_none() : value_count((int64_t)gap->rows));
	}
	note_of_cut(report, section, plan.table->row_count, made->uncounted_count);
}

/* ---- The decisions that are named ---- */

static void mark(bool *named, const struct decision_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		named[list->items[i]->order] = true;
}

static void mark_lines(bool *named, const struct stack_lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		mark(named, &lines->items[i].negatives);
		mark(named, &lines->items[i].positives);
	}
}

static void decision_row(const struct cumulative *report, struct table_plan *plan,
                         const struct decision_fact *decision)
{
	const struct reporting *reporting = &report->reporting;
	plan_row(plan);
	put(plan, value_code(decision->id));
	put(plan, decision->more == NULL ? value_none() : value_text(in_language(reporting, &decision->more->title)));
	if (has_neighbours(report))
		put(plan, organisation_value(report, decision->organisation));
	put(plan, value_date(decision->effect));
	put(plan, is_decided(decision) ? value_date(decision->resolved) : value_none());
}

void cumulative_listed(const struct cumulative *report)
{
	const struct cumulation *made = report->made;
	const struct register_facts *facts = made->input->facts;
	bool *named = ARENA_ARRAY(report->reporting.memory, bool, facts->decision_count);
	mark_lines(named, &made->harm);
	mark_lines(named, &made->groups);
	mark_lines(named, &made->livelihood);
	mark_lines(named, &made->scenarios);
	for (size_t i = 0; i < made->window_count; i++)
		mark(named, &made->windows[i].savers);
	struct section *section = report_section(&report->reporting, "listed", PHRASE_CUMUL_HEADING_LISTED, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "id", PHRASE_DECISION, VALUE_CODE);
	plan_field(&plan, &record_decision, KEY_TITLE);
	if (has_neighbours(report))
		plan_phrase(&plan, "organisation", PHRASE_CUMUL_ORGANISATION, VALUE_TEXT);
	plan_phrase(&plan, "effect", PHRASE_CUMUL_EFFECT, VALUE_DATE);
	plan_phrase(&plan, "decided", PHRASE_DECIDED, VALUE_DATE);
	plan_begin(&plan, section, FOR_ALL, has_neighbours(report) ? "listed_of" : "listed", PHRASE_SHEET_DECISIONS, "");
	for (size_t i = 0; i < facts->decision_count; i++)
		if (named[i])
			decision_row(report, &plan, facts->decisions[i]);
}

/* ---- Findings ---- */

/* For readers each rule once: what it found, and what to do. */
static void cures(const struct cumulative *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "severity", PHRASE_SEVERITY, VALUE_WORD);
	plan_phrase(&plan, "rule", PHRASE_RULE, VALUE_CODE);
	plan_phrase(&plan, "count", PHRASE_CUMUL_FOUND, VALUE_COUNT);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_COUNT);
	plan_phrase(&plan, "cure", PHRASE_CURE, VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, "cures", PHRASE_NONE, "");
	for (size_t set = 0; set < rules_cumulative.count; set++) {
		const struct message *rule = &rules_cumulative.rules[set].says;
		const struct diag *first = finding_of_rule(report->view->findings, rule->id);
		size_t count = 0, waived = 0;
		for (const struct diag *next = first; next != NULL; next = finding_of_rule(next->next, rule->id)) {
			count++;
			waived += next->waived;
		}
		if (count == 0)
			continue;
		plan_row(&plan);
		put(&plan, word_value(reporting, &words_rule_severity, (int)severity_word(first->severity)));
		put(&plan, value_code(rule->id));
		put(&plan, value_count((int64_t)count));
		put(&plan, value_count((int64_t)waived));
		put(&plan, value_text(in_language(reporting, &rule->cure)));
	}
}

void cumulative_findings(const struct cumulative *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = report_section(reporting, "findings", PHRASE_CUMUL_HEADING_CURES, 2);
	struct table_plan plan = plan_table(reporting);
	cures(report, section);
	plan_phrase(&plan, "severity", PHRASE_SEVERITY, VALUE_WORD);
	plan_phrase(&plan, "rule", PHRASE_RULE, VALUE_CODE);
	plan_phrase(&plan, "node", PHRASE_NODE, VALUE_CODE);
	plan_phrase(&plan, "finding", PHRASE_FINDING, VALUE_TEXT);
	plan_phrase(&plan, "cure", PHRASE_CURE, VALUE_TEXT);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
	plan_begin(&plan, section, FOR_DATA, "findings", PHRASE_SHEET_FINDINGS, "");
	size_t count = 0;
	for (const struct diag *finding = report->view->findings; finding != NULL; finding = finding->next) {
		if (count++ >= FINDINGS_SHOWN)
			continue;
		plan_row(&plan);
		put(&plan, word_value(reporting, &words_rule_severity, (int)severity_word(finding->severity)));
		put(&plan, value_code(finding->message->id));
		put(&plan, value_code(arena_string(reporting->memory, finding->node == NULL ? "" : finding->node)));
		put(&plan, value_text(diag_sentence(reporting->memory, finding, reporting->language)));
		put(&plan, value_text(in_language(reporting, &finding->message->cure)));
		put(&plan, waived_value(report, finding));
	}
	note_of_cut(report, section, plan.table->row_count, count);
}
