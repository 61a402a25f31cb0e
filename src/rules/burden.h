/* SPDX-License-Identifier: EUPL-1.2 */
/* The burden index R of a register: children's share of the cuts over their share of the costs (method 4, 5, 10). */
#ifndef BURDEN_H
#define BURDEN_H

#include "register_facts.h"

/* The window in which R is highest, of those whose savings are known. */
struct burden {
	bool known;
	int64_t ratio; /* millionths */
	const struct decision_fact *first, *last;
};

struct burden_answer {
	struct burden worst;
	struct text gap; /* why the costs of services are not known; else empty */
};

/* Looks at decided matters in windows of so many months by their day of effect; at one level throughout. */
struct burden_answer burden_of(const struct judging *on, enum budget_level level, int months);

#endif
