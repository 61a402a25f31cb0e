/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How far the items of agendas are covered, over time, by body and by meeting. Items are counted, never named: an agenda does
 * not say which of its items may be spoken of in public together with an assessment.
 */
#include <string.h>

#include "agenda_columns.h"
#include "arena.h"
#include "report_mask.h"
#include "show.h"
#include "site.h"

enum { MONTHS_IN_YEAR = 12, YEARS_BY_MONTH = 2, FIRST_STATE = 2 /* after the period and the number of items */ };

struct coverage {
	struct reporting reporting;
	const struct site_content *site;
	bool by_year; /* else by month */
	const char **bodies; /* the names of those that met, in the order of the meetings */
};

static void add_states(size_t *sum, const size_t *of_state)
{
	for (size_t i = 0; i < ITEM_STATE_END; i++)
		sum[i] += of_state[i];
}

/* "6/2026", as people write it. */
static const char *month_of(const struct reporting *reporting, struct date day)
{
	if (reporting->language == EN)
		return arena_printf(reporting->memory, "%s %d", phrase(reporting, PHRASE_JANUARY + (day.month - 1)), day.year);
	return arena_printf(reporting->memory, "%d/%d", day.month, day.year);
}

static const char *period_of(const struct coverage *coverage, size_t meeting)
{
	struct date day = coverage->site->meetings[meeting].date;
	return coverage->by_year ? arena_printf(coverage->reporting.memory, "%d", day.year)
	                         : month_of(&coverage->reporting, day);
}

static const char *all_periods(const struct coverage *coverage)
{
	const char *first = period_of(coverage, 0), *last = period_of(coverage, coverage->site->meeting_count - 1);
	return strcmp(first, last) ? arena_printf(coverage->reporting.memory, "%s–%s", first, last) : first;
}

/* ---- Over time ---- */

static const char *in_words(const struct coverage *coverage, const size_t *sum)
{
	const struct reporting *reporting = &coverage->reporting;
	size_t asked = 0;
	for (size_t i = 1; i < ITEM_STATE_END; i++)
		asked += i == ITEM_STATE_EXCLUDED ? 0 : sum[i];
	size_t covered = sum[ITEM_STATE_COVERED];
	struct value share = asked == 0 ? value_text("–") : value_share(divide_rounded((wide)covered, (wide)asked, 6));
	const struct argument arguments[] = {
		{ "share", text_same(show_value(reporting->memory, share, reporting->language)) },
		{ "covered", text_same(arena_printf(reporting->memory, "%zu", covered)) },
		{ "asked", text_same(arena_printf(reporting->memory, "%zu", asked)) },
		{ "period", text_same(all_periods(coverage)) },
	};
	return text_fill(reporting->memory, phrase(reporting, PHRASE_SITE_COVERAGE_ALTERNATIVE), reporting->language,
	                 arguments, sizeof arguments / sizeof arguments[0]);
}

static void draw(const struct coverage *coverage, struct section *section, const struct table *table, const size_t *sum)
{
	const struct reporting *reporting = &coverage->reporting;
	struct chart *chart = section_chart(reporting->doc, section, CHART_STACKED, "states",
	                                    phrase(reporting, PHRASE_SITE_COVERAGE_CHART), table, 0);
	chart_states(chart, FIRST_STATE);
	chart->alternative = in_words(coverage, sum);
}

/* Meetings are in the order of their days, so those of a period follow each other. */
static void over_time(const struct coverage *coverage)
{
	const struct reporting *reporting = &coverage->reporting;
	const struct site_content *site = coverage->site;
	struct section *section = report_section(reporting, "time", PHRASE_SITE_COVERAGE_TIME, 2);
	struct table_plan plan = plan_table(reporting);
	size_t all[ITEM_STATE_END] = { 0 };
	plan_phrase(&plan, "period", PHRASE_SITE_PERIOD, VALUE_TEXT);
	plan_states(&plan);
	section_paragraph(reporting->doc, section, NULL, phrase(reporting, PHRASE_SITE_COVERAGE_READING));
	plan_begin(&plan, section, FOR_ALL, "coverage", PHRASE_NONE, "");
	for (size_t i = 0; i < site->meeting_count;) {
		size_t of_state[ITEM_STATE_END] = { 0 };
		const char *period = period_of(coverage, i);
		for (; i < site->meeting_count && strcmp(period_of(coverage, i), period) == 0; i++)
			add_states(of_state, site->meetings[i].of_state);
		add_states(all, of_state);
		if (!has_items(of_state))
			continue;
		plan_row(&plan);
		put(&plan, value_text(period));
		put_states(&plan, of_state);
	}
	if (plan.table->row_count > 0)
		draw(coverage, section, plan.table, all);
}

/* ---- By body ---- */

static bool is_first_of_body(const struct coverage *coverage, size_t meeting)
{
	for (size_t i = 0; i < meeting; i++)
		if (strcmp(coverage->bodies[i], coverage->bodies[meeting]) == 0)
			return false;
	return true;
}

static void put_body(const struct coverage *coverage, struct table_plan *plan, size_t first)
{
	const struct site_content *site = coverage->site;
	size_t of_state[ITEM_STATE_END] = { 0 }, meetings = 0;
	const char *name = coverage->bodies[first];
	for (size_t i = first; i < site->meeting_count; i++)
		if (strcmp(coverage->bodies[i], name) == 0) {
			add_states(of_state, site->meetings[i].of_state);
			meetings++;
		}
	plan_row(plan);
	put(plan, value_text(name));
	put(plan, value_count((int64_t)meetings));
	put_states(plan, of_state);
}

static void by_body(const struct coverage *coverage)
{
	const struct reporting *reporting = &coverage->reporting;
	struct section *section = report_section(reporting, "bodies", PHRASE_SITE_BODIES, 2);
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_TEXT);
	plan_phrase(&plan, "meetings", PHRASE_ANNUAL_MEETINGS, VALUE_COUNT);
	plan_states(&plan);
	plan_begin(&plan, section, FOR_ALL, "bodies", PHRASE_NONE, "");
	for (size_t i = 0; i < coverage->site->meeting_count; i++)
		if (is_first_of_body(coverage, i))
			put_body(coverage, &plan, i);
}

/* ---- By meeting ---- */

static void by_meeting(const struct coverage *coverage)
{
	const struct reporting *reporting = &coverage->reporting;
	struct section *section = report_section(reporting, "meetings", PHRASE_SITE_MEETINGS, 2);
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "date", PHRASE_DAY, VALUE_DATE);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_TEXT);
	plan_states(&plan);
	plan_begin(&plan, section, FOR_ALL, "meetings", PHRASE_NONE, "");
	for (size_t i = coverage->site->meeting_count; i > 0; i--) {
		const struct site_meeting *meeting = &coverage->site->meetings[i - 1];
		plan_row(&plan);
		put(&plan, value_date(meeting->date));
		put(&plan, value_text(coverage->bodies[i - 1]));
		put_states(&plan, meeting->of_state);
	}
}

/* ---- The page ---- */

static bool spans_years(const struct site_content *site)
{
	if (site->meeting_count == 0)
		return false;
	struct date first = site->meetings[0].date, last = site->meetings[site->meeting_count - 1].date;
	return (last.year - first.year) * MONTHS_IN_YEAR + last.month - first.month >= YEARS_BY_MONTH * MONTHS_IN_YEAR;
}

static void name_bodies(struct coverage *coverage)
{
	const struct reporting *reporting = &coverage->reporting;
	const struct site_content *site = coverage->site;
	coverage->bodies = ARENA_ARRAY(reporting->memory, const char *, site->meeting_count + 1);
	for (size_t i = 0; i < site->meeting_count; i++)
		coverage->bodies[i] = capital(reporting, in_language(reporting, &site->meetings[i].body));
}

struct doc *site_agendas(struct arena *memory, const struct site_content *site, enum language language)
{
	struct coverage coverage = { reporting_new(memory, language, site->bands, site->policy), site, spans_years(site),
		                     NULL };
	struct doc *doc = coverage.reporting.doc;
	doc->kind = "coverage";
	doc->title = phrase(&coverage.reporting, PHRASE_ANNUAL_HEADING_COVERAGE);
	doc->organisation = doc->subtitle = in_language(&coverage.reporting, &site->organisation);
	doc->id = doc->organisation;
	doc->record = "";
	doc->tool = site->tool;
	site_add_places(site, doc, SITE_AGENDAS, "");
	if (site->meeting_count == 0) {
		struct section *section = report_section(&coverage.reporting, "time", PHRASE_SITE_COVERAGE_TIME, 2);
		section_paragraph(doc, section, NULL, phrase(&coverage.reporting, PHRASE_SITE_COVERAGE_NONE));
		return doc;
	}
	name_bodies(&coverage);
	over_time(&coverage);
	by_body(&coverage);
	by_meeting(&coverage);
	report_mask(doc);
	return doc;
}
