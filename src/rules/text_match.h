/* SPDX-License-Identifier: EUPL-1.2 */
/* Words and phrases looked for in texts, whatever their case. */
#ifndef TEXT_MATCH_H
#define TEXT_MATCH_H

#include "personal.h"
#include "text.h"

struct arena;

/* What each byte of a text may be when phrases are looked for: the beginning of one of them, in both cases of a letter,
 * and a letter or digit of ASCII, after which no word begins. */
struct beginnings {
	unsigned char of[256]; /* bits */
};
struct beginnings phrase_beginnings(const char *const *phrases, size_t count);

/* Whether the place is the start of a word of the text. */
bool starts_word(const char *text, const char *at);
/* Bytes of the blanks at the place, no-break ones too. */
size_t blank_length(const char *at);

/* Bytes at the place that are the phrase but for case, any white space standing for a blank; 0: it is not there. */
size_t phrase_length(const char *at, const char *phrase);

/* The first time that the phrase stands in the text as whole words. */
bool find_phrase(const char *text, const char *phrase, struct text_part *part);

/* The first time that one of the phrases stands in the text as whole words. */
bool find_any_phrase(const char *text, const char *const *phrases, size_t count, const struct beginnings *beginnings,
                     struct text_part *part);

/* The first word that begins with the stem. */
bool find_stem(const char *text, const char *stem, struct text_part *part);

#endif
