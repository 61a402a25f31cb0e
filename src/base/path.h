/* SPDX-License-Identifier: EUPL-1.2 */
/* Paths and folders. */
#ifndef PATH_H
#define PATH_H

#include "lva.h"

struct arena;

/* folder + "/" + name; the name alone when the folder is "" or the name is absolute. */
const char *path_join(struct arena *memory, const char *folder, const char *name);
/* Everything before the last "/", "" if there is none; "/" for a file of the root. */
const char *path_folder(struct arena *memory, const char *path);
/* The part after the last "/". */
const char *path_base(const char *path);
/* The folder above, as it would be typed: "a" for "a/b", "" for "a", ".." for "", "../.." for "..". */
const char *path_above(struct arena *memory, const char *folder);
/* The same file or folder without links, from the root; NULL if it does not exist. "" is the current folder. */
const char *path_real(struct arena *memory, const char *path);
/* A path from the root as it is written in a folder, itself a path from the root: "a/b", "../a", ".". */
const char *path_from(struct arena *memory, const char *folder, const char *path);
/* Whether a path, links followed, lies in the folder or is the folder; false when either does not exist. */
bool path_is_inside(struct arena *memory, const char *folder, const char *path);
/* Whether a relative path stays below its folder by its spelling alone: not absolute, no way up and out. */
bool path_stays_below(const char *path);
bool path_is_folder(const char *path);
bool path_exists(const char *path);

/* What a walk through a folder met. */
struct found_file {
	const char *path;   /* the folder as it was given, then the way down */
	bool refused;       /* a link that leads out of `within` or back up */
	struct found_file *next;
};

/*
 * All files below a folder whose names end in .yaml or .yml, in the byte order of their paths; hidden ones are left
 * out. Links are followed only inside the folder `within`. NULL and *reason empty: there are none; NULL and a reason:
 * the folder cannot be read.
 */
struct found_file *path_walk(struct arena *memory, const char *folder, const char *within, struct text *reason);

#endif
