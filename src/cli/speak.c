/* SPDX-License-Identifier: EUPL-1.2 */
#include "speak.h"

#include <string.h>

void speak(FILE *out, enum language language, const struct text *text, const char *first, const char *second)
{
	for (const char *at = text->in[language]; *at; at++) {
		if (!strncmp(at, "{1}", 3) || !strncmp(at, "{2}", 3)) {
			lva_put(at[1] == '1' ? first : second, out);
			at += 2;
		} else {
			putc(*at, out);
		}
	}
}

void complain(enum language language, const struct text *text, const char *first, const char *second)
{
	fputs("lva: ", stderr);
	speak(stderr, language, text, first, second);
	putc('\n', stderr);
}
