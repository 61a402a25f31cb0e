/* SPDX-License-Identifier: EUPL-1.2 */
/* Decisions looked up by id, path and record number; four bytes a name and their room. */
#ifndef DECISION_TABLE_H
#define DECISION_TABLE_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct decision_fact;

/* What a decision can be called. */
enum decision_name { DECISION_ID, DECISION_PATH, DECISION_RECORD, DECISION_NAMES };

/* Open addressing, at most half full; a slot is the decision's order times DECISION_NAMES, and which name, plus 1. */
struct decision_table {
	uint32_t *slots;
	size_t size, used;
};

/* Adds the last of count decisions under one of its names, or returns the one that has the name already. */
struct decision_fact *decision_table_add(struct decision_table *table, struct arena *memory,
                                         struct decision_fact *const *decisions, size_t count,
                                         enum decision_name which);
struct decision_fact *decision_table_find(const struct decision_table *table, struct decision_fact *const *decisions,
                                          const char *name, enum decision_name which);

#endif
