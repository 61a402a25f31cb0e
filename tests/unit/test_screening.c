/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "make.h"
#include "stack_register.h"

#define YES TRIGGER_ANSWER_YES
#define NO TRIGGER_ANSWER_NO
#define UNKNOWN TRIGGER_ANSWER_UNKNOWN

/* ---- Triggers that the changes answer ---- */

struct change_row {
	const char *name;
	enum decision_type type;
	enum change_kind kind;
	enum impact_type impact;
	uint32_t bands;
	enum trigger trigger;
	enum trigger_answer answer;
};

static const struct change_row changes[] = {
	{ "direct to children", DECISION_TYPE_OTHER, CHANGE_KIND_EXPAND, IMPACT_TYPE_DIRECT, 1,
	  TRIGGER_CHILDREN_TARGETED, YES },
	{ "direct to adults", DECISION_TYPE_OTHER, CHANGE_KIND_EXPAND, IMPACT_TYPE_DIRECT, 16,
	  TRIGGER_CHILDREN_TARGETED, NO },
	{ "indirect", DECISION_TYPE_OTHER, CHANGE_KIND_EXPAND, IMPACT_TYPE_INDIRECT, 0, TRIGGER_CHILDREN_TARGETED,
	  NO },
	{ "type not known", DECISION_TYPE_OTHER, CHANGE_KIND_EXPAND, 0, 1, TRIGGER_CHILDREN_TARGETED, UNKNOWN },
	{ "closed", DECISION_TYPE_OTHER, CHANGE_KIND_CLOSE, IMPACT_TYPE_COMMUNAL, 0, TRIGGER_UNIT_CLOSED_OR_MOVED,
	  YES },
	{ "merged", DECISION_TYPE_OTHER, CHANGE_KIND_MERGE, IMPACT_TYPE_INDIRECT, 0, TRIGGER_UNIT_CLOSED_OR_MOVED,
	  YES },
	{ "closed, no impact", DECISION_TYPE_OTHER, CHANGE_KIND_CLOSE, IMPACT_TYPE_NONE, 0,
	  TRIGGER_UNIT_CLOSED_OR_MOVED, NO },
	{ "expanded", DECISION_TYPE_OTHER, CHANGE_KIND_EXPAND, IMPACT_TYPE_DIRECT, 1, TRIGGER_UNIT_CLOSED_OR_MOVED,
	  NO },
	{ "closed, type not known", DECISION_TYPE_OTHER, CHANGE_KIND_CLOSE, 0, 0, TRIGGER_UNIT_CLOSED_OR_MOVED,
	  UNKNOWN },
	{ "fee up", DECISION_TYPE_OTHER, CHANGE_KIND_FEE_UP, IMPACT_TYPE_DIRECT, 1, TRIGGER_DIRECT_SERVICE_CUT,
	  YES },
	{ "quality down", DECISION_TYPE_OTHER, CHANGE_KIND_QUALITY_DOWN, IMPACT_TYPE_DIRECT, 1,
	  TRIGGER_DIRECT_SERVICE_CUT, YES },
	{ "fee down", DECISION_TYPE_OTHER, CHANGE_KIND_FEE_DOWN, IMPACT_TYPE_DIRECT, 1, TRIGGER_DIRECT_SERVICE_CUT,
	  NO },
	{ "indirect cut", DECISION_TYPE_OTHER, CHANGE_KIND_REDUCE, IMPACT_TYPE_INDIRECT, 1,
	  TRIGGER_DIRECT_SERVICE_CUT, NO },
	{ "budget", DECISION_TYPE_BUDGET, CHANGE_KIND_EXPAND, IMPACT_TYPE_NONE, 0, TRIGGER_STRATEGIC, YES },
	{ "fees of a direct service", DECISION_TYPE_FEES, CHANGE_KIND_FEE_UP, IMPACT_TYPE_DIRECT, 1,
	  TRIGGER_STRATEGIC, YES },
	{ "fees of another service", DECISION_TYPE_FEES, CHANGE_KIND_FEE_UP, IMPACT_TYPE_COMMUNAL, 0,
	  TRIGGER_STRATEGIC, NO },
	{ "a contract", DECISION_TYPE_CONTRACT, CHANGE_KIND_OUTSOURCE, IMPACT_TYPE_DIRECT, 1, TRIGGER_STRATEGIC,
	  NO },
	{ "communal", DECISION_TYPE_OTHER, CHANGE_KIND_EXPAND, IMPACT_TYPE_COMMUNAL, 0,
	  TRIGGER_INDIRECT_OR_COMMUNAL_SERVICE, YES },
	{ "direct alone", DECISION_TYPE_OTHER, CHANGE_KIND_EXPAND, IMPACT_TYPE_DIRECT, 1,
	  TRIGGER_INDIRECT_OR_COMMUNAL_SERVICE, NO },
};

static void change_answers(void **state)
{
	const struct change_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct service service = { .impact = row->impact, .age_bands = { .bits = row->bands } };
	struct change change = { .change = row->kind, .linked = &service };
	struct decision *decision = make_decision(memory, NULL, 0, &change, 1);
	decision->type = row->type;
	const struct trigger_result *result =
	        &assess(memory, decision, &against)->screening.triggers[row->trigger];
	assert_int_equal(result->answer, row->answer);
	assert_int_equal(result->source, ANSWER_SOURCE_DATA);
	assert_int_equal(result->answered, row->answer != UNKNOWN);
	assert_int_equal(result->figure->known, row->answer != UNKNOWN);
	arena_free(memory);
}

/* ---- Triggers that the rows answer ---- */

struct impact_row {
	const char *name;
	enum trigger trigger;
	enum direction direction;
	enum magnitude magnitude;
	enum reversibility reversibility;
	int64_t low, high;
	bool unknown;
	const char *population;
	enum trigger_answer answer;
};

#define SEVERE TRIGGER_SEVERE_NEGATIVE
#define LASTS TRIGGER_IRREVERSIBLE_OR_LIFE_STAGE
#define MANY TRIGGER_MANY_CHILDREN
#define NEGATIVE DIRECTION_NEGATIVE
#define LARGE MAGNITUDE_LARGE
#define SMALL MAGNITUDE_SMALL
#define BACK REVERSIBILITY_REVERSIBLE
#define TEN_THOUSAND "Kotka,0,6,2026,10000\nKotka,7,,2026,90000\n"
static const struct impact_row impacts[] = {
	{ "severe", SEVERE, NEGATIVE, LARGE, BACK, 1, 1, false, NULL, YES },
	{ "moderate is not severe", SEVERE, NEGATIVE, MAGNITUDE_MODERATE, BACK, 1, 1, false, NULL, NO },
	{ "positive is not severe", SEVERE, DIRECTION_POSITIVE, LARGE, BACK, 1, 1, false, NULL, NO },
	{ "magnitude unknown", SEVERE, NEGATIVE, MAGNITUDE_UNKNOWN, BACK, 1, 1, false, NULL, UNKNOWN },
	{ "direction unknown, large", SEVERE, DIRECTION_UNKNOWN, LARGE, BACK, 1, 1, false, NULL, UNKNOWN },
	{ "none is not severe", SEVERE, DIRECTION_NONE, 0, 0, 0, 0, false, NULL, NO },
	{ "irreversible", LASTS, NEGATIVE, SMALL, REVERSIBILITY_IRREVERSIBLE, 1, 1, false, NULL, YES },
	{ "irreversible good", LASTS, DIRECTION_POSITIVE, SMALL, REVERSIBILITY_IRREVERSIBLE, 1, 1, false, NULL,
	  YES },
	{ "reversible", LASTS, NEGATIVE, SMALL, BACK, 1, 1, false, NULL, NO },
	{ "reversibility unknown", LASTS, NEGATIVE, SMALL, REVERSIBILITY_UNKNOWN, 1, 1, false, NULL, UNKNOWN },
	{ "neutral does not last", LASTS, DIRECTION_NEUTRAL, 0, 0, 0, 0, false, NULL, NO },
	{ "a hundred children", MANY, NEGATIVE, SMALL, BACK, 100, 100, false, NULL, YES },
	{ "99 of ten thousand", MANY, NEGATIVE, SMALL, BACK, 99, 99, false, TEN_THOUSAND, NO },
	{ "99, no population", MANY, NEGATIVE, SMALL, BACK, 99, 99, false, NULL, UNKNOWN },
	{ "5 % of a band", MANY, DIRECTION_POSITIVE, SMALL, BACK, 5, 5, false,
	  "Kotka,0,6,2026,100\nKotka,7,,2026,9\n", YES },
	{ "under 5 % of a band", MANY, NEGATIVE, SMALL, BACK, 4, 4, false, "Kotka,0,6,2026,100\nKotka,7,,2026,9\n",
	  NO },
	{ "a range across the limit", MANY, NEGATIVE, SMALL, BACK, 90, 110, false, TEN_THOUSAND, UNKNOWN },
	{ "a range across the share", MANY, NEGATIVE, SMALL, BACK, 4, 6, false,
	  "Kotka,0,6,2026,100\nKotka,7,,2026,9\n", UNKNOWN },
	{ "nobody lives there", MANY, NEGATIVE, SMALL, BACK, 4, 4, false, "Kotka,0,6,2026,0\nKotka,7,,2026,9\n",
	  UNKNOWN },
	{ "not known how many", MANY, NEGATIVE, SMALL, BACK, 0, 0, true, TEN_THOUSAND, UNKNOWN },
};

static void row_answers(void **state)
{
	const struct impact_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	impact.direction = row->direction;
	impact.magnitude = row->magnitude;
	impact.reversibility = row->reversibility;
	impact.affected.unknown = row->unknown;
	impact.affected.of[YOUNGEST] = row->unknown ? (struct band_count){ 0 } : make_count(row->low, row->high);
	if (row->population)
		assert_non_null(against.population = make_population(memory, against.bands, row->population));
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	const struct assessment *result = assess(memory, decision, &against);
	assert_int_equal(result->screening.triggers[row->trigger].answer, row->answer);
	assert_int_equal(result->screening.triggers[row->trigger].source, ANSWER_SOURCE_DATA);
	arena_free(memory);
}

/* Where nothing was recorded the data say no; a person who knows better is told to record it. */
static void without_rows_the_data_say_no(void **state)
{
	static const enum trigger triggers[] = { LASTS, SEVERE, MANY };
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct decision *decision = make_decision(memory, NULL, 0, NULL, 0);
	(void)state;
	const struct assessment *silent = assess(memory, decision, &against);
	make_answers(memory, decision, YES);
	const struct assessment *told = assess(memory, decision, &against);
	for (size_t i = 0; i < COUNT_OF(triggers); i++) {
		assert_int_equal(silent->screening.triggers[triggers[i]].answer, NO);
		assert_int_equal(silent->screening.triggers[triggers[i]].source, ANSWER_SOURCE_DATA);
		assert_false(silent->screening.triggers[triggers[i]].contradicts);
		assert_int_equal(told->screening.triggers[triggers[i]].answer, NO);
		assert_true(told->screening.triggers[triggers[i]].contradicts);
	}
	arena_free(memory);
}

/* ---- Cost ---- */

struct cost_row {
	const char *name;
	int64_t cut, growth; /* cents of two direct services with children alone */
	bool given;
	enum trigger_answer answer;
};

static const struct cost_row costs[] = {
	{ "at the limit", -10000000, 0, true, YES }, { "a cent under", -9999999, 0, true, NO },
	{ "growth counts", 0, 10000000, true, YES }, { "cuts that growth hides", -10000000, 9000000, true, YES },
	{ "not given", -1, 0, false, UNKNOWN },
};

static void cost_answers(void **state)
{
	const struct cost_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct service service = { .impact = IMPACT_TYPE_DIRECT, .age_bands = { .bits = 1 } };
	service.clients.of[YOUNGEST] = make_count(10, 10);
	struct change both[] = {
		{ .change = CHANGE_KIND_REDUCE, .linked = &service, .cost = { true, row->cut } },
		{ .change = CHANGE_KIND_EXPAND, .linked = &service, .cost = { row->given, row->growth } }
	};
	struct decision *decision = make_decision(memory, NULL, 0, both, 2);
	const struct assessment *result = assess(memory, decision, &against);
	assert_int_equal(result->screening.triggers[TRIGGER_CHILD_COST].answer, row->answer);
	arena_free(memory);
}

/* ---- Scope ---- */

struct scope_row {
	const char *name;
	enum trigger trigger;
	enum trigger_answer answer;
	enum scope scope;
};

/* Every other trigger is answered no, by data or by a person. */
static const struct scope_row scopes[] = {
	{ "nothing", TRIGGER_HOUSING, NO, SCOPE_NONE },
	{ "weak yes", TRIGGER_HOUSING, YES, SCOPE_LIGHT },
	{ "weak unknown", TRIGGER_LASTING_PILOT, UNKNOWN, SCOPE_LIGHT },
	{ "strong yes", TRIGGER_ASSESSMENT_REQUESTED, YES, SCOPE_FULL },
	{ "requested unknown", TRIGGER_ASSESSMENT_REQUESTED, UNKNOWN, SCOPE_LIGHT },
	{ "many, without rows", MANY, UNKNOWN, SCOPE_NONE },
	{ "stacked unknown", TRIGGER_STACKED, UNKNOWN, SCOPE_LIGHT },
	{ "group harm unknown", TRIGGER_VULNERABLE_GROUP_HARM, UNKNOWN, SCOPE_FULL },
	{ "life stage, without rows", LASTS, UNKNOWN, SCOPE_NONE },
	{ "severe, without rows", SEVERE, UNKNOWN, SCOPE_NONE },
	{ "not answered", TRIGGER_VULNERABLE_GROUP_HARM, TRIGGER_ANSWER_UNSET, SCOPE_FULL },
	{ "weak, not answered", TRIGGER_HOUSING, TRIGGER_ANSWER_UNSET, SCOPE_LIGHT },
};

static enum scope scope_with(enum trigger trigger, enum trigger_answer answer)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct decision *decision = make_decision(memory, NULL, 0, NULL, 0);
	make_answers(memory, decision, NO);
	decision->screening->answers->of[trigger].answer = answer;
	enum scope scope = (enum scope)assess(memory, decision, &against)->screening.proposed->number;
	arena_free(memory);
	return scope;
}

static void proposes_scope(void **state)
{
	const struct scope_row *row = *state;
	assert_int_equal(scope_with(row->trigger, row->answer), row->scope);
}

/* A yes that is taken back leaves the question open, which for these few is light by the method. */
static void deleting_an_answer_never_lowers_the_scope(void **state)
{
	(void)state;
	for (int trigger = TRIGGER_CHILDREN_TARGETED; trigger < TRIGGER_END; trigger++)
		for (enum trigger_answer answer = YES; answer <= UNKNOWN; answer++) {
			bool open_is_light = trigger == MANY || trigger == TRIGGER_STACKED ||
			                     trigger == TRIGGER_ASSESSMENT_REQUESTED;
			enum scope before = scope_with((enum trigger)trigger, answer);
			enum scope after = scope_with((enum trigger)trigger, TRIGGER_ANSWER_UNSET);
			assert_true(after >= (open_is_light && before > SCOPE_LIGHT ? SCOPE_LIGHT : before));
		}
}

/* ---- What impacts add ---- */

static struct decision *light_matter(struct arena *memory, struct impact *impact)
{
	struct decision *decision = make_decision(memory, impact, 1, NULL, 0);
	impact->affected.of[YOUNGEST] = make_count(0, 0);
	make_answers(memory, decision, NO);
	decision->screening->answers->of[TRIGGER_HOUSING].answer = YES;
	decision->screening->scope = SCOPE_LIGHT;
	return decision;
}

static void a_class_of_two_raises_light_to_full(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	struct decision *decision = light_matter(memory, &impact);
	(void)state;
	const struct assessment *before = assess(memory, decision, &against);
	assert_int_equal(before->screening.proposed->number, SCOPE_LIGHT);
	assert_false(before->screening.below_proposal);
	impact.sensitivity->level = SENSITIVITY_HIGH;
	const struct assessment *after = assess(memory, decision, &against);
	assert_int_equal(after->screening.proposed->number, SCOPE_FULL);
	assert_true(after->screening.raised_by_impacts && after->screening.below_proposal);
	arena_free(memory);
}

static void an_unknown_class_raises_nothing(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	struct decision *decision = light_matter(memory, &impact);
	(void)state;
	impact.sensitivity = NULL;
	assert_int_equal(assess(memory, decision, &against)->screening.proposed->number, SCOPE_LIGHT);
	arena_free(memory);
}

static void a_vulnerable_group_raises_light_to_full(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	struct decision *decision = light_matter(memory, &impact);
	int group = GROUP_DISABLED;
	(void)state;
	impact.groups = (struct word_list){ .items = &group, .count = 1 };
	assert_true(assess(memory, decision, &against)->screening.raised_by_impacts);
	assert_true(
	        assess(memory, decision, &against)->screening.triggers[TRIGGER_VULNERABLE_GROUP_HARM].contradicts);
	group = GROUP_RURAL;
	assert_false(assess(memory, decision, &against)->screening.raised_by_impacts);
	arena_free(memory);
}

static void the_zero_option_raises_nothing(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1"), worse = impact;
	struct decision *decision = light_matter(memory, &impact);
	(void)state;
	worse.magnitude = MAGNITUDE_VERY_LARGE;
	worse.reversibility = REVERSIBILITY_IRREVERSIBLE;
	decision->options[0].impacts = &worse;
	decision->options[0].impacts_count = 1;
	assert_int_equal(assess(memory, decision, &against)->screening.proposed->number, SCOPE_LIGHT);
	arena_free(memory);
}

/* ---- Data and person ---- */

static void data_wins_and_the_contradiction_is_told(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	(void)state;
	make_answers(memory, decision, NO);
	impact.magnitude = MAGNITUDE_LARGE;
	const struct trigger_result *severe = &assess(memory, decision, &against)->screening.triggers[SEVERE];
	assert_int_equal(severe->answer, YES);
	assert_int_equal(severe->source, ANSWER_SOURCE_DATA);
	assert_int_equal(severe->typed, NO);
	assert_true(severe->contradicts);
	decision->screening->answers->of[SEVERE].answer = UNKNOWN;
	assert_false(assess(memory, decision, &against)->screening.triggers[SEVERE].contradicts);
	arena_free(memory);
}

static void harm_to_a_group_that_no_row_names_contradicts(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct decision *decision = make_decision(memory, NULL, 0, NULL, 0);
	struct group_without_difference without = { .group = GROUP_DISABLED };
	(void)state;
	make_answers(memory, decision, YES);
	const enum trigger harm = TRIGGER_VULNERABLE_GROUP_HARM;
	assert_true(assess(memory, decision, &against)->screening.triggers[harm].contradicts);
	decision->groups_without_difference = &without;
	decision->groups_without_difference_count = 1;
	assert_false(assess(memory, decision, &against)->screening.triggers[harm].contradicts);
	arena_free(memory);
}

static void changes_that_are_not_given_are_answered_unknown(void **state)
{
	static const enum trigger by_silence[] = { TRIGGER_CHILDREN_TARGETED, TRIGGER_UNIT_CLOSED_OR_MOVED,
		                                   TRIGGER_DIRECT_SERVICE_CUT, TRIGGER_CHILD_COST };
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct decision *decision = make_decision(memory, NULL, 0, NULL, 0);
	(void)state;
	decision->options[1].changes = NULL;
	const struct assessment *result = assess(memory, decision, &against);
	for (size_t i = 0; i < COUNT_OF(by_silence); i++) {
		assert_int_equal(result->screening.triggers[by_silence[i]].answer, UNKNOWN);
		assert_true(result->screening.triggers[by_silence[i]].answered);
	}
	assert_int_equal(result->screening.triggers[TRIGGER_INDIRECT_OR_COMMUNAL_SERVICE].answer, UNKNOWN);
	assert_int_equal(result->screening.proposed->number, SCOPE_FULL);
	arena_free(memory);
}

static void a_decision_without_options_is_unknown(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct decision decision = { .id = "D-1", .type = DECISION_TYPE_OTHER };
	(void)state;
	const struct assessment *result = assess(memory, &decision, &against);
	assert_int_equal(result->screening.triggers[TRIGGER_CHILDREN_TARGETED].answer, UNKNOWN);
	assert_int_equal(result->screening.triggers[TRIGGER_CHILD_COST].answer, UNKNOWN);
	assert_int_equal(result->screening.proposed->number, SCOPE_FULL);
	arena_free(memory);
}

static void what_others_do_to_the_same_children_stacks(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	struct stack_register *others = stack_register_new(memory);
	(void)state;
	const struct trigger_result *alone =
	        &assess(memory, decision, &against)->screening.triggers[TRIGGER_STACKED];
	assert_int_equal(alone->answer, UNKNOWN);
	against.population = make_population(memory, against.bands, TEN_THOUSAND);
	against.others = others;
	impact.magnitude = MAGNITUDE_LARGE;
	decision->id = "D-2";
	stack_register_add(others, assess(memory, decision, &against));
	assert_int_equal(assess(memory, decision, &against)->screening.triggers[TRIGGER_STACKED].answer, NO);
	decision->id = "D-1";
	assert_int_equal(assess(memory, decision, &against)->screening.triggers[TRIGGER_STACKED].answer, YES);
	decision->id = "D-2";
	against.others_missing =
	        (struct text)TEXT("yksi tiedosto puuttuu", "en fil saknas", "one file is missing");
	assert_int_equal(assess(memory, decision, &against)->screening.triggers[TRIGGER_STACKED].answer, UNKNOWN);
	arena_free(memory);
}

static void every_figure_has_its_name(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct impact impact = make_impact(memory, "V1");
	(void)state;
	const struct assessment *result = assess(memory, make_decision(memory, &impact, 1, NULL, 0), &against);
	bool found = false;
	for (size_t i = 0; i < result->figure_count; i++) {
		assert_non_null(result->figures[i].figure);
		if (strcmp(result->figures[i].id, "V1") == 0 &&
		    strcmp(result->figures[i].key, "residual_class") == 0)
			found = true;
	}
	assert_true(found);
	assert_string_equal(result->figures[result->figure_count - 1].key, "proposed_scope");
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_rows_the_data_say_no),
		cmocka_unit_test(deleting_an_answer_never_lowers_the_scope),
		cmocka_unit_test(a_class_of_two_raises_light_to_full),
		cmocka_unit_test(an_unknown_class_raises_nothing),
		cmocka_unit_test(a_vulnerable_group_raises_light_to_full),
		cmocka_unit_test(the_zero_option_raises_nothing),
		cmocka_unit_test(data_wins_and_the_contradiction_is_told),
		cmocka_unit_test(harm_to_a_group_that_no_row_names_contradicts),
		cmocka_unit_test(changes_that_are_not_given_are_answered_unknown),
		cmocka_unit_test(a_decision_without_options_is_unknown),
		cmocka_unit_test(what_others_do_to_the_same_children_stacks),
		cmocka_unit_test(every_figure_has_its_name),
	};
	return RUN_ROWS(changes, change_answers) + RUN_ROWS(impacts, row_answers) + RUN_ROWS(costs, cost_answers) +
	       RUN_ROWS(scopes, proposes_scope) + cmocka_run_group_tests(tests, NULL, NULL);
}
