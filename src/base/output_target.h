/* SPDX-License-Identifier: EUPL-1.2 */
/* Where an output goes: what stands there, and how what was written gets there. Errors are errno values. */
#ifndef OUTPUT_TARGET_H
#define OUTPUT_TARGET_H

#include <stdio.h>

#include "lva.h"

struct arena;

enum target { TARGET_FILE, TARGET_STDOUT, TARGET_DEVICE };

/* Finds out what a path is; an error when it cannot be written, or exists and may not be replaced. */
int target_look(const char *path, bool may_replace, enum target *target);

/* The folder of a path with its last slash, "" for the working directory. */
const char *target_folder(struct arena *memory, const char *path);

/* Gives a whole and synced file its name at last; the temporary name is gone after success. */
int target_place(struct arena *memory, const char *temporary, const char *path, bool may_replace);

/* Writes to standard output, or to the FIFO or device at the path. */
int target_write(enum target target, const char *path, const char *bytes, size_t size);

/* Flushes, and tells of earlier failures too. */
int stream_flush(FILE *stream);

#endif
