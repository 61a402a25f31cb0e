/* SPDX-License-Identifier: EUPL-1.2 */
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "reason.h"
#include "text.h"

/* Offsets in a source are of 32 bits, whatever the caller allows. */
enum { SIZE_LIMIT = INT32_MAX - 1 };

static struct text reason_too_large(struct arena *memory, size_t limit)
{
	return (struct text)TEXT(arena_printf(memory, "tiedosto on liian suuri (enintään %zu tavua)", limit),
	                         arena_printf(memory, "filen är för stor (högst %zu byte)", limit),
	                         arena_printf(memory, "the file is too large (at most %zu bytes)", limit));
}

static bool is_readable(struct arena *memory, const struct stat *status, size_t limit, struct text *reason)
{
	if (S_ISDIR(status->st_mode))
		*reason = reason_of(memory, EISDIR);
	else if (!S_ISREG(status->st_mode))
		*reason = reason_of(memory, ENXIO);
	else if (status->st_size > (off_t)limit)
		*reason = reason_too_large(memory, limit);
	else
		return true;
	return false;
}

/* Reads until the end or until size bytes are there. */
static bool read_up_to(int file, char *bytes, size_t size, size_t *got)
{
	for (*got = 0; *got < size;) {
		ssize_t count = read(file, bytes + *got, size - *got);
		if (count == 0)
			break;
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return false;
		*got += (size_t)count;
	}
	return true;
}

/*
 * Reads one byte more than the file says it has: a file that grows meanwhile, or one of /proc that says 0, is read
 * again from its start with more room.
 */
static char *read_whole(struct arena *memory, int file, size_t expected, size_t limit, size_t *size,
                        struct text *reason)
{
	for (size_t room = expected + 1;; room = room * 2 < limit + 1 ? room * 2 : limit + 1) {
		char *bytes = arena_alloc(memory, room + 1);
		if (lseek(file, 0, SEEK_SET) != 0 || !read_up_to(file, bytes, room, size)) {
			*reason = reason_of(memory, errno);
			return NULL;
		}
		if (*size < room)
			return bytes;
		if (room > limit) {
			*reason = reason_too_large(memory, limit);
			return NULL;
		}
	}
}

static char *read_open(struct arena *memory, int file, size_t limit, size_t *size, struct text *reason)
{
	struct stat status;
	if (fstat(file, &status) != 0) {
		*reason = reason_of(memory, errno);
		return NULL;
	}
	if (!is_readable(memory, &status, limit, reason))
		return NULL;
	return read_whole(memory, file, (size_t)status.st_size, limit, size, reason);
}

const struct source *source_read(struct arena *memory, const char *path, const char *name, size_t limit,
                                 struct text *reason)
{
	size_t size, most = limit < SIZE_LIMIT ? limit : SIZE_LIMIT;
	int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
	if (file < 0) {
		*reason = reason_of(memory, errno);
		return NULL;
	}
	const char *bytes = read_open(memory, file, most, &size, reason);
	close(file);
	return bytes ? source_take(memory, name, bytes, size) : NULL;
}

/* A pipe does not say how much is coming: the room grows with what came. */
static const char *read_input(struct arena *memory, size_t limit, size_t *size, struct text *reason)
{
	enum { FIRST_ROOM = 64 * 1024 };
	static const struct text closed = TEXT("vakiosyöte on suljettu", "standardinmatningen är stängd",
	                                       "standard input is closed");
	char *bytes = arena_alloc(memory, FIRST_ROOM + 1);
	for (size_t room = FIRST_ROOM, got = *size = 0;; room *= 2) {
		if (!read_up_to(STDIN_FILENO, bytes + *size, room - *size, &got)) {
			*reason = errno == EBADF ? closed : reason_of(memory, errno);
			return NULL;
		}
		*size += got;
		if (*size > limit) {
			*reason = reason_too_large(memory, limit);
			return NULL;
		}
		if (*size < room)
			return bytes;
		bytes = memcpy(arena_alloc(memory, room * 2 + 1), bytes, *size);
	}
}

const struct source *source_read_input(struct arena *memory, const char *name, size_t limit, struct text *reason)
{
	size_t size, most = limit < SIZE_LIMIT ? limit : SIZE_LIMIT;
	const char *bytes = read_input(memory, most, &size, reason);
	return bytes ? source_take(memory, name, bytes, size) : NULL;
}
