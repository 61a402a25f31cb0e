/* SPDX-License-Identifier: EUPL-1.2 */
#include "screening.h"

#include "classes.h"
#include "triggers.h"

/* From this residual class on a negative row calls for a full assessment (method 2). */
enum { RAISING_CLASS = 2 };

static const struct formula proposed_scope = {
	"screening/proposed-scope",
	TEXT("Ehdotettu arvioinnin laajuus", "Föreslagen omfattning av bedömningen",
	     "Proposed scope of the assessment"),
	"lva method 2",
};
static const struct formula raised_scope = {
	"screening/raised-scope",
	TEXT("Vaikutusten vuoksi laajennettu arviointi", "Bedömning som utvidgats på grund av konsekvenserna",
	     "Assessment widened because of the impacts"),
	"lva method 2",
};

static enum scope scope_of(const struct trigger_result *result)
{
	if (result->answer == TRIGGER_ANSWER_NO)
		return SCOPE_NONE;
	if (result->strength == TRIGGER_STRENGTH_WEAK)
		return SCOPE_LIGHT;
	if (result->answer == TRIGGER_ANSWER_YES)
		return SCOPE_FULL;
	return trigger_open_is_full(result->trigger) ? SCOPE_FULL : SCOPE_LIGHT;
}

/* Made from the triggers that call for the scope; for none, from all of them. */
static const struct figure *scope_by_triggers(struct arena *memory, const struct trigger_result *results)
{
	struct figures from = { .memory = memory };
	enum scope widest = SCOPE_NONE;
	for (int trigger = TRIGGER_CHILDREN_TARGETED; trigger < TRIGGER_END; trigger++)
		if (scope_of(&results[trigger]) > widest)
			widest = scope_of(&results[trigger]);
	for (int trigger = TRIGGER_CHILDREN_TARGETED; trigger < TRIGGER_END; trigger++)
		if (scope_of(&results[trigger]) == widest)
			figures_add(&from, results[trigger].figure);
	return figure_made_word(memory, &proposed_scope, &words_scope, (int)widest, from.items, from.count);
}

/* The negative rows of class 2 and more in the options that are looked at; `?` raises nothing. */
static void add_severe_rows(struct figures *from, const struct assessment *assessment)
{
	for (size_t i = 0; i < assessment->option_count; i++) {
		const struct option_result *option = &assessment->options[i];
		for (size_t j = 0; option != assessment->zero && j < option->impact_count; j++)
			if (option->impacts[j].impact->direction == DIRECTION_NEGATIVE &&
			    class_of(option->impacts[j].residual) >= RAISING_CLASS)
				figures_add(from, option->impacts[j].residual);
	}
}

static void raise_for_impacts(struct screening_result *result, struct asking *asking,
                              const struct assessment *assessment)
{
	if (result->proposed->number == SCOPE_FULL)
		return;
	asking->from = (struct figures){ .memory = asking->memory };
	figures_add(&asking->from, result->proposed);
	add_severe_rows(&asking->from, assessment);
	bool hit = vulnerable_group_hit(asking);
	if (!hit && asking->from.count == 1)
		return;
	result->raised_by_impacts = true;
	result->proposed = figure_made_word(asking->memory, &raised_scope, &words_scope, SCOPE_FULL,
	                                    asking->from.items, asking->from.count);
}

/* Not applicable stands outside the order none < light < full. */
static bool is_below(const struct screening *chosen, enum scope proposed)
{
	return chosen && chosen->scope >= SCOPE_NONE && chosen->scope < proposed;
}

struct screening_result screen(struct arena *memory, const struct assessment *assessment)
{
	struct screening_result result = { .raised_by_impacts = false };
	struct asking asking = { .memory = memory,
		                 .decision = assessment->decision,
		                 .against = assessment->against,
		                 .options = assessment->options,
		                 .option_count = assessment->option_count };
	triggers_answer(&asking, result.triggers);
	result.proposed = scope_by_triggers(memory, result.triggers);
	raise_for_impacts(&result, &asking, assessment);
	result.below_proposal = is_below(assessment->decision->screening, (enum scope)result.proposed->number);
	return result;
}
