/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "class_counts.h"

static const struct figure classes[] = {
	{ .known = true, .number = 0, .unit = FIGURE_CLASS }, { .known = true, .number = 1, .unit = FIGURE_CLASS },
	{ .known = true, .number = 2, .unit = FIGURE_CLASS }, { .known = true, .number = 3, .unit = FIGURE_CLASS },
	{ .known = true, .number = 4, .unit = FIGURE_CLASS }, { .known = false, .unit = FIGURE_CLASS },
};
enum { UNKNOWN = 5, BOTH = 3, FIRST = 1, SECOND = 2 };

struct row_impact {
	enum direction direction;
	int class;
	uint32_t bands;
};

static const struct row_impact impacts[] = {
	{ DIRECTION_NEGATIVE, 3, BOTH },      { DIRECTION_NEGATIVE, 3, FIRST }, { DIRECTION_NEGATIVE, 0, FIRST },
	{ DIRECTION_NEGATIVE, UNKNOWN, BOTH }, { DIRECTION_POSITIVE, 2, SECOND }, { DIRECTION_UNKNOWN, UNKNOWN, SECOND },
	{ DIRECTION_NONE, 0, BOTH },
};
enum { IMPACTS = sizeof impacts / sizeof impacts[0] };

static struct option_result option_of(struct impact *made, struct impact_result *results)
{
	for (size_t i = 0; i < IMPACTS; i++) {
		made[i] = (struct impact){ .direction = impacts[i].direction, .age_bands = { .bits = impacts[i].bands } };
		results[i] = (struct impact_result){ .impact = &made[i], .residual = &classes[impacts[i].class] };
	}
	return (struct option_result){ .impacts = results, .impact_count = IMPACTS };
}

static void rows_are_counted_by_band(void **state)
{
	(void)state;
	struct impact made[IMPACTS];
	struct impact_result results[IMPACTS];
	const struct option_result option = option_of(made, results);
	struct class_counts first = class_counts_of(&option, 0), second = class_counts_of(&option, 1);
	assert_int_equal(first.negative[3], 2);
	assert_int_equal(first.negative[0], 1);
	assert_int_equal(class_counts_sum(first.negative), 2);
	assert_int_equal(class_counts_sum(first.positive), 0);
	assert_int_equal(first.unknown, 1);
	assert_int_equal(second.negative[3], 1);
	assert_int_equal(second.positive[2], 1);
	assert_int_equal(second.unknown, 2);
}

static void without_classes_nothing_is_counted(void **state)
{
	(void)state;
	struct impact made[IMPACTS];
	struct impact_result results[IMPACTS];
	const struct option_result option = option_of(made, results);
	for (size_t i = 0; i < IMPACTS; i++)
		results[i].residual = NULL;
	struct class_counts counts = class_counts_of(&option, 0);
	assert_int_equal(class_counts_sum(counts.negative) + class_counts_sum(counts.positive) + counts.unknown, 0);
}

static void all_rows_are_counted_once(void **state)
{
	(void)state;
	struct impact made[IMPACTS];
	struct impact_result results[IMPACTS];
	const struct option_result option = option_of(made, results);
	struct class_counts all = class_counts_of_all(&option);
	assert_int_equal(all.negative[3], 2);
	assert_int_equal(all.positive[2], 1);
	assert_int_equal(all.unknown, 2);
}

static void counts_are_compared_by_each_class(void **state)
{
	(void)state;
	const struct class_counts counts = { .negative = { [3] = 2 }, .positive = { [0] = 1 }, .unknown = 1 };
	struct class_counts other = counts;
	assert_true(class_counts_same(&counts, &other));
	other.positive[0] = 0;
	assert_false(class_counts_same(&counts, &other));
	other = counts;
	other.unknown = 0;
	assert_false(class_counts_same(&counts, &other));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(rows_are_counted_by_band),
		                            cmocka_unit_test(without_classes_nothing_is_counted),
		                            cmocka_unit_test(all_rows_are_counted_once),
		                            cmocka_unit_test(counts_are_compared_by_each_class) };
	return cmocka_run_group_tests_name("class_counts", tests, NULL, NULL);
}
