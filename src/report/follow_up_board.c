/* SPDX-License-Identifier: EUPL-1.2 */
/* A follow-up for the agenda: how it went in numbers, what the preparer concludes, what children said. */
#include "arena.h"
#include "board_sentences.h"
#include "follow_up_sections.h"

static bool is_confidential(const struct decision *decision)
{
	return decision != NULL && decision->publication != NULL && decision->publication->confidential != NULL;
}

/* "saavutettu 1, ei saavutettu 2": indicators by where they stand. */
static const char *states(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	size_t of[INDICATOR_STATE_END] = { 0 };
	const char *words = "";
	for (size_t i = 0; i < back->result->indicator_count; i++)
		if (back->result->indicators[i].latest && back->result->indicators[i].state->known)
			of[back->result->indicators[i].state->number]++;
	for (int state = INDICATOR_STATE_UNSET + 1; state < INDICATOR_STATE_END; state++)
		if (of[state] > 0)
			words = arena_printf(reporting->memory, "%s%s%s %zu", words, words[0] == '\0' ? "" : ", ",
			                     word_label(&words_indicator_state, state, reporting->language), of[state]);
	return words;
}

static void add_results(struct board *board, const struct looking_back *back)
{
	const struct reporting *reporting = board->reporting;
	const struct follow_up_result *result = back->result;
	const struct surprises surprises = follow_up_surprises(back);
	if (back->follow_up->no_prior != NULL)
		board_say(board, PHRASE_NO_PRIOR_NOTE, NULL, 0);
	board_add(board, label(reporting, PHRASE_ACCURACY_OF_ALL), follow_up_accuracies(back));
	board_add_count(board, PHRASE_UNFORESEEN_IMPACTS, result->unforeseen_count);
	if (surprises.count > 0)
		board_add(board, label(reporting, PHRASE_WORST_SURPRISE), surprises.items[0].words);
	board_add(board, field_label(reporting, &record_decision, KEY_INDICATORS), states(back));
	board_add(board, label(reporting, PHRASE_MEASURES_RATE), follow_up_rate(back, &result->measures_rate));
	board_add(board, label(reporting, PHRASE_RECOMMENDATIONS_RATE),
	          follow_up_rate(back, &result->recommendations_rate));
}

const char *follow_up_board(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	const struct follow_up *follow_up = back->follow_up;
	struct board board = board_new(reporting);
	board_add(&board, NULL, reporting->doc->title);
	board_add_value(&board, reporting->doc->subtitle, value_date(follow_up->date));
	if (is_confidential(back->decision)) {
		board_say(&board, PHRASE_BOARD_CONFIDENTIAL, NULL, 0);
		return board.text;
	}
	board_add_field(&board, follow_up, &record_follow_up, KEY_CONTINUATION);
	add_results(&board, back);
	board_add(&board, NULL, board_own_text(reporting, &follow_up->conclusions));
	if (follow_up->participation_count == 0)
		board_say(&board, PHRASE_BOARD_NOT_HEARD, NULL, 0);
	board_add_views(&board, follow_up->participation, follow_up->participation_count);
	return board_within(reporting, back->result->against->policy, board.text, PHRASE_BOARD_REST_IN_REPORT);
}
