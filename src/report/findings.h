/* SPDX-License-Identifier: EUPL-1.2 */
/* What was found, in the formats that people and programs read. */
#ifndef FINDINGS_H
#define FINDINGS_H

#include <stdio.h>

#include "diag.h"

struct arena;

/* All that a format may want to know. */
struct finding_view {
	enum language language;
	bool color;
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
