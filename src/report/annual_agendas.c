/* SPDX-License-Identifier: EUPL-1.2 */
/* Coverage of agenda items, what is still open on them, and the alerts of the register. */
#include "agenda_columns.h"
#include "annual_parts.h"
#include "arena.h"

/* ---- Coverage ---- */

enum { FIRST_STATE = 2 /* after the name and the number of items */ };

static void by_body(const struct annual *annual, struct section *section)
{
	const struct year *year = annual->year;
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_WORD);
	plan_phrase(&plan, "meetings", PHRASE_ANNUAL_MEETINGS, VALUE_COUNT);
	plan_states(&plan);
	plan_begin(&plan, section, FOR_ALL, "coverage_by_body", PHRASE_NONE, "");
	for (size_t i = 0; i < year->bodies.count; i++) {
		const struct year_body *body = year->bodies.items[i];
		if (body->meetings == 0)
			continue;
		plan_row(&plan);
		put(&plan, annual_body(annual, body));
		put(&plan, value_count((int64_t)body->meetings));
		put_states(&plan, body->of_state);
	}
	plan_row(&plan);
	put(&plan, phrase_value(&annual->reporting, "total", PHRASE_ANNUAL_TOTAL));
	put(&plan, value_count((int64_t)year->meetings.count));
	put_states(&plan, year->of_state);
}

static void draw_months(const struct annual *annual, struct section *section, const struct table *table)
{
	const struct reporting *reporting = &annual->reporting;
	struct chart *chart = section_chart(reporting->doc, section, CHART_STACKED, table->key,
	                                    phrase(reporting, PHRASE_CHART_YEAR_COVERAGE), table, 0);
	chart_states(chart, FIRST_STATE);
	chart->alternative = annual_coverage_words(annual);
}

static void by_month(const struct annual *annual, struct section *section)
{
	const struct year *year = annual->year;
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "month", PHRASE_ANNUAL_MONTH, VALUE_CODE);
	plan_states(&plan);
	plan_begin(&plan, section, FOR_ALL, "coverage_by_month", PHRASE_NONE, "");
	for (int month = 1; month <= 12; month++) {
		if (!has_items(year->of_month[month]))
			continue;
		plan_row(&plan);
		put(&plan, value_code(arena_printf(annual->reporting.memory, "%04d-%02d", year->number, month)));
		put_states(&plan, year->of_month[month]);
	}
	if (year->rates[YEAR_RATE_COVERAGE].share->known)
		draw_months(annual, section, plan.table);
}

static void by_meeting(const struct annual *annual, struct section *section)
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "date", PHRASE_DAY, VALUE_DATE);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_TEXT);
	plan_states(&plan);
	plan_begin(&plan, section, FOR_DATA, "meetings", PHRASE_ANNUAL_SHEET_AGENDA, "");
	for (size_t i = 0; i < annual->year->meetings.count; i++) {
		const struct year_meeting *meeting = annual->year->meetings.items[i];
		plan_row(&plan);
		put(&plan, value_date(meeting->date));
		put(&plan, annual_body(annual, meeting->body));
		put_states(&plan, meeting->of_state);
	}
}

static void write_open(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "state", PHRASE_ANNUAL_STATE, VALUE_WORD);
	plan_phrase(&plan, "date", PHRASE_DAY, VALUE_DATE);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_TEXT);
	plan_phrase(&plan, "section", PHRASE_ANNUAL_SECTION, VALUE_CODE);
	plan_phrase(&plan, "title", PHRASE_ANNUAL_MATTER, VALUE_TEXT);
	plan_phrase(&plan, "record", PHRASE_ANNUAL_RECORD, VALUE_CODE);
	plan_begin(&plan, section, audience, "open_items", PHRASE_ANNUAL_SHEET_OPEN, "");
	for (size_t i = 0; i < most; i++) {
		const struct year_item *item = annual->year->open.items[i];
		plan_row(&plan);
		put(&plan, word_value(&annual->reporting, &words_item_state, (int)item->state));
		put(&plan, value_date(item->date));
		put(&plan, annual_body(annual, item->body));
		put(&plan, value_code(item->section));
		put(&plan, value_text(in_language(&annual->reporting, &item->title)));
		put(&plan, value_code(item->record));
	}
}

void annual_coverage(const struct annual *annual)
{
	struct section *section =
	        report_section(&annual->reporting, "annual_coverage", PHRASE_ANNUAL_HEADING_COVERAGE, 2);
	if (annual->year->meetings.count == 0)
		return;
	by_body(annual, section);
	by_month(annual, section);
	by_meeting(annual, section);
	annual_list(annual, section, annual->year->open.count, write_open);
}

/* ---- Alerts ---- */

static void write_alerts(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "rule", PHRASE_RULE, VALUE_CODE);
	plan_phrase(&plan, "finding", PHRASE_FINDING, VALUE_TEXT);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "other", PHRASE_ANNUAL_OTHER_MATTER, VALUE_CODE);
	plan_phrase(&plan, "waived", PHRASE_WAIVED, VALUE_BOOL);
	plan_begin(&plan, section, audience, "alerts", PHRASE_ANNUAL_SHEET_CUMULATIVE, "");
	for (size_t i = 0; i < most; i++) {
		const struct annual_alert *alert = &annual->source->alerts[i];
		plan_row(&plan);
		put(&plan, value_code(alert->rule));
		put(&plan, value_text(capital(reporting, in_language(reporting, &alert->sentence))));
		put(&plan, value_code(alert->decision));
		put(&plan, value_code(alert->other));
		put(&plan, value_bool(alert->waived, phrase(reporting, alert->waived ? PHRASE_YES : PHRASE_NO)));
	}
}

void annual_alerts(const struct annual *annual)
{
	struct section *section = report_section(&annual->reporting, "alerts", PHRASE_ANNUAL_HEADING_ALERTS, 2);
	annual_list(annual, section, annual->source->alert_count, write_alerts);
	if (annual->source->alert_count > 0)
		annual_say(annual, section, PHRASE_ANNUAL_ALERTS_READING);
}
