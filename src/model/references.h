/* SPDX-License-Identifier: EUPL-1.2 */
/* What a file says of other files, gathered when it is linked: the register follows it when the file is taken in. */
#ifndef REFERENCES_H
#define REFERENCES_H

#include "source.h"

struct reference {
	const char *decision;
	const char *item; /* an id in it; NULL: the decision itself */
	struct where at;
	struct text kind; /* of the item, for the message */
	struct reference *next;
};

/* In the order in which they were met; start with references_start. */
struct references {
	struct arena *memory;
	struct reference *first, **end;
};

void references_start(struct references *references, struct arena *memory);
/* Where nobody follows references, they may be NULL. */
void refer_to_decision(struct references *references, const char *decision, struct where at);
/* An id inside the decision: an impact, a measure and so on. */
void refer_to_item(struct references *references, const char *decision, const char *item, struct where at,
                   struct text kind);

#endif
