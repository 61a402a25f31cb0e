/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "withheld.h"

struct withheld_row {
	const char *name;
	const char *hidden[3], *public[2];
	const char *text, *shown;
};

static const struct withheld_row rows[] = {
	{ "an id", { "SAL-1" }, { NULL }, "Katso SAL-1.", "Katso (ei julkinen)." },
	{ "an id inflected", { "SAL-1" }, { NULL }, "SAL-1:n ja SAL-1-asian", "(ei julkinen):n ja (ei julkinen)-asian" },
	{ "other capitals", { "SAL-1" }, { NULL }, "sal-1, Sal-1", "(ei julkinen), (ei julkinen)" },
	{ "the beginning of another id", { "SAL-1" }, { NULL }, "SAL-12", "SAL-12" },
	{ "within a longer word", { "SAL-1" }, { NULL }, "XSAL-1 ÄSAL-1", "XSAL-1 ÄSAL-1" },
	{ "the beginning of a public id", { "SAL-1" }, { "SAL-1-2" }, "SAL-1-2 ja SAL-1", "SAL-1-2 ja (ei julkinen)" },
	{ "the end of a public id", { "2026-7" }, { "SUV-2026-7" }, "SUV-2026-7, 2026-7", "SUV-2026-7, (ei julkinen)" },
	{ "public as well", { "SAL-1" }, { "SAL-1" }, "SAL-1", "SAL-1" },
	{ "a record number", { "KY/12/2026" }, { NULL }, "(KY/12/2026)", "((ei julkinen))" },
	{ "a title", { "Salainen hanke" }, { NULL }, "Asia salainen  \n hanke.", "Asia (ei julkinen)." },
	{ "a title with dots", { "Äidin yö" }, { NULL }, "ÄIDIN YÖ", "(ei julkinen)" },
	{ "the longest", { "SAL-1", "SAL-1-S1" }, { NULL }, "SAL-1-S1", "(ei julkinen)" },
	{ "of one ordinary word", { "Talousarvio" }, { NULL }, "Talousarvio", "Talousarvio" },
	{ "too short", { "A-1" }, { NULL }, "A-1", "A-1" },
	{ "a file", { "salattu-asia.yaml" }, { NULL }, "decisions/salattu-asia.yaml", "decisions/(ei julkinen)" },
	{ "a name that ends in a line break", { "Salainen hanke\n" }, { NULL }, "Salainen hanke", "(ei julkinen)" },
	{ "none", { NULL }, { "SAL-1" }, "SAL-1", "SAL-1" },
	{ "an empty text", { "SAL-1" }, { NULL }, "", "" },
};

static void test_withheld(void **state)
{
	const struct withheld_row *row = *state;
	struct arena *arena = arena_new();
	struct withheld *withheld = withheld_new(arena);
	for (size_t i = 0; i < COUNT_OF(row->hidden); i++)
		withheld_add(withheld, row->hidden[i], false);
	for (size_t i = 0; i < COUNT_OF(row->public); i++)
		withheld_add(withheld, row->public[i], true);
	assert_string_equal(withheld_from(withheld, arena, FI, row->text), row->shown);
	arena_free(arena);
}

int main(void)
{
	return RUN_ROWS(rows, test_withheld);
}
