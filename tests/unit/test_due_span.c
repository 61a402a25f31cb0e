/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "due_span.h"

/* From the last day of a January unless another day is given. */
struct span_row {
	const char *name, *typed;
	struct date end; /* not given: another form */
	struct date from;
};

static const struct span_row rows[] = {
	{ "days", "60d", { 2027, 4, 1 }, { 0 } },
	{ "plain number", "60", { 2027, 4, 1 }, { 0 } },
	{ "no day", "0d", { 2027, 1, 31 }, { 0 } },
	{ "leading zero", "007d", { 2027, 2, 7 }, { 0 } },
	{ "weeks", "8w", { 2027, 3, 28 }, { 0 } },
	{ "months", "6m", { 2027, 7, 31 }, { 0 } },
	{ "the end of a shorter month", "1m", { 2027, 2, 28 }, { 0 } },
	{ "the end of February in a leap year", "13m", { 2028, 2, 29 }, { 0 } },
	{ "year", "1y", { 2028, 1, 31 }, { 0 } },
	{ "year from a leap day", "1y", { 2029, 2, 28 }, { 2028, 2, 29 } },
	{ "beyond the calendar", "8000y", { 9999, 12, 31 }, { 0 } },
	{ "more days than there are", "3000000d", { 9999, 12, 31 }, { 0 } },
	{ "huge", "99999999999999999999999999d", { 9999, 12, 31 }, { 0 } },
	{ "huge weeks", "2147483647w", { 9999, 12, 31 }, { 0 } },
	{ "huge years", "2147483648y", { 9999, 12, 31 }, { 0 } },
	{ "on the last day", "1d", { 9999, 12, 31 }, { 9999, 12, 31 } },
	{ "empty", "", { 0 }, { 0 } },
	{ "unit alone", "d", { 0 }, { 0 } },
	{ "another unit", "5x", { 0 }, { 0 } },
	{ "two units", "5dw", { 0 }, { 0 } },
	{ "two times", "1m5d", { 0 }, { 0 } },
	{ "negative", "-5d", { 0 }, { 0 } },
	{ "plus", "+5d", { 0 }, { 0 } },
	{ "space", "5 d", { 0 }, { 0 } },
	{ "space first", " 5d", { 0 }, { 0 } },
	{ "decimals", "1.5y", { 0 }, { 0 } },
	{ "a word", "tomorrow", { 0 }, { 0 } },
};

static void ends_on(void **state)
{
	const struct span_row *row = *state;
	struct due_span span;
	struct date from = date_given(row->from) ? row->from : (struct date){ 2027, 1, 31 };
	bool parsed = span_parse(row->typed, &span);
	assert_int_equal(parsed, date_given(row->end));
	if (parsed)
		assert_int_equal(date_compare(span_end(from, span), row->end), 0);
}

int main(void)
{
	return RUN_ROWS(rows, ends_on);
}
