/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "classes.h"
#include "make.h"
#include "matrix.h"

struct reach_row {
	const char *name;
	struct service service;
	size_t band;
	enum reach reach;
};

static const struct reach_row reaches[] = {
	{ "direct, in its bands",
	  { .impact = IMPACT_TYPE_DIRECT, .age_bands = { .bits = 1 } },
	  YOUNGEST,
	  REACH_DIRECT },
	{ "direct, not in its bands",
	  { .impact = IMPACT_TYPE_DIRECT, .age_bands = { .bits = 1 } },
	  PRIMARY,
	  REACH_NONE },
	{ "direct, with clients",
	  { .impact = IMPACT_TYPE_DIRECT,
	    .clients = { .of = { [PRIMARY] = { .given = true, .low = 1, .high = 1 } } } },
	  PRIMARY,
	  REACH_DIRECT },
	{ "direct, clients are zero",
	  { .impact = IMPACT_TYPE_DIRECT, .clients = { .of = { [PRIMARY] = { .given = true } } } },
	  PRIMARY,
	  REACH_NONE },
	{ "indirect, every child band", { .impact = IMPACT_TYPE_INDIRECT }, UPPER_SECONDARY, REACH_INDIRECT },
	{ "indirect, not adults", { .impact = IMPACT_TYPE_INDIRECT }, ADULTS, REACH_NONE },
	{ "communal, its bands",
	  { .impact = IMPACT_TYPE_COMMUNAL, .age_bands = { .bits = 2 } },
	  PRIMARY,
	  REACH_COMMUNAL },
	{ "communal, other bands",
	  { .impact = IMPACT_TYPE_COMMUNAL, .age_bands = { .bits = 2 } },
	  YOUNGEST,
	  REACH_NONE },
	{ "none", { .impact = IMPACT_TYPE_NONE, .age_bands = { .bits = 31 } }, YOUNGEST, REACH_NONE },
	{ "type not given", { .age_bands = { .bits = 31 } }, YOUNGEST, REACH_NONE },
};

static void service_reaches_band(void **state)
{
	const struct reach_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	assert_int_equal(service_reaches(&row->service, against.bands, row->band), row->reach);
	arena_free(memory);
}

/* One option that changes a direct service of the youngest and 7-12, and its rows. */
struct scene {
	struct arena *memory;
	struct surroundings against;
	struct service service;
	struct change change;
	struct impact impacts[3];
	const struct service *caused_by[1];
};

static struct scene *scene_new(void)
{
	struct arena *memory = arena_new();
	struct scene *scene = ARENA_NEW(memory, struct scene);
	scene->memory = memory;
	scene->against = make_surroundings(memory);
	scene->service =
	        (struct service){ .id = "neuvola", .impact = IMPACT_TYPE_DIRECT, .age_bands = { .bits = 3 } };
	scene->change = (struct change){ .change = CHANGE_KIND_CLOSE, .linked = &scene->service };
	scene->caused_by[0] = &scene->service;
	for (size_t i = 0; i < COUNT_OF(scene->impacts); i++) {
		scene->impacts[i] = make_impact(memory, "V");
		scene->impacts[i].caused_by = scene->caused_by;
		scene->impacts[i].caused_by_count = 1;
	}
	return scene;
}

static const struct option_result *proposed(struct scene *scene, size_t impacts)
{
	struct decision *decision = make_decision(scene->memory, scene->impacts, impacts, &scene->change, 1);
	return assess(scene->memory, decision, &scene->against)->proposed;
}

static void a_reached_cell_that_nobody_assessed_contradicts(void **state)
{
	struct scene *scene = scene_new();
	const struct option_result *option = proposed(scene, 1);
	(void)state;
	assert_int_equal(option->cell_count, 2);
	assert_int_equal(option->cells[0].band, YOUNGEST);
	assert_int_equal(option->cells[0].nothing, 0);
	assert_int_equal(option->cells[0].worst_negative->number, 1);
	assert_false(option->cells[0].contradiction);
	assert_int_equal(option->cells[1].band, PRIMARY);
	assert_int_equal(option->cells[1].nothing, NOTHING_NOT_ASSESSED);
	assert_true(option->cells[1].contradiction);
	arena_free(scene->memory);
}

/* Unknown would be wrong: the row was assessed, in words. */
static void without_classes_a_cell_says_directions(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->against.policy->significance->enabled = FLAG_NO;
	scene->impacts[1].direction = DIRECTION_POSITIVE;
	const struct option_result *option = proposed(scene, 2);
	assert_int_equal(option->cells[0].nothing, 0);
	assert_null(option->cells[0].worst_negative);
	assert_true(option->cells[0].said_negative);
	assert_true(option->cells[0].said_positive);
	assert_int_equal(option->cells[1].nothing, NOTHING_NOT_ASSESSED);
	assert_true(option->cells[1].contradiction);
	arena_free(scene->memory);
}

static void without_classes_an_unknown_direction_is_unknown(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->against.policy->significance->enabled = FLAG_NO;
	scene->impacts[0].direction = DIRECTION_UNKNOWN;
	assert_int_equal(proposed(scene, 1)->cells[0].nothing, NOTHING_UNKNOWN);
	arena_free(scene->memory);
}

static void a_row_of_another_service_covers_nothing(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->impacts[0].caused_by_count = 0;
	assert_true(proposed(scene, 1)->cells[0].contradiction);
	arena_free(scene->memory);
}

static void adults_are_no_contradiction(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->service.age_bands.bits = band_bit(ADULTS);
	const struct option_result *option = proposed(scene, 0);
	assert_int_equal(option->cell_count, 1);
	assert_int_equal(option->cells[0].reach, REACH_DIRECT);
	assert_false(option->cells[0].contradiction);
	arena_free(scene->memory);
}

static void none_and_unknown_are_kept_apart(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->impacts[0].direction = DIRECTION_NONE;
	scene->impacts[1].age_bands.bits = 2;
	scene->impacts[1].direction = DIRECTION_UNKNOWN;
	const struct option_result *option = proposed(scene, 2);
	assert_int_equal(option->cells[0].nothing, NOTHING_NONE);
	assert_int_equal(option->cells[1].nothing, NOTHING_UNKNOWN);
	assert_int_equal(option->cells[1].unknowns, 1);
	assert_false(option->cells[0].contradiction || option->cells[1].contradiction);
	arena_free(scene->memory);
}

static void an_assessed_band_that_is_not_reached_is_a_cell(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->impacts[0].age_bands.bits = band_bit(UPPER_SECONDARY);
	const struct option_result *option = proposed(scene, 1);
	assert_int_equal(option->cell_count, 3);
	assert_int_equal(option->cells[2].reach, REACH_NONE);
	assert_int_equal(option->cells[2].worst_negative->number, 1);
	arena_free(scene->memory);
}

static void negative_and_positive_are_never_netted(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->impacts[0].magnitude = MAGNITUDE_VERY_LARGE;
	scene->impacts[1].direction = DIRECTION_POSITIVE;
	scene->impacts[1].magnitude = MAGNITUDE_LARGE;
	const struct option_result *option = proposed(scene, 2);
	assert_int_equal(option->cells[0].worst_negative->number, 3);
	assert_int_equal(option->cells[0].best_positive->number, 2);
	assert_int_equal(option->band_negative[YOUNGEST]->number, 3);
	assert_null(option->band_negative[PRIMARY]);
	arena_free(scene->memory);
}

/* ---- Verdicts ---- */

struct verdict_row {
	const char *name;
	size_t count;
	enum direction directions[3];
	enum magnitude magnitudes[3]; /* large on low sensitivity is class 2, moderate 1 */
	enum verdict verdict;
	int64_t unknowns;
};

#define NEG DIRECTION_NEGATIVE
#define POS DIRECTION_POSITIVE
#define M MAGNITUDE_MODERATE
#define L MAGNITUDE_LARGE
#define U MAGNITUDE_UNKNOWN
static const struct verdict_row verdicts[] = {
	{ "positive", 2, { POS, NEG }, { L, M }, VERDICT_POSITIVE, 0 },
	{ "negative", 2, { POS, NEG }, { M, L }, VERDICT_NEGATIVE, 0 },
	{ "conflicting", 2, { POS, NEG }, { L, L }, VERDICT_CONFLICTING, 0 },
	{ "small ones are neutral", 2, { POS, NEG }, { M, M }, VERDICT_NEUTRAL, 0 },
	{ "a neutral row", 2, { DIRECTION_NEUTRAL, DIRECTION_NONE }, { 0, 0 }, VERDICT_NEUTRAL, 0 },
	{ "no impact", 2, { DIRECTION_NONE, DIRECTION_NONE }, { 0, 0 }, VERDICT_NO_IMPACT, 0 },
	{ "all unknown", 2, { NEG, DIRECTION_UNKNOWN }, { U, L }, VERDICT_CANNOT_BE_GIVEN, 2 },
	{ "unknown beside none", 2, { NEG, DIRECTION_NONE }, { U, 0 }, VERDICT_CANNOT_BE_GIVEN, 1 },
	{ "unknown beside a known one", 2, { NEG, NEG }, { U, L }, VERDICT_NEGATIVE, 1 },
	{ "not assessed", 0, { 0 }, { 0 }, VERDICT_UNSET, 0 },
};

static void has_verdict(void **state)
{
	const struct verdict_row *row = *state;
	struct scene *scene = scene_new();
	for (size_t i = 0; i < row->count; i++) {
		scene->impacts[i].direction = row->directions[i];
		scene->impacts[i].magnitude = row->magnitudes[i];
	}
	const struct option_result *option = proposed(scene, row->count);
	assert_int_equal(option->unknowns->number, row->unknowns);
	if (row->verdict)
		assert_int_equal(option->verdict->number, row->verdict);
	else
		assert_null(option->verdict);
	arena_free(scene->memory);
}

static void the_worst_beside_an_unknown_is_the_known_one(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->impacts[0].magnitude = MAGNITUDE_UNKNOWN;
	assert_int_equal(proposed(scene, 2)->worst_negative->number, 1);
	assert_false(proposed(scene, 1)->worst_negative->known);
	assert_null(proposed(scene, 1)->best_positive);
	arena_free(scene->memory);
}

/* ---- Properties ---- */

static void a_negative_row_more_never_lowers_the_worst(void **state)
{
	(void)state;
	for (enum magnitude first = MAGNITUDE_SMALL; first < MAGNITUDE_END; first++)
		for (enum magnitude second = MAGNITUDE_SMALL; second < MAGNITUDE_END; second++) {
			struct scene *scene = scene_new();
			scene->impacts[0].magnitude = first;
			scene->impacts[1].magnitude = second;
			int before = class_of(proposed(scene, 1)->worst_negative);
			assert_true(class_of(proposed(scene, 2)->worst_negative) >= before);
			arena_free(scene->memory);
		}
}

static void the_order_of_rows_does_not_matter(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->impacts[0].magnitude = MAGNITUDE_VERY_LARGE;
	scene->impacts[1].direction = DIRECTION_POSITIVE;
	scene->impacts[2].direction = DIRECTION_UNKNOWN;
	const struct option_result *one = proposed(scene, 3);
	struct impact last = scene->impacts[2];
	scene->impacts[2] = scene->impacts[0];
	scene->impacts[0] = last;
	const struct option_result *other = proposed(scene, 3);
	assert_int_equal(one->worst_negative->number, other->worst_negative->number);
	assert_int_equal(one->best_positive->number, other->best_positive->number);
	assert_int_equal(one->unknowns->number, other->unknowns->number);
	assert_int_equal(one->verdict->number, other->verdict->number);
	assert_int_equal(one->cell_count, other->cell_count);
	arena_free(scene->memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_reached_cell_that_nobody_assessed_contradicts),
		cmocka_unit_test(without_classes_a_cell_says_directions),
		cmocka_unit_test(without_classes_an_unknown_direction_is_unknown),
		cmocka_unit_test(a_row_of_another_service_covers_nothing),
		cmocka_unit_test(adults_are_no_contradiction),
		cmocka_unit_test(none_and_unknown_are_kept_apart),
		cmocka_unit_test(an_assessed_band_that_is_not_reached_is_a_cell),
		cmocka_unit_test(negative_and_positive_are_never_netted),
		cmocka_unit_test(the_worst_beside_an_unknown_is_the_known_one),
		cmocka_unit_test(a_negative_row_more_never_lowers_the_worst),
		cmocka_unit_test(the_order_of_rows_does_not_matter),
	};
	return RUN_ROWS(reaches, service_reaches_band) + RUN_ROWS(verdicts, has_verdict) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
