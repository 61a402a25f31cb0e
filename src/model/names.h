/* SPDX-License-Identifier: EUPL-1.2 */
/* Names looked up by hash: ids of a file, services of a catalogue, areas, spellings of keys and words. */
#ifndef NAMES_H
#define NAMES_H

#include <stddef.h>
#include <stdint.h>

struct arena;

/* A table of names, each in a space of its own (any pointer, NULL too), that lead to a value. */
struct names;

struct names *names_new(struct arena *memory);
/* Adds the name, or returns the value that it leads to already. The name is not copied. NULL: it was added. */
const void *names_add(struct names *names, const void *space, const char *name, const void *value);
/* The value, or NULL. */
const void *names_find(const struct names *names, const void *space, const char *name);
/* The same with hash_of(name) at hand. */
const void *names_find_hashed(const struct names *names, const void *space, const char *name, uint32_t hash);

#endif
