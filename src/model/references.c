/* SPDX-License-Identifier: EUPL-1.2 */
#include "references.h"

#include "arena.h"

void references_start(struct references *references, struct arena *memory)
{
	*references = (struct references){ .memory = memory };
	references->end = &references->first;
}

void refer_to_item(struct references *references, const char *decision, const char *item, struct where at,
                   struct text kind)
{
	if (references == NULL)
		return;
	struct reference *reference = ARENA_NEW(references->memory, struct reference);
	*reference = (struct reference){ .decision = decision, .item = item, .at = at, .kind = kind };
	*references->end = reference;
	references->end = &reference->next;
}

void refer_to_decision(struct references *references, const char *decision, struct where at)
{
	refer_to_item(references, decision, NULL, at, (struct text){ 0 });
}
