/* SPDX-License-Identifier: EUPL-1.2 */
/* What an option reaches beside what was assessed, and its worst and best classes (method 1 and 3). */
#ifndef MATRIX_H
#define MATRIX_H

#include "assess.h"

/* How a changed service reaches a band, by the catalogue. */
enum reach service_reaches(const struct service *service, const struct bands *bands, size_t band);

/* Fills in the cells of an option whose impacts are classified. */
void matrix_build(struct arena *memory, struct option_result *option, const struct bands *bands);

/* Fills in the worst and best classes, as a whole and by band, the number of unknowns and the verdict. */
void matrix_summarise(struct arena *memory, struct option_result *option, const struct bands *bands);

#endif
