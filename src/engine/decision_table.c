/* SPDX-License-Identifier: EUPL-1.2 */
#include "decision_table.h"

#include <string.h>

#include "arena.h"
#include "node.h"
#include "register_facts.h"

enum { FIRST_SIZE = 64 };

static struct decision_fact *decision_at(struct decision_fact *const *decisions, uint32_t slot)
{
	return decisions[(slot - 1) / DECISION_NAMES];
}

static const char *name_of(const struct decision_fact *decision, enum decision_name which)
{
	if (which == DECISION_ID)
		return decision->id;
	return which == DECISION_PATH ? decision->path : decision->record;
}

static bool slot_is(struct decision_fact *const *decisions, uint32_t slot, const char *name,
                    enum decision_name which)
{
	return (enum decision_name)((slot - 1) % DECISION_NAMES) == which &&
	       strcmp(name_of(decision_at(decisions, slot), which), name) == 0;
}

/* The slot of the name, or the free one where it would go. */
static uint32_t *slot_for(const struct decision_table *table, struct decision_fact *const *decisions,
                          const char *name, enum decision_name which)
{
	size_t at = (hash_of(name) + (uint32_t)which * 0x9e3779b1u) & (table->size - 1);
	while (table->slots[at] != 0 && !slot_is(decisions, table->slots[at], name, which))
		at = (at + 1) & (table->size - 1);
	return &table->slots[at];
}

static void grow(struct decision_table *table, struct arena *memory, struct decision_fact *const *decisions)
{
	struct decision_table larger = { .size = table->size == 0 ? FIRST_SIZE : table->size * 2,
		                         .used = table->used };
	larger.slots = ARENA_ARRAY(memory, uint32_t, larger.size);
	for (size_t i = 0; i < table->size; i++) {
		uint32_t slot = table->slots[i];
		if (slot == 0)
			continue;
		enum decision_name which = (enum decision_name)((slot - 1) % DECISION_NAMES);
		*slot_for(&larger, decisions, name_of(decision_at(decisions, slot), which), which) = slot;
	}
	*table = larger;
}

struct decision_fact *decision_table_add(struct decision_table *table, struct arena *memory,
                                         struct decision_fact *const *decisions, size_t count,
                                         enum decision_name which)
{
	if ((table->used + 1) * 2 > table->size)
		grow(table, memory, decisions);
	uint32_t *slot = slot_for(table, decisions, name_of(decisions[count - 1], which), which);
	if (*slot != 0)
		return decision_at(decisions, *slot);
	*slot = (uint32_t)((count - 1) * DECISION_NAMES + which + 1);
	table->used++;
	return NULL;
}

struct decision_fact *decision_table_find(const struct decision_table *table,
                                          struct decision_fact *const *decisions, const char *name,
                                          enum decision_name which)
{
	if (table->size == 0)
		return NULL;
	uint32_t slot = *slot_for(table, decisions, name, which);
	return slot == 0 ? NULL : decision_at(decisions, slot);
}
