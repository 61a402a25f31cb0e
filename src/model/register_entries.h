/* SPDX-License-Identifier: EUPL-1.2 */
/* The files of the register by what they are called: for register_index.c alone. */
#ifndef REGISTER_ENTRIES_H
#define REGISTER_ENTRIES_H

#include "kept_strings.h"

/* One file of the register, in as few bytes as will do. */
struct entry {
	const char *id, *path, *record; /* record: NULL for what has none */
	const char *file;  /* the name that its place is shown with */
	const char *items; /* the ids in it, one after the other, each with its NUL; an empty one is the end */
	struct kept_place id_at;
	uint32_t number;   /* in the order of taking in */
	bool is_decision;
	bool gaps, torn; /* some of its ids are not known; which was said */
};

/* What an entry is found by; ids and paths are one kind of names, record numbers of decisions another. */
enum entry_name { NAME_ID, NAME_PATH, NAME_RECORD, NAMES };

struct register_entries {
	struct arena *memory;
	struct entry **items; /* in the order of taking in */
	size_t count, room;
	uint32_t *slots; /* entries by name: number times NAMES, and which name, plus 1; at most half full */
	size_t size, used;
};

void register_entries_start(struct register_entries *entries, struct arena *memory);

/* A new one, the last in order. */
struct entry *register_entry_new(struct register_entries *entries);
/* Lets it be found by one of its names; or the entry that has the name already, which keeps it. */
const struct entry *register_entry_name(struct register_entries *entries, const struct entry *entry, enum entry_name name);
/* The entry with this id or path, or with this record number; or NULL. */
const struct entry *register_entry_find(const struct register_entries *entries, const char *name, bool record);

#endif
