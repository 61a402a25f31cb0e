/* SPDX-License-Identifier: EUPL-1.2 */
/* Texts in every language, and what Unicode text needs to be measured and shown safely. */
#ifndef TEXT_H
#define TEXT_H

#include "lva.h"

struct arena;

/* The same characters in every language: a name, an id, a number. */
struct text text_same(const char *characters);

/* The text in the asked language, else in the first language it has, else "". Never NULL. */
const char *text_in(const struct text *text, enum language language);

/* Whether the text has at least one character that is not white space in at least one language. */
bool text_given(const struct text *text);

/* Of bytes above ASCII; for utf8_next. */
uint32_t utf8_next_long(const char **bytes, const char *end);

/*
 * Decodes the code point at *bytes, which is valid UTF-8 before end, and moves *bytes past it.
 * The result is 0 at the end. A byte that is not valid UTF-8 after all counts as one U+FFFD.
 */
static inline uint32_t utf8_next(const char **bytes, const char *end)
{
	if (*bytes >= end)
		return 0;
	unsigned char byte = (unsigned char)**bytes;
	if (byte >= 0x80)
		return utf8_next_long(bytes, end);
	++*bytes;
	return byte;
}

/* Offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and NUL included), else size. */
size_t utf8_fault(const char *bytes, size_t size);

/* Number of code points in a NUL-terminated text. */
size_t utf8_length(const char *text);

/* Terminal columns that a code point takes: 0 combining or invisible, 2 East Asian wide and emoji, else 1. */
int utf8_columns(uint32_t code_point);

/* Whether a code point must never be shown raw: C0 but tab and newline, DEL, C1, bidirectional controls,
 * U+FEFF inside text, noncharacters. */
bool utf8_is_unsafe(uint32_t code_point);

bool utf8_is_long_space(uint32_t code_point);
/* White space, the no-break kinds included. */
static inline bool utf8_is_space(uint32_t code_point)
{
	if (code_point >= 0x80)
		return utf8_is_long_space(code_point);
	return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
}

/* Letters and digits of any script: whatever is above the signs of Latin-1 but for ×, ÷, general punctuation and the
 * ideographic space. */
static inline bool utf8_is_letter_or_digit(uint32_t code_point)
{
	const uint32_t c = code_point;
	if (c < 0x80)
		return c - '0' < 10 || (c | 0x20) - 'a' < 26;
	return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x206F) && c != 0x3000;
}

/* The lower-case letter of one of ASCII or Latin-1, Š or Ž; others as they are. */
static inline uint32_t utf8_lower(uint32_t code_point)
{
	const uint32_t c = code_point;
	if (c < 0x80)
		return c - 'A' < 26 ? c + 0x20 : c;
	if (c <= 0xDE)
		return c >= 0xC0 && c != 0xD7 ? c + 0x20 : c;
	return c == 0x160 || c == 0x17D ? c + 1 : c;
}

enum { UTF8_BYTES_MAX = 4 };
/* Puts the bytes of a code point, at most UTF8_BYTES_MAX, and returns how many they are. */
size_t utf8_encode(char *to, uint32_t code_point);

/* A copy in which every unsafe code point, tab and line break is shown as \u{1B}, and a byte that is not UTF-8 as
 * U+FFFD; the text itself if it has none. */
const char *text_visible(struct arena *memory, const char *text);

/* Number of words: runs of characters between white space. */
size_t text_words(const char *text);

/* The text with every {name} replaced by the named argument in the language; an unknown name stays as it is. */
struct argument {
	const char *name;
	struct text value;
};
const char *text_fill(struct arena *memory, const char *pattern, enum language language,
                      const struct argument *arguments, size_t count);

#endif
