/* SPDX-License-Identifier: EUPL-1.2 */
/* Which cell of a table of statistics is meant, as far as what is known of an indicator tells. */
#ifndef INDICATOR_CHOICE_H
#define INDICATOR_CHOICE_H

#include "decision.h"
#include "follow_up.h"
#include "statistics_table.h"

/* A cell that may hold the value, with its row and the day that it is of. */
struct candidate {
	const struct node *row, *value, *when;
	struct date date;
};

struct choosing {
	struct reading *reading;
	const struct node *rows;
	const struct indicator *indicator;
	const struct decision *decision;
	struct date latest; /* no value may be later */
	struct indicator_result *result;
	struct candidate *items; /* what is left of them */
	size_t count;
};

/* Leaves the candidates among which nothing tells any more; best is one. */
void choose_cells(struct choosing *choosing);

/* The cell of a candidate's row in a kind of column, or NULL. */
const struct node *cell_in(const struct candidate *candidate, enum statistics_column column);

#endif
