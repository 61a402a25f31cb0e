/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "csv_tree.h"
#include "tree_shown.h"

#define SYNTAX " format/syntax: the structure of the file is not valid: "

struct read_row {
	const char *name;
	const char *bytes;
	const char *tree;
	const char *said;
};

static const struct read_row read_rows[] = {
	{ "commas", "area,age\nA,0-6\nB,7-12\n", "[{area: A, age: 0-6}, {area: B, age: 7-12}]", "" },
	{ "semicolons", "area;age\nA;\"1,5\"\n", "[{area: A, age: '1,5'}]", "" },
	{ "comma wins a draw", "a,b;c\n1,2\n", "[{a: 1, b;c: 2}]", "" },
	{ "CRLF, no break at the end", "a,b\r\n1,2\r\n3,4", "[{a: 1, b: 2}, {a: 3, b: 4}]", "" },
	{ "carriage returns alone", "a,b\r1,2\r", "[{a: 1, b: 2}]", "" },
	{ "byte order mark",
	  "\xEF\xBB\xBF"
	  "a,b\n1,2\n",
	  "[{a: 1, b: 2}]", "" },
	{ "quotation marks", "\"a\",b\n\"x, \"\"y\"\"\",\"p\nq\"\n", "[{a: 'x, \"y\"', b: 'p\nq'}]", "" },
	{ "empty fields are left out", "a,b,c\n,2,\n\"\",,3\n", "[{b: 2}, {c: 3}]", "" },
	{ "last field empty at the end", "a,b\n1,", "[{a: 1}]", "" },
	{ "blank lines", "\na,b\n\n1,2\n\n\n", "[{a: 1, b: 2}]", "" },
	{ "one column", "a\n1\n2\n", "[{a: 1}, {a: 2}]", "" },
	{ "header only", "a,b\n", "[]", "" },
	{ "spaces stay", "a, b\n 1 ,2\n", "[{a:  1 ,  b: 2}]", "" },
	{ "empty", "", "-", "0:0-0" SYNTAX "the file is empty\n" },
	{ "only line breaks", "\r\n\n", "-", "0:0-0" SYNTAX "the file is empty\n" },
	{ "short row", "a,b\n1\n2,3\n", "[{a: 2, b: 3}]",
	  "2:1-2" SYNTAX "the row has 1 fields, the header row 2\n" },
	{ "long row", "a,b\nä,2,3\n4,5\n", "[{a: 4, b: 5}]",
	  "2:1-6" SYNTAX "the row has 3 fields, the header row 2\n" },
	{ "unclosed quotation mark", "a,b\n1,\"2\n3,4\n", "-",
	  "2:3-4" SYNTAX "the quotation mark is not closed\n" },
	{ "quotation mark last", "a,b\n1,\"", "-", "2:3-4" SYNTAX "the quotation mark is not closed\n" },
	{ "text after quotation marks", "a,b\n\"1\"x,2\n", "[{a: '1', b: 2}]",
	  "2:4-5" SYNTAX "there is text after the closing quotation mark\n" },
	{ "quotation mark inside", "a,b\n1\"x,2\n", "[{a: 1\"x, b: 2}]",
	  "2:2-3" SYNTAX "there is a quotation mark in the middle of the field\n" },
	{ "column without a name", "a,,b\n1,2,3\n", "[{a: 1, b: 3}]",
	  "1:3-3" SYNTAX "the header row has a column without a name\n" },
	{ "same column twice", "a,b,a\n1,2,3\n", "[{a: 1, b: 2}]",
	  "1:5-6 format/duplicate-key: key \"a\" occurs twice in the same place (1:1)\n" },
	{ "Latin-1", "a,b\nk\xE4,2\n", "-", "2:2-3 format/encoding: the file is not UTF-8 text on line 2\n" },
	{ "control character", "a,b\n1,x\x1By\n", "[{a: 1, b: x\x1By}]",
	  "2:4-5" SYNTAX "the text contains the control character U+001B\n" },
	{ "direction mark", "a,b\n1,x\u202Ey\n", "[{a: 1, b: x\u202Ey}]",
	  "2:4-5" SYNTAX "the text contains the control character U+202E\n" },
};

static void test_read(void **state)
{
	const struct read_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.csv", row->bytes, strlen(row->bytes));
	const struct node *root = csv_read(memory, source, diags);
	assert_string_equal(said_shown(memory, diags), row->said);
	assert_string_equal(tree_shown(memory, root), row->tree);
	diags_free(diags);
	arena_free(memory);
}

/* Where the field of the column x in the first row is, and the row. */
struct place_row {
	const char *name;
	const char *bytes;
	uint32_t line, column, end_column, row_end_column;
};

static const struct place_row place_rows[] = {
	{ "plain", "a,x\n1,23\n", 2, 3, 5, 5 },
	{ "code points", "ä,x,c\nöö,äå,2\n", 2, 4, 6, 8 },
	{ "quotation marks included", "a,x\n1,\"2,3\"\n", 2, 3, 8, 8 },
	{ "on two lines", "x,b\n\"p\r\nq\",3\n", 2, 1, 3, 3 },
	{ "after a field on two lines", "a,x\n\"p\nq\",3\n", 3, 4, 5, 3 },
	{ "after blank lines", "a,x\r\n\r\n\r\n1,2\r\n", 4, 3, 4, 4 },
};

static void test_place(void **state)
{
	const struct place_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.csv", row->bytes, strlen(row->bytes));
	const struct node *first = csv_read(memory, source, diags)->first;
	const struct node *field = node_get(first, "x");
	assert_int_equal(first->at.column, 1);
	assert_int_equal(first->at.end_column, row->row_end_column);
	assert_int_equal(field->at.line, row->line);
	assert_int_equal(field->at.column, row->column);
	assert_int_equal(field->at.end_line, row->line);
	assert_int_equal(field->at.end_column, row->end_column);
	assert_int_equal(field->key_at.line, 1);
	diags_free(diags);
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(read_rows, test_read) + RUN_ROWS(place_rows, test_place);
}
