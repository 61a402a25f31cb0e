/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A value that can say where it came from: a place in a file, or a formula and other figures. There is no other way
 * to make one, so a number without a trace cannot exist.
 */
#ifndef FIGURE_H
#define FIGURE_H

#include "bands.h"
#include "record.h"

enum figure_unit {
	FIGURE_CLASS = 1, /* significance class 0-4 */
	FIGURE_CHILDREN,  /* a number of children: hidden when small */
	FIGURE_ADULTS,    /* a number of clients of age: hidden when small, in no sum of children */
	FIGURE_PEOPLE,    /* population: never hidden */
	FIGURE_COUNT,     /* a number of rows, decisions, links */
	FIGURE_CENTS,
	FIGURE_SHARE,     /* millionths */
	FIGURE_RATIO,     /* millionths: the burden index */
	FIGURE_MONTHS,
	FIGURE_DECIMAL,   /* a measured value: number / 10^decimals */
	FIGURE_DATE,      /* date_days() */
	FIGURE_WORD,      /* an enumerator of words */
	FIGURE_TEXT,      /* only the text in `shown`: a name, a list of bands */
};

/* How a kind of figure is made: a row beside the function that makes it. */
struct formula {
	const char *id; /* "class/life-stage" */
	struct text name;
	const char *source; /* section of the method, law, study */
};

struct figure {
	bool known;
	bool withheld; /* not to be shown: it would tell a small number; whoever marked it saw to the sums of it */
	int64_t number;
	int8_t decimals; /* FIGURE_DECIMAL */
	enum figure_unit unit;
	const struct words *words; /* FIGURE_WORD */
	struct text shown;         /* FIGURE_TEXT; else a remark such as a name of the thing counted, or empty */
	struct text why;           /* when not known: the reason */
	const struct formula *how; /* NULL: it was read, at `at` */
	struct text label;         /* what was read: the field's label */
	struct where at;
	const struct figure *const *from;
	size_t from_count;
};

/* A value as it stands in a file: the field's label and place come from the record. */
const struct figure *figure_read(struct arena *memory, const void *in_record, const struct record *record,
                                 enum key key, enum figure_unit unit, int64_t number);
const struct figure *figure_read_word(struct arena *memory, const void *in_record, const struct record *record,
                                      enum key key, const struct words *words, int word);
/* A field that is not given or is unknown: says which, with the preparer's reason if there is one. */
const struct figure *figure_missing(struct arena *memory, const void *in_record, const struct record *record,
                                    enum key key, enum nothing which, struct text why);
/* A text that was read: an owner, an id. */
const struct figure *figure_read_text(struct arena *memory, const void *in_record, const struct record *record,
                                      enum key key, struct text shown);
/* One value of a list or map, with its own place; shown tells which one it is. */
const struct figure *figure_read_item(struct arena *memory, const struct node *item, const struct field *field,
                                      enum figure_unit unit, int64_t number, struct text shown);
/* A measured value; the second way where it stands in a cell of a table. */
const struct figure *figure_read_decimal(struct arena *memory, const void *in_record, const struct record *record,
                                         enum key key, struct decimal value);
const struct figure *figure_read_cell(struct arena *memory, const struct node *cell, const struct record *record,
                                      enum key key, struct decimal value);
/* A value of a file that is gone: what it is of, and where it stood in the file of this name. */
const struct figure *figure_kept(struct arena *memory, struct text label, enum figure_unit unit, int64_t number,
                                 struct where at);
/* A made figure; the inputs are copied as pointers. */
const struct figure *figure_made(struct arena *memory, const struct formula *how, enum figure_unit unit, int64_t number,
                                 const struct figure *const *from, size_t count);
const struct figure *figure_made_word(struct arena *memory, const struct formula *how, const struct words *words,
                                      int word, const struct figure *const *from, size_t count);
const struct figure *figure_made_decimal(struct arena *memory, const struct formula *how, struct decimal value,
                                         const struct figure *const *from, size_t count);
/* A made figure that cannot be known, with the reason. */
const struct figure *figure_unknown(struct arena *memory, const struct formula *how, enum figure_unit unit,
                                    struct text why, const struct figure *const *from, size_t count);

/* The same figure, marked as one that is not to be shown if it is withheld. */
const struct figure *figure_withheld(struct arena *memory, const struct figure *figure, bool withheld);

/* Figures being gathered to make another one of. Start with { .memory = … }. */
struct figures {
	struct arena *memory;
	const struct figure **items;
	size_t count, room;
};
void figures_add(struct figures *figures, const struct figure *figure);

#endif
