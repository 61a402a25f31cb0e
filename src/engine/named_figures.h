/* SPDX-License-Identifier: EUPL-1.2 */
/* The names by which `explain` knows the values of an assessment. */
#ifndef NAMED_FIGURES_H
#define NAMED_FIGURES_H

#include "assess.h"

/* Fills in the figures of an assessment that is otherwise complete. */
void name_figures(struct arena *memory, struct assessment *assessment);

#endif
