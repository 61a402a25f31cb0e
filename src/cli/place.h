/* SPDX-License-Identifier: EUPL-1.2 */
/* What can stand in a place of the command line, as the tables of commands and options tell it to people. */
#ifndef PLACE_H
#define PLACE_H

#include "command.h"

enum { PLACES_MAX = 4 };

/* A place may take several of these; none of them: anything. */
enum stands {
	STANDS_FILE = 1,
	STANDS_FOLDER = 2,
	STANDS_RULE = 4, /* or an area of rules */
	STANDS_COMMAND = 8,
	STANDS_KIND = 16, /* of file */
	STANDS_WORD = 32, /* one of those that place_word gives */
};

/* One argument of a command, or the value of an option. */
struct place {
	unsigned stands;
	bool repeats; /* the rest of the arguments are like it */
	const char *name; /* in the reader's language: "POLKU" */
	size_t length;    /* of the name */
	const char *english;
	size_t english_length;
	const char *(*choice)(size_t index);
};

/* The places of a command's arguments, in order; the result is how many. */
size_t places_of(const struct command *command, enum language language, struct place places[PLACES_MAX]);
/* The value of an option that takes one. */
struct place place_of_value(const struct option_row *row, enum language language);

/* The words of a place as they stand in it, from index 0 on; an empty one after the last. */
struct span {
	const char *start;
	size_t length;
};
struct span place_word(const struct place *place, size_t index);

#endif
