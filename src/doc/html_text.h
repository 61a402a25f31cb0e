/* SPDX-License-Identifier: EUPL-1.2 */
/* Text in HTML: it comes out as it was, whatever stands in it. */
#ifndef HTML_TEXT_H
#define HTML_TEXT_H

#include <stdio.h>

/*
 * Between tags or within double quotes: no tag, entity or end of an attribute can come of it. White space becomes single
 * spaces, or a line break where it held one; control and direction characters are shown as \u{202E}.
 */
void html_put_text(FILE *out, const char *text);

/* The same, marked as being in the language unless that is NULL. */
void html_put_foreign(FILE *out, const char *language, const char *text);

/* The same on one line: for titles. */
void html_put_line(FILE *out, const char *text);

/* As it stands, for what is shown in fixed width. */
void html_put_code(FILE *out, const char *text);

#endif
