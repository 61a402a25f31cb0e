/* SPDX-License-Identifier: EUPL-1.2 */
/* What was done of what was decided: measures, recommendations and the cost. */
#include <string.h>

#include "arena.h"
#include "follow_up_parts.h"

#define SOURCE "lva method 6, 10"
static const struct formula done_formula = {
	"follow-up/done",
	TEXT("Toteutettuja", "Genomförda", "Done"),
	SOURCE,
};
static const struct formula counted_formula = {
	"follow-up/not-rejected",
	TEXT("Kaikkiaan, hylätyt pois luettuina", "Sammanlagt, förkastade borträknade", "All but the rejected"),
	SOURCE,
};
static const struct formula rate_formula = {
	"follow-up/rate",
	TEXT("Toteutusaste", "Genomförandegrad", "Implementation rate"),
	SOURCE,
};
static const struct formula difference_formula = {
	"follow-up/cost-difference",
	TEXT("Toteutuneen ja suunnitellun erotus", "Skillnaden mellan förverkligad och planerad",
	     "Realised less planned"),
	SOURCE,
};
static const struct formula share_formula = {
	"follow-up/cost-share",
	TEXT("Toteutunut osuus suunnitellusta", "Förverkligad andel av den planerade", "Realised share of planned"),
	SOURCE,
};
static const struct formula decided_formula = {
	"follow-up/cost-decided",
	TEXT("Päätetyn vaihtoehdon kustannusmuutos", "Kostnadsändringen i det beslutade alternativet",
	     "Cost change of the option decided"),
	SOURCE,
};

/* ---- Rates ---- */

static struct implementation_rate rate_of(struct arena *memory, const struct figures *done,
                                          const struct figures *counted)
{
	static const struct text nothing = TEXT("mitään toteutettavaa ei ole", "det finns inget att genomföra",
	                                        "there is nothing to implement");
	struct implementation_rate rate = {
		.done = figure_made(memory, &done_formula, FIGURE_COUNT, (int64_t)done->count, done->items, done->count),
		.counted = figure_made(memory, &counted_formula, FIGURE_COUNT, (int64_t)counted->count, counted->items,
		                       counted->count),
	};
	const struct figure *const from[] = { rate.done, rate.counted };
	rate.share = counted->count == 0
	                     ? figure_unknown(memory, &rate_formula, FIGURE_SHARE, nothing, from, 2)
	                     : figure_made(memory, &rate_formula, FIGURE_SHARE,
	                                   divide_rounded((wide)done->count, (wide)counted->count, 6), from, 2);
	return rate;
}

/* The same figure with what it is of, so that a list of them can be told apart. */
static const struct figure *named_after(struct arena *memory, const struct figure *figure, const char *id)
{
	struct figure *copy = ARENA_NEW(memory, struct figure);
	*copy = *figure;
	copy->shown = text_same(id == NULL ? "" : id);
	return copy;
}

/* ---- Measures ---- */

static const struct measure_result_given *result_of(const struct follow_up *follow_up, const struct measure *measure)
{
	for (size_t i = 0; i < follow_up->measure_results_count; i++) {
		const struct measure_result_given *result = &follow_up->measure_results[i];
		if (result->measure != NULL && measure->id != NULL && strcmp(result->measure, measure->id) == 0)
			return result;
	}
	return NULL;
}

static const struct figure *status_figure(struct arena *memory, const struct followed_measure *row)
{
	const struct measure *measure = row->measure;
	const struct figure *read =
	        row->result == NULL
	                ? figure_read_word(memory, measure, &record_measure, KEY_STATUS, &words_measure_status,
	                                   (int)row->status)
	                : figure_read_word(memory, row->result, &record_measure_result_given, KEY_STATUS,
	                                   &words_measure_status, (int)row->status);
	return named_after(memory, read, measure->id);
}

void follow_measures(struct arena *memory, struct follow_up_result *result)
{
	const struct decision *decision = followed_decision(result);
	struct figures done = { .memory = memory }, counted = { .memory = memory };
	result->measures = ARENA_ARRAY(memory, struct followed_measure, decision->measures_count + 1);
	for (size_t i = 0; i < decision->measures_count; i++) {
		struct followed_measure *row = &result->measures[result->measure_count++];
		row->measure = &decision->measures[i];
		row->result = result_of(result->follow_up, row->measure);
		row->status = row->result == NULL ? row->measure->status : row->result->status;
		if (row->status == MEASURE_STATUS_REJECTED)
			continue;
		const struct figure *status = status_figure(memory, row);
		figures_add(&counted, status);
		if (row->status == MEASURE_STATUS_DONE)
			figures_add(&done, status);
	}
	result->measures_rate = rate_of(memory, &done, &counted);
}

/* ---- Recommendations ---- */

static const struct recommendation_result *result_for(const struct follow_up *follow_up,
                                                      const struct recommendation *recommendation)
{
	for (size_t i = 0; i < follow_up->recommendation_results_count; i++) {
		const struct recommendation_result *result = &follow_up->recommendation_results[i];
		if (result->recommendation != NULL && recommendation->id != NULL &&
		    strcmp(result->recommendation, recommendation->id) == 0)
			return result;
	}
	return NULL;
}

static const struct figure *state_figure(struct arena *memory, const struct followed_recommendation *row)
{
	const struct recommendation *recommendation = row->recommendation;
	const void *in = row->result;
	const struct record *record = &record_recommendation_result;
	if (in == NULL) {
		in = recommendation->implementation;
		record = &record_implementation;
	}
	const struct figure *read =
	        row->state == IMPLEMENTATION_STATE_UNSET
	                ? figure_missing(memory, recommendation, &record_recommendation, KEY_IMPLEMENTATION,
	                                 NOTHING_NOT_ASSESSED, (struct text){ { 0 } })
	                : figure_read_word(memory, in, record, KEY_STATE, &words_implementation_state,
	                                   (int)row->state);
	return named_after(memory, read, recommendation->id);
}

static enum implementation_state state_now(const struct followed_recommendation *row)
{
	const struct implementation *before = row->recommendation->implementation;
	if (row->result != NULL)
		return row->result->state;
	return before == NULL ? IMPLEMENTATION_STATE_UNSET : before->state;
}

static bool is_rejected(const struct recommendation *recommendation)
{
	return recommendation->handling != NULL && recommendation->handling->outcome == HANDLING_OUTCOME_REJECTED;
}

void follow_recommendations(struct arena *memory, struct follow_up_result *result)
{
	const struct decision *decision = followed_decision(result);
	struct figures done = { .memory = memory }, counted = { .memory = memory };
	result->recommendations =
	        ARENA_ARRAY(memory, struct followed_recommendation, decision->recommendations_count + 1);
	for (size_t i = 0; i < decision->recommendations_count; i++) {
		struct followed_recommendation *row = &result->recommendations[result->recommendation_count++];
		row->recommendation = &decision->recommendations[i];
		row->result = result_for(result->follow_up, row->recommendation);
		row->state = state_now(row);
		if (is_rejected(row->recommendation))
			continue;
		const struct figure *state = state_figure(memory, row);
		figures_add(&counted, state);
		if (row->state == IMPLEMENTATION_STATE_DONE)
			figures_add(&done, state);
	}
	result->recommendations_rate = rate_of(memory, &done, &counted);
}

/* ---- Cost ---- */

static const struct figure *read_money(struct arena *memory, const void *in, const struct record *record, enum key key,
                                       struct money money)
{
	if (!money.given)
		return figure_missing(memory, in, record, key, NOTHING_NOT_ASSESSED, (struct text){ { 0 } });
	return figure_read(memory, in, record, key, FIGURE_CENTS, money.cents);
}

const struct figure *option_cost(struct arena *memory, const struct option *option)
{
	static const struct text missing = TEXT("muutoksen kustannus puuttuu", "kostnaden för en ändring saknas",
	                                        "the cost of a change is missing"),
	                         too_large = TEXT("summa on liian suuri", "summan är för stor",
	                                          "the sum is too large");
	struct figures of = { .memory = memory };
	const struct text *why = NULL;
	int64_t sum = 0;
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		figures_add(&of, read_money(memory, change, &record_change, KEY_COST, change->cost));
		if (why == NULL && !change->cost.given)
			why = &missing;
		else if (why == NULL && !add_fits(sum, change->cost.cents, &sum))
			why = &too_large;
	}
	if (why != NULL)
		return figure_unknown(memory, &decided_formula, FIGURE_CENTS, *why, of.items, of.count);
	return figure_made(memory, &decided_formula, FIGURE_CENTS, sum, of.items, of.count);
}

static const struct figure *share_of_planned(struct arena *memory, const struct follow_up_cost *cost,
                                             const struct figure *const *from)
{
	static const struct text nothing = TEXT("kustannusmuutosta ei suunniteltu", "ingen kostnadsändring planerades",
	                                        "no change in cost was planned");
	wide realised = cost->realised.cents, planned = cost->planned.cents;
	if (planned == 0)
		return figure_unknown(memory, &share_formula, FIGURE_SHARE, nothing, from, 2);
	return figure_made(memory, &share_formula, FIGURE_SHARE,
	                   divide_rounded(planned < 0 ? -realised : realised, planned < 0 ? -planned : planned, 6), from,
	                   2);
}

void follow_cost(struct arena *memory, struct follow_up_result *result)
{
	const struct follow_up_cost *given = result->follow_up->cost;
	struct followed_cost *cost = &result->cost;
	if (result->decided != NULL)
		cost->decided = option_cost(memory, result->decided->option);
	if (given == NULL || !given->planned.given || !given->realised.given)
		return;
	cost->planned = read_money(memory, given, &record_follow_up_cost, KEY_PLANNED, given->planned);
	cost->realised = read_money(memory, given, &record_follow_up_cost, KEY_REALISED, given->realised);
	const struct figure *const from[] = { cost->planned, cost->realised };
	/* Both are within 10^15 cents. */
	cost->difference = figure_made(memory, &difference_formula, FIGURE_CENTS,
	                               given->realised.cents - given->planned.cents, from, 2);
	cost->share = share_of_planned(memory, given, from);
}
