/* SPDX-License-Identifier: EUPL-1.2 */
#include "csv_field.h"

#include <string.h>

#include "arena.h"
#include "input_check.h"
#include "tree_message.h"

enum { FIELD_MAX = 64 * 1024, CHARACTERS_SAID_MAX = 50 };

static const char *end_of(const struct csv_text *text)
{
	return text->source->bytes + text->source->size;
}

/* The first line with anything on it, quotation marks and all: separators inside them hardly outnumber the others. */
static const char *field_ends(const struct source *source)
{
	size_t length = 0, commas = 0, semicolons = 0, tabs = 0;
	const char *line = source_line(source, 1, &length);
	for (uint32_t number = 2; length == 0 && number <= source->lines; number++)
		line = source_line(source, number, &length);
	for (size_t i = 0; i < length; i++) {
		commas += line[i] == ',';
		semicolons += line[i] == ';';
		tabs += line[i] == '\t';
	}
	if (tabs > semicolons && tabs > commas)
		return "\t\r\n";
	return semicolons > commas ? ";\r\n" : ",\r\n";
}

struct csv_text csv_start(struct arena *memory, const struct source *source, struct diags *diags)
{
	return (struct csv_text){
		.memory = memory,
		.source = source,
		.diags = diags,
		.next = source->bytes,
		.ends = field_ends(source),
		.cursor = { source->bytes, 1, 1 },
	};
}

bool csv_more(struct csv_text *text)
{
	while (text->next < end_of(text) && (*text->next == '\n' || *text->next == '\r'))
		text->next++;
	return text->next < end_of(text);
}

static struct csv_cursor moved(const struct source *source, struct csv_cursor cursor, const char *byte)
{
	const size_t offset = (size_t)(byte - source->bytes);
	while (cursor.line < source->lines && source->line_start[cursor.line] <= offset) {
		cursor.byte = source->bytes + source->line_start[cursor.line++];
		cursor.column = 1;
	}
	for (; cursor.byte < byte; cursor.byte++)
		cursor.column += (*cursor.byte & 0xC0) != 0x80;
	return cursor;
}

struct where csv_place(const struct csv_text *text, const char *from, const char *to)
{
	const struct csv_cursor start = moved(text->source, text->cursor, from);
	const char *end = input_line_end(text->source, start.line);
	const struct csv_cursor last = moved(text->source, start, to < end ? to : end);
	return (struct where){
		.in = text->source,
		.line = start.line,
		.column = start.column,
		.end_line = start.line,
		.end_column = last.column,
	};
}

static void say_here(struct csv_text *text, const char *byte, const struct text *reason, const struct text *hint)
{
	say_syntax(text->diags, csv_place(text, byte, byte + 1), reason, hint);
}

/* What follows the closing quotation mark; the end of the file if there is none, which is said. */
static const char *after_quotes(struct csv_text *text, const char *opening)
{
	static const struct text reason = TEXT("lainausmerkkiä ei ole suljettu", "citattecknet är inte avslutat",
	                                       "the quotation mark is not closed");
	static const struct text hint =
	        TEXT("Lisää lopettava lainausmerkki.", "Lägg till det avslutande citattecknet.",
	             "Add the closing quotation mark.");
	const char *end = end_of(text);
	const char *quote = opening + 1;
	while ((quote = memchr(quote, '"', (size_t)(end - quote))) != NULL) {
		if (quote[1] != '"')
			return quote + 1;
		quote += 2;
	}
	say_here(text, opening, &reason, &hint);
	text->failed = true;
	return end;
}

/* A quotation mark inside a field without them, or anything after the closing one. */
static void check_quotes(struct csv_text *text, const char *from, const char *to, bool quoted)
{
	static const struct text after = TEXT("lopettavan lainausmerkin jälkeen on tekstiä",
	                                      "det finns text efter det avslutande citattecknet",
	                                      "there is text after the closing quotation mark");
	static const struct text inside =
	        TEXT("lainausmerkki on kentän keskellä", "det finns ett citattecken mitt i fältet",
	             "there is a quotation mark in the middle of the field");
	static const struct text hint =
	        TEXT("Kirjoita koko kenttä lainausmerkkeihin ja kentän sisällä oleva lainausmerkki kahdesti.",
	             "Skriv hela fältet inom citattecken och ett citattecken inne i fältet två gånger.",
	             "Write the whole field in quotation marks, and a quotation mark inside it twice.");
	const char *quote = memchr(from, '"', (size_t)(to - from));
	if (quoted && from < to)
		say_here(text, from, &after, &hint);
	else if (quote)
		say_here(text, quote, &inside, &hint);
}

/* The first raw control character of a field is said. */
static void check_characters(struct csv_text *text, const char *from, const char *to)
{
	for (; from < to && text->characters < CHARACTERS_SAID_MAX; from++) {
		const unsigned char byte = (unsigned char)*from;
		if ((byte >= 0x20 && byte != 0x7F) || strchr("\t\r\n", byte))
			continue;
		text->characters++;
		say_character(text->memory, text->diags, csv_place(text, from, from + 1), byte);
		return;
	}
}

/* The text between quotation marks, where two of them stand for one. */
static const char *unquoted(struct arena *memory, const char *from, const char *to)
{
	char *copy = arena_copy(memory, from, (size_t)(to - from));
	const char *read = copy;
	char *write = copy;
	while (*read) {
		if (read[0] == '"' && read[1] == '"')
			read++;
		*write++ = *read++;
	}
	*write = '\0';
	return copy;
}

static const char *field_text(struct csv_text *text, const char *from, const char *to, bool quoted)
{
	if (text->failed)
		return "";
	if (to - from > FIELD_MAX) {
		say_limit(text->memory, text->diags, csv_place(text, from, to), LIMIT_SCALAR, FIELD_MAX);
		text->failed = true;
	}
	if (from == to || text->failed)
		return "";
	return quoted ? unquoted(text->memory, from, to) : arena_copy(text->memory, from, (size_t)(to - from));
}

/* Past what ends a field: a separator, a line break, or the end of the file. */
static bool pass_end(struct csv_text *text, const char *end)
{
	const bool separator = *end == text->ends[0] && end < end_of(text);
	if (end[0] == '\r' && end[1] == '\n')
		end++;
	text->next = end < end_of(text) ? end + 1 : end;
	return !separator;
}

void csv_next(struct csv_text *text, struct csv_field *field)
{
	const char *start = text->next;
	text->cursor = moved(text->source, text->cursor, start);
	field->quoted = *start == '"';
	const char *rest = field->quoted ? after_quotes(text, start) : start;
	const char *end = rest + strcspn(rest, text->ends);
	field->at = csv_place(text, start, end);
	check_quotes(text, rest, end, field->quoted);
	check_characters(text, start, end);
	field->text =
	        field->quoted ? field_text(text, start + 1, rest - 1, true) : field_text(text, start, end, false);
	field->last = pass_end(text, end);
}
