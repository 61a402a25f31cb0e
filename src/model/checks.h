/* SPDX-License-Identifier: EUPL-1.2 */
/* Checks that the tables of fields cannot say alone: keys that need or rule out each other. */
#ifndef CHECKS_H
#define CHECKS_H

#include "record.h"

/* Each of the keys must be there and not be empty. */
void need_keys(struct reading *reading, const struct node *map, const enum key *keys, size_t count);
/* One of two keys is enough; the first is named when both are missing. */
void need_one_of(struct reading *reading, const struct node *map, enum key either, enum key other);
/* No other keys than these apply. */
void allow_only(struct reading *reading, const struct node *map, const enum key *keys, size_t count,
                struct text reason);
/* The key, if it is given, does not apply. */
void refuse_key(struct reading *reading, const void *in_record, enum key key, struct text reason);
/* The first day must not be after the second; a day that is not given is left alone. */
void need_date_order(struct reading *reading, const void *in_record, enum key first, struct date from, enum key second,
                     struct date to);
/* The later day must come after the earlier one. */
void need_date_after(struct reading *reading, const void *in_record, enum key later, struct date after, enum key earlier,
                     struct date before);

#endif
