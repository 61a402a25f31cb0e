/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "class_steps.h"
#include "classes.h"
#include "make.h"

struct class_row {
	const char *name;
	enum direction direction;
	enum sensitivity sensitivity;
	enum magnitude magnitude;
	enum likelihood likelihood;
	enum reversibility reversibility;
	struct duration duration;
	uint32_t bands;
	int gross; /* -1: `?` */
};

#define ROW(text, s, m, l, r, duration_given, b, class) \
	{ \
		text, DIRECTION_NEGATIVE, SENSITIVITY_##s, MAGNITUDE_##m, LIKELIHOOD_##l, REVERSIBILITY_##r, \
		        duration_given, b, class \
	}
#define MONTHS(n) \
	{ \
		.given = true, .months = (n) \
	}
#define WORD_DURATION(w) \
	{ \
		.given = true, .word = DURATION_WORD_##w \
	}
enum { B0 = 1, B7 = 2, B13 = 4, B16 = 8, B18 = 16 };

static const struct class_row rows[] = {
	ROW("small low", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(1), B0, 1),
	ROW("small high", HIGH, SMALL, LIKELY, REVERSIBLE, MONTHS(1), B0, 2),
	ROW("moderate low", LOW, MODERATE, LIKELY, REVERSIBLE, MONTHS(1), B0, 1),
	ROW("moderate very high", VERY_HIGH, MODERATE, LIKELY, REVERSIBLE, MONTHS(1), B0, 3),
	ROW("large moderate", MODERATE, LARGE, LIKELY, REVERSIBLE, MONTHS(1), B0, 3),
	ROW("very large high", HIGH, VERY_LARGE, LIKELY, REVERSIBLE, MONTHS(1), B0, 4),
	ROW("irreversible adds one", LOW, SMALL, LIKELY, IRREVERSIBLE, MONTHS(1), B0, 2),
	ROW("irreversible and long add one", LOW, SMALL, LIKELY, IRREVERSIBLE, MONTHS(900), B0, 2),
	ROW("clamped at four", VERY_HIGH, VERY_LARGE, LIKELY, IRREVERSIBLE, MONTHS(1), B0, 4),
	ROW("83 months of the youngest", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(83), B0, 1),
	ROW("84 months of the youngest", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(84), B0, 2),
	ROW("71 months of 7-12", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(71), B7, 1),
	ROW("72 months of 7-12", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(72), B7, 2),
	ROW("36 months of 13-15", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(36), B13, 2),
	ROW("24 months of 16-17", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(24), B16, 2),
	ROW("any band's stage", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(24), B0 | B16, 2),
	ROW("adults alone have no stage", LOW, SMALL, LIKELY, REVERSIBLE, MONTHS(900), B18, 1),
	ROW("adults alone, permanent", LOW, SMALL, LIKELY, REVERSIBLE, WORD_DURATION(PERMANENT), B18, 1),
	ROW("adults alone, irreversible", LOW, SMALL, LIKELY, IRREVERSIBLE, WORD_DURATION(PERMANENT), B18, 2),
	ROW("permanent", LOW, SMALL, LIKELY, PARTLY, WORD_DURATION(PERMANENT), B0, 2),
	ROW("recurring is not compared", LOW, SMALL, LIKELY, PARTLY, WORD_DURATION(RECURRING), B0, 1),
	ROW("duration unknown", LOW, SMALL, LIKELY, REVERSIBLE, WORD_DURATION(UNKNOWN), B0, -1),
	ROW("duration not given", LOW, SMALL, LIKELY, REVERSIBLE, { 0 }, B0, -1),
	ROW("duration unknown but irreversible", LOW, SMALL, LIKELY, IRREVERSIBLE, WORD_DURATION(UNKNOWN), B0, 2),
	ROW("reversibility unknown", LOW, SMALL, LIKELY, UNKNOWN, MONTHS(1), B0, -1),
	ROW("reversibility unknown but permanent", LOW, SMALL, LIKELY, UNKNOWN, WORD_DURATION(PERMANENT), B0, 2),
	ROW("unlikely and reversible", HIGH, LARGE, UNLIKELY, REVERSIBLE, MONTHS(1), B0, 2),
	ROW("unlikely, partly reversible", HIGH, LARGE, UNLIKELY, PARTLY, MONTHS(1), B0, 3),
	ROW("likelihood unknown lowers nothing", HIGH, LARGE, UNKNOWN, REVERSIBLE, MONTHS(1), B0, 3),
	ROW("clamped at one", LOW, SMALL, UNLIKELY, REVERSIBLE, MONTHS(1), B0, 1),
	ROW("clamped after each step", VERY_HIGH, VERY_LARGE, UNLIKELY, REVERSIBLE, WORD_DURATION(PERMANENT), B0,
	    3),
	ROW("magnitude unknown", HIGH, UNKNOWN, LIKELY, REVERSIBLE, MONTHS(1), B0, -1),
	ROW("magnitude not given", HIGH, UNSET, LIKELY, REVERSIBLE, MONTHS(1), B0, -1),
	ROW("sensitivity not given", UNSET, SMALL, LIKELY, REVERSIBLE, MONTHS(1), B0, -1),
	{ "none", DIRECTION_NONE, 0, 0, 0, 0, { 0 }, B0, 0 },
	{ "neutral", DIRECTION_NEUTRAL, 0, 0, 0, 0, { 0 }, B0, 0 },
	{ "direction unknown", DIRECTION_UNKNOWN, SENSITIVITY_LOW, MAGNITUDE_SMALL, LIKELIHOOD_LIKELY,
	  REVERSIBILITY_REVERSIBLE, MONTHS(1), B0, -1 },
	{ "positive rows alike", DIRECTION_POSITIVE, SENSITIVITY_HIGH, MAGNITUDE_LARGE, LIKELIHOOD_LIKELY,
	  REVERSIBILITY_IRREVERSIBLE, MONTHS(1), B0, 4 },
};

static struct impact impact_of(struct arena *memory, const struct class_row *row)
{
	struct impact impact = make_impact(memory, "V1");
	impact.direction = row->direction;
	impact.sensitivity = make_sensitivity(memory, row->sensitivity);
	impact.magnitude = row->magnitude;
	impact.likelihood = row->likelihood;
	impact.reversibility = row->reversibility;
	impact.duration = row->duration;
	impact.age_bands.bits = row->bands;
	return impact;
}

static void has_class(void **state)
{
	const struct class_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = impact_of(memory, row);
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	struct impact_result result = classify(memory, decision, &impact, &against);
	assert_int_equal(class_of(result.gross), row->gross);
	assert_int_equal(class_of(result.residual), row->gross);
	assert_int_equal(text_given(&result.gross->why), row->gross < 0);
	for (int i = 0; i < LANGUAGES; i++)
		assert_true(result.steps[i][0] != '\0');
	arena_free(memory);
}

/* ---- Measures ---- */

struct measure_row {
	const char *name;
	enum measure_type type;
	enum measure_status status;
	enum funding funding;
	struct date deadline;
	const char *owner;
	int residual;
};

#define DAY \
	{ \
		2027, 8, 1 \
	}
static const struct measure_row measures[] = {
	{ "decided", MEASURE_TYPE_MITIGATING, MEASURE_STATUS_DECIDED, FUNDING_CONFIRMED, DAY, "johtaja", 2 },
	{ "under way", MEASURE_TYPE_COMPENSATING, MEASURE_STATUS_UNDER_WAY, FUNDING_CONFIRMED, DAY, "johtaja", 2 },
	{ "done", MEASURE_TYPE_TRANSITION, MEASURE_STATUS_DONE, FUNDING_CONFIRMED, DAY, "johtaja", 2 },
	{ "only proposed", MEASURE_TYPE_MITIGATING, MEASURE_STATUS_PROPOSED, FUNDING_CONFIRMED, DAY, "johtaja",
	  3 },
	{ "lapsed", MEASURE_TYPE_MITIGATING, MEASURE_STATUS_LAPSED, FUNDING_CONFIRMED, DAY, "johtaja", 3 },
	{ "funding applied", MEASURE_TYPE_MITIGATING, MEASURE_STATUS_DECIDED, FUNDING_APPLIED, DAY, "johtaja", 3 },
	{ "no deadline", MEASURE_TYPE_MITIGATING, MEASURE_STATUS_DECIDED, FUNDING_CONFIRMED, { 0 }, "johtaja", 3 },
	{ "no owner", MEASURE_TYPE_MITIGATING, MEASURE_STATUS_DECIDED, FUNDING_CONFIRMED, DAY, " ", 3 },
	{ "monitoring", MEASURE_TYPE_MONITORING, MEASURE_STATUS_DONE, FUNDING_CONFIRMED, DAY, "johtaja", 3 },
};

static struct impact class_three(struct arena *memory)
{
	struct impact impact = make_impact(memory, "V1");
	impact.age_bands.bits = B13;
	impact.sensitivity = make_sensitivity(memory, SENSITIVITY_HIGH);
	impact.duration.months = 36;
	return impact;
}

static struct measure *measure_of(struct arena *memory, const struct measure_row *row, const struct impact *impact)
{
	struct measure *measure = ARENA_NEW(memory, struct measure);
	*measure = (struct measure){ .id = "L2",
		                     .type = row->type,
		                     .status = row->status,
		                     .funding = row->funding,
		                     .deadline = row->deadline,
		                     .owner = text_same(row->owner),
		                     .eases_count = 1 };
	measure->eases = ARENA_ARRAY(memory, const struct impact *, 1);
	measure->eases[0] = impact;
	return measure;
}

static void leaves_residual(void **state)
{
	const struct measure_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = class_three(memory);
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	decision->measures = measure_of(memory, row, &impact);
	decision->measures_count = 1;
	struct impact_result result = classify(memory, decision, &impact, &against);
	assert_int_equal(class_of(result.gross), 3);
	assert_int_equal(class_of(result.residual), row->residual);
	arena_free(memory);
}

static void the_trace_is_one_line(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = class_three(memory);
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	(void)state;
	decision->measures = measure_of(memory, &measures[0], &impact);
	decision->measures_count = 1;
	struct impact_result result = classify(memory, decision, &impact, &against);
	assert_string_equal(result.steps[FI],
	                    "herkkyys suuri × suuruus kohtalainen → 2; kesto 36 kk ≥ elämänvaihe 13–15 "
	                    "(36 kk) +1 → 3; toimenpide L2 päätetty −1 → 2");
	assert_string_equal(result.steps[SV],
	                    "känslighet hög × storlek måttlig → 2; varaktighet 36 mån ≥ livsskede 13–15 "
	                    "(36 mån) +1 → 3; åtgärd L2 beslutad −1 → 2");
	assert_string_equal(result.steps[EN],
	                    "sensitivity high × magnitude moderate → 2; duration 36 mo ≥ life stage 13–15 "
	                    "(36 mo) +1 → 3; measure L2 decided −1 → residual 2");
	arena_free(memory);
}

static void several_measures_lower_once(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = class_three(memory);
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	(void)state;
	decision->measures = ARENA_ARRAY(memory, struct measure, 2);
	decision->measures[0] = *measure_of(memory, &measures[0], &impact);
	decision->measures[1] = *measure_of(memory, &measures[1], &impact);
	decision->measures_count = 2;
	assert_int_equal(class_of(classify(memory, decision, &impact, &against).residual), 2);
	arena_free(memory);
}

static void a_measure_takes_nothing_from_a_positive_impact(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = class_three(memory);
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	(void)state;
	impact.direction = DIRECTION_POSITIVE;
	decision->measures = measure_of(memory, &measures[0], &impact);
	decision->measures_count = 1;
	assert_int_equal(class_of(classify(memory, decision, &impact, &against).residual), 3);
	arena_free(memory);
}

static void switched_off_there_are_no_classes(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = class_three(memory);
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	(void)state;
	against.policy->significance->enabled = FLAG_NO;
	const struct assessment *result = assess(memory, decision, &against);
	assert_null(result->options[1].impacts[0].gross);
	assert_null(result->options[1].impacts[0].residual);
	assert_null(result->options[1].verdict);
	assert_string_equal(result->options[1].impacts[0].steps[FI], "");
	assert_int_equal(result->options[1].unknowns->number, 0);
	arena_free(memory);
}

static int class_with(struct arena *memory, const struct surroundings *against, const struct class_row *row)
{
	struct impact impact = impact_of(memory, row);
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	return class_of(classify(memory, decision, &impact, against).gross);
}

static void worse_never_gives_a_better_class(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct class_row row = rows[i];
		int before = -1;
		for (row.magnitude = MAGNITUDE_SMALL; row.magnitude <= MAGNITUDE_VERY_LARGE; row.magnitude++) {
			int class = class_with(memory, &against, &row);
			assert_true(class >= before);
			before = class;
		}
		before = -1;
		row.magnitude = MAGNITUDE_MODERATE;
		for (row.sensitivity = SENSITIVITY_LOW; row.sensitivity <= SENSITIVITY_VERY_HIGH;
		     row.sensitivity++) {
			int class = class_with(memory, &against, &row);
			assert_true(class >= before);
			before = class;
		}
	}
	arena_free(memory);
}

static void hostile_steps_stay_within_the_classes(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	(void)state;
	against.policy->significance->life_stage_step.number = INT64_MAX;
	assert_int_equal(class_with(memory, &against, &rows[6]), 4);
	against.policy->significance->unlikely_reversible_step.number = INT64_MIN;
	assert_int_equal(class_with(memory, &against, &rows[26]), 1);
	arena_free(memory);
}

static void children_are_counted_to_the_upper_bound(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	(void)state;
	impact.age_bands.bits = B0 | B7 | B18;
	impact.affected.of[PRIMARY] = make_count(20, 30);
	impact.affected.of[ADULTS] = make_count(500, 500);
	assert_int_equal(classify(memory, decision, &impact, &against).children->number, 40);
	impact.affected.of[PRIMARY].given = false;
	assert_false(classify(memory, decision, &impact, &against).children->known);
	impact.affected.of[PRIMARY] = make_count(INT64_MAX, INT64_MAX);
	assert_false(classify(memory, decision, &impact, &against).children->known);
	impact.affected.unknown = true;
	assert_false(classify(memory, decision, &impact, &against).children->known);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_trace_is_one_line),
		cmocka_unit_test(several_measures_lower_once),
		cmocka_unit_test(a_measure_takes_nothing_from_a_positive_impact),
		cmocka_unit_test(switched_off_there_are_no_classes),
		cmocka_unit_test(worse_never_gives_a_better_class),
		cmocka_unit_test(hostile_steps_stay_within_the_classes),
		cmocka_unit_test(children_are_counted_to_the_upper_bound),
	};
	return RUN_ROWS(rows, has_class) + RUN_ROWS(measures, leaves_residual) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
