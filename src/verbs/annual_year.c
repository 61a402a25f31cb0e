/* SPDX-License-Identifier: EUPL-1.2 */
#include "annual_year.h"

#include <string.h>

#include "annual_findings.h"
#include "judging.h"
#include "path.h"
#include "register_facts.h"
#include "waivers.h"

/* ---- Which year ---- */

/* 0 when it is none. */
static int year_of_text(const char *text)
{
	int year = 0;
	if (strlen(text) != 4 || strspn(text, "0123456789") != 4)
		return 0;
	for (size_t i = 0; i < 4; i++)
		year = year * 10 + (text[i] - '0');
	return year >= POPULATION_YEAR_FIRST && year <= POPULATION_YEAR_LAST ? year : 0;
}

static bool can_be_read(struct lva *lva, const char *text)
{
	static const struct text no_year = TEXT("\"{1}\" ei ole vuosi; anna vuosi neljällä numerolla, esimerkiksi 2026",
	                                        "\"{1}\" är inget år; ange året med fyra siffror, till exempel 2026",
	                                        "\"{1}\" is not a year; give it in four digits, for example 2026");
	if (year_of_text(text) == 0)
		return complain_of(lva, &no_year, text, "");
	return lva_need_project(lva) && lva->workspace->sound;
}

/* A node is "annual-2026.coverage", or "annual-2026" for all that the year has. */
const char *year_of_node(struct lva *lva, const char *node)
{
	static const char prefix[] = "annual-";
	if (strncmp(node, prefix, sizeof prefix - 1) != 0)
		return NULL;
	const char *year = node + sizeof prefix - 1;
	return arena_copy(lva->run.memory, year, strcspn(year, "."));
}

/* Without a day that was asked for, a year is judged on its last day, whatever the calendar says. */
static struct date judge_on_last_day(struct lva *lva, int year)
{
	struct lva_settings *own = ARENA_NEW(lva->run.memory, struct lva_settings);
	*own = *lva->settings;
	own->today = arena_printf(lva->run.memory, "%04d-12-31", year);
	lva->settings = own;
	return date_given(lva->run.as_of) ? lva->run.as_of : (struct date){ (int16_t)year, 12, 31 };
}

/* ---- Files as they pass ---- */

/* A year under way. */
struct gathering {
	struct lva *lva;
	struct year *year;
	const struct surroundings *against; /* of the decisions of follow-ups */
};

/* The decision of a follow-up was forgotten: it is read again, into the memory of the follow-up. */
static const struct assessment *assess_again(const struct gathering *gathering, const struct judging *on)
{
	struct lva *lva = gathering->lva;
	const struct decision_fact *fact = register_facts_decision(on->facts, on->follow_up->decision);
	if (fact == NULL)
		return NULL;
	struct diags *unsaid = diags_new();
	struct reading reading = reading_with(lva, on->memory, unsaid);
	struct opened opened = open_file(lva, &reading, path_join(on->memory, lva->workspace->root, fact->path), NULL);
	diags_free(unsaid);
	bool sound = opened.sound && opened.file.kind == FILE_KIND_DECISION;
	return sound ? assess(on->memory, opened.record, gathering->against) : NULL;
}

static void note_lost_decision(const struct gathering *gathering, const struct judging *on)
{
	static const struct text what = TEXT("seurannan vertailu ennakkoarvioon",
	                                     "uppföljningens jämförelse med förhandsbedömningen",
	                                     "comparison of the follow-up with the prior assessment"),
	                         why = TEXT("päätöksen arviointia ei voitu lukea",
	                                    "bedömningen av beslutet kunde inte läsas",
	                                    "the assessment of the decision could not be read");
	if (on->follow_up->decision != NULL)
		year_add_gap(gathering->year, (struct year_gap){
			.id = arena_string(gathering->lva->run.memory, on->file_id), .what = what, .why = why });
}

static void look_at_follow_up(const struct gathering *gathering, const struct judging *on)
{
	if (on->follow_up->date.year != gathering->year->number)
		return;
	const struct assessment *prior = assess_again(gathering, on);
	if (prior == NULL)
		note_lost_decision(gathering, on);
	year_add_follow_up(gathering->year, follow_up_result(on->memory, on->follow_up, prior, gathering->against));
}

static void look_at_agenda(const struct gathering *gathering, const struct judging *on)
{
	if (on->agenda->meeting.year != gathering->year->number)
		return;
	struct agenda_states states = agenda_states(on->memory, on->agenda, on->policy, on->facts);
	year_add_agenda(gathering->year, on->agenda, &states);
}

/* One that the preparer approved lets nothing be. */
static void look_at_waivers(const struct gathering *gathering, const struct judging *on)
{
	const struct roles *roles = on->decision == NULL ? NULL : on->decision->roles;
	for (size_t i = 0; i < on->waiver_count; i++)
		if (roles == NULL || !waiver_is_by(&on->waivers[i], &roles->preparer))
			year_add_waiver(gathering->year, on->file_id, &on->waivers[i]);
}

static void look(void *context, const struct judging *on, const char *path)
{
	const struct gathering *gathering = context;
	(void)path;
	look_at_waivers(gathering, on);
	if (on->decision != NULL)
		year_add_decision(gathering->year, on->memory, on->assessment);
	else if (on->follow_up != NULL)
		look_at_follow_up(gathering, on);
	else if (on->agenda != NULL)
		look_at_agenda(gathering, on);
}

static void look_at_project(struct lva *lva, struct year *year)
{
	const struct workspace *workspace = lva->workspace;
	const struct project *project = workspace->project;
	const struct catalogue *catalogue = workspace->catalogue;
	for (size_t i = 0; i < project->waivers_count; i++)
		year_add_waiver(year, workspace_relative(workspace, lva->run.memory, workspace->project_path),
		                &project->waivers[i]);
	for (size_t i = 0; catalogue != NULL && i < catalogue->waivers_count; i++)
		year_add_waiver(year, workspace_relative(workspace, lva->run.memory, workspace->catalogue_path),
		                &catalogue->waivers[i]);
}

/* ---- The whole ---- */

static struct surroundings *surroundings_for(struct lva *lva, bool explained)
{
	struct surroundings *against = ARENA_NEW(lva->run.memory, struct surroundings);
	*against = surroundings_of(lva, NULL);
	against->explained = explained;
	return against;
}

const struct annual_source *read_year(struct lva *lva, const char *text, bool explained, struct checking *checking)
{
	if (!can_be_read(lva, text))
		return NULL;
	int number = year_of_text(text);
	struct date as_of = judge_on_last_day(lva, number);
	const struct catalogue *catalogue = lva->workspace->catalogue;
	struct annual_source *source = ARENA_NEW(lva->run.memory, struct annual_source);
	struct year *year = year_new(lva->run.memory, number, surroundings_for(lva, explained), as_of);
	const struct surroundings against = surroundings_of(lva, NULL);
	struct gathering gathering = { lva, year, &against };
	const struct viewer viewer = { .look = look, .context = &gathering };
	survey_project(checking, lva, &viewer, true);
	look_at_project(lva, year);
	source->year = year;
	list_alerts_of_year(checking, source);
	if (catalogue != NULL && catalogue->year.given) {
		source->budget = budget_of(lva, catalogue, NULL);
		source->costs = burden_base_of(lva->run.memory, source->budget);
		list_services(year, source->budget);
	}
	checking_end(checking);
	list_faults(lva, year);
	year_finish(year, checking->facts, source->costs);
	return source;
}
