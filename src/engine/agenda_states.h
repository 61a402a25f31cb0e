/* SPDX-License-Identifier: EUPL-1.2 */
/* The items of an agenda against the decisions of the register: what state each is in. */
#ifndef AGENDA_STATES_H
#define AGENDA_STATES_H

#include "register_facts.h"

struct item_found {
	const struct agenda_item *item;
	enum item_state state;
	const struct decision_fact *decision; /* the one that its assessment names, else the first with its record */
	size_t matches;                       /* how many decisions it may be */
};

struct agenda_states {
	const struct item_found *items; /* in the order of the agenda */
	size_t count;
	size_t of_state[ITEM_STATE_END]; /* by enum item_state */
};

/* Every decision must have been taken in, with its errors. */
struct agenda_states agenda_states(struct arena *memory, const struct agenda *agenda, const struct policy *policy,
                                   const struct register_facts *facts);

/* Whether an assessment is older than the policy allows on the day of a meeting, or the proposal is another than the
 * one that was assessed. */
bool is_stale(const struct decision_fact *decision, struct date meeting, const struct policy *policy);

#endif
