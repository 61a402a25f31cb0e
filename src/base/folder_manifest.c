/* SPDX-License-Identifier: EUPL-1.2 */
#include "folder_manifest.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "path.h"

enum { DIGITS = 2 * SHA256_BYTES, GAP = 2, LINE_MAX_BYTES = 4096 };

void manifest_add(struct manifest *manifest, struct arena *memory, const char *path,
                  const unsigned char digest[SHA256_BYTES])
{
	if (manifest->count == manifest->room) {
		size_t room = manifest->room == 0 ? 64 : manifest->room * 2;
		struct manifest_line *lines = ARENA_ARRAY(memory, struct manifest_line, room);
		if (manifest->count > 0)
			memcpy(lines, manifest->lines, manifest->count * sizeof *lines);
		manifest->lines = lines;
		manifest->room = room;
	}
	struct manifest_line *line = &manifest->lines[manifest->count++];
	line->path = path;
	memcpy(line->digest, digest, SHA256_BYTES);
}

/* ---- In order ---- */

static int compare_lines(const void *left, const void *right)
{
	const struct manifest_line *a = left, *b = right;
	int paths = strcmp(a->path, b->path);
	return paths != 0 ? paths : memcmp(a->digest, b->digest, SHA256_BYTES);
}

static int compare_paths(const void *left, const void *right)
{
	const struct manifest_line *a = left, *b = right;
	return strcmp(a->path, b->path);
}

void manifest_sort(struct manifest *manifest)
{
	size_t kept = 0;
	if (manifest->count > 1)
		qsort(manifest->lines, manifest->count, sizeof *manifest->lines, compare_lines);
	for (size_t i = 0; i < manifest->count; i++)
		if (kept == 0 || compare_lines(&manifest->lines[kept - 1], &manifest->lines[i]) != 0)
			manifest->lines[kept++] = manifest->lines[i];
	manifest->count = kept;
}

bool manifest_has(const struct manifest *manifest, const char *path, const unsigned char digest[SHA256_BYTES])
{
	struct manifest_line sought = { .path = path };
	memcpy(sought.digest, digest, SHA256_BYTES);
	return manifest->count > 0 && bsearch(&sought, manifest->lines, manifest->count, sizeof sought, compare_lines) != NULL;
}

const struct manifest_line *manifest_of_path(const struct manifest *manifest, const char *path)
{
	const struct manifest_line sought = { .path = path };
	const struct manifest_line *found =
	        manifest->count == 0 ? NULL
	                             : bsearch(&sought, manifest->lines, manifest->count, sizeof sought, compare_paths);
	while (found != NULL && found > manifest->lines && strcmp(found[-1].path, path) == 0)
		found--;
	return found;
}

/* ---- In a file ---- */

static int digit_of(char character)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = character == '\0' ? NULL : strchr(digits, character);
	return at == NULL ? -1 : (int)(at - digits);
}

static bool read_digest(const char *line, unsigned char digest[SHA256_BYTES])
{
	for (size_t i = 0; i < SHA256_BYTES; i++) {
		int high = digit_of(line[2 * i]), low = high < 0 ? -1 : digit_of(line[2 * i + 1]);
		if (low < 0)
			return false;
		digest[i] = (unsigned char)(high << 4 | low);
	}
	return true;
}

static void read_line(struct manifest *manifest, struct arena *memory, char *line)
{
	unsigned char digest[SHA256_BYTES];
	line[strcspn(line, "\n")] = '\0';
	const char *path = line + DIGITS + GAP;
	if (strlen(line) > DIGITS + GAP && read_digest(line, digest) && line[DIGITS] == ' ' && path_stays_below(path))
		manifest_add(manifest, memory, arena_string(memory, path), digest);
}

void manifest_read(struct manifest *manifest, struct arena *memory, FILE *in)
{
	char line[LINE_MAX_BYTES];
	while (fgets(line, sizeof line, in) != NULL)
		read_line(manifest, memory, line);
	manifest_sort(manifest);
}

void manifest_write(const struct manifest *manifest, FILE *out)
{
	for (size_t i = 0; i < manifest->count; i++) {
		for (size_t n = 0; n < SHA256_BYTES; n++)
			fprintf(out, "%02x", manifest->lines[i].digest[n]);
		fprintf(out, "  %s\n", manifest->lines[i].path);
	}
}
