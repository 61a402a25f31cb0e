/* SPDX-License-Identifier: EUPL-1.2 */
#include "folder_output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "folder_manifest.h"
#include "folder_staging.h"
#include "path.h"
#include "reason.h"

/* A file that was added and is another than what stands in its place. */
struct added {
	const char *path;
	unsigned number; /* in the folder aside */
	bool replaces;
};

struct folder_output {
	struct arena *memory;
	const char *folder, *manifest_name;
	bool force;
	struct staging staging;
	struct manifest before, now; /* what was there, and what there will be */
	struct added *added;
	size_t added_count, added_room, unchanged;
	struct folder_paths blocked;
};

static void note_path(struct folder_paths *paths, struct arena *memory, const char *path)
{
	if (paths->count == paths->room) {
		size_t room = paths->room == 0 ? 8 : paths->room * 2;
		const char **items = ARENA_ARRAY(memory, const char *, room);
		if (paths->count > 0)
			memcpy(items, paths->items, paths->count * sizeof *items);
		paths->items = items;
		paths->room = room;
	}
	paths->items[paths->count++] = path;
}

static const char *place_of(const struct folder_output *output, struct arena *memory, const char *path)
{
	return path_join(memory, output->folder, path);
}

/* ---- Beginning ---- */

static void make_folders(struct arena *memory, const char *path)
{
	char *at = arena_string(memory, path);
	for (char *slash = at; slash[0] != '\0' && (slash = strchr(slash + 1, '/')) != NULL;) {
		*slash = '\0';
		mkdir(at, 0777);
		*slash = '/';
	}
	mkdir(at, 0777);
}

/* A file by that name in which nothing is listed is not ours. */
static void read_before(struct folder_output *output)
{
	struct stat status;
	const char *path = place_of(output, output->memory, output->manifest_name);
	if (lstat(path, &status) != 0)
		return;
	FILE *in = S_ISREG(status.st_mode) ? fopen(path, "rb") : NULL;
	if (in != NULL) {
		manifest_read(&output->before, output->memory, in);
		fclose(in);
	}
	if (output->before.count == 0 && !(output->force && S_ISREG(status.st_mode)))
		note_path(&output->blocked, output->memory, output->manifest_name);
}

struct folder_output *folder_output_begin(struct arena *memory, const char *folder, const char *manifest, bool force,
                                          struct text *reason)
{
	static const struct text busy = TEXT("toinen julkaiseminen samaan kansioon on kesken",
	                                     "en annan publicering till samma mapp pågår",
	                                     "another run is publishing to the same folder");
	struct folder_output *output = ARENA_NEW(memory, struct folder_output);
	*output = (struct folder_output){ .memory = memory, .folder = folder, .manifest_name = manifest, .force = force };
	make_folders(memory, folder);
	int error = staging_open(&output->staging, memory, folder);
	if (error) {
		*reason = error == EAGAIN ? busy : reason_of(memory, error);
		return NULL;
	}
	read_before(output);
	return output;
}

/* ---- What stands in the place of a file ---- */

enum standing { STANDS_NOTHING, STANDS_SAME, STANDS_OURS, STANDS_FOREIGN, STANDS_IN_THE_WAY };

/* False when it cannot be read. */
static bool digest_of(const char *path, unsigned char digest[SHA256_BYTES])
{
	struct sha256 hash;
	char bytes[16384];
	size_t size;
	FILE *in = fopen(path, "rb");
	if (in == NULL)
		return false;
	sha256_start(&hash);
	while ((size = fread(bytes, 1, sizeof bytes, in)) > 0)
		sha256_add(&hash, bytes, size);
	bool whole = !ferror(in);
	fclose(in);
	sha256_finish_bytes(&hash, digest);
	return whole;
}

/* A part of the path above the file that is no folder, or a link to one elsewhere. */
static bool leads_astray(const struct folder_output *output, struct arena *scratch, const char *path)
{
	struct stat status;
	for (const char *slash = path; (slash = strchr(slash, '/')) != NULL; slash++) {
		const char *folder = place_of(output, scratch, arena_copy(scratch, path, (size_t)(slash - path)));
		if (lstat(folder, &status) == 0 && !S_ISDIR(status.st_mode))
			return true;
	}
	return false;
}

static enum standing standing_of(const struct folder_output *output, struct arena *scratch, const char *path,
                                 const unsigned char digest[SHA256_BYTES])
{
	struct stat status;
	unsigned char there[SHA256_BYTES];
	const char *place = place_of(output, scratch, path);
	if (leads_astray(output, scratch, path))
		return STANDS_IN_THE_WAY;
	if (lstat(place, &status) != 0)
		return errno == ENOENT || errno == ENOTDIR ? STANDS_NOTHING : STANDS_IN_THE_WAY;
	if (S_ISLNK(status.st_mode))
		return STANDS_FOREIGN;
	if (!S_ISREG(status.st_mode))
		return STANDS_IN_THE_WAY;
	if (!digest_of(place, there))
		return STANDS_FOREIGN;
	if (digest != NULL && memcmp(there, digest, sizeof there) == 0)
		return STANDS_SAME;
	return manifest_has(&output->before, path, there) ? STANDS_OURS : STANDS_FOREIGN;
}

/* ---- Adding ---- */

static struct added *new_added(struct folder_output *output)
{
	if (output->added_count == output->added_room) {
		size_t room = output->added_room == 0 ? 64 : output->added_room * 2;
		struct added *added = ARENA_ARRAY(output->memory, struct added, room);
		if (output->added_count > 0)
			memcpy(added, output->added, output->added_count * sizeof *added);
		output->added = added;
		output->added_room = room;
	}
	return &output->added[output->added_count++];
}

static bool stage(struct folder_output *output, const char *path, bool replaces, const char *bytes, size_t size,
                  struct text *reason)
{
	int error = staging_write(&output->staging, bytes, size);
	if (error) {
		*reason = reason_of(output->memory, error);
		return false;
	}
	*new_added(output) = (struct added){ path, output->staging.count, replaces };
	return true;
}

bool folder_output_add(struct folder_output *output, const char *path, const char *bytes, size_t size,
                       struct text *reason)
{
	unsigned char digest[SHA256_BYTES];
	struct sha256 hash;
	struct arena *scratch = arena_new();
	const char *kept = arena_string(output->memory, path);
	sha256_start(&hash);
	sha256_add(&hash, bytes, size);
	sha256_finish_bytes(&hash, digest);
	enum standing standing = standing_of(output, scratch, path, digest);
	arena_free(scratch);
	manifest_add(&output->now, output->memory, kept, digest);
	if (standing == STANDS_SAME)
		output->unchanged++;
	else if (standing == STANDS_IN_THE_WAY || (standing == STANDS_FOREIGN && !output->force))
		note_path(&output->blocked, output->memory, kept);
	else
		return stage(output, kept, standing != STANDS_NOTHING, bytes, size, reason);
	return true;
}

const struct folder_paths *folder_output_blocked(const struct folder_output *output)
{
	return &output->blocked;
}

/* ---- Finishing ---- */

static void sync_folder(const char *folder)
{
	int file = open(folder[0] == '\0' ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (file < 0)
		return;
	fsync(file);
	close(file);
}

/* An errno value. */
static int put_manifest(struct folder_output *output, const struct manifest *manifest)
{
	char *bytes = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&bytes, &size);
	if (stream == NULL)
		return errno;
	manifest_write(manifest, stream);
	int error = fclose(stream) == 0 ? staging_write(&output->staging, bytes, size) : errno;
	free(bytes);
	if (!error)
		error = staging_place(&output->staging, output->staging.count, output->manifest_name, true);
	return error;
}

static bool is_same_manifest(const struct folder_output *output)
{
	if (output->before.count != output->now.count)
		return false;
	for (size_t i = 0; i < output->now.count; i++)
		if (!manifest_has(&output->before, output->now.lines[i].path, output->now.lines[i].digest))
			return false;
	return true;
}

/* While files change places, those of before and those of now are both ours. */
static int put_both(struct folder_output *output)
{
	struct manifest both = { 0 };
	for (size_t i = 0; i < output->before.count; i++)
		manifest_add(&both, output->memory, output->before.lines[i].path, output->before.lines[i].digest);
	for (size_t i = 0; i < output->now.count; i++)
		manifest_add(&both, output->memory, output->now.lines[i].path, output->now.lines[i].digest);
	manifest_sort(&both);
	return put_manifest(output, &both);
}

static void make_folders_of(const struct folder_output *output, const char *path)
{
	struct stat status;
	const char *slash = strrchr(path, '/');
	if (slash == NULL)
		return;
	const char *folder = place_of(output, output->memory, arena_copy(output->memory, path, (size_t)(slash - path)));
	if (lstat(folder, &status) != 0)
		make_folders(output->memory, folder);
}

static int place_added(struct folder_output *output)
{
	for (size_t i = 0; i < output->added_count; i++) {
		const struct added *added = &output->added[i];
		make_folders_of(output, added->path);
		int error = staging_place(&output->staging, added->number, added->path, added->replaces);
		if (error)
			return error;
	}
	return 0;
}

/* The folder is left where something else stands in it. */
static void remove_empty_folders(const struct folder_output *output, const char *path)
{
	char *folder = arena_string(output->memory, path);
	for (char *slash; (slash = strrchr(folder, '/')) != NULL;) {
		*slash = '\0';
		if (rmdir(place_of(output, output->memory, folder)) != 0)
			return;
	}
}

/* What was withdrawn; what others have changed since stays, and stays known as ours. */
static int remove_withdrawn(struct folder_output *output, struct folder_done *done)
{
	for (size_t i = 0; i < output->before.count; i++) {
		const struct manifest_line *line = &output->before.lines[i];
		if (manifest_of_path(&output->now, line->path) != NULL)
			continue;
		enum standing standing = standing_of(output, output->memory, line->path, NULL);
		if (standing == STANDS_NOTHING)
			continue;
		if (standing != STANDS_OURS) {
			manifest_add(&output->now, output->memory, line->path, line->digest);
			manifest_sort(&output->now);
			note_path(&done->kept, output->memory, line->path);
			continue;
		}
		if (unlink(place_of(output, output->memory, line->path)) != 0)
			return errno;
		done->removed++;
		remove_empty_folders(output, line->path);
	}
	return 0;
}

static int finish(struct folder_output *output, struct folder_done *done)
{
	manifest_sort(&output->now);
	*done = (struct folder_done){ .written = output->added_count, .unchanged = output->unchanged };
	if (is_same_manifest(output) && output->added_count == 0)
		return 0;
	int error = staging_sync(&output->staging);
	if (!error)
		error = put_both(output);
	if (!error)
		error = place_added(output);
	if (!error)
		error = remove_withdrawn(output, done);
	if (!error)
		error = put_manifest(output, &output->now);
	sync_folder(output->folder);
	return error;
}

bool folder_output_finish(struct folder_output *output, struct folder_done *done, struct text *reason)
{
	int error = finish(output, done);
	staging_close(&output->staging);
	if (error)
		*reason = reason_of(output->memory, error);
	return error == 0;
}

void folder_output_abandon(struct folder_output *output)
{
	staging_close(&output->staging);
}

void folder_output_abandon_all(void)
{
	staging_abandon_all();
}
