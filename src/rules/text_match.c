/* SPDX-License-Identifier: EUPL-1.2 */
#include "text_match.h"

#include <string.h>

bool is_letter_or_digit(uint32_t c)
{
	bool ascii = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	bool sign = (c >= 0x2000 && c <= 0x206F) || c == 0xD7 || c == 0xF7 || c == 0x3000;
	return ascii || (c >= 0xC0 && !sign);
}

/* Of ASCII and Latin-1, å, ä and ö among them. */
static uint32_t lower(uint32_t c)
{
	bool upper = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
	return upper ? c + 0x20 : c;
}

static uint32_t code_point_at(const char *at, size_t *length)
{
	const char *end = at;
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
	return at == text || !is_letter_or_digit(code_point_before(text, at));
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
		if (*at == '\0' || lower(code_point_at(at, &length)) != lower(code_point_at(phrase, &phrase_step)))
			return 0;
		at += length;
		phrase += phrase_step;
	}
	return (size_t)(at - start);
}

/* Whether it is worth looking closer: the first byte is the same but for the bit of case, or is no ASCII. */
static bool may_be(const char *at, const char *phrase)
{
	bool continues = ((unsigned char)*at & 0xC0) == 0x80;
	return !continues && ((*at | *phrase) & 0x80 || ((*at ^ *phrase) & ~0x20) == 0);
}

static bool find_from(const char *text, const char *phrase, bool whole, struct text_part *part)
{
	for (const char *at = text; *at != '\0'; at++) {
		size_t after, length = may_be(at, phrase) ? phrase_length(at, phrase) : 0;
		if (length == 0 || !starts_word(text, at))
			continue;
		if (whole && is_letter_or_digit(code_point_at(at + length, &after)))
			continue;
		*part = (struct text_part){ at, length };
		return true;
	}
	return false;
}

bool find_phrase(const char *text, const char *phrase, struct text_part *part)
{
	return find_from(text, phrase, true, part);
}

bool find_stem(const char *text, const char *stem, struct text_part *part)
{
	return find_from(text, stem, false, part);
}
