/* SPDX-License-Identifier: EUPL-1.2 */
#include "matter_parts.h"

#include "arena.h"
#include "trace.h"

/* ---- Children ---- */

static void answer_view(const struct reporting *reporting, struct section *section, const struct view_answered *view)
{
	section_paragraph(reporting->doc, section, NULL,
	                  arena_printf(reporting->memory, "%s – %s: %s", in_language(reporting, &view->said),
	                               word_label(&words_view_outcome, (int)view->outcome, reporting->language),
	                               in_language(reporting, &view->reason)));
}

void matter_children_said(const struct reporting *reporting, struct section *section,
                          const struct participation *participation, size_t count, const struct not_heard *not_heard)
{
	for (size_t i = 0; i < count; i++) {
		paragraph_of_field(reporting, section, &participation[i], &record_participation, KEY_HEARD);
		for (size_t n = 0; n < participation[i].changed_count; n++)
			answer_view(reporting, section, &participation[i].changed[n]);
	}
	paragraph_of_field(reporting, section, not_heard, &record_not_heard, KEY_REASON);
	paragraph_of_field(reporting, section, not_heard, &record_not_heard, KEY_SUBSTITUTE);
}

static void write_occasion(const struct reporting *reporting, struct section *section, const struct participation *occasion)
{
	static const enum key facts[] = { KEY_LEVEL, KEY_METHOD, KEY_DATES, KEY_BEFORE_PROPOSAL, KEY_HEARD_COUNT,
		                          KEY_GROUPS_REACHED, KEY_REPRESENTATIVENESS, KEY_PARENTS_HEARD };
	for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
		fact_of_field(reporting, section, occasion, &record_participation, facts[i]);
	paragraph_of_field(reporting, section, occasion, &record_participation, KEY_CONSENT);
	const struct record_table missed_table = {
		.audience = FOR_READERS,
		.key = arena_printf(reporting->memory, "missed_%s", occasion->id),
		.record = &record_group_missed,
		.fields = KEYS_OF(KEY_GROUP, KEY_REASON),
	};
	table_of_records(reporting, section, &missed_table, occasion->groups_missed, occasion->groups_missed_count);
	fact_of_field(reporting, section, occasion->feedback, &record_feedback, KEY_STATE);
	fact_of_field(reporting, section, occasion->feedback, &record_feedback, KEY_DATE);
	paragraph_of_field(reporting, section, occasion->feedback, &record_feedback, KEY_WAY);
}

void matter_participation(const struct reporting *reporting, const struct participation *participation, size_t count)
{
	report_section(reporting, "participation", PHRASE_HEADING_PARTICIPATION, 2);
	for (size_t i = 0; i < count; i++) {
		const struct participation *occasion = &participation[i];
		const char *heading = arena_printf(reporting->memory, "%s %s", occasion->id,
		                                   word_label(&words_method, (int)occasion->method, reporting->language));
		const char *key = arena_printf(reporting->memory, "participation_%s", occasion->id);
		write_occasion(reporting, doc_section(reporting->doc, key, heading, 3), occasion);
	}
}

/* ---- Evidence ---- */

static const struct record_table evidence_table = {
	.audience = FOR_READERS,
	.key = "evidence",
	.record = &record_evidence,
	.fields = KEYS_OF(KEY_ID, KEY_TYPE, KEY_DESCRIPTION, KEY_REFERENCE, KEY_DATE, KEY_N, KEY_RELIABILITY),
};

void matter_evidence(const struct reporting *reporting, const struct evidence *evidence, size_t count)
{
	struct section *section = report_section(reporting, "evidence", PHRASE_HEADING_EVIDENCE, 2);
	table_of_records(reporting, section, &evidence_table, evidence, count);
}

/* ---- Impacts ---- */

/* "Suuruus: suuri · Kesto: pysyvä · …": what the class was made from, in one line. */
static const char *features(const struct reporting *reporting, const struct impact *impact)
{
	static const enum key shown[] = { KEY_DIRECTNESS, KEY_MAGNITUDE, KEY_LIKELIHOOD, KEY_STARTS, KEY_DURATION,
		                          KEY_REVERSIBILITY };
	const char *line = "";
	for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
		struct value value = field_value(reporting, impact, &record_impact, shown[i]);
		if (value.kind != VALUE_NONE)
			line = arena_printf(reporting->memory, "%s%s%s: %s", line, line[0] == '\0' ? "" : " · ",
			                    field_label(reporting, &record_impact, shown[i]), value.text);
	}
	if (impact->sensitivity != NULL && impact->sensitivity->level != SENSITIVITY_UNSET)
		line = arena_printf(reporting->memory, "%s · %s: %s", line,
		                    field_label(reporting, &record_impact, KEY_SENSITIVITY),
		                    word_label(&words_sensitivity, (int)impact->sensitivity->level, reporting->language));
	if (impact->uncertainty != NULL && impact->uncertainty->level != UNCERTAINTY_UNSET)
		line = arena_printf(reporting->memory, "%s · %s: %s", line,
		                    field_label(reporting, &record_impact, KEY_UNCERTAINTY),
		                    word_label(&words_uncertainty, (int)impact->uncertainty->level, reporting->language));
	return line;
}

static const struct record_table evidence_sheet = {
	.audience = FOR_DATA,
	.key = "evidence",
	.sheet = PHRASE_SHEET_EVIDENCE,
	.record = &record_evidence,
	.fields = KEYS_OF(KEY_ID, KEY_TYPE, KEY_DESCRIPTION, KEY_REFERENCE, KEY_DATE, KEY_N, KEY_RELIABILITY,
	                  KEY_UNKNOWN),
};

void matter_evidence_sheet(const struct reporting *reporting, struct section *section, const struct evidence *evidence,
                           size_t count)
{
	table_of_records(reporting, section, &evidence_sheet, evidence, count);
}

void matter_impact(const struct reporting *reporting, const struct impact *impact, int level)
{
	static const enum key words[] = { KEY_GROUPS, KEY_AREAS, KEY_CHAIN };
	const char *heading = arena_printf(reporting->memory, "%s %s", impact->id,
	                                   word_label(&words_domain, (int)impact->domain, reporting->language));
	struct section *section =
		doc_section(reporting->doc, arena_printf(reporting->memory, "impact_%s", impact->id), heading, level);
	paragraph_of_text(reporting, section, &impact->reasoning);
	section_paragraph(reporting->doc, section, NULL, features(reporting, impact));
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		paragraph_of_field(reporting, section, impact, &record_impact, words[i]);
	if (impact->sensitivity != NULL)
		paragraph_of_field(reporting, section, impact->sensitivity, &record_sensitivity_given, KEY_REASON);
	paragraph_of_field(reporting, section, impact, &record_impact, KEY_UNKNOWN_BECAUSE);
	if (impact->uncertainty != NULL)
		paragraph_of_field(reporting, section, impact->uncertainty, &record_uncertainty_given, KEY_UNKNOWN);
}

/* ---- Trace ---- */

static void figure_row(const struct reporting *reporting, struct table_plan *plan, const struct named_figure *named)
{
	bool has_id = named->id != NULL && named->id[0] != '\0';
	plan_row(plan);
	put(plan, value_code(reporting->doc->id));
	put(plan, value_code(has_id ? arena_printf(reporting->memory, "%s.%s", named->id, named->key) : named->key));
	put(plan, value_text(in_language(reporting, &named->figure->how->name)));
	put(plan, value_text(figure_text(reporting, named->figure)));
	put(plan, value_text(named->figure->how->source));
}

void matter_trace_sheet(const struct reporting *reporting, struct section *section, const char *id_key,
                        enum phrase id_heading, const struct named_figure *figures, size_t count)
{
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, id_key, id_heading, VALUE_CODE);
	plan_phrase(&plan, "node", PHRASE_NODE, VALUE_CODE);
	plan_phrase(&plan, "formula", PHRASE_FORMULA, VALUE_TEXT);
	plan_phrase(&plan, "value", PHRASE_VALUE, VALUE_TEXT);
	plan_phrase(&plan, "source", PHRASE_SOURCE, VALUE_TEXT);
	plan_begin(&plan, section, FOR_DATA, "trace", PHRASE_SHEET_TRACE, "");
	for (size_t i = 0; i < count; i++)
		if (figures[i].figure->how != NULL)
			figure_row(reporting, &plan, &figures[i]);
}
