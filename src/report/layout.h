/* SPDX-License-Identifier: EUPL-1.2 */
/* A report put together: its parts in the order of a template, and the template's prose. */
#ifndef LAYOUT_H
#define LAYOUT_H

#include "report_kind.h"
#include "reporting.h"
#include "template.h"

/* How a report is put together. */
struct layout {
	const struct report_kind *kind;
	const struct template *template; /* NULL: the built-in one */
	struct reporting *reporting;     /* whose document has its title, id, day and organisation already */
	const char *body;                /* that decides; "": none */
	const void *report;
	void (*write)(const void *report, const struct report_part *part);
};

/*
 * Adds everything to the document: what the template places; what it leaves out, for programs alone; what every report
 * has; and at the end, if something was left out that readers would have seen, what that is.
 */
void layout_write(const struct layout *layout);

#endif
