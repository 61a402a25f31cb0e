/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A folder of files that are written again and again and belong together, such as a site. Files that would be the same are
 * not touched; what is new is made aside, below `.lva-new`, and put in its place only when all of it is whole; what is no
 * longer written is removed last. A manifest in the folder tells which files are ours: no other file is replaced unless
 * that is asked for, and none is ever removed.
 */
#ifndef FOLDER_OUTPUT_H
#define FOLDER_OUTPUT_H

#include <stddef.h>

#include "lva.h"

struct arena;

struct folder_output;

/* Paths in the folder that are told of. */
struct folder_paths {
	const char **items;
	size_t count, room;
};

/* What became of the folder. */
struct folder_done {
	size_t written, unchanged, removed;
	struct folder_paths kept; /* withdrawn, but changed by others since they were written: they are still there */
};

/*
 * Makes the folder if need be. With force, files of others in the way are replaced. NULL and *reason when the folder cannot
 * be made or another run is writing it. Ended by folder_output_finish or folder_output_abandon.
 */
struct folder_output *folder_output_begin(struct arena *memory, const char *folder, const char *manifest, bool force,
                                          struct text *reason);

/* A file by its path in the folder; it is not there yet. False and *reason when it could not be made. */
bool folder_output_add(struct folder_output *output, const char *path, const char *bytes, size_t size,
                       struct text *reason);

/* What stands in the way of the files added so far, and must not be replaced. */
const struct folder_paths *folder_output_blocked(const struct folder_output *output);

/*
 * Puts everything in its place. False and *reason when that failed half way: what is there is whole, and the next run knows
 * it for ours. Nothing may be blocked.
 */
bool folder_output_finish(struct folder_output *output, struct folder_done *done, struct text *reason);

/* Gives up: the folder stays as it was. Harmless after folder_output_finish. */
void folder_output_abandon(struct folder_output *output);

/* Removes what is under way; safe to call from a signal handler. */
void folder_output_abandon_all(void);

#endif
