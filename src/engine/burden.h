/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The burden index R (method 4, 5, 10): children's share of savings over their share of the costs, savings and costs on
 * the same level. It is a question, not a verdict.
 */
#ifndef BURDEN_H
#define BURDEN_H

#include "child_budget.h"

struct register_facts;

/* Cents on children and in all, at one level: of the savings (not above 0), or of the costs. */
struct burden_part {
	enum budget_level level;
	const struct figure *on_children, *total;
	const struct figure *share; /* FIGURE_SHARE, of the costs; NULL of savings */
};

/* What the services of a catalogue cost, by level; [0] is empty. Not known where the key of a service at the level is not. */
struct burden_base {
	struct burden_part at[BUDGET_LEVEL_END];
};
const struct burden_base *burden_base_of(struct arena *memory, const struct child_budget *budget);

/*
 * FIGURE_RATIO. Not known, with the reason, without savings, when the costs are not above zero, when a part is not known
 * and when the levels differ; withheld when a part is.
 */
const struct figure *burden_index(struct arena *memory, const struct burden_part *savings,
                                  const struct burden_part *costs);

/* The window in which R of the register is highest, of those whose savings are known. */
struct burden {
	bool known;
	int64_t ratio; /* millionths */
	const struct decision_fact *first, *last;
};

/* Looks at decided matters in windows of so many months by their day of effect, at the level of the costs. */
struct burden burden_of_register(struct arena *memory, const struct register_facts *facts,
                                 const struct burden_part *costs, int months);

#endif
