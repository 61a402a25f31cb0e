/* SPDX-License-Identifier: EUPL-1.2 */
/* The sections of the follow-up report. Each adds itself; what has nothing to show is left out by the writers. */
#ifndef FOLLOW_UP_SECTIONS_H
#define FOLLOW_UP_SECTIONS_H

#include "follow_up_report.h"
#include "reporting.h"

/* One report under way. */
struct looking_back {
	struct reporting reporting;
	const struct follow_up_result *result;
	const struct follow_up *follow_up;
	const struct decision *decision; /* NULL: without prior */
	const struct report_context *context;
};

/* The text for the agenda. */
const char *follow_up_board(const struct looking_back *back);

/* "arvio osui oikeaan 1, yliarvioitu 2"; "" without predictions. */
const char *follow_up_accuracies(const struct looking_back *back);
/* "50 % (1/2)", or "" when there is nothing to count. */
const char *follow_up_rate(const struct looking_back *back, const struct implementation_rate *rate);
/* The worst of what was worse than predicted, all that are equally large: the impact and what came of it in words. */
struct surprise {
	const char *id, *words;
};
struct surprises {
	struct surprise *items;
	size_t count;
};
struct surprises follow_up_surprises(const struct looking_back *back);

/* Page one. */
void follow_up_identification(const struct looking_back *back);
void follow_up_in_short(const struct looking_back *back);
void follow_up_children_said(const struct looking_back *back);
void follow_up_conclusions(const struct looking_back *back);
void follow_up_continuation(const struct looking_back *back);
void follow_up_findings_in_short(const struct looking_back *back);

/* What came of it. */
void follow_up_outcomes(const struct looking_back *back);
void follow_up_unforeseen(const struct looking_back *back);
void follow_up_indicators(const struct looking_back *back);
void follow_up_courses(const struct looking_back *back);
void follow_up_measures(const struct looking_back *back);
void follow_up_recommendations(const struct looking_back *back);
void follow_up_cost(const struct looking_back *back);
void follow_up_corrective_actions(const struct looking_back *back);
void follow_up_participation(const struct looking_back *back);
void follow_up_evidence(const struct looking_back *back);
void follow_up_findings(const struct looking_back *back);
void follow_up_trace(const struct looking_back *back);
void follow_up_closing(const struct looking_back *back);

/* The tidy tables of a workbook, and those of them that stand in other files. */
void follow_up_sheets(const struct looking_back *back);
void follow_up_indicator_sheet(const struct looking_back *back, struct section *section);
void follow_up_measure_sheet(const struct looking_back *back, struct section *section);
void follow_up_recommendation_sheet(const struct looking_back *back, struct section *section);

/* ---- What they share ---- */

bool follow_up_has_classes(const struct looking_back *back);
/* The accuracy of a prediction, or that nothing was recorded. */
struct value follow_up_accuracy(const struct looking_back *back, const struct followed_impact *row);
/* The first columns of a sheet: the follow-up and the decision. */
void follow_up_plan_ids(struct table_plan *plan);
void follow_up_put_ids(const struct looking_back *back, struct table_plan *plan);

#endif
