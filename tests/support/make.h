/* SPDX-License-Identifier: EUPL-1.2 */
/* Decisions and what they are judged against, made by hand for tests of the engine: no file is read. */
#ifndef MAKE_H
#define MAKE_H

#include "arena.h"
#include "assess.h"

/* Bands of the built-in policy by their place. */
enum { YOUNGEST, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, ADULTS, MADE_BANDS };

/* The built-in bands, tables and limits; nothing else is given. */
struct surroundings make_surroundings(struct arena *memory);

/* Figures from lines of "area,age_from,age_to,year,count" without their header. */
const struct population *make_population(struct arena *memory, const struct bands *bands, const char *lines);
/* The areas by name, as a file would give them. */
struct areas make_areas(struct arena *memory, const char *name);

/* A negative row of class 1: moderate on low sensitivity, 12 months, reversible, likely, ten of the youngest. */
struct impact make_impact(struct arena *memory, const char *id);
struct band_count make_count(int64_t low, int64_t high);
struct sensitivity_given *make_sensitivity(struct arena *memory, enum sensitivity level);

/*
 * A decision of type `other` with a zero option VE0 that changes nothing and a proposed option VE1 with the
 * impacts and changes. Arrays are the caller's.
 */
struct decision *make_decision(struct arena *memory, struct impact *impacts, size_t impact_count,
                               struct change *changes, size_t change_count);

/* Answers every trigger that a person may answer. */
void make_answers(struct arena *memory, struct decision *decision, enum trigger_answer answer);

#endif
