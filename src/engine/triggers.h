/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The questions of the screening (method 2): each with its strength, what an open answer means, and the function
 * that answers it from the data where data can.
 */
#ifndef TRIGGERS_H
#define TRIGGERS_H

#include "assess.h"

/* One question being asked of the data. */
struct asking {
	struct arena *memory;
	const struct decision *decision;
	const struct surroundings *against;
	const struct option_result *options;
	size_t option_count;

	/* What the answer was made from, and why it is unknown. */
	struct figures from;
	struct text why;
};

/* TRIGGER_ANSWER_UNSET: there is nothing yet that the data could answer from. */
typedef enum trigger_answer data_answers(struct asking *asking);

data_answers data_children_targeted, data_unit_closed_or_moved, data_direct_service_cut, data_strategic,
        data_irreversible_or_life_stage, data_many_children, data_child_cost, data_severe_negative, data_stacked,
        data_indirect_or_communal_service;

/* Any of several answers: yes before unknown before no. */
enum trigger_answer any_of(enum trigger_answer a, enum trigger_answer b);
/* Unknown, with the reason; the first reason stays. */
enum trigger_answer unknown_because(struct asking *asking, struct text why);

/* Is a negative row with a vulnerable group among the options that are looked at? The row is added to from. */
bool vulnerable_group_hit(struct asking *asking);

/* The answer to every trigger, by enum trigger. */
void triggers_answer(const struct asking *asking, struct trigger_result results[TRIGGER_END]);
/* Whether an unknown answer to a strong trigger calls for a full assessment, not only for a light one. */
bool trigger_open_is_full(enum trigger trigger);
/* Whether data may answer the question; else a person must. */
bool trigger_has_data(enum trigger trigger);

#endif
