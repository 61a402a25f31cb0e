/* SPDX-License-Identifier: EUPL-1.2 */
/* Strings and places of files that are gone, side by side in as few bytes as will do. */
#ifndef KEPT_STRINGS_H
#define KEPT_STRINGS_H

#include "source.h"

/* Start with { .memory = … }. */
struct kept_strings {
	struct arena *memory;
	char *room;
	size_t left;
};

/* A place on one line of a file, without the file's name. */
struct kept_place {
	uint32_t line;
	uint16_t column, end_column; /* held at their highest value */
	const char *excerpt;
};

/* A copy; NULL stays NULL. */
const char *keep_string(struct kept_strings *strings, const char *string);
/* The first line of a place. */
struct kept_place keep_place(struct kept_strings *strings, struct where at);

#endif
