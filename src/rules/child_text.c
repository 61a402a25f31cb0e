/* SPDX-License-Identifier: EUPL-1.2 */
#include "child_text.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "policy.h"
#include "text.h"

/* A text or what is left of it: from its first byte up to end. */
struct part {
	const char *start, *end;
};

/* ---- Characters ---- */

enum { MULTIPLICATION = 0xD7, DIVISION = 0xF7, ELLIPSIS = 0x2026, DASH = 0x2013 };

/* 0 at the end. */
static uint32_t first_of(struct part part)
{
	return utf8_next(&part.start, part.end);
}

static bool is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static bool is_punctuation(uint32_t c)
{
	return c == MULTIPLICATION || c == DIVISION || (c >= 0x2000 && c <= 0x206F);
}

/* Signs of Latin-1 and general punctuation are no letters; a combining mark belongs to the letter before it. */
static bool is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	return c >= 0xC0 && !is_punctuation(c) && utf8_columns(c) > 0;
}

/* Of ASCII and Latin-1. */
static bool is_small_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != DIVISION);
}

static bool is_blank(uint32_t c)
{
	return c != '\n' && utf8_is_space(c);
}

static bool is_closing(uint32_t c)
{
	return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0xBB || c == 0x2019 || c == 0x201D;
}

static struct part without(struct part part, bool (*is_skipped)(uint32_t))
{
	for (const char *next = part.start; next < part.end && is_skipped(utf8_next(&next, part.end));)
		part.start = next;
	return part;
}

/* ---- Words, sentences and paragraphs: whether one ends with a character when this is what comes after it ---- */

typedef bool ends_with(uint32_t c, struct part rest);

static bool ends_word(uint32_t c, struct part rest)
{
	return !utf8_is_space(c) && utf8_is_space(first_of(rest));
}

static bool ends_paragraph(uint32_t c, struct part rest)
{
	return c == '\n' && first_of(without(rest, is_blank)) == '\n';
}

/* YAML folds a blank line into one line break, so in a text without blank lines a line may be a paragraph. */
static bool ends_line(uint32_t c, struct part rest)
{
	bool is_mark = c == '.' || c == '!' || c == '?' || c == ':' || c == ELLIPSIS;
	return is_mark && first_of(without(rest, is_blank)) == '\n';
}

/* A full stop before a small letter is an abbreviation or an ordinal ("8. joulukuuta"); a line that does not begin
 * with a small letter is a heading, an item of a list or a new sentence. */
static bool ends_sentence(uint32_t c, struct part rest)
{
	if (c == '!' || c == '?')
		return true;
	if (c == '\n') {
		uint32_t next = first_of(without(rest, is_blank));
		return !is_small_letter(next) && !is_digit(next);
	}
	rest = without(rest, is_closing);
	return (c == '.' || c == ELLIPSIS) && utf8_is_space(first_of(rest)) &&
	       !is_small_letter(first_of(without(rest, utf8_is_space)));
}

/* Takes the next part from the text; empty after the last. */
static struct part next_part(struct part *text, ends_with *ends)
{
	struct part part = without(*text, utf8_is_space);
	*text = part;
	while (text->start < text->end) {
		uint32_t c = utf8_next(&text->start, text->end);
		if (ends(c, *text))
			break;
	}
	part.end = text->start;
	return part;
}

/* ---- What is counted of a part ---- */

static int64_t count_letters(struct part part)
{
	int64_t count = 0;
	while (part.start < part.end)
		count += is_letter(utf8_next(&part.start, part.end));
	return count;
}

static int64_t count_section_signs(struct part part)
{
	enum { SECTION_SIGN = 0xA7 };
	int64_t count = 0;
	while (part.start < part.end)
		count += utf8_next(&part.start, part.end) == SECTION_SIGN;
	return count;
}

/* A dash alone is no word. */
static bool is_word(struct part part)
{
	while (part.start < part.end) {
		uint32_t c = utf8_next(&part.start, part.end);
		if (is_letter(c) || is_digit(c))
			return true;
	}
	return false;
}

static int64_t count_words(struct part part)
{
	int64_t count = 0;
	while (part.start < part.end)
		count += is_word(next_part(&part, ends_word));
	return count;
}

/* Whether a number goes on after a mark: "8.12.2026", "7–12", "1 200" (at most three digits before it). */
static bool is_number_joined(struct part rest, int digits)
{
	enum { GROUP = 3 };
	uint32_t mark = utf8_next(&rest.start, rest.end);
	if (mark != 0 && (mark == DASH || (mark < 0x80 && strchr(".,:/-", (int)mark) != NULL)))
		return is_digit(first_of(rest));
	struct part after = without(rest, is_digit);
	return is_blank(mark) && digits <= GROUP && after.start - rest.start == GROUP;
}

static struct part after_number(struct part rest)
{
	for (int digits = 1; rest.start < rest.end; digits++) {
		if (!is_digit(first_of(rest))) {
			if (!is_number_joined(rest, digits))
				return rest;
			digits = -1;
		}
		utf8_next(&rest.start, rest.end);
	}
	return rest;
}

/* By how it begins in Swedish and English; all Finnish ones are some kind of "kuu". */
static bool is_month(struct part word)
{
	static const char *const beginnings[] = { "jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep",
		                                  "okt", "oct", "nov", "dec" };
	enum { SEEN = 3 };
	for (const char *at = word.start; word.end - at >= SEEN; at++)
		if (memcmp(at, "kuu", SEEN) == 0)
			return true;
	for (size_t i = 0; word.end - word.start >= SEEN && i < sizeof beginnings / sizeof beginnings[0]; i++)
		if ((word.start[0] | 0x20) == beginnings[i][0] && memcmp(word.start + 1, beginnings[i] + 1, SEEN - 1) == 0)
			return true;
	return false;
}

/* "8. joulukuuta 2026" is one number: what is left after the year, or all of it where no date goes on. */
static struct part after_date(struct part rest)
{
	struct part text = rest;
	if (first_of(text) == '.')
		utf8_next(&text.start, text.end);
	struct part word = is_blank(first_of(text)) ? next_part(&text, ends_word) : (struct part){ text.start, text.start };
	struct part year = without(text, is_blank), after = without(year, is_digit);
	enum { YEAR_DIGITS = 4 };
	return is_month(word) && after.start - year.start == YEAR_DIGITS ? after : rest;
}

/* The digits of a code such as VE1 are no number. */
static int64_t count_numbers(struct part part)
{
	int64_t count = 0;
	uint32_t before = 0;
	while (part.start < part.end) {
		uint32_t c = utf8_next(&part.start, part.end);
		if (is_digit(c)) {
			count += !is_letter(before);
			part = after_date(after_number(part));
		}
		before = c;
	}
	return count;
}

/* ---- The first passage of a kind ---- */

/* On one line, cut after so many characters. */
static const char *shortened(struct arena *memory, struct part part)
{
	enum { SHOWN = 80 };
	while (part.end > part.start && strchr(" \n\t\r", part.end[-1]) != NULL)
		part.end--;
	const char *next = part.start;
	for (int i = 0; i < SHOWN && next < part.end; i++)
		utf8_next(&next, part.end);
	char *copy = arena_copy(memory, part.start, (size_t)(next - part.start));
	for (char *byte = copy; *byte != '\0'; byte++)
		if (*byte == '\n' || *byte == '\t' || *byte == '\r')
			*byte = ' ';
	return next < part.end ? arena_printf(memory, "%s…", copy) : copy;
}

static bool has_blank_lines(struct part text)
{
	next_part(&text, ends_paragraph);
	return text.start < text.end;
}

struct hard_passage hard_passage(struct arena *memory, const char *text, enum hardness kind, int64_t limit)
{
	static const struct {
		ends_with *ends;
		int64_t (*count)(struct part part);
	} forms[HARDNESSES] = {
		[HARD_SENTENCE] = { ends_sentence, count_words },
		[HARD_WORD] = { ends_word, count_letters },
		[HARD_NUMBERS] = { ends_paragraph, count_numbers },
		[HARD_SECTION_SIGN] = { ends_sentence, count_section_signs },
	};
	struct part rest = { text, text + strlen(text) };
	ends_with *ends = kind == HARD_NUMBERS && !has_blank_lines(rest) ? ends_line : forms[kind].ends;
	while (rest.start < rest.end) {
		struct part part = next_part(&rest, ends);
		int64_t count = forms[kind].count(part);
		if (count > limit)
			return (struct hard_passage){ shortened(memory, without(part, utf8_is_space)), count };
	}
	return (struct hard_passage){ 0 };
}

int64_t hardness_limit(const struct limits *limits, enum hardness kind)
{
	switch (kind) {
	case HARD_SENTENCE:
		return limits->child_sentence_words.number;
	case HARD_WORD:
		return limits->child_word_letters.number;
	case HARD_NUMBERS:
		return limits->child_paragraph_numbers.number;
	case HARD_SECTION_SIGN:
	case HARDNESSES:
		break;
	}
	return 0;
}
