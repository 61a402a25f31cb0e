/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "figure.h"
#include "impact.h"

static const struct formula sum = { "test/sum", TEXT("summa", "summa", "sum"), "test" };

static int set_up(void **state)
{
	*state = arena_new();
	return 0;
}

static int tear_down(void **state)
{
	arena_free(*state);
	return 0;
}

static void a_read_figure_has_the_label_of_its_field(void **state)
{
	struct impact impact = { .magnitude = MAGNITUDE_LARGE };
	const struct figure *figure = figure_read_word(*state, &impact, &record_impact, KEY_MAGNITUDE,
	                                               &words_magnitude, MAGNITUDE_LARGE);
	assert_true(figure->known);
	assert_null(figure->how);
	assert_null(figure->at.in);
	assert_string_equal(figure->label.in[FI], "Suuruus");
	assert_int_equal(figure->number, MAGNITUDE_LARGE);
}

static void a_record_that_is_missing_has_no_place(void **state)
{
	const struct figure *figure = figure_read(*state, NULL, &record_impact, KEY_DURATION, FIGURE_MONTHS, 36);
	assert_null(figure->at.in);
	assert_int_equal(figure->number, 36);
}

static void missing_is_never_a_number(void **state)
{
	struct impact impact = { .magnitude = MAGNITUDE_UNSET };
	const struct text own = TEXT("kysely kesken", NULL, NULL), none = { { NULL } };
	const struct figure *given =
	        figure_missing(*state, &impact, &record_impact, KEY_MAGNITUDE, NOTHING_UNKNOWN, own);
	const struct figure *usual =
	        figure_missing(*state, &impact, &record_impact, KEY_MAGNITUDE, NOTHING_NOT_ASSESSED, none);
	assert_false(given->known);
	assert_string_equal(given->why.in[FI], "kysely kesken");
	assert_false(usual->known);
	assert_string_equal(usual->why.in[EN], "the value is not given");
	assert_int_equal(usual->number, NOTHING_NOT_ASSESSED);
}

static void a_made_figure_keeps_its_inputs(void **state)
{
	struct figures from = { .memory = *state };
	for (int i = 0; i < 20; i++)
		figures_add(&from, figure_read(*state, NULL, &record_impact, KEY_DURATION, FIGURE_MONTHS, i));
	const struct figure *figure = figure_made(*state, &sum, FIGURE_MONTHS, 190, from.items, from.count);
	from.items[0] = NULL;
	assert_int_equal(figure->from_count, 20);
	assert_int_equal(figure->from[0]->number, 0);
	assert_int_equal(figure->from[19]->number, 19);
	assert_ptr_equal(figure->how, &sum);
}

static void an_unknown_figure_always_has_a_reason(void **state)
{
	const struct figure *figure =
	        figure_unknown(*state, &sum, FIGURE_CENTS, (struct text){ { NULL } }, NULL, 0);
	assert_false(figure->known);
	assert_string_equal(figure->why.in[SV], "värdet är inte känt");
	assert_int_equal(figure->from_count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_read_figure_has_the_label_of_its_field, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_record_that_is_missing_has_no_place, set_up, tear_down),
		cmocka_unit_test_setup_teardown(missing_is_never_a_number, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_made_figure_keeps_its_inputs, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_unknown_figure_always_has_a_reason, set_up, tear_down),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
