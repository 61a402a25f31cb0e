/* SPDX-License-Identifier: EUPL-1.2 */
/* Personal data in a finished report, and other changes to all of its texts. */
#ifndef REPORT_MASK_H
#define REPORT_MASK_H

struct arena;
struct doc;

/* What becomes of a text, and of a code or key; the text itself when nothing does. */
struct text_change {
	const char *(*text)(const void *with, struct arena *memory, const char *text);
	const char *(*code)(const void *with, struct arena *memory, const char *text);
	const char *(*prose)(const void *with, struct arena *memory, const char *text); /* of a template; NULL: it is left */
	const void *with;
};

/* Changes every text of the document that others wrote or that was made of what they wrote. */
void change_texts(struct doc *doc, const struct text_change *change);

/* Masks identity codes, telephone numbers and e-mail addresses wherever they stand in the document. */
void report_mask(struct doc *doc);

#endif
