/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A file that is being written. Where the system can, it has no name until it is put in its place: whatever ends the
 * program before, nothing is left behind. Elsewhere it has a hidden name beside its target. Errors are errno values, 0
 * for none.
 */
#ifndef TEMPORARY_H
#define TEMPORARY_H

struct arena;

struct temporary {
	struct arena *memory;
	const char *folder; /* with its last slash, "" for the working directory */
	const char *path;   /* NULL without a name */
	int slot;           /* among those that a signal removes; -1 for none */
	int held;           /* keeps a whole file without a name from going; -1 for none */
};

/* Makes an empty file, as open to others as any other that the user makes; *file can be read and written. */
int temporary_open(struct temporary *temporary, struct arena *memory, const char *folder, int *file);

/* Keeps a file that is whole and will be closed: open without a name, or, when many are, by its hidden name. */
int temporary_hold(struct temporary *temporary, int file);

/* Gives a held file its hidden name, unless it has one. */
int temporary_name(struct temporary *temporary);

/* Removes the file; harmless without one. */
void temporary_remove(struct temporary *temporary);

/* The file has got another name: there is nothing to remove any more. */
void temporary_placed(struct temporary *temporary);

/* Removes every temporary file that has a name; safe to call from a signal handler. */
void temporary_remove_all(void);

#endif
