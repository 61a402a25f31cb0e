/* SPDX-License-Identifier: EUPL-1.2 */
/* How the entries of one file come onto the list: due.h. */
#ifndef DUE_OFFER_H
#define DUE_OFFER_H

#include "due.h"

/* A file at hand. What is in it is copied when something of it is on the list. */
struct due_file {
	struct due *due;
	const char *id, *path;
	struct due_matter matter;
	struct due_matter *kept; /* the copy, once there is one */
	const char *kept_id, *kept_path;
};

/* Counts an entry that points into the file, and keeps it when it is overdue or due; the place is that of its day. */
void due_offer(struct due_file *file, const struct due_entry *entry, struct where at);

void due_offer_waivers(struct due_file *file, const struct waiver *waivers, size_t count);
void due_offer_feedback(struct due_file *file, const struct participation *participation, size_t count,
                        const struct text *owner);

struct text keep_text(struct kept_strings *strings, const struct text *text);

#endif
