/* SPDX-License-Identifier: EUPL-1.2 */
/* A tree, and what was said of its file, as text that a test can be written against. */
#ifndef TREE_SHOWN_H
#define TREE_SHOWN_H

#include "arena.h"
#include "diag.h"
#include "node.h"

static inline const char *tree_shown(struct arena *memory, const struct node *node);

static inline const char *items_shown(struct arena *memory, const struct node *whole)
{
	const char *items = "";
	for (const struct node *item = whole->first; item; item = item->next) {
		const char *key = item->key ? arena_printf(memory, "%s: ", item->key) : "";
		const char *comma = item == whole->first ? "" : ", ";
		items = arena_printf(memory, "%s%s%s%s", items, comma, key, tree_shown(memory, item));
	}
	return items;
}

/* {key: value, key: [item, item]}; a scalar that was not plain stands in quotation marks; no tree is "-". */
static inline const char *tree_shown(struct arena *memory, const struct node *node)
{
	if (!node)
		return "-";
	if (node->kind == NODE_SCALAR)
		return node->plain ? node->scalar : arena_printf(memory, "'%s'", node->scalar);
	const char *items = items_shown(memory, node);
	return arena_printf(memory, node->kind == NODE_MAP ? "{%s}" : "[%s]", items);
}

/* A line for each: line:column-end, id, sentence in English, and the line:column of the other place. */
static inline const char *said_shown(struct arena *memory, struct diags *diags)
{
	const char *all = "";
	for (const struct diag *diag = diags_sorted(diags); diag; diag = diag->next) {
		const struct place *at = &diag->place, *other = &diag->other;
		const char *also = other->file ? arena_printf(memory, " (%u:%u)", other->line, other->column) : "";
		all = arena_printf(memory, "%s%u:%u-%u %s: %s%s\n", all, at->line, at->column, at->end_column,
		                   diag->message->id, diag_sentence(memory, diag, EN), also);
	}
	return all;
}

#endif
