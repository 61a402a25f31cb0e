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

/* A window of decided matters that save something, by their day of effect. */
struct burden_window {
	size_t start, end; /* among the savers */
	bool known;        /* what is saved in it, and so R, is known */
	bool withheld;     /* R would tell a small number of clients */
	int64_t ratio;     /* R in millionths */
};

struct burden_windows {
	const struct decision_fact *const *savers; /* by day of effect */
	const struct burden_window *items;
	size_t count;
};

/*
 * The windows of so many months of one organisation, at the level of its costs; a window within another one is left out.
 * Costs that are not known leave R unknown.
 */
struct burden_windows burden_windows_of(struct arena *memory, const struct register_facts *facts,
                                        uint16_t organisation, const struct burden_part *costs, int months);
/* The window with the highest R, or NULL when none is known. */
const struct burden_window *burden_worst(const struct burden_windows *windows);

#endif
