/* SPDX-License-Identifier: EUPL-1.2 */
#include "source.h"

#include <string.h>

#include "arena.h"
#include "sha256.h"
#include "text.h"

static const char byte_order_mark[] = "\xEF\xBB\xBF";
enum { MARK_SIZE = 3 };

/* Bytes of the line break at an offset, 0 if there is none: the breaks of YAML 1.1, so that line numbers agree. */
static size_t break_length(const char *bytes, size_t size, size_t at)
{
	const char *here = bytes + at;
	size_t left = size - at;
	if (*here == '\n')
		return 1;
	if ((unsigned char)*here < 0x80 && *here != '\r')
		return 0;
	if (*here == '\r')
		return left > 1 && here[1] == '\n' ? 2 : 1;
	if (left > 1 && !memcmp(here, "\xC2\x85", 2))
		return 2;
	if (left > 2 && (!memcmp(here, "\u2028", 3) || !memcmp(here, "\u2029", 3)))
		return 3;
	return 0;
}

/* Where a line may end, from an offset on: most files break their lines in one way only, which memchr finds. */
static size_t next_break(const char *bytes, size_t size, size_t at, bool plain)
{
	if (plain) {
		const char *found = memchr(bytes + at, '\n', size - at);
		return found ? (size_t)(found - bytes) : size;
	}
	while (at < size && !break_length(bytes, size, at))
		at++;
	return at;
}

/* Counts the lines, and puts their starts down unless start is NULL. */
static size_t find_lines(const char *bytes, size_t size, bool plain, uint32_t *start)
{
	size_t lines = 1;
	for (size_t at = next_break(bytes, size, 0, plain); at < size; at = next_break(bytes, size, at, plain)) {
		at += break_length(bytes, size, at);
		if (start)
			start[lines] = (uint32_t)at;
		lines++;
	}
	return lines;
}

/* Whether one of the breaks that begin with this byte stands in the bytes: there are few such bytes. */
static bool breaks_with(const char *bytes, size_t size, char first)
{
	const char *end = bytes + size;
	for (const char *at = bytes; (at = memchr(at, (unsigned char)first, (size_t)(end - at))) != NULL; at++)
		if (break_length(bytes, size, (size_t)(at - bytes)))
			return true;
	return false;
}

/* Whether lines end with a line feed alone. */
static bool breaks_plainly(const char *bytes, size_t size)
{
	return !breaks_with(bytes, size, '\r') && !breaks_with(bytes, size, '\xC2') && !breaks_with(bytes, size, '\xE2');
}

const struct source *source_take(struct arena *memory, const char *name, const char *bytes, size_t size)
{
	struct source *source = ARENA_NEW(memory, struct source);
	bool marked = size >= MARK_SIZE && !memcmp(bytes, byte_order_mark, MARK_SIZE);
	source->name = arena_string(memory, name);
	source->mark = marked ? MARK_SIZE : 0;
	source->bytes = bytes + source->mark;
	source->size = size - source->mark;
	bool plain = breaks_plainly(source->bytes, source->size);
	source->lines = find_lines(source->bytes, source->size, plain, NULL);
	uint32_t *start = ARENA_ARRAY(memory, uint32_t, source->lines);
	find_lines(source->bytes, source->size, plain, start);
	source->line_start = start;
	return source;
}

const struct source *source_of(struct arena *memory, const char *name, const char *bytes, size_t size)
{
	return source_take(memory, name, arena_copy(memory, bytes, size), size);
}

/* The index of the line that an offset stands on. */
static size_t line_at(const struct source *source, size_t offset)
{
	size_t low = 0, high = source->lines;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (source->line_start[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* The column of an offset on a line: one more than the code points that end before or at it. */
static uint32_t column_at(const struct source *source, size_t line, size_t offset)
{
	const char *at = source->bytes + source->line_start[line];
	const char *here = source->bytes + offset, *end = source->bytes + source->size;
	uint32_t column = 1;
	while (at < here) {
		utf8_next(&at, end);
		if (at <= here)
			column++;
	}
	return column;
}

struct where source_where(const struct source *source, size_t offset, size_t length)
{
	size_t start = offset < source->size ? offset : source->size;
	size_t end = length < source->size - start ? start + length : source->size;
	size_t line = line_at(source, start), end_line = line_at(source, end);
	return (struct where){
		.in = source,
		.line = (uint32_t)line + 1,
		.column = column_at(source, line, start),
		.end_line = (uint32_t)end_line + 1,
		.end_column = column_at(source, end_line, end),
	};
}

struct where source_whole(const struct source *source)
{
	return (struct where){ .in = source };
}

const char *source_line(const struct source *source, uint32_t line, size_t *length)
{
	*length = 0;
	if (line == 0 || line > source->lines)
		return "";
	size_t start = source->line_start[line - 1];
	size_t next = line < source->lines ? source->line_start[line] : source->size, end = next;
	/* The break is one to three bytes; a line feed after a carriage return is no break of its own. */
	for (size_t back = 1; back <= 3 && back <= next - start && line < source->lines; back++)
		if (break_length(source->bytes, source->size, next - back) == back)
			end = next - back;
	*length = end - start;
	return source->bytes + start;
}

const char *source_sha256(struct arena *memory, const struct source *source)
{
	struct sha256 hash;
	char *digits = arena_alloc(memory, 65);
	sha256_start(&hash);
	sha256_add(&hash, byte_order_mark, source->mark);
	sha256_add(&hash, source->bytes, source->size);
	sha256_finish(&hash, digits);
	return digits;
}
