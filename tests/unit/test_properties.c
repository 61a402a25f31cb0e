/* SPDX-License-Identifier: EUPL-1.2 */
/* What must hold of every assessment, tried on thousands that are made by chance. */
#include "test.h"

#include <string.h>

#include "chance.h"
#include "classes.h"
#include "make.h"

enum { CASES = 3000, ROWS_MAX = 5, OPTIONS = 3, MEASURES = 3 };

/* A decision of three options, the first of them the zero option, and everything it points at. */
struct world {
	struct arena *memory;
	struct surroundings against;
	struct decision decision;
	struct screening screening;
	struct answers answers;
	struct option options[OPTIONS];
	struct impact rows[OPTIONS][ROWS_MAX];
	struct sensitivity_given sensitivity[OPTIONS][ROWS_MAX];
	int groups[OPTIONS][ROWS_MAX];
	struct change changes[OPTIONS];
	struct service service;
	struct measure measures[MEASURES];
	const struct impact *eases[MEASURES];
};

static int pick(struct chance *chance, int first, int end)
{
	return (int)chance_between(chance, first, end - 1);
}

static const char *id_of(struct arena *memory, const char *letter, size_t option, size_t row)
{
	return arena_printf(memory, "%s%zu%zu", letter, option, row);
}

static struct duration some_duration(struct chance *chance)
{
	struct duration duration = { .given = pick(chance, 0, 8) > 0 };
	if (pick(chance, 0, 4) == 0)
		duration.word = (enum duration_word)pick(chance, DURATION_WORD_PERMANENT, DURATION_WORD_END);
	else
		duration.months = pick(chance, 1, 100);
	return duration;
}

static void fill_row(struct world *world, struct chance *chance, size_t option, size_t at)
{
	struct impact *row = &world->rows[option][at];
	*row = (struct impact){
		.id = id_of(world->memory, "V", option, at),
		.option = &world->options[option],
		.domain = (enum domain)pick(chance, DOMAIN_UNSET + 1, DOMAIN_END),
		.age_bands = { .bits = (uint32_t)pick(chance, 1, 1 << MADE_BANDS) },
		.direction = (enum direction)pick(chance, DIRECTION_POSITIVE, DIRECTION_END),
		.directness = (enum directness)pick(chance, DIRECTNESS_UNSET + 1, DIRECTNESS_END),
		.magnitude = (enum magnitude)pick(chance, MAGNITUDE_SMALL, MAGNITUDE_END),
		.likelihood = (enum likelihood)pick(chance, LIKELIHOOD_CERTAIN, LIKELIHOOD_END),
		.duration = some_duration(chance),
		.reversibility = (enum reversibility)pick(chance, REVERSIBILITY_REVERSIBLE, REVERSIBILITY_END),
	};
	world->sensitivity[option][at].level = (enum sensitivity)pick(chance, SENSITIVITY_UNSET, SENSITIVITY_END);
	row->sensitivity = &world->sensitivity[option][at];
	world->groups[option][at] = pick(chance, GROUP_UNSET + 1, GROUP_END);
	row->groups = (struct word_list){ .items = &world->groups[option][at], .count = pick(chance, 0, 3) == 0 };
	row->affected.of[YOUNGEST] = make_count(pick(chance, 0, 60), pick(chance, 60, 130));
}

static void fill_option(struct world *world, struct chance *chance, size_t at)
{
	struct option *option = &world->options[at];
	*option = (struct option){ .id = id_of(world->memory, "VE", at, 0), .index = at, .impacts = world->rows[at] };
	option->zero = at == 0 ? FLAG_YES : FLAG_UNSET;
	option->proposed = at == 1 ? FLAG_YES : FLAG_UNSET;
	option->impacts_count = (size_t)pick(chance, 0, ROWS_MAX);
	for (size_t row = 0; row < ROWS_MAX; row++)
		fill_row(world, chance, at, row);
	world->changes[at] = (struct change){
		.linked = &world->service,
		.change = (enum change_kind)pick(chance, CHANGE_KIND_UNSET + 1, CHANGE_KIND_END),
		.cost = { pick(chance, 0, 3) > 0, chance_between(chance, -20000000, 20000000) },
	};
	option->changes = pick(chance, 0, 6) == 0 ? NULL : &world->changes[at];
	option->changes_count = option->changes == NULL ? 0 : (size_t)pick(chance, 0, 2);
}

static void fill_measure(struct world *world, struct chance *chance, size_t at)
{
	static const struct text owner = TEXT("a", "a", "a");
	world->eases[at] = &world->rows[pick(chance, 0, OPTIONS)][pick(chance, 0, ROWS_MAX)];
	world->measures[at] = (struct measure){
		.id = id_of(world->memory, "L", at, 0),
		.type = (enum measure_type)pick(chance, MEASURE_TYPE_UNSET + 1, MEASURE_TYPE_END),
		.owner = owner,
		.deadline = { 2027, 6, 30 },
		.funding = (enum funding)pick(chance, FUNDING_UNSET, FUNDING_END),
		.status = (enum measure_status)pick(chance, MEASURE_STATUS_UNSET, MEASURE_STATUS_END),
		.eases = &world->eases[at],
		.eases_count = 1,
	};
}

static void fill_answers(struct world *world, struct chance *chance)
{
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		world->answers.of[trigger].answer =
			(enum trigger_answer)pick(chance, TRIGGER_ANSWER_UNSET, TRIGGER_ANSWER_END);
	world->screening = (struct screening){ .scope = SCOPE_LIGHT, .answers = &world->answers };
}

/* Mostly calm answers, so that something is left that can raise the scope. */
static void calm_answers(struct world *world)
{
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		world->answers.of[trigger].answer = TRIGGER_ANSWER_NO;
}

static struct world *world_new(struct arena *memory, struct chance *chance)
{
	struct world *world = ARENA_NEW(memory, struct world);
	world->memory = memory;
	world->against = make_surroundings(memory);
	world->service = (struct service){ .id = "s",
		                           .impact = (enum impact_type)pick(chance, 1, IMPACT_TYPE_END),
		                           .age_bands = { .bits = (uint32_t)pick(chance, 1, 1 << MADE_BANDS) } };
	world->service.clients.of[YOUNGEST] = make_count(50, 50);
	for (size_t i = 0; i < OPTIONS; i++)
		fill_option(world, chance, i);
	for (size_t i = 0; i < MEASURES; i++)
		fill_measure(world, chance, i);
	fill_answers(world, chance);
	if (pick(chance, 0, 2) == 0)
		calm_answers(world);
	world->decision = *make_decision(memory, NULL, 0, NULL, 0);
	world->decision.options = world->options;
	world->decision.options_count = OPTIONS;
	world->decision.zero_option = &world->options[0];
	world->decision.proposed_option = &world->options[1];
	world->decision.screening = &world->screening;
	world->decision.measures = world->measures;
	world->decision.measures_count = MEASURES;
	return world;
}

static const struct assessment *assessed(struct world *world)
{
	return assess(world->memory, &world->decision, &world->against);
}

/* A class as a number: a row that is not there stands below every class, `?` is left out. */
static int number_of(const struct figure *figure)
{
	return figure == NULL ? -2 : class_of(figure);
}

static bool is_lower(const struct figure *now, const struct figure *before)
{
	return number_of(now) != -1 && number_of(before) != -1 && number_of(now) < number_of(before);
}

/* Runs a property on many worlds; each gets its own memory and chance. */
static void on_many(void (*property)(struct world *, struct chance *))
{
	for (uint64_t i = 0; i < CASES; i++) {
		struct arena *memory = arena_new();
		struct chance chance = { i };
		property(world_new(memory, &chance), &chance);
		arena_free(memory);
	}
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
	size_t option = (size_t)pick(chance, 0, OPTIONS), row = (size_t)pick(chance, 0, ROWS_MAX);
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
	for (size_t i = 0; i < OPTIONS; i++)
		for (size_t j = 0; j < assessment->options[i].impact_count; j++) {
			int gross = number_of(assessment->options[i].impacts[j].gross);
			int residual = number_of(assessment->options[i].impacts[j].residual);
			assert_true(residual == gross || (gross > 1 && residual == gross - 1));
		}
}

/* ---- One more harm ---- */

static void one_more_harm_makes_nothing_better(struct world *world, struct chance *chance)
{
	size_t option = (size_t)pick(chance, 0, OPTIONS), count = world->options[option].impacts_count;
	if (count == ROWS_MAX)
		return;
	const struct assessment *before = assessed(world);
	world->rows[option][count].direction = DIRECTION_NEGATIVE;
	world->options[option].impacts_count++;
	const struct assessment *after = assessed(world);
	for (size_t row = 0; row < count; row++) {
		assert_int_equal(number_of(after->options[option].impacts[row].gross),
		                 number_of(before->options[option].impacts[row].gross));
		assert_int_equal(number_of(after->options[option].impacts[row].residual),
		                 number_of(before->options[option].impacts[row].residual));
	}
	assert_false(is_lower(after->options[option].worst_negative, before->options[option].worst_negative));
	assert_int_equal(number_of(after->options[option].best_positive),
	                 number_of(before->options[option].best_positive));
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
	struct option *option = &world->options[pick(chance, 1, OPTIONS)];
	leave_to_data(world);
	int64_t before = assessed(world)->screening.proposed->number;
	option->changes = NULL;
	option->changes_count = 0;
	int64_t after = assessed(world)->screening.proposed->number;
	assert_true(after >= before);
}

/* ---- Order ---- */

static void swap_rows(struct world *world, size_t option, size_t a, size_t b)
{
	struct impact row = world->rows[option][a];
	world->rows[option][a] = world->rows[option][b];
	world->rows[option][b] = row;
	for (size_t i = 0; i < MEASURES; i++)
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
		assert_int_equal(number_of(one->impacts[i].gross), number_of(row->gross));
		assert_int_equal(number_of(one->impacts[i].residual), number_of(row->residual));
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
		assert_int_equal(number_of(one->cells[i].worst_negative), number_of(other->cells[i].worst_negative));
		assert_int_equal(number_of(one->cells[i].best_positive), number_of(other->cells[i].best_positive));
		assert_int_equal(one->cells[i].nothing, other->cells[i].nothing);
		assert_int_equal(one->cells[i].contradiction, other->cells[i].contradiction);
	}
}

static void assert_same_option(const struct option_result *one, const struct option_result *other)
{
	assert_same_rows(one, other);
	assert_same_cells(one, other);
	assert_int_equal(number_of(one->worst_negative), number_of(other->worst_negative));
	assert_int_equal(number_of(one->best_positive), number_of(other->best_positive));
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
	const struct option_result kept[OPTIONS] = { before->options[0], before->options[1], before->options[2] };
	for (size_t option = 0; option < OPTIONS; option++) {
		size_t count = world->options[option].impacts_count;
		/* The results point at the rows, which are about to move: the names stay behind in copies. */
		struct impact *copies = ARENA_ARRAY(world->memory, struct impact, ROWS_MAX);
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
	struct option shuffled[OPTIONS];
	size_t first = (size_t)pick(chance, 0, OPTIONS);
	for (size_t i = 0; i < OPTIONS; i++) {
		shuffled[i] = world->options[(first + i) % OPTIONS];
		shuffled[i].index = i;
		for (size_t row = 0; row < shuffled[i].impacts_count; row++)
			shuffled[i].impacts[row].option = &shuffled[i];
	}
	world->decision.options = shuffled;
	world->decision.zero_option = &shuffled[(OPTIONS - first) % OPTIONS];
	world->decision.proposed_option = &shuffled[(OPTIONS - first + 1) % OPTIONS];
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
		on_many(name); \
	}
PROPERTY(a_worse_row_has_no_lower_class)
PROPERTY(a_measure_lowers_by_one_at_most)
PROPERTY(one_more_harm_makes_nothing_better)
PROPERTY(an_answer_taken_back_lowers_no_scope)
PROPERTY(changes_taken_back_lower_no_scope)
PROPERTY(the_order_of_rows_does_not_matter)
PROPERTY(the_order_of_options_and_measures_does_not_matter)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_worse_row_has_no_lower_class),
		cmocka_unit_test(test_a_measure_lowers_by_one_at_most),
		cmocka_unit_test(test_one_more_harm_makes_nothing_better),
		cmocka_unit_test(test_an_answer_taken_back_lowers_no_scope),
		cmocka_unit_test(test_changes_taken_back_lower_no_scope),
		cmocka_unit_test(test_the_order_of_rows_does_not_matter),
		cmocka_unit_test(test_the_order_of_options_and_measures_does_not_matter),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
