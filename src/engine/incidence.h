/* SPDX-License-Identifier: EUPL-1.2 */
/* What falls on children of the cost changes of an option (method 4, 10). */
#ifndef INCIDENCE_H
#define INCIDENCE_H

#include "assess.h"

/* Fills in the incidence of an option at every level. */
void incidence_of(struct arena *memory, struct option_result *result, const struct surroundings *against);

#endif
