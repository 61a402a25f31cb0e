/* SPDX-License-Identifier: EUPL-1.2 */
/* A decision among the others of the register: what else falls on the same children, and what that raises. */
#include <string.h>

#include "cumulative_parts.h"
#include "prior_parts.h"

/* More rows of others would bury the report. */
enum { MET_SHOWN = 40 };

static void met_row(const struct cumulative *report, struct table_plan *plan, const struct met_row *met)
{
	const struct reporting *reporting = &report->reporting;
	const struct decision_fact *other = met->decision;
	plan_row(plan);
	put(plan, value_code(other->id));
	put(plan, other->more == NULL ? value_none() : value_text(in_language(reporting, &other->more->title)));
	put(plan, value_date(other->effect));
	put(plan, is_decided(other) ? phrase_value(reporting, "decided", PHRASE_DECIDED)
	                            : phrase_value(reporting, "undecided", PHRASE_CUMUL_UNDECIDED_ONE));
	put(plan, bands_value(report, met->bands));
	put(plan, areas_value(report, met->areas, met->area_count));
	put(plan, groups_value(report, met->groups));
	put(plan, word_value(reporting, &words_domain, met->row->domain));
	put(plan, word_value(reporting, &words_direction, met->row->direction));
	if (report->made->has_classes)
		put(plan, class_value(reporting, met->row->residual));
}

static void met_table(const struct cumulative *report, struct section *section, const struct neighbourhood *among)
{
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_field(&plan, &record_decision, KEY_TITLE);
	plan_phrase(&plan, "effect", PHRASE_CUMUL_EFFECT, VALUE_DATE);
	plan_phrase(&plan, "status", PHRASE_CUMUL_STATUS, VALUE_WORD);
	plan_phrase(&plan, "age_bands", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(&plan, "areas", PHRASE_CUMUL_AREA, VALUE_TEXT);
	plan_phrase(&plan, "groups", PHRASE_CUMUL_GROUP, VALUE_TEXT);
	plan_phrase(&plan, "domain", PHRASE_CUMUL_DOMAIN, VALUE_WORD);
	plan_phrase(&plan, "direction", PHRASE_CUMUL_DIRECTION, VALUE_WORD);
	if (report->made->has_classes)
		plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_begin(&plan, section, FOR_ALL, report->made->has_classes ? "others" : "others_verbal", PHRASE_NONE, "");
	for (size_t i = 0; i < among->met_count && i < MET_SHOWN; i++)
		met_row(report, &plan, &among->met[i]);
	note_of_cut(report, section, plan.table->row_count, among->met_count);
}

/* ---- Alerts ---- */

static void own_alert(const struct cumulative *report, struct table_plan *plan, const struct stack_line *line,
                      const struct diag *finding, const struct figure *burden)
{
	plan_row(plan);
	put(plan, word_value(&report->reporting, &words_alert, (int)line->alert));
	put_cell_of(report, plan, line);
	put(plan, decisions_value(report, &line->negatives));
	put(plan, figure_or_dash(&report->reporting, burden));
	put(plan, waived_value(report, finding));
}

static void own_alerts_of(const struct cumulative *report, struct table_plan *plan, const struct stack_lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct diag *finding = finding_of_line(report, &lines->items[i]);
		if (finding != NULL)
			own_alert(report, plan, &lines->items[i], finding, NULL);
	}
}

static void own_burden(const struct cumulative *report, struct table_plan *plan)
{
	for (size_t i = 0; i < report->made->window_count; i++) {
		const struct saving_window *window = &report->made->windows[i];
		const struct stack_line line = { .alert = ALERT_BURDEN_INDEX, .negatives = window->savers };
		const struct diag *finding = finding_of_rule(report->view->findings, "cumulative/burden");
		if (window->alerts && finding != NULL)
			own_alert(report, plan, &line, finding, window->burden[BUDGET_LEVEL_DIRECT_INDIRECT]);
	}
}

static void alerts_table(const struct cumulative *report, struct section *section, const struct neighbourhood *among)
{
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "alert", PHRASE_CUMUL_ALERT, VALUE_WORD);
	plan_phrase(&plan, "age_bands", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(&plan, "areas", PHRASE_CUMUL_AREA, VALUE_TEXT);
	plan_phrase(&plan, "groups", PHRASE_CUMUL_GROUP, VALUE_TEXT);
	plan_phrase(&plan, "domain", PHRASE_CUMUL_DOMAIN, VALUE_WORD);
	plan_phrase(&plan, "decisions", PHRASE_CUMUL_DECISIONS, VALUE_TEXT);
	plan_phrase(&plan, "burden_index", PHRASE_BURDEN_INDEX, VALUE_DECIMAL);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
	plan_begin(&plan, section, FOR_ALL, "alerts", PHRASE_NONE,
	           label(&report->reporting, PHRASE_CUMUL_MAKES_ALERTS));
	own_alerts_of(report, &plan, &report->made->harm);
	own_alerts_of(report, &plan, &report->made->livelihood);
	own_alerts_of(report, &plan, &report->made->groups);
	own_burden(report, &plan);
	if (plan.table->row_count == 0 && among->met_count > 0)
		cumulative_paragraph(report, section, PHRASE_CUMUL_NO_OWN_ALERTS);
	else if (plan.table->row_count > 0 && !among->decided)
		cumulative_paragraph(report, section, PHRASE_CUMUL_IF_DECIDED);
}

/* ---- Its own traps and baselines ---- */

/* The next finding of a rule in this decision. */
static const struct diag *own_finding(const struct cumulative *report, const struct diag *from, const char *rule,
                                      const char *id)
{
	const struct diag *finding = finding_of_rule(from, rule);
	while (finding != NULL && strcmp(finding_file(report, finding), id) != 0)
		finding = finding_of_rule(finding->next, rule);
	return finding;
}

static void traps_table(const struct cumulative *report, struct section *section, const char *id)
{
	static const char rule[] = "cumulative/compensation-trap";
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "measure", PHRASE_CUMUL_MEASURE, VALUE_CODE);
	plan_phrase(&plan, "relies_on", PHRASE_CUMUL_RELIES_ON, VALUE_CODE);
	plan_phrase(&plan, "weakened_by", PHRASE_CUMUL_WEAKENED_BY, VALUE_CODE);
	plan_begin(&plan, section, FOR_ALL, "traps", PHRASE_NONE, label(&report->reporting, PHRASE_CUMUL_OWN_TRAPS));
	for (const struct diag *trap = own_finding(report, report->view->findings, rule, id); trap != NULL;
	     trap = own_finding(report, trap->next, rule, id)) {
		plan_row(&plan);
		put(&plan, value_code(finding_argument(report, trap, "measure")));
		put(&plan, value_code(finding_argument(report, trap, "service")));
		put(&plan, value_code(finding_argument(report, trap, "decision")));
	}
}

static void baseline_list(const struct cumulative *report, struct section *section, const char *id)
{
	static const char rule[] = "cumulative/shifting-baseline";
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "lacks", PHRASE_CUMUL_LACKS, VALUE_CODE);
	plan_begin(&plan, section, FOR_ALL, "baseline", PHRASE_NONE,
	           label(&report->reporting, PHRASE_CUMUL_OWN_BASELINE));
	for (const struct diag *lack = own_finding(report, report->view->findings, rule, id); lack != NULL;
	     lack = own_finding(report, lack->next, rule, id)) {
		plan_row(&plan);
		put(&plan, value_code(finding_argument(report, lack, "decision")));
	}
}

/* A matter without impacts, changes and measures meets nothing. */
static bool is_silent(const struct decision_fact *own)
{
	return own->row_count == 0 && own->change_count == 0 && own->reliance_count == 0;
}

void prior_cumulative(const struct prior *prior)
{
	const struct prior_cumulative *given = prior->context->cumulative;
	if (given == NULL || is_silent(given->neighbourhood->own))
		return;
	const struct cumulative report = {
		.reporting = prior->reporting, .view = &given->view, .made = given->view.cumulation,
		.context = prior->context,
	};
	struct section *section =
	        report_section(&report.reporting, "cumulative", PHRASE_CUMUL_HEADING_OTHERS, 2);
	size_t months = (size_t)report.made->input->policy->limits->stacking_months.number;
	if (given->neighbourhood->met_count == 0)
		section_paragraph(report.reporting.doc, section, NULL,
		                  phrase_of_counts(&report, PHRASE_CUMUL_NO_OTHERS, "months", months, "", 0));
	met_table(&report, section, given->neighbourhood);
	alerts_table(&report, section, given->neighbourhood);
	traps_table(&report, section, given->neighbourhood->own->id);
	baseline_list(&report, section, given->neighbourhood->own->id);
}
