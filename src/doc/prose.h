/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Prose that an organisation writes itself, in Markdown, as passages that every writer shows in its own way. Nothing in
 * it is markup any more: a tag is text, and a link leads to http, https or mailto or is text too.
 */
#ifndef PROSE_H
#define PROSE_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

/* How words are set. */
struct style {
	const char *target; /* of a link, fit for an address as it is; NULL: none */
	bool strong, emphasis, code;
};

/* Words set alike, with the spaces around them. */
struct span {
	const char *text;
	struct style style;
	bool breaks; /* a line ends here; there is no text */
	struct span *next;
};

enum passage_kind {
	PASSAGE_HEADING,   /* level: 1, 2, … as it was written */
	PASSAGE_PARAGRAPH, /* of the item before it, when level is not 0 */
	PASSAGE_ITEM,      /* begins an item of a list */
	PASSAGE_LINES,     /* shown as it is, in fixed width: one span with line breaks in its text */
};

enum { PROSE_LISTS_MAX = 6 }; /* lists within lists; what is deeper stands in the innermost */

struct passage {
	enum passage_kind kind;
	int level;     /* how many lists it stands in */
	bool numbered; /* the list of an item */
	bool first;    /* the item begins its list */
	unsigned number;
	bool quoted;
	struct span *spans;
	struct passage *next;
};

/*
 * Reads CommonMark. Pictures are their alternative text; lines across are left out; a heading within a list or
 * quotation is a strong paragraph; a quotation within a list is part of its item.
 */
struct passage *prose_read(struct arena *memory, const char *markdown, size_t length);

/* A place for a value in the text to be read: one character that no file may hold. Index: below PROSE_FIELDS_MAX. */
enum { PROSE_FIELDS_MAX = 32 };
const char *prose_field(struct arena *memory, size_t index);
/* A copy of one passage with the values in their places: text in words, and in an address what an address can hold. */
struct passage *prose_filled(struct arena *memory, const struct passage *passage, const char *const *values);

bool span_is_blank(const struct span *span);
bool span_begins_with_space(const struct span *span);
bool span_ends_with_space(const struct span *span);
/* Whether what is set so leads to the same place, or nowhere. */
bool same_target(const struct style *a, const struct style *b);

/* The words alone, line breaks as spaces; of PASSAGE_LINES the lines. */
const char *prose_text(struct arena *memory, const struct passage *passage);

#endif
