/* SPDX-License-Identifier: EUPL-1.2 */
/* data/areas.csv, built into the program. */
#ifndef BUILTIN_AREAS_H
#define BUILTIN_AREAS_H

#include <stddef.h>

extern const unsigned char builtin_areas[];
extern const size_t builtin_areas_size;

#endif
