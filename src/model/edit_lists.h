/* SPDX-License-Identifier: EUPL-1.2 */
/* A comparison of two versions under way: what edits.c and edit_lists.c share. */
#ifndef EDIT_LISTS_H
#define EDIT_LISTS_H

#include "edits.h"
#include "names.h"

/* An entry with an id, and the one that it stands in. */
struct noted_entry {
	const void *entry;
	const char *owner;
};

struct comparing {
	struct arena *memory;
	struct names *before, *after; /* entries by record and id: struct noted_entry */
	struct edits *edits;
};

/* Two records beside each other; one of them may be NULL. */
struct compared {
	const struct record *record;
	const void *before, *after;
	const char *id, *owner;
	const struct edit_step *path;
};

struct record_edit *edit_add(const struct comparing *comparing, enum edit edit, const struct compared *in,
                             const struct field *field);
const struct edit_step *edit_step_to(const struct comparing *comparing, const struct compared *in,
                                     const struct field *field, const struct record *record, const void *entry);

/* Neither record may be NULL. */
void compare_entries(const struct comparing *comparing, const struct compared *in);
/* The lists of a field; where a record is NULL its list is empty. */
void compare_lists(const struct comparing *comparing, const struct compared *in, const struct field *field);

#endif
