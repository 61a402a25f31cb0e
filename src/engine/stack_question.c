/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "affected.h"
#include "arena.h"
#include "stack_register.h"

/* Adds the areas of a set to sorted numbers without repeats that have room for every area. */
static size_t add_areas(uint32_t *sorted, size_t count, struct area_set areas)
{
	for (size_t i = 0; i < areas.count; i++) {
		size_t at = 0;
		while (at < count && sorted[at] < areas.area[i])
			at++;
		if (at < count && sorted[at] == areas.area[i])
			continue;
		memmove(&sorted[at + 1], &sorted[at], (count - at) * sizeof *sorted);
		sorted[at] = areas.area[i];
		count++;
	}
	return count;
}

struct stack_question stack_question_of(struct arena *memory, const struct assessment *assessment)
{
	const struct surroundings *against = assessment->against;
	const struct decision *decision = assessment->decision;
	struct stack_question question = { arena_string(memory, decision->id), effect_date(decision), 0, { 0, NULL } };
	if (against->population == NULL)
		return question;
	uint32_t *areas = ARENA_ARRAY(memory, uint32_t, population_area_count(against->population) + 1);
	for (size_t i = 0; i < decision->options_count; i++)
		for (size_t n = 0; n < decision->options[i].impacts_count; n++) {
			const struct impact *impact = &decision->options[i].impacts[n];
			question.bands |= impact->age_bands.bits & against->bands->children;
			question.areas.count = add_areas(areas, question.areas.count,
			                                 impact_areas(memory, impact, decision, against->population));
		}
	question.areas.area = areas;
	return question;
}

bool stack_question_is_hit(const struct stack_register *stack, const struct stack_question *question, int months)
{
	return question->bands != 0 && date_given(question->day) &&
	       stack_register_hit(stack, question->id, question->day, months, question->bands, question->areas) != NULL;
}
