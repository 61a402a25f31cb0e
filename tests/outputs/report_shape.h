/* SPDX-License-Identifier: EUPL-1.2 */
/* What reports are made of as a program sees them: kinds, their sections, the facts and tables of those. */
#ifndef REPORT_SHAPE_H
#define REPORT_SHAPE_H

#include "doc.h"

/* A fact, or a column of a table: what values were met in it. */
struct member_shape {
	const char *key, *title;
	unsigned kinds;    /* kind_bit() of each */
	unsigned declared; /* of a column: what it says of itself, for want of values */
	struct member_shape *next;
};

struct table_shape {
	const char *key;
	struct member_shape *columns;
	struct table_shape *next;
};

struct section_shape {
	const char *key; /* a pattern, "^option_", when there is a section for each of something */
	struct member_shape *facts;
	struct table_shape *tables;
	bool charts; /* it may have some */
	struct section_shape *next;
};

/* Reports of one kind: "prior". */
struct kind_shape {
	const char *key;
	struct section_shape *sections;
	struct kind_shape *next;
};

static inline unsigned kind_bit(enum value_kind kind)
{
	return 1u << (unsigned)kind;
}

/* What a template of the project adds to reports of a kind, and what they say of it. */
void shape_add_template(struct arena *memory, struct kind_shape **kinds, const char *kind);
/* Adds what a document has; everything stays in the order in which it was first met. */
void shape_add(struct arena *memory, struct kind_shape **kinds, const struct doc *doc);

#endif
