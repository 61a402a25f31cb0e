/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "number.h"

struct parse_row {
	const char *text; /* its own name */
	enum number_fault fault;
	int64_t number;
};

static const struct parse_row cents_rows[] = {
	{ "0", NUMBER_OK, 0 },
	{ "-85000", NUMBER_OK, -8500000 },
	{ "1250.50", NUMBER_OK, 125050 },
	{ "1250.5", NUMBER_OK, 125050 },
	{ "0.01", NUMBER_OK, 1 },
	{ "-0.01", NUMBER_OK, -1 },
	{ "-0", NUMBER_OK, 0 },
	{ "007", NUMBER_OK, 700 },
	{ "10000000000000.00", NUMBER_OK, INT64_C(1000000000000000) },
	{ "-10000000000000", NUMBER_OK, INT64_C(-1000000000000000) },
	{ "10000000000000.01", NUMBER_RANGE, 0 },
	{ "-10000000000000.01", NUMBER_RANGE, 0 },
	{ "99999999999999999999999999999999", NUMBER_RANGE, 0 },
	{ "1.005", NUMBER_DECIMALS, 0 },
	{ "1.000", NUMBER_DECIMALS, 0 },
	{ "1,5", NUMBER_COMMA, 0 },
	{ "-1250,50", NUMBER_COMMA, 0 },
	{ "1,5 %", NUMBER_COMMA, 0 },
	{ "1 234", NUMBER_GROUPED, 0 },
	{ "1\u00A0234,50", NUMBER_GROUPED, 0 },
	{ "1\u202F234", NUMBER_GROUPED, 0 },
	{ "1.234.567", NUMBER_GROUPED, 0 },
	{ "1,234.50", NUMBER_GROUPED, 0 },
	{ "1.234,50", NUMBER_GROUPED, 0 },
	{ "1,234,567", NUMBER_GROUPED, 0 },
	{ "1'234", NUMBER_GROUPED, 0 },
	{ "1\u2019234", NUMBER_GROUPED, 0 },
	{ "1_234", NUMBER_GROUPED, 0 },
	{ "30%", NUMBER_UNIT, 0 },
	{ "30 %", NUMBER_UNIT, 0 },
	{ "30\u00A0€", NUMBER_UNIT, 0 },
	{ "30€", NUMBER_UNIT, 0 },
	{ "€30", NUMBER_UNIT, 0 },
	{ "€ 30", NUMBER_UNIT, 0 },
	{ "EUR 30", NUMBER_UNIT, 0 },
	{ "30e", NUMBER_UNIT, 0 },
	{ "12 m2", NUMBER_UNIT, 0 },
	{ "+5", NUMBER_PLUS, 0 },
	{ "+", NUMBER_NOT, 0 },
	{ "", NUMBER_NOT, 0 },
	{ "-", NUMBER_NOT, 0 },
	{ "--5", NUMBER_NOT, 0 },
	{ ".5", NUMBER_NOT, 0 },
	{ "5.", NUMBER_NOT, 0 },
	{ "5..5", NUMBER_NOT, 0 },
	{ "5,", NUMBER_NOT, 0 },
	{ " 5", NUMBER_NOT, 0 },
	{ "5 ", NUMBER_NOT, 0 },
	{ "1e5", NUMBER_NOT, 0 },
	{ "0x10", NUMBER_NOT, 0 },
	{ "nan", NUMBER_NOT, 0 },
	{ "inf", NUMBER_NOT, 0 },
	{ "\u22125", NUMBER_NOT, 0 },
	{ "\u0665", NUMBER_NOT, 0 },
	{ "12:30", NUMBER_NOT, 0 },
	{ "2026-11-21", NUMBER_NOT, 0 },
	{ "viisi", NUMBER_NOT, 0 },
};

static const struct parse_row share_rows[] = {
	{ "0", NUMBER_OK, 0 },
	{ "1", NUMBER_OK, 1000000 },
	{ "0.30", NUMBER_OK, 300000 },
	{ "0.333333", NUMBER_OK, 333333 },
	{ "0.000001", NUMBER_OK, 1 },
	{ "1.000000", NUMBER_OK, 1000000 },
	{ "0.3333333", NUMBER_DECIMALS, 0 },
	{ "1.000001", NUMBER_RANGE, 0 },
	{ "30", NUMBER_RANGE, 0 },
	{ "-0.1", NUMBER_RANGE, 0 },
	{ "30 %", NUMBER_UNIT, 0 },
	{ "0,3", NUMBER_COMMA, 0 },
};

static const struct parse_row count_rows[] = {
	{ "0", NUMBER_OK, 0 },
	{ "129", NUMBER_OK, 129 },
	{ "1000000000", NUMBER_OK, 1000000000 },
	{ "1000000001", NUMBER_RANGE, 0 },
	{ "-1", NUMBER_RANGE, 0 },
	{ "12.0", NUMBER_DECIMALS, 0 },
	{ "12 kpl", NUMBER_UNIT, 0 },
	{ "1 200", NUMBER_GROUPED, 0 },
};

static void check_parse(const struct parse_row *row, enum number_fault (*parse)(const char *, int64_t *))
{
	int64_t number = -77;
	assert_int_equal(parse(row->text, &number), row->fault);
	assert_int_equal(number, row->fault == NUMBER_OK ? row->number : -77);
}

static void test_cents(void **state)
{
	check_parse(*state, cents_parse);
}

static void test_share(void **state)
{
	check_parse(*state, share_parse);
}

static void test_count(void **state)
{
	check_parse(*state, count_parse);
}

struct decimal_row {
	const char *text;
	enum number_fault fault;
	int64_t number;
	int decimals;
};

static const struct decimal_row decimal_rows[] = {
	{ "12.4", NUMBER_OK, 124, 1 },
	{ "12.40", NUMBER_OK, 1240, 2 },
	{ "-3", NUMBER_OK, -3, 0 },
	{ "0", NUMBER_OK, 0, 0 },
	{ "0.000001", NUMBER_OK, 1, 6 },
	{ "999999999999.999999", NUMBER_OK, INT64_C(999999999999999999), 6 },
	{ "000000000000001.5", NUMBER_OK, 15, 1 },
	{ "1000000000000", NUMBER_RANGE, 0, 0 },
	{ "0.0000001", NUMBER_DECIMALS, 0, 0 },
	{ "12,4", NUMBER_COMMA, 0, 0 },
	{ "12.4 h", NUMBER_UNIT, 0, 0 },
	{ "", NUMBER_NOT, 0, 0 },
};

static void test_decimal(void **state)
{
	const struct decimal_row *row = *state;
	struct decimal decimal = { 0 };
	assert_int_equal(decimal_parse(row->text, &decimal), row->fault);
	assert_int_equal(decimal.given, row->fault == NUMBER_OK);
	assert_int_equal(decimal.number, row->number);
	assert_int_equal(decimal.decimals, row->decimals);
}

static void test_checked_sums_and_products(void **state)
{
	(void)state;
	int64_t result = 5;
	assert_true(add_fits(INT64_MAX - 1, 1, &result));
	assert_int_equal(result, INT64_MAX);
	assert_false(add_fits(INT64_MAX, 1, &result));
	assert_false(add_fits(INT64_MIN, -1, &result));
	assert_false(multiply_fits(INT64_MIN, -1, &result));
	assert_false(multiply_fits(INT64_C(1) << 32, INT64_C(1) << 31, &result));
	assert_int_equal(result, INT64_MAX);
	assert_true(multiply_fits(-3, 7, &result));
	assert_int_equal(result, -21);
}

#define BIG ((wide)1 << 120)

struct split_row {
	const char *name;
	int64_t total;
	size_t count;
	wide weights[5];
	int64_t parts[5];
};

static const struct split_row split_rows[] = {
	{ "even", 100, 4, { 1, 1, 1, 1 }, { 25, 25, 25, 25 } },
	{ "ties to the lowest index", 100, 3, { 1, 1, 1 }, { 34, 33, 33 } },
	{ "two units left over", 101, 3, { 1, 1, 1 }, { 34, 34, 33 } },
	{ "largest remainder", 10, 3, { 1, 2, 4 }, { 1, 3, 6 } },
	{ "negative total mirrors", -101, 3, { 1, 1, 1 }, { -34, -34, -33 } },
	{ "zero total", 0, 2, { 3, 4 }, { 0, 0 } },
	{ "a weight of zero gets nothing", 7, 3, { 0, 1, 1 }, { 0, 4, 3 } },
	{ "one part", 12345, 1, { 9 }, { 12345 } },
	{ "one unit of five", 1, 5, { 1, 1, 2, 1, 1 }, { 0, 0, 1, 0, 0 } },
	{ "weights beyond 64 bits", 100, 3, { BIG, BIG, BIG * 2 }, { 25, 25, 50 } },
	{ "product beyond 128 bits", INT64_MAX, 2, { BIG, BIG }, { INT64_MAX / 2 + 1, INT64_MAX / 2 } },
	{ "smallest total", INT64_MIN, 2, { 1, 1 }, { INT64_MIN / 2, INT64_MIN / 2 } },
	{ "smallest total to one", INT64_MIN, 2, { 0, 1 }, { 0, INT64_MIN } },
};

static void test_split(void **state)
{
	const struct split_row *row = *state;
	int64_t parts[5] = { 0 };
	split_by_weights(row->total, row->weights, row->count, parts);
	for (size_t i = 0; i < row->count; i++)
		assert_int_equal(parts[i], row->parts[i]);
}

static void test_parts_sum_to_the_total(void **state)
{
	(void)state;
	uint64_t random = 12345;
	for (int round = 0; round < 2000; round++) {
		wide weights[18];
		int64_t parts[18], sum = 0;
		for (size_t i = 0; i < COUNT_OF(weights); i++) {
			random = random * UINT64_C(6364136223846793005) + 1;
			weights[i] = (wide)(random >> 40) * (wide)(random >> 44) + (i == 3);
		}
		int64_t total = (int64_t)(random >> 8) * (round % 2 ? 1 : -1);
		split_by_weights(total, weights, COUNT_OF(weights), parts);
		for (size_t i = 0; i < COUNT_OF(parts); i++)
			sum += parts[i];
		assert_int_equal(sum, total);
	}
}

#define TEN_TO_27 ((wide)INT64_C(1000000000000000) * INT64_C(1000000000000))
#define WIDE_MAX ((((wide)1 << 126) - 1) * 2 + 1)

struct quotient_row {
	const char *name;
	wide numerator, denominator;
	int decimals;
	int64_t result;
};

static const struct quotient_row quotient_rows[] = {
	{ "exact", 10, 2, 0, 5 },
	{ "third", 1, 3, 6, 333333 },
	{ "two thirds", 2, 3, 6, 666667 },
	{ "half rounds away", 1, 2, 0, 1 },
	{ "negative half rounds away", -1, 2, 0, -1 },
	{ "below half", 49, 100, 0, 0 },
	{ "carry", 9995, 1000, 2, 1000 },
	{ "negative", -7, 3, 2, -233 },
	{ "negative denominator", 7, -3, 2, -233 },
	{ "zero", 0, 5, 4, 0 },
	{ "10^27 over 10^12", TEN_TO_27, INT64_C(1000000000000), 2, INT64_C(100000000000000000) },
	{ "10^27 over 3 * 10^9", TEN_TO_27, INT64_C(3000000000), 0, INT64_C(333333333333333333) },
	{ "10^27 over itself", TEN_TO_27, TEN_TO_27, 18, INT64_C(1000000000000000000) },
	{ "held at the limit", TEN_TO_27, 1, 6, INT64_MAX },
	{ "held at the lower limit", -TEN_TO_27, 1, 6, -INT64_MAX },
	{ "largest of all", WIDE_MAX, WIDE_MAX, 2, 100 },
};

static void test_quotient(void **state)
{
	const struct quotient_row *row = *state;
	assert_int_equal(divide_rounded(row->numerator, row->denominator, row->decimals), row->result);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_checked_sums_and_products),
		cmocka_unit_test(test_parts_sum_to_the_total),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	failed += RUN_ROWS(cents_rows, test_cents);
	failed += RUN_ROWS(share_rows, test_share);
	failed += RUN_ROWS(count_rows, test_count);
	failed += RUN_ROWS(decimal_rows, test_decimal);
	failed += RUN_ROWS(split_rows, test_split);
	failed += RUN_ROWS(quotient_rows, test_quotient);
	return failed;
}
