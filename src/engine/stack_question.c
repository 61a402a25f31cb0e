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

/* The areas of every row, as many as there are, each once. */
static struct area_set all_areas(struct arena *scratch, const struct assessment *assessment)
{
	const struct population *population = assessment->against->population;
	const struct decision *decision = assessment->decision;
	uint32_t *areas = ARENA_ARRAY(scratch, uint32_t, population_area_count(population) + 1);
	size_t count = 0;
	for (size_t i = 0; i < decision->options_count; i++)
		for (size_t n = 0; n < decision->options[i].impacts_count; n++)
			count = add_areas(areas, count,
			                  impact_areas(scratch, &decision->options[i].impacts[n], decision, population));
	return (struct area_set){ count, areas };
}

static uint32_t all_bands(const struct decision *decision)
{
	uint32_t bands = 0;
	for (size_t i = 0; i < decision->options_count; i++)
		for (size_t n = 0; n < decision->options[i].impacts_count; n++)
			bands |= decision->options[i].impacts[n].age_bands.bits;
	return bands;
}

struct stack_question stack_question_from(const struct decision *decision)
{
	return (struct stack_question){
		.id = decision->id,
		.day = effect_date(decision),
		.last = decision->resolution ? decision->resolution->date : (struct date){ 0 },
	};
}

struct stack_question stack_question_of(struct arena *keep, struct arena *scratch,
                                        const struct assessment *assessment)
{
	const struct surroundings *against = assessment->against;
	const struct decision *decision = assessment->decision;
	struct stack_question question = stack_question_from(decision);
	question.bands = against->population == NULL ? 0 : all_bands(decision) & against->bands->children;
	if (question.bands == 0)
		return question;
	struct area_set areas = all_areas(scratch, assessment);
	uint32_t *kept = ARENA_ARRAY(keep, uint32_t, areas.count);
	if (areas.count > 0)
		memcpy(kept, areas.area, areas.count * sizeof *kept);
	question.areas = (struct area_set){ areas.count, kept };
	question.id = arena_string(keep, decision->id);
	return question;
}

bool stack_question_is_hit(const struct stack_register *stack, const struct stack_question *question, int months)
{
	return question->bands != 0 && date_given(question->day) && stack_register_hit(stack, question, months) != NULL;
}
