/* SPDX-License-Identifier: EUPL-1.2 */
/* The areas of a table of indicators: which of them are the project's. */
#ifndef INDICATOR_REGION_H
#define INDICATOR_REGION_H

#include "import.h"

enum region_kind {
	REGION_OURS = 1,
	REGION_OTHER,
	REGION_UNKNOWN, /* a number of Sotkanet that neither lva nor a list of areas explains */
	REGION_KINDS
};

/* What a row tells of its area; NULL: nothing. */
struct region_cells {
	const struct node *region;         /* a name or code; under the heading "region" also Sotkanet's number */
	const struct node *code, *category; /* 285 and KUNTA */
	const struct node *title;
};

/* An area of the table. */
struct region {
	const struct node *cell; /* where it stands first */
	const char *name;        /* of one of ours as the project calls it */
	enum region_kind kind;
	size_t values;           /* that it was met with */
	struct region *self, *next; /* self: what is found by name is const */
};

/* Reads the list of areas that was given with the import; NULL when it is none, which was said. */
struct regions *regions_new(struct importing *importing);

/* The area of a row; NULL when no cell names it. */
struct region *region_of(struct regions *regions, const struct region_cells *cells);

/* The areas that were met, in the order of the table. */
const struct region *regions_met(const struct regions *regions);

#endif
