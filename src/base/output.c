/* SPDX-License-Identifier: EUPL-1.2 */
#include "output.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "output_target.h"
#include "reason.h"

struct output {
	struct arena *memory;
	const char *path;
	enum target target;
	bool may_replace, sealed;
	FILE *stream;    /* NULL once sealed or given up */
	char *temporary; /* NULL without one, or when it is gone */
	int slot;        /* of the temporary file in live, or -1 */
	char *held;      /* what was written, where there is no temporary file; the C library's memory */
	size_t held_size;
};

/*
 * The temporary files under way. A signal handler is handed nothing, so this is the one variable of the program
 * that lives outside the functions. Beyond the last slot a file is only untidied if a signal ends the program.
 */
enum { LIVE_MAX = 4096 };
static _Atomic(const char *) live[LIVE_MAX];

static int live_add(const char *path)
{
	for (int i = 0; i < LIVE_MAX; i++) {
		const char *empty = NULL;
		if (atomic_compare_exchange_strong(&live[i], &empty, path))
			return i;
	}
	return -1;
}

static void live_remove(struct output *output)
{
	if (output->slot >= 0)
		atomic_store(&live[output->slot], NULL);
	output->slot = -1;
}

void output_abandon_all(void)
{
	for (int i = 0; i < LIVE_MAX; i++) {
		const char *path = atomic_load(&live[i]);
		if (path)
			unlink(path);
	}
}

/* mkstemp keeps a file to its owner; a finished one is as open as any other that the user makes. */
static bool open_to_others(int file)
{
	mode_t mask = umask(0);
	umask(mask);
	return fchmod(file, (mode_t)0666 & ~mask) == 0;
}

static int discard(struct output *output, int error)
{
	if (output->stream)
		fclose(output->stream);
	output->stream = NULL;
	if (output->temporary)
		unlink(output->temporary);
	output->temporary = NULL;
	live_remove(output);
	free(output->held);
	output->held = NULL;
	output->held_size = 0;
	return error;
}

static int temporary_open(struct output *output)
{
	char *path = arena_printf(output->memory, "%s.lva-XXXXXX", target_folder(output->memory, output->path));
	/* Noted before it is made: no signal can come in between. */
	output->slot = live_add(path);
	int file = mkstemp(path);
	if (file < 0)
		return discard(output, errno);
	output->temporary = path;
	if (!open_to_others(file) || !(output->stream = fdopen(file, "w+b"))) {
		int error = errno;
		close(file);
		return discard(output, error);
	}
	return 0;
}

static int held_open(struct output *output)
{
	output->stream = open_memstream(&output->held, &output->held_size);
	return output->stream ? 0 : errno;
}

struct output *output_begin(struct arena *memory, const char *path, bool may_replace, struct text *reason)
{
	struct output *output = ARENA_NEW(memory, struct output);
	*output = (struct output){
		.memory = memory, .path = arena_string(memory, path), .may_replace = may_replace, .slot = -1
	};
	int error = target_look(path, may_replace, &output->target);
	if (!error)
		error = output->target == TARGET_FILE ? temporary_open(output) : held_open(output);
	if (!error)
		return output;
	*reason = reason_of(memory, error);
	return NULL;
}

FILE *output_stream(struct output *output)
{
	return output->stream;
}

static int seal(struct output *output)
{
	if (output->sealed)
		return 0;
	if (!output->stream)
		return EBADF;
	int error = stream_flush(output->stream);
	if (!error && output->temporary && fsync(fileno(output->stream)) != 0)
		error = errno;
	FILE *stream = output->stream;
	output->stream = NULL;
	if (fclose(stream) != 0 && !error)
		error = errno;
	output->sealed = !error;
	return error;
}

static int place(struct output *output)
{
	if (!output->temporary)
		return EBADF;
	int error = target_place(output->memory, output->temporary, output->path, output->may_replace);
	if (!error)
		output->temporary = NULL;
	return error;
}

static int hand_over(const struct output *output)
{
	return target_write(output->target, output->path, output->held, output->held_size);
}

static bool told(struct output *output, int error, struct text *reason)
{
	if (!error)
		return true;
	discard(output, error);
	*reason = error == EPIPE ? (struct text){ { NULL } } : reason_of(output->memory, error);
	return false;
}

bool output_seal(struct output *output, struct text *reason)
{
	return told(output, seal(output), reason);
}

bool output_finish(struct output *output, struct text *reason)
{
	int error = seal(output);
	if (!error)
		error = output->target == TARGET_FILE ? place(output) : hand_over(output);
	if (!error)
		discard(output, 0);
	return told(output, error, reason);
}

void output_abandon(struct output *output)
{
	discard(output, 0);
}
