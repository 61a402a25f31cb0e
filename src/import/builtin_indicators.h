/* SPDX-License-Identifier: EUPL-1.2 */
/* data/indicators.csv, built into the program. */
#ifndef BUILTIN_INDICATORS_H
#define BUILTIN_INDICATORS_H

#include <stddef.h>

extern const unsigned char builtin_indicators[];
extern const size_t builtin_indicators_size;

#endif
