/* SPDX-License-Identifier: EUPL-1.2 */
/* The options of all commands: one table, from which parsing and usage come. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "lva.h"

enum { LIST_MAX = 256, OPTIONS_MAX = 32 };

/* The values of an option that may be given many times or with commas; NULL after the last. */
struct list {
	const char *items[LIST_MAX + 1];
	size_t count;
};

/* What was asked for; NULL and false are "not given". */
struct options {
	struct list reports, only, skip, services, areas;
	const char *format, *output, *project, *catalogue, *language, *as_of, *fail_on, *color, *jobs, *basis, *compare, *within, *scope, *ci, *audience;
	const char *mapping, *year;
	bool example, force, quiet, verbose, help, version;
};

enum option_kind { OPTION_FLAG, OPTION_TEXT, OPTION_LIST };

/* A row of the table; the one after the last has no name. */
struct option_row {
	const char *name;
	char letter;       /* 0: none */
	unsigned commands; /* bits of enum command_bit */
	enum option_kind kind;
	size_t offset; /* in struct options */
	struct text argument, help;
	const char *(*choice)(size_t index); /* the words that may be given, NULL after the last; NULL: any */
};

extern const struct option_row option_rows[];

enum problem_kind {
	PROBLEM_NONE,
	PROBLEM_UNKNOWN,   /* no such option */
	PROBLEM_ELSEWHERE, /* an option of other commands */
	PROBLEM_NO_VALUE,
	PROBLEM_NEEDLESS_VALUE,
	PROBLEM_EMPTY_VALUE,
	PROBLEM_VALUE, /* not one of the words */
	PROBLEM_TOO_MANY,
};

/* The first thing that is wrong with the options of a call. */
struct problem {
	enum problem_kind kind;
	const struct option_row *row; /* the option; NULL when unknown */
	const char *word;             /* as written: the option when unknown, else its value */
	char letter;                  /* an unknown option of one letter */
};

/*
 * Reads the options of a command; arguments[0] is the command. Arguments come after the options afterwards, from
 * *first on. Reading goes on after a problem, so that the language is known in which to tell of it. Values with
 * commas are taken apart in place.
 */
struct problem options_parse(unsigned command, int count, char **arguments, struct options *options, int *first);

/* Tells of a problem on standard error, with the nearest that could have been meant. */
void problem_tell(const struct problem *problem, unsigned command, enum language language);

#endif
