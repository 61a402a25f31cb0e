/* SPDX-License-Identifier: EUPL-1.2 */
/* One table of spellings for a run: what a key means in a record, what a word means in a list. */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include "record.h"

struct vocabulary;

struct vocabulary *vocabulary_new(struct arena *memory);

/* The field of the record with this key in any of the languages, or NULL. The hash is hash_of(key). */
const struct field *vocabulary_field(struct vocabulary *vocabulary, const struct record *record, const char *key,
                                     uint32_t hash);
/* The enumerator of the list with this spelling in any of the languages, or 0. */
int vocabulary_word(struct vocabulary *vocabulary, const struct words *words, const char *spelling);

#endif
