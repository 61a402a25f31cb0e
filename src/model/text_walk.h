/* SPDX-License-Identifier: EUPL-1.2 */
/* Every text of a file, one by one, as the field tables found them. */
#ifndef TEXT_WALK_H
#define TEXT_WALK_H

#include "record.h"

/* A text in one language, a name, a code or an id, where it stands. */
struct text_visit {
	const struct record *record; /* whose field it is; NULL for a text under a key that is a code */
	const struct field *field;
	const struct node *node;     /* its characters: node->scalar at node->at */
	const char *id;              /* of the entry of the file that it belongs to; NULL: of the file itself */
};

typedef void text_visitor(const struct text_visit *visit, void *with);

/*
 * Visits the texts of a record that was read, in the order of the file: what people write and read, and strings, names,
 * paths and ids. The id is that of the entry which the record is itself; NULL for a file. Keys of one's own (x-) are
 * passed over.
 */
void text_walk(const struct record *record, const void *in_record, const char *id, text_visitor *visit, void *with);

/* Whether a visited text is what people write and read: no name for machines, no id, path or web address. */
bool is_prose(const struct text_visit *visit);

/* The place of a part of a scalar's text; of the whole scalar when it is written in another way in the file. */
struct where part_where(const struct node *scalar, const char *part, size_t length);

#endif
