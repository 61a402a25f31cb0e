/* SPDX-License-Identifier: EUPL-1.2 */
#include "output_target.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"

/* A link in /dev or /proc leads to a stream of the process, whatever that is: it is opened, never replaced. */
static bool is_stream_of_process(const char *path, const struct stat *status)
{
	return S_ISLNK(status->st_mode) && (!strncmp(path, "/dev/", 5) || !strncmp(path, "/proc/", 6));
}

static bool is_device(const char *path, const struct stat *status)
{
	struct stat followed;
	if (is_stream_of_process(path, status))
		return true;
	return stat(path, &followed) == 0 && (S_ISFIFO(followed.st_mode) || S_ISCHR(followed.st_mode));
}

int target_look(const char *path, bool may_replace, enum target *target)
{
	struct stat status;
	*target = strcmp(path, "-") ? TARGET_FILE : TARGET_STDOUT;
	if (*target == TARGET_STDOUT)
		return 0;
	if (lstat(path, &status) != 0)
		return errno == ENOENT ? 0 : errno;
	if (is_device(path, &status)) {
		*target = TARGET_DEVICE;
		return 0;
	}
	if (S_ISDIR(status.st_mode))
		return EISDIR;
	if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
		return ENXIO;
	return may_replace ? 0 : EEXIST;
}

const char *target_folder(struct arena *memory, const char *path)
{
	const char *slash = strrchr(path, '/');
	return arena_copy(memory, path, slash ? (size_t)(slash - path) + 1 : 0);
}

/* Some file systems have no links: there an empty file claims the name first. */
static int claim(const char *temporary, const char *path)
{
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
	if (file < 0)
		return errno;
	close(file);
	if (rename(temporary, path) == 0)
		return 0;
	int error = errno;
	unlink(path);
	return error;
}

/* link, unlike rename, never replaces a file that somebody else has made since target_look. */
static int place_new(const char *temporary, const char *path)
{
	if (link(temporary, path) == 0) {
		unlink(temporary);
		return 0;
	}
	bool without_links = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK;
	return without_links ? claim(temporary, path) : errno;
}

/* The file is whole and in its place by now; a folder that cannot be synced changes nothing that can be told. */
static void sync_folder(struct arena *memory, const char *path)
{
	const char *folder = target_folder(memory, path);
	int file = open(*folder ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (file < 0)
		return;
	fsync(file);
	close(file);
}

int target_place(struct arena *memory, const char *temporary, const char *path, bool may_replace)
{
	int error = 0;
	if (!may_replace)
		error = place_new(temporary, path);
	else if (rename(temporary, path) != 0)
		error = errno;
	if (!error)
		sync_folder(memory, path);
	return error;
}

/* A stream may remember a failure whose reason is forgotten: EIO. */
int stream_flush(FILE *stream)
{
	if (fflush(stream) != 0)
		return errno;
	return ferror(stream) ? EIO : 0;
}

static int write_to(FILE *stream, const char *bytes, size_t size)
{
	if (fwrite(bytes, 1, size, stream) < size)
		return errno;
	return stream_flush(stream);
}

static int write_to_device(const char *path, const char *bytes, size_t size)
{
	int file = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
	if (file < 0)
		return errno;
	FILE *stream = fdopen(file, "wb");
	if (!stream) {
		close(file);
		return ENOMEM;
	}
	int error = write_to(stream, bytes, size);
	if (fclose(stream) != 0 && !error)
		error = errno;
	return error;
}

int target_write(enum target target, const char *path, const char *bytes, size_t size)
{
	return target == TARGET_STDOUT ? write_to(stdout, bytes, size) : write_to_device(path, bytes, size);
}
