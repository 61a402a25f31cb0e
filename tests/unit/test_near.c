/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "near.h"

struct near_row {
	const char *name;
	const char *word;
	const char *known[4];
	const char *best;
	int distance;
};

static const struct near_row near_rows[] = {
	{ "a letter left out", "neuvola-virolahi", { "koulu", "neuvola-virolahti" }, "neuvola-virolahti", 1 },
	{ "a letter too many", "koulluu", { "koulu" }, "koulu", 2 },
	{ "a letter changed", "kirjasti", { "kirjasto" }, "kirjasto", 1 },
	{ "two letters swapped", "kuolu", { "koulu" }, "koulu", 1 },
	{ "exact", "koulu", { "kouluu", "koulu" }, "koulu", 0 },
	{ "upper case", "KOULU", { "koulu" }, "koulu", 0 },
	{ "upper case with dots", "PÄIVÄ-ÖINEN-Å", { "päivä-öinen-å" }, "päivä-öinen-å", 0 },
	{ "dots forgotten", "paivakoti", { "päiväkoti" }, "päiväkoti", 2 },
	{ "the nearest of several", "suunte", { "suunnan", "suunta", "suu" }, "suunta", 1 },
	{ "the first of two as near", "talo", { "tale", "tali" }, "tale", 1 },
	{ "a third is near enough", "abcdef", { "abcdxy" }, "abcdxy", 2 },
	{ "more than a third is not", "abcdef", { "abcxyz" }, NULL, 0 },
	{ "two letters", "no", { "ei", "on" }, NULL, 0 },
	{ "three letters", "yse", { "yes" }, "yes", 1 },
	{ "much longer", "koulu", { "koululaisten-iltapäivätoiminta" }, NULL, 0 },
	{ "no known word", "koulu", { NULL }, NULL, 0 },
	{ "empty word", "", { "koulu" }, NULL, 0 },
	{ "empty known word", "koulu", { "" }, NULL, 0 },
	{ "a swap counts once only", "ca", { "abc" }, NULL, 0 },
	{ "not UTF-8", "k\xE4velytie", { "kävelytie" }, "kävelytie", 1 },
};

static void test_near(void **state)
{
	const struct near_row *row = *state;
	struct near near = { .word = row->word };
	for (size_t i = 0; i < COUNT_OF(row->known) && row->known[i]; i++)
		near_offer(&near, row->known[i]);
	if (!row->best) {
		assert_null(near.best);
		return;
	}
	assert_non_null(near.best);
	assert_string_equal(near.best, row->best);
	assert_int_equal(near.distance, row->distance);
}

static void test_long_words_have_none(void **state)
{
	(void)state;
	char word[130], known[130];
	memset(word, 'a', sizeof word);
	word[129] = '\0';
	memcpy(known, word, sizeof known);
	struct near near = { .word = word };
	near_offer(&near, known);
	assert_null(near.best);
	word[128] = known[128] = '\0';
	near_offer(&near, known);
	assert_ptr_equal(near.best, known);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_long_words_have_none) };
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	return failed + RUN_ROWS(near_rows, test_near);
}
