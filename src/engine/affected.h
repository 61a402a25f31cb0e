/* SPDX-License-Identifier: EUPL-1.2 */
/* Whom a row of impacts concerns. */
#ifndef AFFECTED_H
#define AFFECTED_H

#include "assess.h"

/* Under-18s affected; complete when every child band of the row has its count. */
struct affected {
	bool complete;
	int64_t low, high;
};
struct affected affected_children(const struct impact *impact, const struct bands *bands);
/* The same as a figure: the upper bound, with the counts it was made of. */
const struct figure *affected_figure(struct arena *memory, const struct impact *impact, const struct bands *bands);

/* The areas of the row, else those of the decision. */
struct area_set impact_areas(struct arena *memory, const struct impact *impact, const struct decision *decision,
                             const struct population *population);

/* "0–6-vuotiaat" in every language; "13–15" for a line of trace. */
struct text band_text(const struct bands *bands, size_t band);
const char *band_years(struct arena *memory, const struct bands *bands, size_t band);

/* When a decision takes effect; the meeting's day when that is not given. */
struct date effect_date(const struct decision *decision);
/* When it was decided; not given when it was not, or was sent back. */
struct date resolution_date(const struct decision *decision);
/* When the assessment was ready, else the screening. */
struct date assessment_date(const struct decision *decision);

#endif
