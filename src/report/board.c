/* SPDX-License-Identifier: EUPL-1.2 */
#include "board.h"

#include <string.h>

#include "arena.h"
#include "board_sentences.h"
#include "show.h"

/* The gravest row of a direction, the first of equals; NULL when there is none. */
static const struct impact_result *gravest(const struct option_result *option, enum direction direction)
{
	const struct impact_result *found = NULL;
	int64_t class = -1;
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *result = &option->impacts[i];
		int64_t own = result->residual != NULL && result->residual->known ? result->residual->number : 0;
		if (result->impact->direction != direction || own <= class)
			continue;
		found = result;
		class = own;
	}
	return found;
}

static void add_gravest(struct board *board, const struct option_result *option, enum direction direction,
                        enum phrase name)
{
	const struct reporting *reporting = board->reporting;
	const struct impact_result *result = gravest(option, direction);
	if (result == NULL)
		return;
	const char *what = arena_printf(reporting->memory, "%s, %s",
	                                word_label(&words_domain, (int)result->impact->domain, reporting->language),
	                                band_names(reporting, result->impact->age_bands.bits));
	if (result->residual != NULL)
		what = arena_printf(reporting->memory, "%s (%s %s)", what, phrase(reporting, PHRASE_BOARD_CLASS),
		                    show_value(reporting->memory, figure_value(reporting, result->residual),
		                               reporting->language));
	board_add(board, label(reporting, name), what);
}

static void add_option(struct board *board, const struct prior *prior, const struct option_result *option)
{
	const struct reporting *reporting = board->reporting;
	bool decided = option == prior->assessment->decided;
	board_add(board, label(reporting, decided ? PHRASE_DECISION : PHRASE_BOARD_PROPOSAL),
	    in_language(reporting, &option->option->name));
	if (option->impact_count == 0)
		board_add(board, label(reporting, PHRASE_BOARD_VERDICT),
		    word_label(&words_nothing, NOTHING_NOT_ASSESSED, reporting->language));
	else if (option->verdict != NULL)
		board_add_value(board, label(reporting, PHRASE_BOARD_VERDICT), figure_value(reporting, option->verdict));
	add_gravest(board, option, DIRECTION_NEGATIVE, PHRASE_WORST_NEGATIVE);
	add_gravest(board, option, DIRECTION_POSITIVE, PHRASE_BEST_POSITIVE);
	board_add_field(board, option->option, &record_option, KEY_CHILDRENS_VIEW);
}

static void add_screening(struct board *board, const struct screening *screening)
{
	const struct reporting *reporting = board->reporting;
	board_add(board, label(reporting, PHRASE_BOARD_SCREENING),
	    word_label(&words_scope, (int)screening->scope, reporting->language));
	if (screening->exclusion != NULL)
		board_add_field(board, screening->exclusion, &record_exclusion, KEY_CODE);
	board_add(board, NULL, board_own_text(reporting, &screening->reason));
}

static void add_assessed(struct board *board, const struct prior *prior)
{
	const struct reporting *reporting = board->reporting;
	const struct decision *decision = prior->decision;
	const struct option_result *chosen = assessment_chosen(prior->assessment);
	if (chosen != NULL)
		add_option(board, prior, chosen);
	if (decision->participation_count == 0)
		board_add(board, NULL, phrase(reporting, PHRASE_BOARD_NOT_HEARD));
	board_add_views(board, decision->participation, decision->participation_count);
	if (decision->follow_up != NULL && date_given(decision->follow_up->date))
		board_add_value(board, label(reporting, PHRASE_BOARD_FOLLOW_UP), value_date(decision->follow_up->date));
}

/* An agenda is public: of what is confidential it gets the title, and that it is so. */
static const char *build(const struct prior *prior)
{
	const struct decision *decision = prior->decision;
	struct board board = board_new(&prior->reporting);
	enum scope scope = decision->screening->scope;
	board_add(&board, NULL, in_language(&prior->reporting, &decision->title));
	if (decision->publication != NULL && decision->publication->confidential != NULL)
		board_add(&board, NULL, phrase(&prior->reporting, PHRASE_BOARD_CONFIDENTIAL));
	else if (scope == SCOPE_NONE || scope == SCOPE_NOT_APPLICABLE)
		add_screening(&board, decision->screening);
	else
		add_assessed(&board, prior);
	return board.text;
}

const char *board_text(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct publication *publication = prior->decision->publication;
	const char *given = publication == NULL ? "" : board_own_text(reporting, &publication->board_text);
	bool is_given = given[strspn(given, " \t\r\n")] != '\0';
	return board_within(reporting, prior->assessment->against->policy, is_given ? given : build(prior),
	                    PHRASE_BOARD_REST);
}
