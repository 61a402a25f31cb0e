/* SPDX-License-Identifier: EUPL-1.2 */
/* What was read: scalars, lists and maps, each key and each value with its place. */
#ifndef NODE_H
#define NODE_H

#include "source.h"

enum node_kind { NODE_SCALAR = 1, NODE_LIST, NODE_MAP };

struct node {
	enum node_kind kind;
	bool plain;          /* a scalar written without quotes and not as a block */
	bool torn;           /* something of it was refused, which was said: what it lacks is not said as well */
	uint32_t count;      /* items of a list, pairs of a map */
	uint32_t key_hash;   /* hash_of(key); 0 when there is no key */
	const char *key;     /* in a map; else NULL */
	const char *scalar;  /* the decoded text; "" for a list or map */
	struct where at;     /* the value; a scalar's own characters, of a list or map its first line */
	struct where key_at; /* the key; without one the same as at */
	struct node *first, *next;
	const void *meaning; /* for the layer above: what the reader took the key for */
};

/* Not a secret hash: FNV-1a over the bytes, never 0. */
uint32_t hash_of(const char *text);

/* The pair with exactly this key, or NULL. */
struct node *node_get(const struct node *map, const char *key);

#endif
