/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What was edited from one version of a file to another: two records walked side by side along their tables of fields.
 * Entries with an id are known again by it, others by what they say. How a file is written, its comments and the
 * language of its keys are no edit.
 */
#ifndef EDITS_H
#define EDITS_H

#include "record.h"

/* A member on the way to what was edited, from the entry with an id downwards. */
struct edit_step {
	const struct edit_step *up;  /* NULL: the first below the entry */
	const struct field *field;
	const struct record *record; /* of an entry without an id in a list, that is told by what it says; else NULL */
	const void *entry;
};

struct record_edit {
	enum edit edit;
	const char *id, *owner;       /* of the entry with an id, and of the one that it stands in; NULL: the file */
	const struct edit_step *path; /* to the record; NULL: it is the entry itself */
	const struct record *record;
	const struct field *field;    /* of the record; NULL: the record as a whole */
	const void *before, *after;   /* the records; NULL where there is none */
	const char *from, *to;        /* moved: the owners; a new id: the ids; else NULL */
	struct where was, is;         /* without a file where there is nothing */
	struct record_edit *next;
};

struct edits {
	struct record_edit *first, *last;
	size_t counts[EDIT_END]; /* by enum edit */
};

/* Both are of the record and were read soundly. The order is that of the fields and then of the later version. */
const struct edits *edits_between(struct arena *memory, const struct record *record, const void *before,
                                  const void *after);

/* The id that an entry of the record has in the later version: its own unless it was given a new one. */
const char *edits_later_id(const struct edits *edits, const struct record *record, const char *id);

/* The member that holds a list of records, and how many they are. */
struct record_list {
	const char *items; /* NULL: not given */
	size_t count;
};
struct record_list record_list_of(const struct field *field, const void *in_record);
/* The id of a record that has one, else NULL. */
const char *record_id(const struct record *record, const void *entry);

#endif
