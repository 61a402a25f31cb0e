/* SPDX-License-Identifier: EUPL-1.2 */
/* Sentences of the command line to its user. */
#ifndef SPEAK_H
#define SPEAK_H

#include <stdio.h>

#include "lva.h"

/* Writes the text with the words of others in place of {1} and {2}, safe for a terminal. */
void speak(FILE *out, enum language language, const struct text *text, const char *first, const char *second);

/* The same as a line of its own on standard error, after the program's name. */
void complain(enum language language, const struct text *text, const char *first, const char *second);

#endif
