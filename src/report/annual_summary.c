/* SPDX-License-Identifier: EUPL-1.2 */
/* The numbers of page one as a sheet. */
#include "annual_parts.h"

static void count_row(struct table_plan *plan, const char *key, const char *what, size_t count)
{
	plan_row(plan);
	put(plan, value_code(key));
	put(plan, value_text(what));
	put(plan, value_count((int64_t)count));
}

static void rate_row(const struct annual *annual, struct table_plan *plan, const char *key,
                     const struct year_rate *rate)
{
	const struct reporting *reporting = &annual->reporting;
	plan_row(plan);
	put(plan, value_code(key));
	put(plan, value_text(in_language(reporting, &rate->part->how->name)));
	put(plan, figure_value(reporting, rate->part));
	put(plan, figure_value(reporting, rate->whole));
	put(plan, annual_share(annual, rate));
}

void annual_summary_sheet(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	const struct year *year = annual->year;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "key", PHRASE_NODE, VALUE_CODE);
	plan_phrase(&plan, "what", PHRASE_WHAT, VALUE_TEXT);
	plan_phrase(&plan, "count", PHRASE_ANNUAL_COUNT, VALUE_COUNT);
	plan_phrase(&plan, "of", PHRASE_ANNUAL_OF, VALUE_COUNT);
	plan_phrase(&plan, "share", PHRASE_ANNUAL_SHARE, VALUE_SHARE);
	plan_begin(&plan, section, FOR_DATA, "summary", PHRASE_SHEET_SUMMARY, "");
	count_row(&plan, "matters", label(reporting, PHRASE_ANNUAL_MATTERS), year->matters.matters);
	count_row(&plan, "decided", label(reporting, PHRASE_ANNUAL_DECIDED), year->matters.decided);
	for (int rate = 0; rate < YEAR_RATES; rate++)
		rate_row(annual, &plan, year_rate_key((enum year_rates)rate), &year->rates[rate]);
	count_row(&plan, "harms", label(reporting, PHRASE_ANNUAL_HEADING_HARMS), year->harms.count);
	count_row(&plan, "alerts", label(reporting, PHRASE_ANNUAL_HEADING_ALERTS), annual->source->alert_count);
	count_row(&plan, "overdue", label(reporting, PHRASE_ANNUAL_HEADING_OVERDUE), year->overdue.count);
	count_row(&plan, "gaps", label(reporting, PHRASE_ANNUAL_HEADING_GAPS), year->gaps.count);
}
