/* SPDX-License-Identifier: EUPL-1.2 */
/* A stream into memory that is whole or ends the program: that of the C library drops what it finds no room for. */
#ifndef HELD_H
#define HELD_H

#include <stdio.h>

struct arena;

/* What was written, in the arena, NUL-terminated; complete once the stream has been flushed. */
struct held {
	struct arena *memory;
	char *bytes;
	size_t size, room;
};

/* A stream that can only be written to and closed; the struct must outlive it. NULL when it cannot be made. */
FILE *held_open(struct held *held, struct arena *memory);

#endif
