/* SPDX-License-Identifier: EUPL-1.2 */
#include "follow_up_report.h"

#include "arena.h"
#include "closing.h"
#include "finding_list.h"
#include "follow_up_sections.h"
#include "matter_parts.h"
#include "report_mask.h"

bool follow_up_has_classes(const struct looking_back *back)
{
	return classes_in_use(back->result->against->policy);
}

struct value follow_up_accuracy(const struct looking_back *back, const struct followed_impact *row)
{
	const struct reporting *reporting = &back->reporting;
	return row->outcome == NULL ? phrase_value(reporting, "not-recorded", PHRASE_NOT_RECORDED)
	                            : figure_value(reporting, row->accuracy);
}

void follow_up_plan_ids(struct table_plan *plan)
{
	plan_phrase(plan, "follow_up", PHRASE_FOLLOW_UP, VALUE_CODE);
	plan_phrase(plan, "decision", PHRASE_DECISION, VALUE_CODE);
}

void follow_up_put_ids(const struct looking_back *back, struct table_plan *plan)
{
	put(plan, value_code(back->follow_up->id));
	put(plan, back->decision == NULL ? value_none() : value_code(back->decision->id));
}

/* ---- Short sections ---- */

void follow_up_findings_in_short(const struct looking_back *back)
{
	struct section *section = report_section(&back->reporting, "findings_in_short", PHRASE_HEADING_FINDINGS, 2);
	finding_counts(&back->reporting, back->context, section);
	fact_of_count(&back->reporting, section, "rules_changed", PHRASE_HEADING_RULES_OFF,
	              back->context->rule_change_count);
}

void follow_up_participation(const struct looking_back *back)
{
	matter_participation(&back->reporting, back->follow_up->participation, back->follow_up->participation_count);
}

void follow_up_evidence(const struct looking_back *back)
{
	matter_evidence(&back->reporting, back->follow_up->evidence, back->follow_up->evidence_count);
}

void follow_up_findings(const struct looking_back *back)
{
	finding_section(&back->reporting, back->context);
}

/* Nothing but the unforeseen is classified here: the classes of what was predicted are the prior report's. */
void follow_up_trace(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	struct section *section = report_section(reporting, "trace", PHRASE_HEADING_TRACE_FOLLOW_UP, 2);
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_phrase(&plan, "steps", PHRASE_STEPS, VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, "trace", PHRASE_NONE, "");
	for (size_t i = 0; follow_up_has_classes(back) && i < back->result->unforeseen_count; i++) {
		plan_row(&plan);
		put(&plan, value_code(back->result->unforeseen[i].impact->id));
		put(&plan, value_text(back->result->unforeseen[i].steps[reporting->language]));
	}
	enum phrase hint = back->result->impact_count > 0 ? PHRASE_TRACE_HINT_FOLLOW_UP : PHRASE_TRACE_HINT_UNFORESEEN;
	section_paragraph(reporting->doc, section, NULL,
	                  text_fill(reporting->memory, phrase(reporting, hint), reporting->language,
	                            &(struct argument){ "id", text_same(back->follow_up->id) }, 1));
}

void follow_up_closing(const struct looking_back *back)
{
	closing_waivers(&back->reporting, back->context);
	closing_rules_off(&back->reporting, back->context);
	closing_provenance(&back->reporting, back->context, back->result->against->policy);
}

/* ---- The whole ---- */

typedef void follow_up_part(const struct looking_back *);

/* The order of the reports. To add a section: a function, and a row in each. */
static follow_up_part *const parts_of_follow_up[] = {
	follow_up_identification,
	follow_up_in_short,
	follow_up_children_said,
	follow_up_conclusions,
	follow_up_continuation,
	follow_up_findings_in_short,
	follow_up_outcomes,
	follow_up_unforeseen,
	follow_up_indicators, follow_up_courses,
	follow_up_measures,
	follow_up_recommendations,
	follow_up_cost,
	follow_up_corrective_actions,
	follow_up_participation,
	follow_up_evidence,
	follow_up_findings,
	follow_up_trace,
	follow_up_closing,
	NULL,
};

/* While it is being implemented, the question is whether to go on; what came true can hardly be told yet. */
static follow_up_part *const parts_of_process[] = {
	follow_up_identification,
	follow_up_continuation,
	follow_up_conclusions,
	follow_up_corrective_actions,
	follow_up_children_said,
	follow_up_in_short,
	follow_up_findings_in_short,
	follow_up_measures,
	follow_up_recommendations,
	follow_up_indicators, follow_up_courses,
	follow_up_unforeseen,
	follow_up_outcomes,
	follow_up_cost,
	follow_up_participation,
	follow_up_evidence,
	follow_up_findings,
	follow_up_trace,
	follow_up_closing,
	NULL,
};

static void write_parts(struct looking_back *back)
{
	bool foreign[LANGUAGES] = { false };
	const struct doc *doc = back->reporting.doc;
	follow_up_part *const *part =
	        back->follow_up->phase == PHASE_PROCESS ? parts_of_process : parts_of_follow_up;
	back->reporting.foreign = foreign;
	for (; *part != NULL; part++) {
		const struct section *before = doc->last;
		(*part)(back);
		name_foreign(&back->reporting, before);
	}
	back->reporting.foreign = NULL;
	follow_up_sheets(back);
}

static void name_doc(struct looking_back *back)
{
	const struct follow_up *follow_up = back->follow_up;
	const struct no_prior *no_prior = follow_up->no_prior;
	const struct decision *decision = back->decision;
	struct doc *doc = back->reporting.doc;
	doc->kind = "follow-up";
	doc->title = decision != NULL   ? in_language(&back->reporting, &decision->title)
	             : no_prior != NULL ? in_language(&back->reporting, &no_prior->title)
	                                : follow_up->id;
	doc->subtitle = phrase(&back->reporting, follow_up->phase == PHASE_PROCESS ? PHRASE_HEADING_TITLE_PROCESS
	                                                                           : PHRASE_HEADING_TITLE_FOLLOW_UP);
	doc->id = follow_up->id;
	doc->record = decision != NULL ? decision->record : no_prior != NULL ? no_prior->record : "";
	doc->organisation = back->context->organisation;
	doc->date = follow_up->date;
	doc->tool = back->context->tool;
}

struct doc *report_follow_up(struct arena *memory, const struct follow_up_result *result, enum language language,
                             const struct report_context *context)
{
	struct looking_back back = {
		.reporting = reporting_new(memory, language, result->against->bands, result->against->policy),
		.result = result,
		.follow_up = result->follow_up,
		.decision = result->prior == NULL ? NULL : result->prior->decision,
		.context = context,
	};
	back.reporting.id_key = "follow_up";
	back.reporting.id_heading = PHRASE_FOLLOW_UP;
	name_doc(&back);
	write_parts(&back);
	back.reporting.doc->board_text = follow_up_board(&back);
	report_mask(back.reporting.doc);
	return back.reporting.doc;
}
