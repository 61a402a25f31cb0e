/* SPDX-License-Identifier: EUPL-1.2 */
/* The files and folders that a check was asked for, so that of very many each is found at once. */
#ifndef ASKED_H
#define ASKED_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

struct asked {
	const char **real; /* without links, from the root, sorted; those that exist */
	size_t count;
};

struct asked asked_for(struct arena *memory, const char *const *paths, size_t count);

/* Whether a path, links followed, is one of them or lies below one. */
bool asked_has(const struct asked *asked, struct arena *memory, const char *path);

#endif
