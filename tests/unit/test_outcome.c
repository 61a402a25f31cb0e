/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "make.h"
#include "outcome.h"

/* ---- Directions: the whole table, magnitudes being the same ---- */

struct direction_row {
	const char *name;
	enum direction predicted;
	enum realised realised;
	enum direction direction;
	enum accuracy accuracy;
	bool judged, held, worse;
};

#define ROW(text, p, r, d, a, judged_is, held_is, worse_is) \
	{ \
		text, DIRECTION_##p, REALISED_##r, DIRECTION_##d, ACCURACY_##a, judged_is, held_is, worse_is \
	}
static const struct direction_row directions[] = {
	ROW("positive yes unset", POSITIVE, YES, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("positive yes unknown", POSITIVE, YES, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("positive yes positive", POSITIVE, YES, POSITIVE, CORRECT, 1, 1, 0),
	ROW("positive yes negative", POSITIVE, YES, NEGATIVE, WRONG_DIRECTION, 1, 0, 1),
	ROW("positive yes neutral", POSITIVE, YES, NEUTRAL, OVERESTIMATED, 1, 0, 0),
	ROW("positive yes none", POSITIVE, YES, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("positive partly unset", POSITIVE, PARTLY, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("positive partly unknown", POSITIVE, PARTLY, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("positive partly positive", POSITIVE, PARTLY, POSITIVE, OVERESTIMATED, 1, 1, 0),
	ROW("positive partly negative", POSITIVE, PARTLY, NEGATIVE, WRONG_DIRECTION, 1, 0, 1),
	ROW("positive partly neutral", POSITIVE, PARTLY, NEUTRAL, OVERESTIMATED, 1, 0, 0),
	ROW("positive partly none", POSITIVE, PARTLY, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("positive no unset", POSITIVE, NO, UNSET, OVERESTIMATED, 1, 0, 0),
	ROW("positive no unknown", POSITIVE, NO, UNKNOWN, OVERESTIMATED, 1, 0, 0),
	ROW("positive no positive", POSITIVE, NO, POSITIVE, OVERESTIMATED, 1, 0, 0),
	ROW("positive no negative", POSITIVE, NO, NEGATIVE, WRONG_DIRECTION, 1, 0, 1),
	ROW("positive no neutral", POSITIVE, NO, NEUTRAL, OVERESTIMATED, 1, 0, 0),
	ROW("positive no none", POSITIVE, NO, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("positive too early", POSITIVE, TOO_EARLY, UNSET, TOO_EARLY, 0, 0, 0),
	ROW("positive cannot tell", POSITIVE, CANNOT_TELL, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("negative yes unset", NEGATIVE, YES, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("negative yes unknown", NEGATIVE, YES, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("negative yes positive", NEGATIVE, YES, POSITIVE, WRONG_DIRECTION, 1, 0, 0),
	ROW("negative yes negative", NEGATIVE, YES, NEGATIVE, CORRECT, 1, 1, 0),
	ROW("negative yes neutral", NEGATIVE, YES, NEUTRAL, OVERESTIMATED, 1, 0, 0),
	ROW("negative yes none", NEGATIVE, YES, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("negative partly unset", NEGATIVE, PARTLY, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("negative partly unknown", NEGATIVE, PARTLY, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("negative partly positive", NEGATIVE, PARTLY, POSITIVE, WRONG_DIRECTION, 1, 0, 0),
	ROW("negative partly negative", NEGATIVE, PARTLY, NEGATIVE, OVERESTIMATED, 1, 1, 0),
	ROW("negative partly neutral", NEGATIVE, PARTLY, NEUTRAL, OVERESTIMATED, 1, 0, 0),
	ROW("negative partly none", NEGATIVE, PARTLY, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("negative no unset", NEGATIVE, NO, UNSET, OVERESTIMATED, 1, 0, 0),
	ROW("negative no unknown", NEGATIVE, NO, UNKNOWN, OVERESTIMATED, 1, 0, 0),
	ROW("negative no positive", NEGATIVE, NO, POSITIVE, WRONG_DIRECTION, 1, 0, 0),
	ROW("negative no negative", NEGATIVE, NO, NEGATIVE, OVERESTIMATED, 1, 0, 0),
	ROW("negative no neutral", NEGATIVE, NO, NEUTRAL, OVERESTIMATED, 1, 0, 0),
	ROW("negative no none", NEGATIVE, NO, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("negative too early", NEGATIVE, TOO_EARLY, UNSET, TOO_EARLY, 0, 0, 0),
	ROW("negative cannot tell", NEGATIVE, CANNOT_TELL, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("neutral yes unset", NEUTRAL, YES, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("neutral yes unknown", NEUTRAL, YES, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("neutral yes positive", NEUTRAL, YES, POSITIVE, UNDERESTIMATED, 1, 0, 0),
	ROW("neutral yes negative", NEUTRAL, YES, NEGATIVE, UNDERESTIMATED, 1, 0, 1),
	ROW("neutral yes neutral", NEUTRAL, YES, NEUTRAL, CORRECT, 1, 1, 0),
	ROW("neutral yes none", NEUTRAL, YES, NONE, CORRECT, 1, 0, 0),
	ROW("neutral partly unset", NEUTRAL, PARTLY, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("neutral partly unknown", NEUTRAL, PARTLY, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("neutral partly positive", NEUTRAL, PARTLY, POSITIVE, UNDERESTIMATED, 1, 0, 0),
	ROW("neutral partly negative", NEUTRAL, PARTLY, NEGATIVE, UNDERESTIMATED, 1, 0, 1),
	ROW("neutral partly neutral", NEUTRAL, PARTLY, NEUTRAL, OVERESTIMATED, 1, 1, 0),
	ROW("neutral partly none", NEUTRAL, PARTLY, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("neutral no unset", NEUTRAL, NO, UNSET, OVERESTIMATED, 1, 0, 0),
	ROW("neutral no unknown", NEUTRAL, NO, UNKNOWN, OVERESTIMATED, 1, 0, 0),
	ROW("neutral no positive", NEUTRAL, NO, POSITIVE, UNDERESTIMATED, 1, 0, 0),
	ROW("neutral no negative", NEUTRAL, NO, NEGATIVE, UNDERESTIMATED, 1, 0, 1),
	ROW("neutral no neutral", NEUTRAL, NO, NEUTRAL, OVERESTIMATED, 1, 0, 0),
	ROW("neutral no none", NEUTRAL, NO, NONE, OVERESTIMATED, 1, 0, 0),
	ROW("neutral too early", NEUTRAL, TOO_EARLY, UNSET, TOO_EARLY, 0, 0, 0),
	ROW("neutral cannot tell", NEUTRAL, CANNOT_TELL, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("none yes unset", NONE, YES, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("none yes unknown", NONE, YES, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("none yes positive", NONE, YES, POSITIVE, UNDERESTIMATED, 1, 0, 0),
	ROW("none yes negative", NONE, YES, NEGATIVE, UNDERESTIMATED, 1, 0, 1),
	ROW("none yes neutral", NONE, YES, NEUTRAL, CORRECT, 1, 0, 0),
	ROW("none yes none", NONE, YES, NONE, CORRECT, 1, 1, 0),
	ROW("none partly unset", NONE, PARTLY, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("none partly unknown", NONE, PARTLY, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("none partly positive", NONE, PARTLY, POSITIVE, UNDERESTIMATED, 1, 0, 0),
	ROW("none partly negative", NONE, PARTLY, NEGATIVE, UNDERESTIMATED, 1, 0, 1),
	ROW("none partly neutral", NONE, PARTLY, NEUTRAL, CORRECT, 1, 0, 0),
	ROW("none partly none", NONE, PARTLY, NONE, CORRECT, 1, 1, 0),
	ROW("none no unset", NONE, NO, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("none no unknown", NONE, NO, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("none no positive", NONE, NO, POSITIVE, UNDERESTIMATED, 1, 0, 0),
	ROW("none no negative", NONE, NO, NEGATIVE, UNDERESTIMATED, 1, 0, 1),
	ROW("none no neutral", NONE, NO, NEUTRAL, UNDERESTIMATED, 1, 0, 0),
	ROW("none no none", NONE, NO, NONE, CANNOT_TELL, 0, 0, 0),
	ROW("none too early", NONE, TOO_EARLY, UNSET, TOO_EARLY, 0, 0, 0),
	ROW("none cannot tell", NONE, CANNOT_TELL, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unknown yes unset", UNKNOWN, YES, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unknown yes unknown", UNKNOWN, YES, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("unknown yes positive", UNKNOWN, YES, POSITIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown yes negative", UNKNOWN, YES, NEGATIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown yes neutral", UNKNOWN, YES, NEUTRAL, CANNOT_TELL, 0, 0, 0),
	ROW("unknown yes none", UNKNOWN, YES, NONE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown partly unset", UNKNOWN, PARTLY, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unknown partly unknown", UNKNOWN, PARTLY, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("unknown partly positive", UNKNOWN, PARTLY, POSITIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown partly negative", UNKNOWN, PARTLY, NEGATIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown partly neutral", UNKNOWN, PARTLY, NEUTRAL, CANNOT_TELL, 0, 0, 0),
	ROW("unknown partly none", UNKNOWN, PARTLY, NONE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown no unset", UNKNOWN, NO, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unknown no unknown", UNKNOWN, NO, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("unknown no positive", UNKNOWN, NO, POSITIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown no negative", UNKNOWN, NO, NEGATIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown no neutral", UNKNOWN, NO, NEUTRAL, CANNOT_TELL, 0, 0, 0),
	ROW("unknown no none", UNKNOWN, NO, NONE, CANNOT_TELL, 0, 0, 0),
	ROW("unknown too early", UNKNOWN, TOO_EARLY, UNSET, TOO_EARLY, 0, 0, 0),
	ROW("unknown cannot tell", UNKNOWN, CANNOT_TELL, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unset yes unset", UNSET, YES, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unset yes unknown", UNSET, YES, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("unset yes positive", UNSET, YES, POSITIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unset yes negative", UNSET, YES, NEGATIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unset yes neutral", UNSET, YES, NEUTRAL, CANNOT_TELL, 0, 0, 0),
	ROW("unset yes none", UNSET, YES, NONE, CANNOT_TELL, 0, 0, 0),
	ROW("unset partly unset", UNSET, PARTLY, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unset partly unknown", UNSET, PARTLY, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("unset partly positive", UNSET, PARTLY, POSITIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unset partly negative", UNSET, PARTLY, NEGATIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unset partly neutral", UNSET, PARTLY, NEUTRAL, CANNOT_TELL, 0, 0, 0),
	ROW("unset partly none", UNSET, PARTLY, NONE, CANNOT_TELL, 0, 0, 0),
	ROW("unset no unset", UNSET, NO, UNSET, CANNOT_TELL, 0, 0, 0),
	ROW("unset no unknown", UNSET, NO, UNKNOWN, CANNOT_TELL, 0, 0, 0),
	ROW("unset no positive", UNSET, NO, POSITIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unset no negative", UNSET, NO, NEGATIVE, CANNOT_TELL, 0, 0, 0),
	ROW("unset no neutral", UNSET, NO, NEUTRAL, CANNOT_TELL, 0, 0, 0),
	ROW("unset no none", UNSET, NO, NONE, CANNOT_TELL, 0, 0, 0),
	ROW("unset too early", UNSET, TOO_EARLY, UNSET, TOO_EARLY, 0, 0, 0),
	ROW("unset cannot tell", UNSET, CANNOT_TELL, UNSET, CANNOT_TELL, 0, 0, 0),
};

static struct impact predicted_as(struct arena *memory, enum direction direction, enum magnitude magnitude)
{
	struct impact impact = make_impact(memory, "V1");
	impact.direction = direction;
	impact.magnitude = magnitude;
	return impact;
}

static void judges_direction(void **state)
{
	const struct direction_row *row = *state;
	struct arena *memory = arena_new();
	struct impact predicted = predicted_as(memory, row->predicted, MAGNITUDE_MODERATE);
	struct outcome outcome = { .realised = row->realised,
		                   .direction = row->direction,
		                   .magnitude = MAGNITUDE_MODERATE };
	struct came_true came_true = prediction_came_true(&predicted, &outcome);
	const struct figure *figure = accuracy_figure(memory, &predicted, &outcome);
	assert_int_equal(accuracy_of(&predicted, &outcome), row->accuracy);
	assert_int_equal(figure->number, row->accuracy);
	assert_true(figure->known && figure->from_count >= 2);
	assert_int_equal(came_true.judged, row->judged);
	assert_int_equal(came_true.held, row->held);
	assert_int_equal(came_true.likelihood, LIKELIHOOD_LIKELY);
	assert_int_equal(outcome_is_worse(&predicted, &outcome), row->worse);
	arena_free(memory);
}

/* ---- Magnitudes of a harm that came ---- */

struct magnitude_row {
	const char *name;
	enum realised realised;
	enum magnitude predicted, magnitude;
	enum accuracy accuracy;
	bool worse;
};

#define SIZED(text, r, p, m, a, worse_is) \
	{ \
		text, REALISED_##r, MAGNITUDE_##p, MAGNITUDE_##m, ACCURACY_##a, worse_is \
	}
static const struct magnitude_row magnitudes[] = {
	SIZED("as large", YES, LARGE, LARGE, CORRECT, false),
	SIZED("smaller", YES, LARGE, MODERATE, OVERESTIMATED, false),
	SIZED("larger", YES, LARGE, VERY_LARGE, UNDERESTIMATED, true),
	SIZED("smallest against largest", YES, SMALL, VERY_LARGE, UNDERESTIMATED, true),
	SIZED("partly, as large", PARTLY, LARGE, LARGE, OVERESTIMATED, false),
	SIZED("partly, smaller", PARTLY, LARGE, SMALL, OVERESTIMATED, false),
	SIZED("partly, larger", PARTLY, LARGE, VERY_LARGE, UNDERESTIMATED, true),
	SIZED("predicted unknown", YES, UNKNOWN, LARGE, CANNOT_TELL, false),
	SIZED("predicted not given", YES, UNSET, LARGE, CANNOT_TELL, false),
	SIZED("realised unknown", YES, LARGE, UNKNOWN, CANNOT_TELL, false),
	SIZED("realised not given", PARTLY, LARGE, UNSET, CANNOT_TELL, false),
	SIZED("both unknown", YES, UNKNOWN, UNKNOWN, CANNOT_TELL, false),
	SIZED("no needs no magnitude", NO, LARGE, UNSET, OVERESTIMATED, false),
};

/* What is not compared for want of a magnitude came true all the same. */
static void judges_magnitude(void **state)
{
	const struct magnitude_row *row = *state;
	struct arena *memory = arena_new();
	struct impact predicted = predicted_as(memory, DIRECTION_NEGATIVE, row->predicted);
	struct outcome outcome = { .realised = row->realised,
		                   .direction = DIRECTION_NEGATIVE,
		                   .magnitude = row->magnitude };
	struct came_true came_true = prediction_came_true(&predicted, &outcome);
	assert_int_equal(accuracy_of(&predicted, &outcome), row->accuracy);
	assert_int_equal(outcome_is_worse(&predicted, &outcome), row->worse);
	assert_true(came_true.judged);
	assert_int_equal(came_true.held, row->realised != REALISED_NO);
	arena_free(memory);
}

/* ---- Nothing recorded ---- */

static void no_outcome_is_not_known(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct impact predicted = make_impact(memory, "V1");
	const struct figure *figure = accuracy_figure(memory, &predicted, NULL);
	assert_false(figure->known);
	assert_true(text_given(&figure->why));
	arena_free(memory);
}

int main(void)
{
	static const struct CMUnitTest tests[] = { cmocka_unit_test(no_outcome_is_not_known) };
	int failed = RUN_ROWS(directions, judges_direction);
	failed += RUN_ROWS(magnitudes, judges_magnitude);
	return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
