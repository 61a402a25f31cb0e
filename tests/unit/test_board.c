/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "board_sentences.h"

struct cut_row {
	const char *name, *text;
	size_t words;
	const char *shown;
};

static const struct cut_row rows[] = {
	{ "nothing is nothing", "", 5, "" },
	{ "as many as allowed stay", "Yksi kaksi. Kolme.", 3, "Yksi kaksi. Kolme." },
	{ "what is too long ends with a sentence and says so", "Yksi. Kaksi kolme. Neljä viisi kuusi.", 5,
	  "Yksi. Kaksi kolme. Loput muualla." },
	{ "the last words count too", "Yksi. Kaksi kolme. Neljä viisi kuusi.", 4, "Yksi. Loput muualla." },
	{ "a question ends too", "Miksi näin? Koska niin on hyvä.", 4, "Miksi näin? Loput muualla." },
	{ "a stop before a small letter ends nothing", "Se on esim. tämä ja tuo asia.", 6, "Se on esim. tämä… Loput muualla." },
	{ "without a sentence it is cut at a word", "yksi kaksi kolme neljä viisi", 4, "yksi kaksi… Loput muualla." },
	{ "line breaks are white space", "Yksi.\n\nKaksi.\nKolme neljä viisi.", 4, "Yksi.\n\nKaksi. Loput muualla." },
	{ "no room leaves the remark", "Yksi kaksi kolme.", 2, "… Loput muualla." },
};

static void test_cut(void **state)
{
	const struct cut_row *row = *state;
	struct arena *memory = arena_new();
	assert_string_equal(board_cut(memory, row->text, row->words, "Loput muualla."), row->shown);
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(rows, test_cut);
}
