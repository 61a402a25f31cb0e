/* SPDX-License-Identifier: EUPL-1.2 */
/* Which files of a folder this program wrote, and their digests: a file of lines as sha256sum prints and checks them. */
#ifndef FOLDER_MANIFEST_H
#define FOLDER_MANIFEST_H

#include <stdio.h>

#include "lva.h"
#include "sha256.h"

struct arena;

struct manifest_line {
	const char *path; /* relative to the folder, never out of it */
	unsigned char digest[SHA256_BYTES];
};

struct manifest {
	struct manifest_line *lines;
	size_t count, room;
};

/* Adds a line; the path is kept as it is. */
void manifest_add(struct manifest *manifest, struct arena *memory, const char *path,
                  const unsigned char digest[SHA256_BYTES]);
/* By path, then by digest; equal lines become one. */
void manifest_sort(struct manifest *manifest);
/* Whether a sorted manifest says that the file was written with these bytes. */
bool manifest_has(const struct manifest *manifest, const char *path, const unsigned char digest[SHA256_BYTES]);
/* The first line of a path in a sorted manifest, the rest after it; NULL: there is none. */
const struct manifest_line *manifest_of_path(const struct manifest *manifest, const char *path);

/* Sorted; lines that are none, or whose paths lead out of the folder, are passed over. */
void manifest_read(struct manifest *manifest, struct arena *memory, FILE *in);
void manifest_write(const struct manifest *manifest, FILE *out);

#endif
