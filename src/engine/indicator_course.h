/* SPDX-License-Identifier: EUPL-1.2 */
/* Where an indicator stands between its baseline and its target (method 6, 10). */
#ifndef INDICATOR_COURSE_H
#define INDICATOR_COURSE_H

#include "date.h"
#include "number.h"
#include "words.h"

/* Two days with their values, and what was measured on a day. All of them are given. */
struct course {
	enum good_direction good;
	struct decimal baseline, target, value;
	struct date from, to, at;
};

/* Reached, on course, not reached or worsened; not set when it was measured before the baseline. */
enum indicator_state course_state(const struct course *course);

/* The value of the day on the straight way from the baseline to the target, as exact as the most exact of the three;
 * before the way the baseline, after it the target. */
struct decimal course_expected(const struct course *course);

/* Whether a value is on the bad side of a limit; on the limit it is not. */
bool is_beyond(enum good_direction good, struct decimal value, struct decimal limit);

#endif
