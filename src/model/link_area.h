/* SPDX-License-Identifier: EUPL-1.2 */
/* Names of areas against the population figures. */
#ifndef LINK_AREA_H
#define LINK_AREA_H

#include "population.h"

/* Says every name that is no area and no part of one; without figures nothing is said. */
void link_areas(struct reading *reading, const struct areas *areas, const struct population *population);

#endif
