/* SPDX-License-Identifier: EUPL-1.2 */
/* Kinds of values: what each looks like in a file, and how it is read. */
#ifndef VALUES_H
#define VALUES_H

#include "record.h"

/* Bits of the node kinds that a kind of field may have. */
enum shape { SHAPE_SCALAR = 1 << NODE_SCALAR, SHAPE_LIST = 1 << NODE_LIST, SHAPE_MAP = 1 << NODE_MAP };

/* To add a kind: an enumerator in record.h, a reader and a row in values.c. */
struct value_form {
	int shapes;
	struct text expected; /* "a date such as 2026-12-08" */
	void (*read)(struct reading *reading, struct node *node, const struct field *field, void *member);
};

const struct value_form *value_form(enum field_kind kind);

/* Says that a scalar is not what was expected; the hint may be empty. */
void say_bad_value(struct reading *reading, const struct node *node, struct text expected, struct text hint);

/* A scalar as a share, a count and so on where a hook reads a value itself: false when it was said. */
bool read_share_value(struct reading *reading, const struct node *node, struct share *into);
/* The code of a band: the scalar of at, or its key; key is what the code is said to be in. */
bool read_band_code(struct reading *reading, const struct node *at, const char *code, const char *key, size_t *band);
/* Whether a text has the form of an id. */
bool is_id(const char *text);
/* A scalar as a word of a list: 0 when it was said. */
int read_word_value(struct reading *reading, const struct node *node, const struct words *words);

#endif
