/* SPDX-License-Identifier: EUPL-1.2 */
/* Sentences for an agenda, under way: plain text to be read aloud, of no more words than the policy allows. */
#ifndef BOARD_SENTENCES_H
#define BOARD_SENTENCES_H

#include "reporting.h"

struct board {
	const struct reporting *reporting;
	const char *text; /* so far */
};

struct board board_new(const struct reporting *reporting);
/* "Name: value." Nothing when the value is empty; a name of NULL leaves the value alone, a sentence or several. */
void board_add(struct board *board, const char *name, const char *value);
void board_add_value(struct board *board, const char *name, struct value value);
void board_add_count(struct board *board, enum phrase name, size_t count);
void board_add_field(struct board *board, const void *in_record, const struct record *record, enum key key);
/* A sentence of phrases with its arguments filled in. */
void board_say(struct board *board, enum phrase sentence, const struct argument *arguments, size_t count);
/* What was said and what came of it: "Koululla voisi olla vastaanotto – otettu huomioon". */
void board_add_views(struct board *board, const struct participation *participation, size_t count);

/* Euros without their cents, which nobody reads aloud; what else there is as it is. */
struct value board_rounded(struct value value);

/* A text in the report's own language alone, else "": prose of another is left out, as an agenda is in one language. */
const char *board_own_text(const struct reporting *reporting, const struct text *text);

/*
 * A text of at most so many words as the policy allows. What is too long is cut at the end of a sentence, and the rest
 * says so: nobody may take a part for the whole.
 */
const char *board_within(const struct reporting *reporting, const struct policy *policy, const char *text,
                         enum phrase rest);
/* A text cut to at most so many words; the rest stands for what is left out. */
const char *board_cut(struct arena *memory, const char *text, size_t words, const char *rest);

#endif
