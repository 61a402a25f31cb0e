/* SPDX-License-Identifier: EUPL-1.2 */
/* Indicators, measures, recommendations, cost, and what is corrected. */
#include "arena.h"
#include "follow_up_sections.h"
#include "show.h"

/* ---- Indicators ---- */

static void plan_dated(struct table_plan *plan, enum key key, const char *code)
{
	const struct reporting *reporting = plan->reporting;
	const char *name = field_label(reporting, &record_indicator, key);
	plan_column(plan, code, name, VALUE_DECIMAL);
	plan_column(plan, arena_printf(reporting->memory, "%s_date", code),
	            arena_printf(reporting->memory, "%s (%s)", name, phrase(reporting, PHRASE_DAY)), VALUE_DATE);
}

static void put_dated(struct table_plan *plan, const struct dated_value *dated)
{
	if (dated == NULL) {
		put(plan, value_none());
		put(plan, value_none());
		return;
	}
	put_fields(plan, dated, &record_dated_value, KEYS_OF(KEY_VALUE, KEY_DATE));
}

static void plan_indicators(struct table_plan *plan)
{
	plan_fields(plan, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	plan_dated(plan, KEY_BASELINE, "baseline");
	plan_dated(plan, KEY_TARGET, "target");
	plan_fields(plan, &record_indicator_result, KEYS_OF(KEY_VALUE, KEY_DATE, KEY_N));
	plan_phrase(plan, "expected", PHRASE_EXPECTED_BY_THEN, VALUE_DECIMAL);
	plan_phrase(plan, "state", PHRASE_INDICATOR_STATE, VALUE_WORD);
	plan_phrase(plan, "beyond_alarm", PHRASE_BEYOND_ALARM, VALUE_BOOL);
}

static struct value alarm_value(const struct looking_back *back, const struct followed_indicator *row)
{
	return value_bool(row->beyond_alarm, phrase(&back->reporting, row->beyond_alarm ? PHRASE_YES : PHRASE_NO));
}

/* A value that was read from a table stands in no field of the record. */
static void put_measured(const struct looking_back *back, struct table_plan *plan, const struct followed_indicator *row)
{
	const struct reporting *reporting = &back->reporting;
	const struct indicator_result *result = row->result;
	put(plan, result == NULL ? value_none() : figure_value(reporting, row->value));
	put(plan, result == NULL ? value_none() : value_date(result->date));
	put(plan, result == NULL ? value_none()
	                         : field_value(reporting, result, &record_indicator_result, KEY_N));
	put(plan, row->expected == NULL ? value_none() : figure_value(reporting, row->expected));
	put(plan, figure_value(reporting, row->state));
	put(plan, result == NULL || !row->indicator->alarm.given ? value_none() : alarm_value(back, row));
}

static void indicator_row(const struct looking_back *back, struct table_plan *plan,
                          const struct followed_indicator *row)
{
	put_fields(plan, row->indicator, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	put_dated(plan, row->indicator->baseline);
	put_dated(plan, row->indicator->target);
	put_measured(back, plan, row);
}

static const char *with_day(const struct looking_back *back, struct value value, struct date date)
{
	const struct reporting *reporting = &back->reporting;
	return arena_printf(reporting->memory, "%s (%s)", show_value(reporting->memory, value, reporting->language),
	                    show_value(reporting->memory, value_date(date), reporting->language));
}

static const char *dated_text(const struct looking_back *back, const struct dated_value *dated)
{
	return dated == NULL ? "" : with_day(back, value_decimal(dated->value.number, dated->value.decimals), dated->date);
}

/* People read the way in its order: from, to, then where it stands. */
static void indicator_line(const struct looking_back *back, struct table_plan *plan,
                           const struct followed_indicator *row)
{
	const struct reporting *reporting = &back->reporting;
	put_fields(plan, row->indicator, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	put(plan, value_text(dated_text(back, row->indicator->baseline)));
	put(plan, value_text(dated_text(back, row->indicator->target)));
	put(plan, row->result == NULL ? value_none()
	                              : value_text(with_day(back, figure_value(reporting, row->value),
	                                                    row->result->date)));
	put(plan, row->expected == NULL ? value_none() : figure_value(reporting, row->expected));
	put(plan, figure_value(reporting, row->state));
	put(plan, row->result == NULL || !row->indicator->alarm.given ? value_none() : alarm_value(back, row));
}

/* Where a value comes from, and why there is no state. */
static void indicator_remarks(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	for (size_t i = 0; i < back->result->indicator_count; i++) {
		const struct followed_indicator *row = &back->result->indicators[i];
		const char *id = row->indicator->id;
		if (row->result != NULL)
			section_paragraph(reporting->doc, section,
			                  arena_printf(reporting->memory, "%s, %s", id, phrase(reporting, PHRASE_SOURCE)),
			                  row->result->value_cell != NULL ? row->result->data
			                                                  : in_language(reporting, &row->result->source));
		if (!row->state->known)
			section_paragraph(reporting->doc, section,
			                  arena_printf(reporting->memory, "%s, %s", id, phrase(reporting, PHRASE_REASON)),
			                  in_language(reporting, &row->state->why));
	}
}

void follow_up_indicators(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	struct section *section =
	        report_section(reporting, "indicator_results", PHRASE_HEADING_INDICATOR_RESULTS, 2);
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	plan_column(&plan, "baseline", field_label(reporting, &record_indicator, KEY_BASELINE), VALUE_TEXT);
	plan_column(&plan, "target", field_label(reporting, &record_indicator, KEY_TARGET), VALUE_TEXT);
	plan_column(&plan, "value", field_label(reporting, &record_indicator_result, KEY_VALUE), VALUE_TEXT);
	plan_phrase(&plan, "expected", PHRASE_EXPECTED_BY_THEN, VALUE_DECIMAL);
	plan_phrase(&plan, "state", PHRASE_INDICATOR_STATE, VALUE_WORD);
	plan_phrase(&plan, "beyond_alarm", PHRASE_BEYOND_ALARM, VALUE_BOOL);
	plan_begin(&plan, section, FOR_READERS, "indicator_results", PHRASE_NONE, "");
	for (size_t i = 0; i < back->result->indicator_count; i++) {
		plan_row(&plan);
		indicator_line(back, &plan, &back->result->indicators[i]);
	}
	indicator_remarks(back, section);
}

void follow_up_indicator_sheet(const struct looking_back *back, struct section *section)
{
	struct table_plan plan = plan_table(&back->reporting);
	follow_up_plan_ids(&plan);
	plan_indicators(&plan);
	plan_begin(&plan, section, FOR_DATA, "indicator_results", PHRASE_SHEET_INDICATORS, "");
	for (size_t i = 0; i < back->result->indicator_count; i++) {
		plan_row(&plan);
		follow_up_put_ids(back, &plan);
		indicator_row(back, &plan, &back->result->indicators[i]);
	}
}

/* ---- Measures ---- */

static void rate_fact(const struct looking_back *back, struct section *section, const struct implementation_rate *rate)
{
	const struct reporting *reporting = &back->reporting;
	if (rate->counted->number == 0)
		return;
	section_fact(reporting->doc, section, "rate", in_language(reporting, &rate->share->how->name),
	             figure_value(reporting, rate->share));
	section_fact(reporting->doc, section, "done", in_language(reporting, &rate->done->how->name),
	             figure_value(reporting, rate->done));
	section_fact(reporting->doc, section, "counted", in_language(reporting, &rate->counted->how->name),
	             figure_value(reporting, rate->counted));
}

static void plan_measures(struct table_plan *plan)
{
	plan_fields(plan, &record_measure, KEYS_OF(KEY_ID, KEY_DESCRIPTION, KEY_OWNER, KEY_DEADLINE));
	plan_field(plan, &record_measure_result_given, KEY_STATUS);
	plan_fields(plan, &record_measure_result_given, KEYS_OF(KEY_RESULT, KEY_NOTE));
}

static void measure_row(const struct looking_back *back, struct table_plan *plan, const struct followed_measure *row)
{
	const struct reporting *reporting = &back->reporting;
	put_fields(plan, row->measure, &record_measure, KEYS_OF(KEY_ID, KEY_DESCRIPTION, KEY_OWNER, KEY_DEADLINE));
	put(plan, word_value(reporting, &words_measure_status, (int)row->status));
	if (row->result != NULL)
		put_fields(plan, row->result, &record_measure_result_given, KEYS_OF(KEY_RESULT, KEY_NOTE));
	else
		put(plan, phrase_value(reporting, "not-recorded", PHRASE_RESULT_NOT_RECORDED));
}

void follow_up_measures(const struct looking_back *back)
{
	struct section *section =
	        report_section(&back->reporting, "measure_results", PHRASE_HEADING_MEASURE_RESULTS, 2);
	struct table_plan plan = plan_table(&back->reporting);
	rate_fact(back, section, &back->result->measures_rate);
	plan_measures(&plan);
	plan_begin(&plan, section, FOR_READERS, "measure_results", PHRASE_NONE, "");
	for (size_t i = 0; i < back->result->measure_count; i++) {
		plan_row(&plan);
		measure_row(back, &plan, &back->result->measures[i]);
	}
}

void follow_up_measure_sheet(const struct looking_back *back, struct section *section)
{
	struct table_plan plan = plan_table(&back->reporting);
	follow_up_plan_ids(&plan);
	plan_measures(&plan);
	plan_begin(&plan, section, FOR_DATA, "measure_results", PHRASE_SHEET_MEASURES, "");
	for (size_t i = 0; i < back->result->measure_count; i++) {
		plan_row(&plan);
		follow_up_put_ids(back, &plan);
		measure_row(back, &plan, &back->result->measures[i]);
	}
}

/* ---- Recommendations ---- */

static void plan_recommendations(struct table_plan *plan)
{
	plan_fields(plan, &record_recommendation, KEYS_OF(KEY_ID, KEY_TEXT, KEY_OWNER, KEY_DEADLINE));
	plan_field(plan, &record_recommendation, KEY_HANDLING);
	plan_fields(plan, &record_recommendation_result, KEYS_OF(KEY_STATE, KEY_DATE));
}

static void recommendation_row(const struct looking_back *back, struct table_plan *plan,
                               const struct followed_recommendation *row)
{
	const struct reporting *reporting = &back->reporting;
	const struct handling *handling = row->recommendation->handling;
	const struct implementation *before = row->recommendation->implementation;
	struct date date = row->result != NULL ? row->result->date : before != NULL ? before->date : (struct date){ 0 };
	put_fields(plan, row->recommendation, &record_recommendation,
	           KEYS_OF(KEY_ID, KEY_TEXT, KEY_OWNER, KEY_DEADLINE));
	put(plan, handling == NULL ? value_none()
	                           : word_value(reporting, &words_handling_outcome, (int)handling->outcome));
	put(plan, row->state == IMPLEMENTATION_STATE_UNSET
	                  ? phrase_value(reporting, "not-recorded", PHRASE_RESULT_NOT_RECORDED)
	                  : word_value(reporting, &words_implementation_state, (int)row->state));
	put(plan, value_date(date));
}

void follow_up_recommendations(const struct looking_back *back)
{
	struct section *section =
	        report_section(&back->reporting, "recommendation_results", PHRASE_HEADING_RECOMMENDATION_RESULTS, 2);
	struct table_plan plan = plan_table(&back->reporting);
	rate_fact(back, section, &back->result->recommendations_rate);
	plan_recommendations(&plan);
	plan_begin(&plan, section, FOR_READERS, "recommendation_results", PHRASE_NONE, "");
	for (size_t i = 0; i < back->result->recommendation_count; i++) {
		plan_row(&plan);
		recommendation_row(back, &plan, &back->result->recommendations[i]);
	}
}

void follow_up_recommendation_sheet(const struct looking_back *back, struct section *section)
{
	struct table_plan plan = plan_table(&back->reporting);
	follow_up_plan_ids(&plan);
	plan_recommendations(&plan);
	plan_begin(&plan, section, FOR_DATA, "recommendation_results", PHRASE_SHEET_RECOMMENDATIONS, "");
	for (size_t i = 0; i < back->result->recommendation_count; i++) {
		plan_row(&plan);
		follow_up_put_ids(back, &plan);
		recommendation_row(back, &plan, &back->result->recommendations[i]);
	}
}

/* ---- Cost ---- */

static void fact_of_figure(const struct looking_back *back, struct section *section, const char *key,
                           const struct figure *figure)
{
	const struct reporting *reporting = &back->reporting;
	section_fact(reporting->doc, section, key,
	             in_language(reporting, figure->how == NULL ? &figure->label : &figure->how->name),
	             figure_value(reporting, figure));
}

void follow_up_cost(const struct looking_back *back)
{
	const struct followed_cost *cost = &back->result->cost;
	struct section *section = report_section(&back->reporting, "cost_results", PHRASE_HEADING_COST_RESULTS, 2);
	if (cost->planned == NULL)
		return;
	fact_of_figure(back, section, "planned", cost->planned);
	fact_of_figure(back, section, "realised", cost->realised);
	fact_of_figure(back, section, "difference", cost->difference);
	fact_of_figure(back, section, "share", cost->share);
	if (cost->decided != NULL && cost->decided->known && cost->decided->number != cost->planned->number)
		fact_of_figure(back, section, "decided", cost->decided);
}

/* ---- What is corrected ---- */

void follow_up_corrective_actions(const struct looking_back *back)
{
	const struct follow_up *follow_up = back->follow_up;
	struct section *section =
	        report_section(&back->reporting, "corrective_actions", PHRASE_HEADING_CORRECTIVE_ACTIONS, 2);
	table_of_records(&back->reporting, section, FOR_READERS, "corrective_actions", PHRASE_NONE,
	                 &record_corrective_action,
	                 KEYS_OF(KEY_ID, KEY_TEXT, KEY_OWNER, KEY_DEADLINE, KEY_FUNDING, KEY_STATUS),
	                 follow_up->corrective_actions, follow_up->corrective_actions_count);
	fact_of_field(&back->reporting, section, follow_up, &record_follow_up, KEY_NEXT_REVIEW);
}
