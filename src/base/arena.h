/* SPDX-License-Identifier: EUPL-1.2 */
/* Memory that lives as long as what it was made for, and is let go in one piece. */
#ifndef ARENA_H
#define ARENA_H

#include <stdarg.h>
#include <stddef.h>

/* Blocks of memory that grow as needed; when the machine has no more, arena_exhausted is called. */
struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *arena);

/*
 * Ends the program because the machine has no more memory: with abort(), unless the program brings a function of its own.
 * Also for what other libraries could not get.
 */
_Noreturn void arena_exhausted(void);

/* Forgets everything that was made, keeping the largest block for what comes next. */
void arena_reset(struct arena *arena);

/* Zeroed memory of the size, aligned for any type. Never NULL. */
void *arena_alloc(struct arena *arena, size_t size);
#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_array((arena), (count), sizeof(type)))
void *arena_array(struct arena *arena, size_t count, size_t size);

/* A NUL-terminated copy of length bytes. */
char *arena_copy(struct arena *arena, const char *bytes, size_t length);
char *arena_string(struct arena *arena, const char *text);

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
char *arena_printf(struct arena *arena, const char *format, ...);

/* Bytes asked for since the arena was made or reset. */
size_t arena_used(const struct arena *arena);

#endif
