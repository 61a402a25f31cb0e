/* SPDX-License-Identifier: EUPL-1.2 */
/* The ids of one file: unique across all its lists, and what each of them is the id of. */
#ifndef IDS_H
#define IDS_H

#include "record.h"

struct names;
struct taken;

struct ids {
	struct reading *reading;
	struct names *names;
	struct taken *latest; /* all of a file hang together for suggestions */
};

struct ids ids_new(struct reading *reading);
/* Takes the id of a record of this kind; one that is there already is said at both places. */
void ids_take(struct ids *ids, const struct record *kind, const char *id, void *of);
/* A list of records as it was read: the id is the member at its offset. */
struct id_list {
	const struct record *kind;
	void *records;
	size_t count, id_offset;
};
/* Every record of a list at once. What could not be read of the list may be what a reference points to. */
void ids_take_all(struct ids *ids, const void *in_record, enum key key, struct id_list list);
/* Whether an id of this kind could not be read, which was said; of any kind when it is NULL. */
bool ids_lost(const struct ids *ids, const struct record *kind);
void ids_lose(struct ids *ids, const struct record *kind);
/* What the id is of, or NULL when nothing of this kind has it: said at the place, with the nearest one, unless what it
 * points to may be among what could not be read. */
void *ids_find(const struct ids *ids, const struct record *kind, const char *id, struct where at);
/* What a kind of record is called: "vaikutus". */
struct text ids_kind_name(const struct record *kind);
/* Takes an id into a table of its own, for lists whose ids are not ids of the file; the second one is said. */
void take_once(struct diags *diags, struct names *seen, const char *id, const void *of, enum key key);
/* Says that a reference leads nowhere. */
void say_unknown_item(struct diags *diags, const char *id, struct where at, struct text kind, const char *nearest);

#endif
