/* SPDX-License-Identifier: EUPL-1.2 */
#include "xlsx_text.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text.h"

#define ELLIPSIS "…"

enum {
	REPLACEMENT = 0xFFFD,
	GROWTH = 8,     /* the most bytes that one byte becomes: DEL is \u{7F}, "_" is "_x005F_" */
	ESCAPE_MAX = 32 /* the longest thing put for one character, with room to spare */
};

/* A text under construction. */
struct cell {
	char *bytes;
	size_t length, units, units_max;
	size_t cut; /* where "…" goes if the text gets too long: the last place with a unit to spare */
};

static bool put(struct cell *cell, const char *bytes, size_t units)
{
	if (cell->units + units > cell->units_max)
		return false;
	size_t size = strlen(bytes);
	memcpy(cell->bytes + cell->length, bytes, size);
	cell->length += size;
	cell->units += units;
	if (cell->units < cell->units_max)
		cell->cut = cell->length;
	return true;
}

/* "_x", four hexadecimal digits and "_" stand for a character in Office Open XML (ECMA-376 part 1, 22.9.2.19). */
static bool is_escape(const char *at)
{
	if (at[0] != '_' || at[1] != 'x')
		return false;
	for (int i = 2; i < 6; i++)
		if (!isxdigit((unsigned char)at[i]))
			return false;
	return at[6] == '_';
}

static bool put_character(struct cell *cell, uint32_t character, const char *at)
{
	char bytes[ESCAPE_MAX];
	if (character == 0xFFFE || character == 0xFFFF || character == '\r')
		return true;
	if (is_escape(at))
		return put(cell, "_x005F_", 7);
	if (character == '\t')
		return put(cell, " ", 1);
	if (utf8_is_unsafe(character)) {
		int length = snprintf(bytes, sizeof bytes, "\\u{%lX}", (unsigned long)character);
		return put(cell, bytes, (size_t)length);
	}
	bytes[utf8_encode(bytes, character)] = '\0';
	return put(cell, bytes, character > 0xFFFF ? 2 : 1);
}

/* How many bytes from here on are ASCII that is shown as it is, one unit and one column each. */
static size_t simple_length(const char *text)
{
	size_t length = 0;
	while (text[length] >= ' ' && text[length] <= '~' && text[length] != '_')
		length++;
	return length;
}

/* Most texts can go in as they are. */
static bool is_plain(const char *text, size_t units_max)
{
	const char *end = text + strlen(text);
	for (size_t units = 0;;) {
		size_t simple = simple_length(text);
		text += simple;
		units += simple;
		if (text == end)
			return units <= units_max;
		if (is_escape(text))
			return false;
		uint32_t character = utf8_next(&text, end);
		if (utf8_is_unsafe(character) || character == '\t' || character == REPLACEMENT)
			return false;
		units += character > 0xFFFF ? 2 : 1;
	}
}

const char *xlsx_text(struct arena *memory, const char *text, size_t units_max)
{
	if (is_plain(text, units_max))
		return text;
	const char *end = text + strlen(text);
	struct cell cell = { .units_max = units_max };
	cell.bytes = arena_alloc(memory, GROWTH * (size_t)(end - text) + ESCAPE_MAX);
	bool fits = true;
	while (fits && text < end) {
		const char *at = text;
		uint32_t character = utf8_next(&text, end);
		fits = put_character(&cell, character, at);
	}
	if (!fits)
		memcpy(cell.bytes + cell.cut, ELLIPSIS, sizeof ELLIPSIS);
	return cell.bytes;
}

const char *xlsx_line(struct arena *memory, const char *text, size_t units_max)
{
	size_t length = strlen(text), written = 0;
	char *line = arena_copy(memory, text, length);
	for (size_t i = 0; i < length; i++) {
		bool space = line[i] == ' ' || (line[i] >= '\t' && line[i] <= '\r');
		if (!space)
			line[written++] = line[i];
		else if (written > 0 && line[written - 1] != ' ')
			line[written++] = ' ';
	}
	line[written] = '\0';
	if (written > 0 && line[written - 1] == ' ')
		line[written - 1] = '\0';
	return xlsx_text(memory, line, units_max);
}

bool xlsx_same_name(const char *a, const char *b)
{
	const char *a_end = a + strlen(a), *b_end = b + strlen(b);
	while (a < a_end && b < b_end)
		if (utf8_lower(utf8_next(&a, a_end)) != utf8_lower(utf8_next(&b, b_end)))
			return false;
	return a == a_end && b == b_end;
}

/* Excel refuses []:*?/\ anywhere, apostrophes at the ends, and the name History, which it keeps for itself. */
const char *xlsx_sheet_name(struct arena *memory, const char *wish, size_t units_max)
{
	char *name = arena_string(memory, wish);
	for (char *at = name; *at; at++)
		if (strchr("[]:*?/\\", *at))
			*at = '-';
	name = arena_string(memory, xlsx_line(memory, name, units_max));
	while (*name == '\'' || *name == ' ')
		name++;
	for (size_t length = strlen(name); length > 0 && strchr("' ", name[length - 1]); length--)
		name[length - 1] = '\0';
	if (!*name)
		return "-";
	return xlsx_same_name(name, "History") ? arena_printf(memory, "%s-", name) : name;
}

const char *xlsx_table_name(struct arena *memory, const char *key)
{
	char *name = arena_printf(memory, "lva_%s", key);
	for (char *at = name; *at; at++)
		if (!isalnum((unsigned char)*at))
			*at = '_';
	if (strlen(name) > HEADING_UNITS_MAX)
		name[HEADING_UNITS_MAX] = '\0';
	return name;
}

int text_columns(const char *text)
{
	const char *end = text + strlen(text);
	int widest = 0, columns = 0;
	for (;;) {
		size_t simple = simple_length(text);
		text += simple;
		columns += (int)simple;
		widest = columns > widest ? columns : widest;
		if (text == end)
			return widest;
		uint32_t character = utf8_next(&text, end);
		columns = character == '\n' ? 0 : columns + utf8_columns(character);
	}
}

int text_lines(const char *text, int columns)
{
	const size_t length = strlen(text);
	const char *end = text + length;
	if (length <= (size_t)(columns < 0 ? 0 : columns) && memchr(text, '\n', length) == NULL)
		return 1; /* no character takes more columns than bytes */
	int lines = 1, column = 0, word = 0; /* word: columns since the last place to break at */
	while (text < end) {
		uint32_t character = utf8_next(&text, end);
		if (character == '\n') {
			lines++;
			column = word = 0;
			continue;
		}
		int width = utf8_columns(character);
		column += width;
		word = character == ' ' ? 0 : word + width;
		if (column <= columns || character == ' ')
			continue;
		lines++;
		if (word >= column)
			word = width;
		column = word;
	}
	return lines;
}
