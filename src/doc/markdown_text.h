/* SPDX-License-Identifier: EUPL-1.2 */
/* Text in Markdown: it comes out as it was, whatever stands in it. */
#ifndef MARKDOWN_TEXT_H
#define MARKDOWN_TEXT_H

#include <stdbool.h>
#include <stdio.h>

/* Where a text is put: first on its line (a paragraph, a heading, an item) or within it (a cell, after a label).
 */
enum markdown_position { MARKDOWN_LINE_START, MARKDOWN_WITHIN_LINE };

/* On one line: white space becomes single spaces; no markup, HTML or table border can come of it. */
void markdown_put_text(FILE *out, const char *text, enum markdown_position position);

/* A line of a code block: as it stands, but harmless to a terminal and to a build service that reads its log. */
void markdown_put_code_line(FILE *out, const char *line);

/* The same within a line. */
void markdown_put_code(FILE *out, const char *text);

#endif
