/* SPDX-License-Identifier: EUPL-1.2 */
/* A year for the agenda of the council, in sentences of numbers. */
#include "annual_parts.h"
#include "board_sentences.h"

#define SAY(board, sentence, ...) \
	board_say((board), (sentence), (const struct argument[]){ __VA_ARGS__ }, \
	          sizeof (const struct argument[]){ __VA_ARGS__ } / sizeof(struct argument))

static struct argument argue(const struct annual *annual, const char *name, const struct figure *figure)
{
	return annual_value(annual, name, board_rounded(figure_or_dash(&annual->reporting, figure)));
}

#define ARGUE_RATE(annual, rate) \
	argue((annual), "part", (rate)->part), argue((annual), "whole", (rate)->whole), \
		argue((annual), "share", (rate)->share)

static void say_heard(const struct annual *annual, struct board *board)
{
	const struct year *year = annual->year;
	const struct year_rate *rate = &year->rates[YEAR_RATE_HEARD];
	if (year->heard[YEAR_PRIOR].assessments == 0)
		board_say(board, PHRASE_ANNUAL_SAY_NOBODY_TO_HEAR, NULL, 0);
	else
		SAY(board, PHRASE_BOARD_YEAR_HEARD, ARGUE_RATE(annual, rate));
}

static void say_harm(const struct annual *annual, struct board *board)
{
	const struct year *year = annual->year;
	if (!classes_in_use(year->against->policy))
		board_say(board, PHRASE_CLASSES_OFF, NULL, 0);
	else if (year->harms.count == 0)
		board_say(board, PHRASE_ANNUAL_SAY_NO_HARM, NULL, 0);
	else
		SAY(board, PHRASE_BOARD_YEAR_HARM, annual_count(annual, "count", year->harms.count));
}

static void say_coverage(const struct annual *annual, struct board *board)
{
	const struct year_rate *rate = &annual->year->rates[YEAR_RATE_COVERAGE];
	if (annual->year->meetings.count > 0 && rate->share->known)
		SAY(board, PHRASE_BOARD_YEAR_COVERAGE, ARGUE_RATE(annual, rate));
	else
		board_add(board, NULL, annual_coverage_words(annual));
}

static void say_money(const struct annual *annual, struct board *board)
{
	const struct child_budget *budget = annual->source->budget;
	const struct year_costs *costs = &annual->year->costs;
	if (budget != NULL)
		SAY(board, PHRASE_BOARD_YEAR_BUDGET,
		    argue(annual, "share", budget->levels[BUDGET_LEVEL_DIRECT].share));
	if (costs->matters > 0 && costs->net_figure[BUDGET_LEVEL_DIRECT_INDIRECT]->known)
		SAY(board, PHRASE_BOARD_YEAR_COSTS,
		    argue(annual, "net", costs->net_figure[BUDGET_LEVEL_DIRECT_INDIRECT]));
}

const char *annual_board(const struct annual *annual)
{
	const struct reporting *reporting = &annual->reporting;
	const struct year *year = annual->year;
	struct board board = board_new(reporting);
	board_add(&board, NULL, reporting->doc->title);
	say_heard(annual, &board);
	say_harm(annual, &board);
	if (annual->source->alert_count > 0)
		SAY(&board, PHRASE_ANNUAL_SAY_ALERTS, annual_count(annual, "count", annual->source->alert_count));
	say_coverage(annual, &board);
	if (year->proposals_changed > 0)
		SAY(&board, PHRASE_BOARD_YEAR_CHANGED, annual_count(annual, "count", year->proposals_changed));
	say_money(annual, &board);
	SAY(&board, year->overdue.count == 0 ? PHRASE_ANNUAL_SAY_NOT_OVERDUE : PHRASE_ANNUAL_SAY_OVERDUE,
	    annual_value(annual, "day", value_date(annual->context->as_of)),
	    annual_count(annual, "count", year->overdue.count));
	return board_within(reporting, year->against->policy, board.text, PHRASE_BOARD_REST_IN_REPORT);
}
