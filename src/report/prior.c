/* SPDX-License-Identifier: EUPL-1.2 */
#include "prior.h"

#include "arena.h"
#include "board.h"
#include "layout.h"
#include "prior_parts.h"
#include "report_mask.h"
#include "show.h"

/* To add a section: a function, a row here, and a line in templates/prior.md, which has the order. */
static const struct report_part parts[] = {
	{ "board_text", PHRASE_HEADING_BOARD_TEXT, .write.prior = prior_board_text },
	{ "identification", PHRASE_HEADING_IDENTIFICATION, .write.prior = prior_identification },
	{ "screening", PHRASE_HEADING_SCREENING, .write.prior = prior_screening },
	{ "findings_in_short", PHRASE_HEADING_FINDINGS, .write.prior = prior_findings_in_short },
	{ "worst_and_best", PHRASE_HEADING_WORST_AND_BEST, .write.prior = prior_worst_and_best },
	{ "unknowns", PHRASE_HEADING_UNKNOWNS, .write.prior = prior_unknowns },
	{ "childrens_verdict", PHRASE_HEADING_CHILDRENS_VERDICT, .write.prior = prior_childrens_verdict },
	{ "recommendations", PHRASE_HEADING_RECOMMENDATIONS, .write.prior = prior_recommendations },
	{ "quality_statement", PHRASE_HEADING_QUALITY_STATEMENT, .write.prior = prior_quality_statement },
	{ "conclusions", PHRASE_HEADING_CONCLUSIONS, .write.prior = prior_conclusions },
	{ "matrix", PHRASE_HEADING_MATRIX, .write.prior = prior_matrix },
	{ "options", PHRASE_HEADING_OPTIONS, .write.prior = prior_options },
	{ "comparison", PHRASE_HEADING_COMPARISON, .write.prior = prior_comparison },
	{ "impacts", PHRASE_HEADING_IMPACTS, .write.prior = prior_impacts },
	{ "rights", PHRASE_HEADING_RIGHTS, .write.prior = prior_rights },
	{ "principles", PHRASE_HEADING_PRINCIPLES, .write.prior = prior_principles },
	{ "groups", PHRASE_HEADING_GROUPS, .write.prior = prior_groups },
	{ "evidence", PHRASE_HEADING_EVIDENCE, .write.prior = prior_evidence },
	{ "participation", PHRASE_HEADING_PARTICIPATION, .write.prior = prior_participation },
	{ "measures", PHRASE_HEADING_MEASURES, .write.prior = prior_measures },
	{ "incidence", PHRASE_HEADING_INCIDENCE, .write.prior = prior_incidence },
	{ "cumulative", PHRASE_CUMUL_HEADING_OTHERS, .write.prior = prior_cumulative },
	{ "monitoring", PHRASE_HEADING_MONITORING, .write.prior = prior_monitoring },
	{ "publication", PHRASE_HEADING_PUBLICATION, .write.prior = prior_publication },
	{ "resolution", PHRASE_HEADING_RESOLUTION, .write.prior = prior_resolution },
	{ "findings", PHRASE_FINDINGS_LISTED, .write.prior = prior_findings },
	{ "triggers", PHRASE_HEADING_TRIGGERS, .write.prior = prior_triggers },
	{ "waivers", PHRASE_HEADING_WAIVERS, .place = PART_KEPT, .write.prior = prior_waivers },
	{ "rules_off", PHRASE_HEADING_RULES_OFF, .place = PART_KEPT, .write.prior = prior_rules_off },
	{ "trace", PHRASE_HEADING_TRACE, .write.prior = prior_trace },
	{ "provenance", PHRASE_HEADING_PROVENANCE, .place = PART_LAST, .write.prior = prior_provenance },
};

const struct report_kind report_kind_prior = {
	.name = "prior",
	.document = "prior",
	.what = TEXT("ennakkoarviointi", "förhandsbedömning", "prior assessment"),
	.of_matter = true,
	.names_languages = true,
	.parts = parts,
	.part_count = sizeof parts / sizeof parts[0],
};

static void write_part(const void *report, const struct report_part *part)
{
	part->write.prior(report);
}

static const char *body_of(const struct prior *prior)
{
	const struct value body = field_value(&prior->reporting, prior->decision, &record_decision, KEY_BODY);
	return show_value(prior->reporting.memory, body, prior->reporting.language);
}

static void write_parts(struct prior *prior)
{
	layout_write(&(struct layout){
		.kind = &report_kind_prior,
		.template = prior->context->template,
		.reporting = &prior->reporting,
		.body = body_of(prior),
		.report = prior,
		.write = write_part,
	});
	prior_sheets(prior);
}

/* A matter that is not assessed has a record of the screening, not an assessment. */
static enum phrase title_of(const struct decision *decision)
{
	enum scope scope = decision->screening->scope;
	return scope == SCOPE_NONE || scope == SCOPE_NOT_APPLICABLE ? PHRASE_HEADING_TITLE_SCREENING
	                                                            : PHRASE_HEADING_TITLE_PRIOR;
}

struct doc *report_prior(struct arena *memory, const struct assessment *assessment, enum language language,
                         const struct report_context *context)
{
	const struct decision *decision = assessment->decision;
	struct prior prior = {
		.reporting = reporting_new(memory, language, assessment->against->bands, assessment->against->policy),
		.assessment = assessment,
		.decision = decision,
		.context = context,
	};
	struct doc *doc = prior.reporting.doc;
	doc->kind = "prior";
	doc->title = in_language(&prior.reporting, &decision->title);
	doc->title_language = other_language(&prior.reporting, &decision->title);
	doc->subtitle = phrase(&prior.reporting, title_of(decision));
	doc->id = decision->id;
	doc->record = decision->record;
	doc->organisation = context->organisation;
	doc->date = decision->meeting;
	doc->tool = context->tool;
	write_parts(&prior);
	doc->board_text = board_text(&prior);
	report_mask(doc);
	return doc;
}
