/* SPDX-License-Identifier: EUPL-1.2 */
/* Where OParl and Ahjo keep what an agenda of ours holds. */
#ifndef AGENDA_VALUES_H
#define AGENDA_VALUES_H

#include "import.h"

/* What is asked for: to add one, an enumerator and its paths in agenda_values.c. */
enum agenda_value { AGENDA_BODY, AGENDA_DATE, AGENDA_SECTION, AGENDA_TITLE, AGENDA_RECORD, AGENDA_VALUES };

/* The first value of a meeting or item that is there and says something, or NULL. */
const struct node *agenda_value(const struct node *from, enum agenda_value value);

/* The one meeting of a file; more than one are said. */
const struct node *agenda_meeting(struct importing *importing, const struct node *root);

/* The list of items, and the key that it has; of another kind than a list where it is none; NULL: there is no such key. */
const struct node *agenda_items(const struct node *meeting);

/* The day of "2026-12-08T16:00:00+02:00", or NULL, which was said. */
const char *agenda_day(struct importing *importing, const struct node *value);

/* "Kasvatus- ja koulutuslautakunta" -> "kasvatus-ja-koulutuslautakunta". */
const char *agenda_slug(struct arena *memory, const char *name);

#endif
