/* SPDX-License-Identifier: EUPL-1.2 */
#include "closing.h"

#include "arena.h"
#include "rule.h"
#include "show.h"

static const struct record_table waivers_table = {
	.audience = FOR_ALL,
	.key = "waivers",
	.record = &record_waiver,
	.fields = KEYS_OF(KEY_RULE, KEY_CONCERNS, KEY_REASON, KEY_APPROVED_BY, KEY_CREATED, KEY_EXPIRES),
};

void closing_waivers(const struct reporting *reporting, const struct report_context *context)
{
	struct section *section = report_section(reporting, "waivers", PHRASE_HEADING_WAIVERS, 2);
	table_of_records(reporting, section, &waivers_table, context->waivers, context->waiver_count);
}

static const struct record_table rules_off_table = {
	.audience = FOR_ALL,
	.key = "rules_off",
	.record = &record_rule_change,
	.fields = KEYS_OF(KEY_RULE, KEY_SEVERITY, KEY_REASON),
};

void closing_rules_off(const struct reporting *reporting, const struct report_context *context)
{
	struct section *section = report_section(reporting, "rules_off", PHRASE_HEADING_RULES_OFF, 2);
	table_of_records(reporting, section, &rules_off_table, context->rule_changes, context->rule_change_count);
}

/* ---- Rules on classes, when there are none ---- */

/* "measures/harm-without-answer, …", or NULL when every rule is run. */
static const char *rules_not_run(struct arena *memory, const struct policy *policy)
{
	const char *list = NULL;
	for (size_t set = 0; !classes_in_use(policy) && rule_sets[set] != NULL; set++)
		for (size_t i = 0; i < rule_sets[set]->count; i++) {
			const struct rule *rule = &rule_sets[set]->rules[i];
			if (rule->on_classes)
				list = list == NULL ? rule->says.id : arena_printf(memory, "%s, %s", list, rule->says.id);
		}
	return list;
}

/* ---- Versions and files ---- */

void closing_provenance(const struct reporting *reporting, const struct report_context *context,
                        const struct policy *policy)
{
	struct section *section = report_section(reporting, "provenance", PHRASE_HEADING_PROVENANCE, 2);
	section_fact(reporting->doc, section, "tool", label(reporting, PHRASE_GENERATED_BY),
	             value_text(context->tool));
	section_fact(reporting->doc, section, "policy_version", label(reporting, PHRASE_POLICY_VERSION),
	             value_text(policy->version));
	section_fact(reporting->doc, section, "policy_sha256",
	             arena_printf(reporting->memory, "%s, SHA-256", label(reporting, PHRASE_POLICY_VERSION)),
	             value_code(context->policy_sha256));
	section_fact(reporting->doc, section, "as_of", label(reporting, PHRASE_AS_OF), value_date(context->as_of));
	if (context->rule_change_count == 0)
		section_fact(reporting->doc, section, "rules_off", label(reporting, PHRASE_HEADING_RULES_OFF),
		             phrase_value(reporting, "none", PHRASE_NO_ENTRIES));
	const char *not_run = rules_not_run(reporting->memory, policy);
	if (not_run != NULL)
		section_fact(reporting->doc, section, "rules_not_run", label(reporting, PHRASE_RULES_NOT_RUN),
		             value_text(not_run));
	if (context->waiver_count == 0 && !context->waivers_apart)
		section_fact(reporting->doc, section, "waivers", label(reporting, PHRASE_HEADING_WAIVERS),
		             phrase_value(reporting, "none", PHRASE_NO_ENTRIES));
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "file", PHRASE_FILE, VALUE_CODE);
	plan_column(&plan, "sha256", "SHA-256", VALUE_CODE);
	plan_begin(&plan, section, FOR_ALL, "inputs", PHRASE_NONE, "");
	for (size_t i = 0; i < context->input_count; i++) {
		plan_row(&plan);
		put(&plan, value_code(context->inputs[i].name));
		put(&plan, value_code(context->inputs[i].sha256));
	}
}

/* ---- As a sheet ---- */

static void sheet_row(struct table_plan *plan, enum phrase what, struct value value, const char *sha256)
{
	plan_row(plan);
	put(plan, value_code(plan->reporting->doc->id));
	put(plan, value_text(phrase(plan->reporting, what)));
	put(plan, value);
	if (sha256 != NULL)
		put(plan, value_code(sha256));
}

/* Changed rules and waivers: "process/too-late: pois", "impact/incomplete, V1, 31.5.2027, johtaja: syy". */
static void sheet_exceptions(struct table_plan *plan, const struct report_context *context)
{
	const struct reporting *reporting = plan->reporting;
	for (size_t i = 0; i < context->rule_change_count; i++) {
		const struct rule_change *change = &context->rule_changes[i];
		const char *severity =
		        word_label(&words_rule_severity, (int)change->severity, reporting->language);
		sheet_row(plan, PHRASE_HEADING_RULES_OFF,
		          value_text(arena_printf(reporting->memory, "%s: %s", change->rule, severity)), NULL);
	}
	for (size_t i = 0; i < context->waiver_count; i++) {
		const struct waiver *waiver = &context->waivers[i];
		const char *expires =
		        show_value(reporting->memory, value_date(waiver->expires), reporting->language);
		sheet_row(plan, PHRASE_HEADING_WAIVERS,
		          value_text(arena_printf(reporting->memory, "%s, %s, %s, %s: %s", waiver->rule,
		                                  waiver->concerns, expires,
		                                  in_language(reporting, &waiver->approved_by),
		                                  in_language(reporting, &waiver->reason))),
		          NULL);
	}
}

void closing_sheet(const struct reporting *reporting, struct section *section,
                   const struct report_context *context, const struct policy *policy, const char *id_key,
                   enum phrase id_heading)
{
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, id_key, id_heading, VALUE_CODE);
	plan_phrase(&plan, "what", PHRASE_WHAT, VALUE_TEXT);
	plan_phrase(&plan, "value", PHRASE_VALUE, VALUE_TEXT);
	plan_column(&plan, "sha256", "SHA-256", VALUE_CODE);
	plan_begin(&plan, section, FOR_DATA, "method", PHRASE_SHEET_METHOD, "");
	sheet_row(&plan, PHRASE_GENERATED_BY, value_text(context->tool), NULL);
	sheet_row(&plan, PHRASE_POLICY_VERSION, value_text(policy->version), context->policy_sha256);
	sheet_row(&plan, PHRASE_AS_OF, value_date(context->as_of), NULL);
	for (size_t i = 0; i < context->input_count; i++)
		sheet_row(&plan, PHRASE_FILE, value_code(context->inputs[i].name), context->inputs[i].sha256);
	const char *not_run = rules_not_run(reporting->memory, policy);
	if (not_run != NULL)
		sheet_row(&plan, PHRASE_RULES_NOT_RUN, value_text(not_run), NULL);
	sheet_exceptions(&plan, context);
}
