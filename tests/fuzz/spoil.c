/* SPDX-License-Identifier: EUPL-1.2 */
/* Gives a fuzz target every beginning of the files named, and each file with one bit of each byte turned over. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

enum { BYTES_MAX = 64 * 1024 };

/* A copy of exactly as many bytes as there are: one read too far is noticed. */
static void give(const uint8_t *bytes, size_t size)
{
	uint8_t *exact = malloc(size > 0 ? size : 1);
	if (exact == NULL)
		exit(1);
	memcpy(exact, bytes, size);
	LLVMFuzzerTestOneInput(exact, size);
	free(exact);
}

static size_t spoil(const char *path)
{
	static uint8_t bytes[BYTES_MAX];
	FILE *file = fopen(path, "rb");
	size_t size = file == NULL ? 0 : fread(bytes, 1, sizeof bytes, file);
	if (file != NULL)
		fclose(file);
	for (size_t length = 0; length < size; length++)
		give(bytes, length);
	for (size_t at = 0; at < size; at++) {
		const uint8_t bit = (uint8_t)(1U << (at % 8));
		bytes[at] ^= bit;
		give(bytes, size);
		bytes[at] ^= bit;
	}
	printf("%s: %zu beginnings, %zu changes\n", path, size, size);
	return size;
}

int main(int count, char **paths)
{
	size_t spoilt = 0;
	for (int i = 1; i < count; i++)
		spoilt += spoil(paths[i]);
	return spoilt > 0 ? 0 : 1;
}
