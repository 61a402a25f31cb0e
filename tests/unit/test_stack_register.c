/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "make.h"
#include "stack_register.h"

/* One decision of the register, and one question to it. */
struct stack_row {
	const char *name;
	enum direction direction;
	enum magnitude magnitude; /* large is class 2, moderate 1 */
	const char *area;
	struct date effective, day;
	const char *id;
	uint32_t bands;
	bool hit;
};

#define HARM DIRECTION_NEGATIVE, MAGNITUDE_LARGE
static const struct stack_row rows[] = {
	{ "same cell", HARM, "Virolahti", { 2027, 1, 1 }, { 2027, 8, 1 }, "D-2", 1, true },
	{ "the matter itself", HARM, "Virolahti", { 2027, 1, 1 }, { 2027, 8, 1 }, "D-1", 1, false },
	{ "another band", HARM, "Virolahti", { 2027, 1, 1 }, { 2027, 8, 1 }, "D-2", 2, false },
	{ "another area", HARM, "Kotka", { 2027, 1, 1 }, { 2027, 8, 1 }, "D-2", 1, false },
	{ "positive",
	  DIRECTION_POSITIVE,
	  MAGNITUDE_LARGE,
	  "Virolahti",
	  { 2027, 1, 1 },
	  { 2027, 8, 1 },
	  "D-2",
	  1,
	  false },
	{ "class 1",
	  DIRECTION_NEGATIVE,
	  MAGNITUDE_MODERATE,
	  "Virolahti",
	  { 2027, 1, 1 },
	  { 2027, 8, 1 },
	  "D-2",
	  1,
	  false },
	{ "class unknown",
	  DIRECTION_NEGATIVE,
	  MAGNITUDE_UNKNOWN,
	  "Virolahti",
	  { 2027, 1, 1 },
	  { 2027, 8, 1 },
	  "D-2",
	  1,
	  false },
	{ "a day under 24 months before", HARM, "Virolahti", { 2025, 8, 2 }, { 2027, 8, 1 }, "D-2", 1, true },
	{ "24 months before", HARM, "Virolahti", { 2025, 8, 1 }, { 2027, 8, 1 }, "D-2", 1, false },
	{ "a day under 24 months after", HARM, "Virolahti", { 2029, 7, 31 }, { 2027, 8, 1 }, "D-2", 1, true },
	{ "24 months after", HARM, "Virolahti", { 2029, 8, 1 }, { 2027, 8, 1 }, "D-2", 1, false },
	{ "by the meeting when there is no effect", HARM, "Virolahti", { 0 }, { 2027, 8, 1 }, "D-2", 1, true },
	{ "the end of the calendar", HARM, "Virolahti", { 9999, 12, 31 }, { 9999, 1, 1 }, "D-2", 1, true },
};

static const char population[] = "Kotka,0,17,2026,9000\nKotka,18,,2026,9000\nVirolahti,0,17,2026,500\nVirolahti,18,,2026,500\n";

static const char *ask_decided(const struct stack_register *stack, const struct stack_row *row, struct arena *memory,
                               const struct population *people, struct date decided)
{
	struct areas areas = make_areas(memory, "Virolahti");
	struct stack_question question = { .id = row->id, .day = row->day, .last = decided, .bands = row->bands };
	question.areas = population_areas(memory, people, &areas);
	return stack_register_hit(stack, &question, 24);
}

static const char *ask(const struct stack_register *stack, const struct stack_row *row, struct arena *memory,
                       const struct population *people)
{
	return ask_decided(stack, row, memory, people, (struct date){ 0 });
}

static void add(struct stack_register *stack, struct arena *memory, const struct surroundings *against,
                const struct stack_row *row, const char *id)
{
	struct impact *impact = ARENA_NEW(memory, struct impact);
	*impact = make_impact(memory, "V1");
	impact->direction = row->direction;
	impact->magnitude = row->magnitude;
	struct decision *decision = make_decision(memory, impact, 1, NULL, 0);
	decision->id = id;
	decision->areas = make_areas(memory, row->area);
	decision->effective = row->effective;
	stack_register_add(stack, assess(memory, decision, against));
}

static void finds_what_stacks(void **state)
{
	const struct stack_row *row = *state;
	struct arena *memory = arena_new(), *kept = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct stack_register *stack = stack_register_new(kept);
	const struct population *people = make_population(kept, against.bands, population);
	against.population = people;
	add(stack, memory, &against, row, "D-1");
	const char *hit = ask(stack, row, memory, people);
	assert_int_equal(hit != NULL, row->hit);
	if (hit)
		assert_string_equal(hit, "D-1");
	arena_free(memory);
	arena_free(kept);
}

/* The bands of the population outlive nothing here: only the register's own memory does. */
static void the_assessment_may_be_forgotten(void **state)
{
	struct arena *memory = arena_new(), *kept = arena_new();
	struct surroundings lasting = make_surroundings(kept);
	struct stack_register *stack = stack_register_new(kept);
	(void)state;
	lasting.population = make_population(kept, lasting.bands, population);
	add(stack, memory, &lasting, &rows[0], arena_string(memory, "D-1"));
	arena_free(memory);
	assert_string_equal(ask(stack, &rows[0], kept, lasting.population), "D-1");
	arena_free(kept);
}

/* The meeting of the one in the register is on 8 December 2026. */
static void what_was_handled_later_could_not_be_known(void **state)
{
	const struct date same_day = { 2026, 12, 8 }, day_before = { 2026, 12, 7 };
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct stack_register *stack = stack_register_new(memory);
	(void)state;
	against.population = make_population(memory, against.bands, population);
	add(stack, memory, &against, &rows[0], "D-1");
	assert_string_equal(ask_decided(stack, &rows[0], memory, against.population, same_day), "D-1");
	assert_null(ask_decided(stack, &rows[0], memory, against.population, day_before));
	arena_free(memory);
}

static void the_order_of_files_does_not_matter(void **state)
{
	static const char *const ids[] = { "D-3", "D-9", "D-7", "D-5", "D-4", "D-8", "D-6" };
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	(void)state;
	against.population = make_population(memory, against.bands, population);
	for (size_t first = 0; first < COUNT_OF(ids); first++) {
		struct stack_register *stack = stack_register_new(memory);
		for (size_t i = 0; i < COUNT_OF(ids); i++)
			add(stack, memory, &against, &rows[0], ids[(first + i) % COUNT_OF(ids)]);
		assert_string_equal(ask(stack, &rows[0], memory, against.population), "D-3");
	}
	arena_free(memory);
}

static void without_population_or_day_nothing_is_added(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory), blind = against;
	struct stack_register *stack = stack_register_new(memory);
	struct impact impact = make_impact(memory, "V1");
	struct decision *decision = make_decision(memory, &impact, 1, NULL, 0);
	(void)state;
	against.population = make_population(memory, against.bands, population);
	add(stack, memory, &blind, &rows[0], "D-1");
	impact.magnitude = MAGNITUDE_LARGE;
	decision->meeting = decision->effective = (struct date){ 0 };
	stack_register_add(stack, assess(memory, decision, &against));
	assert_null(ask(stack, &rows[0], memory, against.population));
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_assessment_may_be_forgotten),
		cmocka_unit_test(what_was_handled_later_could_not_be_known),
		cmocka_unit_test(the_order_of_files_does_not_matter),
		cmocka_unit_test(without_population_or_day_nothing_is_added),
	};
	return RUN_ROWS(rows, finds_what_stacks) + cmocka_run_group_tests(tests, NULL, NULL);
}
