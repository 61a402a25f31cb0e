/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A blank file to fill in, made from the tables that the reader walks: keys in their order, help as comments, and a
 * placeholder wherever a value is wanted, which the reader or the rule text/placeholder then points at.
 */
#ifndef FORM_H
#define FORM_H

#include <stdio.h>

#include "record.h"

enum { FORM_EXPLAINED_MAX = 256 };

struct form;

typedef void form_put(struct form *form, const struct field *field);

/* A field that is wanted from a scope on although the tables leave it open, or that is written in a way of its own. */
struct form_row {
	const struct record *record;
	enum key key;
	enum scope from;
	form_put *put; /* NULL: like any other of its kind */
};

/* A form under way. Start with what is above the line. */
struct form {
	FILE *out;
	struct arena *memory;
	enum language language;
	enum scope scope; /* light or full: which keys are wanted */
	const struct form_row *rows;
	size_t rows_count;
	const void *with; /* for the rows */

	int number; /* of the entry under way, for ids */
	int depth;
	bool item; /* the next line begins an item of a list */
	const struct field *explained[FORM_EXPLAINED_MAX];
	size_t explained_count;
};

/* The first lines of a file: its schema for editors, if there is one, what to do with the file, and its kind. */
void form_begin(struct form *form, enum file_kind kind, const char *schema);

/* Every wanted field of the record, in the order of the table. */
void form_record(struct form *form, const struct record *record);
/* One field: its help, its key and what is to be filled in. */
void form_blank(struct form *form, const struct field *field);

/* The same with a value that is known; the value is YAML already. */
void form_value(struct form *form, const struct field *field, const char *value);
/* A field that only some matters need: its key and value as a comment. */
void form_if_asked(struct form *form, const struct field *field, const char *value);
/* The key alone; what comes next is below it. */
void form_open(struct form *form, const struct field *field);
void form_close(struct form *form);
/* An item of a list: what comes next is in it. */
void form_item(struct form *form);
void form_item_end(struct form *form);
/* Keys of a record, when one key is at hand only by its name. */
void form_known(struct form *form, const struct record *record, enum key key, const char *value);
void form_unknown(struct form *form, const struct record *record, enum key key);
/* A comment, wrapped; line breaks in it are blanks. */
void form_note(struct form *form, const char *words);
/* A line as it is, at its place. */
void form_line(struct form *form, const char *text);

/* What is to be replaced. */
const char *form_placeholder(const struct form *form);
/* A text as YAML, in quotes if need be. */
const char *form_quoted(struct arena *memory, const char *text);
/* The word in the form's language. */
const char *form_word(const struct form *form, const struct words *words, int word);
/* The words of a list, for a comment. */
const char *form_choices(const struct form *form, const struct words *words);
/* [0-6, 7-12], or with a value {0-6: VALUE}. */
const char *form_bands(const struct form *form, const struct bands *bands, uint32_t of, const char *value);

#endif
