/* SPDX-License-Identifier: EUPL-1.2 */
/* Nodes under construction, from a flat run of keys and values: the open lists and maps are on a stack. */
#ifndef TREE_BUILD_H
#define TREE_BUILD_H

#include "diag.h"
#include "key_set.h"
#include "node.h"
#include "yaml_tree.h"

/* A list or map that is open. */
struct frame {
	struct node *node, *last;
	struct node *pending; /* a pair that has its key and waits for its value */
	struct key_set keys;
	bool dropped; /* the pending pair has a faulty key, which was said: its value is left out of the tree */
	bool is_key;  /* the whole is the key of a pair in the frame below, which was said */
};

struct builder {
	struct arena *memory;
	const struct source *source;
	const struct yaml_limits *limits;
	struct diags *diags;
	struct node *root;
	struct frame *frames;
	size_t depth, nodes;
	int characters; /* control characters that were said; after some it is enough */
	bool failed;    /* a limit was reached, which was said: there is no tree to go on with */
};

void build_start(struct builder *builder);

/* Whether what comes next is a key. */
bool build_wants_key(const struct builder *builder);

/* A key; the text is kept, not copied. Says one that is there already, empty, or a merge key. */
void build_key(struct builder *builder, const char *key, struct where at, bool plain);

/* In the place of a key something that cannot be one, and was said: its value is left out of the tree. */
void build_key_dropped(struct builder *builder, struct where at);

/* A scalar value; the text is kept, not copied. */
void build_scalar(struct builder *builder, const char *text, struct where at, bool plain);

/* In the place of a value something that was refused, and said. */
void build_refused(struct builder *builder, struct where at);

/* The start of a list or map; at ends with what starts it. In the place of a key it is left out. */
void build_open(struct builder *builder, enum node_kind kind, struct where at);

/* Its end: where a closing bracket ends it, if there is one, else all zero. One that stood as a key is said. */
void build_close(struct builder *builder, struct where bracket);

#endif
