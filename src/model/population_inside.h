/* SPDX-License-Identifier: EUPL-1.2 */
/* The inside of struct population, for the files that build it and answer from it. */
#ifndef POPULATION_INSIDE_H
#define POPULATION_INSIDE_H

#include "population.h"

struct names;

/* One area in one year, its rows put into bands. */
struct area_year {
	bool given, projection, split;
	int64_t in_band[BANDS_MAX];
};

/* A row that was read, and the number of its area once areas are numbered. */
struct row_of_area {
	const struct population_row *row;
	int area, year;
	struct row_of_area *next;
};

enum { YEARS_MAX = POPULATION_YEAR_LAST - POPULATION_YEAR_FIRST + 1 };

struct population {
	struct arena *memory;
	const struct bands *bands;
	int last_actual;
	struct names *names; /* area -> one of the elements of index */
	struct row_of_area *rows, **end;
	size_t row_count;
	bool torn; /* something could not be read */

	/* Made by population_finish: */
	const char **area, **name;       /* areas in byte order; every known name, parts too */
	size_t area_count, name_count;
	int whole;                       /* the row that stands for all of them, or AREA_UNKNOWN */
	int year[YEARS_MAX];             /* in order */
	size_t year_count;
	struct area_year *by_area;       /* area_count x year_count */
	uint32_t *every;
};

/* What is known of an area, by its number, in a year that is one of population->year. */
struct area_year *population_cell(const struct population *population, int area, int year);

/* The rows put into bands, area by area and year by year. */
void population_fill(struct population *population);

/* Says ages that rows of one area and year have twice or not at all; areas are numbered. */
void population_check_ages(const struct population *population, struct reading *reading);

#endif
