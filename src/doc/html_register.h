/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A page that lists matters, newest first or as they are handed in, and lets readers choose among them without scripts: a
 * group of choices for each filter, and rules that hide what is not chosen. Where a browser does not know such rules, all
 * entries are shown and the choices are not.
 */
#ifndef HTML_REGISTER_H
#define HTML_REGISTER_H

#include <stdio.h>

#include "doc.h"

struct register_filter {
	const char *name;
	const char *const *choices;
	const size_t *counts; /* entries of each choice */
	size_t count;
};

/* That an entry is shown when the choice of the filter is taken; it may have several of one filter. */
struct register_mark {
	size_t filter, choice;
};

struct register_entry {
	const char *title, *language; /* of the title: as of a value */
	const char *href;
	const struct fact *facts;
	const struct doc_link *links; /* besides the title's own */
	const struct register_mark *marks;
	size_t mark_count;
	const struct register_entry *next;
};

struct register_page {
	const struct doc *doc; /* head, links and what stands above the list */
	const char *heading;
	const char *all;   /* the choice of everything: "kaikki" */
	const char *shown; /* before the number of entries that are shown; NULL: it is not told */
	const struct register_filter *filters;
	size_t filter_count;
	const struct register_entry *entries;
	size_t entry_count;
};

void html_write_register(struct arena *memory, const struct register_page *page, FILE *out);

#endif
