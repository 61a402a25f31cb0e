/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "source.h"

struct line_row {
	const char *name;
	const char *bytes;
	size_t size, lines;
	const char *line[4]; /* the first ones */
};

static const struct line_row line_rows[] = {
	{ "empty", "", 0, 1, { "" } },
	{ "one line", "abc", 3, 1, { "abc" } },
	{ "ends with a break", "abc\n", 4, 2, { "abc", "" } },
	{ "LF", "a\nb\nc", 5, 3, { "a", "b", "c" } },
	{ "CRLF", "a\r\nb\r\n", 6, 3, { "a", "b", "" } },
	{ "lone CR", "a\rb\r\rc", 6, 4, { "a", "b", "", "c" } },
	{ "CR at the end", "a\r", 2, 2, { "a", "" } },
	{ "NEL",
	  "a\xC2\x85"
	  "b",
	  4,
	  2,
	  { "a", "b" } },
	{ "LS and PS", "a\u2028b\u2029c", 9, 3, { "a", "b", "c" } },
	{ "cut LS at the end", "a\xE2\x80", 3, 1, { "a\xE2\x80" } },
	{ "cut NEL at the end", "a\xC2", 2, 1, { "a\xC2" } },
	{ "NUL is no break", "a\0b\nc", 5, 2, { "a", "c" } },
	{ "byte order mark",
	  "\xEF\xBB\xBF"
	  "a\nb",
	  6,
	  2,
	  { "a", "b" } },
	{ "only a byte order mark", "\xEF\xBB\xBF", 3, 1, { "" } },
	{ "Latin-1", "k\xE4ynti\nb", 8, 2, { "k\xE4ynti", "b" } },
};

static void test_lines(void **state)
{
	const struct line_row *row = *state;
	struct arena *arena = arena_new();
	const struct source *source = source_of(arena, "a.yaml", row->bytes, row->size);
	assert_int_equal(source->lines, row->lines);
	assert_int_equal(source->bytes[source->size], '\0');
	for (uint32_t i = 0; i < COUNT_OF(row->line) && row->line[i]; i++) {
		size_t length;
		const char *line = source_line(source, i + 1, &length);
		assert_true(length >= strlen(row->line[i]));
		assert_memory_equal(line, row->line[i], strlen(row->line[i]));
	}
	arena_free(arena);
}

static void test_lines_that_are_not(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	const struct source *source = source_of(arena, "a.yaml", "a\nb", 3);
	size_t length = 9;
	assert_non_null(source_line(source, 0, &length));
	assert_int_equal(length, 0);
	length = 9;
	assert_non_null(source_line(source, 3, &length));
	assert_int_equal(length, 0);
	source_line(source, 2, &length);
	assert_int_equal(length, 1);
	arena_free(arena);
}

struct where_row {
	const char *name;
	size_t offset, length;
	uint32_t line, column, end_line, end_column;
};

static const char place_text[] = "id: ä€😀x\nb: 1\n";

static const struct where_row where_rows[] = {
	{ "the start", 0, 2, 1, 1, 1, 3 },
	{ "after two bytes", 6, 3, 1, 6, 1, 7 },
	{ "after four bytes", 13, 1, 1, 8, 1, 9 },
	{ "inside a code point", 5, 0, 1, 5, 1, 5 },
	{ "the second line", 15, 1, 2, 1, 2, 2 },
	{ "over the break", 13, 3, 1, 8, 2, 2 },
	{ "nothing", 4, 0, 1, 5, 1, 5 },
	{ "the end", 20, 0, 3, 1, 3, 1 },
	{ "past the end", 400, 7, 3, 1, 3, 1 },
	{ "length past the end", 18, SIZE_MAX, 2, 4, 3, 1 },
	{ "everything past", SIZE_MAX, SIZE_MAX, 3, 1, 3, 1 },
};

static void test_where(void **state)
{
	const struct where_row *row = *state;
	struct arena *arena = arena_new();
	const struct source *source = source_of(arena, "a.yaml", place_text, sizeof place_text - 1);
	struct where where = source_where(source, row->offset, row->length);
	assert_ptr_equal(where.in, source);
	assert_int_equal(where.line, row->line);
	assert_int_equal(where.column, row->column);
	assert_int_equal(where.end_line, row->end_line);
	assert_int_equal(where.end_column, row->end_column);
	arena_free(arena);
}

static void test_whole_and_hash(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	const struct source *plain = source_of(arena, "a", "abc", 3);
	const struct source *marked = source_of(arena, "a",
	                                        "\xEF\xBB\xBF"
	                                        "abc",
	                                        6);
	assert_ptr_equal(source_whole(plain).in, plain);
	assert_int_equal(source_whole(plain).line, 0);
	assert_int_equal(plain->mark, 0);
	assert_int_equal(marked->mark, 3);
	assert_string_equal(marked->bytes, "abc");
	assert_string_equal(source_sha256(arena, plain),
	                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	assert_string_equal(source_sha256(arena, marked),
	                    "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
	arena_free(arena);
}

static const char folder[] = "source-XXXXXX";

static void put_file(const char *path, const char *bytes, size_t size)
{
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

static int into_new_folder(void **state)
{
	static char path[64];
	snprintf(path, sizeof path, "/tmp/%s", folder);
	*state = path;
	return mkdtemp(path) && chdir(path) == 0 ? 0 : -1;
}

static int out_of_folder(void **state)
{
	return chdir("/") == 0 ? rmdir(*state) : -1;
}

static void test_read(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct text reason = { { NULL } };
	put_file("a.yaml",
	         "\xEF\xBB\xBF"
	         "id: a\n",
	         9);
	const struct source *source = source_read(arena, "a.yaml", "shown/a.yaml", 9, &reason);
	assert_non_null(source);
	assert_null(reason.in[FI]);
	assert_string_equal(source->name, "shown/a.yaml");
	assert_string_equal(source->bytes, "id: a\n");
	assert_int_equal(source->size, 6);
	assert_null(source_read(arena, "a.yaml", "a", 8, &reason));
	assert_string_equal(reason.in[FI], "tiedosto on liian suuri (enintään 8 tavua)");
	assert_string_equal(reason.in[SV], "filen är för stor (högst 8 byte)");
	assert_string_equal(reason.in[EN], "the file is too large (at most 8 bytes)");
	put_file("empty", "", 0);
	source = source_read(arena, "empty", "empty", 0, &reason);
	assert_non_null(source);
	assert_int_equal(source->size, 0);
	unlink("a.yaml");
	unlink("empty");
	arena_free(arena);
}

static void refuse(const char *path, const char *why)
{
	struct arena *arena = arena_new();
	struct text reason = { { NULL } };
	assert_null(source_read(arena, path, path, 1000, &reason));
	assert_string_equal(reason.in[EN], why);
	assert_non_null(reason.in[FI]);
	assert_non_null(reason.in[SV]);
	arena_free(arena);
}

static void test_refused(void **state)
{
	(void)state;
	refuse("missing.yaml", "the file or folder does not exist");
	refuse("", "the file or folder does not exist");
	refuse(".", "it is a folder");
	refuse("/dev/null", "it is not a regular file");
	refuse("/dev/zero", "it is not a regular file");
	refuse("/dev/null/x", "a part of the path is not a folder");
	assert_int_equal(mkfifo("fifo", 0600), 0);
	refuse("fifo", "it is not a regular file");
	unlink("fifo");
	assert_int_equal(symlink("loop", "loop"), 0);
	refuse("loop", "the symbolic links form a circle");
	unlink("loop");
	put_file("closed", "a", 1);
	assert_int_equal(chmod("closed", 0), 0);
	if (geteuid() != 0)
		refuse("closed", "permission is denied");
	unlink("closed");
}

/* A file that says it has no bytes, and has: as one that grows while it is read. */
static void test_grows_while_read(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct text reason = { { NULL } };
	const struct source *source = source_read(arena, "/proc/self/status", "status", 1 << 20, &reason);
	if (source)
		assert_true(source->size > 100);
	if (access("/proc/self/status", R_OK) == 0) {
		assert_non_null(source);
		assert_null(source_read(arena, "/proc/self/status", "status", 10, &reason));
		assert_string_equal(reason.in[EN], "the file is too large (at most 10 bytes)");
	}
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines_that_are_not),
		cmocka_unit_test(test_whole_and_hash),
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_grows_while_read),
	};
	int failed = RUN_ROWS(line_rows, test_lines);
	failed += RUN_ROWS(where_rows, test_where);
	return failed + cmocka_run_group_tests(tests, into_new_folder, out_of_folder);
}
