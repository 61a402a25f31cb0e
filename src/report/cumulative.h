/* SPDX-License-Identifier: EUPL-1.2 */
/* What piles up on the same children, as a report; and the part of it that stands in a prior report. */
#ifndef CUMULATIVE_H
#define CUMULATIVE_H

#include "cumulation.h"
#include "neighbourhood.h"
#include "prior.h"

/* A cumulation and what it is shown with. */
struct cumulative_view {
	const struct cumulation *cumulation;
	const char *const *organisations; /* by their number; with one alone no table names it */
	size_t organisation_count;
	const struct diag *findings; /* of the rules on the register, the rest by next; waived ones too */
	const char *file;            /* lva.yaml as `explain` is called with it */
};

/* A decision of a prior report among the others: what it meets, and what that raises. */
struct prior_cumulative {
	const struct neighbourhood *neighbourhood;
	struct cumulative_view view;
};

/* A document in the language; it points into the cumulation. */
struct doc *report_cumulative(struct arena *memory, const struct cumulative_view *view, enum language language,
                              const struct report_context *context);

#endif
