/* SPDX-License-Identifier: EUPL-1.2 */
/* Indicators of Sotkanet that lva knows by name. */
#ifndef INDICATOR_NAMES_H
#define INDICATOR_NAMES_H

#include "lva.h"

struct arena;

/* What the number of an indicator stands for. */
struct known_indicator {
	struct text name;
	const char *unit; /* "%", or "" where the name says it in its own words */
};

/* The rows of data/indicators.csv. */
struct indicator_names;
struct indicator_names *indicator_names_read(struct arena *memory);

/* The indicator of a number, or NULL. */
const struct known_indicator *indicator_known(const struct indicator_names *names, const char *number);

#endif
