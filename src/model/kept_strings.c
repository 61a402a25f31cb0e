/* SPDX-License-Identifier: EUPL-1.2 */
#include "kept_strings.h"

#include <string.h>

#include "arena.h"

/* An excerpt is no longer than what a finding shows of a line. */
enum { CHUNK = 4000, EXCERPT_MAX = 2000 };

/* What does not fit into the chunk in use gets a new one; the rest of the old one is lost. */
static const char *keep_bytes(struct kept_strings *strings, const char *bytes, size_t length)
{
	if (length >= CHUNK / 2)
		return arena_copy(strings->memory, bytes, length);
	if (strings->left < length + 1) {
		strings->room = arena_alloc(strings->memory, CHUNK);
		strings->left = CHUNK;
	}
	char *copy = strings->room;
	memcpy(copy, bytes, length);
	copy[length] = '\0';
	strings->room += length + 1;
	strings->left -= length + 1;
	return copy;
}

const char *keep_string(struct kept_strings *strings, const char *string)
{
	return string == NULL ? NULL : keep_bytes(strings, string, strlen(string));
}

static uint16_t narrow(uint32_t column)
{
	return column > UINT16_MAX ? UINT16_MAX : (uint16_t)column;
}

/* Cut between two characters. */
static const char *keep_line(struct kept_strings *strings, struct where at)
{
	size_t length;
	const char *line = source_line(at.in, at.line, &length);
	if (length > EXCERPT_MAX) {
		length = EXCERPT_MAX;
		for (int i = 0; i < 3 && ((unsigned char)line[length] & 0xC0) == 0x80; i++)
			length--;
	}
	return keep_bytes(strings, line, length);
}

struct kept_place keep_place(struct kept_strings *strings, struct where at)
{
	if (at.in == NULL || at.line == 0)
		return (struct kept_place){ 0 };
	bool one_line = at.end_line == at.line && at.end_column > at.column;
	return (struct kept_place){
		.line = at.line,
		.column = narrow(at.column),
		.end_column = narrow(one_line ? at.end_column : at.column + 1),
		.excerpt = keep_line(strings, at),
	};
}
