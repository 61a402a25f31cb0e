/* SPDX-License-Identifier: EUPL-1.2 */
/* The sections of the prior report. Each adds itself; what has nothing to show is left out by the writers. */
#ifndef PRIOR_PARTS_H
#define PRIOR_PARTS_H

#include "prior.h"
#include "reporting.h"

/* One prior report under way. */
struct prior {
	struct reporting reporting;
	const struct assessment *assessment;
	const struct decision *decision;
	const struct report_context *context;
};

/* Whether significance classes are in use; without them the assessment is in words. */
bool prior_has_classes(const struct prior *prior);

/* Page one. */
void prior_identification(const struct prior *prior);
void prior_board_text(const struct prior *prior);
void prior_screening(const struct prior *prior);
void prior_findings_in_short(const struct prior *prior);
void prior_worst_and_best(const struct prior *prior);
/* How many impacts of each class the chosen option has, with a chart of them. */
void prior_impact_counts(const struct prior *prior, struct section *section);
void prior_unknowns(const struct prior *prior);
void prior_childrens_verdict(const struct prior *prior);
void prior_recommendations(const struct prior *prior);
void prior_quality_statement(const struct prior *prior);

/* The assessment. */
void prior_matrix(const struct prior *prior);
void prior_options(const struct prior *prior);
void prior_comparison(const struct prior *prior);
void prior_impacts(const struct prior *prior);
void prior_rights(const struct prior *prior);
void prior_principles(const struct prior *prior);
void prior_groups(const struct prior *prior);
void prior_evidence(const struct prior *prior);
void prior_participation(const struct prior *prior);
void prior_measures(const struct prior *prior);
void prior_conclusions(const struct prior *prior);
void prior_incidence(const struct prior *prior);
void prior_cumulative(const struct prior *prior);
void prior_monitoring(const struct prior *prior);
void prior_publication(const struct prior *prior);
void prior_resolution(const struct prior *prior);
void prior_findings(const struct prior *prior);
void prior_triggers(const struct prior *prior);
void prior_trace(const struct prior *prior);
void prior_waivers(const struct prior *prior);
void prior_rules_off(const struct prior *prior);
void prior_provenance(const struct prior *prior);

/* The tidy tables of a workbook. */
void prior_sheets(const struct prior *prior);

#endif
