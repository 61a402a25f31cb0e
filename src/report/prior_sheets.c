/* SPDX-License-Identifier: EUPL-1.2 */
/* The tidy tables of a workbook: one row for each thing, the decision's id in the first column. */
#include "arena.h"
#include "matter_parts.h"
#include "prior_parts.h"
#include "prior_tables.h"

/* What the assessment comes to for an option. */
static void plan_outcome(struct table_plan *plan)
{
	plan_phrase(plan, "verdict", PHRASE_VERDICT, VALUE_WORD);
	plan_phrase(plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	plan_phrase(plan, "unknowns", PHRASE_UNKNOWNS, VALUE_COUNT);
}

static void put_outcome(struct table_plan *plan, const struct option_result *result)
{
	put(plan, figure_value(plan->reporting, result->verdict));
	prior_put_class(plan, result->worst_negative);
	prior_put_class(plan, result->best_positive);
	put(plan, figure_value(plan->reporting, result->unknowns));
}

static void plan_summary(struct table_plan *plan, struct section *section)
{
	plan_fields(plan, &record_decision, KEYS_OF(KEY_ID, KEY_TITLE, KEY_MEETING));
	plan_field(plan, &record_screening, KEY_SCOPE);
	plan_phrase(plan, "proposed_scope", PHRASE_ENGINE_PROPOSES, VALUE_WORD);
	plan_phrase(plan, "proposed_option", PHRASE_PROPOSED_OPTION, VALUE_TEXT);
	plan_outcome(plan);
	plan_field(plan, &record_option, KEY_CHILDRENS_VIEW);
	plan_field(plan, &record_conclusions, KEY_BEST_INTERESTS);
	plan_begin(plan, section, FOR_DATA, "summary", PHRASE_SHEET_IN_SHORT, "");
}

/* One row a decision, what matters most first. */
static void summary(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct decision *decision = prior->decision;
	const struct option_result *proposed = prior->assessment->proposed;
	struct table_plan plan = plan_table(reporting);
	plan_summary(&plan, section);
	plan_row(&plan);
	put_fields(&plan, decision, &record_decision, KEYS_OF(KEY_ID, KEY_TITLE, KEY_MEETING));
	put(&plan, field_value(reporting, decision->screening, &record_screening, KEY_SCOPE));
	put(&plan, figure_value(reporting, prior->assessment->screening.proposed));
	if (proposed == NULL)
		return;
	put(&plan, value_text(arena_printf(reporting->memory, "%s %s", proposed->option->id,
	                                   in_language(reporting, &proposed->option->name))));
	put_outcome(&plan, proposed);
	put(&plan, field_value(reporting, proposed->option, &record_option, KEY_CHILDRENS_VIEW));
	if (decision->conclusions != NULL)
		put(&plan, field_value(reporting, decision->conclusions, &record_conclusions, KEY_BEST_INTERESTS));
}

static void decisions(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct decision *decision = prior->decision;
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_decision,
	            KEYS_OF(KEY_ID, KEY_RECORD, KEY_TITLE, KEY_TYPE, KEY_OBJECT, KEY_BODY, KEY_MEETING, KEY_EFFECTIVE,
	                    KEY_AREAS, KEY_AIM, KEY_EMBEDDED));
	plan_fields(&plan, &record_roles, KEYS_OF(KEY_PREPARER, KEY_RESPONSIBLE, KEY_APPROVER));
	plan_phrase(&plan, "decided_option", PHRASE_DECIDED, VALUE_CODE);
	plan_begin(&plan, section, FOR_DATA, "decisions", PHRASE_SHEET_DECISIONS, "");
	plan_row(&plan);
	put_fields(&plan, decision, &record_decision,
	           KEYS_OF(KEY_ID, KEY_RECORD, KEY_TITLE, KEY_TYPE, KEY_OBJECT, KEY_BODY, KEY_MEETING, KEY_EFFECTIVE,
	                   KEY_AREAS, KEY_AIM, KEY_EMBEDDED));
	put_fields(&plan, decision->roles, &record_roles, KEYS_OF(KEY_PREPARER, KEY_RESPONSIBLE, KEY_APPROVER));
	if (decision->decided_option != NULL)
		put(&plan, value_code(decision->decided_option->id));
}

static void options(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_fields(&plan, &record_option, KEYS_OF(KEY_ID, KEY_NAME, KEY_ZERO, KEY_PROPOSED, KEY_BEST_FOR_CHILDREN,
	                                           KEY_CHILDRENS_VIEW));
	plan_outcome(&plan);
	plan_field(&plan, &record_option, KEY_REJECTED);
	plan_begin(&plan, section, FOR_DATA, "options", PHRASE_SHEET_OPTIONS, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *result = &prior->assessment->options[i];
		plan_row(&plan);
		put(&plan, value_code(reporting->doc->id));
		put_fields(&plan, result->option, &record_option,
		           KEYS_OF(KEY_ID, KEY_NAME, KEY_ZERO, KEY_PROPOSED, KEY_BEST_FOR_CHILDREN, KEY_CHILDRENS_VIEW));
		put_outcome(&plan, result);
		put(&plan, field_value(reporting, result->option, &record_option, KEY_REJECTED));
	}
}

/* ---- Services changed, as the catalogue has them ---- */

static void services(const struct prior *prior, struct section *section)
{
	static const enum key keys[] = { KEY_ID, KEY_NAME, KEY_COST_CENTRE, KEY_SERVICE_CLASS, KEY_PROVIDER, KEY_IMPACT,
		                         KEY_AGE_BANDS, KEY_CLIENTS, KEY_AREAS, KEY_RATIONALE };
	enum { KEYS = sizeof keys / sizeof keys[0] };
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_field(&plan, &record_change, KEY_CHANGE);
	plan_field(&plan, &record_change, KEY_COST);
	plan_fields(&plan, &record_service, keys, KEYS);
	plan_begin(&plan, section, FOR_DATA, "services", PHRASE_SHEET_CATALOGUE, "");
	for (size_t i = 0; i < prior->decision->options_count; i++) {
		const struct option *option = &prior->decision->options[i];
		for (size_t n = 0; n < option->changes_count; n++) {
			const struct change *change = &option->changes[n];
			if (change->linked == NULL)
				continue;
			plan_row(&plan);
			put(&plan, value_code(reporting->doc->id));
			put(&plan, value_code(option->id));
			put_fields(&plan, change, &record_change, KEYS_OF(KEY_CHANGE, KEY_COST));
			put_fields(&plan, change->linked, &record_service, keys, KEYS);
		}
	}
}

static const struct record_table participation_sheet = {
	.audience = FOR_DATA,
	.key = "participation",
	.sheet = PHRASE_SHEET_PARTICIPATION,
	.record = &record_participation,
	.fields = KEYS_OF(KEY_ID, KEY_LEVEL, KEY_METHOD, KEY_DATES, KEY_BEFORE_PROPOSAL, KEY_HEARD_COUNT,
	                  KEY_GROUPS_REACHED, KEY_REPRESENTATIVENESS, KEY_HEARD, KEY_PARENTS_HEARD),
};

static void participation(const struct prior *prior, struct section *section)
{
	table_of_records(&prior->reporting, section, &participation_sheet, prior->decision->participation,
	                 prior->decision->participation_count);
}

static const struct record_table measures_sheet = {
	.audience = FOR_DATA,
	.key = "measures",
	.sheet = PHRASE_SHEET_MEASURES,
	.record = &record_measure,
	.fields = KEYS_OF(KEY_ID, KEY_IMPACTS, KEY_TYPE, KEY_DESCRIPTION, KEY_OWNER, KEY_DEADLINE, KEY_FUNDING,
	                  KEY_STATUS, KEY_RELIES_ON, KEY_RELIES_ON_OTHER),
};

static const struct record_table recommendations_sheet = {
	.audience = FOR_DATA,
	.key = "recommendations",
	.sheet = PHRASE_SHEET_RECOMMENDATIONS,
	.record = &record_recommendation,
	.fields = KEYS_OF(KEY_ID, KEY_TEXT, KEY_TYPE, KEY_IMPACTS, KEY_OWNER, KEY_DEADLINE),
};

static void plan_sheets(const struct prior *prior, struct section *section)
{
	const struct decision *decision = prior->decision;
	table_of_records(&prior->reporting, section, &measures_sheet, decision->measures, decision->measures_count);
	table_of_records(&prior->reporting, section, &recommendations_sheet, decision->recommendations,
	                 decision->recommendations_count);
	prior_indicator_sheet(prior, section);
}

void prior_sheets(const struct prior *prior)
{
	struct section *section = report_section(&prior->reporting, "data", PHRASE_SHEET_SUMMARY, 2);
	summary(prior, section);
	decisions(prior, section);
	prior_trigger_sheet(prior, section);
	options(prior, section);
	prior_impact_sheet(prior, section);
	prior_cell_sheet(prior, section);
	prior_rights_sheet(prior, section);
	prior_group_sheet(prior, section);
	matter_evidence_sheet(&prior->reporting, section, prior->decision->evidence,
	                 prior->decision->evidence_count);
	participation(prior, section);
	plan_sheets(prior, section);
	services(prior, section);
	prior_findings_sheet(prior, section);
	prior_trace_sheet(prior, section);
	prior_method_sheet(prior, section);
}
