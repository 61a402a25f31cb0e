/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "arena.h"
#include "piles.h"

enum { DECISIONS_MAX = 6, SPEED_DECISIONS = 20000 };

static const uint32_t both_areas[] = { 0, 1 };
static const struct area_set first_area = { 1, &both_areas[0] }, second_area = { 1, &both_areas[1] },
			     every_area = { 2, both_areas };

/* A decision with one negative row in the domain services; a day of 0 is none. */
struct given {
	struct date effect;
	bool undecided;
	int residual;
	uint16_t bands;
	uint64_t groups;
	const struct area_set *areas;
	enum direction direction; /* 0: negative */
};

struct pile_row {
	const char *name;
	struct given given[DECISIONS_MAX];
	size_t piles;
	/* Of the first one. */
	size_t decisions;
	uint32_t bands;
	size_t areas;
};

static bool is_stacked(const struct pile_tally *tally, const struct pile_question *question)
{
	(void)question;
	return tally->of[TALLY_SERIOUS] >= 2 || (tally->of[TALLY_GRAVE] >= 1 && tally->of[TALLY_DECISIONS] >= 2);
}

#define IN_2027 { 2027, 8, 1 }
static const struct pile_row rows[] = {
	{ "nothing", { { .residual = 0 } }, 0, 0, 0, 0 },
	{ "one alone", { { IN_2027, false, 4, 1, 0, &first_area, 0 } }, 0, 0, 0, 0 },
	{ "two of class 2",
	  { { IN_2027, false, 2, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, 2, 1, 0, &first_area, 0 } },
	  1, 2, 1, 1 },
	{ "a 3 and a 1",
	  { { IN_2027, false, 3, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, 1, 1, 0, &first_area, 0 } },
	  1, 2, 1, 1 },
	{ "a 3 and an unknown",
	  { { IN_2027, false, 3, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, -1, 1, 0, &first_area, 0 } },
	  1, 2, 1, 1 },
	{ "a 2 and an unknown",
	  { { IN_2027, false, 2, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, -1, 1, 0, &first_area, 0 } },
	  0, 0, 0, 0 },
	{ "a 2 and a 1",
	  { { IN_2027, false, 2, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, 1, 1, 0, &first_area, 0 } },
	  0, 0, 0, 0 },
	{ "another band",
	  { { IN_2027, false, 3, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, 3, 2, 0, &first_area, 0 } },
	  0, 0, 0, 0 },
	{ "another area",
	  { { IN_2027, false, 3, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, 3, 1, 0, &second_area, 0 } },
	  0, 0, 0, 0 },
	{ "a row without groups is not in the cells of groups",
	  { { IN_2027, false, 3, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, false, 3, 1, 2, &first_area, 0 } },
	  0, 0, 0, 0 },
	{ "cells with the same rows are one pile",
	  { { IN_2027, false, 2, 3, 6, &every_area, 0 }, { { 2028, 1, 1 }, false, 2, 3, 6, &every_area, 0 } },
	  1, 2, 3, 2 },
	{ "undecided",
	  { { IN_2027, false, 3, 1, 0, &first_area, 0 }, { { 2028, 1, 1 }, true, 3, 1, 0, &first_area, 0 } },
	  0, 0, 0, 0 },
	{ "positive",
	  { { IN_2027, false, 3, 1, 0, &first_area, 0 },
	    { { 2028, 1, 1 }, false, 3, 1, 0, &first_area, DIRECTION_POSITIVE } },
	  0, 0, 0, 0 },
	{ "a day under 24 months apart",
	  { { IN_2027, false, 2, 1, 0, &first_area, 0 }, { { 2029, 7, 31 }, false, 2, 1, 0, &first_area, 0 } },
	  1, 2, 1, 1 },
	{ "24 months apart",
	  { { IN_2027, false, 2, 1, 0, &first_area, 0 }, { { 2029, 8, 1 }, false, 2, 1, 0, &first_area, 0 } },
	  0, 0, 0, 0 },
	{ "taken in the other way round",
	  { { { 2028, 1, 1 }, false, 2, 1, 0, &first_area, 0 }, { IN_2027, false, 2, 1, 0, &first_area, 0 } },
	  1, 2, 1, 1 },
	{ "windows that overlap are both there",
	  { { IN_2027, false, 2, 1, 0, &first_area, 0 },
	    { { 2028, 8, 1 }, false, 2, 1, 0, &first_area, 0 },
	    { { 2030, 7, 1 }, false, 2, 1, 0, &first_area, 0 } },
	  2, 2, 1, 1 },
	{ "a window within another is not there",
	  { { IN_2027, false, 2, 1, 0, &first_area, 0 },
	    { { 2028, 1, 1 }, false, 2, 1, 0, &first_area, 0 },
	    { { 2028, 8, 1 }, false, 2, 1, 0, &first_area, 0 } },
	  1, 3, 1, 1 },
	{ "no day of effect",
	  { { { 0, 0, 0 }, false, 3, 1, 0, &first_area, 0 }, { IN_2027, false, 3, 1, 0, &first_area, 0 } },
	  0, 0, 0, 0 },
	{ "the end of the calendar",
	  { { { 9999, 1, 1 }, false, 3, 1, 0, &first_area, 0 }, { { 9999, 12, 31 }, false, 3, 1, 0, &first_area, 0 } },
	  1, 2, 1, 1 },
};

static void take_in(struct register_facts *facts, const struct given *given)
{
	struct decision_fact *decision = ARENA_NEW(facts->memory, struct decision_fact);
	struct row_fact *row = ARENA_NEW(facts->memory, struct row_fact);
	*row = (struct row_fact){
		.id = "V1", .groups = given->groups, .areas = given->areas, .bands = given->bands,
		.domain = DOMAIN_SERVICES, .residual = (int8_t)given->residual,
		.direction = (uint8_t)(given->direction == DIRECTION_UNSET ? DIRECTION_NEGATIVE : given->direction),
	};
	decision->id = "D";
	decision->effect = given->effect;
	decision->resolved = given->undecided ? (struct date){ 0 } : (struct date){ 2026, 12, 8 };
	decision->rows = row;
	decision->row_count = 1;
	decision->order = (uint32_t)facts->decision_count;
	facts->decisions[facts->decision_count++] = decision;
}

static struct register_facts *empty(struct arena *memory, size_t room)
{
	struct register_facts *facts = register_facts_new(memory);
	facts->decisions = ARENA_ARRAY(memory, struct decision_fact *, room);
	return facts;
}

static const struct pile_question question = {
	.in_domain = { [DOMAIN_SERVICES] = true },
	.by_place = true, .by_group = true, .months = 24, .alerts = is_stacked,
};

static void piles_are(void **state)
{
	const struct pile_row *row = *state;
	struct arena *memory = arena_new();
	struct register_facts *facts = empty(memory, DECISIONS_MAX);
	for (size_t i = 0; i < DECISIONS_MAX && row->given[i].areas != NULL; i++)
		take_in(facts, &row->given[i]);
	struct piles piles = piles_of(memory, facts, &question);
	assert_int_equal(piles.count, row->piles);
	if (row->piles > 0) {
		assert_int_equal(piles.items[0].decisions, row->decisions);
		assert_int_equal(piles.items[0].bands, row->bands);
		assert_int_equal(piles.items[0].area_count, row->areas);
		assert_true(date_compare(piles.items[0].first->effect, piles.items[0].last->effect) < 0);
	}
	arena_free(memory);
}

/* All in one cell on one day: the cell is walked once, not pair by pair. */
static void one_dense_cell(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct register_facts *facts = empty(memory, SPEED_DECISIONS);
	for (size_t i = 0; i < SPEED_DECISIONS; i++)
		take_in(facts, &(struct given){ IN_2027, false, 2, 1, 0, &first_area, 0 });
	struct piles piles = piles_of(memory, facts, &question);
	assert_int_equal(piles.count, 1);
	assert_int_equal(piles.items[0].decisions, SPEED_DECISIONS);
	arena_free(memory);
}

/* A group is a cell of its own wherever the children live. */
static void groups_alone(void **state)
{
	(void)state;
	struct pile_question groups = question;
	groups.by_place = false;
	struct arena *memory = arena_new();
	struct register_facts *facts = empty(memory, 2);
	take_in(facts, &(struct given){ IN_2027, false, 2, 1, group_bit(GROUP_SAMI), &first_area, 0 });
	take_in(facts, &(struct given){ { 2028, 1, 1 }, false, 2, 2, group_bit(GROUP_SAMI), &second_area, 0 });
	struct piles piles = piles_of(memory, facts, &groups);
	assert_int_equal(piles.count, 1);
	assert_true(piles.items[0].groups == group_bit(GROUP_SAMI));
	assert_int_equal(piles.items[0].bands, 0);
	assert_int_equal(piles.items[0].area_count, 0);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(one_dense_cell), cmocka_unit_test(groups_alone) };
	return RUN_ROWS(rows, piles_are) + cmocka_run_group_tests(others, NULL, NULL);
}
