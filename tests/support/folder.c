/* SPDX-License-Identifier: EUPL-1.2 */
#include "folder.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "test.h"

enum { PATH_SIZE = 512, DESCRIPTORS = 16 };

struct folder folder_new(void)
{
	struct folder folder = { "/tmp/lva-test-XXXXXX" };
	assert_non_null(mkdtemp(folder.path));
	return folder;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
	(void)status, (void)kind, (void)place;
	return remove(path);
}

void folder_remove(const struct folder *folder)
{
	assert_int_equal(nftw(folder->path, remove_one, DESCRIPTORS, FTW_DEPTH | FTW_PHYS), 0);
}

static void join(const struct folder *folder, const char *name, char path[PATH_SIZE])
{
	int length = snprintf(path, PATH_SIZE, "%s/%s", folder->path, name);
	assert_in_range(length, 1, PATH_SIZE - 1);
}

static void make_folders(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(path, 0700);
		*slash = '/';
	}
}

void folder_write(const struct folder *folder, const char *name, const char *text)
{
	char path[PATH_SIZE];
	join(folder, name, path);
	make_folders(path);
	if (path[strlen(path) - 1] == '/')
		return;
	FILE *file = fopen(path, "w");
	assert_non_null(file);
	fputs(text, file);
	assert_int_equal(fclose(file), 0);
}

void folder_link(const struct folder *folder, const char *to, const char *name)
{
	char path[PATH_SIZE];
	join(folder, name, path);
	assert_int_equal(symlink(to, path), 0);
}
