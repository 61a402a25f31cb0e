/* SPDX-License-Identifier: EUPL-1.2 */
#include "folder_staging.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "path.h"

static const char aside_name[] = ".lva-new";
static const char lock_name[] = "lock";

enum { NUMBER_ROOM = 12 };

/*
 * What is open now. A signal handler is handed nothing, so this lives outside the functions, as the temporary files of
 * output.c do. One folder at a time is enough.
 */
static atomic_int live_above = -1, live_aside = -1;
static atomic_uint live_count;

/* ---- Names: safe in a signal handler ---- */

static const char *name_of(unsigned number, char room[NUMBER_ROOM])
{
	char *at = room + NUMBER_ROOM - 1;
	*at = '\0';
	do
		*--at = (char)('0' + number % 10);
	while (number /= 10);
	return at;
}

static void remove_all(int above, int aside, unsigned count)
{
	char room[NUMBER_ROOM];
	for (unsigned i = 1; i <= count; i++)
		unlinkat(aside, name_of(i, room), 0);
	unlinkat(aside, lock_name, 0);
	unlinkat(above, aside_name, AT_REMOVEDIR);
}

void staging_abandon_all(void)
{
	int above = atomic_load(&live_above), aside = atomic_load(&live_aside);
	if (above >= 0 && aside >= 0)
		remove_all(above, aside, atomic_load(&live_count));
}

/* ---- Opening and closing ---- */

static void close_one(int *file)
{
	if (*file >= 0)
		close(*file);
	*file = -1;
}

static int failed(struct staging *staging, int error)
{
	close_one(&staging->lock);
	close_one(&staging->aside);
	close_one(&staging->above);
	return error;
}

/* The lock goes with the process, however that ends. */
static int take_lock(struct staging *staging)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	staging->lock = openat(staging->aside, lock_name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
	if (staging->lock < 0)
		return errno;
	if (fcntl(staging->lock, F_SETLK, &lock) == 0)
		return 0;
	return errno == EACCES ? EAGAIN : errno;
}

/* What an earlier run left when it was stopped: nothing but numbers is ours. */
static void remove_left(const struct staging *staging)
{
	int file = openat(staging->aside, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *left = file < 0 ? NULL : fdopendir(file);
	if (left == NULL)
		return;
	for (const struct dirent *entry; (entry = readdir(left)) != NULL;)
		if (strspn(entry->d_name, "0123456789") == strlen(entry->d_name))
			unlinkat(staging->aside, entry->d_name, 0);
	closedir(left);
}

int staging_open(struct staging *staging, struct arena *memory, const char *folder)
{
	*staging = (struct staging){ .memory = memory, .folder = folder, .above = -1, .aside = -1, .lock = -1 };
	staging->path = path_join(memory, folder, aside_name);
	staging->above = open(folder[0] == '\0' ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (staging->above < 0)
		return errno;
	if (mkdirat(staging->above, aside_name, 0777) != 0 && errno != EEXIST)
		return failed(staging, errno);
	staging->aside = openat(staging->above, aside_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (staging->aside < 0)
		return failed(staging, errno);
	int error = take_lock(staging);
	if (error)
		return failed(staging, error);
	remove_left(staging);
	atomic_store(&live_count, 0);
	atomic_store(&live_above, staging->above);
	atomic_store(&live_aside, staging->aside);
	return 0;
}

void staging_close(struct staging *staging)
{
	if (staging->aside < 0)
		return;
	remove_all(staging->above, staging->aside, staging->count);
	atomic_store(&live_aside, -1);
	atomic_store(&live_above, -1);
	failed(staging, 0);
}

/* ---- Files ---- */

static int write_bytes(int file, const char *bytes, size_t size)
{
	while (size > 0) {
		ssize_t written = write(file, bytes, size);
		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return errno;
		bytes += written;
		size -= (size_t)written;
	}
	return 0;
}

int staging_write(struct staging *staging, const char *bytes, size_t size)
{
	char room[NUMBER_ROOM];
	atomic_store(&live_count, ++staging->count);
	int file = openat(staging->aside, name_of(staging->count, room), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (file < 0)
		return errno;
	int error = write_bytes(file, bytes, size);
	if (close(file) != 0 && !error)
		error = errno;
	return error;
}

static int sync_one(const struct staging *staging, unsigned number)
{
	char room[NUMBER_ROOM];
	int file = openat(staging->aside, name_of(number, room), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (file < 0)
		return errno == ENOENT ? 0 : errno;
	int error = fsync(file) == 0 ? 0 : errno;
	close(file);
	return error;
}

int staging_sync(const struct staging *staging)
{
	enum { ONE_BY_ONE = 200 };
	int error = 0;
	if (staging->count > ONE_BY_ONE)
		sync();
	for (unsigned i = 1; !error && i <= staging->count && staging->count <= ONE_BY_ONE; i++)
		error = sync_one(staging, i);
	return error;
}

/* link, unlike rename, never replaces what somebody else has made since it was looked for; some file systems have none. */
static int place_new(const struct staging *staging, const char *name, const char *target)
{
	if (linkat(staging->aside, name, staging->above, target, 0) == 0) {
		unlinkat(staging->aside, name, 0);
		return 0;
	}
	if (errno == EEXIST || errno == ENOENT || errno == EACCES || errno == ENOSPC)
		return errno;
	return renameat(staging->aside, name, staging->above, target) == 0 ? 0 : errno;
}

int staging_place(const struct staging *staging, unsigned number, const char *target, bool may_replace)
{
	char room[NUMBER_ROOM];
	const char *name = name_of(number, room);
	if (!may_replace)
		return place_new(staging, name, target);
	return renameat(staging->aside, name, staging->above, target) == 0 ? 0 : errno;
}
