/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "sample_doc.h"
#include "sheet_tables.h"
#include "written.h"

#define MARK "\xEF\xBB\xBF"

static const struct column one_column[] = { { "text", "Teksti", VALUE_TEXT } };

static struct table *add_table(struct doc *doc, const char *key)
{
	struct section *section = doc_section(doc, key, "", 2);
	struct table *table = section_table(doc, section, FOR_DATA, key, "", one_column, 1);
	table->sheet = "Taulukko";
	return table;
}

static void add_cell(struct doc *doc, struct table *table, const char *text)
{
	table_row(doc, table)[0] = value_text(text);
}

struct row_text {
	const char *name, *text, *expected;
};

static const struct row_text texts[] = {
	{ "plain", "Äiti ja isä", "Äiti ja isä" },
	{ "comma", "a, b", "\"a, b\"" },
	{ "semicolon", "a; b", "\"a; b\"" },
	{ "quotes", "\"a\" b", "\"\"\"a\"\" b\"" },
	{ "line breaks become a space", "a\r\n\r\nb\tc ", "a b c" },
	{ "separators of lines too", "a\xE2\x80\xA8" "b", "a b" },
	{ "no-break space stays", "5\xC2\xA0km", "5\xC2\xA0km" },
	{ "control", "a\x1B", "a\\u{1B}" },
	{ "bidirectional", "a\xE2\x80\xAE", "a\\u{202E}" },
	{ "formula", "=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"" },
	{ "plus", "+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0" },
	{ "minus", "-2+3", "'-2+3" },
	{ "at", "@SUM(1)", "'@SUM(1)" },
	{ "wide equals sign", "\xEF\xBC\x9D" "1", "'\xEF\xBC\x9D" "1" },
	{ "after white space", "\t\r\n =1", "'=1" },
	{ "after a quote", "\"=1", "\"'\"\"=1\"" },
	{ "a Finnish spreadsheet begins a cell here", "a;=1", "\"a;'=1\"" },
	{ "and here, its quotes read away", "a;\"=1&\"", "\"a;'\"\"=1&\"\"\"" },
	{ "true minus and dash are no formula", "\xE2\x88\x92" "2 – 3", "\xE2\x88\x92" "2 – 3" },
	{ "in the middle", "a=1, -2", "\"a=1, -2\"" },
	{ "apostrophe of the text", "'a", "'a" },
	{ "bytes that are no text", "a\xE4", "a\xEF\xBF\xBD" },
};

static void text_is_harmless(void **state)
{
	const struct row_text *row = *state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, FI);
	add_cell(doc, add_table(doc, "one"), row->text);
	assert_string_equal(written(memory, "csv", doc, NULL),
	                    arena_printf(memory, MARK "text\r\n%s\r\n", row->expected));
	arena_free(memory);
}

static void the_whole_sample(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	assert_string_equal(written(memory, "csv", sample_doc(memory), NULL),
	                    MARK "id,title,direction,children,euros,share,distance,from,heard\r\n"
	                         "0123,Koulumatka | pitenee kahdella kylällä,negative,1234,-1234.50,0.182626,12.4,"
	                         "2026-08-01,true\r\n"
	                         "'=1+1,,,hidden,,,,,\r\n");
	arena_free(memory);
}

static bool writes(struct arena *memory, const struct doc *const *docs, size_t count, struct text *reason)
{
	FILE *out = tmpfile();
	assert_non_null(out);
	bool made = writer_named("csv")->write(memory, docs, count, out, reason);
	fclose(out);
	return made;
}

static void a_file_holds_one_table(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct text reason = { 0 };
	struct doc *doc = doc_new(memory, FI);
	const struct doc *docs[] = { doc, doc };
	assert_false(writes(memory, docs, 1, &reason));
	assert_string_equal(reason.in[EN], "the report has no table");
	add_cell(doc, add_table(doc, "one"), "a");
	assert_true(writes(memory, docs, 2, &reason));
	add_cell(doc, add_table(doc, "two"), "b");
	assert_false(writes(memory, docs, 1, &reason));
	assert_string_equal(reason.in[EN], "the report has several tables, and a file holds one");
	arena_free(memory);
}

static void tables_are_taken_apart(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct doc *first = doc_new(memory, FI), *second = doc_new(memory, FI);
	add_cell(first, add_table(first, "one"), "a");
	add_table(first, "empty");
	add_cell(second, add_table(second, "two"), "b");
	add_cell(second, add_table(second, "one"), "c");
	const struct doc *docs[] = { first, second };
	struct sheet_tables tables = sheet_tables_of(memory, docs, 2);
	assert_int_equal(tables.count, 3);
	assert_string_equal(sheet_tables_key(&tables, 0), "one");
	assert_string_equal(sheet_tables_key(&tables, 1), "two");
	assert_null(sheet_tables_key(&tables, 2));
	assert_string_equal(written(memory, "csv", doc_of_tables(second, "one"), NULL), MARK "text\r\nc\r\n");
	assert_string_equal(written(memory, "csv", doc_of_tables(second, "two"), NULL), MARK "text\r\nb\r\n");
	arena_free(memory);
}

static void knows_none_as_its_own(void **state)
{
	(void)state;
	assert_false(is_ours("csv", MARK "text\r\na\r\n", 12));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_whole_sample),
		cmocka_unit_test(a_file_holds_one_table),
		cmocka_unit_test(tables_are_taken_apart),
		cmocka_unit_test(knows_none_as_its_own),
	};
	int failed = cmocka_run_group_tests_name("csv", tests, NULL, NULL);
	return failed + RUN_ROWS(texts, text_is_harmless);
}
