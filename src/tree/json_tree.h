/* SPDX-License-Identifier: EUPL-1.2 */
/* JSON of others -> the same nodes. */
#ifndef JSON_TREE_H
#define JSON_TREE_H

#include "diag.h"
#include "node.h"

/*
 * Reads one value (RFC 8259), each node with its place. Numbers and the words true and false are scalars as they are
 * written; a null is left out of its map, and is an empty scalar in a list. What is not JSON, a key that a map has twice,
 * half a surrogate pair, a string with U+0000, text that is not UTF-8, and what is nested too deep or too large are said
 * at their place; then the result is NULL.
 */
struct node *json_read(struct arena *memory, const struct source *source, struct diags *diags);

#endif
