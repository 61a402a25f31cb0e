/* SPDX-License-Identifier: EUPL-1.2 */
/* The file of values that follow-ups read. */
#ifndef INDICATOR_WRITE_H
#define INDICATOR_WRITE_H

#include "indicator_names.h"
#include "indicator_table.h"

struct indicator_writing {
	struct importing *importing;
	const struct indicator_table *table;
	const struct indicator_names *names;
	const char *sha256; /* of the table */
};

/* Whether the values are of days rather than of years. */
bool indicator_is_dated(const struct indicator_table *table);
/* Whether a column divides the values further: it is kept, or two values of different children would be one. */
bool indicator_is_division(const struct indicator_table *table, const struct node *column);

void indicator_write_header(const struct indicator_writing *writing);
/* A value of an area at a time, with what else its row of the table tells. */
void indicator_write_value(const struct indicator_writing *writing, const struct node *row, const char *area,
                           const char *time, const char *value);

#endif
