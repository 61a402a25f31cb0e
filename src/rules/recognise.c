/* SPDX-License-Identifier: EUPL-1.2 */
#include "recognise.h"

#include <string.h>

#include "text_match.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* ---- Quotations ---- */

static const char *next_quote(const char *from, size_t *length)
{
	static const char *const marks[] = { "\"", "”", "“", "„", "»", "«" };
	static const char beginnings[] = "\"\xE2\xC2";
	for (; (from = strpbrk(from, beginnings)) != NULL; from++)
		for (size_t i = 0; i < COUNT_OF(marks); i++)
			if (strncmp(from, marks[i], strlen(marks[i])) == 0) {
				*length = strlen(marks[i]);
				return from;
			}
	return NULL;
}

bool has_quotation(const char *text)
{
	size_t opening, closing;
	const char *open = next_quote(text, &opening);
	const char *close = open == NULL ? NULL : next_quote(open + opening, &closing);
	while (close != NULL && open + opening == close) {
		open = close;
		opening = closing;
		close = next_quote(open + opening, &closing);
	}
	return close != NULL;
}

/* ---- Numbers before words ---- */

/* Of a number. */
static const char first_digits[] = "123456789";

/* A number of digits alone, which is no part of a longer one, of an age group, an amount or a word. */
static size_t number_at(const char *text, const char *at, int64_t *number)
{
	static const char dash[] = "–";
	const char *end = at;
	if (*at < '1' || *at > '9' || !starts_word(text, at))
		return 0;
	if (at > text && strchr("-.,:/", at[-1]) != NULL)
		return 0;
	if (at - text >= (ptrdiff_t)sizeof dash - 1 && memcmp(at - (sizeof dash - 1), dash, sizeof dash - 1) == 0)
		return 0;
	for (*number = 0; is_digit(*end) && end - at < 3; end++)
		*number = *number * 10 + (*end - '0');
	return is_digit(*end) ? 0 : (size_t)(end - at);
}

/* Blanks or a hyphen between a number and its word. */
static size_t joint_length(const char *at)
{
	static const char no_break_hyphen[] = "\xE2\x80\x91";
	if (*at == '-')
		return 1;
	return strncmp(at, no_break_hyphen, 3) == 0 ? 3 : blank_length(at);
}

static size_t word_at(const char *at, const char *const *stems, size_t count)
{
	size_t length = 0;
	for (size_t i = 0; length == 0 && i < count; i++)
		length = phrase_length(at, stems[i]);
	return length;
}

/* ---- Ages ---- */

enum { CHILD_UP_TO = 17 };

static bool is_whole_word(const char *at, const char *word)
{
	size_t length = phrase_length(at, word);
	return length > 0 && (at[length] == '\0' || strchr(" .,;:)", at[length]) != NULL);
}

bool find_age(const char *text, struct text_part *part)
{
	static const char *const stems[] = { "vuotia", "vuotta vanh", "årig", "åring", "år gam", "year-old", "year old",
	                                     "years old", "years of age" };
	for (const char *at = text; (at = strpbrk(at, first_digits)) != NULL; at++) {
		int64_t years;
		size_t digits = number_at(text, at, &years);
		if (digits == 0 || years > CHILD_UP_TO)
			continue;
		size_t joint = joint_length(at + digits);
		const char *word = at + digits + joint;
		size_t length = is_whole_word(word, "v") ? 1 : word_at(word, stems, COUNT_OF(stems));
		if (length == 0)
			continue;
		*part = (struct text_part){ at, digits + joint + length };
		return true;
	}
	return false;
}

/* ---- Names ---- */

enum { LONG_NAME = 7, NAME = 5, STEM_MOST = 200 };

/* A name without what inflection changes: of a long one the last two letters, of a shorter one the last. */
static bool stands_in(const char *text, const char *name, struct text_part *part)
{
	char stem[STEM_MOST + 1];
	size_t letters = utf8_length(name), size = strlen(name);
	size_t ending = letters >= LONG_NAME ? 2 : letters >= NAME ? 1 : 0;
	if (size > STEM_MOST || ending == 0)
		return find_phrase(text, name, part);
	for (; ending > 0; ending--)
		do
			size--;
		while (((unsigned char)name[size] & 0xC0) == 0x80);
	memcpy(stem, name, size);
	stem[size] = '\0';
	return find_stem(text, stem, part);
}

/* "kotkat" are not in Kotka: the name of an area has its capital. */
static bool is_area_in(const char *text, const char *name)
{
	struct text_part part;
	return stands_in(text, name, &part) && *part.at == *name;
}

bool names_area(const struct judging *on, const char *text)
{
	const char *name;
	for (size_t i = 0; on->population != NULL && (name = population_name_at(on->population, i)) != NULL; i++)
		if (is_area_in(text, name))
			return true;
	const struct areas *areas = on->decision == NULL ? NULL : &on->decision->areas;
	for (size_t i = 0; areas != NULL && !areas->whole && i < areas->count; i++)
		if (is_area_in(text, areas->items[i]))
			return true;
	return false;
}

bool names_group(const char *text)
{
	struct text_part part;
	for (int group = 1; group < GROUP_END; group++)
		for (int language = 0; language < LANGUAGES; language++) {
			const char *label = words_group.word[group].label.in[language];
			const char *code = words_group.word[group].spelling.in[language];
			/* "samer" without its end is an English word. */
			bool is_short = utf8_length(code) < LONG_NAME;
			if (stands_in(text, label, &part) ||
			    (is_short ? find_phrase(text, code, &part) : stands_in(text, code, &part)))
				return true;
		}
	return false;
}

/* ---- Small groups ---- */

bool find_small_group(const char *text, int64_t small_count, struct text_part *part)
{
	static const char *const stems[] = {
		"laps", "lasta", "lasten", "vauva", "oppila", "asiak", "nuor", "poik", "poja", "tyttö", "tytö",
		"barn", "elev", "klient", "ungdom", "unga", "pojk", "flick",
		"child", "pupil", "client", "young", "boy", "girl", "bab",
	};
	for (const char *at = text; (at = strpbrk(at, first_digits)) != NULL; at++) {
		int64_t number;
		size_t digits = number_at(text, at, &number);
		size_t blanks = digits == 0 || number >= small_count ? 0 : blank_length(at + digits);
		size_t length = blanks == 0 ? 0 : word_at(at + digits + blanks, stems, COUNT_OF(stems));
		if (length == 0)
			continue;
		*part = (struct text_part){ at, digits + blanks + length };
		return true;
	}
	return false;
}
