/* SPDX-License-Identifier: EUPL-1.2 */
/* What was predicted beside what came, and what nobody foresaw. */
#include "arena.h"
#include "follow_up_sections.h"
#include "matter_parts.h"

/* ---- Prior and realised, side by side ---- */

static void plan_outcomes(const struct looking_back *back, struct table_plan *plan)
{
	plan_phrase(plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_field(plan, &record_impact, KEY_DOMAIN);
	plan_phrase(plan, "predicted_direction", PHRASE_PREDICTED_DIRECTION, VALUE_WORD);
	plan_phrase(plan, "predicted_magnitude", PHRASE_PREDICTED_MAGNITUDE, VALUE_WORD);
	if (follow_up_has_classes(back))
		plan_phrase(plan, "residual_class", PHRASE_PREDICTED_CLASS, VALUE_WORD);
	plan_field(plan, &record_impact, KEY_LIKELIHOOD);
	plan_fields(plan, &record_outcome, KEYS_OF(KEY_REALISED, KEY_DIRECTION, KEY_MAGNITUDE, KEY_ATTRIBUTION));
	plan_phrase(plan, "accuracy", PHRASE_ACCURACY, VALUE_WORD);
}

static void put_predicted(const struct looking_back *back, struct table_plan *plan, const struct impact_result *predicted)
{
	const struct reporting *reporting = &back->reporting;
	const struct impact *impact = predicted->impact;
	put(plan, value_code(impact->id));
	put(plan, field_value(reporting, impact, &record_impact, KEY_DOMAIN));
	put(plan, field_value(reporting, impact, &record_impact, KEY_DIRECTION));
	put(plan, field_value(reporting, impact, &record_impact, KEY_MAGNITUDE));
	if (follow_up_has_classes(back))
		put(plan, figure_value(reporting, predicted->residual));
	put(plan, field_value(reporting, impact, &record_impact, KEY_LIKELIHOOD));
}

static void put_realised(struct table_plan *plan, const struct outcome *outcome)
{
	static const enum key keys[] = { KEY_REALISED, KEY_DIRECTION, KEY_MAGNITUDE, KEY_ATTRIBUTION };
	for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
		put(plan, outcome == NULL ? value_none()
		                          : field_value(plan->reporting, outcome, &record_outcome, keys[i]));
}

static void table_of_outcomes(const struct looking_back *back, struct section *section)
{
	struct table_plan plan = plan_table(&back->reporting);
	plan_outcomes(back, &plan);
	plan_begin(&plan, section, FOR_READERS, "outcomes", PHRASE_NONE, "");
	for (size_t i = 0; i < back->result->impact_count; i++) {
		const struct followed_impact *row = &back->result->impacts[i];
		plan_row(&plan);
		put_predicted(back, &plan, row->predicted);
		put_realised(&plan, row->outcome);
		put(&plan, follow_up_accuracy(back, row));
	}
}

/* What was expected, then what came: each in the words of the one who wrote it. */
static void write_outcome(const struct looking_back *back, const struct followed_impact *row)
{
	const struct reporting *reporting = &back->reporting;
	const struct impact *impact = row->predicted->impact;
	const char *heading = arena_printf(reporting->memory, "%s %s", impact->id,
	                                   word_label(&words_domain, (int)impact->domain, reporting->language));
	struct section *section =
	        doc_section(reporting->doc, arena_printf(reporting->memory, "outcome_%s", impact->id), heading, 3);
	section_paragraph(reporting->doc, section, label(reporting, PHRASE_PREDICTED),
	                  in_language(reporting, &impact->reasoning));
	if (row->outcome == NULL)
		return;
	section_paragraph(reporting->doc, section, label(reporting, PHRASE_REALISED),
	                  in_language(reporting, &row->outcome->reasoning));
	paragraph_of_field(reporting, section, row->outcome, &record_outcome, KEY_EVIDENCE);
}

void follow_up_outcomes(const struct looking_back *back)
{
	table_of_outcomes(back, report_section(&back->reporting, "outcomes", PHRASE_HEADING_OUTCOMES, 2));
	for (size_t i = 0; i < back->result->impact_count; i++)
		write_outcome(back, &back->result->impacts[i]);
}

/* ---- What nobody foresaw ---- */

void follow_up_unforeseen(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	struct section *section = report_section(reporting, "unforeseen", PHRASE_HEADING_UNFORESEEN, 2);
	struct table_plan plan = plan_table(reporting);
	paragraph_of_field(reporting, section, back->follow_up->none_unforeseen, &record_none_unforeseen,
	                   KEY_LOOKED_FOR);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_ID, KEY_DOMAIN, KEY_AGE_BANDS, KEY_DIRECTION));
	if (follow_up_has_classes(back))
		plan_phrase(&plan, "significance_class", PHRASE_CLASS, VALUE_WORD);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_AFFECTED, KEY_FIRST_NOTICED));
	plan_begin(&plan, section, FOR_READERS, "unforeseen", PHRASE_NONE, "");
	for (size_t i = 0; i < back->result->unforeseen_count; i++) {
		const struct impact_result *row = &back->result->unforeseen[i];
		plan_row(&plan);
		put_fields(&plan, row->impact, &record_impact,
		           KEYS_OF(KEY_ID, KEY_DOMAIN, KEY_AGE_BANDS, KEY_DIRECTION));
		if (follow_up_has_classes(back))
			put(&plan, figure_value(reporting, row->gross));
		put_fields(&plan, row->impact, &record_impact, KEYS_OF(KEY_AFFECTED, KEY_FIRST_NOTICED));
	}
	for (size_t i = 0; i < back->result->unforeseen_count; i++)
		matter_impact(reporting, back->result->unforeseen[i].impact, 3);
}
