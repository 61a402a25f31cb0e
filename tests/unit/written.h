/* SPDX-License-Identifier: EUPL-1.2 */
/* A document written to memory, for the tests of the writers. */
#ifndef WRITTEN_H
#define WRITTEN_H

#include <stdio.h>

#include "arena.h"
#include "test.h"
#include "writer.h"

enum { WRITTEN_MAX = 1 << 20 };

/* The bytes that a format makes of one document, with a NUL; the size goes to *size unless that is NULL. */
static inline const char *written(struct arena *memory, const char *format, const struct doc *doc, size_t *size)
{
	struct text reason;
	FILE *file = tmpfile();
	assert_non_null(file);
	assert_true(writer_named(format)->write(memory, &doc, 1, file, &reason));
	assert_int_equal(fflush(file), 0);
	rewind(file);
	char *bytes = arena_alloc(memory, WRITTEN_MAX);
	size_t length = fread(bytes, 1, WRITTEN_MAX - 1, file);
	fclose(file);
	if (size)
		*size = length;
	return bytes;
}

/* Whether the format would call a file of these bytes its own. */
static inline bool is_ours(const char *format, const char *bytes, size_t size)
{
	FILE *file = tmpfile();
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	rewind(file);
	bool ours = writer_named(format)->is_ours(file);
	fclose(file);
	return ours;
}

#endif
