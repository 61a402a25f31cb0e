/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "arena.h"
#include "text.h"

struct fault_row {
	const char *name;
	const char *bytes;
	size_t size, fault;
};

static const struct fault_row fault_rows[] = {
	{ "empty", "", 0, 0 },
	{ "ascii", "lapsi", 5, 5 },
	{ "Finnish", "äöå", 6, 6 },
	{ "two to four bytes", "\u07FF\uFFFC\U0010FFFD", 9, 9 },
	{ "Latin-1", "k\xE4vely", 6, 1 },
	{ "NUL", "ab\0cd", 5, 2 },
	{ "lone continuation", "a\x80", 2, 1 },
	{ "overlong slash", "\xC0\xAF", 2, 0 },
	{ "overlong of two", "\xC1\xBF", 2, 0 },
	{ "overlong of three", "a\xE0\x80\xAF", 4, 1 },
	{ "overlong of four", "a\xF0\x80\x80\xAF", 5, 1 },
	{ "surrogate", "\xED\xA0\x80", 3, 0 },
	{ "last surrogate", "\xED\xBF\xBF", 3, 0 },
	{ "before the surrogates", "\xED\x9F\xBF", 3, 3 },
	{ "past the last", "\xF4\x90\x80\x80", 4, 0 },
	{ "five bytes", "\xF8\x88\x80\x80\x80", 5, 0 },
	{ "FE and FF", "ab\xFE\xFF", 4, 2 },
	{ "cut after one of two", "a\xC3", 2, 1 },
	{ "cut after three of four", "a\xF0\x9F\x98", 4, 1 },
	{ "broken in the middle", "a\xE2\x28\xA1", 4, 1 },
};

static void test_fault(void **state)
{
	const struct fault_row *row = *state;
	assert_int_equal(utf8_fault(row->bytes, row->size), row->fault);
}

static void test_next(void **state)
{
	(void)state;
	const char text[] = "aä€😀", *at = text, *end = text + strlen(text);
	assert_int_equal(utf8_next(&at, end), 'a');
	assert_int_equal(utf8_next(&at, end), 0xE4);
	assert_int_equal(utf8_next(&at, end), 0x20AC);
	assert_int_equal(utf8_next(&at, end), 0x1F600);
	assert_ptr_equal(at, end);
	assert_int_equal(utf8_next(&at, end), 0);
	assert_ptr_equal(at, end);
}

static void test_next_of_broken_bytes(void **state)
{
	(void)state;
	const char text[] = "\xE2\x82", *at = text, *end = text + 2;
	assert_int_equal(utf8_next(&at, end), 0xFFFD);
	assert_ptr_equal(at, text + 1);
	assert_int_equal(utf8_next(&at, end), 0xFFFD);
	assert_ptr_equal(at, end);
	assert_int_equal(utf8_length("a\xFFä"), 3);
	assert_int_equal(utf8_length(""), 0);
}

struct point_row {
	const char *name;
	uint32_t code_point;
	int columns;
	bool unsafe, space;
};

static const struct point_row point_rows[] = {
	{ "letter", 'a', 1, false, false },
	{ "space", ' ', 1, false, true },
	{ "tab", '\t', 1, false, true },
	{ "newline", '\n', 1, false, true },
	{ "NUL", 0, 1, true, false },
	{ "carriage return", '\r', 1, true, true },
	{ "escape", 0x1B, 1, true, false },
	{ "DEL", 0x7F, 1, true, false },
	{ "C1", 0x9B, 1, true, false },
	{ "NEL", 0x85, 1, true, true },
	{ "no-break space", 0xA0, 1, false, true },
	{ "narrow no-break space", 0x202F, 1, false, true },
	{ "a with dots", 0xE4, 1, false, false },
	{ "last before combining", 0x2FF, 1, false, false },
	{ "combining grave", 0x300, 0, false, false },
	{ "last combining", 0x36F, 0, false, false },
	{ "after combining", 0x370, 1, false, false },
	{ "Arabic fatha", 0x64E, 0, false, false },
	{ "Arabic letter mark", 0x61C, 0, true, false },
	{ "zero width space", 0x200B, 0, false, false },
	{ "zero width joiner", 0x200D, 0, false, false },
	{ "left-to-right mark", 0x200E, 0, true, false },
	{ "right-to-left override", 0x202E, 0, true, false },
	{ "isolate", 0x2066, 0, true, false },
	{ "pop isolate", 0x2069, 0, true, false },
	{ "en dash", 0x2013, 1, false, false },
	{ "euro", 0x20AC, 1, false, false },
	{ "minus", 0x2212, 1, false, false },
	{ "Chinese", 0x4E2D, 2, false, false },
	{ "Korean", 0xD55C, 2, false, false },
	{ "ideographic space", 0x3000, 2, false, true },
	{ "full width A", 0xFF21, 2, false, false },
	{ "half width katakana", 0xFF76, 1, false, false },
	{ "variation selector", 0xFE0F, 0, false, false },
	{ "byte order mark", 0xFEFF, 0, true, false },
	{ "first noncharacter", 0xFDD0, 1, true, false },
	{ "FFFE", 0xFFFE, 1, true, false },
	{ "last of all", 0x10FFFF, 1, true, false },
	{ "first emoji", 0x1F300, 2, false, false },
	{ "last emoji", 0x1FAFF, 2, false, false },
	{ "rare Chinese", 0x20000, 2, false, false },
	{ "variation selector 17", 0xE0100, 0, false, false },
};

static void test_point(void **state)
{
	const struct point_row *row = *state;
	assert_int_equal(utf8_columns(row->code_point), row->columns);
	assert_int_equal(utf8_is_unsafe(row->code_point), row->unsafe);
	assert_int_equal(utf8_is_space(row->code_point), row->space);
}

struct letter_row {
	const char *name;
	uint32_t code_point, lower;
	bool letter_or_digit;
	const char *bytes;
};

static const struct letter_row letter_rows[] = {
	{ "small", 'a', 'a', true, "a" },
	{ "capital", 'Z', 'z', true, "Z" },
	{ "before the capitals", '@', '@', false, "@" },
	{ "digit", '9', '9', true, "9" },
	{ "hyphen", '-', '-', false, "-" },
	{ "last of ASCII", 0x7F, 0x7F, false, "\x7F" },
	{ "no-break space", 0xA0, 0xA0, false, "\u00A0" },
	{ "A with dots", 0xC4, 0xE4, true, "Ä" },
	{ "A with ring", 0xC5, 0xE5, true, "Å" },
	{ "multiplication", 0xD7, 0xD7, false, "×" },
	{ "thorn", 0xDE, 0xFE, true, "Þ" },
	{ "sharp s", 0xDF, 0xDF, true, "ß" },
	{ "division", 0xF7, 0xF7, false, "÷" },
	{ "S with caron", 0x160, 0x161, true, "Š" },
	{ "small s with caron", 0x161, 0x161, true, "š" },
	{ "Z with caron", 0x17D, 0x17E, true, "Ž" },
	{ "last of two bytes", 0x7FF, 0x7FF, true, "\xDF\xBF" },
	{ "en dash", 0x2013, 0x2013, false, "–" },
	{ "ideographic space", 0x3000, 0x3000, false, "\u3000" },
	{ "Chinese", 0x4E2D, 0x4E2D, true, "中" },
	{ "last of three bytes", 0xFFFF, 0xFFFF, true, "\xEF\xBF\xBF" },
	{ "emoji", 0x1F600, 0x1F600, true, "😀" },
	{ "last of all", 0x10FFFF, 0x10FFFF, true, "\xF4\x8F\xBF\xBF" },
};

static void test_letter(void **state)
{
	const struct letter_row *row = *state;
	char bytes[UTF8_BYTES_MAX];
	assert_int_equal(utf8_is_letter_or_digit(row->code_point), row->letter_or_digit);
	assert_int_equal(utf8_lower(row->code_point), row->lower);
	assert_int_equal(utf8_encode(bytes, row->code_point), strlen(row->bytes));
	assert_memory_equal(bytes, row->bytes, strlen(row->bytes));
}

struct visible_row {
	const char *name, *text, *shown; /* shown NULL: the text itself */
};

static const struct visible_row visible_rows[] = {
	{ "plain", "Päiväkoti \"Ilo\" 😀", NULL },
	{ "empty", "", NULL },
	{ "terminal title", "\033]0;x\a", "\\u{1B}]0;x\\u{7}" },
	{ "line break", "a\nb", "a\\u{A}b" },
	{ "tab and return", "a\tb\r", "a\\u{9}b\\u{D}" },
	{ "workflow command", "\n::add-mask::x", "\\u{A}::add-mask::x" },
	{ "right-to-left override", "a\u202Eb", "a\\u{202E}b" },
	{ "line separator", "a\u2028b", "a\\u{2028}b" },
	{ "C1 in UTF-8",
	  "\xC2\x9B"
	  "31m",
	  "\\u{9B}31m" },
	{ "last of all", "\U0010FFFF", "\\u{10FFFF}" },
	{ "Latin-1 byte", "k\xE4vely", "k\uFFFDvely" },
	{ "cut short", "a\xC3", "a\uFFFD" },
	{ "replacement character itself", "a\uFFFD", NULL },
	{ "backslash stays", "\\u{1B}", NULL },
};

static void test_visible(void **state)
{
	const struct visible_row *row = *state;
	struct arena *arena = arena_new();
	const char *shown = text_visible(arena, row->text);
	if (row->shown)
		assert_string_equal(shown, row->shown);
	else
		assert_ptr_equal(shown, row->text);
	arena_free(arena);
}

struct words_row {
	const char *text;
	size_t words;
};

static const struct words_row words_rows[] = {
	{ "", 0 },
	{ " \t\n\u00A0\u3000", 0 },
	{ "lapsi", 1 },
	{ "  lapsi  ja\n\nnuori ", 3 },
	{ "1\u00A0200 euroa", 3 },
	{ "lapsi-vaikutus", 1 },
	{ "– yksi", 2 },
};

static void test_words(void **state)
{
	const struct words_row *row = *state;
	assert_int_equal(text_words(row->text), row->words);
}

static void test_languages(void **state)
{
	(void)state;
	const struct text all = TEXT("lapsi", "barn", "child"), none = { { NULL } };
	const struct text swedish = { { [SV] = "barn" } }, blank = { { [FI] = " \n" } };
	const struct text name = text_same("Ilo");
	assert_string_equal(text_in(&all, FI), "lapsi");
	assert_string_equal(text_in(&all, SV), "barn");
	assert_string_equal(text_in(&all, EN), "child");
	assert_string_equal(text_in(&swedish, EN), "barn");
	assert_string_equal(text_in(&none, FI), "");
	assert_string_equal(text_in(&name, SV), "Ilo");
	assert_true(text_given(&swedish));
	assert_false(text_given(&none));
	assert_false(text_given(&blank));
}

struct fill_row {
	const char *name, *pattern, *filled;
};

static const struct fill_row fill_rows[] = {
	{ "nothing to fill", "ei mitään", "ei mitään" },
	{ "one", "tuntematon palvelu \"{value}\"", "tuntematon palvelu \"koulu\"" },
	{ "twice", "{value}/{value}", "koulu/koulu" },
	{ "two", "{value}: {count}", "koulu: 3" },
	{ "in the language", "{what}", "barn" },
	{ "empty value", "[{empty}]", "[]" },
	{ "no value", "[{none}]", "[]" },
	{ "unknown name", "{valu} {values} {}", "{valu} {values} {}" },
	{ "not closed", "a {value", "a {value" },
	{ "nested braces", "{{value}}", "{koulu}" },
	{ "a filled value is not filled again", "{trick}", "{value}" },
	{ "empty", "", "" },
};

static void test_fill(void **state)
{
	const struct fill_row *row = *state;
	const struct argument arguments[] = {
		{ "value", TEXT("koulu", "koulu", "koulu") },
		{ "count", TEXT("3", "3", "3") },
		{ "what", TEXT("lapsi", "barn", "child") },
		{ "empty", TEXT("", "", "") },
		{ "none", { { NULL } } },
		{ "trick", TEXT("{value}", "{value}", "{value}") },
		{ NULL, { { NULL } } },
	};
	struct arena *arena = arena_new();
	assert_string_equal(text_fill(arena, row->pattern, SV, arguments, COUNT_OF(arguments)), row->filled);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_next),
		cmocka_unit_test(test_next_of_broken_bytes),
		cmocka_unit_test(test_languages),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	failed += RUN_ROWS(fault_rows, test_fault);
	failed += RUN_ROWS(point_rows, test_point);
	failed += RUN_ROWS(letter_rows, test_letter);
	failed += RUN_ROWS(visible_rows, test_visible);
	failed += RUN_ROWS(words_rows, test_words);
	failed += RUN_ROWS(fill_rows, test_fill);
	return failed;
}
