/* SPDX-License-Identifier: EUPL-1.2 */
/* The formats a document can be written in. */
#ifndef WRITER_H
#define WRITER_H

#include <stdio.h>

#include "doc.h"

/* To add a format: one file with a function, and a row in writer.c; options and help follow. */
struct writer {
	const char *name;      /* as in --report */
	const char *extension; /* ".md" */
	struct text label;     /* what it is, for the help */
	bool binary;           /* never to a terminal */
	bool many;             /* one file holds many documents */
	bool one_table;        /* and no more than one table of them */
	/* Writes the whole; false and *reason when it could not be made. Write errors of out are the caller's to
	 * see. */
	bool (*write)(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out,
	              struct text *reason);
	/* Whether a file, opened at its start, was written by this program in this format. */
	bool (*is_ours)(FILE *in);
};

size_t writer_count(void);
const struct writer *writer_at(size_t index);
/* NULL if there is none of this name ("md"). */
const struct writer *writer_named(const char *name);
/* Why a document lacks what the format is for, with {1} for the format's name: a calendar needs days. NULL: it has it. */
const struct text *writer_refusal(const struct writer *writer, const struct doc *doc);

#endif
