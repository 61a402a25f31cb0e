/* SPDX-License-Identifier: EUPL-1.2 */
#include "board_sentences.h"

#include <string.h>

#include "arena.h"
#include "policy.h"
#include "show.h"

/* ---- Cutting ---- */

static bool ends_sentence(const char *word, size_t length, const char *next)
{
	char last = length == 0 ? '\0' : word[length - 1];
	bool follows_small = *next >= 'a' && *next <= 'z';
	return (last == '.' || last == '!' || last == '?') && !follows_small;
}

static const char *const spaces = " \t\r\n";

const char *board_cut(struct arena *memory, const char *text, size_t words, const char *rest)
{
	if (text_words(text) <= words)
		return text;
	const size_t of_rest = text_words(rest), room = words > of_rest ? words - of_rest : 0;
	const char *at = text + strspn(text, spaces);
	size_t sentence = 0, any = 0;
	for (size_t count = 1; *at != '\0' && count <= room; count++) {
		size_t length = strcspn(at, spaces);
		const char *next = at + length + strspn(at + length, spaces);
		any = (size_t)(at + length - text);
		if (ends_sentence(at, length, next))
			sentence = any;
		at = next;
	}
	return arena_printf(memory, "%s%s %s", arena_copy(memory, text, sentence > 0 ? sentence : any),
	                    sentence > 0 ? "" : "…", rest);
}

const char *board_within(const struct reporting *reporting, const struct policy *policy, const char *text,
                         enum phrase rest)
{
	return board_cut(reporting->memory, text, (size_t)policy->limits->board_text_words.number,
	                 phrase(reporting, rest));
}

/* ---- Sentences ---- */

struct board board_new(const struct reporting *reporting)
{
	return (struct board){ reporting, "" };
}

static const char *without_stop(struct arena *memory, const char *text)
{
	size_t length = strlen(text);
	while (length > 0 && strchr(". \n", text[length - 1]) != NULL)
		length--;
	return arena_copy(memory, text, length);
}

struct value board_rounded(struct value value)
{
	enum { CENTS = 100 };
	return value.kind == VALUE_CENTS ? value_cents(divide_rounded(value.number, CENTS, 0) * CENTS) : value;
}

const char *board_own_text(const struct reporting *reporting, const struct text *text)
{
	const char *own = text->in[reporting->language];
	return own == NULL ? "" : own;
}

void board_add(struct board *board, const char *name, const char *value)
{
	struct arena *memory = board->reporting->memory;
	const char *shown = without_stop(memory, value);
	if (shown[0] == '\0')
		return;
	const char *gap = board->text[0] == '\0' ? "" : " ";
	board->text = name == NULL ? arena_printf(memory, "%s%s%s.", board->text, gap, shown)
	                           : arena_printf(memory, "%s%s%s: %s.", board->text, gap, name, shown);
}

void board_add_value(struct board *board, const char *name, struct value value)
{
	board_add(board, name, show_value(board->reporting->memory, value, board->reporting->language));
}

void board_add_count(struct board *board, enum phrase name, size_t count)
{
	board_add_value(board, label(board->reporting, name), value_count((int64_t)count));
}

void board_add_field(struct board *board, const void *in_record, const struct record *record, enum key key)
{
	const struct reporting *reporting = board->reporting;
	if (in_record != NULL)
		board_add_value(board, field_label(reporting, record, key), field_value(reporting, in_record, record, key));
}

void board_say(struct board *board, enum phrase sentence, const struct argument *arguments, size_t count)
{
	const struct reporting *reporting = board->reporting;
	board_add(board, NULL,
	          text_fill(reporting->memory, phrase(reporting, sentence), reporting->language, arguments, count));
}

void board_add_views(struct board *board, const struct participation *participation, size_t count)
{
	const struct reporting *reporting = board->reporting;
	const char *all = "";
	for (size_t i = 0; i < count; i++)
		for (size_t n = 0; n < participation[i].changed_count; n++) {
			const struct view_answered *view = &participation[i].changed[n];
			if (board_own_text(reporting, &view->said)[0] == '\0')
				continue;
			all = arena_printf(reporting->memory, "%s%s%s – %s", all, all[0] == '\0' ? "" : "; ",
			                   without_stop(reporting->memory, board_own_text(reporting, &view->said)),
			                   word_label(&words_view_outcome, (int)view->outcome, reporting->language));
		}
	board_add(board, label(reporting, PHRASE_BOARD_VIEWS), all);
}
