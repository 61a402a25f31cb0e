/* SPDX-License-Identifier: EUPL-1.2 */
/* The tidy tables of a workbook: one row for each thing, the decision's id in the first column. */
#include "arena.h"
#include "prior_parts.h"
#include "prior_tables.h"
#include "show.h"

static const char *record_label(const struct prior *prior, enum key key)
{
	return field_label(&prior->reporting, &record_decision, key);
}

/* One row a decision, what matters most first. */
static void summary(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct decision *decision = prior->decision;
	const struct option_result *proposed = prior->assessment->proposed;
	struct table_plan plan = plan_table(reporting);
	plan_column(&plan, "id", record_label(prior, KEY_ID), VALUE_CODE);
	plan_column(&plan, "title", record_label(prior, KEY_TITLE), VALUE_TEXT);
	plan_column(&plan, "meeting", record_label(prior, KEY_MEETING), VALUE_DATE);
	plan_field(&plan, &record_screening, KEY_SCOPE);
	plan_phrase(&plan, "proposed_scope", PHRASE_ENGINE_PROPOSES, VALUE_WORD);
	plan_phrase(&plan, "proposed_option", PHRASE_PROPOSED_OPTION, VALUE_TEXT);
	plan_phrase(&plan, "verdict", PHRASE_VERDICT, VALUE_WORD);
	plan_phrase(&plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(&plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	plan_phrase(&plan, "unknowns", PHRASE_UNKNOWNS, VALUE_COUNT);
	plan_field(&plan, &record_option, KEY_CHILDRENS_VIEW);
	plan_field(&plan, &record_conclusions, KEY_BEST_INTERESTS);
	plan_begin(&plan, section, FOR_DATA, "summary", PHRASE_SHEET_SUMMARY, "");
	plan_row(&plan);
	put_fields(&plan, decision, &record_decision, KEYS_OF(KEY_ID, KEY_TITLE, KEY_MEETING));
	put(&plan, field_value(reporting, decision->screening, &record_screening, KEY_SCOPE));
	put(&plan, figure_value(reporting, prior->assessment->screening.proposed));
	if (proposed == NULL)
		return;
	put(&plan, value_text(arena_printf(reporting->memory, "%s %s", proposed->option->id,
	                                   in_language(reporting, &proposed->option->name))));
	put(&plan, figure_value(reporting, proposed->verdict));
	put(&plan, proposed->worst_negative == NULL ? value_none() : figure_value(reporting, proposed->worst_negative));
	put(&plan, proposed->best_positive == NULL ? value_none() : figure_value(reporting, proposed->best_positive));
	put(&plan, figure_value(reporting, proposed->unknowns));
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
	plan_phrase(&plan, "verdict", PHRASE_VERDICT, VALUE_WORD);
	plan_phrase(&plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(&plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	plan_phrase(&plan, "unknowns", PHRASE_UNKNOWNS, VALUE_COUNT);
	plan_field(&plan, &record_option, KEY_REJECTED);
	plan_begin(&plan, section, FOR_DATA, "options", PHRASE_SHEET_OPTIONS, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *result = &prior->assessment->options[i];
		plan_row(&plan);
		put(&plan, value_code(reporting->doc->id));
		put_fields(&plan, result->option, &record_option,
		           KEYS_OF(KEY_ID, KEY_NAME, KEY_ZERO, KEY_PROPOSED, KEY_BEST_FOR_CHILDREN, KEY_CHILDRENS_VIEW));
		put(&plan, figure_value(reporting, result->verdict));
		put(&plan, result->worst_negative == NULL ? value_none() : figure_value(reporting, result->worst_negative));
		put(&plan, result->best_positive == NULL ? value_none() : figure_value(reporting, result->best_positive));
		put(&plan, figure_value(reporting, result->unknowns));
		put(&plan, field_value(reporting, result->option, &record_option, KEY_REJECTED));
	}
}

/* ---- Impacts: a row for each impact and band ---- */

#define IMPACT_KEYS \
	KEYS_OF(KEY_DOMAIN, KEY_DIRECTION, KEY_DIRECTNESS, KEY_MAGNITUDE, KEY_LIKELIHOOD, KEY_STARTS, KEY_DURATION, \
	        KEY_REVERSIBILITY, KEY_GROUPS, KEY_AREAS)

static void impact_row(const struct prior *prior, struct table_plan *plan, const struct option *option,
                       const struct impact_result *result, size_t band)
{
	const struct reporting *reporting = &prior->reporting;
	const struct impact *impact = result->impact;
	plan_row(plan);
	put(plan, value_code(reporting->doc->id));
	put(plan, value_code(option->id));
	put(plan, value_code(impact->id));
	put(plan, value_word(reporting->bands->code[band], band_label(reporting->bands, band, reporting->language)));
	put_fields(plan, impact, &record_impact, IMPACT_KEYS);
	put(plan, impact->sensitivity == NULL
	          ? value_none()
	          : word_value(reporting, &words_sensitivity, (int)impact->sensitivity->level));
	put(plan, result->gross == NULL ? value_none() : figure_value(reporting, result->gross));
	put(plan, result->residual == NULL ? value_none() : figure_value(reporting, result->residual));
	put(plan, shown_counts(reporting, &impact->affected).of[band]);
	put(plan, value_text(in_language(reporting, &impact->reasoning)));
}

static void impacts(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(&plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_WORD);
	plan_fields(&plan, &record_impact, IMPACT_KEYS);
	plan_field(&plan, &record_impact, KEY_SENSITIVITY);
	plan_phrase(&plan, "significance_class", PHRASE_GROSS_CLASS, VALUE_WORD);
	plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_field(&plan, &record_impact, KEY_AFFECTED);
	plan_field(&plan, &record_impact, KEY_REASONING);
	plan_begin(&plan, section, FOR_DATA, "impacts", PHRASE_SHEET_IMPACTS, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *option = &prior->assessment->options[i];
		for (size_t n = 0; n < option->impact_count; n++)
			for (size_t band = 0; band < prior->reporting.bands->count; band++)
				if ((option->impacts[n].impact->age_bands.bits & band_bit(band)) != 0)
					impact_row(prior, &plan, option->option, &option->impacts[n], band);
	}
}

/* ---- Matrix cells: service by band, as data ---- */

static void cell_row(const struct prior *prior, struct table_plan *plan, const struct option_result *option,
                     const struct cell *cell)
{
	const struct reporting *reporting = &prior->reporting;
	plan_row(plan);
	put(plan, value_code(reporting->doc->id));
	put(plan, value_code(option->option->id));
	put(plan, value_code(cell->change->service == NULL ? "" : cell->change->service));
	put(plan, word_value(reporting, &words_change_kind, (int)cell->change->change));
	put(plan, value_word(reporting->bands->code[cell->band],
	                     band_label(reporting->bands, cell->band, reporting->language)));
	put(plan, word_value(reporting, &words_reach, (int)cell->reach));
	put(plan, cell->worst_negative == NULL ? value_none() : figure_value(reporting, cell->worst_negative));
	put(plan, cell->best_positive == NULL ? value_none() : figure_value(reporting, cell->best_positive));
	put(plan, word_value(reporting, &words_nothing, (int)cell->nothing));
	put(plan, value_count((int64_t)cell->unknowns));
}

static void cells(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(&plan, "service", PHRASE_SERVICE, VALUE_CODE);
	plan_field(&plan, &record_change, KEY_CHANGE);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_WORD);
	plan_phrase(&plan, "reach", PHRASE_REACH, VALUE_WORD);
	plan_phrase(&plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(&plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	plan_phrase(&plan, "nothing", PHRASE_WHAT_WAS_ASSESSED, VALUE_WORD);
	plan_phrase(&plan, "unknowns", PHRASE_UNKNOWNS, VALUE_COUNT);
	plan_begin(&plan, section, FOR_DATA, "matrix", PHRASE_SHEET_MATRIX, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		for (size_t n = 0; n < prior->assessment->options[i].cell_count; n++)
			cell_row(prior, &plan, &prior->assessment->options[i], &prior->assessment->options[i].cells[n]);
}

/* ---- Rights and groups ---- */

static void rights(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	prior_plan_rights(&plan);
	plan_begin(&plan, section, FOR_DATA, "rights", PHRASE_SHEET_RIGHTS, "");
	prior_put_rights(prior, &plan, value_code(reporting->doc->id));
}

static void groups_of_impact(const struct prior *prior, struct table_plan *plan, const struct impact_result *result)
{
	const struct reporting *reporting = &prior->reporting;
	for (size_t i = 0; i < result->impact->groups.count; i++) {
		plan_row(plan);
		put(plan, value_code(reporting->doc->id));
		put(plan, value_code(result->impact->option->id));
		put(plan, value_code(result->impact->id));
		put(plan, word_value(reporting, &words_group, result->impact->groups.items[i]));
		put(plan, word_value(reporting, &words_domain, (int)result->impact->domain));
		put(plan, word_value(reporting, &words_direction, (int)result->impact->direction));
		put(plan, result->residual == NULL ? value_none() : figure_value(reporting, result->residual));
	}
}

static void groups(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(&plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_column(&plan, "group", field_label(&prior->reporting, &record_group_without_difference, KEY_GROUP), VALUE_WORD);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_DOMAIN, KEY_DIRECTION));
	plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_begin(&plan, section, FOR_DATA, "groups", PHRASE_SHEET_GROUPS, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		for (size_t n = 0; n < prior->assessment->options[i].impact_count; n++)
			groups_of_impact(prior, &plan, &prior->assessment->options[i].impacts[n]);
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

static void participation(const struct prior *prior, struct section *section)
{
	table_of_records(&prior->reporting, section, FOR_DATA, "participation", PHRASE_SHEET_PARTICIPATION,
	                 &record_participation,
	                 KEYS_OF(KEY_ID, KEY_LEVEL, KEY_METHOD, KEY_DATES, KEY_BEFORE_PROPOSAL, KEY_HEARD_COUNT,
	                         KEY_GROUPS_REACHED, KEY_REPRESENTATIVENESS, KEY_HEARD, KEY_PARENTS_HEARD),
	                 prior->decision->participation, prior->decision->participation_count);
}

static void plan_sheets(const struct prior *prior, struct section *section)
{
	const struct decision *decision = prior->decision;
	table_of_records(&prior->reporting, section, FOR_DATA, "measures", PHRASE_SHEET_MEASURES, &record_measure,
	                 KEYS_OF(KEY_ID, KEY_IMPACTS, KEY_TYPE, KEY_DESCRIPTION, KEY_OWNER, KEY_DEADLINE, KEY_FUNDING,
	                         KEY_STATUS, KEY_RELIES_ON, KEY_RELIES_ON_OTHER),
	                 decision->measures, decision->measures_count);
	table_of_records(&prior->reporting, section, FOR_DATA, "recommendations", PHRASE_SHEET_RECOMMENDATIONS,
	                 &record_recommendation,
	                 KEYS_OF(KEY_ID, KEY_TEXT, KEY_TYPE, KEY_IMPACTS, KEY_OWNER, KEY_DEADLINE),
	                 decision->recommendations, decision->recommendations_count);
	prior_indicator_sheet(prior, section);
}

static void method_row(const struct prior *prior, struct table_plan *plan, enum phrase what, const char *value)
{
	plan_row(plan);
	put(plan, value_code(prior->reporting.doc->id));
	put(plan, value_text(phrase(&prior->reporting, what)));
	put(plan, value_text(value));
}

/* Changed rules and waivers: "process/too-late: pois", "impact/incomplete, V1, 31.5.2027, johtaja: syy". */
static void method_exceptions(const struct prior *prior, struct table_plan *plan)
{
	const struct reporting *reporting = &prior->reporting;
	const struct report_context *context = prior->context;
	for (size_t i = 0; i < context->rule_change_count; i++)
		method_row(prior, plan, PHRASE_HEADING_RULES_OFF,
		           arena_printf(reporting->memory, "%s: %s", context->rule_changes[i].rule,
		                        word_label(&words_rule_severity, (int)context->rule_changes[i].severity,
		                                   reporting->language)));
	for (size_t i = 0; i < context->waiver_count; i++) {
		const struct waiver *waiver = &context->waivers[i];
		method_row(prior, plan, PHRASE_HEADING_WAIVERS,
		           arena_printf(reporting->memory, "%s, %s, %s, %s: %s", waiver->rule, waiver->concerns,
		                        show_value(reporting->memory, value_date(waiver->expires), reporting->language),
		                        in_language(reporting, &waiver->approved_by),
		                        in_language(reporting, &waiver->reason)));
	}
}

/* Tools, versions and files: one row each, so that a workbook carries its own closing part. */
static void method(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct report_context *context = prior->context;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "what", PHRASE_WHAT, VALUE_TEXT);
	plan_phrase(&plan, "value", PHRASE_VALUE, VALUE_TEXT);
	plan_column(&plan, "sha256", "SHA-256", VALUE_CODE);
	plan_begin(&plan, section, FOR_DATA, "method", PHRASE_SHEET_METHOD, "");
	plan_row(&plan);
	put(&plan, value_code(reporting->doc->id));
	put(&plan, value_text(phrase(reporting, PHRASE_GENERATED_BY)));
	put(&plan, value_text(context->tool));
	plan_row(&plan);
	put(&plan, value_code(reporting->doc->id));
	put(&plan, value_text(phrase(reporting, PHRASE_POLICY_VERSION)));
	put(&plan, value_text(prior->assessment->against->policy->version));
	put(&plan, value_code(context->policy_sha256));
	plan_row(&plan);
	put(&plan, value_code(reporting->doc->id));
	put(&plan, value_text(phrase(reporting, PHRASE_AS_OF)));
	put(&plan, value_date(context->as_of));
	for (size_t i = 0; i < context->input_count; i++) {
		plan_row(&plan);
		put(&plan, value_code(reporting->doc->id));
		put(&plan, value_text(phrase(reporting, PHRASE_FILE)));
		put(&plan, value_code(context->inputs[i].name));
		put(&plan, value_code(context->inputs[i].sha256));
	}
	method_exceptions(prior, &plan);
}

void prior_sheets(const struct prior *prior)
{
	struct section *section = report_section(&prior->reporting, "data", PHRASE_SHEET_SUMMARY, 2);
	summary(prior, section);
	decisions(prior, section);
	prior_trigger_sheet(prior, section);
	options(prior, section);
	impacts(prior, section);
	cells(prior, section);
	rights(prior, section);
	groups(prior, section);
	table_of_records(&prior->reporting, section, FOR_DATA, "evidence", PHRASE_SHEET_EVIDENCE, &record_evidence,
	                 KEYS_OF(KEY_ID, KEY_TYPE, KEY_DESCRIPTION, KEY_REFERENCE, KEY_DATE, KEY_N, KEY_RELIABILITY,
	                         KEY_UNKNOWN),
	                 prior->decision->evidence, prior->decision->evidence_count);
	participation(prior, section);
	plan_sheets(prior, section);
	services(prior, section);
	prior_findings_sheet(prior, section);
	prior_trace_sheet(prior, section);
	method(prior, section);
}
