/* SPDX-License-Identifier: EUPL-1.2 */
/* Harm and benefit by class: a table of numbers with a column for each class, and its picture, harm to the left. */
#ifndef CLASS_CHART_H
#define CLASS_CHART_H

#include "class_counts.h"
#include "reporting.h"

/* From the worst harm to the greatest benefit, then what cannot be classified. One column of names stands before them. */
void plan_class_counts(struct table_plan *plan);
void put_class_counts(struct table_plan *plan, const struct class_counts *counts);
/* What cannot be classified is not drawn. The chart still lacks its alternative. */
struct chart *draw_class_counts(const struct reporting *reporting, struct section *section, const char *key,
                                const char *title, const struct table *table);

/* "0–6-vuotiaat (5) ja 7–12-vuotiaat (3)": the bands that have any. */
struct spread {
	const char *items[BANDS_MAX];
	size_t count;
};
void spread_add(const struct reporting *reporting, struct spread *spread, size_t band, size_t count);

#endif
