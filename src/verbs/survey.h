/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reading the whole register for a report on all of it: decisions, then follow-ups (or the other way round, as the viewer
 * asks), then agendas, each file once and one at a time, in the order of names. Files that cannot be read are said; what the rest hold is kept as facts, and
 * whoever needs more looks at each file as it passes.
 */
#ifndef SURVEY_H
#define SURVEY_H

#include "checking.h"
#include "context.h"

/*
 * Starts the survey, which is ended with checking_end. The viewer may be NULL. When the rules of single files are run
 * too, the facts have their errors and the states of agenda items are right; what they find is not said.
 */
void survey_project(struct checking *checking, struct lva *lva, const struct viewer *viewer, bool judged);

/* The folders that were read, as inputs of a report. */
void context_add_survey(const struct lva *lva, struct report_context *context, const struct checking *checking);

#endif
