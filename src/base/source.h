/* SPDX-License-Identifier: EUPL-1.2 */
/* One input file: its bytes, its lines, and places in it. */
#ifndef SOURCE_H
#define SOURCE_H

#include "lva.h"

struct arena;

/* An input as it was read. The name is what is shown: relative to the project where there is one. */
struct source {
	const char *name;
	const char *bytes;          /* NUL-terminated after size bytes; a leading byte order mark is left out */
	size_t size;
	const uint32_t *line_start; /* byte offset of the start of each line */
	size_t lines;
	size_t mark;                /* bytes of the byte order mark that stood before bytes, 0 or 3 */
};

/*
 * A place: lines and columns count from 1, columns in code points; the end is the column after the last one.
 * Line 0 is the file as a whole; in == NULL is no place at all.
 */
struct where {
	const struct source *in;
	uint32_t line, column;
	uint32_t end_line, end_column;
};

/*
 * Reads a regular file of at most limit bytes (it never waits on a FIFO or device). On failure the result is
 * NULL and *reason says why, in every language. The memory is the arena's.
 */
const struct source *source_read(struct arena *memory, const char *path, const char *name, size_t limit,
                                 struct text *reason);

/* The same of standard input, whatever it is, to its end. */
const struct source *source_read_input(struct arena *memory, const char *name, size_t limit, struct text *reason);

/* A source of bytes that are in memory already (tests, embedded files); the bytes are copied. */
const struct source *source_of(struct arena *memory, const char *name, const char *bytes, size_t size);

/* The same without the copy: the bytes have a NUL after size, and stay as long as the memory. */
const struct source *source_take(struct arena *memory, const char *name, const char *bytes, size_t size);

/* The place of length bytes from a byte offset; both are clamped to the source. */
struct where source_where(const struct source *source, size_t offset, size_t length);

/* The file as a whole. */
struct where source_whole(const struct source *source);

/* The line without its line break; the text is not NUL-terminated, its length is in *length. */
const char *source_line(const struct source *source, uint32_t line, size_t *length);

/* Lower-case hexadecimal SHA-256 of the file as it lies on disk (with its byte order mark), in the arena. */
const char *source_sha256(struct arena *memory, const struct source *source);

#endif
