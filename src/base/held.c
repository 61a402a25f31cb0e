/* SPDX-License-Identifier: EUPL-1.2 */
#define _GNU_SOURCE /* fopencookie */
#include "held.h"

#include <string.h>
#include <sys/types.h>

#include "arena.h"

enum { FIRST_ROOM = 16 * 1024 };

static void make_room(struct held *held, size_t size)
{
	if (held->room - held->size > size)
		return;
	size_t room = held->room * 2 > held->size + size ? held->room * 2 : held->size + size + 1;
	char *bytes = arena_alloc(held->memory, room);
	memcpy(bytes, held->bytes, held->size);
	held->bytes = bytes;
	held->room = room;
}

static ssize_t take(void *cookie, const char *bytes, size_t size)
{
	struct held *held = cookie;
	make_room(held, size);
	memcpy(held->bytes + held->size, bytes, size);
	held->size += size;
	held->bytes[held->size] = '\0';
	return (ssize_t)size;
}

FILE *held_open(struct held *held, struct arena *memory)
{
	*held = (struct held){ .memory = memory, .bytes = arena_alloc(memory, FIRST_ROOM), .room = FIRST_ROOM };
	return fopencookie(held, "w", (cookie_io_functions_t){ .write = take });
}
