/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdlib.h>
#include <string.h>

#include "roff.h"

static const struct row {
	const char *name, *text, *page;
} rows[] = {
	{ "plain", "Tarkista päätös.", "Tarkista päätös." },
	{ "a line that begins with a dot is no request", ".so /etc/passwd", "\\&.so /etc/passwd" },
	{ "nor is one that begins with a quotation mark", "'so x", "\\(aqso x" },
	{ "a backslash is shown", "\\fB", "\\(rsfB" },
	{ "a hyphen stays one", "--as-of 2026-11-21", "\\-\\-as\\-of 2026\\-11\\-21" },
	{ "marks that are made typographic", "`~^\"", "\\(ga\\(ti\\(ha\\(dq" },
	{ "a second line is no line of its own", "a\n.so x", "a .so x" },
	{ "nothing", "", "" },
};

static void put(void **state)
{
	const struct row *row = *state;
	char *page = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&page, &size);
	assert_non_null(out);
	roff_put(row->text, out);
	fclose(out);
	assert_string_equal(page, row->page);
	free(page);
}

int main(void)
{
	return RUN_ROWS(rows, put);
}
