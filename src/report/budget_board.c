/* SPDX-License-Identifier: EUPL-1.2 */
/* The child budget for the agenda: its narrowest and its widest level. */
#include "arena.h"
#include "board_sentences.h"
#include "budget_parts.h"
#include "show.h"

static struct argument argue(const struct budget_report *report, const char *name, const struct figure *figure)
{
	const struct reporting *reporting = &report->reporting;
	return (struct argument){ name, text_same(show_value(reporting->memory,
	                                                     board_rounded(budget_value(report, figure)),
	                                                     reporting->language)) };
}

static void say_level(const struct budget_report *report, struct board *board, enum phrase sentence, int level)
{
	const struct level_budget *made = &report->budget->levels[level];
	const struct argument arguments[] = {
		argue(report, "children", made->children),
		argue(report, "share", made->share),
		argue(report, "per_child", made->per_child),
	};
	board_say(board, sentence, arguments, sizeof arguments / sizeof arguments[0]);
}

const char *budget_board(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct board board = board_new(reporting);
	board_add(&board, NULL, reporting->doc->title);
	say_level(report, &board, PHRASE_BOARD_BUDGET_DIRECT, BUDGET_LEVEL_DIRECT);
	say_level(report, &board, PHRASE_BOARD_BUDGET_ALL, BUDGET_LEVEL_ALL);
	if (report->comparison != NULL) {
		const struct argument change[] = {
			{ "year", text_same(arena_printf(reporting->memory, "%d", report->comparison->before->year)) },
			argue(report, "change", report->comparison->change[BUDGET_LEVEL_DIRECT]),
		};
		board_say(&board, PHRASE_BOARD_BUDGET_CHANGE, change, 2);
	}
	if (budget_has_gaps(report->budget))
		board_say(&board, PHRASE_BUDGET_INCOMPLETE, NULL, 0);
	board_say(&board, PHRASE_BOARD_BUDGET_READING, NULL, 0);
	return board_within(reporting, report->budget->against->policy, board.text, PHRASE_BOARD_REST_IN_REPORT);
}
