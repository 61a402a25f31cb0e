/* SPDX-License-Identifier: EUPL-1.2 */
/* Prose in Markdown. */
#ifndef MARKDOWN_PROSE_H
#define MARKDOWN_PROSE_H

#include <stdio.h>

struct arena;
struct passage;

/* Passages up to the end of their list, each after an empty line. */
void markdown_put_prose(struct arena *memory, FILE *out, const struct passage *passage);

#endif
