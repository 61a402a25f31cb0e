/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "child_text.h"

struct row {
	const char *name, *text;
	enum hardness kind;
	int64_t limit;
	const char *passage; /* NULL: none */
	int64_t count;
};

static const struct row rows[] = {
	{ "an empty text has no passage", "", HARD_SENTENCE, 0, NULL, 0 },
	{ "white space alone has none", " \n\t\n ", HARD_WORD, 0, NULL, 0 },
	{ "the limit itself is not too much", "Yksi kaksi kolme.", HARD_SENTENCE, 3, NULL, 0 },
	{ "one word more is", "Lyhyt on. Yksi kaksi kolme neljä.", HARD_SENTENCE, 3, "Yksi kaksi kolme neljä.",
	  4 },
	{ "a dash is no word", "Yksi – kaksi – kolme.", HARD_SENTENCE, 3, NULL, 0 },
	{ "a stop before a small letter ends nothing", "Se on 8. joulukuuta ja jatkuu.", HARD_SENTENCE, 5,
	  "Se on 8. joulukuuta ja jatkuu.", 6 },
	{ "a stop may stand inside quotes", "Hän sanoi: \"Tule.\" Hän tuli.", HARD_SENTENCE, 3, NULL, 0 },
	{ "a line that was only wrapped goes on", "Yksi kaksi\nkolme neljä.", HARD_SENTENCE, 3,
	  "Yksi kaksi kolme neljä.", 4 },
	{ "a heading stands alone", "Mitä päätetään\nNeuvola muuttaa.", HARD_SENTENCE, 2, NULL, 0 },
	{ "letters are counted, not bytes", "yöllä", HARD_WORD, 4, "yöllä", 5 },
	{ "a combining mark is no letter", "yo\xCC\x88", HARD_WORD, 2, NULL, 0 },
	{ "a date is one number", "Neuvola muuttaa 8.12.2026.", HARD_NUMBERS, 1, NULL, 0 },
	{ "a date in words is one number", "Neuvola muuttaa 8. joulukuuta 2026.", HARD_NUMBERS, 1, NULL, 0 },
	{ "in other languages too", "On 8 December 2026. Den 1 maj 2026.", HARD_NUMBERS, 1,
	  "On 8 December 2026. Den 1 maj 2026.", 2 },
	{ "two numbers are no date", "Lapsia on 8 vuonna 2026.", HARD_NUMBERS, 1, "Lapsia on 8 vuonna 2026.", 2 },
	{ "a thousand is one number", "Lapsia on 1 200.", HARD_NUMBERS, 1, NULL, 0 },
	{ "a year before three digits is its own", "Vuonna 2027 129 lasta.", HARD_NUMBERS, 1,
	  "Vuonna 2027 129 lasta.", 2 },
	{ "a code is no number", "VE12 ja VE13 ovat 2.", HARD_NUMBERS, 1, NULL, 0 },
	{ "each paragraph has its own numbers", "Eka on 5.\n\nToka on 6.", HARD_NUMBERS, 1, NULL, 0 },
	{ "folded paragraphs too", "Eka on 5.\nToka on 6.\n", HARD_NUMBERS, 1, NULL, 0 },
	{ "lines of one paragraph count together", "Eka on 5.\nToka on 6.\n\nLoppu.", HARD_NUMBERS, 1,
	  "Eka on 5. Toka on 6.", 2 },
	{ "a section sign is found", "Hyvä on. Laissa on 5 §.", HARD_SECTION_SIGN, 0, "Laissa on 5 §.", 1 },
	{ "bytes that are no UTF-8 are survived", "\xFF\xFE. \xC3", HARD_SENTENCE, 12, NULL, 0 },
};

static void finds_the_passage(void **state)
{
	const struct row *row = *state;
	struct arena *memory = arena_new();
	struct hard_passage found = hard_passage(memory, row->text, row->kind, row->limit);
	if (row->passage == NULL)
		assert_null(found.text);
	else {
		assert_non_null(found.text);
		assert_string_equal(found.text, row->passage);
	}
	assert_int_equal(found.count, row->count);
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(rows, finds_the_passage);
}
