/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "site.h"

struct name_row {
	const char *name, *id, *expected;
};

static const struct name_row name_rows[] = {
	{ "capitals and digits", "KYM-2026-0123", "KYM-2026-0123" },
	{ "signs", "A.B_C-1", "A.B_C-1" },
	{ "small letters", "kym-1", "kym-1~5d1a337d" },
	{ "both", "Kym-1", "Kym-1~375c43e9" },
	{ "a device", "NUL", "NUL~ae6de182" },
	{ "a device with an ending", "COM1.X", "COM1.X~0493b740" },
	{ "nearly a device", "NUL1", "NUL1" },
};

static void test_name(void **state)
{
	const struct name_row *row = *state;
	struct arena *arena = arena_new();
	assert_string_equal(site_name(arena, row->id), row->expected);
	arena_free(arena);
}

struct href_row {
	const char *name, *from, *to, *expected;
};

static const struct href_row href_rows[] = {
	{ "beside", "fi/arvioinnit/A.html", "fi/arvioinnit/A.md", "A.md" },
	{ "in the next folder", "fi/arvioinnit/A.html", "fi/lapsille/A.html", "../lapsille/A.html" },
	{ "above", "fi/arvioinnit/A.html", "fi/index.html", "../index.html" },
	{ "another language", "fi/arvioinnit/A.html", "sv/bedomningar/A.html", "../../sv/bedomningar/A.html" },
	{ "from the root", "index.html", "sv/index.html", "sv/index.html" },
	{ "folders that begin alike", "fi/arvioinnit/A.html", "fi/arvio/A.html", "../arvio/A.html" },
};

static void test_href(void **state)
{
	const struct href_row *row = *state;
	struct arena *arena = arena_new();
	assert_string_equal(site_href(arena, row->from, row->to), row->expected);
	arena_free(arena);
}

int main(void)
{
	return RUN_ROWS(name_rows, test_name) + RUN_ROWS(href_rows, test_href);
}
