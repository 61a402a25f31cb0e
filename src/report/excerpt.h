/* SPDX-License-Identifier: EUPL-1.2 */
/* The line of a place as a terminal shows it, and where on it the place is. */
#ifndef EXCERPT_H
#define EXCERPT_H

#include <stddef.h>

struct arena;
struct place;

/* A line, cut to the surroundings of the place when it is long, and the columns of the place on it. */
struct excerpt {
	const char *line; /* NULL: there is nothing to show */
	size_t indent;    /* columns before the place */
	size_t width;     /* columns of the place, at least 1; of more lines the first is meant */
};

struct excerpt excerpt_of_place(struct arena *memory, const struct place *place);

#endif
