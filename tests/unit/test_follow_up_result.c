/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "follow_up_result.h"
#include "make.h"

/* ---- A decision with two impacts that was decided, and its follow-up ---- */

struct scene {
	struct arena *memory;
	struct surroundings against;
	struct decision *decision;
	struct resolution resolution;
	struct follow_up follow_up;
};

static struct scene scene_new(void)
{
	struct scene scene = { .memory = arena_new() };
	struct impact *impacts = ARENA_ARRAY(scene.memory, struct impact, 2);
	impacts[0] = make_impact(scene.memory, "V1");
	impacts[1] = make_impact(scene.memory, "V2");
	scene.against = make_surroundings(scene.memory);
	scene.decision = make_decision(scene.memory, impacts, 2, NULL, 0);
	scene.decision->decided_option = scene.decision->proposed_option;
	scene.resolution.option = "VE1";
	make_answers(scene.memory, scene.decision, TRIGGER_ANSWER_NO);
	scene.follow_up = (struct follow_up){ .id = "F-1", .decision = "D-1", .date = { 2028, 6, 1 } };
	return scene;
}

static const struct follow_up_result *followed(struct scene *scene)
{
	scene->decision->resolution = &scene->resolution;
	return follow_up_result(scene->memory, &scene->follow_up,
	                        assess(scene->memory, scene->decision, &scene->against), &scene->against);
}

static const struct figure *named(const struct follow_up_result *result, const char *id, const char *key)
{
	for (size_t i = 0; i < result->figure_count; i++)
		if (strcmp(result->figures[i].id, id) == 0 && strcmp(result->figures[i].key, key) == 0)
			return result->figures[i].figure;
	fail_msg("no figure %s.%s", id, key);
	return NULL;
}

static void counts_by_accuracy(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	struct outcome outcome = { .impact = "V2",
		                   .realised = REALISED_YES,
		                   .direction = DIRECTION_NEGATIVE,
		                   .magnitude = MAGNITUDE_LARGE };
	scene.follow_up.outcomes = &outcome;
	scene.follow_up.outcomes_count = 1;
	const struct follow_up_result *result = followed(&scene);
	assert_int_equal(result->impact_count, 2);
	assert_null(result->impacts[0].outcome);
	assert_true(result->impacts[1].worse);
	assert_int_equal(result->by_accuracy[ACCURACY_UNSET]->number, 1);
	assert_int_equal(result->by_accuracy[ACCURACY_UNDERESTIMATED]->number, 1);
	assert_int_equal(result->by_accuracy[ACCURACY_CORRECT]->number, 0);
	assert_false(named(result, "V1", "accuracy")->known);
	assert_int_equal(named(result, "V2", "accuracy")->number, ACCURACY_UNDERESTIMATED);
	arena_free(scene.memory);
}

static void nothing_decided_nothing_to_follow(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	scene.resolution.remitted = text_same("valmisteltava uudelleen");
	assert_null(followed(&scene)->decided);
	scene.resolution.remitted = text_same("");
	scene.decision->decided_option = NULL;
	const struct follow_up_result *result = followed(&scene);
	assert_null(result->decided);
	assert_int_equal(result->impact_count, 0);
	assert_null(result->cost.decided);
	arena_free(scene.memory);
}

static void without_prior_all_is_unforeseen(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	struct impact unforeseen = make_impact(scene.memory, "E1");
	scene.follow_up.decision = NULL;
	scene.follow_up.unforeseen = &unforeseen;
	scene.follow_up.unforeseen_count = 1;
	const struct follow_up_result *result =
	        follow_up_result(scene.memory, &scene.follow_up, NULL, &scene.against);
	assert_int_equal(result->impact_count + result->indicator_count + result->measure_count, 0);
	assert_int_equal(named(result, "E1", "significance_class")->number, 1);
	assert_false(result->measures_rate.share->known);
	arena_free(scene.memory);
}

/* ---- How much was done ---- */

struct rate_row {
	const char *name;
	enum measure_status decided[3], followed[3]; /* 0 in the second: nothing was recorded */
	int64_t done, counted, share; /* -1: unknown */
};

#define S(word) MEASURE_STATUS_##word
static const struct rate_row rates[] = {
	{ "as decided", { S(DONE), S(DECIDED), S(UNDER_WAY) }, { 0 }, 1, 3, 333333 },
	{ "the follow-up knows better", { S(DECIDED), S(DONE), S(DECIDED) }, { S(DONE), S(LAPSED) }, 1, 3, 333333 },
	{ "rejected is not counted", { S(DONE), S(REJECTED), S(DONE) }, { 0 }, 2, 2, 1000000 },
	{ "rejected in the follow-up", { S(DONE), S(DECIDED), S(DONE) }, { 0, S(REJECTED) }, 2, 2, 1000000 },
	{ "lapsed is counted", { S(LAPSED), S(LAPSED), S(DONE) }, { 0 }, 1, 3, 333333 },
	{ "all rejected", { S(REJECTED), S(REJECTED), S(REJECTED) }, { 0 }, 0, 0, -1 },
};

static void has_rate(void **state)
{
	static const char *const ids[] = { "L1", "L2", "L3" };
	const struct rate_row *row = *state;
	struct scene scene = scene_new();
	struct measure measures[3] = { { .id = NULL } };
	struct measure_result_given results[3] = { { .measure = NULL } };
	for (size_t i = 0; i < 3; i++) {
		measures[i] = (struct measure){ .id = ids[i], .status = row->decided[i] };
		if (row->followed[i] != MEASURE_STATUS_UNSET)
			results[scene.follow_up.measure_results_count++] =
			        (struct measure_result_given){ .measure = ids[i], .status = row->followed[i] };
	}
	scene.decision->measures = measures;
	scene.decision->measures_count = 3;
	scene.follow_up.measure_results = results;
	const struct implementation_rate rate = followed(&scene)->measures_rate;
	assert_int_equal(rate.done->number, row->done);
	assert_int_equal(rate.counted->number, row->counted);
	assert_int_equal(rate.share->known ? rate.share->number : -1, row->share);
	arena_free(scene.memory);
}

static void recommendations_are_done_or_not(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	struct handling rejected = { .outcome = HANDLING_OUTCOME_REJECTED }, not_handled = { .outcome = HANDLING_OUTCOME_NOT_HANDLED };
	struct implementation done = { .state = IMPLEMENTATION_STATE_DONE };
	struct recommendation recommendations[] = {
		{ .id = "S1", .handling = &rejected, .implementation = &done },
		{ .id = "S2", .handling = &not_handled },
		{ .id = "S3", .implementation = &done },
		{ .id = "S4" },
	};
	struct recommendation_result result = { .recommendation = "S4", .state = IMPLEMENTATION_STATE_DONE };
	scene.decision->recommendations = recommendations;
	scene.decision->recommendations_count = COUNT_OF(recommendations);
	scene.follow_up.recommendation_results = &result;
	scene.follow_up.recommendation_results_count = 1;
	const struct implementation_rate rate = followed(&scene)->recommendations_rate;
	assert_int_equal(rate.done->number, 2);
	assert_int_equal(rate.counted->number, 3);
	assert_int_equal(rate.share->number, 666667);
	arena_free(scene.memory);
}

/* ---- Cost ---- */

struct cost_row {
	const char *name;
	int64_t planned, realised, difference, share; /* -1: unknown */
};

static const struct cost_row costs[] = {
	{ "a saving that fell short", -8500000, -6100000, 2400000, 717647 },
	{ "a cost that grew", 4600000, 5060000, 460000, 1100000 },
	{ "as planned", 4600000, 4600000, 0, 1000000 },
	{ "the other way", -100, 50, 150, -500000 },
	{ "nothing planned", 0, 50, 50, -1 },
	{ "the largest amounts", -CENTS_MAX, CENTS_MAX, 2 * CENTS_MAX, -1000000 },
};

static void has_cost(void **state)
{
	const struct cost_row *row = *state;
	struct scene scene = scene_new();
	struct follow_up_cost given = { .planned = { true, row->planned }, .realised = { true, row->realised } };
	scene.follow_up.cost = &given;
	const struct followed_cost cost = followed(&scene)->cost;
	assert_int_equal(cost.difference->number, row->difference);
	assert_int_equal(cost.share->known ? cost.share->number : -1, row->share);
	arena_free(scene.memory);
}

static void cost_of_option_may_be_unknown(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	struct change changes[] = { { .cost = { true, CENTS_MAX } }, { .cost = { true, -100 } }, { .cost = { false, 0 } } };
	struct option *option = &scene.decision->options[1];
	option->changes = changes;
	option->changes_count = 2;
	assert_int_equal(followed(&scene)->cost.decided->number, CENTS_MAX - 100);
	option->changes_count = 3;
	assert_false(followed(&scene)->cost.decided->known);
	arena_free(scene.memory);
}

/* ---- Indicators ---- */

static struct decimal whole(int64_t number)
{
	return (struct decimal){ .number = number, .given = true };
}

static void follows_each_value(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	struct dated_value baseline = { .value = whole(20), .date = { 2026, 1, 1 } }, target = { .value = whole(10), .date = { 2028, 1, 1 } };
	struct indicator indicators[] = {
		{ .id = "M1", .unit = text_same("%"), .good = GOOD_DIRECTION_DOWN, .baseline = &baseline, .target = &target,
		  .alarm = whole(22) },
		{ .id = "M2", .unit = text_same("%"), .good = GOOD_DIRECTION_DOWN, .target = &target },
		{ .id = "M3", .unit = text_same("%"), .good = GOOD_DIRECTION_DOWN, .baseline = &baseline, .target = &target },
	};
	struct indicator_result results[] = {
		{ .indicator = "M1", .value = whole(23), .date = { 2027, 6, 1 } },
		{ .indicator = "M2", .value = whole(9), .date = { 2027, 6, 1 } },
		{ .indicator = "M1", .value = whole(18), .date = { 2026, 3, 1 } },
	};
	scene.decision->indicators = indicators;
	scene.decision->indicators_count = COUNT_OF(indicators);
	scene.follow_up.indicator_results = results;
	scene.follow_up.indicator_results_count = COUNT_OF(results);
	const struct follow_up_result *result = followed(&scene);
	assert_int_equal(result->indicator_count, 4);
	assert_int_equal(result->indicators[0].state->number, INDICATOR_STATE_ON_COURSE);
	assert_false(result->indicators[0].latest || result->indicators[0].beyond_alarm);
	assert_int_equal(result->indicators[1].state->number, INDICATOR_STATE_WORSENED);
	assert_true(result->indicators[1].latest && result->indicators[1].beyond_alarm);
	assert_false(result->indicators[2].state->known);
	assert_null(result->indicators[2].expected);
	assert_int_equal(result->indicators[3].state->number, INDICATOR_STATE_NOT_MEASURED);
	assert_int_equal(named(result, "M1", "state")->number, INDICATOR_STATE_WORSENED);
	arena_free(scene.memory);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_by_accuracy),
		cmocka_unit_test(nothing_decided_nothing_to_follow),
		cmocka_unit_test(without_prior_all_is_unforeseen),
		cmocka_unit_test(recommendations_are_done_or_not),
		cmocka_unit_test(cost_of_option_may_be_unknown),
		cmocka_unit_test(follows_each_value),
	};
	int failed = RUN_ROWS(rates, has_rate);
	failed += RUN_ROWS(costs, has_cost);
	return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
