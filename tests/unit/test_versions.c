/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "make.h"
#include "versions.h"

/* Impacts of the proposed option, a letter each: the id, then s, m or l for small, moderate or large. */
struct versions_row {
	const char *name, *before, *after;
	const char *changed; /* ids of the impacts with another class */
	bool verdict_changed;
};

static const struct versions_row rows[] = {
	{ "the same", "AmBs", "AmBs", "", false },
	{ "another magnitude", "AmBs", "AlBs", "A", true },
	{ "that changes no worst class", "AlBs", "AlBl", "B", false },
	{ "a new impact", "As", "AsBl", "B", true },
	{ "an impact that is gone", "AlBs", "Al", "B", false },
	{ "another order", "AmBs", "BsAm", "", false },
	{ "another id", "AmBs", "CmBs", "", false },
	{ "nothing", "", "", "", false },
};

static enum magnitude magnitude_of(char letter)
{
	if (letter == 's')
		return MAGNITUDE_SMALL;
	return letter == 'm' ? MAGNITUDE_MODERATE : MAGNITUDE_VERY_LARGE;
}

static const struct assessment *assessment_of(struct arena *memory, const struct surroundings *against,
                                              const char *letters)
{
	size_t count = strlen(letters) / 2;
	struct impact *impacts = ARENA_ARRAY(memory, struct impact, count + 1);
	for (size_t i = 0; i < count; i++) {
		impacts[i] = make_impact(memory, arena_copy(memory, letters + 2 * i, 1));
		impacts[i].magnitude = magnitude_of(letters[2 * i + 1]);
	}
	struct decision *decision = make_decision(memory, impacts, count, NULL, 0);
	make_answers(memory, decision, TRIGGER_ANSWER_NO);
	return assess(memory, decision, against);
}

static const char *changed_impacts(struct arena *memory, const struct versions *versions)
{
	const char *list = "";
	for (size_t i = 0; i < versions->impact_count; i++) {
		const struct impact_pair *pair = &versions->impacts[i];
		const struct impact_result *result = pair->after != NULL ? pair->after : pair->before;
		if (pair->changed)
			list = arena_printf(memory, "%s%s", list, result->impact->id);
	}
	return list;
}

static void results_are_compared(void **state)
{
	const struct versions_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	const struct assessment *before = assessment_of(memory, &against, row->before);
	const struct assessment *after = assessment_of(memory, &against, row->after);
	const struct versions *versions = versions_compare(memory, before, after);
	const struct versions *back = versions_compare(memory, after, before);
	assert_string_equal(changed_impacts(memory, versions), row->changed);
	assert_string_equal(changed_impacts(memory, back), row->changed);
	assert_int_equal(versions->option_count, 2);
	assert_int_equal(versions->options[1].changed, row->verdict_changed);
	assert_int_equal(back->options[1].changed, row->verdict_changed);
	assert_int_equal(versions->result_changed, row->changed[0] != '\0' || row->verdict_changed);
	assert_false(versions_compare(memory, after, after)->result_changed);
	arena_free(memory);
}

static void screening_is_compared(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct decision *decision = make_decision(memory, NULL, 0, NULL, 0);
	struct decision *asked = make_decision(memory, NULL, 0, NULL, 0);
	make_answers(memory, decision, TRIGGER_ANSWER_NO);
	make_answers(memory, asked, TRIGGER_ANSWER_NO);
	asked->screening->answers->of[TRIGGER_ASSESSMENT_REQUESTED].answer = TRIGGER_ANSWER_YES;
	const struct versions *versions = versions_compare(memory, assess(memory, decision, &against),
	                                                   assess(memory, asked, &against));
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		assert_int_equal(versions->trigger_changed[trigger], trigger == TRIGGER_ASSESSMENT_REQUESTED);
	assert_true(versions->proposed_changed);
	assert_false(versions->scope_changed);
	assert_true(versions->result_changed);
	assert_int_equal(versions->edits->counts[EDIT_CHANGED], 1);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(screening_is_compared) };
	int failed = cmocka_run_group_tests_name("versions", tests, NULL, NULL);
	return failed + RUN_ROWS(rows, results_are_compared);
}
