/* SPDX-License-Identifier: EUPL-1.2 */
/* Two child budgets of one organisation beside each other, service by service and level by level. */
#ifndef BUDGET_COMPARE_H
#define BUDGET_COMPARE_H

#include "child_budget.h"

enum service_course {
	COURSE_KEPT,
	COURSE_RENUMBERED,   /* under another cost centre */
	COURSE_RECLASSIFIED, /* of another impact type */
	COURSE_ADDED,
	COURSE_ENDED,
};

/* A service now and those that it was before; or, ended, one that is no more. */
struct service_change {
	enum service_course course;
	const struct service_budget *now; /* NULL: ended */
	const struct service_budget **before;
	size_t before_count;
	const struct figure *change[BUDGET_LEVEL_END]; /* FIGURE_CENTS that fall on children */
};

struct budget_comparison {
	const struct child_budget *before, *now;
	struct service_change *services; /* in the order of the new catalogue, then those that ended */
	size_t count;
	const struct figure *change[BUDGET_LEVEL_END];
};

/*
 * A service of the earlier year is the one that has its id now, else the first that names its cost centre as a
 * former one, else the first with the same cost centre.
 */
const struct budget_comparison *budget_compare(struct arena *memory, const struct child_budget *before,
                                               const struct child_budget *now);

#endif
