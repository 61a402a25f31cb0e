/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "indicator_course.h"

/* From 1 January 2026 (day 0) to a day; the values as they are written in a file. */
struct course_row {
	const char *name;
	enum good_direction good;
	const char *baseline, *target, *value;
	int32_t days, day;
	enum indicator_state state;
	const char *expected;
};

#define UP GOOD_DIRECTION_UP
#define DOWN GOOD_DIRECTION_DOWN
#define IS(state) INDICATOR_STATE_##state
static const struct course_row rows[] = {
	{ "reached on the target date", DOWN, "20", "10", "10", 100, 100, IS(REACHED), "10" },
	{ "reached early", DOWN, "20", "10", "9.5", 100, 10, IS(REACHED), "19.0" },
	{ "passed upwards", UP, "31", "70", "74", 100, 100, IS(REACHED), "70" },
	{ "exactly in proportion", DOWN, "20", "10", "15", 100, 50, IS(ON_COURSE), "15" },
	{ "a shade behind", DOWN, "20", "10", "15.000001", 100, 50, IS(NOT_REACHED), "15.000000" },
	{ "a shade ahead", DOWN, "20", "10", "14.999999", 100, 50, IS(ON_COURSE), "15.000000" },
	{ "a third of the way in three days of ten", UP, "0", "3", "1", 10, 3, IS(ON_COURSE), "1" },
	{ "a third of the way in four days of ten", UP, "0", "3", "1", 10, 4, IS(NOT_REACHED), "1" },
	{ "no time gone, no way gone", UP, "5", "6", "5", 10, 0, IS(ON_COURSE), "5" },
	{ "not moved", UP, "5", "6", "5", 10, 1, IS(NOT_REACHED), "5" },
	{ "worse than the baseline", UP, "5", "6", "4.9", 10, 1, IS(WORSENED), "5.1" },
	{ "past the date, better than the baseline", DOWN, "20", "10", "11", 100, 101, IS(NOT_REACHED), "10" },
	{ "past the date, as the baseline", DOWN, "20", "10", "20", 100, 400, IS(NOT_REACHED), "10" },
	{ "past the date, worse", DOWN, "20", "10", "21", 100, 400, IS(WORSENED), "10" },
	{ "past the date, reached late", DOWN, "20", "10", "8", 100, 400, IS(REACHED), "10" },
	{ "kept as it was", UP, "80", "80", "80", 100, 50, IS(REACHED), "80" },
	{ "kept and bettered", UP, "80", "80", "81", 100, 50, IS(REACHED), "80" },
	{ "to be kept, but worse", UP, "80", "80", "79", 100, 50, IS(WORSENED), "80" },
	{ "to be kept, worse after the date", DOWN, "8", "8", "8.1", 100, 200, IS(WORSENED), "8.0" },
	{ "a target that allows worse", UP, "80", "70", "75", 100, 50, IS(REACHED), "75" },
	{ "worse than even that", UP, "80", "70", "69", 100, 50, IS(WORSENED), "75" },
	{ "through zero", DOWN, "2.5", "-2.5", "0", 100, 50, IS(ON_COURSE), "0.0" },
	{ "target and baseline on one day", UP, "1", "2", "1", 0, 0, IS(NOT_REACHED), "1" },
	{ "before the baseline", UP, "1", "2", "2", 10, -1, INDICATOR_STATE_UNSET, "1" },
	{ "the largest numbers", UP, "-999999999999.999999", "999999999999.999999", "0", 3000000, 1500000,
	  IS(ON_COURSE), "0.000000" },
};

static struct decimal decimal_of(const char *text)
{
	struct decimal decimal = { 0 };
	assert_int_equal(decimal_parse(text, &decimal), NUMBER_OK);
	return decimal;
}

static void has_state(void **state)
{
	const struct course_row *row = *state;
	const int32_t first = -719162; /* 1 January 0001: there is room for any number of days after it */
	struct course course = {
		.good = row->good,
		.baseline = decimal_of(row->baseline),
		.target = decimal_of(row->target),
		.value = decimal_of(row->value),
		.from = date_of_days(first + 10),
		.to = date_of_days(first + 10 + row->days),
		.at = date_of_days(first + 10 + row->day),
	};
	struct decimal expected = course_expected(&course), wanted = decimal_of(row->expected);
	assert_int_equal(course_state(&course), row->state);
	assert_int_equal(expected.number, wanted.number);
	assert_int_equal(expected.decimals, wanted.decimals);
}

struct beyond_row {
	const char *name;
	enum good_direction good;
	const char *value, *limit;
	bool beyond;
};

static const struct beyond_row limits[] = {
	{ "on the limit", DOWN, "20.0", "20", false },
	{ "above the limit", DOWN, "20.01", "20", true },
	{ "below the limit", DOWN, "19.99", "20", false },
	{ "on the lower limit", UP, "25", "25", false },
	{ "below the lower limit", UP, "24.9", "25", true },
};

static void is_beyond_limit(void **state)
{
	const struct beyond_row *row = *state;
	assert_int_equal(is_beyond(row->good, decimal_of(row->value), decimal_of(row->limit)), row->beyond);
}

int main(void)
{
	int failed = RUN_ROWS(rows, has_state);
	return failed + RUN_ROWS(limits, is_beyond_limit);
}
