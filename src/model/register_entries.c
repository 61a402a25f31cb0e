/* SPDX-License-Identifier: EUPL-1.2 */
#include "register_entries.h"

#include <string.h>

#include "arena.h"
#include "node.h"

enum { FIRST_SIZE = 64 };

void register_entries_start(struct register_entries *entries, struct arena *memory)
{
	*entries = (struct register_entries){ .memory = memory, .size = FIRST_SIZE };
	entries->slots = ARENA_ARRAY(memory, uint32_t, FIRST_SIZE);
}

struct entry *register_entry_new(struct register_entries *entries)
{
	if (entries->count == entries->room) {
		size_t room = entries->room == 0 ? 64 : entries->room * 2;
		struct entry **larger = ARENA_ARRAY(entries->memory, struct entry *, room);
		if (entries->count > 0)
			memcpy(larger, entries->items, entries->count * sizeof *larger);
		entries->items = larger;
		entries->room = room;
	}
	struct entry *entry = ARENA_NEW(entries->memory, struct entry);
	entry->number = (uint32_t)entries->count;
	entries->items[entries->count++] = entry;
	return entry;
}

static const char *name_of(const struct register_entries *entries, uint32_t slot)
{
	const struct entry *entry = entries->items[(slot - 1) / NAMES];
	switch ((enum entry_name)((slot - 1) % NAMES)) {
	case NAME_ID:
		return entry->id;
	case NAME_PATH:
		return entry->path;
	case NAME_RECORD:
	case NAMES:
		break;
	}
	return entry->record;
}

static bool is_named(const struct register_entries *entries, uint32_t slot, const char *name, bool record)
{
	return ((slot - 1) % NAMES == NAME_RECORD) == record && strcmp(name_of(entries, slot), name) == 0;
}

/* The slot of the name, or the free one where it would go. */
static uint32_t *slot_for(const struct register_entries *entries, const char *name, bool record)
{
	size_t at = hash_of(name) & (entries->size - 1);
	while (entries->slots[at] != 0 && !is_named(entries, entries->slots[at], name, record))
		at = (at + 1) & (entries->size - 1);
	return &entries->slots[at];
}

const struct entry *register_entry_find(const struct register_entries *entries, const char *name, bool record)
{
	uint32_t slot = *slot_for(entries, name, record);
	return slot == 0 ? NULL : entries->items[(slot - 1) / NAMES];
}

static void grow(struct register_entries *entries)
{
	const uint32_t *old = entries->slots;
	size_t size = entries->size;
	entries->size = size * 2;
	entries->slots = ARENA_ARRAY(entries->memory, uint32_t, entries->size);
	for (size_t i = 0; i < size; i++)
		if (old[i] != 0)
			*slot_for(entries, name_of(entries, old[i]), (old[i] - 1) % NAMES == NAME_RECORD) = old[i];
}

const struct entry *register_entry_name(struct register_entries *entries, const struct entry *entry, enum entry_name name)
{
	uint32_t made = entry->number * NAMES + (uint32_t)name + 1;
	uint32_t *slot = slot_for(entries, name_of(entries, made), name == NAME_RECORD);
	if (*slot != 0)
		return entries->items[(*slot - 1) / NAMES];
	*slot = made;
	if (++entries->used * 2 > entries->size)
		grow(entries);
	return NULL;
}
