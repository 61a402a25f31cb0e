/* SPDX-License-Identifier: EUPL-1.2 */
/* The forms of all files as a page for man(1), section 5: made from the tables that the reader walks. */
#ifndef MANUAL_FILES_H
#define MANUAL_FILES_H

#include <stdio.h>

#include "lva.h"

struct arena;

/* Writes the page from its section NAME on. */
void manual_files_write(struct arena *memory, enum language language, FILE *out);

#endif
