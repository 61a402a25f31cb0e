/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * One decision among the rest of the register: the few others that may have something to do with it, found by an index that is
 * made once, so that a report on each of many decisions does not walk the whole register.
 */
#ifndef NEIGHBOURHOOD_H
#define NEIGHBOURHOOD_H

#include "register_facts.h"

struct neighbourhood_index;

/* The facts stay as they are while the index is in use. */
struct neighbourhood_index *neighbourhood_index_of(struct arena *memory, const struct register_facts *facts);

/* A row of another decision that stands in a cell of one's own. */
struct met_row {
	const struct decision_fact *decision;
	const struct row_fact *row;
	uint32_t bands; /* what both have in common */
	uint64_t groups;
	const uint32_t *areas;
	size_t area_count;
};

struct neighbourhood {
	struct register_facts *facts;    /* copies: the decision itself and those that may concern it */
	const struct decision_fact *own; /* as if it were decided: the others only if they are */
	bool decided;                    /* it really is */
	const struct met_row *met;       /* by day of effect, id and row */
	size_t met_count;
};

/* Others of the register; one with the decision's own path is left out. */
const struct neighbourhood *neighbourhood_of(struct arena *memory, const struct neighbourhood_index *index,
                                             const struct decision_fact *own, int months);

#endif
