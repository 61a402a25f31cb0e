/* SPDX-License-Identifier: EUPL-1.2 */
/* What falls on children of the cost changes of an option (method 4, 10). */
#ifndef INCIDENCE_H
#define INCIDENCE_H

#include "assess.h"

/* Fills in the incidence of an option at every level. */
void incidence_of(struct arena *memory, struct option_result *result, const struct surroundings *against);

/*
 * What is saved on each band of children at one level, in cents. False: it is not known. *tells: a small number of
 * clients could be told from it.
 */
bool cuts_by_band(struct arena *memory, const struct option *option, const struct surroundings *against,
                  enum budget_level level, int64_t by_band[BANDS_MAX], bool *tells);

#endif
