/* SPDX-License-Identifier: EUPL-1.2 */
#include "output.h"

#include <errno.h>
#include <unistd.h>

#include "arena.h"
#include "held.h"
#include "output_target.h"
#include "reason.h"
#include "temporary.h"

struct output {
	struct arena *memory;
	const char *path;
	enum target target;
	bool may_replace, sealed;
	FILE *stream;     /* NULL once sealed or given up */
	struct temporary temporary;
	struct held held; /* what was written, where there is no temporary file */
};

void output_abandon_all(void)
{
	temporary_remove_all();
}

static int discard(struct output *output, int error)
{
	if (output->stream)
		fclose(output->stream);
	output->stream = NULL;
	temporary_remove(&output->temporary);
	return error;
}

static int file_open(struct output *output)
{
	int file;
	int error = temporary_open(&output->temporary, output->memory, target_folder(output->memory, output->path), &file);
	if (error)
		return error;
	output->stream = fdopen(file, "w+b");
	if (output->stream)
		return 0;
	error = errno;
	close(file);
	return discard(output, error);
}

static int memory_open(struct output *output)
{
	output->stream = held_open(&output->held, output->memory);
	return output->stream ? 0 : errno;
}

struct output *output_begin(struct arena *memory, const char *path, bool may_replace, struct text *reason)
{
	struct output *output = ARENA_NEW(memory, struct output);
	*output = (struct output){
		.memory = memory, .path = arena_string(memory, path), .may_replace = may_replace,
		.temporary = { .slot = -1, .held = -1 },
	};
	int error = target_look(path, may_replace, &output->target);
	if (!error)
		error = output->target == TARGET_FILE ? file_open(output) : memory_open(output);
	if (!error)
		return output;
	*reason = reason_of(memory, error);
	return NULL;
}

FILE *output_stream(struct output *output)
{
	return output->stream;
}

/* What is on the disk for good is kept for its place. */
static int settle(struct output *output)
{
	int error = stream_flush(output->stream);
	if (error || output->target != TARGET_FILE)
		return error;
	int file = fileno(output->stream);
	return fsync(file) == 0 ? temporary_hold(&output->temporary, file) : errno;
}

static int seal(struct output *output)
{
	if (output->sealed)
		return 0;
	if (!output->stream)
		return EBADF;
	int error = settle(output);
	FILE *stream = output->stream;
	output->stream = NULL;
	if (fclose(stream) != 0 && !error)
		error = errno;
	output->sealed = !error;
	return error;
}

static int place(struct output *output)
{
	int error = temporary_name(&output->temporary);
	if (!error)
		error = target_place(output->memory, output->temporary.path, output->path, output->may_replace);
	if (!error)
		temporary_placed(&output->temporary);
	return error;
}

static int hand_over(const struct output *output)
{
	return target_write(output->target, output->path, output->held.bytes, output->held.size);
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
