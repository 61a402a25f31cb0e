/* SPDX-License-Identifier: EUPL-1.2 */
#include "text_match.h"

#include <string.h>

static uint32_t code_point_at(const char *at, size_t *length)
{
	const unsigned char byte = (unsigned char)*at;
	const char *end = at;
	if (byte < 0x80) {
		*length = byte != 0;
		return byte;
	}
	uint32_t c = utf8_next(&end, at + strnlen(at, 4));
	*length = (size_t)(end - at);
	return c;
}

/* A code point begins where no continuation byte is; it is at most three bytes further back. */
static uint32_t code_point_before(const char *text, const char *at)
{
	size_t length;
	const char *start = at - 1;
	while (start > text && at - start < 4 && ((unsigned char)*start & 0xC0) == 0x80)
		start--;
	return code_point_at(start, &length);
}

bool starts_word(const char *text, const char *at)
{
	if (at > text && (unsigned char)at[-1] < 0x80)
		return !utf8_is_letter_or_digit((unsigned char)at[-1]);
	return at == text || !utf8_is_letter_or_digit(code_point_before(text, at));
}

size_t blank_length(const char *at)
{
	size_t blanks = 0, length;
	while (utf8_is_space(code_point_at(at + blanks, &length)))
		blanks += length;
	return blanks;
}

size_t phrase_length(const char *at, const char *phrase)
{
	const char *start = at;
	while (*phrase != '\0') {
		size_t length, phrase_step, blanks = *phrase == ' ' ? blank_length(at) : 0;
		if (blanks > 0) {
			at += blanks;
			phrase++;
			continue;
		}
		if (*at == '\0' || utf8_lower(code_point_at(at, &length)) != utf8_lower(code_point_at(phrase, &phrase_step)))
			return 0;
		at += length;
		phrase += phrase_step;
	}
	return (size_t)(at - start);
}

static bool is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

enum { BEGINS = 1, IN_WORD = 2 };

struct beginnings phrase_beginnings(const char *const *phrases, size_t count)
{
	struct beginnings beginnings = { { 0 } };
	for (size_t i = 0; i < count; i++) {
		unsigned char first = (unsigned char)phrases[i][0];
		beginnings.of[first] = first == '\0' ? 0 : BEGINS;
		if (is_letter(phrases[i][0]))
			beginnings.of[first ^ 0x20] = BEGINS;
	}
	for (unsigned char byte = 0; byte < 0x80; byte++)
		if (utf8_is_letter_or_digit(byte))
			beginnings.of[byte] |= IN_WORD;
	return beginnings;
}

/* Bytes at the place that are the phrase as whole words (or, a stem, the beginning of one); 0: it is not there. */
static size_t match_at(const char *at, const char *phrase, bool whole)
{
	size_t after, length = phrase_length(at, phrase);
	return length != 0 && whole && utf8_is_letter_or_digit(code_point_at(at + length, &after)) ? 0 : length;
}

/* Whether a phrase may begin with the byte in the text: most do not, and need not be compared. */
static bool may_begin(char phrase, char text)
{
	return phrase == text || (is_letter(phrase) && (phrase ^ 0x20) == text);
}

/* The first of the phrases that stands at the place. */
static size_t any_at(const char *at, const char *const *phrases, size_t count)
{
	size_t length = 0;
	for (size_t i = 0; length == 0 && i < count; i++)
		length = may_begin(phrases[i][0], *at) ? match_at(at, phrases[i], true) : 0;
	return length;
}

bool find_any_phrase(const char *text, const char *const *phrases, size_t count, const struct beginnings *beginnings,
                     struct text_part *part)
{
	unsigned before = 0, here;
	for (const char *at = text; *at != '\0'; at++, before = here) {
		here = beginnings->of[(unsigned char)*at];
		if (!(here & BEGINS) || (before & IN_WORD) || !starts_word(text, at))
			continue;
		*part = (struct text_part){ at, any_at(at, phrases, count) };
		if (part->length != 0)
			return true;
	}
	return false;
}

static bool find_one(const char *text, const char *phrase, bool whole, struct text_part *part)
{
	char beginnings[3] = { phrase[0], is_letter(phrase[0]) ? (char)(phrase[0] ^ 0x20) : '\0', '\0' };
	for (const char *at = text; (at = strpbrk(at, beginnings)) != NULL; at++) {
		*part = (struct text_part){ at, starts_word(text, at) ? match_at(at, phrase, whole) : 0 };
		if (part->length != 0)
			return true;
	}
	return false;
}

bool find_phrase(const char *text, const char *phrase, struct text_part *part)
{
	return find_one(text, phrase, true, part);
}

bool find_stem(const char *text, const char *stem, struct text_part *part)
{
	return find_one(text, stem, false, part);
}
