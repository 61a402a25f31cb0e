/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What piles up on the same children (method 5): the negative rows of decided matters, cell by cell, in windows of
 * time. No two decisions are compared: each cell is walked once in the order of the days of effect.
 */
#ifndef PILES_H
#define PILES_H

#include "register_facts.h"

struct piled_row;

/* What is counted in a window of one cell: decisions, not rows, but for the last one. */
enum tallied {
	TALLY_DECISIONS,
	TALLY_SMALL,        /* with a residual class of 1 or more */
	TALLY_SERIOUS,      /* … of 2 or more */
	TALLY_GRAVE,        /* … of 3 or more */
	TALLY_VERY_GRAVE,   /* … of 4 */
	TALLY_SERVICES,     /* with a row in the domain services */
	TALLY_LIVELIHOOD,   /* … livelihood */
	TALLY_UNDECIDED,    /* that nobody has made yet */
	TALLY_UNKNOWN_ROWS, /* rows whose class is `?` */
	TALLY_END
};
struct pile_tally {
	size_t of[TALLY_END];
	uint64_t rows; /* the same rows give the same number */
};

/* Which rows are looked at, what a cell is, and which windows are of interest. */
struct pile_question {
	bool in_domain[DOMAIN_END];
	uint32_t bands; /* none: any */
	bool by_place; /* a cell is a band and area … */
	bool by_group; /* … and a group (rows without any are beside these); without by_place the group alone */
	bool undecided; /* undecided matters too, as if they were decided */
	int months;
	size_t least;  /* for alerts */
	bool (*alerts)(const struct pile_tally *tally, const struct pile_question *question);

	struct arena *rows_in; /* where the rows of piles are kept; NULL: they are not */
	/* Instead of making piles of them, each window is handed on. */
	void (*visit)(void *context, const struct pile_tally *tally, const struct piled_row *first,
	              const struct piled_row *last);
	void *context;
};

/* The same rows in one or more cells. */
struct pile {
	size_t decisions;
	const struct decision_fact *first, *last; /* by day of effect */
	const struct row_fact *first_row, *last_row;
	uint64_t groups; /* group_bit() of each */
	uint32_t bands;        /* none when cells are groups alone, */
	const uint32_t *areas; /* and no areas either; sorted */
	size_t area_count;
	struct pile_tally tally;
	/* With question.rows_in: the rows of one of its cells by day, and its cells in order. */
	const struct piled_row *rows;
	size_t row_count;
	const uint64_t *cells;
	size_t cell_count;
};

struct piles {
	const struct pile *items; /* by the last decision */
	size_t count;
};

/* The worst residual class of a window: 0 to 4; -1 when no class in it is known. */
int tally_worst(const struct pile_tally *tally);

/* Windows that lie within another one are left out, and cells with the same rows are one pile. */
struct piles piles_of(struct arena *memory, const struct register_facts *facts,
                      const struct pile_question *question);

#endif
