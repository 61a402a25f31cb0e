/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "json_tree.h"
#include "tree_shown.h"

#define SYNTAX " format/syntax: the structure of the file is not valid: "

struct read_row {
	const char *name;
	const char *json;
	const char *tree;
	const char *said;
};

static const struct read_row rows[] = {
	{ "values", "{\"a\": 1, \"b\": \"x\", \"c\": [true, 1.50], \"d\": {}}", "{a: 1, b: 'x', c: [true, 1.50], d: {}}", "" },
	{ "a null is left out of a map", "{\"a\": null, \"b\": 2}", "{b: 2}", "" },
	{ "a surrogate pair", "[\"\\ud83d\\ude00\"]", "['\xF0\x9F\x98\x80']", "" },
	{ "escapes", "[\"a\\\"b\\\\\", \"]\"]", "['a\"b\\', ']']", "" },
	{ "large whole numbers", "[9007199254740993]", "[9007199254740993]", "" },
	{ "half a pair", "[\"\\ud83d\"]", "-", "1:9-10" SYNTAX "this is not valid JSON\n" },
	{ "a key twice", "{\"a\": 1, \"a\": 2}", "-", "1:12-13" SYNTAX "the same key stands twice\n" },
	{ "a key twice, escaped", "{\"a\": 1, \"\\u0061\": 2}", "-", "1:17-18" SYNTAX "the same key stands twice\n" },
	{ "cut", "{\"a\": [1,", "-", "1:9-10" SYNTAX "the file ends in the middle\n" },
	{ "text after it", "[1] 2", "-", "1:5-6" SYNTAX "there is text after the value\n" },
	{ "nothing", "", "-", "1:1-1" SYNTAX "the file ends in the middle\n" },
	{ "NUL in a string", "[\"a\\u0000\"]", "-", "1:10-11" SYNTAX "the string holds U+0000\n" },
	{ "too large a number", "[99999999999999999999]", "-", "1:21-22" SYNTAX "the number is too large\n" },
	{ "comments", "[1] // x", "-", "1:5-6" SYNTAX "there is text after the value\n" },
};

static void reads(void **state)
{
	const struct read_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	struct node *tree = json_read(memory, source_of(memory, "file.json", row->json, strlen(row->json)), diags);
	assert_string_equal(tree_shown(memory, tree), row->tree);
	assert_string_equal(said_shown(memory, diags), row->said);
	diags_free(diags);
	arena_free(memory);
}

/* Where the value of a key of the first map stands: also after characters of more bytes, and on later lines. */
static void places(void **state)
{
	(void)state;
	static const char json[] = "{\"\xC3\xA4\": \"\xC3\xA4\xC3\xA4\",\n \"b\": [ 1,\n  {\"c\": 22} ] }";
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	struct node *root = json_read(memory, source_of(memory, "file.json", json, strlen(json)), diags);
	const struct node *c = node_get(node_get(root, "b")->first->next, "c");
	assert_int_equal(root->first->at.column, 7);
	assert_int_equal(root->first->at.end_column, 11);
	assert_int_equal(c->at.line, 3);
	assert_int_equal(c->at.column, 9);
	assert_int_equal(c->at.end_column, 11);
	diags_free(diags);
	arena_free(memory);
}

/* Every beginning of a text, and every byte of it turned, is read or said, and nothing else happens. */
static void survives(void **state)
{
	(void)state;
	static const char json[] = "{\"a\": [1, \"\\u00e4\\ud83d\\ude00\", null, {\"b\": -1.5e3}], \"c\": \"\xC3\xA4\"}";
	for (size_t size = 0; size < sizeof json; size++)
		for (unsigned mask = 0; mask < 256; mask += 5) {
			struct arena *memory = arena_new();
			struct diags *diags = diags_new();
			char *bytes = arena_copy(memory, json, sizeof json - 1);
			if (mask > 0 && size < sizeof json - 1)
				bytes[size] = (char)((unsigned char)bytes[size] ^ mask);
			size_t length = mask == 0 ? size : sizeof json - 1;
			const struct node *tree = json_read(memory, source_of(memory, "file.json", bytes, length), diags);
			assert_true(length == sizeof json || tree != NULL || diags_count(diags) > 0);
			diags_free(diags);
			arena_free(memory);
		}
}

int main(void)
{
	static const struct CMUnitTest tests[] = { cmocka_unit_test(places), cmocka_unit_test(survives) };
	int failed = RUN_ROWS(rows, reads);
	return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
