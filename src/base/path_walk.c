/* SPDX-License-Identifier: EUPL-1.2 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "path.h"
#include "reason.h"

enum { DEPTH_MAX = 32 };

struct walk {
	struct arena *memory;
	const char *within;
	struct found_file *found, **end;
	struct text *reason;
};

static void keep(struct walk *walk, const char *path, bool refused)
{
	struct found_file *file = ARENA_NEW(walk->memory, struct found_file);
	file->path = path;
	file->refused = refused;
	*walk->end = file;
	walk->end = &file->next;
}

static bool is_yaml(const char *name)
{
	const char *dot = strrchr(name, '.');
	return dot != NULL && (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0);
}

static int compare_names(const void *a, const void *b)
{
	const char *const *first = a, *const *second = b;
	return strcmp(*first, *second);
}

/* The names in a folder in byte order; NULL when it cannot be read. */
static const char **list(struct walk *walk, const char *folder, size_t *count)
{
	DIR *stream = opendir(folder[0] == '\0' ? "." : folder);
	if (stream == NULL && errno == ENOMEM)
		arena_exhausted();
	if (stream == NULL)
		return NULL;
	size_t room = 64;
	const char **names = ARENA_ARRAY(walk->memory, const char *, room);
	*count = 0;
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
		if (entry->d_name[0] == '.')
			continue;
		if (*count == room) {
			const char **larger = ARENA_ARRAY(walk->memory, const char *, room * 2);
			memcpy(larger, names, room * sizeof *names);
			names = larger;
			room *= 2;
		}
		names[(*count)++] = arena_string(walk->memory, entry->d_name);
	}
	closedir(stream);
	qsort(names, *count, sizeof *names, compare_names);
	return names;
}

/* A link to a folder above itself would never end. */
static bool leads_astray(struct walk *walk, const char *folder, const char *path)
{
	return !path_is_inside(walk->memory, walk->within, path) ||
	       (path_is_folder(path) && path_is_inside(walk->memory, path, folder));
}

static void walk_folder(struct walk *walk, const char *folder, int depth);

static void walk_entry(struct walk *walk, const char *folder, const char *name, int depth)
{
	const char *path = path_join(walk->memory, folder, name);
	struct stat status;
	if (lstat(path, &status) != 0)
		return;
	bool linked = S_ISLNK(status.st_mode);
	if (linked && (is_yaml(name) || path_is_folder(path)) && leads_astray(walk, folder, path))
		keep(walk, path, true);
	else if (S_ISDIR(status.st_mode) || (linked && path_is_folder(path)))
		walk_folder(walk, path, depth + 1);
	else if (is_yaml(name))
		keep(walk, path, false);
}

static void walk_folder(struct walk *walk, const char *folder, int depth)
{
	size_t count = 0;
	const char **names = depth > DEPTH_MAX ? NULL : list(walk, folder, &count);
	if (names == NULL && depth == 0)
		*walk->reason = reason_of(walk->memory, errno);
	else if (names == NULL)
		keep(walk, folder, true);
	for (size_t i = 0; i < count; i++)
		walk_entry(walk, folder, names[i], depth);
}

struct found_file *path_walk(struct arena *memory, const char *folder, const char *within, struct text *reason)
{
	struct walk walk = { .memory = memory, .within = within, .reason = reason };
	walk.end = &walk.found;
	*reason = (struct text){ 0 };
	walk_folder(&walk, folder, 0);
	return walk.found;
}
