/* SPDX-License-Identifier: EUPL-1.2 */
/* Items of a meeting that no one assesses. */
#ifndef FORMAL_TITLES_H
#define FORMAL_TITLES_H

#include <stdbool.h>

/* Whether an item only holds the meeting together, by its whole title; nothing else is taken for one. */
bool title_is_formal(const char *title);

#endif
