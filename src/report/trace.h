/* SPDX-License-Identifier: EUPL-1.2 */
/* A figure as the tree of how it was made, down to the places in the files. */
#ifndef TRACE_H
#define TRACE_H

#include "reporting.h"

/* The lines of the tree. The first is "name = value"; leaves end with file:line:column. */
struct lines {
	const char **line;
	size_t count;
};
struct lines trace_lines(const struct reporting *reporting, const char *name, const struct figure *figure);

/* The value of a figure in words, with its remark: "2 kohtalainen". */
const char *figure_text(const struct reporting *reporting, const struct figure *figure);

#endif
