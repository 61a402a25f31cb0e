/* SPDX-License-Identifier: EUPL-1.2 */
/* New files, all of them or none; what exists is never touched. */
#ifndef NEW_FILES_H
#define NEW_FILES_H

#include <stdio.h>

#include "held.h"
#include "state.h"

enum { NEW_FILES_MAX = 64 };

/* Files to be made; start with all zero. */
struct new_files {
	struct {
		const char *path;
		const char *bytes;
		size_t size;
	} files[NEW_FILES_MAX];
	size_t count;

	/* The text under way. */
	FILE *stream;
	struct held held;
};

/* A file and what is in it. */
void new_file(struct new_files *files, const char *path, const char *bytes, size_t size);
/* The same, written to a stream; new_file_done keeps what was written. */
FILE *new_file_begin(struct new_files *files, struct arena *memory);
void new_file_done(struct new_files *files, const char *path);

/* Writes them all, with the folders that they need; false: the complaint says which one was in the way. */
bool new_files_write(struct lva *lva, const struct new_files *files);

#endif
