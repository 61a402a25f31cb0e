/* SPDX-License-Identifier: EUPL-1.2 */
/* Page one: what a member of the council reads in five minutes, in sentences. */
#include "annual_parts.h"
#include "arena.h"
#include "show.h"

/* So many matters are named on page one; all of them stand in the table that follows. */
enum { NAMED_MOST = 10 };

#define FILLED(annual, sentence, ...) \
	annual_sentence((annual), (sentence), (const struct argument[]){ __VA_ARGS__ }, \
	                sizeof (const struct argument[]){ __VA_ARGS__ } / sizeof(struct argument))

static struct argument argue_year(const struct annual *annual)
{
	return (struct argument){ "year",
		                  text_same(arena_printf(annual->reporting.memory, "%d", annual->year->number)) };
}

static struct argument argue_figure(const struct annual *annual, const char *name, const struct figure *figure)
{
	return annual_value(annual, name, figure_or_dash(&annual->reporting, figure));
}

#define ARGUE_RATE(annual, rate) \
	argue_figure((annual), "part", (rate)->part), argue_figure((annual), "whole", (rate)->whole), \
		argue_figure((annual), "share", (rate)->share)

static void paragraph(const struct annual *annual, struct section *section, enum phrase name, const char *text)
{
	section_paragraph(annual->reporting.doc, section, label(&annual->reporting, name), text);
}

static const char *together(const struct annual *annual, const char *first, const char *second)
{
	if (first[0] == '\0' || second[0] == '\0')
		return first[0] == '\0' ? second : first;
	return arena_printf(annual->reporting.memory, "%s %s", first, second);
}

/* ---- Matters and agendas ---- */

static void say_matters(const struct annual *annual, struct section *section)
{
	const struct year *year = annual->year;
	const size_t *of = year->matters.of_scope;
	const char *text = FILLED(annual, PHRASE_ANNUAL_SAY_NO_MATTERS, argue_year(annual));
	if (year->matters.matters > 0)
		text = together(annual,
		                FILLED(annual, PHRASE_ANNUAL_SAY_MATTERS, argue_year(annual),
		                       annual_count(annual, "matters", year->matters.matters),
		                       annual_count(annual, "full", of[SCOPE_FULL]),
		                       annual_count(annual, "light", of[SCOPE_LIGHT]),
		                       annual_count(annual, "none", of[SCOPE_NONE]),
		                       annual_count(annual, "excluded", of[SCOPE_NOT_APPLICABLE]),
		                       annual_count(annual, "decided", year->matters.decided)),
		                FILLED(annual, PHRASE_ANNUAL_SAY_IN_TIME,
		                       ARGUE_RATE(annual, &year->rates[YEAR_RATE_IN_TIME])));
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_MATTERS, text);
}

const char *annual_coverage_words(const struct annual *annual)
{
	const struct year *year = annual->year;
	const struct year_rate *rate = &year->rates[YEAR_RATE_COVERAGE];
	if (year->meetings.count == 0)
		return FILLED(annual, PHRASE_ANNUAL_SAY_NO_AGENDAS, argue_year(annual));
	if (!rate->share->known)
		return FILLED(annual, PHRASE_ANNUAL_SAY_ALL_EXCLUDED, annual_count(annual, "items", year->items));
	return FILLED(annual, PHRASE_ANNUAL_SAY_COVERAGE, annual_count(annual, "items", year->items),
	              annual_count(annual, "excluded", year->of_state[ITEM_STATE_EXCLUDED]),
	              annual_count(annual, "missing", year->of_state[ITEM_STATE_MISSING]),
	              annual_count(annual, "unfinished", year->of_state[ITEM_STATE_UNFINISHED]),
	              annual_count(annual, "stale", year->of_state[ITEM_STATE_STALE]), ARGUE_RATE(annual, rate));
}

/* ---- Harm ---- */

static const char *harm_line(const struct annual *annual, const struct year_harm *harm)
{
	const struct reporting *reporting = &annual->reporting;
	return arena_printf(reporting->memory, "%s (%s): %s, %s",
	                    annual_title(annual, harm->matter, harm->matter->id).text, harm->matter->id,
	                    word_label(&words_significance_class, (int)harm->worst, reporting->language),
	                    band_names(reporting, harm->bands));
}

static void list_harms(const struct annual *annual, struct section *section)
{
	const struct year_list *harms = &annual->year->harms;
	const char **lines = ARENA_ARRAY(annual->reporting.memory, const char *, NAMED_MOST);
	size_t count = harms->count < NAMED_MOST ? harms->count : NAMED_MOST;
	for (size_t i = 0; i < count; i++)
		lines[i] = harm_line(annual, harms->items[i]);
	if (count > 0)
		section_list(annual->reporting.doc, section, lines, count);
}

static const char *harm_text(const struct annual *annual)
{
	const struct year *year = annual->year;
	size_t unknown = year->of_worst[SIGNIFICANCE_CLASS_UNKNOWN];
	if (!classes_in_use(year->against->policy))
		return phrase(&annual->reporting, PHRASE_CLASSES_OFF);
	const char *more = unknown == 0 ? ""
	                                : FILLED(annual, PHRASE_ANNUAL_SAY_UNKNOWN_CLASS,
	                                         annual_count(annual, "count", unknown));
	if (year->harms.count == 0)
		return together(annual, phrase(&annual->reporting, PHRASE_ANNUAL_SAY_NO_HARM), more);
	return together(annual, more,
	                FILLED(annual, PHRASE_ANNUAL_SAY_HARM, annual_count(annual, "count", year->harms.count)));
}

static void say_harms(const struct annual *annual, struct section *section)
{
	if (annual->year->heard[YEAR_PRIOR].assessments == 0)
		return;
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_HARM, harm_text(annual));
	list_harms(annual, section);
}

/* ---- Children ---- */

static const char *heard_text(const struct annual *annual)
{
	const char *missed = annual_groups_missed(annual);
	if (annual->year->heard[YEAR_PRIOR].assessments == 0)
		return phrase(&annual->reporting, PHRASE_ANNUAL_SAY_NOBODY_TO_HEAR);
	const char *text = FILLED(annual, PHRASE_ANNUAL_SAY_HEARD,
	                          ARGUE_RATE(annual, &annual->year->rates[YEAR_RATE_HEARD]),
	                          annual_value(annual, "children", annual_all_children(annual, YEAR_PRIOR)));
	if (missed[0] == '\0')
		return text;
	return together(annual, text,
	                FILLED(annual, PHRASE_ANNUAL_SAY_GROUPS_MISSED, { "groups", text_same(missed) }));
}

static size_t of_feedback(const struct annual *annual, enum feedback_state state)
{
	return annual->year->heard[YEAR_PRIOR].feedback[state] + annual->year->heard[YEAR_FOLLOW_UP].feedback[state];
}

static void say_changed(const struct annual *annual, struct section *section)
{
	const struct year_rate *rate = &annual->year->rates[YEAR_RATE_CHANGED];
	if (!rate->share->known)
		return;
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_CHANGED,
	          FILLED(annual, PHRASE_ANNUAL_SAY_CHANGED, ARGUE_RATE(annual, rate),
	                 annual_count(annual, "proposals", annual->year->proposals_changed),
	                 annual_count(annual, "given", of_feedback(annual, FEEDBACK_STATE_GIVEN)),
	                 annual_count(annual, "planned", of_feedback(annual, FEEDBACK_STATE_PLANNED)),
	                 annual_count(annual, "none", of_feedback(annual, FEEDBACK_STATE_NONE))));
}

/* ---- Money ---- */

static const char *budget_text(const struct annual *annual)
{
	const struct child_budget *budget = annual->source->budget;
	if (budget == NULL)
		return "";
	const char *year = arena_printf(annual->reporting.memory, "%d", budget->year);
	const char *text = FILLED(annual, PHRASE_ANNUAL_SAY_BUDGET, { "year", text_same(year) },
	                          argue_figure(annual, "direct", budget->levels[BUDGET_LEVEL_DIRECT].share),
	                          argue_figure(annual, "all", budget->levels[BUDGET_LEVEL_ALL].share));
	return together(annual, text,
	                annual_budget_has_gaps(annual) ? phrase(&annual->reporting, PHRASE_BUDGET_INCOMPLETE) : "");
}

static const char *costs_text(const struct annual *annual)
{
	const struct year_costs *costs = &annual->year->costs;
	if (costs->matters == 0)
		return FILLED(annual, PHRASE_ANNUAL_SAY_NO_COSTS, argue_year(annual));
	const struct figure *net = costs->net_figure[BUDGET_LEVEL_DIRECT_INDIRECT];
	const char *text = FILLED(annual, PHRASE_ANNUAL_SAY_COSTS, argue_figure(annual, "change", costs->change));
	if (net->known)
		text = together(annual, text,
		                FILLED(annual, PHRASE_ANNUAL_SAY_COSTS_NET, argue_figure(annual, "net", net)));
	if (costs->unknown == 0)
		return text;
	return together(
	        annual, text,
	        FILLED(annual, PHRASE_ANNUAL_SAY_COSTS_UNKNOWN, annual_count(annual, "unknown", costs->unknown)));
}

/* ---- Afterwards ---- */

static const char *follow_up_text(const struct annual *annual)
{
	const struct year *year = annual->year;
	const struct year_rate *likely = &year->calibration[LIKELIHOOD_LIKELY];
	if (year->follow_ups == 0)
		return FILLED(annual, PHRASE_ANNUAL_SAY_NO_FOLLOW_UPS, argue_year(annual));
	const char *text = FILLED(annual, PHRASE_ANNUAL_SAY_FOLLOW_UPS, argue_year(annual),
	                          annual_count(annual, "count", year->follow_ups),
	                          annual_rate(annual, "measures", &year->rates[YEAR_RATE_MEASURES]),
	                          annual_rate(annual, "recommendations", &year->rates[YEAR_RATE_RECOMMENDATIONS]));
	if (!likely->share->known)
		return text;
	return together(annual, text, FILLED(annual, PHRASE_ANNUAL_SAY_LIKELY, ARGUE_RATE(annual, likely)));
}

static const char *overdue_text(const struct annual *annual)
{
	struct argument day = annual_value(annual, "day", value_date(annual->context->as_of));
	if (annual->year->overdue.count == 0)
		return FILLED(annual, PHRASE_ANNUAL_SAY_NOT_OVERDUE, day);
	return FILLED(annual, PHRASE_ANNUAL_SAY_OVERDUE, day,
	              annual_count(annual, "count", annual->year->overdue.count));
}

static const char *alerts_text(const struct annual *annual)
{
	if (annual->source->alert_count == 0)
		return phrase(&annual->reporting, PHRASE_ANNUAL_SAY_NO_ALERTS);
	return FILLED(annual, PHRASE_ANNUAL_SAY_ALERTS, annual_count(annual, "count", annual->source->alert_count));
}

/* ---- The page ---- */

void annual_front(const struct annual *annual)
{
	const struct year *year = annual->year;
	struct section *section = report_section(&annual->reporting, "summary", PHRASE_SHEET_SUMMARY, 2);
	say_matters(annual, section);
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_AGENDAS, annual_coverage_words(annual));
	say_harms(annual, section);
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_ALERTS, alerts_text(annual));
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_HEARD, heard_text(annual));
	say_changed(annual, section);
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_MONEY,
	          together(annual, budget_text(annual), costs_text(annual)));
	paragraph(annual, section, PHRASE_ANNUAL_LABEL_RESULTS,
	          together(annual, follow_up_text(annual), overdue_text(annual)));
	if (year->gaps.count > 0)
		paragraph(annual, section, PHRASE_ANNUAL_LABEL_GAPS,
		          FILLED(annual, PHRASE_ANNUAL_SAY_GAPS, annual_count(annual, "count", year->gaps.count)));
	annual_say(annual, section, PHRASE_ANNUAL_SAY_ACT);
	section_front(section);
	annual_summary_sheet(annual, section);
}
