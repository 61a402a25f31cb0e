/* SPDX-License-Identifier: EUPL-1.2 */
/* What the assessment rests on, and what is done because of it. */
#include "arena.h"
#include "matter_parts.h"
#include "burden.h"
#include "prior_parts.h"
#include "prior_tables.h"

void prior_evidence(const struct prior *prior)
{
	matter_evidence(&prior->reporting, prior->decision->evidence, prior->decision->evidence_count);
}

void prior_participation(const struct prior *prior)
{
	matter_participation(&prior->reporting, prior->decision->participation, prior->decision->participation_count);
}

static const struct record_table measures_table = {
	.audience = FOR_READERS,
	.key = "measures",
	.record = &record_measure,
	.fields = KEYS_OF(KEY_ID, KEY_IMPACTS, KEY_TYPE, KEY_DESCRIPTION, KEY_OWNER, KEY_DEADLINE, KEY_FUNDING,
	                  KEY_STATUS),
};

static const struct record_table necessary_despite_table = {
	.audience = FOR_READERS,
	.key = "necessary_despite",
	.record = &record_necessary,
	.fields = KEYS_OF(KEY_IMPACT, KEY_REASON),
};

void prior_measures(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct decision *decision = prior->decision;
	struct section *section = report_section(reporting, "measures", PHRASE_HEADING_MEASURES, 2);
	table_of_records(reporting, section, &measures_table, decision->measures, decision->measures_count);
	struct section *despite =
		report_section(reporting, "necessary_despite", PHRASE_HEADING_NECESSARY_DESPITE, 3);
	table_of_records(reporting, despite, &necessary_despite_table, decision->necessary_despite,
	                 decision->necessary_despite_count);
}

void prior_conclusions(const struct prior *prior)
{
	const struct conclusions *conclusions = prior->decision->conclusions;
	struct section *section = report_section(&prior->reporting, "conclusions", PHRASE_HEADING_CONCLUSIONS, 2);
	fact_of_field(&prior->reporting, section, conclusions, &record_conclusions, KEY_BEST_INTERESTS);
	if (conclusions != NULL)
		paragraph_of_text(&prior->reporting, section, &conclusions->summary);
	paragraph_of_field(&prior->reporting, section, conclusions, &record_conclusions, KEY_WEIGHTY_REASONS);
	paragraph_of_field(&prior->reporting, section, conclusions, &record_conclusions, KEY_CONFLICTS);
}

/* ---- What falls on children of the cost change ---- */

static void plan_incidence(const struct prior *prior, struct table_plan *plan)
{
	plan_phrase(plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	plan_phrase(plan, "net", PHRASE_NET_FOR_CHILDREN, VALUE_CENTS);
	plan_phrase(plan, "cuts", PHRASE_CUTS_FOR_CHILDREN, VALUE_CENTS);
	if (prior->assessment->against->costs == NULL)
		return;
	plan_phrase(plan, "base_share", PHRASE_BASE_SHARE, VALUE_SHARE);
	plan_phrase(plan, "burden_index", PHRASE_BURDEN_INDEX, VALUE_DECIMAL);
}

static void incidence_row(const struct prior *prior, struct table_plan *plan, const struct option_result *option,
                          enum budget_level level)
{
	const struct reporting *reporting = &prior->reporting;
	const struct incidence *incidence = &option->incidence[level];
	plan_row(plan);
	put(plan, value_code(option->option->id));
	put(plan, word_value(reporting, &words_budget_level, (int)level));
	put(plan, figure_value(reporting, incidence->net));
	put(plan, figure_value(reporting, incidence->cuts));
	if (incidence->burden == NULL)
		return;
	put(plan, figure_or_dash(reporting, prior->assessment->against->costs->at[level].share));
	put(plan, figure_or_dash(reporting, incidence->burden));
}

static bool has_burden(const struct assessment *assessment)
{
	for (size_t i = 0; i < assessment->option_count; i++)
		for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
			const struct figure *burden = assessment->options[i].incidence[level].burden;
			if (burden != NULL && burden->known && !burden->withheld)
				return true;
		}
	return false;
}

void prior_incidence(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	struct section *section = report_section(reporting, "incidence", PHRASE_HEADING_INCIDENCE, 2);
	struct table_plan plan = plan_table(reporting);
	plan_incidence(prior, &plan);
	plan_begin(&plan, section, FOR_ALL, "incidence", PHRASE_NONE, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *option = &prior->assessment->options[i];
		for (int level = 1; option->option->changes_count > 0 && level < BUDGET_LEVEL_END; level++)
			incidence_row(prior, &plan, option, (enum budget_level)level);
	}
	if (has_burden(prior->assessment))
		section_paragraph(reporting->doc, section, NULL, phrase(reporting, PHRASE_BURDEN_IS_A_QUESTION));
}

/* ---- Monitoring ---- */

/* A value with its unit and day: "12,4 % (30.4.2026)" is for people; the workbook has them in columns of their own. */
static void indicators(const struct prior *prior, struct section *section, enum audience audience, enum phrase sheet)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	if ((audience & FOR_READERS) == 0)
		plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_fields(&plan, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_IMPACTS, KEY_UNIT, KEY_GOOD));
	plan_column(&plan, "baseline", field_label(reporting, &record_indicator, KEY_BASELINE), VALUE_DECIMAL);
	plan_column(&plan, "baseline_date",
	            arena_printf(reporting->memory, "%s (%s)", field_label(reporting, &record_indicator, KEY_BASELINE),
	                         phrase(reporting, PHRASE_DAY)), VALUE_DATE);
	plan_column(&plan, "target", field_label(reporting, &record_indicator, KEY_TARGET), VALUE_DECIMAL);
	plan_column(&plan, "target_date",
	            arena_printf(reporting->memory, "%s (%s)", field_label(reporting, &record_indicator, KEY_TARGET),
	                         phrase(reporting, PHRASE_DAY)), VALUE_DATE);
	plan_fields(&plan, &record_indicator, KEYS_OF(KEY_ALARM, KEY_INTERVAL_MONTHS, KEY_OWNER, KEY_SOURCE));
	plan_begin(&plan, section, audience, "indicators", sheet, "");
	for (size_t i = 0; i < prior->decision->indicators_count; i++) {
		const struct indicator *indicator = &prior->decision->indicators[i];
		plan_row(&plan);
		if ((audience & FOR_READERS) == 0)
			put(&plan, value_code(reporting->doc->id));
		put_fields(&plan, indicator, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_IMPACTS, KEY_UNIT, KEY_GOOD));
		put_fields(&plan, indicator->baseline, &record_dated_value, KEYS_OF(KEY_VALUE, KEY_DATE));
		put_fields(&plan, indicator->target, &record_dated_value, KEYS_OF(KEY_VALUE, KEY_DATE));
		put_fields(&plan, indicator, &record_indicator,
		           KEYS_OF(KEY_ALARM, KEY_INTERVAL_MONTHS, KEY_OWNER, KEY_SOURCE));
	}
}

void prior_indicator_sheet(const struct prior *prior, struct section *section)
{
	indicators(prior, section, FOR_DATA, PHRASE_SHEET_INDICATORS);
}

void prior_monitoring(const struct prior *prior)
{
	static const enum key facts[] = { KEY_DATE, KEY_BODY, KEY_OWNER };
	const struct reporting *reporting = &prior->reporting;
	const struct follow_up_plan *plan = prior->decision->follow_up;
	struct section *section = report_section(reporting, "monitoring", PHRASE_HEADING_MONITORING, 2);
	for (size_t i = 0; plan != NULL && i < sizeof facts / sizeof facts[0]; i++)
		fact_of_field(reporting, section, plan, &record_follow_up_plan, facts[i]);
	paragraph_of_field(reporting, section, plan, &record_follow_up_plan, KEY_REASON);
	paragraph_of_field(reporting, section, prior->decision, &record_decision, KEY_NO_INDICATORS);
	indicators(prior, section, FOR_READERS, PHRASE_NONE);
}

void prior_publication(const struct prior *prior)
{
	static const enum key facts[] = { KEY_URL, KEY_DATE, KEY_ACCESSIBLE };
	const struct publication *publication = prior->decision->publication;
	struct section *section = report_section(&prior->reporting, "publication", PHRASE_HEADING_PUBLICATION, 2);
	for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
		fact_of_field(&prior->reporting, section, publication, &record_publication, facts[i]);
	if (publication != NULL)
		paragraph_of_field(&prior->reporting, section, publication->confidential, &record_confidentiality, KEY_GROUND);
}

void prior_resolution(const struct prior *prior)
{
	static const enum key facts[] = { KEY_DATE, KEY_SECTION, KEY_OPTION };
	const struct resolution *resolution = prior->decision->resolution;
	struct section *section = report_section(&prior->reporting, "resolution", PHRASE_HEADING_RESOLUTION, 2);
	for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
		fact_of_field(&prior->reporting, section, resolution, &record_resolution, facts[i]);
	paragraph_of_field(&prior->reporting, section, resolution, &record_resolution, KEY_TEXT);
	paragraph_of_field(&prior->reporting, section, resolution, &record_resolution, KEY_DEVIATES_BECAUSE);
	paragraph_of_field(&prior->reporting, section, resolution, &record_resolution, KEY_REMITTED);
}
