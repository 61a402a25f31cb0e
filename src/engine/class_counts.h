/* SPDX-License-Identifier: EUPL-1.2 */
/* How many rows of an option there are, and how many of them touch an age band, by direction and residual class. */
#ifndef CLASS_COUNTS_H
#define CLASS_COUNTS_H

#include "assess.h"

enum { CLASS_MAX = 4 };

/* Impacts, not children: nothing of it is hidden. */
struct class_counts {
	size_t negative[CLASS_MAX + 1], positive[CLASS_MAX + 1]; /* by class, 0 included */
	size_t unknown;                                          /* rows whose class or direction is not known */
};

/* All zero when classes are switched off. */
struct class_counts class_counts_of(const struct option_result *option, size_t band);
struct class_counts class_counts_of_all(const struct option_result *option);
bool class_counts_same(const struct class_counts *one, const struct class_counts *other);
/* Of the classes that are an impact at all: 1 to 4. */
size_t class_counts_sum(const size_t counts[CLASS_MAX + 1]);

#endif
