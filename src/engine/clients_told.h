/* SPDX-License-Identifier: EUPL-1.2 */
/* Figures that would tell a small number of children or clients, because they are made of it (method 8). */
#ifndef CLIENTS_TOLD_H
#define CLIENTS_TOLD_H

#include "figure.h"

/*
 * Which of the counts of children that were read for a figure must be hidden, one flag for each of figure->from; the
 * result says whether the figure itself would tell them.
 */
bool figure_tells_counts(struct arena *memory, int64_t small_count, const struct figure *figure, bool *hidden);

/* Whether a sum that was divided by clients tells a hidden number of them: it over the whole cost is their share. */
bool figure_tells_small_clients(struct arena *memory, int64_t small_count, const struct figure *figure);

#endif
