/* SPDX-License-Identifier: EUPL-1.2 */
#include "names.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "node.h"

struct slot {
	const void *space, *value;
	const char *name; /* NULL: free */
	uint32_t hash;
};

/* Open addressing with linear probing; the size is a power of two and at most half full. */
struct names {
	struct arena *memory;
	struct slot *slots;
	size_t size, used;
};

enum { FIRST_SIZE = 64 };

struct names *names_new(struct arena *memory)
{
	struct names *names = ARENA_NEW(memory, struct names);
	names->memory = memory;
	names->size = FIRST_SIZE;
	names->slots = ARENA_ARRAY(memory, struct slot, names->size);
	return names;
}

static bool slot_is(const struct slot *slot, const void *space, const char *name, uint32_t hash)
{
	return slot->hash == hash && slot->space == space && strcmp(slot->name, name) == 0;
}

/* The slot of the name, or the free one where it would go. */
static struct slot *slot_for(const struct names *names, const void *space, const char *name, uint32_t hash)
{
	size_t at = (hash ^ ((uintptr_t)space >> 4) * 0x9e3779b1u) & (names->size - 1);
	while (names->slots[at].name != NULL && !slot_is(&names->slots[at], space, name, hash))
		at = (at + 1) & (names->size - 1);
	return &names->slots[at];
}

static void grow(struct names *names)
{
	struct names larger = *names;
	larger.size = names->size * 2;
	larger.slots = ARENA_ARRAY(names->memory, struct slot, larger.size);
	for (size_t i = 0; i < names->size; i++) {
		const struct slot *old = &names->slots[i];
		if (old->name != NULL)
			*slot_for(&larger, old->space, old->name, old->hash) = *old;
	}
	*names = larger;
}

const void *names_add(struct names *names, const void *space, const char *name, const void *value)
{
	uint32_t hash = hash_of(name);
	struct slot *slot = slot_for(names, space, name, hash);
	if (slot->name != NULL)
		return slot->value;
	*slot = (struct slot){ space, value, name, hash };
	if (++names->used * 2 > names->size)
		grow(names);
	return NULL;
}

const void *names_find_hashed(const struct names *names, const void *space, const char *name, uint32_t hash)
{
	const struct slot *slot = slot_for(names, space, name, hash);
	return slot->name == NULL ? NULL : slot->value;
}

const void *names_find(const struct names *names, const void *space, const char *name)
{
	return names_find_hashed(names, space, name, hash_of(name));
}
