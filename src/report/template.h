/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A template: the order of a report's parts, with prose of the organisation's own between them. A line that holds just
 * {{measures}} is that part; {{title}} within prose is a value. There are no conditions, loops or includes, and a value
 * is never read as a template.
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "diag.h"
#include "report_kind.h"

struct passage;

/* A part, or prose: one of them is NULL. */
struct template_item {
	const struct report_part *part;
	const struct passage *prose;
	struct template_item *next;
};

struct template {
	const struct report_kind *kind;
	const struct source *source;
	int heading_level;    /* of its highest headings, which become sections */
	const struct template_item *items;
};

enum { TEMPLATE_BYTES_MAX = 256 * 1024 };

/* Reads one; NULL when something is wrong with it, all of which was said. */
const struct template *template_read(struct arena *memory, const struct source *source, const struct report_kind *kind,
                                     struct diags *diags);
/* The built-in one of a kind. */
const struct template *template_built_in(struct arena *memory, const struct report_kind *kind);
/* Its text, for whoever wants to copy it. */
const char *template_text(const struct report_kind *kind);

/* What can be said of a template, in the order of the reference; NULL after the last. */
const struct message *template_message(size_t index);
extern const struct message message_template_unknown, message_template_open, message_template_twice,
	message_template_not_alone, message_template_last, message_template_name;

#endif
