/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "doc.h"

static const struct column columns[] = { { "a", "A", VALUE_TEXT }, { "b", "B", VALUE_COUNT } };

static int begin(void **state)
{
	*state = doc_new(arena_new(), SV);
	return 0;
}

static int end(void **state)
{
	struct doc *doc = *state;
	arena_free(doc->memory);
	return 0;
}

static void a_new_doc_has_no_null_texts(void **state)
{
	const struct doc *doc = *state;
	assert_int_equal(doc->language, SV);
	assert_string_equal(doc->title, "");
	assert_string_equal(doc->subtitle, "");
	assert_string_equal(doc->record, "");
	assert_string_equal(doc->tool, "");
	assert_null(doc->sections);
}

static void sections_and_blocks_keep_their_order(void **state)
{
	struct doc *doc = *state;
	struct section *first = doc_section(doc, "one", "Ett", 2);
	struct section *second = doc_section(doc, "two", "Två", 2);
	assert_ptr_equal(doc->sections, first);
	assert_ptr_equal(first->next, second);
	struct block *paragraph = section_paragraph(doc, first, "Label", "text");
	struct block *note = section_note(doc, first, "note");
	assert_ptr_equal(first->blocks, paragraph);
	assert_ptr_equal(paragraph->next, note);
	assert_int_equal(note->audience, FOR_ALL);
}

static void empty_text_is_not_added(void **state)
{
	struct doc *doc = *state;
	struct section *section = doc_section(doc, "one", "Ett", 2);
	assert_null(section_paragraph(doc, section, "Label", ""));
	assert_null(section_note(doc, section, ""));
	assert_true(section_is_empty(section));
}

static void facts_join_the_block_before_them(void **state)
{
	struct doc *doc = *state;
	struct section *section = doc_section(doc, "one", "Ett", 2);
	struct block *facts = section_fact(doc, section, "a", "A", value_count(1));
	assert_ptr_equal(section_fact(doc, section, "b", "B", value_none()), facts);
	section_note(doc, section, "note");
	assert_ptr_not_equal(section_fact(doc, section, "c", "C", value_count(3)), facts);
	assert_string_equal(facts->facts->next->key, "b");
	assert_null(facts->facts->next->next);
}

static void a_table_without_rows_is_empty(void **state)
{
	struct doc *doc = *state;
	struct section *section = doc_section(doc, "one", "Ett", 2);
	struct table *table = section_table(doc, section, FOR_DATA, "t", "T", columns, 2);
	assert_true(section_is_empty(section));
	struct value *cells = table_row(doc, table);
	assert_int_equal(cells[1].kind, VALUE_NONE);
	assert_string_equal(cells[1].text, "");
	assert_int_equal(table->row_count, 1);
	assert_false(section_is_empty(section));
	assert_true(section_has(section, FOR_DATA));
	assert_false(section_has(section, FOR_READERS));
}

static void a_chart_is_as_empty_as_its_table(void **state)
{
	struct doc *doc = *state;
	struct section *section = doc_section(doc, "one", "Ett", 2);
	struct table *table = section_table(doc, section, FOR_ALL, "t", "T", columns, 2);
	struct chart *chart = section_chart(doc, section, CHART_BARS, "c", "", table, 0);
	assert_string_equal(chart->title, "T");
	chart_series(chart, 1, SERIES_PLAIN);
	assert_false(section_has(section, FOR_READERS));
	table_row(doc, table);
	assert_true(section_has(section, FOR_READERS));
	assert_int_equal(chart->series_count, 1);
}

static void a_section_has_what_its_deeper_sections_have(void **state)
{
	struct doc *doc = *state;
	struct section *outer = doc_section(doc, "one", "Ett", 2);
	struct section *inner = doc_section(doc, "two", "Två", 3);
	struct section *beside = doc_section(doc, "three", "Tre", 2);
	section_note(doc, beside, "note");
	assert_true(section_is_empty(outer));
	section_note(doc, inner, "note")->audience = FOR_READERS;
	assert_false(section_is_empty(outer));
	assert_false(section_has(outer, FOR_DATA));
}

static void values_hold_what_they_were_made_of(void **state)
{
	(void)state;
	assert_int_equal(value_date((struct date){ 0, 0, 0 }).kind, VALUE_NONE);
	assert_int_equal(value_date((struct date){ 1970, 1, 2 }).number, 1);
	assert_string_equal(value_text(NULL).text, "");
	assert_string_equal(value_word("negative", "kielteinen").key, "negative");
	assert_int_equal(value_decimal(124, 1).decimals, 1);
	assert_int_equal(value_bool(true, "ja").number, 1);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_new_doc_has_no_null_texts),
		TEST(sections_and_blocks_keep_their_order),
		TEST(empty_text_is_not_added),
		TEST(facts_join_the_block_before_them),
		TEST(a_table_without_rows_is_empty),
		TEST(a_chart_is_as_empty_as_its_table),
		TEST(a_section_has_what_its_deeper_sections_have),
		TEST(values_hold_what_they_were_made_of),
	};
	return cmocka_run_group_tests_name("doc", tests, NULL, NULL);
}
