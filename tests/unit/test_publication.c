/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "publication.h"

/* The day of publishing is 2026-11-21. */
static const struct date day = { 2026, 11, 21 };
enum { DAY = 21 };

struct publication_row {
	const char *name;
	bool published, confidential, individual; /* published: with an address */
	int released, resolved;                   /* days of November 2026; 0: not given */
	bool remitted, before_decision;
	enum publication_state state;
};

static const struct publication_row rows[] = {
	{ "nothing said of it", false, false, false, 0, 0, false, false, PUBLICATION_UNRELEASED },
	{ "published and decided", true, false, false, 20, 20, false, false, PUBLICATION_OPEN },
	{ "on the day itself", true, false, false, DAY, DAY, false, false, PUBLICATION_OPEN },
	{ "the day has not come", true, false, false, 22, 20, false, false, PUBLICATION_UNRELEASED },
	{ "no day", true, false, false, 0, 20, false, false, PUBLICATION_UNRELEASED },
	{ "no address", false, false, false, 20, 20, false, false, PUBLICATION_UNRELEASED },
	{ "not decided", true, false, false, 20, 0, false, false, PUBLICATION_UNDECIDED },
	{ "decided later", true, false, false, 20, 22, false, false, PUBLICATION_UNDECIDED },
	{ "sent back", true, false, false, 20, 20, true, false, PUBLICATION_UNDECIDED },
	{ "not decided, but that is shown", true, false, false, 20, 0, false, true, PUBLICATION_OPEN },
	{ "confidential", true, true, false, 20, 20, false, true, PUBLICATION_CONFIDENTIAL },
	{ "of one person", true, false, true, 20, 20, false, true, PUBLICATION_CONFIDENTIAL },
};

static struct date of_november(int number)
{
	return number == 0 ? (struct date){ 0 } : (struct date){ 2026, 11, (int8_t)number };
}

static void test_publication(void **state)
{
	const struct publication_row *row = *state;
	struct confidentiality ground = { 0 };
	struct publication publication = { .date = of_november(row->released),
		                           .confidential = row->confidential ? &ground : NULL };
	struct exclusion exclusion = { .code = EXCLUSION_CODE_INDIVIDUAL_MATTER };
	struct screening screening = { .exclusion = row->individual ? &exclusion : NULL };
	struct resolution resolution = { .date = of_november(row->resolved) };
	const struct option option = { 0 };
	struct decision decision = { .publication = &publication, .screening = &screening, .decided_option = &option,
		                     .resolution = row->resolved == 0 ? NULL : &resolution };
	if (row->published)
		publication.url = text_same("https://www.example.fi/x");
	if (row->remitted)
		resolution.remitted = text_same("takaisin valmisteluun");
	assert_int_equal(publication_state(&decision, day, row->before_decision), row->state);
}

int main(void)
{
	return RUN_ROWS(rows, test_publication);
}
