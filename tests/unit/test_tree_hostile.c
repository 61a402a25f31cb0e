/* SPDX-License-Identifier: EUPL-1.2 */
/* Files made to be dear to read: each ends, with a place, before a limit of the test runner does. */
#include "test.h"

#include <string.h>

#include "csv_tree.h"
#include "tree_shown.h"
#include "yaml_tree.h"

enum { MEBIBYTE = 1024 * 1024 };

/* A file of head, as many pieces as fit into its size (with tail), and tail; and the first thing said of it. */
struct flood_row {
	const char *name;
	const char *head, *piece, *tail;
	uint32_t line, column;
	const char *said; /* a part of the sentence; NULL: nothing is said */
};

static const struct flood_row yaml_rows[] = {
	{ "brackets", "", "[", "", 1, 65, "more than 64 levels" },
	{ "braces", "", "{", "", 1, 65, "more than 64 levels" },
	{ "brackets in braces", "", "{\"\":[", "", 1, 2, "no key before the colon" },
	{ "simple keys", "", "[a: b, ", "", 1, 443, "more than 64 levels" },
	{ "dashes", "", "- ", "", 1, 129, "more than 64 levels" },
	{ "question marks", "", "? ", "", 1, 129, "more than 64 levels" },
	{ "%TAG lines", "", "%TAG !x! x\n", "---\na: 1\n", 1, 1, "\"%TAG\"" },
	{ "%TAG lines after U+2028", "# ", "\u2028%TAG !x! x", "", 2, 1, "\"%TAG\"" },
	{ "%TAG in a text", "a: '", "%TAG ", "'", 1, 4, "longer than 65536 bytes" },
	{ "anchors", "[", "&a x, ", "]", 1, 2, "\"&a\"" },
	{ "aliases", "[", "*a,", "]", 1, 2, "\"*a\"" },
	{ "tags", "", "- !a b\n", "", 1, 3, "\"!a\"" },
	{ "bare tags on a line", "[", "! a,", "]", 1, 2, "\"!\"" },
	{ "merge keys", "", "<<: 1\n", "", 1, 1, "\"<<\"" },
	{ "duplicate keys", "", "a: 1\n", "", 2, 1, "key \"a\" occurs twice" },
	{ "duplicate keys on a line", "{", "a: 1,", "}", 1, 7, "key \"a\" occurs twice" },
	{ "empty keys", "{", "\"\": 1,", "}", 1, 2, "no key before the colon" },
	{ "lists as keys", "{", "[a]: b, ", "}", 1, 2, "a list or a structure stands as a key" },
	{ "text", "a: \"", "x", "\"", 1, 4, "longer than 65536 bytes" },
	{ "unclosed quotation mark", "a: \"", "x\n", "", 1, 4, "the quotation mark is not closed" },
	{ "values", "[", "a,", "]", 1, 400000, "more than 200000 values" },
	{ "documents", "a: 1\n", "---\n", "", 2, 1, "\"---\"" },
	{ "blank lines", "", "\n", "", 0, 0, "the file is empty" },
	{ "carriage returns", "", "\r", "", 0, 0, "the file is empty" },
	{ "spaces", "", " ", "", 0, 0, "the file is empty" },
	{ "comments", "", "#\n", "", 0, 0, "the file is empty" },
	{ "tabs", "", "\t", "", 1, 1, "indented with a tab" },
	{ "commas", "[", ",", "]", 1, 2, "a value is missing" },
	{ "colons", "", ":", "", 1, 1, "longer than 65536 bytes" },
	{ "exclamation marks", "", "!", "", 1, 1, "!!!" },
	{ "long key", "", "a", ": b", 1, 1, "longer than 65536 bytes" },
	{ "NUL by escape", "[", "\"\\0\",", "]", 1, 2, "U+0000" },
	{ "raw direction marks", "", "- \u202E\n", "", 1, 3, "U+202E" },
	{ "raw C1", "a: ", "\xC2\x9B", "", 1, 4, "U+009B" },
	{ "raw ESC", "a: ", "\x1B", "", 1, 4, "U+001B" },
	{ "Latin-1", "a: ", "\xE4", "", 1, 4, "not UTF-8" },
	{ "one key a line", "", "x: [a]\n", "", 2, 1, "key \"x\" occurs twice" },
	{ "sound list", "", "- 'äiti'\n", "", 0, 0, NULL },
};

static const struct flood_row csv_rows[] = {
	{ "columns without a name", "", ",", "", 1, 1, "a column without a name" },
	{ "same columns", "a,", "a,", "b", 1, 3, "key \"a\" occurs twice" },
	{ "fields", "a,b\n", ",", "", 2, 1, "the header row 2" },
	{ "short rows", "a,b\n", "x\n", "", 2, 1, "the row has 1 fields, the header row 2" },
	{ "rows", "a,b\n", "1,2\n", "", 66667, 1, "more than 200000 values" },
	{ "quotation marks", "a\n\"", "\"\"", "", 2, 1, "not closed" },
	{ "quotation marks inside", "a,b\n", "x\",y\n", "", 2, 2, "in the middle of the field" },
	{ "field", "a\n", "x", "", 2, 1, "longer than 65536 bytes" },
	{ "raw ESC", "a,b\n", "\x1B,\x1B\n", "", 2, 1, "U+001B" },
	{ "blank lines", "", "\r\n", "", 0, 0, "the file is empty" },
};

static const struct source *flood(struct arena *memory, const struct flood_row *row, size_t size)
{
	const size_t head = strlen(row->head), piece = strlen(row->piece), tail = strlen(row->tail);
	char *bytes = arena_alloc(memory, size);
	size_t end = head;
	memcpy(bytes, row->head, head);
	for (; end + piece + tail <= size; end += piece)
		memcpy(bytes + end, row->piece, piece);
	memcpy(bytes + end, row->tail, tail);
	return source_of(memory, "flood", bytes, end + tail);
}

static void check_said(struct arena *memory, struct diags *diags, const struct flood_row *row)
{
	const struct diag *first = diags_sorted(diags);
	if (!row->said) {
		assert_null(first);
		return;
	}
	assert_non_null(first);
	assert_non_null(strstr(diag_sentence(memory, first, EN), row->said));
	assert_int_equal(first->place.line, row->line);
	assert_int_equal(first->place.column, row->column);
}

static void test_yaml(void **state)
{
	const struct flood_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	yaml_read(memory, flood(memory, row, MEBIBYTE), &yaml_limits_file, diags);
	check_said(memory, diags, row);
	diags_free(diags);
	arena_free(memory);
}

static void test_csv(void **state)
{
	const struct flood_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	csv_read(memory, flood(memory, row, 4 * MEBIBYTE), diags);
	check_said(memory, diags, row);
	diags_free(diags);
	arena_free(memory);
}

/* Each level names the one before ten times: as a tree that would be 10^29 values. */
static void test_alias_bomb(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const char *bytes = "a0: &a0 x\n";
	for (int i = 1; i < 30; i++) {
		const char *alias = arena_printf(memory, "*a%d", i - 1);
		bytes = arena_printf(memory, "%sa%d: &a%d [%s", bytes, i, i, alias);
		for (int j = 1; j < 10; j++)
			bytes = arena_printf(memory, "%s, %s", bytes, alias);
		bytes = arena_printf(memory, "%s]\n", bytes);
	}
	const struct source *source = source_of(memory, "bomb.yaml", bytes, strlen(bytes));
	const struct node *root = yaml_read(memory, source, &yaml_limits_file, diags);
	assert_int_equal(root->count, 30);
	assert_int_equal(node_get(root, "a29")->count, 10);
	assert_int_equal(diags_count(diags), 320);
	diags_free(diags);
	arena_free(memory);
}

/* A file that uses what is allowed, cut at every byte, and with every byte changed: an answer or a place, no more.
 */
static const char sample[] =
        "# ä\nid: \"a\\u00e4\"\ntitle: >-\n  x\n  y\nlist:\n  - {a: 1, 'b': [2, 3]}\n  - c: d # e\n";

static void read_both(const char *bytes, size_t size)
{
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "sample", bytes, size);
	assert_true(yaml_read(memory, source, &yaml_limits_file, diags) || diags_count(diags) > 0);
	csv_read(memory, source, diags);
	for (const struct diag *diag = diags_sorted(diags); diag; diag = diag->next)
		assert_true(diag->place.line <= source->lines);
	diags_free(diags);
	arena_free(memory);
}

static void test_cut_anywhere(void **state)
{
	(void)state;
	for (size_t size = 0; size < sizeof sample; size++)
		read_both(sample, size);
}

static void test_changed_anywhere(void **state)
{
	(void)state;
	static const char changes[] = {
		'\0', '\t', '\n', '"', '[', '}', ':', '-', '&', '%', '\x7F', '\x80', '\xFF'
	};
	char bytes[sizeof sample];
	for (size_t i = 0; i + 1 < sizeof sample; i++) {
		memcpy(bytes, sample, sizeof sample);
		for (size_t change = 0; change < COUNT_OF(changes); change++) {
			bytes[i] = changes[change];
			read_both(bytes, sizeof sample - 1);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_alias_bomb),
		cmocka_unit_test(test_cut_anywhere),
		cmocka_unit_test(test_changed_anywhere),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	failed += RUN_ROWS(yaml_rows, test_yaml);
	failed += RUN_ROWS(csv_rows, test_csv);
	return failed;
}
