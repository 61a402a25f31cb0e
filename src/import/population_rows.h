/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of a table of people while it is read: for population_table.c and population_totals.c alone. */
#ifndef POPULATION_ROWS_H
#define POPULATION_ROWS_H

#include "population_table.h"

/* The people of one age or span of ages, or of all of them, in an area and year. */
struct people_row {
	const struct node *area_cell;
	const char *area;
	int from, to; /* to: -1 and older; from: ALL_AGES */
	int year;
	bool both_given;
	int sexes_given; /* numbers of one sex; both of them make the people */
	const char *first_sex;
	int64_t both, sexes; /* counted together; the sum of men and women */
	enum population_kind kind;
	const char *origin;
	struct people_row *self, *next; /* self: what is found by name is const */
};

struct people_table {
	struct importing *importing;
	struct arena *memory;
	struct area_names *names;
	struct names *by_key; /* area, ages and year -> row */
	struct names *said;   /* areas that are left out */
	struct people_row *rows, **end;
	size_t read, count, left_out;
	size_t taken,
	        within; /* in the rows; within others: totals, one sex beside both, the country beside its parts */
	bool parts_of_country; /* there is an area that is not the whole country */
};

/* The people of a row: both sexes together where they are given so. */
static inline int64_t people_of(const struct people_row *row)
{
	return row->both_given ? row->both : row->sexes;
}

/* One sex alone, or with a number lost, is not the people. */
static inline bool is_whole(const struct people_row *row)
{
	enum { SEXES = 2 };
	return row->both_given || row->sexes_given == SEXES;
}

/* Says where the ages of an area and year do not sum to the total that the table gives for them. */
void people_totals_check(struct people_table *table);

#endif
