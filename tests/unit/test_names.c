/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "names.h"
#include "node.h"

static const int first = 1, second = 2;

static void test_found_after_added(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct names *names = names_new(memory);
	assert_null(names_find(names, NULL, "koulu"));
	assert_null(names_add(names, NULL, "koulu", &first));
	assert_ptr_equal(names_find(names, NULL, "koulu"), &first);
	assert_ptr_equal(names_find_hashed(names, NULL, "koulu", hash_of("koulu")), &first);
	assert_null(names_find(names, NULL, "koul"));
	assert_null(names_find(names, NULL, ""));
	arena_free(memory);
}

static void test_first_one_stays(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct names *names = names_new(memory);
	names_add(names, NULL, "koulu", &first);
	assert_ptr_equal(names_add(names, NULL, "koulu", &second), &first);
	assert_ptr_equal(names_find(names, NULL, "koulu"), &first);
	arena_free(memory);
}

static void test_spaces_are_apart(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct names *names = names_new(memory);
	names_add(names, &first, "koulu", &first);
	assert_null(names_find(names, &second, "koulu"));
	assert_null(names_find(names, NULL, "koulu"));
	assert_null(names_add(names, &second, "koulu", &second));
	assert_ptr_equal(names_find(names, &first, "koulu"), &first);
	arena_free(memory);
}

static void test_empty_name(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct names *names = names_new(memory);
	assert_null(names_add(names, NULL, "", &first));
	assert_ptr_equal(names_find(names, NULL, ""), &first);
	arena_free(memory);
}

static void test_many(void **state)
{
	(void)state;
	enum { MANY = 5000 };
	struct arena *memory = arena_new();
	struct names *names = names_new(memory);
	const char *name[MANY];
	for (size_t i = 0; i < MANY; i++) {
		name[i] = arena_printf(memory, "palvelu-%zu", i);
		assert_null(names_add(names, NULL, name[i], name[i]));
	}
	for (size_t i = 0; i < MANY; i++)
		assert_ptr_equal(names_find(names, NULL, arena_printf(memory, "palvelu-%zu", i)), name[i]);
	assert_null(names_find(names, NULL, "palvelu-5000"));
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_found_after_added),
		cmocka_unit_test(test_first_one_stays),
		cmocka_unit_test(test_spaces_are_apart),
		cmocka_unit_test(test_empty_name),
		cmocka_unit_test(test_many),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
