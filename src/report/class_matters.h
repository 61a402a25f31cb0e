/* SPDX-License-Identifier: EUPL-1.2 */
/* Many matters, each counted by its worst harm and by its greatest benefit; classes themselves are never added up. */
#ifndef CLASS_MATTERS_H
#define CLASS_MATTERS_H

#include "class_counts.h"
#include "reporting.h"

/* By age band, where a matter counts once for harm and once for benefit: a table and its picture. */
void matters_by_band(const struct reporting *reporting, struct section *section, const struct class_counts *of_band);
/* The same in words, from how many matters harm and help each band. */
const char *matters_in_words(const struct reporting *reporting, const size_t *harmful, const size_t *helpful);
/* By class, a table; by enum significance_class, [0] without such an impact. */
const struct table *matters_by_class(const struct reporting *reporting, struct section *section, const size_t *of_worst,
                                     const size_t *of_best);

#endif
