/* SPDX-License-Identifier: EUPL-1.2 */
/* Indicators: the values that were measured, beside the way from the baseline to the target. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "follow_up_parts.h"
#include "indicator_course.h"

#define SOURCE "lva method 6, 10"
static const struct formula state_formula = {
	"follow-up/indicator-state",
	TEXT("Mittarin tila", "Indikatorns läge", "State of the indicator"),
	SOURCE,
};
static const struct formula expected_formula = {
	"follow-up/indicator-expected",
	TEXT("Arvo, jota tasainen eteneminen edellyttäisi", "Värde som en jämn utveckling skulle förutsätta",
	     "Value that steady progress would need"),
	SOURCE,
};

/* ---- What was read ---- */

/* A value from a table has its place there. */
static const struct figure *measured_value(struct arena *memory, const struct indicator_result *result)
{
	if (result->value_cell == NULL)
		return figure_read_decimal(memory, result, &record_indicator_result, KEY_VALUE, result->value);
	return figure_read_cell(memory, result->value_cell, &record_indicator_result, KEY_VALUE, result->value);
}

static const struct figure *measured_date(struct arena *memory, const struct indicator_result *result)
{
	if (result->date_cell == NULL)
		return figure_read(memory, result, &record_indicator_result, KEY_DATE, FIGURE_DATE,
		                   date_days(result->date));
	return figure_read_item(memory, result->date_cell, record_field(&record_indicator_result, KEY_DATE),
	                        FIGURE_DATE, date_days(result->date), (struct text){ { 0 } });
}

/* Both go by the name of what they are of: baseline or target. */
static void add_dated(struct figures *from, const struct dated_value *dated, enum key of)
{
	figures_add(from, figure_read_cell(from->memory, field_node(dated, KEY_VALUE), &record_indicator, of,
	                                   dated->value));
	figures_add(from, figure_read_item(from->memory, field_node(dated, KEY_DATE), record_field(&record_indicator, of),
	                                   FIGURE_DATE, date_days(dated->date), (struct text){ { 0 } }));
}

/* ---- The course ---- */

static bool is_whole(const struct dated_value *dated)
{
	return dated != NULL && dated->value.given && date_given(dated->date);
}

/* Why there is no course; empty when there is one. */
static struct text gap_of(const struct indicator *indicator)
{
	if (!is_whole(indicator->baseline))
		return (struct text)TEXT("mittarilla ei ole lähtöarvoa", "indikatorn har inget utgångsvärde",
		                         "the indicator has no baseline");
	if (!is_whole(indicator->target))
		return (struct text)TEXT("mittarilla ei ole tavoitearvoa", "indikatorn har inget målvärde",
		                         "the indicator has no target");
	if (indicator->good == GOOD_DIRECTION_UNSET)
		return (struct text)TEXT("mittarilla ei ole hyvää suuntaa", "indikatorn har ingen god riktning",
		                         "it is not given which way the indicator should go");
	if (!text_given(&indicator->unit))
		return (struct text)TEXT("mittarilla ei ole yksikköä", "indikatorn har ingen enhet",
		                         "the indicator has no unit");
	return (struct text){ { 0 } };
}

static struct course course_of(const struct indicator *indicator, const struct indicator_result *result)
{
	return (struct course){
		.good = indicator->good,
		.baseline = indicator->baseline->value,
		.target = indicator->target->value,
		.value = result->value,
		.from = indicator->baseline->date,
		.to = indicator->target->date,
		.at = result->date,
	};
}

static const struct figure *state_of(struct arena *memory, const struct figures *from, const struct course *course)
{
	static const struct text before = TEXT("arvo on mitattu ennen lähtöarvoa", "värdet mättes före utgångsvärdet",
	                                       "the value was measured before the baseline");
	enum indicator_state state = course_state(course);
	if (state == INDICATOR_STATE_UNSET)
		return figure_unknown(memory, &state_formula, FIGURE_WORD, before, from->items, from->count);
	return figure_made_word(memory, &state_formula, &words_indicator_state, (int)state, from->items, from->count);
}

static void measure_course(struct followed_indicator *row, struct figures *from)
{
	struct arena *memory = from->memory;
	const struct indicator *indicator = row->indicator;
	const struct course course = course_of(indicator, row->result);
	figures_add(from, figure_read_word(memory, indicator, &record_indicator, KEY_GOOD, &words_good_direction,
	                                   (int)indicator->good));
	add_dated(from, indicator->baseline, KEY_BASELINE);
	add_dated(from, indicator->target, KEY_TARGET);
	row->expected = figure_made_decimal(memory, &expected_formula, course_expected(&course), from->items,
	                                    from->count);
	row->state = state_of(memory, from, &course);
}

static struct followed_indicator follow_result(struct arena *memory, const struct indicator *indicator,
                                               const struct indicator_result *result)
{
	struct followed_indicator row = { .indicator = indicator, .result = result };
	struct figures from = { .memory = memory };
	struct text gap = gap_of(indicator);
	row.value = measured_value(memory, result);
	row.beyond_alarm = indicator->alarm.given && indicator->good != GOOD_DIRECTION_UNSET &&
	                   is_beyond(indicator->good, result->value, indicator->alarm);
	figures_add(&from, row.value);
	figures_add(&from, measured_date(memory, result));
	if (text_given(&gap))
		row.state = figure_unknown(memory, &state_formula, FIGURE_WORD, gap, from.items, from.count);
	else
		measure_course(&row, &from);
	return row;
}

static struct followed_indicator not_measured(struct arena *memory, const struct indicator *indicator)
{
	return (struct followed_indicator){
		.indicator = indicator,
		.latest = true,
		.state = figure_made_word(memory, &state_formula, &words_indicator_state,
		                          INDICATOR_STATE_NOT_MEASURED, NULL, 0),
	};
}

/* ---- All of them ---- */

static bool is_of(const struct indicator_result *result, const struct indicator *indicator)
{
	return result->indicator != NULL && indicator->id != NULL && strcmp(result->indicator, indicator->id) == 0 &&
	       result->value.given && date_given(result->date);
}

static int compare_dates(const void *a, const void *b)
{
	const struct followed_indicator *first = a, *second = b;
	int order = date_compare(first->result->date, second->result->date);
	if (order != 0)
		return order;
	return (first->result > second->result) - (first->result < second->result);
}

static void follow_indicator(struct arena *memory, struct follow_up_result *result,
                             const struct indicator *indicator)
{
	const struct follow_up *follow_up = result->follow_up;
	struct followed_indicator *rows = &result->indicators[result->indicator_count];
	size_t count = 0;
	for (size_t i = 0; i < follow_up->indicator_results_count; i++)
		if (is_of(&follow_up->indicator_results[i], indicator))
			rows[count++] = follow_result(memory, indicator, &follow_up->indicator_results[i]);
	qsort(rows, count, sizeof *rows, compare_dates);
	if (count == 0)
		rows[count++] = not_measured(memory, indicator);
	rows[count - 1].latest = true;
	result->indicator_count += count;
}

void follow_indicators(struct arena *memory, struct follow_up_result *result)
{
	const struct decision *decision = followed_decision(result);
	size_t room = decision->indicators_count + result->follow_up->indicator_results_count;
	result->indicators = ARENA_ARRAY(memory, struct followed_indicator, room + 1);
	for (size_t i = 0; i < decision->indicators_count; i++)
		follow_indicator(memory, result, &decision->indicators[i]);
}
