/* SPDX-License-Identifier: EUPL-1.2 */
/* What the edits did to the assessment, a line for each result that is another one now. */
#include <string.h>

#include "arena.h"
#include "diff_parts.h"
#include "show.h"

/* Lines under way. */
struct effects {
	const struct diff_report *report;
	const char **lines;
	size_t count;
};

static const char *shown(const struct reporting *reporting, struct value value)
{
	const char *text = show_value(reporting->memory, value, reporting->language);
	return text[0] == '\0' ? "–" : text;
}

/* "V11, luokka toimenpiteiden jälkeen: 3 suuri → 2 kohtalainen"; nothing when both look the same. */
static void add(struct effects *effects, const char *of, const char *what, struct value before, struct value after)
{
	const struct reporting *reporting = &effects->report->reporting;
	const char *one = shown(reporting, before), *other = shown(reporting, after);
	if (strcmp(one, other) != 0)
		effects->lines[effects->count++] = arena_printf(reporting->memory, "%s%s%s: %s → %s", of,
		                                                of[0] == '\0' ? "" : ", ", what, one, other);
}

static struct value figure_or_none(const struct reporting *reporting, const struct figure *figure)
{
	return figure == NULL ? value_none() : figure_value(reporting, figure);
}

static void add_figures(struct effects *effects, const char *of, enum phrase what, const struct figure *before,
                        const struct figure *after)
{
	const struct reporting *reporting = &effects->report->reporting;
	add(effects, of, phrase(reporting, what), figure_or_none(reporting, before), figure_or_none(reporting, after));
}

/* ---- Screening ---- */

static void add_screening(struct effects *effects)
{
	const struct reporting *reporting = &effects->report->reporting;
	const struct assessment *before = effects->report->input->versions->before;
	const struct assessment *after = effects->report->input->versions->after;
	add(effects, "", field_label(reporting, &record_screening, KEY_SCOPE),
	    word_value(reporting, &words_scope, (int)before->decision->screening->scope),
	    word_value(reporting, &words_scope, (int)after->decision->screening->scope));
	add(effects, "", label(reporting, PHRASE_PROPOSED_SCOPE),
	    figure_or_none(reporting, before->screening.proposed), figure_or_none(reporting, after->screening.proposed));
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		add(effects, "", word_label(&words_trigger, trigger, reporting->language),
		    word_value(reporting, &words_trigger_answer, (int)before->screening.triggers[trigger].answer),
		    word_value(reporting, &words_trigger_answer, (int)after->screening.triggers[trigger].answer));
}

/* ---- Impacts and options ---- */

/* The class before measures is said when that after them stays. */
static void add_impact(struct effects *effects, const struct impact_pair *pair)
{
	const struct impact_result *before = pair->before, *after = pair->after;
	const char *id = (after != NULL ? after : before)->impact->id;
	size_t count = effects->count;
	if (!pair->changed)
		return;
	add_figures(effects, id, PHRASE_RESIDUAL_CLASS, before == NULL ? NULL : before->residual,
	            after == NULL ? NULL : after->residual);
	if (effects->count == count)
		add_figures(effects, id, PHRASE_GROSS_CLASS, before == NULL ? NULL : before->gross,
		            after == NULL ? NULL : after->gross);
}

static void add_option(struct effects *effects, const struct option_pair *pair)
{
	static const struct option_result none;
	const struct option_result *before = pair->before == NULL ? &none : pair->before;
	const struct option_result *after = pair->after == NULL ? &none : pair->after;
	const char *id = (pair->after != NULL ? after : before)->option->id;
	if (!pair->changed)
		return;
	add_figures(effects, id, PHRASE_WORST_NEGATIVE, before->worst_negative, after->worst_negative);
	add_figures(effects, id, PHRASE_BEST_POSITIVE, before->best_positive, after->best_positive);
	if (pair->before != NULL && pair->after != NULL)
		add_figures(effects, id, PHRASE_UNKNOWNS, before->unknowns, after->unknowns);
	add_figures(effects, id, PHRASE_VERDICT, before->verdict, after->verdict);
}

/* The widest level that changed stands for all. */
static void add_incidence(struct effects *effects, const struct option_pair *pair)
{
	size_t count = effects->count;
	if (pair->before == NULL || pair->after == NULL)
		return;
	for (int level = BUDGET_LEVEL_END - 1; level > 0 && effects->count == count; level--) {
		const struct incidence *before = &pair->before->incidence[level], *after = &pair->after->incidence[level];
		const char *id = pair->after->option->id;
		if (pair->incidence_changed[level])
			add_figures(effects, id, PHRASE_NET_FOR_CHILDREN, before->net, after->net);
		if (pair->incidence_changed[level] && effects->count == count)
			add_figures(effects, id, PHRASE_CUTS_FOR_CHILDREN, before->cuts, after->cuts);
	}
}

/* ---- Findings ---- */

static void count_findings(const struct diff_report *report, struct section *section)
{
	static const struct {
		enum finding_fate fate;
		const char *key;
		enum phrase name;
	} rows[] = {
		{ FINDING_FATE_NEW, "new_findings", PHRASE_NEW_FINDINGS },
		{ FINDING_FATE_GONE, "findings_gone", PHRASE_FINDINGS_GONE },
		{ FINDING_FATE_SAME, "findings_same", PHRASE_FINDINGS_SAME },
	};
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		section_fact(report->reporting.doc, section, rows[i].key, label(&report->reporting, rows[i].name),
		             value_count((int64_t)report->input->findings->fates[rows[i].fate]));
}

/* ---- The section ---- */

static size_t room_for(const struct versions *versions)
{
	enum { OF_SCREENING = 2 + TRIGGER_END, OF_OPTION = 5 };
	return OF_SCREENING + versions->impact_count + versions->option_count * OF_OPTION;
}

void diff_effects(const struct diff_report *report)
{
	const struct reporting *reporting = &report->reporting;
	const struct versions *versions = report->input->versions;
	struct section *section = report_section(reporting, "effects", PHRASE_HEADING_EFFECTS, 2);
	struct effects effects = { report, ARENA_ARRAY(reporting->memory, const char *, room_for(versions)), 0 };
	add_screening(&effects);
	for (size_t i = 0; i < versions->option_count; i++) {
		add_option(&effects, &versions->options[i]);
		add_incidence(&effects, &versions->options[i]);
	}
	for (size_t i = 0; i < versions->impact_count; i++)
		add_impact(&effects, &versions->impacts[i]);
	if (effects.count > 0)
		section_list(reporting->doc, section, effects.lines, effects.count);
	else if (versions->edits->first != NULL && !versions->result_changed)
		section_paragraph(reporting->doc, section, NULL, phrase(reporting, PHRASE_NO_EFFECT));
	count_findings(report, section);
}
