/* SPDX-License-Identifier: EUPL-1.2 */
/* What the numbers do not tell, and what every report ends with. */
#include "annual_parts.h"
#include "arena.h"
#include "closing.h"

/* ---- Waivers of every file ---- */

static void write_waivers(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "file", PHRASE_ANNUAL_WAIVER_FILE, VALUE_CODE);
	plan_fields(&plan, &record_waiver,
	            KEYS_OF(KEY_RULE, KEY_CONCERNS, KEY_REASON, KEY_APPROVED_BY, KEY_CREATED, KEY_EXPIRES));
	plan_begin(&plan, section, audience, "waivers", PHRASE_HEADING_WAIVERS, "");
	for (size_t i = 0; i < most; i++) {
		const struct year_waiver *waiver = annual->year->waivers.items[i];
		plan_row(&plan);
		put(&plan, value_code(waiver->file));
		put_fields(&plan, &waiver->waiver, &record_waiver,
		           KEYS_OF(KEY_RULE, KEY_CONCERNS, KEY_REASON, KEY_APPROVED_BY, KEY_CREATED, KEY_EXPIRES));
	}
}

void annual_waivers(const struct annual *annual)
{
	struct section *section = report_section(&annual->reporting, "waivers", PHRASE_HEADING_WAIVERS, 2);
	annual_list(annual, section, annual->year->waivers.count, write_waivers);
}

/* ---- What is in no number ---- */

static void write_gaps(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "id", PHRASE_ANNUAL_WAIVER_FILE, VALUE_CODE);
	plan_phrase(&plan, "what", PHRASE_ANNUAL_GAP, VALUE_TEXT);
	plan_phrase(&plan, "reason", PHRASE_REASON, VALUE_TEXT);
	plan_begin(&plan, section, audience, "gaps", PHRASE_ANNUAL_SHEET_GAPS, "");
	for (size_t i = 0; i < most; i++) {
		const struct year_gap *gap = annual->year->gaps.items[i];
		plan_row(&plan);
		put(&plan, value_code(gap->id));
		put(&plan, value_text(capital(reporting, in_language(reporting, &gap->what))));
		put(&plan, value_text(in_language(reporting, &gap->why)));
	}
}

void annual_gaps(const struct annual *annual)
{
	struct section *section = report_section(&annual->reporting, "gaps", PHRASE_ANNUAL_HEADING_GAPS, 2);
	annual_list(annual, section, annual->year->gaps.count, write_gaps);
}

/* ---- Limits ---- */

void annual_limits(const struct annual *annual)
{
	static const enum phrase limits[] = {
		PHRASE_ANNUAL_LIMIT_REGISTER, PHRASE_ANNUAL_LIMIT_YEAR,  PHRASE_ANNUAL_LIMIT_CLASSES,
		PHRASE_ANNUAL_LIMIT_ALERTS,   PHRASE_ANNUAL_LIMIT_CHILDREN, PHRASE_ANNUAL_LIMIT_MONEY,
		PHRASE_ANNUAL_LIMIT_FOLLOW_UP,
	};
	enum { LIMITS = sizeof limits / sizeof limits[0] };
	const struct reporting *reporting = &annual->reporting;
	struct section *section = report_section(reporting, "limits", PHRASE_ANNUAL_HEADING_METHOD, 2);
	const char **lines = ARENA_ARRAY(reporting->memory, const char *, LIMITS);
	for (size_t i = 0; i < LIMITS; i++)
		lines[i] = phrase(reporting, limits[i]);
	section_list(reporting->doc, section, lines, LIMITS);
}

/* ---- Technical details ---- */

static const char *trace_hint(const struct annual *annual)
{
	const struct argument arguments[] = {
		{ "year", text_same(arena_printf(annual->reporting.memory, "%d", annual->year->number)) },
		{ "names", text_same("in_time, heard, changed, feedback, published, measures, recommendations, "
		                     "calibration.likely, incidence.direct.net") },
	};
	return annual_sentence(annual, PHRASE_ANNUAL_TRACE_HINT, arguments, 2);
}

void annual_closing(const struct annual *annual)
{
	const struct reporting *reporting = &annual->reporting;
	const struct policy *policy = annual->year->against->policy;
	closing_rules_off(reporting, annual->context);
	closing_provenance(reporting, annual->context, policy);
	section_paragraph(reporting->doc, reporting->doc->last, NULL, trace_hint(annual));
	closing_sheet(reporting, report_section(reporting, "sheets", PHRASE_SHEET_METHOD, 2), annual->context, policy,
	              "report", PHRASE_FILE);
}
