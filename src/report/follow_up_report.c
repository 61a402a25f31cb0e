/* SPDX-License-Identifier: EUPL-1.2 */
#include "follow_up_report.h"

#include "arena.h"
#include "closing.h"
#include "finding_list.h"
#include "follow_up_sections.h"
#include "layout.h"
#include "matter_parts.h"
#include "report_mask.h"
#include "show.h"

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

static void indicators(const struct looking_back *back)
{
	const struct section *before = back->reporting.doc->last;
	follow_up_indicators(back);
	name_foreign(&back->reporting, before);
	before = back->reporting.doc->last;
	follow_up_courses(back);
	name_foreign(&back->reporting, before);
}

/* To add a section: a function, a row here, and a line in templates/follow-up.md and process.md: they have the order. */
static const struct report_part parts[] = {
	{ "identification", PHRASE_HEADING_IDENTIFICATION, .write.follow_up = follow_up_identification },
	{ "in_short", PHRASE_HEADING_OUTCOME_IN_SHORT, .write.follow_up = follow_up_in_short },
	{ "childrens_verdict", PHRASE_HEADING_CHILDRENS_VERDICT, .write.follow_up = follow_up_children_said },
	{ "conclusions", PHRASE_HEADING_CONCLUSIONS, .write.follow_up = follow_up_conclusions },
	{ "continuation", PHRASE_HEADING_CONTINUATION, .write.follow_up = follow_up_continuation },
	{ "findings_in_short", PHRASE_HEADING_FINDINGS, .write.follow_up = follow_up_findings_in_short },
	{ "outcomes", PHRASE_HEADING_OUTCOMES, .write.follow_up = follow_up_outcomes },
	{ "unforeseen", PHRASE_HEADING_UNFORESEEN, .write.follow_up = follow_up_unforeseen },
	{ "indicator_results", PHRASE_HEADING_INDICATOR_RESULTS, .write.follow_up = indicators },
	{ "measure_results", PHRASE_HEADING_MEASURE_RESULTS, .write.follow_up = follow_up_measures },
	{ "recommendation_results", PHRASE_HEADING_RECOMMENDATION_RESULTS, .write.follow_up = follow_up_recommendations },
	{ "cost_results", PHRASE_HEADING_COST_RESULTS, .write.follow_up = follow_up_cost },
	{ "corrective_actions", PHRASE_HEADING_CORRECTIVE_ACTIONS, .write.follow_up = follow_up_corrective_actions },
	{ "participation", PHRASE_HEADING_PARTICIPATION, .write.follow_up = follow_up_participation },
	{ "evidence", PHRASE_HEADING_EVIDENCE, .write.follow_up = follow_up_evidence },
	{ "findings", PHRASE_FINDINGS_LISTED, .write.follow_up = follow_up_findings },
	{ "trace", PHRASE_HEADING_TRACE_FOLLOW_UP, .write.follow_up = follow_up_trace },
	{ "provenance", PHRASE_HEADING_PROVENANCE, .place = PART_LAST, .write.follow_up = follow_up_closing },
};
enum { PARTS = sizeof parts / sizeof parts[0] };

const struct report_kind report_kind_follow_up = {
	.name = "follow-up",
	.document = "follow-up",
	.what = TEXT("seuranta-arviointi", "uppföljande bedömning", "follow-up assessment"),
	.of_matter = true,
	.names_languages = true,
	.parts = parts,
	.part_count = PARTS,
};

/* While it is being implemented, the question is whether to go on; what came true can hardly be told yet. */
const struct report_kind report_kind_process = {
	.name = "process",
	.document = "follow-up",
	.what = TEXT("prosessiarviointi", "processbedömning", "process assessment"),
	.of_matter = true,
	.names_languages = true,
	.parts = parts,
	.part_count = PARTS,
};

const struct report_kind *follow_up_kind(const struct follow_up *follow_up)
{
	return follow_up->phase == PHASE_PROCESS ? &report_kind_process : &report_kind_follow_up;
}

static void write_part(const void *report, const struct report_part *part)
{
	part->write.follow_up(report);
}

static const char *body_of(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	if (back->decision == NULL)
		return "";
	return show_value(reporting->memory, field_value(reporting, back->decision, &record_decision, KEY_BODY),
	                  reporting->language);
}

static void write_parts(struct looking_back *back)
{
	layout_write(&(struct layout){
		.kind = follow_up_kind(back->follow_up),
		.template = back->context->template,
		.reporting = &back->reporting,
		.body = body_of(back),
		.report = back,
		.write = write_part,
	});
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
