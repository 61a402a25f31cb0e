/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "diff_parts.h"

#define TEN "kymmenen 0 "
#define FIFTY TEN TEN TEN TEN TEN
#define LONG FIFTY FIFTY FIFTY FIFTY

struct text_row {
	const char *name, *before, *after, *shown_before, *shown_after;
};

static const struct text_row rows[] = {
	{ "short", "a b", "a c", "a b", "a c" },
	{ "only now", "", "a", "", "a" },
	{ "differs at the start", "x " LONG, "y " LONG,
	  "x " FIFTY FIFTY TEN TEN "…", "y " FIFTY FIFTY TEN TEN "…" },
	{ "differs at the end", LONG "x", LONG "y", "… 0 " TEN TEN TEN "x", "… 0 " TEN TEN TEN "y" },
	{ "came at the end", LONG, LONG "y", "… 0 " TEN TEN TEN, "… 0 " TEN TEN TEN "y" },
	{ "long only before", LONG, "", FIFTY FIFTY TEN TEN "kymmenen …", "" },
	{ "one is short", LONG, TEN "x", FIFTY FIFTY TEN TEN "kymmenen …", TEN "x" },
	{ "letters of two bytes", LONG "ä", LONG "ö", "… 0 " TEN TEN TEN "ä", "… 0 " TEN TEN TEN "ö" },
};

static void is_cut(void **state)
{
	const struct text_row *row = *state;
	struct arena *memory = arena_new();
	struct text_pair pair = text_difference(memory, row->before, row->after);
	assert_string_equal(pair.before, row->shown_before);
	assert_string_equal(pair.after, row->shown_after);
	pair = text_difference(memory, row->after, row->before);
	assert_string_equal(pair.after, row->shown_before);
	assert_string_equal(pair.before, row->shown_after);
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(rows, is_cut);
}
