/* SPDX-License-Identifier: EUPL-1.2 */
/* What findings become in the report of a year: alerts, and what is in no number. */
#ifndef ANNUAL_FINDINGS_H
#define ANNUAL_FINDINGS_H

#include "annual.h"
#include "survey.h"

/* A file once, with the first of its errors; all of them are said. */
void list_faults(struct lva *lva, struct year *year);
/* A service without what its key is made of is in no level of the child budget. */
void list_services(struct year *year, const struct child_budget *budget);
/* What the rules find in the register, as far as it concerns the year; what kept one from being run is said. */
void list_alerts_of_year(struct checking *checking, struct annual_source *source);

#endif
