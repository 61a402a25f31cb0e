/* SPDX-License-Identifier: EUPL-1.2 */
/* Decisions made by chance, for what must hold of every one of them. */
#ifndef WORLD_H
#define WORLD_H

#include "chance.h"
#include "make.h"

enum { WORLD_ROWS_MAX = 5, WORLD_OPTIONS = 3, WORLD_MEASURES = 3 };

/* A decision of three options, the first of them the zero option, and everything it points at. */
struct world {
	struct arena *memory;
	struct surroundings against;
	struct decision decision;
	struct screening screening;
	struct answers answers;
	struct option options[WORLD_OPTIONS];
	struct impact rows[WORLD_OPTIONS][WORLD_ROWS_MAX];
	struct sensitivity_given sensitivity[WORLD_OPTIONS][WORLD_ROWS_MAX];
	int groups[WORLD_OPTIONS][WORLD_ROWS_MAX];
	struct change changes[WORLD_OPTIONS];
	struct service service;
	struct measure measures[WORLD_MEASURES];
	const struct impact *eases[WORLD_MEASURES];
};

/* A number from first to before end. */
int pick(struct chance *chance, int first, int end);

const struct assessment *assessed(struct world *world);

/* A class as a number: a row that is not there stands below every class (-2), `?` is -1. */
int class_number(const struct figure *figure);

/* Tries a property on thousands of worlds, each with memory and chance of its own. */
void on_many_worlds(void (*property)(struct world *, struct chance *));

#endif
