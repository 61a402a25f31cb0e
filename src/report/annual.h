/* SPDX-License-Identifier: EUPL-1.2 */
/* One year as a report to the council. */
#ifndef ANNUAL_H
#define ANNUAL_H

#include "prior.h"
#include "year.h"

/* A finding of the rules on the register, and the decisions that it is about. */
struct annual_alert {
	const char *rule;
	struct text sentence;
	bool waived;
	const char *decision, *other; /* ids; other may be "" */
};

/* What a year's report is made from besides what every report is. */
struct annual_source {
	const struct year *year;
	const struct child_budget *budget;   /* of the catalogue; NULL: there is none of a year */
	const struct burden_base *costs;     /* likewise */
	const struct annual_alert *alerts;   /* those that concern the year */
	size_t alert_count;
};

/* A document in the language; it points into the year. */
struct doc *report_annual(struct arena *memory, const struct annual_source *source, enum language language,
                          const struct report_context *context);

#endif
