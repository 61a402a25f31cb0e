/* SPDX-License-Identifier: EUPL-1.2 */
#include "reach.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "confine.h"

enum { PLACES_MAX = 4, LEVELS_MAX = 64 };

struct places {
	const char *paths[PLACES_MAX + 1];
	size_t count;
	char folder[PATH_MAX]; /* of the target, or of the project */
};

static void add(struct places *places, const char *path)
{
	if (path && places->count < PLACES_MAX)
		places->paths[places->count++] = path;
}

/* The folder that a file is made in, whether or not it is there; a long path is left to its own refusal. */
static void add_folder_of(struct places *places, const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t length = slash ? (size_t)(slash - path) : 0;
	if (slash && length < sizeof places->folder)
		snprintf(places->folder, sizeof places->folder, "%.*s/", (int)length, path);
	else
		strcpy(places->folder, ".");
	add(places, places->folder);
}

/* A target may be a folder, a file in one, or a stream such as /dev/stdout, whatever that is. */
static void add_target(struct places *places, const char *path)
{
	if (!strcmp(path, "-"))
		return;
	add(places, path);
	add_folder_of(places, path);
}

/* What is made without being told where lies in the project, whose lva.yaml stands here or above. */
static void add_project(struct places *places)
{
	char *folder = places->folder, file[PATH_MAX + sizeof "/lva.yaml"];
	strcpy(folder, ".");
	for (int level = 0; level < LEVELS_MAX; level++) {
		snprintf(file, sizeof file, "%s/lva.yaml", folder);
		if (access(file, F_OK) == 0)
			break;
		strcat(folder, "/..");
	}
	add(places, ".");
	add(places, folder);
}

static bool makes_files_of_its_own(const struct invocation *in)
{
	return in->command->bit & (IN_NEW | IN_IMPORT);
}

void reach_only(const struct invocation *in)
{
	struct places places = { .count = 0 };
	add(&places, P_tmpdir);
	if (in->options.output)
		add_target(&places, in->options.output);
	else if (makes_files_of_its_own(in) && in->options.project)
		add_folder_of(&places, in->options.project);
	else if (makes_files_of_its_own(in))
		add_project(&places);
	else if (in->command->bit == IN_INIT)
		add(&places, in->count ? in->arguments[0] : ".");
	confine_to(places.paths);
}
