/* SPDX-License-Identifier: EUPL-1.2 */
#include "prior.h"

#include "arena.h"
#include "board.h"
#include "prior_parts.h"
#include "report_mask.h"

/* The order of the report. To add a section: a function, and a row here. */
static void (*const parts[])(const struct prior *) = {
	prior_board_text,
	prior_identification,
	prior_screening,
	prior_findings_in_short,
	prior_worst_and_best,
	prior_unknowns,
	prior_childrens_verdict,
	prior_recommendations,
	prior_quality_statement,
	prior_conclusions,
	prior_matrix,
	prior_options,
	prior_comparison,
	prior_impacts,
	prior_rights,
	prior_principles,
	prior_groups,
	prior_evidence,
	prior_participation,
	prior_measures,
	prior_incidence,
	prior_cumulative,
	prior_monitoring,
	prior_publication,
	prior_resolution,
	prior_findings,
	prior_triggers,
	prior_waivers,
	prior_rules_off,
	prior_trace,
	prior_provenance,
};

static void write_parts(struct prior *prior)
{
	bool foreign[LANGUAGES] = { false };
	const struct doc *doc = prior->reporting.doc;
	prior->reporting.foreign = foreign;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		const struct section *before = doc->last;
		parts[i](prior);
		name_foreign(&prior->reporting, before);
	}
	prior->reporting.foreign = NULL;
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
