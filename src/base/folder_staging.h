/* SPDX-License-Identifier: EUPL-1.2 */
/* Where the new files of a folder are made before they are put in their places: numbered files below `.lva-new`. */
#ifndef FOLDER_STAGING_H
#define FOLDER_STAGING_H

#include <stddef.h>

#include "lva.h"

struct arena;

struct staging {
	struct arena *memory;
	const char *folder; /* where the files belong */
	const char *path;   /* the folder aside */
	int above, aside, lock; /* open folders, and the file that keeps others out; -1: not open */
	unsigned count;
};

/* What an earlier run left is removed. An errno value; EAGAIN: another run is at work in the folder. */
int staging_open(struct staging *staging, struct arena *memory, const char *folder);
/* Makes the next file; its number is the count afterwards. An errno value. */
int staging_write(struct staging *staging, const char *bytes, size_t size);
/* All of them are on the disk afterwards; of many, waiting for each alone would take minutes. An errno value. */
int staging_sync(const struct staging *staging);
/* Puts a file in its place, over what is there only if that may be replaced. An errno value. */
int staging_place(const struct staging *staging, unsigned number, const char *target, bool may_replace);
/* Removes what was not placed, and the folder aside. Harmless when it is closed already. */
void staging_close(struct staging *staging);
/* Removes all of it; safe in a signal handler. */
void staging_abandon_all(void);

#endif
