/* SPDX-License-Identifier: EUPL-1.2 */
#include "asked.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "path.h"

static int compare_paths(const void *a, const void *b)
{
	const char *const *first = a, *const *second = b;
	return strcmp(*first, *second);
}

struct asked asked_for(struct arena *memory, const char *const *paths, size_t count)
{
	struct asked asked = { .real = ARENA_ARRAY(memory, const char *, count + 1) };
	for (size_t i = 0; i < count; i++) {
		const char *real = path_real(memory, paths[i]);
		if (real != NULL)
			asked.real[asked.count++] = real;
	}
	if (asked.count > 0)
		qsort(asked.real, asked.count, sizeof *asked.real, compare_paths);
	return asked;
}

static bool is_there(const struct asked *asked, const char *real)
{
	return asked->count > 0 &&
	       bsearch(&real, asked->real, asked->count, sizeof *asked->real, compare_paths) != NULL;
}

bool asked_has(const struct asked *asked, struct arena *memory, const char *path)
{
	const char *real = path_real(memory, path);
	if (real == NULL)
		return false;
	while (!is_there(asked, real)) {
		if (strcmp(real, "/") == 0)
			return false;
		real = path_folder(memory, real);
	}
	return true;
}
