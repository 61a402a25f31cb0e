/* SPDX-License-Identifier: EUPL-1.2 */
/* Options side by side: which is at least as good as which in every cell (method 3, 10). Never a ranking. */
#ifndef COMPARE_H
#define COMPARE_H

#include "assess.h"

/* Fills in the dominances of an assessment whose options are summarised. */
void compare_options(struct arena *memory, struct assessment *assessment);

#endif
