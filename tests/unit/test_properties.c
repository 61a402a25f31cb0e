/* SPDX-License-Identifier: EUPL-1.2 */
/* What must hold of every assessment, tried on thousands that are made by chance. */
#include "test.h"

#include "world.h"

static bool is_lower(const struct figure *now, const struct figure *before)
{
	return class_number(now) != -1 && class_number(before) != -1 && class_number(now) < class_number(before);
}

/* ---- Worse is not lower ---- */

/* One step worse in one respect; false: it is as bad as it can be, or not known. */
static bool worsen(struct impact *row, struct sensitivity_given *sensitivity, struct chance *chance)
{
	switch (pick(chance, 0, 5)) {
	case 0:
		return row->magnitude < MAGNITUDE_VERY_LARGE && row->magnitude++ != MAGNITUDE_UNSET;
	case 1:
		return sensitivity->level != SENSITIVITY_UNSET && sensitivity->level < SENSITIVITY_VERY_HIGH &&
		       sensitivity->level++ != SENSITIVITY_UNSET;
	case 2:
		row->duration.months += row->duration.word == DURATION_WORD_UNSET ? pick(chance, 1, 60) : 0;
		return row->duration.given;
	case 3:
		row->duration.word = DURATION_WORD_PERMANENT;
		return row->duration.given;
	default:
		return row->reversibility < REVERSIBILITY_IRREVERSIBLE &&
		       row->reversibility++ != REVERSIBILITY_UNSET;
	}
}

static void a_worse_row_has_no_lower_class(struct world *world, struct chance *chance)
{
	size_t option = (size_t)pick(chance, 0, WORLD_OPTIONS), row = (size_t)pick(chance, 0, WORLD_ROWS_MAX);
	if (row >= world->options[option].impacts_count)
		return;
	const struct assessment *before = assessed(world);
	if (!worsen(&world->rows[option][row], &world->sensitivity[option][row], chance))
		return;
	const struct assessment *after = assessed(world);
	const struct impact_result *was = &before->options[option].impacts[row];
	const struct impact_result *is = &after->options[option].impacts[row];
	assert_false(is_lower(is->gross, was->gross));
	assert_false(is_lower(is->residual, was->residual));
	if (world->rows[option][row].direction == DIRECTION_NEGATIVE) {
		assert_false(is_lower(after->options[option].worst_negative, before->options[option].worst_negative));
		assert_true(after->screening.proposed->number >= before->screening.proposed->number);
	}
}

static void a_measure_lowers_by_one_at_most(struct world *world, struct chance *chance)
{
	(void)chance;
	const struct assessment *assessment = assessed(world);
	for (size_t i = 0; i < WORLD_OPTIONS; i++)
		for (size_t j = 0; j < assessment->options[i].impact_count; j++) {
			int gross = class_number(assessment->options[i].impacts[j].gross);
			int residual = class_number(assessment->options[i].impacts[j].residual);
			assert_true(residual == gross || (gross > 1 && residual == gross - 1));
		}
}

/* ---- One more harm ---- */

static void one_more_harm_makes_nothing_better(struct world *world, struct chance *chance)
{
	size_t option = (size_t)pick(chance, 0, WORLD_OPTIONS), count = world->options[option].impacts_count;
	if (count == WORLD_ROWS_MAX)
		return;
	const struct assessment *before = assessed(world);
	world->rows[option][count].direction = DIRECTION_NEGATIVE;
	world->options[option].impacts_count++;
	const struct assessment *after = assessed(world);
	for (size_t row = 0; row < count; row++) {
		assert_int_equal(class_number(after->options[option].impacts[row].gross),
		                 class_number(before->options[option].impacts[row].gross));
		assert_int_equal(class_number(after->options[option].impacts[row].residual),
		                 class_number(before->options[option].impacts[row].residual));
	}
	assert_false(is_lower(after->options[option].worst_negative, before->options[option].worst_negative));
	assert_int_equal(class_number(after->options[option].best_positive),
	                 class_number(before->options[option].best_positive));
	assert_true(after->options[option].unknowns->number >= before->options[option].unknowns->number);
	assert_true(after->screening.proposed->number >= before->screening.proposed->number);
}

/* ---- Silence is no way out ---- */

/* Unknown is light for these four (method 2): taking back a yes may lower the scope to light, and no further. */
static bool may_become_light(int trigger)
{
	return trigger == TRIGGER_MANY_CHILDREN || trigger == TRIGGER_CHILD_COST || trigger == TRIGGER_STACKED ||
	       trigger == TRIGGER_ASSESSMENT_REQUESTED;
}

static void an_answer_taken_back_lowers_no_scope(struct world *world, struct chance *chance)
{
	int trigger = pick(chance, 1, TRIGGER_END);
	enum trigger_answer *answer = &world->answers.of[trigger].answer;
	bool exception = *answer == TRIGGER_ANSWER_YES && may_become_light(trigger);
	int64_t before = assessed(world)->screening.proposed->number;
	*answer = TRIGGER_ANSWER_UNSET;
	int64_t after = assessed(world)->screening.proposed->number;
	assert_true(after >= (exception && before > SCOPE_LIGHT ? SCOPE_LIGHT : before));
}

/* Where a person has answered what data could, that answer counts when the data are gone. */
static void leave_to_data(struct world *world)
{
	for (int trigger = 1; trigger <= TRIGGER_STRATEGIC; trigger++)
		world->answers.of[trigger].answer = TRIGGER_ANSWER_UNSET;
	world->answers.of[TRIGGER_CHILD_COST].answer = TRIGGER_ANSWER_UNSET;
	world->answers.of[TRIGGER_INDIRECT_OR_COMMUNAL_SERVICE].answer = TRIGGER_ANSWER_UNSET;
}

static void changes_taken_back_lower_no_scope(struct world *world, struct chance *chance)
{
	struct option *option = &world->options[pick(chance, 1, WORLD_OPTIONS)];
	leave_to_data(world);
	int64_t before = assessed(world)->screening.proposed->number;
	option->changes = NULL;
	option->changes_count = 0;
	int64_t after = assessed(world)->screening.proposed->number;
	assert_true(after >= before);
}

/* ---- The tests ---- */

#define PROPERTY(name) \
	static void test_##name(void **state) \
	{ \
		(void)state; \
		on_many_worlds(name); \
	}
PROPERTY(a_worse_row_has_no_lower_class)
PROPERTY(a_measure_lowers_by_one_at_most)
PROPERTY(one_more_harm_makes_nothing_better)
PROPERTY(an_answer_taken_back_lowers_no_scope)
PROPERTY(changes_taken_back_lower_no_scope)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_worse_row_has_no_lower_class),
		cmocka_unit_test(test_a_measure_lowers_by_one_at_most),
		cmocka_unit_test(test_one_more_harm_makes_nothing_better),
		cmocka_unit_test(test_an_answer_taken_back_lowers_no_scope),
		cmocka_unit_test(test_changes_taken_back_lower_no_scope),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
