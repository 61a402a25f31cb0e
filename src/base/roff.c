/* SPDX-License-Identifier: EUPL-1.2 */
#include "roff.h"

#include <stddef.h>

/* A bare hyphen or quotation mark may be shown as a typographic one, which no shell and no file understands. */
static const char *name_of(char character)
{
	switch (character) {
	case '\\':
		return "\\(rs";
	case '-':
		return "\\-";
	case '\'':
		return "\\(aq";
	case '`':
		return "\\(ga";
	case '^':
		return "\\(ha";
	case '~':
		return "\\(ti";
	case '"':
		return "\\(dq";
	case '\n':
		return " ";
	default:
		return NULL;
	}
}

void roff_put(const char *text, FILE *out)
{
	if (*text == '.')
		fputs("\\&", out);
	for (; *text; text++) {
		const char *name = name_of(*text);
		if (name)
			fputs(name, out);
		else
			putc(*text, out);
	}
}
