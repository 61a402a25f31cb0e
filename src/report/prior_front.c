/* SPDX-License-Identifier: EUPL-1.2 */
/* Page one: what a member of the board reads in five minutes. */
#include "arena.h"
#include "matter_parts.h"
#include "prior_parts.h"

void prior_board_text(const struct prior *prior)
{
	const struct publication *publication = prior->decision->publication;
	struct section *section = report_section(&prior->reporting, "board_text", PHRASE_HEADING_BOARD_TEXT, 2);
	if (publication != NULL)
		paragraph_of_text(&prior->reporting, section, &publication->board_text);
	section_front(section);
}

static void fact_of_option(const struct prior *prior, struct section *section, const char *key, enum phrase name,
                           const struct option *option)
{
	const struct reporting *reporting = &prior->reporting;
	if (option != NULL)
		section_fact(reporting->doc, section, key, label(reporting, name),
		             value_text(arena_printf(reporting->memory, "%s %s", option->id,
		                                     in_language(reporting, &option->name))));
}

void prior_identification(const struct prior *prior)
{
	static const enum key first[] = { KEY_ID, KEY_RECORD, KEY_TYPE, KEY_BODY, KEY_MEETING, KEY_EFFECTIVE, KEY_AREAS };
	static const enum key roles[] = { KEY_PREPARER, KEY_RESPONSIBLE, KEY_APPROVER };
	const struct decision *decision = prior->decision;
	struct section *section = report_section(&prior->reporting, "identification", PHRASE_HEADING_IDENTIFICATION, 2);
	for (size_t i = 0; i < sizeof first / sizeof first[0]; i++)
		fact_of_field(&prior->reporting, section, decision, &record_decision, first[i]);
	fact_of_option(prior, section, "proposed_option", PHRASE_PROPOSED_OPTION, decision->proposed_option);
	for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
		fact_of_field(&prior->reporting, section, decision->roles, &record_roles, roles[i]);
	fact_of_field(&prior->reporting, section, decision, &record_decision, KEY_EMBEDDED);
	section_front(section);
	paragraph_of_field(&prior->reporting, section, decision, &record_decision, KEY_AIM);
	paragraph_of_field(&prior->reporting, section, decision, &record_decision, KEY_BACKGROUND);
}

/* What nobody was asked (a full assessment needs no answers) stands in the full list alone. */
static bool is_raised(const struct trigger_result *trigger)
{
	return trigger->answer == TRIGGER_ANSWER_YES || (trigger->answer == TRIGGER_ANSWER_UNKNOWN && trigger->answered);
}

/* The triggers that call for an assessment, or may: a line each. */
static void list_raised(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct trigger_result *triggers = prior->assessment->screening.triggers;
	const char **lines = ARENA_ARRAY(reporting->memory, const char *, TRIGGER_END);
	size_t count = 0;
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		if (is_raised(&triggers[trigger]))
			lines[count++] = arena_printf(
				reporting->memory, "%s: %s (%s)",
				word_label(&words_trigger, trigger, reporting->language),
				word_label(&words_trigger_answer, (int)triggers[trigger].answer, reporting->language),
				word_label(&words_trigger_strength, (int)triggers[trigger].strength, reporting->language));
	if (count > 0)
		section_list(reporting->doc, section, lines, count);
}

static void note_override(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct screening *screening = prior->decision->screening;
	if (!prior->assessment->screening.below_proposal)
		return;
	section_note(reporting->doc, section, phrase(reporting, PHRASE_BELOW_PROPOSAL));
	if (screening->override == NULL)
		return;
	paragraph_of_field(reporting, section, screening->override, &record_scope_override, KEY_REASON);
	paragraph_of_field(reporting, section, screening->override, &record_scope_override, KEY_APPROVED_BY);
}

/* The answers of a matter that is excluded propose nothing: what is asked of it is the ground, not the questions. */
void prior_screening(const struct prior *prior)
{
	static const enum key facts[] = { KEY_SCOPE, KEY_DATE, KEY_BY, KEY_APPROVED_BY };
	static const enum key excluded[] = { KEY_CODE, KEY_REASON, KEY_REFERENCE };
	const struct reporting *reporting = &prior->reporting;
	const struct screening *screening = prior->decision->screening;
	struct section *section = report_section(reporting, "screening", PHRASE_HEADING_SCREENING, 2);
	for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
		fact_of_field(reporting, section, screening, &record_screening, facts[i]);
	if (screening->scope != SCOPE_NOT_APPLICABLE)
		section_fact(reporting->doc, section, "proposed_scope", label(reporting, PHRASE_ENGINE_PROPOSES),
		             figure_value(reporting, prior->assessment->screening.proposed));
	for (size_t i = 0; screening->exclusion != NULL && i < sizeof excluded / sizeof excluded[0]; i++)
		fact_of_field(reporting, section, screening->exclusion, &record_exclusion, excluded[i]);
	paragraph_of_field(reporting, section, screening, &record_screening, KEY_REASON);
	note_override(prior, section);
	list_raised(prior, section);
}

/* ---- Worst and best, side by side ---- */

static const char *option_marks(const struct prior *prior, const struct option *option)
{
	const struct reporting *reporting = &prior->reporting;
	const char *marks[4];
	size_t count = 0;
	if (option->zero == FLAG_YES)
		marks[count++] = phrase(reporting, PHRASE_ZERO_OPTION);
	if (option == prior->decision->proposed_option)
		marks[count++] = phrase(reporting, PHRASE_PROPOSED);
	if (option->best_for_children == FLAG_YES)
		marks[count++] = phrase(reporting, PHRASE_BEST_FOR_CHILDREN);
	if (option == prior->decision->decided_option)
		marks[count++] = phrase(reporting, PHRASE_DECIDED);
	return joined(reporting, marks, count);
}

/* A class that no row has is not "not assessed": the option has rows, only none of that direction. */
static struct value extreme_value(const struct prior *prior, const struct option_result *option,
                                  const struct figure *figure)
{
	if (figure == NULL && option->impact_count > 0)
		return value_none();
	return figure_value(&prior->reporting, figure);
}

static void plan_extremes(struct table_plan *plan)
{
	plan_phrase(plan, "option", PHRASE_OPTION, VALUE_TEXT);
	plan_phrase(plan, "marks", PHRASE_MARKS, VALUE_TEXT);
	plan_phrase(plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	plan_phrase(plan, "unknowns", PHRASE_UNKNOWNS, VALUE_COUNT);
	plan_phrase(plan, "verdict", PHRASE_VERDICT, VALUE_WORD);
	plan_field(plan, &record_option, KEY_CHILDRENS_VIEW);
}

void prior_worst_and_best(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	struct section *section = report_section(reporting, "worst_and_best", PHRASE_HEADING_WORST_AND_BEST, 2);
	struct table_plan plan = plan_table(reporting);
	plan_extremes(&plan);
	plan_begin(&plan, section, FOR_ALL, "worst_and_best", PHRASE_NONE, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *result = &prior->assessment->options[i];
		plan_row(&plan);
		put(&plan, value_text(arena_printf(reporting->memory, "%s %s", result->option->id,
		                                   in_language(reporting, &result->option->name))));
		put(&plan, value_text(option_marks(prior, result->option)));
		put(&plan, extreme_value(prior, result, result->worst_negative));
		put(&plan, extreme_value(prior, result, result->best_positive));
		put(&plan, figure_value(reporting, result->unknowns));
		put(&plan, extreme_value(prior, result, result->verdict));
		put(&plan, field_value(reporting, result->option, &record_option, KEY_CHILDRENS_VIEW));
	}
	if (!prior_has_classes(prior))
		section_note(reporting->doc, section, phrase(reporting, PHRASE_CLASSES_OFF));
	prior_impact_counts(prior, section);
	section_front(section);
}

/* ---- What is not known ---- */

static void list_unknown(const struct prior *prior, const char **lines, size_t *count, const struct impact *impact)
{
	const struct reporting *reporting = &prior->reporting;
	if (text_given(&impact->unknown_because))
		lines[(*count)++] = arena_printf(reporting->memory, "%s: %s", impact->id,
		                                 in_language(reporting, &impact->unknown_because));
	if (impact->uncertainty != NULL && text_given(&impact->uncertainty->unknown))
		lines[(*count)++] = arena_printf(reporting->memory, "%s: %s", impact->id,
		                                 in_language(reporting, &impact->uncertainty->unknown));
}

void prior_unknowns(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct option_result *proposed = prior->assessment->proposed;
	struct section *section = report_section(reporting, "unknowns", PHRASE_HEADING_UNKNOWNS, 2);
	size_t most = prior->decision->evidence_count + (proposed == NULL ? 0 : proposed->impact_count * 2);
	const char **lines = ARENA_ARRAY(reporting->memory, const char *, most + 1);
	size_t count = 0;
	for (size_t i = 0; proposed != NULL && i < proposed->impact_count; i++)
		list_unknown(prior, lines, &count, proposed->impacts[i].impact);
	for (size_t i = 0; i < prior->decision->evidence_count; i++) {
		const struct evidence *evidence = &prior->decision->evidence[i];
		if (text_given(&evidence->unknown))
			lines[count++] = arena_printf(reporting->memory, "%s: %s", evidence->id,
			                              in_language(reporting, &evidence->unknown));
	}
	if (count > 0)
		section_list(reporting->doc, section, lines, count);
}

/* ---- Children's verdict ---- */

void prior_childrens_verdict(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct decision *decision = prior->decision;
	struct section *section = report_section(reporting, "childrens_verdict", PHRASE_HEADING_CHILDRENS_VERDICT, 2);
	if (decision->proposed_option != NULL)
		fact_of_field(reporting, section, decision->proposed_option, &record_option, KEY_CHILDRENS_VIEW);
	matter_children_said(reporting, section, decision->participation, decision->participation_count,
	                     decision->not_heard);
}

static const struct record_table recommendations_table = {
	.audience = FOR_READERS,
	.key = "recommendations",
	.record = &record_recommendation,
	.fields = KEYS_OF(KEY_ID, KEY_TEXT, KEY_TYPE, KEY_OWNER, KEY_DEADLINE),
};

void prior_recommendations(const struct prior *prior)
{
	struct section *section =
		report_section(&prior->reporting, "recommendations", PHRASE_HEADING_RECOMMENDATIONS, 2);
	table_of_records(&prior->reporting, section, &recommendations_table, prior->decision->recommendations,
	                 prior->decision->recommendations_count);
}

void prior_quality_statement(const struct prior *prior)
{
	const struct quality_statement *statement = prior->decision->quality_statement;
	struct section *section =
		report_section(&prior->reporting, "quality_statement", PHRASE_HEADING_QUALITY_STATEMENT, 2);
	fact_of_field(&prior->reporting, section, statement, &record_quality_statement, KEY_BY);
	fact_of_field(&prior->reporting, section, statement, &record_quality_statement, KEY_DATE);
	paragraph_of_field(&prior->reporting, section, statement, &record_quality_statement, KEY_TEXT);
}
