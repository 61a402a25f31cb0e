/* SPDX-License-Identifier: EUPL-1.2 */
/* The words of a passage with the marks around them, for every writer in text. */
#ifndef PROSE_MARKS_H
#define PROSE_MARKS_H

#include <stdbool.h>
#include <stdio.h>

struct span;

/* How one writer sets words. To: what it handed over, the same for every call. */
struct prose_marks {
	const char *strong[2], *emphasis[2]; /* before and after */
	void (*begin_link)(FILE *out, const char *target);
	void (*end_link)(FILE *out, const char *target);
	void (*words)(FILE *out, const void *to, const struct span *span, bool begins_line);
	void (*line_break)(FILE *out, const void *to);
	bool end_with_line; /* what goes on in the next line begins anew there */
};

/* Spaces stand outside of what begins and ends; a line begins with none. */
void prose_put_spans(const struct prose_marks *marks, FILE *out, const void *to, const struct span *span);

#endif
