/* SPDX-License-Identifier: EUPL-1.2 */
/* Text in a page for man(1). */
#ifndef ROFF_H
#define ROFF_H

#include <stdio.h>

/* Writes a text as it stands in a line of a page: what roff would take for its own is written so that it is shown. */
void roff_put(const char *text, FILE *out);

#endif
