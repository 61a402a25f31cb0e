/* SPDX-License-Identifier: EUPL-1.2 */
/* Files that are written completely or not at all. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdio.h>

#include "lva.h"

struct arena;

/* One file under way, in the folder of its target: see temporary.h. */
struct output;

/*
 * Starts a file. "-" is standard output: what is written goes there only when the output is finished. The result
 * is NULL and *reason says why when the file cannot be made.
 * A target that exists is replaced only if may_replace is set; a symbolic link is replaced itself, never followed;
 * a directory is refused; a FIFO or device is written through.
 */
struct output *output_begin(struct arena *memory, const char *path, bool may_replace, struct text *reason);

/* Where to write, until it is sealed. Errors are kept and told by output_seal. */
FILE *output_stream(struct output *output);

/*
 * output_seal flushes and syncs the temporary file; output_finish puts a sealed file in its place. Several files
 * are sealed first and finished together, so that a full disk leaves all of them as they were.
 * On failure the temporary file is gone, what was there before is untouched, and *reason says why; it is empty
 * when the reader of a pipe has left, of which there is nothing to say. Either this or output_abandon comes before
 * the memory goes.
 */
bool output_seal(struct output *output, struct text *reason);
bool output_finish(struct output *output, struct text *reason);

/* Gives up: the temporary file is removed. Harmless after output_finish. */
void output_abandon(struct output *output);

/* Removes the temporary files of every output under way; safe to call from a signal handler. */
void output_abandon_all(void);

#endif
