/* SPDX-License-Identifier: EUPL-1.2 */
/* Personal data is not repeated in what is said of it: its letters and digits are shown as ▒. */
#ifndef MASK_H
#define MASK_H

#include <stddef.h>

struct arena;

/*
 * A text in which identity codes, e-mail addresses and telephone numbers are masked; the text itself if it has none.
 * It has as many code points as before, so that columns stay what they are.
 */
const char *mask_personal(struct arena *memory, const char *text);

/* The same for identity codes and addresses: what a number in a code, such as a diary number, cannot be taken for. */
const char *mask_in_code(struct arena *memory, const char *text);

/* The same for identity codes alone. */
const char *mask_identity_codes(struct arena *memory, const char *text);

/* A text masked from a column up to another one; columns count from 1. */
const char *mask_columns(struct arena *memory, const char *text, size_t from, size_t to);

#endif
