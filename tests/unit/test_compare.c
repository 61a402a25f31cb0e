/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "make.h"

/* VE0 against VE1 in one or two cells; the class follows from the magnitude on low sensitivity: 1, 1, 2, 3. */
struct compare_row {
	const char *name;
	enum direction direction[2];
	enum magnitude magnitude[2];
	enum domain domain[2];
	enum group group[2];
	const char *better; /* NULL: neither */
	bool equal;
};

#define BOTH(word) \
	{ \
		word, word \
	}
static const struct compare_row rows[] = {
	{ "less harm is better",
	  BOTH(DIRECTION_NEGATIVE),
	  { MAGNITUDE_LARGE, MAGNITUDE_SMALL },
	  BOTH(DOMAIN_HEALTH),
	  { 0 },
	  "VE1",
	  false },
	{ "more good is better",
	  BOTH(DIRECTION_POSITIVE),
	  { MAGNITUDE_LARGE, MAGNITUDE_SMALL },
	  BOTH(DOMAIN_HEALTH),
	  { 0 },
	  "VE0",
	  false },
	{ "the same", BOTH(DIRECTION_NEGATIVE), BOTH(MAGNITUDE_LARGE), BOTH(DOMAIN_HEALTH), { 0 }, "VE0", true },
	{ "good beats harm",
	  { DIRECTION_POSITIVE, DIRECTION_NEGATIVE },
	  BOTH(MAGNITUDE_LARGE),
	  BOTH(DOMAIN_HEALTH),
	  { 0 },
	  "VE0",
	  false },
	{ "harm in different domains",
	  BOTH(DIRECTION_NEGATIVE),
	  BOTH(MAGNITUDE_LARGE),
	  { DOMAIN_HEALTH, DOMAIN_SAFETY },
	  { 0 },
	  NULL,
	  false },
	{ "harm to different groups",
	  BOTH(DIRECTION_NEGATIVE),
	  { MAGNITUDE_LARGE, MAGNITUDE_SMALL },
	  BOTH(DOMAIN_HEALTH),
	  { GROUP_DISABLED, GROUP_RURAL },
	  NULL,
	  false },
	{ "unknown is not compared",
	  BOTH(DIRECTION_NEGATIVE),
	  { MAGNITUDE_UNKNOWN, MAGNITUDE_SMALL },
	  BOTH(DOMAIN_HEALTH),
	  { 0 },
	  NULL,
	  false },
	{ "assessed none against harm",
	  { DIRECTION_NONE, DIRECTION_NEGATIVE },
	  BOTH(MAGNITUDE_SMALL),
	  BOTH(DOMAIN_HEALTH),
	  { 0 },
	  "VE0",
	  false },
};

static struct impact *impact_of(struct arena *memory, const struct compare_row *row, size_t i)
{
	struct impact *impact = ARENA_NEW(memory, struct impact);
	*impact = make_impact(memory, "V");
	impact->direction = row->direction[i];
	impact->magnitude = row->magnitude[i];
	impact->domain = row->domain[i];
	if (row->group[i]) {
		impact->groups.items = ARENA_NEW(memory, int);
		*impact->groups.items = (int)row->group[i];
		impact->groups.count = 1;
	}
	return impact;
}

static void dominates(void **state)
{
	const struct compare_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct decision *decision = make_decision(memory, impact_of(memory, row, 1), 1, NULL, 0);
	decision->options[0].impacts = impact_of(memory, row, 0);
	decision->options[0].impacts_count = 1;
	const struct assessment *result = assess(memory, decision, &against);
	assert_int_equal(result->dominance_count, row->better != NULL);
	if (row->better) {
		assert_string_equal(result->dominances[0].better->id, row->better);
		assert_int_equal(result->dominances[0].equal, row->equal);
	}
	arena_free(memory);
}

static void an_option_without_rows_is_not_compared(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	(void)state;
	assert_int_equal(assess(memory, make_decision(memory, &impact, 1, NULL, 0), &against)->dominance_count, 0);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(an_option_without_rows_is_not_compared) };
	return RUN_ROWS(rows, dominates) + cmocka_run_group_tests(tests, NULL, NULL);
}
