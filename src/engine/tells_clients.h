/* SPDX-License-Identifier: EUPL-1.2 */
/* Figures that a small number of children could be told from, because they are made of it. */
#ifndef TELLS_CLIENTS_H
#define TELLS_CLIENTS_H

#include "figure.h"

/*
 * Which of the counts of children that were read for a figure must be hidden, one flag for each of figure->from; the
 * result says whether the figure itself would tell them.
 */
bool hides_counts(struct arena *memory, int64_t small_count, const struct figure *figure, bool *hidden);
/* Whether a sum that was divided by clients tells a hidden number of them: it over the whole cost is their share. */
bool tells_clients(struct arena *memory, int64_t small_count, const struct figure *figure);

#endif
