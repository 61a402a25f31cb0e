/* SPDX-License-Identifier: EUPL-1.2 */
/* One input file: its kind, its language, and its record. */
#ifndef FILE_H
#define FILE_H

#include "record.h"

/* Where reading ends when the file cannot be told to be one of ours. */
struct file {
	const struct source *source; /* NULL: it could not be read, which was said */
	struct node *root;           /* NULL: there is no tree to go on with, which was said */
	enum file_kind kind;         /* 0: unknown, which was said */
};

/* Reads a file's tree and its first key. The path is opened, the name is shown; named_at is where another file names
 * it, or all zero. */
struct file file_open(struct reading *reading, const char *path, const char *name, struct where named_at);
/* The same of standard input. */
struct file file_open_input(struct reading *reading, const char *name);
/* The same for text in memory: the built-in policy. */
struct file file_of(struct reading *reading, const struct source *source);

/* Makes the record of a file that was opened: its texts are in its own language, else in the reading's. */
void *file_record(struct reading *reading, const struct file *file, const struct record *record);

/* Says that a file cannot be read: at the place that names it, else of the file itself. */
void say_unreadable(struct reading *reading, const char *name, struct where at, struct text reason);

/* The record of a kind of file. */
const struct record *file_kind_record(enum file_kind kind);

#endif
