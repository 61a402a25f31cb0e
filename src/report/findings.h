/* SPDX-License-Identifier: EUPL-1.2 */
/* What was found, in the formats that people and programs read. */
#ifndef FINDINGS_H
#define FINDINGS_H

#include <stdio.h>

#include "diag.h"

struct arena;

struct project;

/* All that a format may want to know. What is not given is left zero. */
struct finding_view {
	enum language language;
	bool color;
	const char *version;           /* of the program */
	const char *here, *root;       /* where it runs and the project's folder, from the root and without links */
	const struct project *project; /* NULL: there is none */
	size_t files;                  /* that were read */
};

/* To add a format: a function and a row in findings.c; --format and its help follow. */
struct finding_format {
	const char *name;
	bool for_machines; /* to standard output, in the language of machines */
	struct text label;
	void (*write)(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out);
};

size_t finding_format_count(void);
const struct finding_format *finding_format_at(size_t index);
const struct finding_format *finding_format_named(const char *name);

#endif
