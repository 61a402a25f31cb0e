/* SPDX-License-Identifier: EUPL-1.2 */
/* Is an assessment needed, and how wide (method 2). */
#ifndef SCREENING_H
#define SCREENING_H

#include "assess.h"

/* Answers every trigger and proposes a scope; the options are classified and summarised already. */
struct screening_result screen(struct arena *memory, const struct assessment *assessment);

#endif
