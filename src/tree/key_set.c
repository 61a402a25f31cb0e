/* SPDX-License-Identifier: EUPL-1.2 */
#include "key_set.h"

#include <string.h>

#include "arena.h"

enum { FEW = 8, FIRST_CAPACITY = 32 };

static bool same_key(const struct node *a, const struct node *b)
{
	return a->key_hash == b->key_hash && strcmp(a->key, b->key) == 0;
}

/* The slot of the same key, the free one where it belongs, or NULL when it was looked for long enough. */
static struct node **find_slot(const struct key_set *set, const struct node *pair)
{
	const uint32_t mask = set->capacity - 1;
	uint32_t slot = pair->key_hash ^ pair->key_hash >> 16;
	for (int probe = 0; probe < KEY_PROBES_MAX; probe++, slot++) {
		struct node **at = &set->slots[slot & mask];
		if (!*at || same_key(*at, pair))
			return at;
	}
	return NULL;
}

static struct node *put(struct key_set *set, struct node *pair)
{
	struct node **slot = find_slot(set, pair);
	if (!slot) {
		set->crowded = true;
		return NULL;
	}
	if (*slot)
		return *slot;
	*slot = pair;
	return NULL;
}

/* Twice the capacity, filled again from the map. What was there before stays in the arena: at most as much again.
 */
static void grow(struct arena *memory, struct key_set *set, const struct node *map)
{
	set->capacity = set->capacity ? set->capacity * 2 : FIRST_CAPACITY;
	set->slots = ARENA_ARRAY(memory, struct node *, set->capacity);
	for (struct node *pair = map->first; pair; pair = pair->next)
		put(set, pair);
}

static struct node *find_among_few(const struct node *map, const struct node *pair)
{
	for (struct node *other = map->first; other; other = other->next)
		if (same_key(other, pair))
			return other;
	return NULL;
}

struct node *key_set_add(struct arena *memory, struct key_set *set, const struct node *map, struct node *pair)
{
	if (map->count < FEW)
		return find_among_few(map, pair);
	if (map->count >= set->capacity / 2)
		grow(memory, set, map);
	return put(set, pair);
}
