/* SPDX-License-Identifier: EUPL-1.2 */
#include "assess.h"

#include "arena.h"
#include "classes.h"
#include "compare.h"
#include "incidence.h"
#include "matrix.h"
#include "named_figures.h"
#include "screening.h"

bool classes_in_use(const struct policy *policy)
{
	return policy->significance->enabled != FLAG_NO && policy->significance->enabled != FLAG_NO_WORD;
}

static struct option_result assess_option(struct arena *memory, const struct decision *decision,
                                          const struct option *option, const struct surroundings *against)
{
	struct option_result result = { .option = option, .impact_count = option->impacts_count };
	result.impacts = ARENA_ARRAY(memory, struct impact_result, option->impacts_count);
	for (size_t i = 0; i < option->impacts_count; i++)
		result.impacts[i] = classify(memory, decision, &option->impacts[i], against);
	matrix_build(memory, &result, against->bands);
	matrix_summarise(memory, &result, against->bands);
	incidence_of(memory, &result, against);
	return result;
}

static const struct option_result *result_of(const struct assessment *assessment, const struct option *option)
{
	for (size_t i = 0; option && i < assessment->option_count; i++)
		if (assessment->options[i].option == option)
			return &assessment->options[i];
	return NULL;
}

const struct option_result *assessment_chosen(const struct assessment *assessment)
{
	return assessment->decided != NULL ? assessment->decided : assessment->proposed;
}

/* With the limits that are in force on the day of the meeting. */
static const struct surroundings *surroundings_on(struct arena *memory, const struct surroundings *given, struct date day)
{
	const struct policy *policy = policy_on(memory, given->policy, day);
	if (policy == given->policy)
		return given;
	struct surroundings *then = ARENA_NEW(memory, struct surroundings);
	*then = *given;
	then->policy = policy;
	return then;
}

const struct assessment *assess(struct arena *memory, const struct decision *decision,
                                const struct surroundings *given)
{
	const struct surroundings *against = surroundings_on(memory, given, decision->meeting);
	struct assessment *result = ARENA_NEW(memory, struct assessment);
	result->decision = decision;
	result->against = against;
	result->option_count = decision->options_count;
	result->options = ARENA_ARRAY(memory, struct option_result, decision->options_count);
	for (size_t i = 0; i < decision->options_count; i++)
		result->options[i] = assess_option(memory, decision, &decision->options[i], against);
	result->proposed = result_of(result, decision->proposed_option);
	result->zero = result_of(result, decision->zero_option);
	result->decided = result_of(result, decision->decided_option);
	result->screening = screen(memory, result);
	compare_options(memory, result);
	if (against->explained)
		name_figures(memory, result);
	return result;
}
