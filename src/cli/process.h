/* SPDX-License-Identifier: EUPL-1.2 */
/* The process: its standard streams and signals. */
#ifndef PROCESS_H
#define PROCESS_H

#include <stdbool.h>

/*
 * Makes sure that standard streams that came closed are never mistaken for files, that a reader who leaves is no
 * end of the program, and that an interrupted program leaves no temporary files.
 */
void process_prepare(void);

/* Whether all that was written to standard output has gone out, or its reader has left. */
bool process_close_output(void);

#endif
