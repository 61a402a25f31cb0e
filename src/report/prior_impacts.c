/* SPDX-License-Identifier: EUPL-1.2 */
/* The impacts one by one, and what they mean for rights, principles and groups. */
#include "arena.h"
#include "matter_parts.h"
#include "prior_parts.h"
#include "prior_tables.h"

/* ---- Impacts: a table an option, then each one in words ---- */

static void table_of_impacts(const struct prior *prior, struct section *section, const struct option_result *option)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_ID, KEY_DOMAIN, KEY_AGE_BANDS, KEY_DIRECTION));
	if (prior_has_classes(prior)) {
		plan_phrase(&plan, "significance_class", PHRASE_GROSS_CLASS, VALUE_WORD);
		plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	}
	plan_field(&plan, &record_impact, KEY_AFFECTED);
	plan_begin(&plan, section, FOR_READERS, option->option->id, PHRASE_NONE, "");
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *result = &option->impacts[i];
		plan_row(&plan);
		put_fields(&plan, result->impact, &record_impact,
		           KEYS_OF(KEY_ID, KEY_DOMAIN, KEY_AGE_BANDS, KEY_DIRECTION));
		if (prior_has_classes(prior)) {
			prior_put_class(&plan, result->gross);
			prior_put_class(&plan, result->residual);
		}
		put(&plan, field_value(reporting, result->impact, &record_impact, KEY_AFFECTED));
	}
}

void prior_impacts(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	report_section(reporting, "impacts", PHRASE_HEADING_IMPACTS, 2);
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *result = &prior->assessment->options[i];
		if (result->impact_count == 0)
			continue;
		struct section *section =
			doc_section(reporting->doc, arena_printf(reporting->memory, "impacts_%s", result->option->id),
		                    arena_printf(reporting->memory, "%s %s", result->option->id,
		                                 in_language(reporting, &result->option->name)),
		                    3);
		table_of_impacts(prior, section, result);
		for (size_t n = 0; n < result->impact_count; n++)
			matter_impact(reporting, result->impacts[n].impact, 4);
	}
}

/* ---- Rights, principles, groups ---- */

void prior_rights(const struct prior *prior)
{
	struct section *section = report_section(&prior->reporting, "rights", PHRASE_HEADING_RIGHTS, 2);
	struct table_plan plan = plan_table(&prior->reporting);
	prior_plan_rights(&plan);
	plan_begin(&plan, section, FOR_READERS, "rights", PHRASE_NONE, "");
	prior_put_rights(prior, &plan, value_none());
}

void prior_principles(const struct prior *prior)
{
	const struct principles *principles = prior->decision->principles;
	struct section *section = report_section(&prior->reporting, "principles", PHRASE_HEADING_PRINCIPLES, 2);
	for (size_t i = 0; principles != NULL && i < record_principles.field_count; i++)
		paragraph_of_field(&prior->reporting, section, principles, &record_principles,
		                   record_principles.fields[i].key);
}

static const struct record_table groups_without_difference_table = {
	.audience = FOR_READERS,
	.key = "groups_without_difference",
	.record = &record_group_without_difference,
	.fields = KEYS_OF(KEY_GROUP, KEY_REASON, KEY_OPTION),
};

static const struct record_table domains_without_impact_table = {
	.audience = FOR_READERS,
	.key = "domains_without_impact",
	.record = &record_domain_without_impact,
	.fields = KEYS_OF(KEY_DOMAIN, KEY_REASON, KEY_OPTION),
};

void prior_groups(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct decision *decision = prior->decision;
	struct section *section = report_section(reporting, "groups", PHRASE_HEADING_GROUPS, 2);
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_GROUPS, KEY_ID, KEY_DOMAIN, KEY_DIRECTION));
	if (prior_has_classes(prior))
		plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_begin(&plan, section, FOR_READERS, "groups", PHRASE_NONE, "");
	for (size_t i = 0; prior->assessment->proposed != NULL && i < prior->assessment->proposed->impact_count; i++) {
		const struct impact_result *result = &prior->assessment->proposed->impacts[i];
		if (result->impact->groups.count == 0)
			continue;
		plan_row(&plan);
		put_fields(&plan, result->impact, &record_impact, KEYS_OF(KEY_GROUPS, KEY_ID, KEY_DOMAIN, KEY_DIRECTION));
		if (prior_has_classes(prior))
			prior_put_class(&plan, result->residual);
	}
	table_of_records(reporting, section, &groups_without_difference_table, decision->groups_without_difference,
	                 decision->groups_without_difference_count);
	table_of_records(reporting, section, &domains_without_impact_table, decision->domains_without_impact,
	                 decision->domains_without_impact_count);
}
