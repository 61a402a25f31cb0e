/* SPDX-License-Identifier: EUPL-1.2 */
#include "new_files.h"

#include <assert.h>
#include <string.h>
#include <sys/stat.h>

#include "output.h"
#include "path.h"

void new_file(struct new_files *files, const char *path, const char *bytes, size_t size)
{
	assert(files->count < NEW_FILES_MAX);
	files->files[files->count].path = path;
	files->files[files->count].bytes = bytes;
	files->files[files->count++].size = size;
}

FILE *new_file_begin(struct new_files *files, struct arena *memory)
{
	files->stream = held_open(&files->held, memory);
	if (files->stream == NULL)
		arena_exhausted();
	return files->stream;
}

void new_file_done(struct new_files *files, const char *path)
{
	fclose(files->stream);
	new_file(files, path, files->held.bytes, files->held.size);
}

static bool refuse(struct lva *lva, const char *path, const struct text *reason)
{
	static const struct text sentence = TEXT("tiedostoa {1} ei voi kirjoittaa: {2}", "filen {1} kan inte skrivas: {2}",
	                                         "cannot write file {1}: {2}");
	return complain_of(lva, &sentence, path, text_in(reason, lva->run.language));
}

static void make_folders(struct arena *memory, const char *path)
{
	char *folder = arena_string(memory, path);
	for (char *slash = folder; (slash = strchr(slash + 1, '/')) != NULL;) {
		*slash = '\0';
		mkdir(folder, 0777);
		*slash = '/';
	}
}

static bool nothing_in_the_way(struct lva *lva, const struct new_files *files)
{
	static const struct text exists = TEXT("tiedosto on jo olemassa, eikä sitä korvata", "filen finns redan och ersätts inte",
	                                       "the file exists and is not replaced");
	for (size_t i = 0; i < files->count; i++)
		if (path_exists(files->files[i].path))
			return refuse(lva, files->files[i].path, &exists);
	return true;
}

/* One file up to where it only has to be put in its place. */
static struct output *prepare(struct lva *lva, const struct new_files *files, size_t index)
{
	struct text reason = { 0 };
	const char *path = files->files[index].path;
	make_folders(lva->run.memory, path);
	struct output *output = output_begin(lva->run.memory, path, false, &reason);
	if (output != NULL) {
		fwrite(files->files[index].bytes, 1, files->files[index].size, output_stream(output));
		if (output_seal(output, &reason))
			return output;
	}
	refuse(lva, path, &reason);
	return NULL;
}

static void abandon(struct output *const *outputs, size_t count)
{
	for (size_t i = 0; i < count; i++)
		output_abandon(outputs[i]);
}

bool new_files_write(struct lva *lva, const struct new_files *files)
{
	struct output *outputs[NEW_FILES_MAX];
	struct text reason = { 0 };
	if (!nothing_in_the_way(lva, files))
		return false;
	for (size_t i = 0; i < files->count; i++) {
		outputs[i] = prepare(lva, files, i);
		if (outputs[i] == NULL) {
			abandon(outputs, i);
			return false;
		}
	}
	for (size_t i = 0; i < files->count; i++)
		if (!output_finish(outputs[i], &reason)) {
			abandon(outputs + i, files->count - i);
			return refuse(lva, files->files[i].path, &reason);
		}
	return true;
}
