/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "recognise.h"
#include "text_match.h"

struct part_row {
	const char *name, *text;
	const char *found; /* NULL: nothing */
};

static void assert_part(bool found, const struct text_part *part, const char *expected)
{
	assert_int_equal(found, expected != NULL);
	if (!found)
		return;
	assert_int_equal(part->length, strlen(expected));
	assert_memory_equal(part->at, expected, part->length);
}

static const struct part_row age_rows[] = {
	{ "Finnish", "Rantakylän 5-vuotias sanoi", "5-vuotia" },
	{ "with a blank", "tyttö, 8 vuotta vanha", "8 vuotta vanh" },
	{ "short", "poika, 8 v.", "8 v" },
	{ "Swedish", "en 8-årig flicka", "8-årig" },
	{ "English", "an 8-year-old", "8-year-old" },
	{ "age group", "7–12-vuotiaat sanoivat", NULL },
	{ "age group with a hyphen", "7-12-vuotiaat sanoivat", NULL },
	{ "an adult", "45-vuotias", NULL },
	{ "years ago", "8 vuotta sitten", NULL },
	{ "another number", "8 virhettä", NULL },
	{ "a long number", "12345678901234567890-vuotias", NULL },
};

static void test_age(void **state)
{
	const struct part_row *row = *state;
	struct text_part part;
	assert_part(find_age(row->text, &part), &part, row->found);
}

static const struct part_row group_rows[] = {
	{ "children", "Kylässä on 3 lasta.", "3 lasta" },
	{ "one child", "1 lapsi sanoi", "1 laps" },
	{ "no-break blank", "4\u00A0oppilasta", "4\u00A0oppila" },
	{ "Swedish", "Där bor 2 barn", "2 barn" },
	{ "English", "We met 2 Pupils", "2 Pupil" },
	{ "five", "5 lasta", NULL },
	{ "a large number", "129 lasta", NULL },
	{ "the end of a large number", "1 003 lasta", NULL },
	{ "the end of an amount", "0,4 lasta", NULL },
	{ "a range", "2–4 lasta", NULL },
	{ "none", "0 lasta", NULL },
	{ "another word", "2 kertaa lasta", NULL },
	{ "at the end", "heitä on 3", NULL },
	{ "empty", "", NULL },
};

static void test_small_group(void **state)
{
	const struct part_row *row = *state;
	struct text_part part;
	assert_part(find_small_group(row->text, 5, &part), &part, row->found);
}

struct quote_row {
	const char *name, *text;
	bool quoted;
};

static const struct quote_row quote_rows[] = {
	{ "straight", "sanoi: \"ei\"", true },
	{ "Finnish", "sanoi: ”ei”", true },
	{ "English", "said: “no”", true },
	{ "angular", "sade: »nej«", true },
	{ "nothing between", "sanoi: \"\"", false },
	{ "never closed", "sanoi: \"ei", false },
	{ "an apostrophe", "children's", false },
};

static void test_quotation(void **state)
{
	const struct quote_row *row = *state;
	assert_int_equal(has_quotation(row->text), row->quoted);
}

struct phrase_row {
	const char *name, *text, *phrase;
	bool found;
};

static const struct phrase_row phrase_rows[] = {
	{ "other case", "TÄYDENNÄ tämä", "täydennä", true },
	{ "part of a word", "täydennämme", "täydennä", false },
	{ "after a word", "xtodo", "todo", false },
	{ "in brackets", "(todo)", "todo", true },
	{ "over a line break", "fill\n  in", "fill in", true },
	{ "letter before", "ätodo", "todo", false },
	{ "cut off", "fill ", "fill in", false },
};

static void test_phrase(void **state)
{
	const struct phrase_row *row = *state;
	struct text_part part;
	assert_int_equal(find_phrase(row->text, row->phrase, &part), row->found);
}

static void test_groups(void **state)
{
	(void)state;
	assert_true(names_group("Vammaisen lapsen isä"));
	assert_true(names_group("saamelaislapsista"));
	assert_true(names_group("romska barn"));
	assert_true(names_group("lapsi kuuluu kiusattuihin"));
	assert_false(names_group("the same children"));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_groups) };
	int failed = RUN_ROWS(age_rows, test_age);
	failed += RUN_ROWS(group_rows, test_small_group);
	failed += RUN_ROWS(quote_rows, test_quotation);
	failed += RUN_ROWS(phrase_rows, test_phrase);
	return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
