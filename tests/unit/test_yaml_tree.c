/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "tree_shown.h"
#include "yaml_tree.h"

/* What is read, and what is said of it. */
struct read_row {
	const char *name;
	const char *bytes;
	const char *tree;
	const char *said;
};

#define SYNTAX " format/syntax: the structure of the file is not valid: "
#define FEATURE(value) " format/yaml-feature: the YAML feature \"" value "\" is not allowed\n"
#define TWICE(key) " format/duplicate-key: key \"" key "\" occurs twice in the same place "
#define EMPTY "0:0-0" SYNTAX "the file is empty\n"

static const struct read_row sound_rows[] = {
	{ "map", "a: 1\nb: x y\n", "{a: 1, b: x y}", "" },
	{ "no type is guessed", "a: no\nb: 0123\nc: 1.10\nd: ~\ne: 2026-11-21\n",
	  "{a: no, b: 0123, c: 1.10, d: ~, e: 2026-11-21}", "" },
	{ "quoted", "a: 'x'\nb: \"y\\u00e4\"\n", "{a: 'x', b: 'yä'}", "" },
	{ "block text", "a: |\n  x\n  y\nb: >-\n  p\n  q\n", "{a: 'x\ny\n', b: 'p q'}", "" },
	{ "lists", "- a\n- - b\n  - c\n- [d, {e: f}]\n", "[a, [b, c], [d, {e: f}]]", "" },
	{ "empty value", "a:\nb: ''\n", "{a: , b: ''}", "" },
	{ "empty list and map", "a: []\nb: {}\n", "{a: [], b: {}}", "" },
	{ "scalar alone", "hei\n", "hei", "" },
	{ "byte order mark",
	  "\xEF\xBB\xBF"
	  "a: 1\nb: 2\n",
	  "{a: 1, b: 2}", "" },
	{ "CRLF", "a: 1\r\nb:\r\n  - x\r\n", "{a: 1, b: [x]}", "" },
	{ "document start and end", "%YAML 1.2\n---\na: 1\n...\n", "{a: 1}", "" },
	{ "tab and newline by escape", "a: \"x\\ty\\nz\"\n", "{a: 'x\ty\nz'}", "" },
	{ "exclamation marks in text", "a: Tervetuloa ! Nyt!\nb: \"! x\"\n", "{a: Tervetuloa ! Nyt!, b: '! x'}",
	  "" },
	{ "%TAG in text", "a: x %TAG y\n", "{a: x %TAG y}", "" },
	{ "JSON", "{\"a\": [1, true, null], \"b\": {\"c\": \"d\"}}", "{a: [1, true, null], b: {c: 'd'}}", "" },
	{ "same key in two maps", "- a: 1\n- a: 2\n", "[{a: 1}, {a: 2}]", "" },
};

static const struct read_row refused_rows[] = {
	{ "empty file", "", "-", EMPTY },
	{ "only a comment", "# a\n\n", "-", EMPTY },
	{ "empty document", "---\n", "-", EMPTY },
	{ "anchor and alias", "a: &x 1\nb: *x\nc: 2\n", "{a: 1, b: '', c: 2}",
	  "1:4-6" FEATURE("&x") "2:4-6" FEATURE("*x") },
	{ "cycle", "a: &a [*a]\n", "{a: ['']}", "1:4-6" FEATURE("&a") "1:8-10" FEATURE("*a") },
	{ "alias as key", "*x : 1\nb: 2\n", "{b: 2}", "1:1-3" FEATURE("*x") },
	{ "tags", "a: !!str 1\nb: !x [1]\nc: !<tag:x,1:y> {}\n", "{a: '1', b: [1], c: {}}",
	  "1:4-9" FEATURE("!!str") "2:4-6" FEATURE("!x") "3:4-13" FEATURE("tag:x,1:y") },
	{ "bare tag", "a: ! Huom\nb: ! 'x'\n", "{a: Huom, b: 'x'}", "1:4-5" FEATURE("!") "2:4-5" FEATURE("!") },
	{ "merge key", "a: 1\n<<: {b: 2}\n", "{a: 1}", "2:1-3" FEATURE("<<") },
	{ "merge key in quotation marks", "\"<<\": 2\n", "{<<: 2}", "" },
	{ "second document", "a: 1\n---\nb: [\n", "{a: 1}", "2:1-4" FEATURE("---") },
	{ "%TAG", "%TAG !x! x\n---\na: 1\n", "-", "1:1-5" FEATURE("%TAG") },
	{ "%TAG on a later line", "# a\n%TAG !x! x\n---\na: 1\n", "-", "2:1-5" FEATURE("%TAG") },
	{ "%TAG after U+2028", "# a\u2028%TAG !x! x\n---\na: 1\n", "-", "2:1-5" FEATURE("%TAG") },
	{ "duplicate key", "a: 1\nb: 2\na: 3\n", "{a: 1, b: 2}", "3:1-2" TWICE("a") "(1:1)\n" },
	{ "duplicate key, three times", "{a: 1, a: 2, \"a\": 3}", "{a: 1}",
	  "1:8-9" TWICE("a") "(1:2)\n1:14-17" TWICE("a") "(1:2)\n" },
	{ "duplicate among many", "{a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, b: 2, j: 2}",
	  "{a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1}",
	  "1:62-63" TWICE("b") "(1:8)\n1:68-69" TWICE("j") "(1:56)\n" },
	{ "list as key", "? [a, b]\n: 1\nc: 2\n", "{c: 2}",
	  "1:3-9" SYNTAX "a list or a structure stands as a key\n" },
	{ "empty key", "\"\": {x: 1}\nb: 2\n", "{b: 2}", "1:1-3" SYNTAX "there is no key before the colon\n" },
	{ "several faults in one run", "a: &x 1\na: 2\n? {b: 1}\n: 2\n", "{a: 1}",
	  "1:4-6" FEATURE("&x") "2:1-2" TWICE("a") "(1:1)\n3:3-9" SYNTAX
	                                           "a list or a structure stands as a key\n" },
};

static const struct read_row character_rows[] = {
	{ "NUL by escape", "a: \"x\\0y\"\n", "{a: ''}",
	  "1:4-10" SYNTAX "the text contains the control character U+0000\n" },
	{ "ESC by escape, in a key", "\"\\e[31m\": 1\n", "{}",
	  "1:1-9" SYNTAX "the text contains the control character U+001B\n" },
	{ "direction by escape", "a: \"\\u202e\"\n", "{a: ''}",
	  "1:4-12" SYNTAX "the text contains the control character U+202E\n" },
	{ "raw ESC", "a: 1\nb: x\x1By\n", "-", "2:5-6" SYNTAX "the text contains the control character U+001B\n" },
	{ "raw DEL", "a: \x7F\n", "-", "1:4-5" SYNTAX "the text contains the control character U+007F\n" },
	{ "raw C1", "ä: \xC2\x9B\n", "-", "1:4-5" SYNTAX "the text contains the control character U+009B\n" },
	{ "raw direction mark", "ä: x\u202Ey\n", "{ä: ''}",
	  "1:5-6" SYNTAX "the text contains the control character U+202E\n" },
	{ "raw direction mark in quotation marks", "a: \"\u202E\"\n", "{a: ''}",
	  "1:5-6" SYNTAX "the text contains the control character U+202E\n" },
	{ "noncharacter", "a: \uFFFE\n", "-", "1:4-5" SYNTAX "the text contains the control character U+FFFE\n" },
	{ "second byte order mark",
	  "\xEF\xBB\xBF\xEF\xBB\xBF"
	  "a: 1\n",
	  "{a: 1}", "1:1-2" SYNTAX "the text contains the control character U+FEFF\n" },
};

static void test_read(void **state)
{
	const struct read_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.yaml", row->bytes, strlen(row->bytes));
	const struct node *root = yaml_read(memory, source, &yaml_limits_file, diags);
	assert_string_equal(said_shown(memory, diags), row->said);
	assert_string_equal(tree_shown(memory, root), row->tree);
	diags_free(diags);
	arena_free(memory);
}

/* Bytes that are no text: where, and a word of the hint. */
struct encoding_row {
	const char *name;
	const char *bytes;
	size_t size;
	uint32_t line, column;
	const char *hint;
};

static const struct encoding_row encoding_rows[] = {
	{ "Latin-1", "a: 1\nb: p\xE4iv\xE4koti\n", 19, 2, 5, "Latin-1" },
	{ "UTF-16, little end first",
	  "\xFF\xFE"
	  "a\0:\0 \0b\0",
	  10, 1, 1, "UTF-16" },
	{ "UTF-16, big end first", "\xFE\xFF\0a\0:\0 \0b", 10, 1, 1, "UTF-16" },
	{ "UTF-16 without a mark", "a\0:\0 \0b\0", 8, 1, 2, "UTF-16" },
	{ "UTF-32", "\0\0\xFE\xFF\0\0\0a", 8, 1, 1, "UTF-16" },
	{ "NUL", "a: 1\nb: \0\n", 10, 2, 4, "NUL" },
	{ "overlong", "a: \xC0\xAF\n", 6, 1, 4, "as UTF-8" },
	{ "surrogate", "a: \xED\xA0\x80\n", 7, 1, 4, "as UTF-8" },
	{ "cut short", "a: \xC3", 4, 1, 4, "as UTF-8" },
	{ "columns are characters", "\xC3\xA4\xC3\xA4: \xFF\n", 8, 1, 5, "as UTF-8" },
};

static void test_encoding(void **state)
{
	const struct encoding_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.yaml", row->bytes, row->size);
	assert_null(yaml_read(memory, source, &yaml_limits_file, diags));
	assert_int_equal(diags_count(diags), 1);
	const struct diag *diag = diags_sorted(diags);
	assert_string_equal(diag->message->id, "format/encoding");
	assert_int_equal(diag->place.line, row->line);
	assert_int_equal(diag->place.column, row->column);
	assert_non_null(strstr(diag->hint.in[EN], row->hint));
	diags_free(diags);
	arena_free(memory);
}

/* Where the value of the key x and the key itself are. */
struct place_row {
	const char *name;
	const char *bytes;
	uint32_t line, column, end_column, key_line, key_column, key_end;
};

static const struct place_row place_rows[] = {
	{ "plain", "x: abc  # d\n", 1, 4, 7, 1, 1, 2 },
	{ "quoted, the marks included", "x: \"abc\"\n", 1, 4, 9, 1, 1, 2 },
	{ "code points", "ä: ö\nx: äöå\n", 2, 4, 7, 2, 1, 2 },
	{ "quoted key", "\"x\" : abc\n", 1, 7, 10, 1, 1, 4 },
	{ "nothing", "x:\ny: 1\n", 1, 3, 3, 1, 1, 2 },
	{ "plain on two lines", "x: ab cd\n  ef\n", 1, 4, 9, 1, 1, 2 },
	{ "quoted on two lines", "x: \"äb\r\n  c\"\r\n", 1, 4, 7, 1, 1, 2 },
	{ "block text", "x: >-\n  abc\n", 1, 4, 6, 1, 1, 2 },
	{ "value on the next line", "x:\n  abc\n", 2, 3, 6, 1, 1, 2 },
	{ "map", "x:\n  b: cd\n  e: f\n", 2, 3, 8, 1, 1, 2 },
	{ "map whose value is below", "x:\n  b:\n    c: d\n", 2, 3, 4, 1, 1, 2 },
	{ "list", "x:\n- ab\n- c\n", 2, 1, 5, 1, 1, 2 },
	{ "list of maps", "x:\n- a: bc\n  d: e\n", 2, 1, 8, 1, 1, 2 },
	{ "brackets on a line", "x: [a, {b: c}] # d\n", 1, 4, 15, 1, 1, 2 },
	{ "brackets on two lines", "x: [a, b,\n  c]\n", 1, 4, 9, 1, 1, 2 },
	{ "empty brackets", "x: []\n", 1, 4, 6, 1, 1, 2 },
	{ "inside braces", "{y: 1, x: 2}", 1, 11, 12, 1, 8, 9 },
};

static void test_place(void **state)
{
	const struct place_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.yaml", row->bytes, strlen(row->bytes));
	const struct node *node = node_get(yaml_read(memory, source, &yaml_limits_file, diags), "x");
	assert_non_null(node);
	assert_ptr_equal(node->at.in, source);
	assert_int_equal(node->at.line, row->line);
	assert_int_equal(node->at.column, row->column);
	assert_int_equal(node->at.end_line, row->line);
	assert_int_equal(node->at.end_column, row->end_column);
	assert_int_equal(node->key_at.line, row->key_line);
	assert_int_equal(node->key_at.column, row->key_column);
	assert_int_equal(node->key_at.end_column, row->key_end);
	diags_free(diags);
	arena_free(memory);
}

/* Small limits: what just fits, and what is one too many. */
struct limit_row {
	const char *name;
	const char *bytes;
	const char *said;
};

static const struct yaml_limits small = { .bytes = 60, .depth = 3, .nodes = 6, .scalar_bytes = 5 };

static const struct limit_row limit_rows[] = {
	{ "depth fits", "[[[a]]]", "" },
	{ "depth", "[[[[a]]]]", "1:4-5" SYNTAX "there are more than 3 levels inside one another\n" },
	{ "depth of blocks", "a:\n  b:\n    c:\n      d: e\n",
	  "4:7-8" SYNTAX "there are more than 3 levels inside one another\n" },
	{ "nodes fit", "[a, b, c, d, e]", "" },
	{ "nodes", "[a, b, c, d, e, f]", "1:17-18" SYNTAX "the file holds more than 6 values\n" },
	{ "text fits", "a: 12345", "" },
	{ "text", "a: 123456", "1:4-10" SYNTAX "the text is longer than 5 bytes\n" },
	{ "key", "abcdef: 1", "1:1-7" SYNTAX "the text is longer than 5 bytes\n" },
	{ "bytes", "# 3456789 123456789 123456789 123456789 123456789 123456789 1",
	  "0:0-0" SYNTAX "the file is larger than 60 bytes\n" },
};

static void test_limit(void **state)
{
	const struct limit_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.yaml", row->bytes, strlen(row->bytes));
	const struct node *root = yaml_read(memory, source, &small, diags);
	assert_string_equal(said_shown(memory, diags), row->said);
	assert_int_equal(root == NULL, row->said[0] != '\0');
	diags_free(diags);
	arena_free(memory);
}

/* Ten thousand keys stay apart, and the last one is found to be there already. */
static void test_many_keys(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	char *bytes = arena_alloc(memory, 200000), *to = bytes;
	for (int i = 0; i < 10000; i++)
		to += sprintf(to, "key%04d: %d\n", i, i);
	strcpy(to, "key9999: again\n");
	const struct source *source = source_of(memory, "a.yaml", bytes, strlen(bytes));
	const struct node *root = yaml_read(memory, source, &yaml_limits_file, diags);
	assert_int_equal(root->count, 10000);
	assert_string_equal(node_get(root, "key9999")->scalar, "9999");
	assert_null(node_get(root, "key10000"));
	assert_string_equal(said_shown(memory, diags), "10001:1-8" TWICE("key9999") "(10000:1)\n");
	diags_free(diags);
	arena_free(memory);
}

/* 512 keys of the same hash: nine places, each with one of two pieces that leave FNV-1a in the same state. */
static void test_keys_made_to_collide(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	char *bytes = arena_alloc(memory, 512 * 64), *to = bytes;
	for (unsigned i = 0; i < 512; i++) {
		to += sprintf(to, "%s", i & 1 ? "glbvs" : "yacxa");
		for (unsigned bit = 1; bit < 9; bit++)
			to += sprintf(to, "%s", i >> bit & 1 ? "mlbvs" : "sacxa");
		to += sprintf(to, ": 1\n");
	}
	const struct source *source = source_of(memory, "a.yaml", bytes, strlen(bytes));
	assert_null(yaml_read(memory, source, &yaml_limits_file, diags));
	assert_string_equal(said_shown(memory, diags),
	                    "257:1-46" SYNTAX
	                    "one place holds more than 256 keys that cannot be told apart quickly\n");
	diags_free(diags);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_many_keys),
		cmocka_unit_test(test_keys_made_to_collide),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	failed += RUN_ROWS(sound_rows, test_read);
	failed += RUN_ROWS(refused_rows, test_read);
	failed += RUN_ROWS(character_rows, test_read);
	failed += RUN_ROWS(encoding_rows, test_encoding);
	failed += RUN_ROWS(place_rows, test_place);
	failed += RUN_ROWS(limit_rows, test_limit);
	return failed;
}
