/* SPDX-License-Identifier: EUPL-1.2 */
/* The population figures of two organisations as one: areas of one name are the same area. */
#ifndef POPULATION_JOIN_H
#define POPULATION_JOIN_H

#include "population.h"

/* The bands of both, ours first; a band of theirs that has no room is -1 in `to`. */
const struct bands *bands_joined(struct arena *memory, const struct bands *ours, const struct bands *theirs,
                                 int to[BANDS_MAX]);

/*
 * Ours, with the areas that only they have after them; to[] is the new number of each area of theirs. Where both have an
 * area, our figures count; a part of one of our areas is that area. Either may be NULL; bands and band_to are of bands_joined.
 */
const struct population *population_joined(struct arena *memory, const struct bands *bands,
                                           const struct population *ours, const struct population *theirs,
                                           const int band_to[BANDS_MAX], uint32_t *to);

#endif
