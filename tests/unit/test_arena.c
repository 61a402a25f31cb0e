/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"

static bool is_zero(const unsigned char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (bytes[i])
			return false;
	return true;
}

struct size_row {
	const char *name;
	size_t size, times;
};

static const struct size_row size_rows[] = {
	{ "nothing", 0, 3 },
	{ "one byte", 1, 1000 },
	{ "odd sizes", 17, 10000 },
	{ "a whole block", 65536, 40 },
	{ "larger than a block", 300000, 20 },
	{ "larger than the largest step", 3 << 20, 3 },
};

static void test_memory_is_zero_aligned_and_apart(void **state)
{
	const struct size_row *row = *state;
	struct arena *arena = arena_new();
	for (int round = 0; round < 3; round++) {
		const void *before = NULL;
		for (size_t i = 0; i < row->times; i++) {
			unsigned char *memory = arena_alloc(arena, row->size);
			assert_non_null(memory);
			assert_ptr_not_equal(memory, before);
			assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
			assert_true(is_zero(memory, row->size));
			memset(memory, 0xA5, row->size);
			before = memory;
		}
		assert_int_equal(arena_used(arena), row->size * row->times);
		arena_reset(arena);
		assert_int_equal(arena_used(arena), 0);
	}
	arena_free(arena);
}

static void test_large_request_keeps_the_room_of_the_block(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	char *first = arena_alloc(arena, 16);
	char *large = arena_alloc(arena, 10 << 20);
	char *second = arena_alloc(arena, 16);
	memset(large, 1, 10 << 20);
	assert_ptr_equal(second, first + 16);
	arena_free(arena);
}

static void test_copies(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	assert_string_equal(arena_copy(arena, "lapsi ja nuori", 5), "lapsi");
	assert_string_equal(arena_copy(arena, "", 0), "");
	assert_memory_equal(arena_copy(arena, "a\0b", 3), "a\0b", 4);
	assert_string_equal(arena_string(arena, "päiväkoti"), "päiväkoti");
	assert_string_equal(arena_printf(arena, "%s: %d", "koulu", -7), "koulu: -7");
	assert_string_equal(arena_printf(arena, "%s", ""), "");
	assert_int_equal(strlen(arena_printf(arena, "%*s", 200000, "x")), 200000);
	arena_free(arena);
	arena_free(NULL);
}

struct exhaustion_row {
	const char *name;
	size_t count, size;
};

static const struct exhaustion_row exhaustion_rows[] = {
	{ "more than there is", 1, SIZE_MAX / 4 },
	{ "all of it", 1, SIZE_MAX },
	{ "header overflows", 1, SIZE_MAX - 16 },
	{ "product overflows", SIZE_MAX / 2, 4 },
};

/* Without this the address sanitizer stops by itself at a size that malloc would only refuse. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "allocator_may_return_null=1";
}

static void exhaust(const struct exhaustion_row *row)
{
	static struct arena *arena; /* not a leak when the child ends */
	signal(SIGABRT, SIG_DFL);
	arena = arena_new();
	volatile const void *memory = arena_array(arena, row->count, row->size);
	(void)memory;
	_exit(0);
}

static void test_exhaustion_ends_the_program(void **state)
{
	int status;
	pid_t child = fork();
	if (child == 0)
		exhaust(*state);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGABRT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_large_request_keeps_the_room_of_the_block),
		cmocka_unit_test(test_copies),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	failed += RUN_ROWS(size_rows, test_memory_is_zero_aligned_and_apart);
	failed += RUN_ROWS(exhaustion_rows, test_exhaustion_ends_the_program);
	return failed;
}
