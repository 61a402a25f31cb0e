/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Names that must not be public: ids, record numbers, titles and files of matters that are confidential. The public register
 * is made without those matters, so no text that is built holds such a name; but a preparer may have written one, as a
 * reference or in prose.
 */
#ifndef WITHHELD_H
#define WITHHELD_H

#include "doc.h"

struct arena;

struct withheld;

/* None yet. */
struct withheld *withheld_new(struct arena *memory);

/*
 * Adds a name, which is kept as it is; NULL adds nothing. What cannot be told from an ordinary word is not looked for: fewer
 * than four letters, or one word without a digit or sign. One that is public as well stays public.
 */
void withheld_add(struct withheld *withheld, const char *name, bool is_public);
void withheld_add_text(struct withheld *withheld, const struct text *names, bool is_public);

/*
 * The text with other words in place of every such name, whatever its capitals and white space; the longest name that
 * stands at a place counts. The text itself if it has none.
 */
const char *withheld_from(const struct withheld *withheld, struct arena *memory, enum language language,
                          const char *text);
/* The same for every text of a document. */
void report_withhold(const struct withheld *withheld, struct doc *doc);

#endif
