/* SPDX-License-Identifier: EUPL-1.2 */
#define _GNU_SOURCE /* O_TMPFILE */
#include "temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdatomic.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"

/*
 * The temporary files that have names. A signal handler is handed nothing, so this is the one variable of the program
 * that lives outside the functions. Beyond the last slot a file is only untidied if a signal ends the program.
 */
enum { LIVE_MAX = 4096 };
static _Atomic(const char *) live[LIVE_MAX];

/* Files are held open up to this descriptor: a run may write thousands. */
enum { HELD_MAX = 256 };
enum { NAMES_TRIED = 100, PROC_PATH = 40, OPEN_TO_ALL = 0666 };

static int live_add(const char *path)
{
	for (int i = 0; i < LIVE_MAX; i++) {
		const char *empty = NULL;
		if (atomic_compare_exchange_strong(&live[i], &empty, path))
			return i;
	}
	return -1;
}

static void let_go(struct temporary *temporary)
{
	if (temporary->held >= 0)
		close(temporary->held);
	temporary->held = -1;
}

static void forget(struct temporary *temporary)
{
	if (temporary->slot >= 0)
		atomic_store(&live[temporary->slot], NULL);
	temporary->slot = -1;
	temporary->path = NULL;
}

void temporary_remove_all(void)
{
	for (int i = 0; i < LIVE_MAX; i++) {
		const char *path = atomic_load(&live[i]);
		if (path)
			unlink(path);
	}
}

/* The way to an open file, through which one without a name gets one. */
static const char *way_to(struct arena *memory, int file)
{
	return arena_printf(memory, "/proc/self/fd/%d", file);
}

/* The file, or -1 where the system or the file system of the folder cannot do it. */
static int open_nameless(const struct temporary *temporary)
{
#ifdef O_TMPFILE
	const char *folder = *temporary->folder ? temporary->folder : ".";
	int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, (mode_t)OPEN_TO_ALL);
	if (file < 0 || access(way_to(temporary->memory, file), F_OK) == 0)
		return file;
	close(file);
#else
	(void)temporary;
#endif
	return -1;
}

/* A hidden name that nobody has; 64 random bits, so that a signal can never remove what is somebody else's. */
static int choose_name(struct temporary *temporary)
{
	uint64_t number;
	if (getrandom(&number, sizeof number, 0) != (ssize_t)sizeof number)
		return errno;
	temporary->path = arena_printf(temporary->memory, "%s.lva-%016" PRIx64, temporary->folder, number);
	/* Noted before it is made: no signal can come in between. */
	temporary->slot = live_add(temporary->path);
	return 0;
}

/* Tries names until there is a file of one: `file` when it is given, else a new one, which it becomes. */
static int take_name(struct temporary *temporary, int *file)
{
	int error = EEXIST;
	for (int i = 0; i < NAMES_TRIED && error == EEXIST; i++) {
		error = choose_name(temporary);
		if (error)
			return error;
		int made = *file < 0 ? open(temporary->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)OPEN_TO_ALL)
		                     : linkat(AT_FDCWD, way_to(temporary->memory, *file), AT_FDCWD, temporary->path,
		                              AT_SYMLINK_FOLLOW);
		error = made < 0 ? errno : 0;
		if (error)
			forget(temporary);
		else if (*file < 0)
			*file = made;
	}
	return error;
}

int temporary_open(struct temporary *temporary, struct arena *memory, const char *folder, int *file)
{
	*temporary = (struct temporary){ .memory = memory, .folder = folder, .slot = -1, .held = -1 };
	*file = open_nameless(temporary);
	return *file < 0 ? take_name(temporary, file) : 0;
}

int temporary_hold(struct temporary *temporary, int file)
{
	if (temporary->path)
		return 0;
	temporary->held = file < HELD_MAX ? fcntl(file, F_DUPFD_CLOEXEC, 0) : -1;
	return temporary->held < 0 ? take_name(temporary, &file) : 0;
}

int temporary_name(struct temporary *temporary)
{
	int error = temporary->path ? 0 : temporary->held < 0 ? EBADF : take_name(temporary, &temporary->held);
	let_go(temporary);
	return error;
}

void temporary_remove(struct temporary *temporary)
{
	let_go(temporary);
	if (!temporary->path)
		return;
	unlink(temporary->path);
	forget(temporary);
}

void temporary_placed(struct temporary *temporary)
{
	forget(temporary);
}
