/* SPDX-License-Identifier: EUPL-1.2 */
/* Words and phrases looked for in texts, whatever their case. */
#ifndef TEXT_MATCH_H
#define TEXT_MATCH_H

#include "personal.h"
#include "text.h"

struct arena;

/* Whether the place is the start of a word of the text. */
bool starts_word(const char *text, const char *at);
/* Bytes of the blanks at the place, no-break ones too. */
size_t blank_length(const char *at);

/* Bytes at the place that are the phrase but for case, any white space standing for a blank; 0: it is not there. */
size_t phrase_length(const char *at, const char *phrase);

/* The first time that the phrase stands in the text as whole words. */
bool find_phrase(const char *text, const char *phrase, struct text_part *part);

/* The first time that one of the phrases stands in the text as whole words. */
bool find_any_phrase(const char *text, const char *const *phrases, size_t count, const char *beginnings,
                     struct text_part *part);
/* The bytes that phrases may begin with, both cases of a letter, for find_any_phrase. */
const char *phrase_beginnings(struct arena *memory, const char *const *phrases, size_t count);

/* The first word that begins with the stem. */
bool find_stem(const char *text, const char *stem, struct text_part *part);

#endif
