/* SPDX-License-Identifier: EUPL-1.2 */
/* Text that is made piece by piece, and YAML in it. */
#ifndef YAML_OUT_H
#define YAML_OUT_H

#include "node.h"

struct arena;

/* What is written so far; begin with { .memory = … }. */
struct out {
	struct arena *memory;
	char *bytes;
	size_t size, room;
};

void out_put(struct out *out, const char *text);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void out_printf(struct out *out, const char *format, ...);

/* A scalar that reads back as the same text: plain where YAML and people take it for one, else quoted. */
void out_scalar(struct out *out, const char *text);
/* "# text" to the end of the line, with nothing in it that could end the comment. */
void out_comment(struct out *out, const char *text);
/* A field of CSV, quoted where it must be. */
void out_field(struct out *out, const char *text);

/* A value as it was read: a scalar behind its key, or a list or map in one line. */
void out_flow(struct out *out, const struct node *node);

#endif
