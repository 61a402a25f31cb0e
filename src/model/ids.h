/* SPDX-License-Identifier: EUPL-1.2 */
/* The ids of one file: unique across all its lists, and what each of them is the id of. */
#ifndef IDS_H
#define IDS_H

#include "record.h"

struct names;

struct ids {
	struct reading *reading;
	struct names *names;
};

struct ids ids_new(struct reading *reading);
/* Takes the id of a record of this kind; one that is there already is said at both places. */
void ids_take(struct ids *ids, const struct record *kind, const char *id, void *of);
/* Every record of an array at once: the id is the member at its offset. */
void ids_take_all(struct ids *ids, const struct record *kind, void *records, size_t count, size_t id_offset);
/* What the id is of, or NULL when nothing of this kind has it: said at the place, with the nearest one. */
void *ids_find(const struct ids *ids, const struct record *kind, const char *id, struct where at);
bool ids_have(const struct ids *ids, const char *id);
/* What a kind of record is called: "vaikutus". */
struct text ids_kind_name(const struct record *kind);
/* Says that an id is used twice. */
void say_same_id(struct diags *diags, const char *id, struct where at, struct where first);
/* Takes an id into a table of its own, for lists whose ids are not ids of the file; the second one is said. */
void take_once(struct diags *diags, struct names *seen, const char *id, const void *of, enum key key);
/* Says that a reference leads nowhere. */
void say_unknown_item(struct diags *diags, const char *id, struct where at, struct text kind, const char *nearest);

#endif
