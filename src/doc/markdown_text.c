/* SPDX-License-Identifier: EUPL-1.2 */
#include "markdown_text.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>
#include <strings.h>

#include "character.h"
#include "text.h"

/* A character and its surroundings: what makes markup of it is often its neighbour. */
struct spot {
	uint32_t character;
	const char *text, *after; /* the whole text; what follows the character, NUL-terminated */
	bool first;               /* on its line */
	bool after_number;        /* only digits stand before it on its line */
};

static bool ends_with(const struct spot *spot, const char *word)
{
	size_t length = strlen(word), before = (size_t)(spot->after - spot->text) - 1;
	return before >= length && strncasecmp(spot->after - 1 - length, word, length) == 0;
}

/* At the start of a line colons begin workflow commands and definitions. Elsewhere readers of Markdown make a link
 * (scheme://, mailto:, xmpp:) or a picture (:name:) of one; in "11:aa" and "klo 14:05" it is a colon. */
static bool colon_is_plain(const struct spot *spot)
{
	size_t name = strspn(spot->after, "abcdefghijklmnopqrstuvwxyz0123456789_+-");
	bool picture = name > 0 && spot->after[name] == ':';
	bool doubled = spot->after[0] == ':' || ends_with(spot, ":");
	return !spot->first && !doubled && spot->after[0] != '/' && !picture && !ends_with(spot, "mailto") &&
	       !ends_with(spot, "xmpp");
}

static bool ends_www(const struct spot *spot)
{
	return spot->after - spot->text >= 4 && strncasecmp(spot->after - 4, "www", 3) == 0;
}

static bool needs_entity(const struct spot *spot)
{
	switch (spot->character) {
	case ':':
		return !colon_is_plain(spot);
	case '.':
		return ends_www(spot);
	default:
		return spot->character == '@';
	}
}

static bool needs_backslash(const struct spot *spot)
{
	unsigned char next = (unsigned char)*spot->after;
	switch (spot->character) {
	case '&':
		return isalnum(next) || next == '#';
	case '!':
		return next == '[';
	case '+':
	case '-':
	case '=':
		return spot->first;
	case '.':
	case ')':
		return spot->after_number;
	default:
		return spot->character < 0x80 && spot->character && strchr("\\`*_[]<>|~$^#", (int)spot->character);
	}
}

static void put_character(FILE *out, const struct spot *spot)
{
	if (utf8_is_unsafe(spot->character)) {
		fprintf(out, "\\\\u{%" PRIX32 "}", spot->character);
	} else if (needs_entity(spot)) {
		fprintf(out, "&#%" PRIu32 ";", spot->character);
	} else {
		if (needs_backslash(spot))
			putc('\\', out);
		character_put(out, spot->character);
	}
}

void markdown_put_text(FILE *out, const char *text, enum markdown_position position)
{
	const char *at = text, *end = text + strlen(text);
	struct spot spot = { .text = text, .first = position == MARKDOWN_LINE_START };
	bool begun = false, gap = false, number = false;
	while (at < end) {
		spot.character = utf8_next(&at, end);
		if (character_is_space(spot.character)) {
			gap = begun;
			continue;
		}
		if (gap)
			putc(' ', out);
		spot.after = at;
		spot.after_number = number && !gap;
		put_character(out, &spot);
		bool digit = spot.character >= '0' && spot.character <= '9';
		number = digit && (spot.first || spot.after_number);
		spot.first = gap = false;
		begun = true;
	}
}

/* Build services take commands from their log: "::" first on a line, "##vso[" and "##[" anywhere on it. */
static bool is_command(const char *line, const char *at)
{
	if (strncmp(at, "##", 2) == 0)
		return true;
	return strncmp(at, "::", 2) == 0 && strspn(line, " ") == (size_t)(at - line);
}

void markdown_put_code(FILE *out, const char *line)
{
	const char *at = line, *end = line + strlen(line);
	while (at < end) {
		bool command = is_command(line, at);
		uint32_t character = utf8_next(&at, end);
		bool breaks = character != ' ' && character_is_space(character);
		if (command || breaks || utf8_is_unsafe(character))
			fprintf(out, "\\u{%" PRIX32 "}", character);
		else
			character_put(out, character);
	}
}

void markdown_put_code_line(FILE *out, const char *line)
{
	markdown_put_code(out, line);
	putc('\n', out);
}
