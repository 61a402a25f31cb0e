/* SPDX-License-Identifier: EUPL-1.2 */
/* What piles up, for the agenda: how much was looked at, what raises an alert, and where the most harm falls. */
#include "board_sentences.h"
#include "cumulative_parts.h"
#include "show.h"

static size_t findings_of(const struct cumulative *report, const char *rule)
{
	size_t count = 0;
	for (const struct diag *at = finding_of_rule(report->view->findings, rule); at != NULL;
	     at = finding_of_rule(at->next, rule))
		count++;
	return count;
}

const char *cumulative_board(const struct cumulative *report)
{
	const struct reporting *reporting = &report->reporting;
	const struct cumulation *made = report->made;
	const struct argument day = { "day", text_same(show_value(reporting->memory, value_date(report->context->as_of),
		                                                  reporting->language)) };
	struct board board = board_new(reporting);
	size_t alerts = cumulative_alert_count(report), traps = findings_of(report, "cumulative/compensation-trap");
	board_add(&board, NULL, reporting->doc->title);
	board_say(&board, PHRASE_BOARD_CUMUL_DAY, &day, 1);
	board_add_count(&board, PHRASE_CUMUL_MATTERS, made->decisions);
	board_add_count(&board, PHRASE_CUMUL_DECIDED, made->decided);
	board_add_count(&board, PHRASE_CUMUL_UNDECIDED, made->undecided);
	if (alerts == 0)
		board_say(&board, PHRASE_CUMUL_NO_ALERTS, NULL, 0);
	else
		board_add_count(&board, PHRASE_CUMUL_HEADING_ALERTS, alerts);
	if (made->place_count > 0)
		board_add(&board, NULL, cumulative_places_in_words(report));
	if (traps > 0)
		board_add_count(&board, PHRASE_CUMUL_HEADING_TRAPS, traps);
	board_say(&board, PHRASE_BOARD_CUMUL_READING, NULL, 0);
	return board_within(reporting, made->input->policy, board.text, PHRASE_BOARD_REST_IN_REPORT);
}
