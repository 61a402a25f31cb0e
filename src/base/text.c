/* SPDX-License-Identifier: EUPL-1.2 */
#include "text.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"

struct text text_same(const char *characters)
{
	return (struct text)TEXT(characters, characters, characters);
}

const char *text_in(const struct text *text, enum language language)
{
	if (text->in[language])
		return text->in[language];
	for (int i = 0; i < LANGUAGES; i++)
		if (text->in[i])
			return text->in[i];
	return "";
}

/* Whether there is anything but white space; most texts show it in their first byte. */
static bool has_words(const char *text)
{
	text += strspn(text, " \t\r\n");
	return *text && ((unsigned char)*text < 0x80 || text_words(text));
}

bool text_given(const struct text *text)
{
	for (int i = 0; i < LANGUAGES; i++)
		if (text->in[i] && has_words(text->in[i]))
			return true;
	return false;
}

size_t text_words(const char *text)
{
	const char *end = text + strlen(text);
	size_t words = 0;
	bool inside = false;
	while (text < end) {
		bool ascii = *text > ' ' && *text < 0x7F; /* most characters, and never white space */
		bool space = !ascii && utf8_is_space(utf8_next(&text, end));
		text += ascii;
		if (!space && !inside)
			words++;
		inside = !space;
	}
	return words;
}

static bool is_shown_escaped(uint32_t code_point)
{
	bool breaks_line = code_point == '\n' || code_point == 0x2028 || code_point == 0x2029;
	return breaks_line || code_point == '\t' || utf8_is_unsafe(code_point);
}

/* A byte that is not UTF-8 comes back as U+FFFD without standing there as one. */
static bool is_broken(const char *bytes, size_t length, uint32_t code_point)
{
	return code_point == 0xFFFD && length == 1 && (*bytes & 0x80);
}

/* Bytes that the text takes when it is shown; written to `to` as well unless that is NULL. */
static size_t show(const char *text, char *to)
{
	const char *end = text + strlen(text);
	size_t size = 0;
	while (text < end) {
		char escaped[] = "\\u{10FFFF}";
		const char *piece = text;
		uint32_t code_point = utf8_next(&text, end);
		size_t length = (size_t)(text - piece);
		if (is_shown_escaped(code_point)) {
			length = (size_t)snprintf(escaped, sizeof escaped, "\\u{%X}", (unsigned)code_point);
			piece = escaped;
		} else if (is_broken(piece, length, code_point)) {
			piece = "\uFFFD";
			length = strlen(piece);
		}
		if (to)
			memcpy(to + size, piece, length);
		size += length;
	}
	return size;
}

static bool is_safe(const char *text)
{
	const char *end = text + strlen(text);
	while (text < end) {
		const char *start = text;
		uint32_t code_point = utf8_next(&text, end);
		if (is_shown_escaped(code_point) || is_broken(start, (size_t)(text - start), code_point))
			return false;
	}
	return true;
}

const char *text_visible(struct arena *memory, const char *text)
{
	if (is_safe(text))
		return text;
	char *shown = arena_alloc(memory, show(text, NULL) + 1);
	show(text, shown);
	return shown;
}

/* The argument whose {name} stands at the start of the pattern, else NULL. */
static const struct argument *argument_at(const char *pattern, const struct argument *arguments, size_t count)
{
	const char *close = *pattern == '{' ? strchr(pattern, '}') : NULL;
	if (!close)
		return NULL;
	size_t length = (size_t)(close - pattern) - 1;
	for (size_t i = 0; i < count; i++) {
		const char *name = arguments[i].name;
		if (name && strlen(name) == length && !memcmp(name, pattern + 1, length))
			return &arguments[i];
	}
	return NULL;
}

const char *text_fill(struct arena *memory, const char *pattern, enum language language,
                      const struct argument *arguments, size_t count)
{
	size_t size = 0;
	for (const char *at = pattern; *at;) {
		const struct argument *argument = argument_at(at, arguments, count);
		size += argument ? strlen(text_in(&argument->value, language)) : 1;
		at += argument ? strlen(argument->name) + 2 : 1;
	}
	char *filled = arena_alloc(memory, size + 1), *to = filled;
	for (const char *at = pattern; *at;) {
		const struct argument *argument = argument_at(at, arguments, count);
		const char *piece = argument ? text_in(&argument->value, language) : at;
		size_t length = argument ? strlen(piece) : 1;
		memcpy(to, piece, length);
		to += length;
		at += argument ? strlen(argument->name) + 2 : 1;
	}
	return filled;
}
