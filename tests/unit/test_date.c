/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "date.h"

struct parse_row {
	const char *text; /* its own name */
	bool valid;
	struct date date;
};

static const struct parse_row parse_rows[] = {
	{ "2026-11-21", true, { 2026, 11, 21 } },
	{ "2024-02-29", true, { 2024, 2, 29 } },
	{ "2000-02-29", true, { 2000, 2, 29 } },
	{ "0001-01-01", true, { 1, 1, 1 } },
	{ "9999-12-31", true, { 9999, 12, 31 } },
	{ "2023-02-29", false, { 0 } },
	{ "1900-02-29", false, { 0 } },
	{ "2026-04-31", false, { 0 } },
	{ "2026-13-01", false, { 0 } },
	{ "2026-00-10", false, { 0 } },
	{ "2026-01-00", false, { 0 } },
	{ "0000-01-01", false, { 0 } },
	{ "", false, { 0 } },
	{ "2", false, { 0 } },
	{ "2026", false, { 0 } },
	{ "2026-", false, { 0 } },
	{ "2026-1", false, { 0 } },
	{ "2026-11-", false, { 0 } },
	{ "2026-11-2", false, { 0 } },
	{ "2026-11-021", false, { 0 } },
	{ "2026-11-21 ", false, { 0 } },
	{ " 2026-11-21", false, { 0 } },
	{ "2026-11-21T00:00", false, { 0 } },
	{ "2026-1-01", false, { 0 } },
	{ "-026-01-01", false, { 0 } },
	{ "2026/11/21", false, { 0 } },
	{ "21.11.2026", false, { 0 } },
	{ "20261121", false, { 0 } },
	{ "+2026-11-21", false, { 0 } },
};

static void test_parse(void **state)
{
	const struct parse_row *row = *state;
	struct date date = { 7, 7, 7 };
	char text[11];
	assert_int_equal(date_parse(row->text, &date), row->valid);
	if (!row->valid) {
		assert_int_equal(date_compare(date, (struct date){ 7, 7, 7 }), 0);
		return;
	}
	assert_int_equal(date_compare(date, row->date), 0);
	date_format(date, text);
	assert_string_equal(text, row->text);
}

struct days_row {
	const char *text;
	int32_t days;
};

static const struct days_row days_rows[] = {
	{ "1970-01-01", 0 },     { "1970-01-02", 1 },       { "1969-12-31", -1 },      { "2000-03-01", 11017 },
	{ "2026-11-21", 20778 }, { "0001-01-01", -719162 }, { "9999-12-31", 2932896 },
};

static void test_days(void **state)
{
	const struct days_row *row = *state;
	struct date date;
	assert_true(date_parse(row->text, &date));
	assert_int_equal(date_days(date), row->days);
	assert_int_equal(date_compare(date_of_days(row->days), date), 0);
}

struct months_row {
	const char *name;
	struct date date;
	int months;
	struct date result;
};

static const struct months_row months_rows[] = {
	{ "next month", { 2026, 11, 21 }, 1, { 2026, 12, 21 } },
	{ "over the year", { 2026, 11, 21 }, 2, { 2027, 1, 21 } },
	{ "none", { 2026, 11, 21 }, 0, { 2026, 11, 21 } },
	{ "back", { 2026, 1, 15 }, -1, { 2025, 12, 15 } },
	{ "back by years", { 2026, 1, 15 }, -25, { 2023, 12, 15 } },
	{ "end of February", { 2026, 1, 31 }, 1, { 2026, 2, 28 } },
	{ "leap day", { 2024, 1, 31 }, 1, { 2024, 2, 29 } },
	{ "from leap day", { 2024, 2, 29 }, 12, { 2025, 2, 28 } },
	{ "to the last month", { 9998, 12, 31 }, 12, { 9999, 12, 31 } },
	{ "to the first month", { 1, 12, 31 }, -11, { 1, 1, 31 } },
	{ "after the calendar", { 9999, 12, 1 }, 1, { 0 } },
	{ "before the calendar", { 1, 1, 1 }, -1, { 0 } },
	{ "as far as can be asked", { 2026, 1, 1 }, INT32_MAX, { 0 } },
	{ "as far back as can be asked", { 2026, 1, 1 }, INT32_MIN, { 0 } },
	{ "not given", { 0 }, 5, { 0 } },
};

static void test_months(void **state)
{
	const struct months_row *row = *state;
	assert_int_equal(date_compare(date_add_months(row->date, row->months), row->result), 0);
}

struct order_row {
	const char *name;
	struct date a, b;
	int order;
};

static const struct order_row order_rows[] = {
	{ "same", { 2026, 5, 5 }, { 2026, 5, 5 }, 0 },
	{ "day", { 2026, 5, 5 }, { 2026, 5, 6 }, -1 },
	{ "month before day", { 2026, 6, 1 }, { 2026, 5, 31 }, 1 },
	{ "year before month", { 2025, 12, 31 }, { 2026, 1, 1 }, -1 },
	{ "not given is first", { 0 }, { 1, 1, 1 }, -1 },
};

static void test_order(void **state)
{
	const struct order_row *row = *state;
	int order = date_compare(row->a, row->b);
	assert_int_equal((order > 0) - (order < 0), row->order);
	order = date_compare(row->b, row->a);
	assert_int_equal((order > 0) - (order < 0), -row->order);
}

static void test_every_day_comes_back(void **state)
{
	(void)state;
	struct date before = { 0 };
	for (int32_t days = -719162; days <= 2932896; days++) {
		struct date date = date_of_days(days);
		if (date_days(date) != days || date_compare(before, date) >= 0)
			fail_msg("day %d", (int)days);
		before = date;
	}
}

static void test_no_such_day(void **state)
{
	(void)state;
	assert_false(date_given(date_of_days(-719163)));
	assert_false(date_given(date_of_days(2932897)));
	assert_false(date_given(date_of_days(INT32_MIN)));
	assert_false(date_given(date_of_days(INT32_MAX)));
	assert_false(date_given((struct date){ 0 }));
	assert_true(date_given((struct date){ 1, 1, 1 }));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_day_comes_back),
		cmocka_unit_test(test_no_such_day),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	failed += RUN_ROWS(parse_rows, test_parse);
	failed += RUN_ROWS(days_rows, test_days);
	failed += RUN_ROWS(months_rows, test_months);
	failed += RUN_ROWS(order_rows, test_order);
	return failed;
}
