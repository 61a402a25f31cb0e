/* SPDX-License-Identifier: EUPL-1.2 */
/* Follow-ups that should have been made by a day. */
#ifndef OVERDUE_H
#define OVERDUE_H

#include "register_facts.h"

/* A decided matter whose follow-up, or after one the next review, should have been made. */
struct overdue {
	const struct decision_fact *decision;
	const struct follow_up_fact *latest; /* its latest follow-up; NULL: there is none */
	struct date due;
};

struct overdues {
	const struct overdue *items; /* in the order in which the decisions were taken in */
	size_t count;
};

/* The day itself is not late yet. */
struct overdues overdue_follow_ups(struct arena *memory, const struct register_facts *facts, struct date as_of);

#endif
