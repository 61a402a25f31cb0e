/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

enum { ROWS_MAX = 512 };

/* The row travels to the test as its initial state; cmocka takes a pointer to non-const, tests only read it. */
static void *row_at(const void *rows, size_t index, size_t size)
{
	const char *row = (const char *)rows + index * size;
	void *state;
	memcpy(&state, &row, sizeof state);
	return state;
}

int run_rows(const char *group, const void *rows, size_t count, size_t size, CMUnitTestFunction test)
{
	struct CMUnitTest tests[ROWS_MAX];
	assert_true(count <= ROWS_MAX);
	for (size_t i = 0; i < count; i++) {
		void *row = row_at(rows, i, size);
		const char *name;
		memcpy(&name, row, sizeof name);
		tests[i] = (struct CMUnitTest){ name, test, NULL, NULL, row };
	}
	return _cmocka_run_group_tests(group, tests, count, NULL, NULL);
}
