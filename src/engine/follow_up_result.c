/* SPDX-License-Identifier: EUPL-1.2 */
#include "follow_up_result.h"

#include <string.h>

#include "arena.h"
#include "classes.h"
#include "follow_up_parts.h"

#define SOURCE "lva method 6"
static const struct formula count_formula = {
	"follow-up/count",
	TEXT("Vaikutuksia, joiden ennakkoarvio osui näin", "Konsekvenser vars förhandsbedömning träffade så här",
	     "Impacts whose prediction turned out so"),
	SOURCE,
};

const struct option *option_followed(const struct decision *decision)
{
	const struct resolution *resolution = decision->resolution;
	return resolution == NULL || text_given(&resolution->remitted) ? NULL : decision->decided_option;
}

const struct outcome *outcome_of(const struct follow_up *follow_up, const struct impact *impact)
{
	for (size_t i = 0; i < follow_up->outcomes_count; i++)
		if (follow_up->outcomes[i].impact != NULL && impact->id != NULL &&
		    strcmp(follow_up->outcomes[i].impact, impact->id) == 0)
			return &follow_up->outcomes[i];
	return NULL;
}

const struct decision *followed_decision(const struct follow_up_result *result)
{
	static const struct decision none;
	return result->prior == NULL ? &none : result->prior->decision;
}

/* ---- Predicted impacts ---- */

static const struct figure *count_of(struct arena *memory, const struct follow_up_result *result,
                                     enum accuracy accuracy)
{
	struct figures of = { .memory = memory };
	for (size_t i = 0; i < result->impact_count; i++) {
		const struct figure *figure = result->impacts[i].accuracy;
		if ((figure->known ? figure->number : ACCURACY_UNSET) == (int64_t)accuracy)
			figures_add(&of, figure);
	}
	return figure_made(memory, &count_formula, FIGURE_COUNT, (int64_t)of.count, of.items, of.count);
}

static struct followed_impact follow_impact(struct arena *memory, const struct follow_up *follow_up,
                                            const struct impact_result *predicted)
{
	const struct outcome *outcome = outcome_of(follow_up, predicted->impact);
	return (struct followed_impact){
		.predicted = predicted,
		.outcome = outcome,
		.accuracy = accuracy_figure(memory, predicted->impact, outcome),
		.worse = outcome != NULL && outcome_is_worse(predicted->impact, outcome),
	};
}

/* What nobody foresaw has no measures of its own, so its class is the same before and after them. */
static void classify_unforeseen(struct arena *memory, struct follow_up_result *result)
{
	static const struct decision without_measures;
	const struct follow_up *follow_up = result->follow_up;
	result->unforeseen_count = follow_up->unforeseen_count;
	result->unforeseen = ARENA_ARRAY(memory, struct impact_result, follow_up->unforeseen_count + 1);
	for (size_t i = 0; i < follow_up->unforeseen_count; i++)
		result->unforeseen[i] =
		        classify(memory, &without_measures, &follow_up->unforeseen[i], result->against);
}

void follow_impacts(struct arena *memory, struct follow_up_result *result)
{
	const struct option_result *decided = result->decided;
	result->impact_count = decided == NULL ? 0 : decided->impact_count;
	result->impacts = ARENA_ARRAY(memory, struct followed_impact, result->impact_count + 1);
	for (size_t i = 0; i < result->impact_count; i++)
		result->impacts[i] = follow_impact(memory, result->follow_up, &decided->impacts[i]);
	for (int accuracy = ACCURACY_UNSET; accuracy < ACCURACY_END; accuracy++)
		result->by_accuracy[accuracy] = count_of(memory, result, (enum accuracy)accuracy);
	classify_unforeseen(memory, result);
}

/* ---- The whole ---- */

const struct follow_up_result *follow_up_result(struct arena *memory, const struct follow_up *follow_up,
                                                const struct assessment *prior, const struct surroundings *against)
{
	struct follow_up_result *result = ARENA_NEW(memory, struct follow_up_result);
	result->follow_up = follow_up;
	result->prior = prior;
	result->against = against;
	result->decided = prior == NULL || option_followed(prior->decision) == NULL ? NULL : prior->decided;
	follow_impacts(memory, result);
	follow_indicators(memory, result);
	follow_measures(memory, result);
	follow_recommendations(memory, result);
	follow_cost(memory, result);
	if (against->explained)
		follow_names(memory, result);
	return result;
}
