/* SPDX-License-Identifier: EUPL-1.2 */
/* In which order rows, options and measures stand makes no difference to any result. */
#include "test.h"

#include <string.h>

#include "world.h"

static void swap_rows(struct world *world, size_t option, size_t a, size_t b)
{
	struct impact row = world->rows[option][a];
	world->rows[option][a] = world->rows[option][b];
	world->rows[option][b] = row;
	for (size_t i = 0; i < WORLD_MEASURES; i++)
		if (world->eases[i] == &world->rows[option][a])
			world->eases[i] = &world->rows[option][b];
		else if (world->eases[i] == &world->rows[option][b])
			world->eases[i] = &world->rows[option][a];
}

static const struct impact_result *row_named(const struct option_result *option, const char *id)
{
	for (size_t i = 0; i < option->impact_count; i++)
		if (strcmp(option->impacts[i].impact->id, id) == 0)
			return &option->impacts[i];
	return NULL;
}

static const struct option_result *option_named(const struct assessment *assessment, const char *id)
{
	for (size_t i = 0; i < assessment->option_count; i++)
		if (strcmp(assessment->options[i].option->id, id) == 0)
			return &assessment->options[i];
	return NULL;
}

static void assert_same_rows(const struct option_result *one, const struct option_result *other)
{
	assert_int_equal(one->impact_count, other->impact_count);
	for (size_t i = 0; i < one->impact_count; i++) {
		const struct impact_result *row = row_named(other, one->impacts[i].impact->id);
		assert_int_equal(class_number(one->impacts[i].gross), class_number(row->gross));
		assert_int_equal(class_number(one->impacts[i].residual), class_number(row->residual));
	}
}

static void assert_same_figure(const struct figure *one, const struct figure *other)
{
	assert_int_equal(one == NULL, other == NULL);
	if (one == NULL)
		return;
	assert_int_equal(one->known, other->known);
	assert_int_equal(one->number, other->number);
}

static void assert_same_cells(const struct option_result *one, const struct option_result *other)
{
	assert_int_equal(one->cell_count, other->cell_count);
	for (size_t i = 0; i < one->cell_count; i++) {
		assert_int_equal(class_number(one->cells[i].worst_negative), class_number(other->cells[i].worst_negative));
		assert_int_equal(class_number(one->cells[i].best_positive), class_number(other->cells[i].best_positive));
		assert_int_equal(one->cells[i].nothing, other->cells[i].nothing);
		assert_int_equal(one->cells[i].contradiction, other->cells[i].contradiction);
	}
}

static void assert_same_option(const struct option_result *one, const struct option_result *other)
{
	assert_same_rows(one, other);
	assert_same_cells(one, other);
	assert_int_equal(class_number(one->worst_negative), class_number(other->worst_negative));
	assert_int_equal(class_number(one->best_positive), class_number(other->best_positive));
	assert_same_figure(one->unknowns, other->unknowns);
	assert_same_figure(one->verdict, other->verdict);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		assert_same_figure(one->incidence[level].net, other->incidence[level].net);
}

static void assert_same(const struct assessment *one, const struct assessment *other)
{
	for (size_t i = 0; i < one->option_count; i++)
		assert_same_option(&one->options[i], option_named(other, one->options[i].option->id));
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		assert_int_equal(one->screening.triggers[trigger].answer, other->screening.triggers[trigger].answer);
	assert_int_equal(one->screening.proposed->number, other->screening.proposed->number);
	assert_int_equal(one->dominance_count, other->dominance_count);
}

static void the_order_of_rows_does_not_matter(struct world *world, struct chance *chance)
{
	const struct assessment *before = assessed(world);
	const struct option_result kept[WORLD_OPTIONS] = { before->options[0], before->options[1], before->options[2] };
	for (size_t option = 0; option < WORLD_OPTIONS; option++) {
		size_t count = world->options[option].impacts_count;
		/* The results point at the rows, which are about to move: the names stay behind in copies. */
		struct impact *copies = ARENA_ARRAY(world->memory, struct impact, WORLD_ROWS_MAX);
		memcpy(copies, world->rows[option], sizeof world->rows[option]);
		for (size_t i = 0; i < kept[option].impact_count; i++)
			kept[option].impacts[i].impact = &copies[kept[option].impacts[i].impact - world->rows[option]];
		for (size_t i = 0; count > 1 && i < 4; i++)
			swap_rows(world, option, (size_t)pick(chance, 0, (int)count), (size_t)pick(chance, 0, (int)count));
	}
	assert_same(before, assessed(world));
}

static void the_order_of_options_and_measures_does_not_matter(struct world *world, struct chance *chance)
{
	const struct assessment *before = assessed(world);
	struct option shuffled[WORLD_OPTIONS];
	size_t first = (size_t)pick(chance, 0, WORLD_OPTIONS);
	for (size_t i = 0; i < WORLD_OPTIONS; i++) {
		shuffled[i] = world->options[(first + i) % WORLD_OPTIONS];
		shuffled[i].index = i;
		for (size_t row = 0; row < shuffled[i].impacts_count; row++)
			shuffled[i].impacts[row].option = &shuffled[i];
	}
	world->decision.options = shuffled;
	world->decision.zero_option = &shuffled[(WORLD_OPTIONS - first) % WORLD_OPTIONS];
	world->decision.proposed_option = &shuffled[(WORLD_OPTIONS - first + 1) % WORLD_OPTIONS];
	struct measure measure = world->measures[0];
	world->measures[0] = world->measures[2];
	world->measures[2] = measure;
	assert_same(before, assessed(world));
}

/* ---- The tests ---- */

#define PROPERTY(name) \
	static void test_##name(void **state) \
	{ \
		(void)state; \
		on_many_worlds(name); \
	}
PROPERTY(the_order_of_rows_does_not_matter)
PROPERTY(the_order_of_options_and_measures_does_not_matter)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_order_of_rows_does_not_matter),
		cmocka_unit_test(test_the_order_of_options_and_measures_does_not_matter),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
