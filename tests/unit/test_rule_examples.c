/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "rule_examples.h"

/* The search and the order of the generator have to agree. */
static void test_every_example_is_found(void **state)
{
	(void)state;
	assert_true(rule_examples_count > 0);
	for (size_t i = 0; i < rule_examples_count; i++)
		assert_ptr_equal(rule_example(rule_examples[i].id), &rule_examples[i]);
}

static void test_ids_are_in_order(void **state)
{
	(void)state;
	for (size_t i = 1; i < rule_examples_count; i++)
		assert_true(strcmp(rule_examples[i - 1].id, rule_examples[i].id) < 0);
}

static void test_bytes_are_those_of_the_file(void **state)
{
	(void)state;
	const struct rule_example *example = rule_example("screening/incomplete");
	assert_non_null(example);
	assert_non_null(strstr(example->bad, "\nsyy: "));
	assert_int_equal(example->good[strlen(example->good) - 1], '\n');
}

static void test_other_ids_have_none(void **state)
{
	(void)state;
	assert_null(rule_example(""));
	assert_null(rule_example("screening"));
	assert_null(rule_example("screening/incomplete/bad"));
	assert_null(rule_example("zzz/zzz"));
	assert_null(rule_example("base/päätökset"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_example_is_found),
		cmocka_unit_test(test_ids_are_in_order),
		cmocka_unit_test(test_bytes_are_those_of_the_file),
		cmocka_unit_test(test_other_ids_have_none),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
