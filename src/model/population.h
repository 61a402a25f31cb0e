/* SPDX-License-Identifier: EUPL-1.2 */
/* Population figures by area, band and year; the fields and their texts are the table in population.c. */
#ifndef POPULATION_H
#define POPULATION_H

#include "bands.h"
#include "record.h"

struct area_part;

/* Years that figures may be of. */
enum { POPULATION_YEAR_FIRST = 1900, POPULATION_YEAR_LAST = 2199 };

/* A row of the population figures. */
struct population_row {
	const struct node *node;
	const char *area;
	struct whole age_from;
	struct whole age_to;
	struct whole year;
	struct whole count;
	enum population_kind kind;
	const char *source;
};

/* A row of the service classification in use. */
struct service_class {
	const struct node *node;
	const char *code;
	struct text name;
};

extern const struct record record_population_row, record_service_class;

/* The people of one or more areas in one year. */
struct people {
	bool known;
	int year;
	bool projection; /* a row of it is a projection */
	bool split;      /* a row was wider than a band, so the numbers are estimates (key quality D) */
	int64_t in_band[BANDS_MAX];
	int64_t total, children;
};

/* All figures of a project. Areas are numbered from 0 in the order of their names (byte order). */
struct population;

/* Years after last_actual without a kind are projections; 0: none are. */
struct population *population_new(struct arena *memory, const struct bands *bands, int last_actual);
/* Takes the rows of one CSV; faults are said: ages the wrong way round, or that rows of one area and
 * year have twice or not at all. */
void population_add(struct population *population, struct reading *reading, struct node *rows);
/* A file or a row of it could not be read, which was said: an area that is not there may be in it. */
void population_tear(struct population *population);
/* After the last file: parts of areas of lva.yaml (a part counts for its whole); a wrong part_of is said. */
void population_finish(struct population *population, struct reading *reading, const struct area_part *parts,
                       size_t count);

enum { AREA_UNKNOWN = -1 };
size_t population_area_count(const struct population *population);
const char *population_area_name(const struct population *population, size_t area);
/* Whether a name is the word for the whole organisation, in any of the languages. */
bool area_is_whole(const char *name);
/* The number of an area or of the area that a part counts for; AREA_UNKNOWN when it is neither. */
int population_area(const struct population *population, const char *name);
/* Whether what is wrong with the population figures is why an area is unknown. */
bool population_may_know(const struct population *population, const char *name);
/* For suggestions: every name that is known, parts too; NULL after the last. */
const char *population_name_at(const struct population *population, size_t index);

/* Sorted numbers of areas without repeats. */
struct area_set {
	size_t count;
	const uint32_t *area;
};
/* Names -> numbers; whole, and a list that is not given, is every area. Unknown names are left out. */
struct area_set population_areas(struct arena *memory, const struct population *population,
                                 const struct areas *areas);

/* The people of the areas in the nearest year with figures for all of them that is not after the year asked for. */
struct people population_people(const struct population *population, struct area_set areas, int year);

#endif
