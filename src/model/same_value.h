/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether two files mean the same by a value, however they write it. */
#ifndef SAME_VALUE_H
#define SAME_VALUE_H

#include "record.h"

/*
 * Of any kind but records: lists of words and names are sets, chains of texts are in order, white space in texts does
 * not matter, 12.40 is 12.4.
 */
bool value_is_same(const struct field *field, const void *member, const void *other);
/* Whether a value is there at all; an empty list that was given is. */
bool value_is_given(const struct field *field, const void *member);

/* All that is in two records, those in them too; the field with the key is left out, KEY_NONE for none. */
bool record_is_same(const struct record *record, const void *one, const void *other, enum key but);

#endif
