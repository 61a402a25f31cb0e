/* SPDX-License-Identifier: EUPL-1.2 */
/* What every reader of this layer says in the same words. */
#ifndef TREE_MESSAGE_H
#define TREE_MESSAGE_H

#include "diag.h"

/* The pattern with its {name} replaced by the value, in every language. */
struct text text_with(struct arena *memory, const struct text *pattern, const char *name, const char *value);

/* The text as it is quoted: of a very long one the beginning. */
const char *text_quoted(struct arena *memory, const char *text);

/* format/syntax for a reason; the hint may be empty. */
void say_syntax(struct diags *diags, struct where at, const struct text *reason, const struct text *hint);

/* format/yaml-feature for the notation as it was written; the hint may be empty. */
void say_feature(struct diags *diags, struct where at, const char *value, const struct text *hint);

/* format/duplicate-key, with the place where the key stood first. */
void say_duplicate(struct diags *diags, struct where at, struct where first, const char *key);

/* What can be too much in a file. */
enum limit { LIMIT_BYTES, LIMIT_DEPTH, LIMIT_NODES, LIMIT_SCALAR, LIMIT_KEYS, LIMITS };

/* format/syntax: more than so many. */
void say_limit(struct arena *memory, struct diags *diags, struct where at, enum limit what, size_t most);

/* format/syntax: there is nothing in the file. */
void say_empty(struct diags *diags, const struct source *source);

#endif
