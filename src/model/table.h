/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables in CSV against the record of their rows. */
#ifndef TABLE_H
#define TABLE_H

#include "record.h"

/*
 * Whether a table has a column for every field of the record and no other, in any of the languages; from one field on
 * they may be left out (KEY_NONE: none may). A header that does not fit is said once, with the one that does.
 */
bool table_fits(struct reading *reading, const struct node *rows, const struct record *record, enum key may_lack_from);

#endif
