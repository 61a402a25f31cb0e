/* SPDX-License-Identifier: EUPL-1.2 */
/* Gives every file of the folders named to a fuzz target, without a fuzzer: what was once found stays found. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

enum { PATH_SIZE = 4096, BYTES_MAX = 8 * 1024 * 1024 };

static int replay_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = malloc(BYTES_MAX);
	if (file == NULL || bytes == NULL) {
		fprintf(stderr, "cannot read %s\n", path);
		exit(1);
	}
	size_t size = fread(bytes, 1, BYTES_MAX, file);
	fclose(file);
	printf("%s\n", path);
	fflush(stdout);
	/* Exactly as many bytes as there are: one read too far is noticed. */
	uint8_t *exact = realloc(bytes, size > 0 ? size : 1);
	int result = LLVMFuzzerTestOneInput(exact, size);
	free(exact);
	return result;
}

static int replay_folder(const char *folder)
{
	DIR *stream = opendir(folder);
	int files = 0;
	if (stream == NULL) {
		fprintf(stderr, "cannot read %s\n", folder);
		exit(1);
	}
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
		char path[PATH_SIZE];
		if (entry->d_name[0] == '.')
			continue;
		snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
		files += replay_file(path) == 0;
	}
	closedir(stream);
	return files;
}

int main(int count, char **folders)
{
	int files = 0;
	for (int i = 1; i < count; i++)
		files += replay_folder(folders[i]);
	printf("%d inputs\n", files);
	return files > 0 ? 0 : 1;
}
