/* SPDX-License-Identifier: EUPL-1.2 */
/* Two long texts beside each other: only what differs, and a little around it. */
#include <string.h>

#include "arena.h"
#include "diff_parts.h"

enum { SHORT = 160, AROUND = 40, SHOWN = 140 }; /* code points */

static bool continues(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

/* The beginning of the character that many characters before an offset. */
static size_t back(const char *text, size_t at, size_t characters)
{
	while (at > 0 && (characters > 0 || continues(text[at]))) {
		at--;
		characters -= !continues(text[at]) && characters > 0;
	}
	return at;
}

static size_t forward(const char *text, size_t at, size_t characters)
{
	while (text[at] != '\0' && (characters > 0 || continues(text[at]))) {
		characters -= !continues(text[at]) && characters > 0;
		at++;
	}
	while (continues(text[at]))
		at++;
	return at;
}

static size_t same_start(const char *one, const char *other)
{
	size_t length = 0;
	while (one[length] != '\0' && one[length] == other[length])
		length++;
	while (length > 0 && continues(one[length]))
		length--;
	return length;
}

/* Back to the end of a word, where that is not far. */
static size_t word_end(const char *text, size_t from, size_t to)
{
	size_t at = to;
	while (at > from && text[at] != ' ' && text[at] != '\0')
		at--;
	return at > from + (to - from) / 2 ? at : to;
}

/* From a little before where they part; a word is not cut in two where there is a space near. */
static const char *cut(struct arena *memory, const char *text, size_t parts_at)
{
	size_t from = utf8_length(text) <= SHORT ? 0 : back(text, parts_at, AROUND);
	const char *space = from == 0 ? NULL : strchr(text + from, ' ');
	if (space != NULL && (size_t)(space - text) < parts_at)
		from = (size_t)(space - text) + 1;
	size_t to = utf8_length(text + from) <= SHORT ? strlen(text)
	                                                        : word_end(text, from, forward(text, from, SHOWN));
	return arena_printf(memory, "%s%s%s", from == 0 ? "" : "… ", arena_copy(memory, text + from, to - from),
	                    text[to] == '\0' ? "" : " …");
}

struct text_pair text_difference(struct arena *memory, const char *before, const char *after)
{
	size_t parts_at = before[0] == '\0' || after[0] == '\0' ? 0 : same_start(before, after);
	return (struct text_pair){ cut(memory, before, parts_at), cut(memory, after, parts_at) };
}
