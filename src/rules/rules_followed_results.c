/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on what went badly, and on what nobody recorded. */
#include <string.h>

#include "follow_up_result.h"
#include "indicator_course.h"
#include "rule_tools.h"
#include "rules_followed.h"

/* ---- Worse than expected ---- */

static const struct text kind_impact = TEXT("vaikutus", "konsekvensen", "impact"),
                         kind_indicator = TEXT("mittari", "indikatorn", "indicator"),
                         kind_measure = TEXT("toimenpide", "åtgärden", "measure"),
                         kind_recommendation = TEXT("suositus", "rekommendationen", "recommendation");

/* One action is enough: nothing ties an action to what it corrects. */
static bool is_acted_on(const struct follow_up *follow_up)
{
	for (size_t i = 0; i < follow_up->corrective_actions_count; i++) {
		enum measure_status status = follow_up->corrective_actions[i].status;
		if (status != MEASURE_STATUS_REJECTED && status != MEASURE_STATUS_LAPSED)
			return true;
	}
	return false;
}

static const struct indicator *indicator_of(const struct judging *on, const struct indicator_result *result)
{
	const struct decision *decision = on->followed;
	for (size_t i = 0; result->indicator != NULL && i < decision->indicators_count; i++)
		if (decision->indicators[i].id != NULL && strcmp(decision->indicators[i].id, result->indicator) == 0)
			return &decision->indicators[i];
	return NULL;
}

static void find_kind(const struct rule *rule, const struct judging *on, struct where at, struct where also,
                      const struct text *kind, const char *id)
{
	find(rule, on, &(struct diag){
		.at = at,
		.also = also,
		.arguments = { { "kind", *kind }, argue("id", id) },
	});
}

static void check_worse_impacts(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->follow_up->outcomes_count; i++) {
		const struct outcome *outcome = &on->follow_up->outcomes[i];
		const struct impact *predicted = impact_named(option_looked_back_on(on), outcome->impact);
		if (predicted != NULL && outcome_is_worse(predicted, outcome))
			find_kind(rule, on, field_where(outcome, KEY_DIRECTION), field_where(predicted, KEY_DIRECTION),
			          &kind_impact, outcome->impact);
	}
}

void check_worse_without_action(const struct rule *rule, const struct judging *on)
{
	if (on->followed == NULL || is_acted_on(on->follow_up))
		return;
	check_worse_impacts(rule, on);
	for (size_t i = 0; i < on->follow_up->indicator_results_count; i++) {
		const struct indicator_result *result = &on->follow_up->indicator_results[i];
		const struct indicator *indicator = indicator_of(on, result);
		if (indicator != NULL && result->value.given && indicator->alarm.given &&
		    indicator->good != GOOD_DIRECTION_UNSET &&
		    is_beyond(indicator->good, result->value, indicator->alarm))
			find_kind(rule, on, field_where(result, KEY_VALUE), field_where(indicator, KEY_ALARM),
			          &kind_indicator, result->indicator);
	}
}

/* ---- Results that are missing ---- */

static bool is_measured(const struct follow_up *follow_up, const char *id)
{
	for (size_t i = 0; i < follow_up->indicator_results_count; i++)
		if (follow_up->indicator_results[i].indicator != NULL &&
		    strcmp(follow_up->indicator_results[i].indicator, id) == 0)
			return true;
	return false;
}

static bool has_measure_result(const struct follow_up *follow_up, const char *id)
{
	for (size_t i = 0; i < follow_up->measure_results_count; i++)
		if (follow_up->measure_results[i].measure != NULL &&
		    strcmp(follow_up->measure_results[i].measure, id) == 0)
			return true;
	return false;
}

static bool has_recommendation_result(const struct follow_up *follow_up, const char *id)
{
	for (size_t i = 0; i < follow_up->recommendation_results_count; i++)
		if (follow_up->recommendation_results[i].recommendation != NULL &&
		    strcmp(follow_up->recommendation_results[i].recommendation, id) == 0)
			return true;
	return false;
}

static bool was_accepted(const struct recommendation *recommendation)
{
	const struct handling *handling = recommendation->handling;
	return handling != NULL &&
	       (handling->outcome == HANDLING_OUTCOME_ACCEPTED || handling->outcome == HANDLING_OUTCOME_PARTLY);
}

static void need_result(const struct rule *rule, const struct judging *on, bool given, enum key list, struct where asked,
                        const struct text *kind, const char *id)
{
	if (!given)
		find_kind(rule, on, field_where(on->follow_up, list), asked, kind, id);
}

void check_result_missing(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->followed;
	const struct follow_up *follow_up = on->follow_up;
	if (decision == NULL)
		return;
	for (size_t i = 0; i < decision->indicators_count; i++) {
		const struct indicator *indicator = &decision->indicators[i];
		need_result(rule, on, is_measured(follow_up, indicator->id), KEY_INDICATOR_RESULTS,
		            field_where(indicator, KEY_ID), &kind_indicator, indicator->id);
	}
	for (size_t i = 0; i < decision->measures_count; i++) {
		const struct measure *measure = &decision->measures[i];
		if (measure->status != MEASURE_STATUS_REJECTED)
			need_result(rule, on, has_measure_result(follow_up, measure->id), KEY_MEASURE_RESULTS,
			            field_where(measure, KEY_ID), &kind_measure, measure->id);
	}
	for (size_t i = 0; i < decision->recommendations_count; i++) {
		const struct recommendation *recommendation = &decision->recommendations[i];
		if (was_accepted(recommendation))
			need_result(rule, on, has_recommendation_result(follow_up, recommendation->id),
			            KEY_RECOMMENDATION_RESULTS, field_where(recommendation, KEY_ID), &kind_recommendation,
			            recommendation->id);
	}
}

void check_children_not_heard(const struct rule *rule, const struct judging *on)
{
	if (on->follow_up->participation_count == 0 && on->follow_up->not_heard == NULL)
		find(rule, on, &(struct diag){ .at = field_where(on->follow_up, KEY_PARTICIPATION) });
}
