/* SPDX-License-Identifier: EUPL-1.2 */
/* The keys of one map while it is being read, to find the same key again. */
#ifndef KEY_SET_H
#define KEY_SET_H

#include "node.h"

struct arena;

/* A few keys are compared one by one; beyond that a table with open addressing. Zero is an empty set. */
struct key_set {
	struct node **slots;
	uint32_t capacity; /* a power of two, or 0 */
	bool crowded;      /* so many keys fell together that only somebody looking for it gets there */
};

/* How far a key is looked for before the set is crowded: bounds the work when keys are made to collide. */
enum { KEY_PROBES_MAX = 256 };

/* The pair of the map with the same key as the new pair, which is not in the map yet; else adds it: NULL. */
struct node *key_set_add(struct arena *memory, struct key_set *set, const struct node *map, struct node *pair);

#endif
