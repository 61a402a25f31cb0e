/* SPDX-License-Identifier: EUPL-1.2 */
/* What the trigger `stacked` needs of every other decision, a few bytes each. */
#ifndef STACK_REGISTER_H
#define STACK_REGISTER_H

#include "assess.h"

struct stack_register;

struct stack_register *stack_register_new(struct arena *memory);

/*
 * Adds the negative rows of residual class 2 or more of the decided, else the proposed option. The assessment may be
 * forgotten afterwards.
 */
void stack_register_add(struct stack_register *into, const struct assessment *assessment);

/* What a decision asks of the register. */
struct stack_question {
	const char *id;   /* the matter itself is not counted */
	struct date day;  /* its effect */
	struct date last; /* when it was decided, if it was: what was handled later could not be known */
	uint32_t bands;
	struct area_set areas;
};

/*
 * Of the decisions whose effect (meeting, if there is none) is less than months away: the first one by day and id with
 * a negative row in one of the bands and areas, or NULL. Looks at a band and area once.
 */
const char *stack_register_hit(const struct stack_register *stack, const struct stack_question *question, int months);

/* A question with the id and the days of the decision; of no band and no area yet. */
struct stack_question stack_question_from(const struct decision *decision);
/*
 * In a few bytes, with the bands and areas of the decision as a whole: a hit means that the trigger may be answered
 * yes; without one it is not. Kept in one memory, worked out in another that may be forgotten.
 */
struct stack_question stack_question_of(struct arena *keep, struct arena *scratch,
                                        const struct assessment *assessment);
bool stack_question_is_hit(const struct stack_register *stack, const struct stack_question *question, int months);

#endif
