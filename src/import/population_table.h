/* SPDX-License-Identifier: EUPL-1.2 */
/* Counts of people as they come from a table, gathered into rows of ours. */
#ifndef POPULATION_TABLE_H
#define POPULATION_TABLE_H

#include "import.h"

/* One number of a table, and what the table says that it is of. */
struct people_cell {
	const struct node *area, *age, *count;
	int year;
	const char *sex; /* of one sex alone, by its name: counts only where there is no number of both; or NULL */
	enum population_kind kind; /* 0: the table does not tell */
	const char *origin;        /* "vaesto.csv:5" */
};

/* The rows that are made. */
struct people_table;
struct people_table *people_table_new(struct importing *importing);

/* Takes a number in; one that is not understood is said. */
void people_table_add(struct people_table *table, const struct people_cell *cell);
/* Says of a number that it could not be taken in, and counts it. */
void people_table_leave_out(struct people_table *table, const struct node *cell, const struct text *reason);

/* Writes the rows, and says where the ages do not add up to the total of the table, and what was left out. */
void people_table_write(struct people_table *table);

/* from: all of them; to: and older. */
enum { ALL_AGES = -1 };
/* "7", "007", "7-12", "7 – 12", "100 -", "75+", or a word for all of them. False: it is no age. */
bool people_ages(const char *text, int *from, int *to);
/* Digits with blanks between thousands; ".0" or ",0" may follow them. */
bool people_count(const char *text, int64_t *people);

/* What a title or heading tells of the kind of figures, or 0. */
enum population_kind people_kind_in(const char *title, size_t length);

#endif
