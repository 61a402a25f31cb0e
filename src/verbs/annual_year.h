/* SPDX-License-Identifier: EUPL-1.2 */
/* The whole register read for one year, for the report and for `explain`. */
#ifndef ANNUAL_YEAR_H
#define ANNUAL_YEAR_H

#include "annual.h"
#include "survey.h"

/*
 * Reads every file of the register once. What is wrong with files is said; what the rules find in them is not. When it is
 * to be explained, the figures keep what they were made of. The survey is over when this returns; its folders are there.
 * NULL: the complaint or the findings say why.
 */
const struct annual_source *read_year(struct lva *lva, const char *year, bool explained, struct checking *checking);

/* "2026" of "annual-2026.coverage"; NULL for a node of something else. */
const char *year_of_node(struct lva *lva, const char *node);

#endif
