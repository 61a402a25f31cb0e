/* SPDX-License-Identifier: EUPL-1.2 */
/* What came afterwards: follow-ups that are late, what was implemented, how predictions held, what was published. */
#include "annual_parts.h"
#include "arena.h"

/* ---- Late ---- */

static void write_overdue(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "title", PHRASE_ANNUAL_MATTER, VALUE_TEXT);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_TEXT);
	plan_phrase(&plan, "due", PHRASE_ANNUAL_DUE, VALUE_DATE);
	plan_phrase(&plan, "reviewed", PHRASE_ANNUAL_REVIEWED, VALUE_BOOL);
	plan_begin(&plan, section, audience, "overdue", PHRASE_ANNUAL_SHEET_OVERDUE, "");
	for (size_t i = 0; i < most; i++) {
		const struct year_overdue *late = annual->year->overdue.items[i];
		plan_row(&plan);
		put(&plan, value_code(late->id));
		put(&plan, annual_title(annual, late->matter, late->id));
		put(&plan, annual_body(annual, late->matter == NULL ? NULL : late->matter->body));
		put(&plan, value_date(late->due));
		put(&plan, value_bool(late->reviewed, phrase(reporting, late->reviewed ? PHRASE_YES : PHRASE_NO)));
	}
}

void annual_overdue(const struct annual *annual)
{
	struct section *section =
	        report_section(&annual->reporting, "annual_overdue", PHRASE_ANNUAL_HEADING_OVERDUE, 2);
	annual_list(annual, section, annual->year->overdue.count, write_overdue);
}

/* ---- What was implemented ---- */

static void put_rate(struct table_plan *plan, const struct annual *annual, const struct year_rate *rate)
{
	put(plan, figure_value(&annual->reporting, rate->part));
	put(plan, figure_value(&annual->reporting, rate->whole));
	put(plan, annual_share(annual, rate));
}

void annual_implementation(const struct annual *annual)
{
	const struct reporting *reporting = &annual->reporting;
	const struct year *year = annual->year;
	struct section *section =
	        report_section(reporting, "implementation", PHRASE_ANNUAL_HEADING_IMPLEMENTATION, 2);
	if (year->follow_ups == 0)
		return;
	annual_fact(annual, section, "follow_ups", PHRASE_ANNUAL_FOLLOW_UPS, value_count((int64_t)year->follow_ups));
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "what", PHRASE_ANNUAL_IMPLEMENTATION_OF, VALUE_WORD);
	plan_phrase(&plan, "done", PHRASE_ANNUAL_DONE, VALUE_COUNT);
	plan_phrase(&plan, "counted", PHRASE_ANNUAL_OF_ALL, VALUE_COUNT);
	plan_phrase(&plan, "share", PHRASE_ANNUAL_SHARE, VALUE_SHARE);
	plan_begin(&plan, section, FOR_ALL, "implementation", PHRASE_NONE, "");
	plan_row(&plan);
	put(&plan, phrase_value(reporting, "measures", PHRASE_ANNUAL_MEASURES));
	put_rate(&plan, annual, &year->rates[YEAR_RATE_MEASURES]);
	plan_row(&plan);
	put(&plan, phrase_value(reporting, "recommendations", PHRASE_ANNUAL_RECOMMENDATIONS));
	put_rate(&plan, annual, &year->rates[YEAR_RATE_RECOMMENDATIONS]);
}

/* ---- How predictions held ---- */

static void by_likelihood(const struct annual *annual, struct section *section)
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "likelihood", PHRASE_ANNUAL_LIKELIHOOD, VALUE_WORD);
	plan_phrase(&plan, "came_true", PHRASE_ANNUAL_CAME_TRUE, VALUE_COUNT);
	plan_phrase(&plan, "judged", PHRASE_ANNUAL_JUDGED, VALUE_COUNT);
	plan_phrase(&plan, "share", PHRASE_ANNUAL_SHARE, VALUE_SHARE);
	plan_begin(&plan, section, FOR_ALL, "calibration", PHRASE_ANNUAL_SHEET_FOLLOW_UP, "");
	for (int word = LIKELIHOOD_UNSET + 1; word < LIKELIHOOD_END; word++) {
		plan_row(&plan);
		put(&plan, word_value(&annual->reporting, &words_likelihood, word));
		put_rate(&plan, annual, &annual->year->calibration[word]);
	}
}

static void by_accuracy(const struct annual *annual, struct section *section)
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "accuracy", PHRASE_ANNUAL_ACCURACY, VALUE_WORD);
	plan_phrase(&plan, "impacts", PHRASE_ANNUAL_IMPACTS, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "accuracy", PHRASE_NONE, "");
	for (int accuracy = ACCURACY_UNSET; accuracy < ACCURACY_END; accuracy++) {
		if (annual->year->of_accuracy[accuracy] == 0)
			continue;
		plan_row(&plan);
		put(&plan, accuracy == ACCURACY_UNSET
		                   ? phrase_value(&annual->reporting, "not-recorded", PHRASE_ANNUAL_NOT_RECORDED)
		                   : word_value(&annual->reporting, &words_accuracy, accuracy));
		put(&plan, value_count((int64_t)annual->year->of_accuracy[accuracy]));
	}
}

void annual_calibration(const struct annual *annual)
{
	const struct year *year = annual->year;
	struct section *section =
	        report_section(&annual->reporting, "calibration", PHRASE_ANNUAL_HEADING_CALIBRATION, 2);
	if (year->followed.count == 0)
		return;
	by_likelihood(annual, section);
	by_accuracy(annual, section);
	annual_fact(annual, section, "unforeseen", PHRASE_ANNUAL_UNFORESEEN, value_count((int64_t)year->unforeseen));
	annual_fact(annual, section, "unforeseen_negative", PHRASE_ANNUAL_UNFORESEEN_NEGATIVE,
	            value_count((int64_t)year->unforeseen_negative));
	annual_say(annual, section, PHRASE_ANNUAL_CALIBRATION_READING);
}

/* ---- What was published ---- */

static void write_unpublished(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "title", PHRASE_ANNUAL_MATTER, VALUE_TEXT);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_TEXT);
	plan_phrase(&plan, "date", PHRASE_DAY, VALUE_DATE);
	plan_begin(&plan, section, audience, "unpublished", PHRASE_ANNUAL_SHEET_UNPUBLISHED, "");
	for (size_t i = 0; i < most; i++) {
		const struct year_matter *matter = annual->year->unpublished.items[i];
		plan_row(&plan);
		put(&plan, value_code(matter->id));
		put(&plan, annual_title(annual, matter, matter->id));
		put(&plan, annual_body(annual, matter->body));
		put(&plan, value_date(matter->date));
	}
}

void annual_unpublished(const struct annual *annual)
{
	const struct year *year = annual->year;
	struct section *section =
	        report_section(&annual->reporting, "unpublished", PHRASE_ANNUAL_HEADING_UNPUBLISHED, 2);
	if (year->heard[YEAR_PRIOR].assessments == 0)
		return;
	annual_fact(annual, section, "published", PHRASE_ANNUAL_PUBLISHED,
	            figure_value(&annual->reporting, year->rates[YEAR_RATE_PUBLISHED].part));
	annual_fact(annual, section, "to_publish", PHRASE_ANNUAL_TO_PUBLISH,
	            figure_value(&annual->reporting, year->rates[YEAR_RATE_PUBLISHED].whole));
	annual_fact(annual, section, "confidential", PHRASE_ANNUAL_CONFIDENTIAL,
	            value_count((int64_t)year->confidential));
	annual_list(annual, section, year->unpublished.count, write_unpublished);
}
