/* SPDX-License-Identifier: EUPL-1.2 */
/* The check case of method 4 as two decisions of a year. */
#include "test.h"

#include "budget_scene.h"
#include "year.h"

struct cut {
	size_t service;
	int64_t euros; /* 1: not given */
};

struct costs_row {
	const char *name;
	struct cut first[2], second[2];
	int64_t direct, direct_indirect, all; /* cents that fall on children */
	int64_t burden;                       /* of the level direct-indirect, in hundredths; 0: not known */
	size_t unknown;
};

enum { NOT_GIVEN = 1 };

static const struct costs_row rows[] = {
	{ "the check case", { { S4100, -600000 }, { S4200, -240000 } }, { { S5100, -300000 }, { S7100, -1500000 } }, -82000000,
	  -86140000, -86140000, 166, 0 },
	{ "growth is no saving", { { S4100, -600000 }, { S4200, 240000 } }, { { S5100, -300000 }, { S7100, -1500000 } },
	  -38000000, -42140000, -42140000, 136, 0 },
	{ "a cost that is not given", { { S4100, -600000 }, { S4200, NOT_GIVEN } }, { { S5100, -300000 }, { S7100, -1500000 } },
	  0, -4140000, -4140000, 0, 1 },
	{ "nothing is saved", { { S4100, 600000 }, { S4200, 240000 } }, { { S5100, 0 }, { S7100, 0 } }, 82000000, 82000000,
	  82000000, 0, 0 },
};

static void feed(struct scene *scene, struct year *year, const char *id, const struct cut cuts[2])
{
	struct change *changes = ARENA_ARRAY(scene->memory, struct change, 2);
	struct resolution *resolution = ARENA_NEW(scene->memory, struct resolution);
	for (size_t i = 0; i < 2; i++)
		changes[i] = (struct change){ .change = CHANGE_KIND_REDUCE,
			                      .linked = &scene->services[cuts[i].service],
			                      .cost = { cuts[i].euros != NOT_GIVEN, cuts[i].euros * 100 } };
	struct decision *decision = make_decision(scene->memory, NULL, 0, changes, 2);
	decision->id = id;
	decision->resolution = resolution;
	decision->decided_option = decision->proposed_option;
	resolution->date = (struct date){ 2026, 3, 10 };
	year_add_decision(year, scene->memory, assess(scene->memory, decision, &scene->against));
}

static const struct year_costs *costs_of(struct scene *scene, const struct costs_row *row)
{
	const struct burden_base *base = burden_base_of(scene->memory, budget_of(scene));
	scene->against.catalogue = &scene->catalogue;
	struct year *year = year_new(scene->memory, 2026, &scene->against, (struct date){ 2026, 12, 31 });
	feed(scene, year, "A-1", row->first);
	feed(scene, year, "A-2", row->second);
	year_finish(year, register_facts_new(scene->memory), base);
	return &year->costs;
}

static void falls_on_children(void **state)
{
	const struct costs_row *row = *state;
	struct scene *scene = check_case();
	const struct year_costs *costs = costs_of(scene, row);
	const struct figure *burden = costs->burden[BUDGET_LEVEL_DIRECT_INDIRECT];
	assert_int_equal(costs->matters, 2);
	assert_int_equal(costs->unknown, row->unknown);
	assert_int_equal(costs->net_figure[BUDGET_LEVEL_DIRECT]->number, row->direct);
	assert_int_equal(costs->net_figure[BUDGET_LEVEL_DIRECT_INDIRECT]->number, row->direct_indirect);
	assert_int_equal(costs->net_figure[BUDGET_LEVEL_ALL]->number, row->all);
	assert_int_equal(burden->known, row->burden != 0);
	if (row->burden != 0)
		assert_int_equal(divide_rounded(burden->number, 10000, 0), row->burden);
	arena_free(scene->memory);
}

/* Three of the adult clients of 4200: euros over the whole cost would tell them. */
static void small_clients_withhold_the_sum(void **state)
{
	struct scene *scene = check_case();
	(void)state;
	scene->services[S4200].clients.of[ADULTS] = make_count(3, 3);
	const struct year_costs *costs = costs_of(scene, &rows[0]);
	assert_true(costs->net_figure[BUDGET_LEVEL_DIRECT]->withheld);
	assert_true(costs->cuts_figure[BUDGET_LEVEL_ALL]->withheld);
	arena_free(scene->memory);
}

int main(void)
{
	const struct CMUnitTest alone[] = { cmocka_unit_test(small_clients_withhold_the_sum) };
	return RUN_ROWS(rows, falls_on_children) + cmocka_run_group_tests(alone, NULL, NULL);
}
