/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables: for readers what is another now, for data all there is, with the id of the matter and whether it changed. */
#include "arena.h"
#include "closing.h"
#include "diff_parts.h"
#include "rule_list.h"

bool diff_is_data(enum audience audience)
{
	return (audience & FOR_READERS) == 0;
}

void diff_plan_id(struct table_plan *plan, enum audience audience)
{
	if (diff_is_data(audience))
		plan_phrase(plan, "decision", PHRASE_DECISION, VALUE_CODE);
}

void diff_begin_row(struct table_plan *plan, enum audience audience)
{
	plan_row(plan);
	if (diff_is_data(audience))
		put(plan, value_code(plan->reporting->doc->id));
}

static void put_changed(struct table_plan *plan, enum audience audience, bool changed)
{
	if (diff_is_data(audience))
		put(plan, value_bool(changed, phrase(plan->reporting, changed ? PHRASE_YES : PHRASE_NO)));
}

static void plan_changed(struct table_plan *plan, enum audience audience)
{
	if (diff_is_data(audience))
		plan_phrase(plan, "changed", PHRASE_CHANGED, VALUE_BOOL);
}

/* Two columns of one thing. */
void diff_plan_pair(struct table_plan *plan, const char *key, enum phrase what, enum value_kind kind)
{
	const struct reporting *reporting = plan->reporting;
	struct arena *memory = reporting->memory;
	const char *name = label(reporting, what);
	plan_column(plan, arena_printf(memory, "%s_before", key),
	            arena_printf(memory, "%s, %s", name, phrase(reporting, PHRASE_BEFORE)), kind);
	plan_column(plan, arena_printf(memory, "%s_after", key),
	            arena_printf(memory, "%s, %s", name, phrase(reporting, PHRASE_AFTER)), kind);
}

static void put_pair(struct table_plan *plan, const struct figure *before, const struct figure *after)
{
	put(plan, before == NULL ? value_none() : figure_value(plan->reporting, before));
	put(plan, after == NULL ? value_none() : figure_value(plan->reporting, after));
}

/* ---- Classes ---- */

static struct value steps_of(const struct diff_report *report, const struct impact_result *result)
{
	const char *steps = result == NULL ? NULL : result->steps[report->reporting.language];
	return steps == NULL ? value_none() : value_text(steps);
}

static void class_row(const struct diff_report *report, struct table_plan *plan, const struct impact_pair *pair)
{
	const struct impact_result *before = pair->before, *after = pair->after;
	const struct impact *impact = (after != NULL ? after : before)->impact;
	put(plan, value_code(impact->option->id));
	put(plan, value_code(impact->id));
	put_pair(plan, before == NULL ? NULL : before->gross, after == NULL ? NULL : after->gross);
	put_pair(plan, before == NULL ? NULL : before->residual, after == NULL ? NULL : after->residual);
	put(plan, steps_of(report, before));
	put(plan, steps_of(report, after));
}

static void class_table(const struct diff_report *report, struct section *section, enum audience audience)
{
	const struct versions *versions = report->input->versions;
	struct table_plan plan = plan_table(&report->reporting);
	if (!classes_in_use(versions->after->against->policy))
		return;
	diff_plan_id(&plan, audience);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(&plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	diff_plan_pair(&plan, "significance_class", PHRASE_GROSS_CLASS, VALUE_WORD);
	diff_plan_pair(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	diff_plan_pair(&plan, "steps", PHRASE_STEPS, VALUE_TEXT);
	plan_changed(&plan, audience);
	plan_begin(&plan, section, audience, "classes", diff_is_data(audience) ? PHRASE_SHEET_CLASSES : PHRASE_NONE, "");
	for (size_t i = 0; i < versions->impact_count; i++) {
		const struct impact_pair *pair = &versions->impacts[i];
		if (!pair->changed && !diff_is_data(audience))
			continue;
		diff_begin_row(&plan, audience);
		class_row(report, &plan, pair);
		put_changed(&plan, audience, pair->changed);
	}
}

void diff_classes(const struct diff_report *report)
{
	struct section *section = report_section(&report->reporting, "classes", PHRASE_HEADING_CLASSES, 2);
	diff_class_counts(report, section);
	class_table(report, section, FOR_READERS);
}

/* ---- Options ---- */

static const struct option_result no_option;

static const struct option_result *or_none(const struct option_result *option)
{
	return option == NULL ? &no_option : option;
}

static const char *option_id(const struct option_pair *pair)
{
	return (pair->after != NULL ? pair->after : pair->before)->option->id;
}

static void option_table(const struct diff_report *report, struct section *section, enum audience audience)
{
	const struct versions *versions = report->input->versions;
	struct table_plan plan = plan_table(&report->reporting);
	diff_plan_id(&plan, audience);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	diff_plan_pair(&plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	diff_plan_pair(&plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	diff_plan_pair(&plan, "unknowns", PHRASE_UNKNOWNS, VALUE_COUNT);
	diff_plan_pair(&plan, "verdict", PHRASE_VERDICT, VALUE_WORD);
	plan_changed(&plan, audience);
	plan_begin(&plan, section, audience, "options", diff_is_data(audience) ? PHRASE_SHEET_OPTIONS : PHRASE_NONE, "");
	for (size_t i = 0; i < versions->option_count; i++) {
		const struct option_pair *pair = &versions->options[i];
		const struct option_result *before = or_none(pair->before), *after = or_none(pair->after);
		if (!pair->changed && !diff_is_data(audience))
			continue;
		diff_begin_row(&plan, audience);
		put(&plan, value_code(option_id(pair)));
		put_pair(&plan, before->worst_negative, after->worst_negative);
		put_pair(&plan, before->best_positive, after->best_positive);
		put_pair(&plan, before->unknowns, after->unknowns);
		put_pair(&plan, before->verdict, after->verdict);
		put_changed(&plan, audience, pair->changed);
	}
}

void diff_options(const struct diff_report *report)
{
	struct section *section = report_section(&report->reporting, "options", PHRASE_HEADING_OPTION_CHANGES, 2);
	option_table(report, section, FOR_READERS);
}

static bool has_changes(const struct option_result *option)
{
	return option != NULL && option->option->changes_count > 0;
}

static void incidence_table(const struct diff_report *report, struct section *section, enum audience audience)
{
	const struct versions *versions = report->input->versions;
	struct table_plan plan = plan_table(&report->reporting);
	diff_plan_id(&plan, audience);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	diff_plan_pair(&plan, "net", PHRASE_NET_FOR_CHILDREN, VALUE_CENTS);
	diff_plan_pair(&plan, "cuts", PHRASE_CUTS_FOR_CHILDREN, VALUE_CENTS);
	diff_plan_pair(&plan, "burden_index", PHRASE_BURDEN_INDEX, VALUE_DECIMAL);
	plan_changed(&plan, audience);
	plan_begin(&plan, section, audience, "incidence", diff_is_data(audience) ? PHRASE_SHEET_INCIDENCE : PHRASE_NONE, "");
	for (size_t i = 0; i < versions->option_count; i++)
		for (int level = 1; level < BUDGET_LEVEL_END; level++) {
			const struct option_pair *pair = &versions->options[i];
			const struct incidence *before = &or_none(pair->before)->incidence[level];
			const struct incidence *after = &or_none(pair->after)->incidence[level];
			bool changed = pair->incidence_changed[level];
			if (diff_is_data(audience) ? !has_changes(pair->before) && !has_changes(pair->after) : !changed)
				continue;
			diff_begin_row(&plan, audience);
			put(&plan, value_code(option_id(pair)));
			put(&plan, word_value(&report->reporting, &words_budget_level, level));
			put_pair(&plan, before->net, after->net);
			put_pair(&plan, before->cuts, after->cuts);
			put(&plan, figure_or_dash(&report->reporting, before->burden));
			put(&plan, figure_or_dash(&report->reporting, after->burden));
			put_changed(&plan, audience, changed);
		}
}

void diff_incidence(const struct diff_report *report)
{
	struct section *section = report_section(&report->reporting, "incidence", PHRASE_HEADING_INCIDENCE, 2);
	incidence_table(report, section, FOR_READERS);
}

/* ---- Screening ---- */

static void screening_table(const struct diff_report *report, struct section *section, enum audience audience)
{
	const struct reporting *reporting = &report->reporting;
	const struct versions *versions = report->input->versions;
	struct table_plan plan = plan_table(reporting);
	diff_plan_id(&plan, audience);
	plan_phrase(&plan, "trigger", PHRASE_TRIGGER, VALUE_WORD);
	diff_plan_pair(&plan, "answer", PHRASE_ANSWER, VALUE_WORD);
	plan_changed(&plan, audience);
	plan_begin(&plan, section, audience, "triggers", diff_is_data(audience) ? PHRASE_SHEET_SCREENING : PHRASE_NONE, "");
	for (int trigger = 1; trigger < TRIGGER_END; trigger++) {
		if (!versions->trigger_changed[trigger] && !diff_is_data(audience))
			continue;
		diff_begin_row(&plan, audience);
		put(&plan, word_value(reporting, &words_trigger, trigger));
		put(&plan, word_value(reporting, &words_trigger_answer,
		                      (int)versions->before->screening.triggers[trigger].answer));
		put(&plan, word_value(reporting, &words_trigger_answer,
		                      (int)versions->after->screening.triggers[trigger].answer));
		put_changed(&plan, audience, versions->trigger_changed[trigger]);
	}
}

void diff_screening(const struct diff_report *report)
{
	struct section *section = report_section(&report->reporting, "triggers", PHRASE_HEADING_SCREENING_CHANGES, 2);
	screening_table(report, section, FOR_READERS);
}

/* ---- Findings ---- */

static void finding_row(const struct diff_report *report, struct table_plan *plan, const struct finding_change *change)
{
	const struct reporting *reporting = &report->reporting;
	const struct diag *finding = change->finding;
	put(plan, word_value(reporting, &words_finding_fate, (int)change->fate));
	put(plan, word_value(reporting, &words_rule_severity, (int)severity_word(finding->severity)));
	put(plan, value_code(finding->message->id));
	put(plan, value_code(arena_string(reporting->memory, finding_node(finding))));
	put(plan, value_text(diag_sentence(reporting->memory, finding, reporting->language)));
	put(plan, value_bool(finding->waived, phrase(reporting, finding->waived ? PHRASE_YES : PHRASE_NO)));
	put(plan, value_count(finding->place.line == 0 ? 1 : finding->place.line));
}

static void finding_table(const struct diff_report *report, struct section *section, enum audience audience)
{
	const struct finding_changes *findings = report->input->findings;
	struct table_plan plan = plan_table(&report->reporting);
	diff_plan_id(&plan, audience);
	plan_phrase(&plan, "fate", PHRASE_FATE, VALUE_WORD);
	plan_phrase(&plan, "severity", PHRASE_SEVERITY, VALUE_WORD);
	plan_phrase(&plan, "rule", PHRASE_RULE, VALUE_CODE);
	plan_phrase(&plan, "node", PHRASE_NODE, VALUE_CODE);
	plan_phrase(&plan, "finding", PHRASE_FINDING, VALUE_TEXT);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
	plan_phrase(&plan, "line", PHRASE_LINE, VALUE_COUNT);
	plan_begin(&plan, section, audience, "findings", diff_is_data(audience) ? PHRASE_SHEET_FINDINGS : PHRASE_NONE, "");
	for (size_t i = 0; i < findings->count; i++) {
		if (findings->items[i].fate == FINDING_FATE_SAME && !diff_is_data(audience))
			continue;
		diff_begin_row(&plan, audience);
		finding_row(report, &plan, &findings->items[i]);
	}
}

void diff_findings(const struct diff_report *report)
{
	struct section *section = report_section(&report->reporting, "findings", PHRASE_HEADING_FINDING_CHANGES, 2);
	finding_table(report, section, FOR_READERS);
}

/* ---- The workbook ---- */

void diff_sheets(const struct diff_report *report)
{
	struct section *section = report_section(&report->reporting, "data", PHRASE_SHEET_SUMMARY, 2);
	diff_edit_sheet(report, section);
	class_table(report, section, FOR_DATA);
	option_table(report, section, FOR_DATA);
	incidence_table(report, section, FOR_DATA);
	screening_table(report, section, FOR_DATA);
	finding_table(report, section, FOR_DATA);
	closing_sheet(&report->reporting, section, report->context, report->input->versions->after->against->policy,
	              "decision", PHRASE_DECISION);
}
