/* SPDX-License-Identifier: EUPL-1.2 */
/* A template being read, and what is said of it. */
#ifndef TEMPLATE_READING_H
#define TEMPLATE_READING_H

#include "template.h"

/* Values of any length, each put in one place: what comes of a template must not be thousands of times as long. */
enum { FIELDS_MAX = 500 };

struct template_reading {
	struct arena *memory;
	const struct source *source;
	const struct report_kind *kind;
	struct diags *diags;
	struct template *template;
	struct template_item *last;
	struct where *placed; /* where each part of the kind was placed; in is NULL of one that was not */
	char *prose;          /* so far, its fields as characters */
	size_t length;
	size_t fields, parts;
	bool sound;
};

/* A placeholder: {{ name }}, and the name in it. */
struct placeholder {
	size_t offset, length; /* in the file */
	const char *name;
};

struct where template_place(const struct template_reading *reading, const struct placeholder *placeholder);

/* Says a message of a placeholder, with what else the finding has; the template is no good then. */
void template_say(struct template_reading *reading, const struct message *message, const struct placeholder *placeholder,
                  struct diag besides);
/* That there is no such placeholder, with the nearest one and where all of them are to be found. */
void template_say_unknown(struct template_reading *reading, const struct placeholder *placeholder);
/* That there are more than FIELDS_MAX values. */
void template_say_too_many(struct template_reading *reading, const struct placeholder *placeholder);

#endif
