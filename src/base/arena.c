/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 4 * 1024, LARGEST_STEP = 1024 * 1024, ALIGNMENT = _Alignof(max_align_t) };

/* Bytes come from calloc as zeros; those below dirty have been used before and are cleared when they are handed out. */
struct block {
	struct block *next;
	size_t size, used, dirty;
	max_align_t bytes[];
};

struct arena {
	struct block *blocks; /* the first is the one being filled */
	size_t step;          /* size of the next block */
	size_t asked;
};

struct arena *arena_new(void)
{
	struct arena *arena = calloc(1, sizeof *arena);
	if (!arena)
		arena_exhausted();
	arena->step = FIRST_BLOCK;
	return arena;
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	for (struct block *block = arena->blocks, *next; block; block = next) {
		next = block->next;
		free(block);
	}
	free(arena);
}

static struct block *largest_block(const struct arena *arena)
{
	struct block *largest = arena->blocks;
	for (struct block *block = arena->blocks; block; block = block->next)
		if (block->size > largest->size)
			largest = block;
	return largest;
}

void arena_reset(struct arena *arena)
{
	struct block *kept = largest_block(arena);
	for (struct block *block = arena->blocks, *next; block; block = next) {
		next = block->next;
		if (block != kept)
			free(block);
	}
	arena->blocks = kept;
	arena->asked = 0;
	if (!kept)
		return;
	if (kept->dirty < kept->used)
		kept->dirty = kept->used;
	kept->used = 0;
	kept->next = NULL;
}

static struct block *block_new(size_t size)
{
	if (size > SIZE_MAX - sizeof(struct block))
		arena_exhausted();
	struct block *block = calloc(1, sizeof *block + size);
	if (!block)
		arena_exhausted();
	block->size = size;
	return block;
}

/* A request larger than a step gets a block to itself, behind the one being filled, which keeps its room. */
static struct block *block_for(struct arena *arena, size_t size)
{
	if (size > arena->step && arena->blocks) {
		struct block *own = block_new(size);
		own->next = arena->blocks->next;
		arena->blocks->next = own;
		return own;
	}
	struct block *block = block_new(size > arena->step ? size : arena->step);
	block->next = arena->blocks;
	arena->blocks = block;
	if (arena->step < LARGEST_STEP)
		arena->step *= 2;
	return block;
}

/* Memory of which so many bytes may have been used before. */
static char *take(struct arena *arena, size_t size, size_t *dirty)
{
	if (size > SIZE_MAX - ALIGNMENT)
		arena_exhausted();
	size_t whole = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (!whole)
		whole = ALIGNMENT;
	struct block *block = arena->blocks;
	if (!block || block->size - block->used < whole)
		block = block_for(arena, whole);
	char *memory = (char *)block->bytes + block->used;
	*dirty = block->used < block->dirty ? whole : 0;
	block->used += whole;
	arena->asked += size;
	return memory;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	size_t dirty;
	char *memory = take(arena, size, &dirty);
	if (dirty > 0)
		memset(memory, 0, dirty);
	return memory;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		arena_exhausted();
	return arena_alloc(arena, count * size);
}

char *arena_copy(struct arena *arena, const char *bytes, size_t length)
{
	if (length == SIZE_MAX)
		arena_exhausted();
	size_t dirty;
	char *copy = take(arena, length + 1, &dirty);
	if (length)
		memcpy(copy, bytes, length);
	copy[length] = '\0';
	return copy;
}

char *arena_string(struct arena *arena, const char *text)
{
	return arena_copy(arena, text, strlen(text));
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list arguments, again;
	va_start(arguments, format);
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	size_t size = length < 0 ? 1 : (size_t)length + 1;
	char *text = arena_alloc(arena, size);
	if (length > 0)
		vsnprintf(text, size, format, again);
	va_end(again);
	return text;
}

size_t arena_used(const struct arena *arena)
{
	return arena->asked;
}
