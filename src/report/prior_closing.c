/* SPDX-License-Identifier: EUPL-1.2 */
/* How it was made: every trigger and the trace of every class; then what every report ends with. */
#include "arena.h"
#include "closing.h"
#include "matter_parts.h"
#include "prior_parts.h"
#include "prior_tables.h"

/* ---- Screening, trigger by trigger ---- */

static void trigger_row(const struct prior *prior, struct table_plan *plan, const struct trigger_result *trigger)
{
	const struct reporting *reporting = &prior->reporting;
	put(plan, word_value(reporting, &words_trigger, (int)trigger->trigger));
	put(plan, word_value(reporting, &words_trigger_strength, (int)trigger->strength));
	put(plan, word_value(reporting, &words_trigger_answer, (int)trigger->answer));
	put(plan, trigger->answered ? word_value(reporting, &words_answer_source, (int)trigger->source)
	                            : phrase_value(reporting, "not-answered", PHRASE_NOT_ANSWERED));
	put(plan, trigger->contradicts ? phrase_value(reporting, "contradicts", PHRASE_CONTRADICTS_DATA) : value_none());
}

static void plan_triggers(struct table_plan *plan)
{
	plan_phrase(plan, "trigger", PHRASE_TRIGGER, VALUE_WORD);
	plan_phrase(plan, "strength", PHRASE_STRENGTH, VALUE_WORD);
	plan_phrase(plan, "answer", PHRASE_ANSWER, VALUE_WORD);
	plan_phrase(plan, "answered_by", PHRASE_ANSWERED_BY, VALUE_WORD);
	plan_phrase(plan, "remark", PHRASE_REMARK, VALUE_WORD);
}

void prior_triggers(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	struct section *section = report_section(reporting, "triggers", PHRASE_HEADING_TRIGGERS, 2);
	struct table_plan plan = plan_table(reporting);
	plan_triggers(&plan);
	plan_begin(&plan, section, FOR_READERS, "triggers", PHRASE_NONE, "");
	for (int trigger = 1; trigger < TRIGGER_END; trigger++) {
		plan_row(&plan);
		trigger_row(prior, &plan, &prior->assessment->screening.triggers[trigger]);
	}
	section_paragraph(reporting->doc, section, phrase(reporting, PHRASE_HEADING_LEGAL_NOTE),
	                  phrase(reporting, PHRASE_LEGAL_NOTE));
}

void prior_trigger_sheet(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_triggers(&plan);
	plan_begin(&plan, section, FOR_DATA, "triggers", PHRASE_SHEET_SCREENING, "");
	for (int trigger = 1; trigger < TRIGGER_END; trigger++) {
		plan_row(&plan);
		put(&plan, value_code(prior->reporting.doc->id));
		trigger_row(prior, &plan, &prior->assessment->screening.triggers[trigger]);
	}
}

/* ---- The trace in one line, impact by impact ---- */

void prior_trace(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	struct section *section = report_section(reporting, "trace", PHRASE_HEADING_TRACE, 2);
	if (!prior_has_classes(prior))
		return;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_phrase(&plan, "steps", PHRASE_STEPS, VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, "trace", PHRASE_NONE, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		for (size_t n = 0; n < prior->assessment->options[i].impact_count; n++) {
			const struct impact_result *result = &prior->assessment->options[i].impacts[n];
			if (result->steps[reporting->language] == NULL)
				continue;
			plan_row(&plan);
			put(&plan, value_code(result->impact->id));
			put(&plan, value_text(result->steps[reporting->language]));
		}
	if (!section_is_empty(section))
		section_paragraph(reporting->doc, section, NULL,
		                  text_fill(reporting->memory, phrase(reporting, PHRASE_TRACE_HINT), reporting->language,
		                            &(struct argument){ "id", text_same(prior->decision->id) }, 1));
}

void prior_trace_sheet(const struct prior *prior, struct section *section)
{
	matter_trace_sheet(&prior->reporting, section, "decision", PHRASE_DECISION, prior->assessment->figures,
	                   prior->assessment->figure_count);
}

/* ---- What every report ends with ---- */

void prior_waivers(const struct prior *prior)
{
	closing_waivers(&prior->reporting, prior->context);
}

void prior_rules_off(const struct prior *prior)
{
	closing_rules_off(&prior->reporting, prior->context);
}

void prior_provenance(const struct prior *prior)
{
	closing_provenance(&prior->reporting, prior->context, prior->assessment->against->policy);
}
