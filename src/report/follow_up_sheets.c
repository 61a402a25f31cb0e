/* SPDX-License-Identifier: EUPL-1.2 */
/* The tidy tables of a follow-up's workbook: one row for each thing, the follow-up's id in the first column. */
#include "closing.h"
#include "finding_list.h"
#include "follow_up_sections.h"
#include "matter_parts.h"

/* ---- One row a follow-up ---- */

/* The codes of the words, as columns are called. */
static const char *const accuracy_columns[ACCURACY_END] = {
	[ACCURACY_CORRECT] = "correct",
	[ACCURACY_OVERESTIMATED] = "overestimated",
	[ACCURACY_UNDERESTIMATED] = "underestimated",
	[ACCURACY_WRONG_DIRECTION] = "wrong_direction",
	[ACCURACY_TOO_EARLY] = "too_early",
	[ACCURACY_CANNOT_TELL] = "cannot_tell",
};

static void plan_summary(struct table_plan *plan)
{
	follow_up_plan_ids(plan);
	plan_field(plan, &record_decision, KEY_TITLE);
	plan_field(plan, &record_follow_up, KEY_PHASE);
	plan_field(plan, &record_follow_up, KEY_DATE);
	plan_phrase(plan, "predicted", PHRASE_PREDICTED_IMPACTS, VALUE_COUNT);
	for (int accuracy = ACCURACY_CORRECT; accuracy < ACCURACY_END; accuracy++)
		plan_column(plan, accuracy_columns[accuracy],
		            capital(plan->reporting, word_label(&words_accuracy, accuracy, plan->reporting->language)),
		            VALUE_COUNT);
	plan_phrase(plan, "not_recorded", PHRASE_NOT_RECORDED, VALUE_COUNT);
	plan_phrase(plan, "unforeseen", PHRASE_UNFORESEEN_IMPACTS, VALUE_COUNT);
	plan_phrase(plan, "measures_rate", PHRASE_MEASURES_RATE, VALUE_SHARE);
	plan_phrase(plan, "recommendations_rate", PHRASE_RECOMMENDATIONS_RATE, VALUE_SHARE);
	plan_phrase(plan, "cost_difference", PHRASE_COST_DIFFERENCE, VALUE_CENTS);
	plan_field(plan, &record_follow_up, KEY_CONTINUATION);
	plan_field(plan, &record_follow_up, KEY_NEXT_REVIEW);
}

static struct value phase_value(const struct looking_back *back)
{
	enum phase phase = back->follow_up->phase == PHASE_UNSET ? PHASE_FOLLOW_UP : back->follow_up->phase;
	return word_value(&back->reporting, &words_phase, (int)phase);
}

static struct value known_value(const struct looking_back *back, const struct figure *figure)
{
	return figure == NULL || !figure->known ? value_none() : figure_value(&back->reporting, figure);
}

static void summary_sheet(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	const struct follow_up_result *result = back->result;
	struct table_plan plan = plan_table(reporting);
	plan_summary(&plan);
	plan_begin(&plan, section, FOR_DATA, "summary", PHRASE_SHEET_IN_SHORT, "");
	plan_row(&plan);
	follow_up_put_ids(back, &plan);
	put(&plan, value_text(reporting->doc->title));
	put(&plan, phase_value(back));
	put(&plan, value_date(back->follow_up->date));
	put(&plan, value_count((int64_t)result->impact_count));
	for (int accuracy = ACCURACY_CORRECT; accuracy < ACCURACY_END; accuracy++)
		put(&plan, figure_value(reporting, result->by_accuracy[accuracy]));
	put(&plan, figure_value(reporting, result->by_accuracy[ACCURACY_UNSET]));
	put(&plan, value_count((int64_t)result->unforeseen_count));
	put(&plan, known_value(back, result->measures_rate.share));
	put(&plan, known_value(back, result->recommendations_rate.share));
	put(&plan, known_value(back, result->cost.difference));
	put_fields(&plan, back->follow_up, &record_follow_up, KEYS_OF(KEY_CONTINUATION, KEY_NEXT_REVIEW));
}

/* ---- A row for each predicted impact ---- */

#define PREDICTED_KEYS KEYS_OF(KEY_DOMAIN, KEY_AGE_BANDS, KEY_GROUPS, KEY_AREAS)
#define OUTCOME_KEYS KEYS_OF(KEY_REALISED, KEY_DIRECTION, KEY_MAGNITUDE, KEY_ATTRIBUTION)

static void plan_impacts(struct table_plan *plan)
{
	follow_up_plan_ids(plan);
	plan_field(plan, &record_follow_up, KEY_PHASE);
	plan_field(plan, &record_follow_up, KEY_DATE);
	plan_phrase(plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_fields(plan, &record_impact, PREDICTED_KEYS);
	plan_phrase(plan, "predicted_direction", PHRASE_PREDICTED_DIRECTION, VALUE_WORD);
	plan_phrase(plan, "predicted_magnitude", PHRASE_PREDICTED_MAGNITUDE, VALUE_WORD);
	plan_phrase(plan, "significance_class", PHRASE_GROSS_CLASS, VALUE_WORD);
	plan_phrase(plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_field(plan, &record_impact, KEY_LIKELIHOOD);
	plan_fields(plan, &record_outcome, OUTCOME_KEYS);
	plan_phrase(plan, "accuracy", PHRASE_ACCURACY, VALUE_WORD);
	plan_phrase(plan, "worse", PHRASE_WORSE_THAN_PREDICTED, VALUE_BOOL);
	plan_field(plan, &record_outcome, KEY_REASONING);
}

static struct value class_value_of(const struct looking_back *back, const struct figure *class)
{
	return class == NULL ? value_none() : figure_value(&back->reporting, class);
}

static void put_prediction(const struct looking_back *back, struct table_plan *plan, const struct followed_impact *row)
{
	const struct reporting *reporting = &back->reporting;
	const struct impact *impact = row->predicted->impact;
	put(plan, value_code(impact->option->id));
	put(plan, value_code(impact->id));
	put_fields(plan, impact, &record_impact, PREDICTED_KEYS);
	put(plan, field_value(reporting, impact, &record_impact, KEY_DIRECTION));
	put(plan, field_value(reporting, impact, &record_impact, KEY_MAGNITUDE));
	put(plan, class_value_of(back, row->predicted->gross));
	put(plan, class_value_of(back, row->predicted->residual));
	put(plan, field_value(reporting, impact, &record_impact, KEY_LIKELIHOOD));
}

static void impact_row(const struct looking_back *back, struct table_plan *plan, const struct followed_impact *row)
{
	const struct reporting *reporting = &back->reporting;
	plan_row(plan);
	follow_up_put_ids(back, plan);
	put(plan, phase_value(back));
	put(plan, value_date(back->follow_up->date));
	put_prediction(back, plan, row);
	if (row->outcome == NULL) {
		for (int i = 0; i < 4; i++)
			put(plan, value_none());
		put(plan, follow_up_accuracy(back, row));
		return;
	}
	put_fields(plan, row->outcome, &record_outcome, OUTCOME_KEYS);
	put(plan, follow_up_accuracy(back, row));
	put(plan, value_bool(row->worse, phrase(reporting, row->worse ? PHRASE_YES : PHRASE_NO)));
	put(plan, value_text(in_language(reporting, &row->outcome->reasoning)));
}

static void impact_sheet(const struct looking_back *back, struct section *section)
{
	struct table_plan plan = plan_table(&back->reporting);
	plan_impacts(&plan);
	plan_begin(&plan, section, FOR_DATA, "outcomes", PHRASE_SHEET_FOLLOW_UP, "");
	for (size_t i = 0; i < back->result->impact_count; i++)
		impact_row(back, &plan, &back->result->impacts[i]);
}

/* ---- What nobody foresaw: a row for each impact and band, as in a prior report ---- */

#define UNFORESEEN_KEYS \
	KEYS_OF(KEY_DOMAIN, KEY_DIRECTION, KEY_DIRECTNESS, KEY_MAGNITUDE, KEY_LIKELIHOOD, KEY_STARTS, KEY_DURATION, \
	        KEY_REVERSIBILITY, KEY_GROUPS, KEY_AREAS, KEY_FIRST_NOTICED)

static void unforeseen_row(const struct looking_back *back, struct table_plan *plan, const struct impact_result *row,
                           size_t band)
{
	const struct reporting *reporting = &back->reporting;
	plan_row(plan);
	follow_up_put_ids(back, plan);
	put(plan, value_code(row->impact->id));
	put(plan, value_word(reporting->bands->code[band], band_label(reporting->bands, band, reporting->language)));
	put_fields(plan, row->impact, &record_impact, UNFORESEEN_KEYS);
	put(plan, class_value_of(back, row->gross));
	put(plan, shown_counts(reporting, &row->impact->affected).of[band]);
	put(plan, value_text(in_language(reporting, &row->impact->reasoning)));
}

static void unforeseen_sheet(const struct looking_back *back, struct section *section)
{
	struct table_plan plan = plan_table(&back->reporting);
	follow_up_plan_ids(&plan);
	plan_phrase(&plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_WORD);
	plan_fields(&plan, &record_impact, UNFORESEEN_KEYS);
	plan_phrase(&plan, "significance_class", PHRASE_CLASS, VALUE_WORD);
	plan_field(&plan, &record_impact, KEY_AFFECTED);
	plan_field(&plan, &record_impact, KEY_REASONING);
	plan_begin(&plan, section, FOR_DATA, "unforeseen", PHRASE_SHEET_UNFORESEEN, "");
	for (size_t i = 0; i < back->result->unforeseen_count; i++)
		for (size_t band = 0; band < back->reporting.bands->count; band++)
			if ((back->result->unforeseen[i].impact->age_bands.bits & band_bit(band)) != 0)
				unforeseen_row(back, &plan, &back->result->unforeseen[i], band);
}

/* ---- The whole ---- */

static const struct record_table corrective_actions_sheet = {
	.audience = FOR_DATA,
	.key = "corrective_actions",
	.sheet = PHRASE_SHEET_CORRECTIVE_ACTIONS,
	.record = &record_corrective_action,
	.fields = KEYS_OF(KEY_ID, KEY_TEXT, KEY_OWNER, KEY_DEADLINE, KEY_FUNDING, KEY_STATUS),
};

static const struct record_table participation_sheet = {
	.audience = FOR_DATA,
	.key = "participation",
	.sheet = PHRASE_SHEET_PARTICIPATION,
	.record = &record_participation,
	.fields = KEYS_OF(KEY_ID, KEY_LEVEL, KEY_METHOD, KEY_DATES, KEY_HEARD_COUNT, KEY_GROUPS_REACHED,
	                  KEY_REPRESENTATIVENESS, KEY_HEARD, KEY_PARENTS_HEARD),
};

static void record_sheets(const struct looking_back *back, struct section *section)
{
	const struct follow_up *follow_up = back->follow_up;
	table_of_records(&back->reporting, section, &corrective_actions_sheet, follow_up->corrective_actions,
	                 follow_up->corrective_actions_count);
	matter_evidence_sheet(&back->reporting, section, follow_up->evidence, follow_up->evidence_count);
	table_of_records(&back->reporting, section, &participation_sheet, follow_up->participation,
	                 follow_up->participation_count);
}

void follow_up_sheets(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	struct section *section = report_section(reporting, "data", PHRASE_SHEET_FOLLOW_UP, 2);
	summary_sheet(back, section);
	impact_sheet(back, section);
	unforeseen_sheet(back, section);
	follow_up_indicator_sheet(back, section);
	follow_up_measure_sheet(back, section);
	follow_up_recommendation_sheet(back, section);
	record_sheets(back, section);
	finding_sheet(reporting, back->context, section, "follow_up", PHRASE_FOLLOW_UP);
	matter_trace_sheet(reporting, section, "follow_up", PHRASE_FOLLOW_UP, back->result->figures,
	                   back->result->figure_count);
	closing_sheet(reporting, section, back->context, back->result->against->policy, "follow_up", PHRASE_FOLLOW_UP);
}
