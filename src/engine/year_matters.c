/* SPDX-License-Identifier: EUPL-1.2 */
/* Matters by scope, type and body, and the classes they are in as a whole. */
#include "affected.h"
#include "arena.h"
#include "classes.h"
#include "publication.h"
#include "year_parts.h"

static bool is_assessed(const struct decision *decision)
{
	return decision->screening != NULL && decision->screening->scope >= SCOPE_LIGHT;
}

/* ---- By scope, type and body ---- */

/* What is counted of one matter, wherever it is counted. */
struct counted {
	enum scope scope;
	bool decided, in_time;
};

static struct counted counted_of(const struct decision *decision)
{
	struct date ready = assessment_date(decision), resolved = resolution_date(decision);
	struct date day = date_given(resolved) ? resolved : decision->meeting;
	return (struct counted){
		.scope = decision->screening == NULL ? SCOPE_UNSET : decision->screening->scope,
		.decided = date_given(resolved),
		.in_time = date_given(ready) && date_given(day) && date_compare(ready, day) <= 0,
	};
}

static void tally(struct year_tally *of, const struct counted *counted)
{
	of->matters++;
	of->of_scope[counted->scope]++;
	of->decided += counted->decided;
	of->in_time += counted->in_time;
}

static void count_preparation(struct year *year, const struct decision *decision)
{
	const struct preparation *preparation = decision->preparation;
	if (preparation == NULL || !preparation->hours_reserved.given ||
	    !add_fits(year->hours, preparation->hours_reserved.number, &year->hours))
		return;
	year->with_hours++;
}

/* ---- Changes to the proposal ---- */

static bool is_under_way(enum measure_status status)
{
	return status == MEASURE_STATUS_DECIDED || status == MEASURE_STATUS_UNDER_WAY || status == MEASURE_STATUS_DONE;
}

static bool changed_the_proposal(const struct decision *decision)
{
	for (size_t i = 0; i < decision->measures_count; i++)
		if (decision->measures[i].type == MEASURE_TYPE_CHANGE_TO_PROPOSAL &&
		    is_under_way(decision->measures[i].status))
			return true;
	return false;
}

/* ---- Publication ---- */

static void count_publication(struct year *year, const struct decision *decision)
{
	const struct publication *publication = decision->publication;
	if (publication != NULL && publication->confidential != NULL) {
		year->confidential++;
		return;
	}
	bool published = is_released(decision, year->as_of);
	year_share_add(year, &year->shares[YEAR_RATE_PUBLISHED], published, decision->id,
	               field_where(decision, KEY_PUBLICATION));
	if (!published)
		year_list_add(&year->unpublished, year->memory, year_matter(year, decision));
}

/* ---- Classes ---- */

static bool is_grave(enum significance_class class)
{
	return class == SIGNIFICANCE_CLASS_3 || class == SIGNIFICANCE_CLASS_4;
}

static void add_harm(struct year *year, const struct option_result *chosen, const struct decision *decision)
{
	struct year_harm *harm = ARENA_NEW(year->memory, struct year_harm);
	harm->matter = year_matter(year, decision);
	harm->worst = class_word(chosen->worst_negative);
	harm->best = class_word(chosen->best_positive);
	for (size_t i = 0; i < chosen->impact_count; i++) {
		const struct impact *impact = chosen->impacts[i].impact;
		if (impact->direction != DIRECTION_NEGATIVE || class_word(chosen->impacts[i].residual) != harm->worst)
			continue;
		harm->bands |= impact->age_bands.bits;
		harm->domains |= UINT32_C(1) << impact->domain;
	}
	year_list_add(&year->harms, year->memory, harm);
}

static void count_classes(struct year *year, const struct assessment *assessment)
{
	const struct option_result *chosen = assessment_chosen(assessment);
	if (chosen == NULL)
		return;
	year->of_verdict[chosen->verdict == NULL ? VERDICT_UNSET : chosen->verdict->number]++;
	year->of_worst[class_word(chosen->worst_negative)]++;
	year->of_best[class_word(chosen->best_positive)]++;
	if (is_grave(class_word(chosen->worst_negative)))
		add_harm(year, chosen, assessment->decision);
}

/* ---- The whole ---- */

void year_count_matter(struct year *year, const struct assessment *assessment)
{
	const struct decision *decision = assessment->decision;
	struct counted counted = counted_of(decision);
	tally(&year->matters, &counted);
	tally(&year->of_type[decision->type], &counted);
	tally(&year_body(year, &decision->body)->matters, &counted);
	year_share_add(year, &year->shares[YEAR_RATE_IN_TIME], counted.in_time, decision->id,
	               field_where(decision, KEY_ID));
	year->remitted += decision->resolution != NULL && text_given(&decision->resolution->remitted);
	year->proposals_changed += changed_the_proposal(decision);
	count_preparation(year, decision);
	if (!is_assessed(decision))
		return;
	count_publication(year, decision);
	count_classes(year, assessment);
}
