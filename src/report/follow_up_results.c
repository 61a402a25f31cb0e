/* SPDX-License-Identifier: EUPL-1.2 */
/* Measures, recommendations, cost, and what is corrected. */
#include "follow_up_sections.h"

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

static const struct record_table corrective_actions_table = {
	.audience = FOR_READERS,
	.key = "corrective_actions",
	.record = &record_corrective_action,
	.fields = KEYS_OF(KEY_ID, KEY_TEXT, KEY_OWNER, KEY_DEADLINE, KEY_FUNDING, KEY_STATUS),
};

void follow_up_corrective_actions(const struct looking_back *back)
{
	const struct follow_up *follow_up = back->follow_up;
	struct section *section =
	        report_section(&back->reporting, "corrective_actions", PHRASE_HEADING_CORRECTIVE_ACTIONS, 2);
	table_of_records(&back->reporting, section, &corrective_actions_table, follow_up->corrective_actions,
	                 follow_up->corrective_actions_count);
	fact_of_field(&back->reporting, section, follow_up, &record_follow_up, KEY_NEXT_REVIEW);
}
