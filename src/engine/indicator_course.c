/* SPDX-License-Identifier: EUPL-1.2 */
#include "indicator_course.h"

/* At most 12 digits before and 6 after the point: in one unit they fit in 64 bits. */
static int64_t in_unit(struct decimal value, int decimals)
{
	int64_t number = value.number;
	for (int i = value.decimals; i < decimals; i++)
		number *= 10;
	return number;
}

static int finest(struct decimal a, struct decimal b)
{
	return a.decimals > b.decimals ? a.decimals : b.decimals;
}

/* A course in whole units in which more is better. */
struct way {
	int64_t needed, gone;       /* from the baseline to the target, and to the value */
	int64_t days, days_gone; /* likewise in time */
};

static struct way way_of(const struct course *course)
{
	int decimals = finest(course->value, (struct decimal){ .decimals = (int8_t)finest(course->baseline, course->target) });
	int64_t sign = course->good == GOOD_DIRECTION_DOWN ? -1 : 1;
	int64_t baseline = in_unit(course->baseline, decimals);
	return (struct way){
		.needed = sign * (in_unit(course->target, decimals) - baseline),
		.gone = sign * (in_unit(course->value, decimals) - baseline),
		.days = date_days(course->to) - date_days(course->from),
		.days_gone = date_days(course->at) - date_days(course->from),
	};
}

enum indicator_state course_state(const struct course *course)
{
	struct way way = way_of(course);
	if (way.days_gone < 0)
		return INDICATOR_STATE_UNSET;
	if (way.gone >= way.needed)
		return INDICATOR_STATE_REACHED;
	if (way.gone < 0)
		return INDICATOR_STATE_WORSENED;
	if (way.days_gone >= way.days)
		return INDICATOR_STATE_NOT_REACHED;
	return (wide)way.gone * way.days >= (wide)way.needed * way.days_gone ? INDICATOR_STATE_ON_COURSE
	                                                                     : INDICATOR_STATE_NOT_REACHED;
}

struct decimal course_expected(const struct course *course)
{
	int decimals = finest(course->value, (struct decimal){ .decimals = (int8_t)finest(course->baseline, course->target) });
	int64_t from = in_unit(course->baseline, decimals), to = in_unit(course->target, decimals);
	struct way way = way_of(course);
	struct decimal expected = { .decimals = (int8_t)decimals, .given = true, .number = to };
	if (way.days_gone <= 0)
		expected.number = from;
	else if (way.days_gone < way.days)
		expected.number = from + divide_rounded((wide)(to - from) * way.days_gone, way.days, 0);
	return expected;
}

bool is_beyond(enum good_direction good, struct decimal value, struct decimal limit)
{
	int decimals = finest(value, limit);
	int64_t measured = in_unit(value, decimals), most = in_unit(limit, decimals);
	return good == GOOD_DIRECTION_DOWN ? measured > most : measured < most;
}
