/* SPDX-License-Identifier: EUPL-1.2 */
#include "path.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"

const char *path_join(struct arena *memory, const char *folder, const char *name)
{
	if (folder[0] == '\0' || name[0] == '/')
		return name;
	bool slash = folder[strlen(folder) - 1] == '/';
	return arena_printf(memory, slash ? "%s%s" : "%s/%s", folder, name);
}

const char *path_base(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash == NULL ? path : slash + 1;
}

const char *path_folder(struct arena *memory, const char *path)
{
	const char *slash = strrchr(path, '/');
	if (slash == NULL)
		return "";
	return slash == path ? "/" : arena_copy(memory, path, (size_t)(slash - path));
}

const char *path_above(struct arena *memory, const char *folder)
{
	const char *last = path_base(folder);
	if (strcmp(last, "..") == 0)
		return arena_printf(memory, "%s/..", folder);
	if (folder[0] == '\0' || strcmp(folder, ".") == 0)
		return "..";
	return path_folder(memory, folder);
}

const char *path_real(struct arena *memory, const char *path)
{
	char *real = realpath(path[0] == '\0' ? "." : path, NULL);
	if (real == NULL && errno == ENOMEM)
		arena_exhausted(); /* else the path would pass for one that does not exist */
	if (real == NULL)
		return NULL;
	const char *copy = arena_string(memory, real);
	free(real); /* realpath's own */
	return copy;
}

/* The length of the folders that two paths from the root share, the slash after them left out. */
static size_t shared_length(const char *folder, const char *path)
{
	size_t shared = 0, i = 0;
	while (folder[i] != '\0' && folder[i] == path[i]) {
		if (folder[i] == '/')
			shared = i;
		i++;
	}
	bool whole = (folder[i] == '\0' || folder[i] == '/') && (path[i] == '\0' || path[i] == '/');
	return whole ? i : shared;
}

const char *path_from(struct arena *memory, const char *folder, const char *path)
{
	folder = strcmp(folder, "/") == 0 ? "" : folder;
	size_t shared = shared_length(folder, path);
	const char *way = path[shared] == '/' ? path + shared + 1 : path + shared;
	for (const char *above = folder + shared; *above != '\0'; above++)
		if (*above == '/')
			way = arena_printf(memory, *way == '\0' ? "..%s" : "../%s", way);
	return *way == '\0' ? "." : way;
}

bool path_is_inside(struct arena *memory, const char *folder, const char *path)
{
	const char *outer = path_real(memory, folder), *inner = path_real(memory, path);
	if (outer == NULL || inner == NULL)
		return false;
	size_t length = strlen(outer);
	if (length == 1)
		return true;
	return strncmp(outer, inner, length) == 0 && (inner[length] == '/' || inner[length] == '\0');
}

bool path_stays_below(const char *path)
{
	int depth = 0;
	if (path[0] == '/')
		return false;
	while (*path != '\0' && depth >= 0) {
		size_t length = strcspn(path, "/");
		if (length == 2 && strncmp(path, "..", length) == 0)
			depth--;
		else if (length > 0 && !(length == 1 && *path == '.'))
			depth++;
		path += length + (path[length] == '/');
	}
	return depth >= 0;
}

bool path_exists(const char *path)
{
	struct stat status;
	return stat(path[0] == '\0' ? "." : path, &status) == 0;
}

bool path_is_folder(const char *path)
{
	struct stat status;
	return stat(path[0] == '\0' ? "." : path, &status) == 0 && S_ISDIR(status.st_mode);
}
