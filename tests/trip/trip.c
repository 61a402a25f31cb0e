/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * To be preloaded (LD_PRELOAD): the n-th call of a group fails, as if the machine had refused it. Other people's
 * libraries are met as well, which no wrapper of our own calls would do.
 *
 *	TRIP=memory|files  which calls; unset: none
 *	TRIP_AT=N          the one that fails, from 1 up; 0: none
 *	TRIP_ON=yes        and all after it
 *	TRIP_COUNT=FD      where the number of calls is written at the end
 *	TRIP_MAKE=PATH     a file that is tried to be made at the end; then the error number is written instead
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum group { NONE, MEMORY, FILES };

static struct {
	enum group group;
	bool ready, on;
	long at;
	atomic_long calls;
	int count_to;
} trip = { .count_to = -1 };

static long number(const char *name, long otherwise)
{
	const char *text = getenv(name);
	return text ? strtol(text, NULL, 10) : otherwise;
}

__attribute__((constructor)) static void begin(void)
{
	const char *group = getenv("TRIP");
	trip.at = number("TRIP_AT", 0);
	trip.on = getenv("TRIP_ON") != NULL;
	trip.count_to = (int)number("TRIP_COUNT", -1);
	trip.group = !group ? NONE : !strcmp(group, "memory") ? MEMORY : FILES;
	trip.ready = true;
}

static long try_to_make(const char *path)
{
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
	if (file < 0)
		return errno;
	close(file);
	return 0;
}

__attribute__((destructor)) static void end(void)
{
	const char *made = getenv("TRIP_MAKE");
	trip.ready = false;
	long told = made ? try_to_make(made) : atomic_load(&trip.calls);
	if (trip.count_to >= 0)
		dprintf(trip.count_to, "%ld\n", told);
}

static bool fails(enum group group, int error)
{
	if (!trip.ready || trip.group != group)
		return false;
	long call = atomic_fetch_add(&trip.calls, 1) + 1;
	bool failed = trip.at > 0 && (trip.on ? call >= trip.at : call == trip.at);
	if (failed)
		errno = error;
	return failed;
}

/* The function that this one stands before. */
static void *next(const char *name)
{
	void *found = dlsym(RTLD_NEXT, name);
	if (!found)
		abort();
	return found;
}

#define NEXT(type, name, ...) ((type (*)(__VA_ARGS__))next(name))

/* ---- Memory ---- */

/* dlsym itself may ask for memory before the real function is known. */
static char early[4096];
static size_t early_used;

static void *early_alloc(size_t size)
{
	size_t start = (early_used + 15) / 16 * 16;
	early_used = start + size;
	return early_used <= sizeof early ? early + start : NULL;
}

static bool is_early(const void *memory)
{
	return (const char *)memory >= early && (const char *)memory < early + sizeof early;
}

static _Thread_local bool looking;

static void *look(void **kept, const char *name)
{
	if (!*kept && !looking) {
		looking = true;
		*kept = next(name);
		looking = false;
	}
	return *kept;
}

void *malloc(size_t size)
{
	static void *real;
	if (fails(MEMORY, ENOMEM))
		return NULL;
	return look(&real, "malloc") ? ((void *(*)(size_t))real)(size) : early_alloc(size);
}

void *calloc(size_t count, size_t size)
{
	static void *real;
	if (fails(MEMORY, ENOMEM))
		return NULL;
	return look(&real, "calloc") ? ((void *(*)(size_t, size_t))real)(count, size) : early_alloc(count * size);
}

void *realloc(void *memory, size_t size)
{
	static void *real;
	if (fails(MEMORY, ENOMEM))
		return NULL;
	return look(&real, "realloc") ? ((void *(*)(void *, size_t))real)(memory, size) : NULL;
}

void free(void *memory)
{
	static void *real;
	if (memory && !is_early(memory) && look(&real, "free"))
		((void (*)(void *))real)(memory);
}

/* ---- Files ---- */

static mode_t mode_of(int flags, va_list more)
{
	bool makes = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
	return makes ? va_arg(more, mode_t) : 0;
}

int open(const char *path, int flags, ...)
{
	va_list more;
	va_start(more, flags);
	mode_t mode = mode_of(flags, more);
	va_end(more);
	return fails(FILES, EIO) ? -1 : NEXT(int, "open", const char *, int, ...)(path, flags, mode);
}

FILE *fopen(const char *path, const char *mode)
{
	return fails(FILES, EIO) ? NULL : NEXT(FILE *, "fopen", const char *, const char *)(path, mode);
}

FILE *fdopen(int file, const char *mode)
{
	return fails(FILES, EIO) ? NULL : NEXT(FILE *, "fdopen", int, const char *)(file, mode);
}

FILE *tmpfile(void)
{
	return fails(FILES, EIO) ? NULL : NEXT(FILE *, "tmpfile", void)();
}

FILE *open_memstream(char **bytes, size_t *size)
{
	return fails(FILES, EIO) ? NULL : NEXT(FILE *, "open_memstream", char **, size_t *)(bytes, size);
}

/* What stands in the buffer is lost, as on a full disk. */
int fflush(FILE *stream)
{
	return fails(FILES, ENOSPC) ? EOF : NEXT(int, "fflush", FILE *)(stream);
}

int fclose(FILE *stream)
{
	bool failed = fails(FILES, EIO);
	int done = NEXT(int, "fclose", FILE *)(stream);
	if (failed)
		errno = EIO;
	return failed ? EOF : done;
}

int fsync(int file)
{
	return fails(FILES, EIO) ? -1 : NEXT(int, "fsync", int)(file);
}

int fstat(int file, struct stat *status)
{
	return fails(FILES, EIO) ? -1 : NEXT(int, "fstat", int, struct stat *)(file, status);
}

ssize_t read(int file, void *bytes, size_t size)
{
	return fails(FILES, EIO) ? -1 : NEXT(ssize_t, "read", int, void *, size_t)(file, bytes, size);
}

off_t lseek(int file, off_t offset, int from)
{
	return fails(FILES, EIO) ? -1 : NEXT(off_t, "lseek", int, off_t, int)(file, offset, from);
}

DIR *opendir(const char *path)
{
	return fails(FILES, EACCES) ? NULL : NEXT(DIR *, "opendir", const char *)(path);
}

int access(const char *path, int how)
{
	return fails(FILES, EACCES) ? -1 : NEXT(int, "access", const char *, int)(path, how);
}

int link(const char *from, const char *to)
{
	return fails(FILES, EPERM) ? -1 : NEXT(int, "link", const char *, const char *)(from, to);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags)
{
	return fails(FILES, EIO) ? -1
	                         : NEXT(int, "linkat", int, const char *, int, const char *, int)(from_folder, from,
	                                                                                          to_folder, to, flags);
}

int rename(const char *from, const char *to)
{
	return fails(FILES, EIO) ? -1 : NEXT(int, "rename", const char *, const char *)(from, to);
}

int mkdir(const char *path, mode_t mode)
{
	return fails(FILES, EACCES) ? -1 : NEXT(int, "mkdir", const char *, mode_t)(path, mode);
}

int posix_fallocate(int file, off_t offset, off_t size)
{
	return fails(FILES, ENOSPC) ? ENOSPC : NEXT(int, "posix_fallocate", int, off_t, off_t)(file, offset, size);
}
