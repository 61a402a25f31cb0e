/* SPDX-License-Identifier: EUPL-1.2 */
/* With a path as its argument the program writes the sample there instead, for tests/outputs/read_xlsx.py. */
#include "test.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "sample_doc.h"
#include "text.h"
#include "written.h"
#include "xlsx_plan.h"
#include "xlsx_recipe.h"
#include "xlsx_text.h"
#include "zip_check.h"

enum { PART_MAX = 1 << 16 };

struct row_text {
	const char *name, *text, *expected;
	size_t units_max;
};

static const struct row_text texts[] = {
	{ "plain", "Äiti\nja isä", "Äiti\nja isä", 100 },
	{ "formula stays", "=1+1", "=1+1", 100 },
	{ "escape of Excel", "_x0041_ _x00_", "_x005F_x0041_ _x00_", 100 },
	{ "control",
	  "a\x1B"
	  "b\tc\r\n",
	  "a\\u{1B}b c\n", 100 },
	{ "bidirectional", "\xE2\x80\xAE", "\\u{202E}", 100 },
	{ "noncharacters go",
	  "a\xEF\xBF\xBE"
	  "b\xEF\xBF\xBF",
	  "ab", 100 },
	{ "bytes that are no text", "a\xE4", "a\xEF\xBF\xBD", 100 },
	{ "exactly as long", "abcde", "abcde", 5 },
	{ "too long", "abcdef", "abcd…", 5 },
	{ "pairs count twice", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80",
	  "\xF0\x9F\x98\x80\xF0\x9F\x98\x80…", 5 },
};

static void text_fits_a_cell(void **state)
{
	const struct row_text *row = *state;
	struct arena *memory = arena_new();
	assert_string_equal(xlsx_text(memory, row->text, row->units_max), row->expected);
	arena_free(memory);
}

static const struct row_text names[] = {
	{ "usual", "Vaikutukset", "Vaikutukset", 31 },
	{ "refused characters", "a[b]:*?/\\c", "a-b------c", 31 },
	{ "apostrophes", "'' it's '", "it's", 31 },
	{ "thirty-two", "Aaaaaaaaaabbbbbbbbbbccccccccccdd", "Aaaaaaaaaabbbbbbbbbbcccccccccc…", 31 },
	{ "empty", " ", "-", 31 },
	{ "kept by Excel", "history", "history-", 31 },
	{ "line break", "a\nb", "a b", 31 },
};

static void name_suits_excel(void **state)
{
	const struct row_text *row = *state;
	struct arena *memory = arena_new();
	assert_string_equal(xlsx_sheet_name(memory, row->text, row->units_max), row->expected);
	arena_free(memory);
}

struct row_lines {
	const char *text;
	int columns, lines;
};

static const struct row_lines wraps[] = {
	{ "", 10, 1 },        { "aaa bbb", 7, 1 },      { "aaa bbb ccc", 7, 2 },
	{ "aaa\nbbb", 7, 2 }, { "aaaaaaaaaaaa", 5, 3 }, { "aaa bbbbbb", 7, 2 },
	{ "日本語", 4, 2 },
};

static void text_takes_lines(void **state)
{
	const struct row_lines *row = *state;
	assert_int_equal(text_lines(row->text, row->columns), row->lines);
}

static void same_names_are_found(void **state)
{
	(void)state;
	assert_true(xlsx_same_name("Ääkköset", "ÄÄKKÖSET"));
	assert_false(xlsx_same_name("Ääkköset", "Ääkköse"));
	assert_false(xlsx_same_name("a", "ä"));
}

static struct table *small_table(struct doc *doc, const char *key, const char *sheet, const struct column *columns,
                                 size_t count)
{
	struct section *section = doc_section(doc, key, key, 2);
	struct table *table = section_table(doc, section, FOR_DATA, key, "", columns, count);
	table->sheet = sheet;
	table_row(doc, table)[0] = value_text("x");
	return table;
}

static void names_of_a_plan_are_never_alike(void **state)
{
	static const struct column columns[] = { { "first", "Nimi", VALUE_TEXT },
		                                 { "second", "NIMI", VALUE_TEXT },
		                                 { "third", " ", VALUE_TEXT } };
	(void)state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, FI);
	small_table(doc, "a-b", "Ääni", columns, 3);
	small_table(doc, "a_b", "ääni", columns, 3);
	small_table(doc, "hidden", NULL, columns, 3);
	const struct doc *docs[] = { doc };
	const struct sheet *sheet = sheets_plan(memory, docs, 1);
	assert_string_equal(sheet->name, "Ääni");
	assert_string_equal(sheet->table_name, "lva_a_b");
	assert_string_equal(sheet->headings[1], "NIMI (2)");
	assert_string_equal(sheet->headings[2], "third");
	assert_string_equal(sheet->next->name, "ääni (2)");
	assert_string_equal(sheet->next->table_name, "lva_a_b_2");
	assert_null(sheet->next->next);
	arena_free(memory);
}

static void tables_of_one_key_make_one_sheet(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	const struct doc *docs[] = { sample_doc(memory), sample_doc(memory) };
	const struct sheet *sheet = sheets_plan(memory, docs, 2);
	assert_int_equal(sheet->row_count, 4);
	assert_null(sheet->next);
	assert_int_equal(sheet->widths[0], 11); /* "Tunnus", the button of the filter and the margin */
	assert_int_equal(row_lines(sheet, docs[0]->sections->next->next->blocks->table->rows), 2);
	arena_free(memory);
}

static void same_bytes_each_time(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	size_t first_size, second_size;
	const char *first = written(memory, "xlsx", sample_doc(memory), &first_size);
	const char *second = written(memory, "xlsx", sample_doc(memory), &second_size);
	assert_int_equal(first_size, second_size);
	assert_memory_equal(first, second, first_size);
	arena_free(memory);
}

/* A row of a cost, two weights and a number, on the second row of a sheet. */
struct row_recipe {
	const char *name;
	struct recipe recipe;
	int64_t cost, first, second, number;
	bool hidden; /* the first weight is a word */
	const char *expected;
};

static const struct row_recipe recipes[] = {
	{ "part", { .kind = RECIPE_PART, .first = 1, .count = 2, .part = 1 }, 1000, 1, 3, 250, false, "=ROUND($A2*B2/SUM($B2:$C2),2)" },
	{ "part with a cent left over", { .kind = RECIPE_PART, .first = 1, .count = 2, .part = 1 }, 1000, 1, 2, 334, false,
	  "=ROUND($A2*B2/SUM($B2:$C2),2)+0.01" },
	{ "part of a hidden weight", { .kind = RECIPE_PART, .first = 1, .count = 2, .part = 2 }, 1000, 1, 3, 750, true, NULL },
	{ "part far from the value", { .kind = RECIPE_PART, .first = 1, .count = 2, .part = 1 }, 1000, 1, 3, 300, false, NULL },
	{ "part by no weight", { .kind = RECIPE_PART, .first = 1, .count = 2, .part = 1 }, 1000, 0, 0, 0, false, NULL },
	{ "sum", { .kind = RECIPE_SUM, .first = 1, .count = 2 }, 0, 30, 12, 42, false, "=SUM(B2:C2)" },
	{ "sum of other numbers", { .kind = RECIPE_SUM, .first = 1, .count = 2 }, 0, 30, 12, 43, false, NULL },
	{ "quotient", { .kind = RECIPE_QUOTIENT, .part = 1, .divisor = 7 }, 0, 100, 0, 14, false, "=ROUND(B2/7,2)" },
	{ "quotient of nothing", { .kind = RECIPE_QUOTIENT, .part = 1, .whole = 2 }, 0, 100, 0, 0, false, NULL },
};

static void recipe_becomes_a_formula(void **state)
{
	static const struct column columns[] = { { "a", "A", VALUE_CENTS }, { "b", "B", VALUE_CENTS }, { "c", "C", VALUE_CENTS } };
	const struct row_recipe *row = *state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, FI);
	struct table *table = section_table(doc, doc_section(doc, "s", "S", 2), FOR_ALL, "t", "", columns, 3);
	struct value *cells = table_row(doc, table);
	cells[0] = value_cents(row->cost);
	cells[1] = row->hidden ? value_word("hidden", "alle 5") : value_cents(row->first);
	cells[2] = value_cents(row->second);
	const struct value value = value_made(value_cents(row->number), &row->recipe);
	const char *formula =
	        recipe_formula(memory, NULL, NULL, &(struct formula_cell){ table->rows, 1, &value });
	if (row->expected)
		assert_string_equal(formula, row->expected);
	else
		assert_null(formula);
	arena_free(memory);
}

static FILE *file_of(const char *bytes, size_t size)
{
	FILE *file = tmpfile();
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	rewind(file);
	return file;
}

struct row_part {
	const char *part, *holds;
};

static const struct row_part parts[] = {
	{ "xl/workbook.xml", "<sheet name=\"Vaikutukset\"" },
	{ "xl/tables/table2.xml", "displayName=\"lva_impacts\" ref=\"A1:I3\"" },
	{ "xl/tables/table2.xml", "<autoFilter ref=\"A1:I3\"/>" },
	{ "xl/sharedStrings.xml", "<t>0123</t>" },
	{ "xl/sharedStrings.xml", "<t>=1+1</t>" },
	{ "xl/worksheets/sheet2.xml", "<v>1234</v>" },
	{ "xl/worksheets/sheet2.xml", "<v>-1234.5</v>" },
	{ "xl/worksheets/sheet2.xml", "<v>0.182626</v>" },
	{ "xl/worksheets/sheet2.xml", "<v>12.4</v>" },
	{ "xl/worksheets/sheet2.xml", "<v>46235</v>" }, /* 1 August 2026 */
	{ "xl/worksheets/sheet2.xml", "ySplit=\"1\" topLeftCell=\"A2\"" },
	{ "xl/worksheets/sheet2.xml", "paperSize=\"9\"" },
	{ "xl/worksheets/sheet2.xml", "orientation=\"landscape\"" },
	{ "xl/worksheets/sheet2.xml", "fitToHeight=\"0\"" },
	{ "xl/worksheets/sheet2.xml", "<oddHeader>&amp;L 12/2026  Koulun &lt;lakkauttaminen&gt;&amp;R &amp;A</oddHeader>" },
	{ "xl/worksheets/sheet2.xml",
	  "<oddFooter>&amp;L Äänekylä &amp;&amp; co&amp;R &amp;P / &amp;N</oddFooter>" },
	{ "xl/styles.xml", "formatCode=\"d.m.yyyy\"" },
	{ "docProps/core.xml", "2026-03-12T00:00:00Z</dcterms:created>" },
	{ "docProps/app.xml", "<Company>Äänekylä &amp; co</Company>" },
};

static void part_holds(void **state)
{
	const struct row_part *row = *state;
	struct arena *memory = arena_new();
	size_t size;
	const char *bytes = written(memory, "xlsx", sample_doc(memory), &size);
	FILE *file = file_of(bytes, size);
	char *part = arena_alloc(memory, PART_MAX);
	assert_true(zip_part(file, row->part, part, PART_MAX));
	assert_non_null(strstr(part, row->holds));
	assert_null(strstr(part, "<f>"));
	assert_false(zip_part(file, row->part, part, 10));
	fclose(file);
	arena_free(memory);
}

static void damage_is_noticed(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	size_t size;
	const char *bytes = written(memory, "xlsx", sample_doc(memory), &size);
	assert_true(is_ours("xlsx", bytes, size));
	for (size_t cut = 0; cut < size; cut += 97) {
		FILE *file = file_of(bytes, cut);
		assert_false(zip_is_whole(file));
		fclose(file);
		assert_false(is_ours("xlsx", bytes, cut));
	}
	arena_free(memory);
}

/* Not every byte matters to a reader (times, flags), but none may lead it astray. */
static void no_flipped_byte_leads_astray(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	size_t size, noticed = 0, tried = 0;
	const char *bytes = written(memory, "xlsx", sample_doc(memory), &size);
	char *copy = arena_copy(memory, bytes, size);
	for (size_t i = 0; i < size; i += 7) {
		copy[i] = (char)(bytes[i] ^ 0x55);
		FILE *file = file_of(copy, size);
		noticed += !zip_is_whole(file);
		tried++;
		fclose(file);
		copy[i] = bytes[i];
	}
	assert_true(noticed > tried / 2);
	arena_free(memory);
}

static void nothing_to_write_is_told(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	const struct doc *doc = doc_new(memory, FI);
	struct text reason = { { NULL } };
	FILE *out = tmpfile();
	assert_false(writer_named("xlsx")->write(memory, &doc, 1, out, &reason));
	assert_true(text_given(&reason));
	assert_int_equal(ftell(out), 0);
	fclose(out);
	arena_free(memory);
}

static void a_full_disk_is_told(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	const struct doc *doc = sample_doc(memory);
	struct text reason = { { NULL } };
	struct rlimit usual, small;
	FILE *out = tmpfile();
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &usual), 0);
	small = (struct rlimit){ 2048, usual.rlim_max };
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	bool done = writer_named("xlsx")->write(memory, &doc, 1, out, &reason);
	setrlimit(RLIMIT_FSIZE, &usual);
	assert_false(done);
	assert_true(text_given(&reason));
	assert_int_equal(ftell(out), 0);
	fclose(out);
	arena_free(memory);
}

static int write_sample(const char *path)
{
	struct arena *memory = arena_new();
	const struct doc *doc = sample_doc(memory);
	struct text reason;
	FILE *out = fopen(path, "wb");
	bool done = out && writer_named("xlsx")->write(memory, &doc, 1, out, &reason);
	arena_free(memory);
	return out && fclose(out) == 0 && done ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(same_names_are_found),
		cmocka_unit_test(names_of_a_plan_are_never_alike),
		cmocka_unit_test(tables_of_one_key_make_one_sheet),
		cmocka_unit_test(same_bytes_each_time),
		cmocka_unit_test(damage_is_noticed),
		cmocka_unit_test(no_flipped_byte_leads_astray),
		cmocka_unit_test(nothing_to_write_is_told),
		cmocka_unit_test(a_full_disk_is_told),
	};
	if (argc > 1)
		return write_sample(argv[1]);
	int failed = cmocka_run_group_tests_name("xlsx", tests, NULL, NULL);
	failed += RUN_ROWS(texts, text_fits_a_cell);
	failed += RUN_ROWS(names, name_suits_excel);
	failed += RUN_ROWS(wraps, text_takes_lines);
	failed += RUN_ROWS(recipes, recipe_becomes_a_formula);
	return failed + RUN_ROWS(parts, part_holds);
}
