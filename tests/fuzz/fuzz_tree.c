/* SPDX-License-Identifier: EUPL-1.2 */
/* Any bytes -> the YAML and the CSV reader: a tree or something said, and every place inside the file. */
#include <assert.h>
#include <stdint.h>

#include "arena.h"
#include "csv_tree.h"
#include "yaml_tree.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_places(const struct source *source, struct diags *diags)
{
	for (const struct diag *diag = diags_sorted(diags); diag; diag = diag->next) {
		assert(diag->place.line <= source->lines);
		assert(diag->place.line == 0 || diag->place.column > 0);
		assert(diag->place.end_line > diag->place.line || diag->place.end_column >= diag->place.column);
	}
}

static void check_node(const struct source *source, const struct node *node)
{
	assert(node->kind == NODE_SCALAR || node->kind == NODE_LIST || node->kind == NODE_MAP);
	assert(node->at.line >= 1 && node->at.line <= source->lines);
	assert(node->at.column >= 1 && node->at.end_column >= node->at.column);
	assert(node->scalar);
}

/* Depth is limited, so that a walk may call itself. */
static void check_tree(const struct source *source, const struct node *node)
{
	uint32_t count = 0;
	check_node(source, node);
	for (const struct node *item = node->first; item; item = item->next, count++) {
		assert(!item->key == (node->kind == NODE_LIST));
		check_tree(source, item);
	}
	assert(count == node->count);
}

static void check(const struct source *source, const struct node *root, struct diags *diags)
{
	assert(root || diags_count(diags) > 0);
	if (root)
		check_tree(source, root);
	check_places(source, diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *memory = arena_new();
	struct diags *yaml = diags_new(), *csv = diags_new();
	const struct source *source = source_of(memory, "fuzz", (const char *)data, size);
	check(source, yaml_read(memory, source, &yaml_limits_file, yaml), yaml);
	check(source, csv_read(memory, source, csv), csv);
	diags_free(yaml);
	diags_free(csv);
	arena_free(memory);
	return 0;
}
