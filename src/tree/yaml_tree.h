/* SPDX-License-Identifier: EUPL-1.2 */
/* YAML -> nodes. */
#ifndef YAML_TREE_H
#define YAML_TREE_H

#include "diag.h"
#include "node.h"

/* What one file may hold. */
struct yaml_limits {
	size_t bytes, depth, nodes, scalar_bytes;
};
extern const struct yaml_limits yaml_limits_file;      /* 1 MiB */
extern const struct yaml_limits yaml_limits_catalogue; /* 4 MiB */

/*
 * Reads one document. Everything that is not allowed (anchors, aliases, tags, merge keys, %TAG, a second document,
 * duplicate keys, keys that are no scalars, control characters, what is not UTF-8, what goes beyond the limits) is
 * said at its place. The result is NULL when there is no tree to go on with; a tree with faults that were said is
 * returned so that the layer above can find the rest. The nodes are the arena's and point into it, not into
 * libyaml.
 */
struct node *yaml_read(struct arena *memory, const struct source *source, const struct yaml_limits *limits,
                       struct diags *diags);

/* The messages of this layer, for the reference: format/encoding, format/syntax, format/yaml-feature,
 * format/duplicate-key. */
extern const struct message message_encoding, message_syntax, message_yaml_feature, message_duplicate_key;

#endif
