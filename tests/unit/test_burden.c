/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "budget_scene.h"
#include "burden.h"

static const struct burden_base *base_of(struct scene *scene)
{
	return burden_base_of(scene->memory, budget_of(scene));
}

/* The savings of the check case of method 4, assessed against its catalogue. */
static const struct option_result *savings_of_check_case(struct scene *scene)
{
	static const int64_t cents[] = { [S4100] = -60000000, [S4200] = -24000000, [S5100] = -30000000,
		                         [S7100] = -150000000 };
	struct change *changes = ARENA_ARRAY(scene->memory, struct change, COUNT_OF(cents));
	size_t count = 0;
	for (size_t i = 0; i < COUNT_OF(cents); i++)
		if (cents[i] != 0)
			changes[count++] = (struct change){ .change = CHANGE_KIND_REDUCE,
				                            .linked = &scene->services[i],
				                            .cost = { true, cents[i] } };
	scene->against.catalogue = &scene->catalogue;
	scene->against.costs = base_of(scene);
	struct decision *decision = make_decision(scene->memory, NULL, 0, changes, count);
	return assess(scene->memory, decision, &scene->against)->proposed;
}

/* ---- The check case ---- */

struct index_row {
	const char *name;
	enum budget_level level;
	int64_t base_share, ratio;
};

/* Of 2 640 000 saved, 820 000 or 861 400 on children; of 44 900 000 spent, the levels of the child budget. */
static const struct index_row indexes[] = {
	{ "direct", BUDGET_LEVEL_DIRECT, 182628, 1700758 },
	{ "direct-communal", BUDGET_LEVEL_DIRECT_COMMUNAL, 222717, 1394621 },
	{ "direct-indirect", BUDGET_LEVEL_DIRECT_INDIRECT, 196459, 1660846 },
	{ "all", BUDGET_LEVEL_ALL, 236548, 1379373 },
};

static void index_of_the_check_case(void **state)
{
	const struct index_row *row = *state;
	struct scene *scene = check_case();
	const struct option_result *option = savings_of_check_case(scene);
	const struct figure *burden = option->incidence[row->level].burden;
	assert_int_equal(option->savings->number, -264000000);
	assert_int_equal(scene->against.costs->at[row->level].share->number, row->base_share);
	assert_true(burden->known);
	assert_int_equal(burden->unit, FIGURE_RATIO);
	assert_int_equal(burden->number, row->ratio);
	assert_int_equal(burden->from_count, 4);
	arena_free(scene->memory);
}

/* ---- What is refused ---- */

static const struct formula given = { "test/given", TEXT("a", "a", "a"), "test" };

struct refusal_row {
	const char *name;
	enum budget_level saved_level;
	int64_t saved_on_children, saved, costs_on_children, costs;
	const char *why;
};

static const struct refusal_row refusals[] = {
	{ "the levels differ", BUDGET_LEVEL_ALL, -10, -20, 10, 20, "the savings and the costs are of different levels" },
	{ "nothing is saved", BUDGET_LEVEL_DIRECT, 0, 0, 10, 20, "there are no savings" },
	{ "costs grow", BUDGET_LEVEL_DIRECT, 0, 5, 10, 20, "there are no savings" },
	{ "nothing is spent on children", BUDGET_LEVEL_DIRECT, -10, -20, 0, 20, "the costs are not above zero" },
	{ "income of the services is above their costs", BUDGET_LEVEL_DIRECT, -10, -20, 10, -20, "the costs are not above zero" },
};

static const struct figure *cents(struct arena *memory, int64_t number)
{
	return figure_made(memory, &given, FIGURE_CENTS, number, NULL, 0);
}

static void refuses(void **state)
{
	const struct refusal_row *row = *state;
	struct arena *memory = arena_new();
	const struct burden_part saved = { .level = row->saved_level,
		                           .on_children = cents(memory, row->saved_on_children),
		                           .total = cents(memory, row->saved) };
	const struct burden_part costs = { .level = BUDGET_LEVEL_DIRECT,
		                           .on_children = cents(memory, row->costs_on_children),
		                           .total = cents(memory, row->costs) };
	const struct figure *burden = burden_index(memory, &saved, &costs);
	assert_false(burden->known);
	assert_string_equal(burden->why.in[EN], row->why);
	arena_free(memory);
}

static void largest_amounts_fit(void **state)
{
	struct arena *memory = arena_new();
	const struct burden_part saved = { .level = BUDGET_LEVEL_ALL,
		                           .on_children = cents(memory, INT64_MIN + 1),
		                           .total = cents(memory, INT64_MIN + 1) };
	const struct burden_part costs = { .level = BUDGET_LEVEL_ALL,
		                           .on_children = cents(memory, INT64_MAX),
		                           .total = cents(memory, INT64_MAX) };
	(void)state;
	assert_int_equal(burden_index(memory, &saved, &costs)->number, 1000000);
	arena_free(memory);
}

static void what_is_withheld_stays_so(void **state)
{
	struct arena *memory = arena_new();
	const struct burden_part saved = { .level = BUDGET_LEVEL_ALL,
		                           .on_children = figure_withheld(memory, cents(memory, -10), true),
		                           .total = cents(memory, -20) };
	const struct burden_part costs = { .level = BUDGET_LEVEL_ALL,
		                           .on_children = cents(memory, 10),
		                           .total = cents(memory, 20) };
	(void)state;
	assert_true(burden_index(memory, &saved, &costs)->withheld);
	arena_free(memory);
}

static void a_key_that_is_not_known_leaves_no_base(void **state)
{
	struct scene *scene = check_case();
	(void)state;
	scene->services[S4200].clients = (struct band_counts){ .unknown = true };
	const struct burden_base *base = base_of(scene);
	assert_false(base->at[BUDGET_LEVEL_DIRECT].on_children->known);
	assert_false(base->at[BUDGET_LEVEL_DIRECT].share->known);
	arena_free(scene->memory);
}

static void without_population_the_direct_level_has_a_base(void **state)
{
	struct scene *scene = check_case();
	(void)state;
	scene->against.population = NULL;
	const struct burden_base *base = base_of(scene);
	assert_true(base->at[BUDGET_LEVEL_DIRECT].on_children->known);
	assert_int_equal(base->at[BUDGET_LEVEL_DIRECT].total->number, 4490000000);
	assert_false(base->at[BUDGET_LEVEL_ALL].on_children->known);
	arena_free(scene->memory);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(largest_amounts_fit),
		cmocka_unit_test(what_is_withheld_stays_so),
		cmocka_unit_test(a_key_that_is_not_known_leaves_no_base),
		cmocka_unit_test(without_population_the_direct_level_has_a_base),
	};
	return RUN_ROWS(indexes, index_of_the_check_case) + RUN_ROWS(refusals, refuses) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
