/* SPDX-License-Identifier: EUPL-1.2 */
#include "node.h"

#include <string.h>

/* FNV-1a of 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
uint32_t hash_of(const char *text)
{
	uint32_t hash = UINT32_C(2166136261);
	for (const char *byte = text; *byte; byte++)
		hash = (hash ^ (unsigned char)*byte) * UINT32_C(16777619);
	return hash ? hash : 1;
}

struct node *node_get(const struct node *map, const char *key)
{
	const uint32_t hash = hash_of(key);
	for (struct node *pair = map->first; pair; pair = pair->next)
		if (pair->key_hash == hash && strcmp(pair->key, key) == 0)
			return pair;
	return NULL;
}
