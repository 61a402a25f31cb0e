/* SPDX-License-Identifier: EUPL-1.2 */
#include "html_text.h"

#include <inttypes.h>
#include <string.h>

#include "character.h"
#include "text.h"

static void put_character(FILE *out, uint32_t character)
{
	switch (character) {
	case '&':
		fputs("&amp;", out);
		return;
	case '<':
		fputs("&lt;", out);
		return;
	case '>':
		fputs("&gt;", out);
		return;
	case '"':
		fputs("&quot;", out);
		return;
	default:
		if (utf8_is_unsafe(character))
			fprintf(out, "\\u{%" PRIX32 "}", character);
		else
			character_put(out, character);
	}
}

/* Spaces at the beginning and the end are left out. */
static void put_joined(FILE *out, const char *text, char line_break)
{
	const char *at = text, *end = text + strlen(text);
	char gap = '\0';
	bool begun = false;
	while (at < end) {
		uint32_t character = utf8_next(&at, end);
		if (character_is_space(character)) {
			bool breaks = character != ' ' && character != '\t';
			gap = breaks ? line_break : gap ? gap : ' ';
			continue;
		}
		if (begun && gap)
			putc(gap, out);
		put_character(out, character);
		gap = '\0';
		begun = true;
	}
}

void html_put_text(FILE *out, const char *text)
{
	put_joined(out, text, '\n');
}

void html_put_foreign(FILE *out, const char *language, const char *text)
{
	if (language)
		fprintf(out, "<span lang=\"%s\">", language);
	html_put_text(out, text);
	if (language)
		fputs("</span>", out);
}

void html_put_line(FILE *out, const char *text)
{
	put_joined(out, text, ' ');
}

void html_put_code(FILE *out, const char *text)
{
	const char *at = text, *end = text + strlen(text);
	while (at < end)
		put_character(out, utf8_next(&at, end));
}
