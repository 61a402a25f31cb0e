/* SPDX-License-Identifier: EUPL-1.2 */
/* The fields of a CSV file, one after the other. */
#ifndef CSV_FIELD_H
#define CSV_FIELD_H

#include "diag.h"

/* A place that only moves forward, so that the columns of a line are counted once. */
struct csv_cursor {
	const char *byte;
	uint32_t line, column;
};

/* A file that is being read. */
struct csv_text {
	struct arena *memory;
	const struct source *source;
	struct diags *diags;
	const char *next;         /* what is read next */
	const char *ends;         /* the characters that end a field without quotation marks */
	struct csv_cursor cursor; /* the start of the last field */
	int characters;           /* control characters said */
	bool failed;              /* there is nothing to go on with, which was said */
};

struct csv_field {
	const char *text; /* without its quotation marks; never NULL */
	struct where at;
	bool quoted;
	bool last; /* of its row */
};

/* The separator is the comma, semicolon or tab of which the first line has most. */
struct csv_text csv_start(struct arena *memory, const struct source *source, struct diags *diags);

/* Whether there is one more row; empty lines before it are passed over. */
bool csv_more(struct csv_text *text);

/* The next field. What is wrong with it is said; a quotation mark that is never closed ends the reading. */
void csv_next(struct csv_text *text, struct csv_field *field);

/* The place from one byte to another, at or after the last field's start; to the end of its first line. */
struct where csv_place(const struct csv_text *text, const char *from, const char *to);

#endif
