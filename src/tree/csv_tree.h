/* SPDX-License-Identifier: EUPL-1.2 */
/* CSV -> the same nodes, so that nothing above knows the difference. */
#ifndef CSV_TREE_H
#define CSV_TREE_H

#include "diag.h"
#include "node.h"

/*
 * Reads a table with a header row (RFC 4180, comma, semicolon or tab as the header has it; quotes, byte order mark,
 * CRLF accepted) as a list of maps: one map a row, one scalar a field, the key being the header's field. An empty
 * field is left out of its map. A row with another number of fields than the header, a quote that is not closed,
 * and text that is not UTF-8 are said at their place. NULL when there is no table.
 */
struct node *csv_read(struct arena *memory, const struct source *source, struct diags *diags);

/* The same with limits of its own: tables of others are larger than ours. */
struct node *csv_read_within(struct arena *memory, const struct source *source, size_t bytes, size_t nodes,
                             struct diags *diags);

/* The header row of such a table: a map with a pair for each column, its key being the field. */
const struct node *csv_header(const struct node *rows);

#endif
