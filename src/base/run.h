/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef RUN_H
#define RUN_H

#include "date.h"
#include "lva.h"

struct arena;
struct diags;

/* What reading needs: where to put things, whom to tell. Computing gets none of it. */
struct run {
	struct arena *memory;   /* lives as long as the run */
	struct diags *diags;
	enum language language; /* in which people are spoken to */
	struct date as_of;      /* all zero: each document's own day */
};

#endif
