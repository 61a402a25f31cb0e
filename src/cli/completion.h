/* SPDX-License-Identifier: EUPL-1.2 */
/* Completion of command lines: a script for each shell, made from the tables of commands and options. */
#ifndef COMPLETION_H
#define COMPLETION_H

#include <stdio.h>

#include "place.h"

/* Each writes the whole script; summaries are in the language. */
void completion_bash(FILE *out, const struct command *commands, enum language language);
void completion_zsh(FILE *out, const struct command *commands, enum language language);
void completion_fish(FILE *out, const struct command *commands, enum language language);

/* ---- What the scripts share ---- */

/* How a shell writes a quotation mark inside single ones; other marks of its own stand behind a backslash. */
struct quoting {
	const char *quote;
	const char *escaped;
};
void put_quoted(FILE *out, const struct quoting *quoting, const char *text, size_t length);

/* The words of a place, apart by blanks. */
void put_words(FILE *out, const struct place *place);
/* Areas and ids of rules, the kinds of files, and the names of commands, the same way on lines of a width. */
void put_rules(FILE *out);
void put_kinds(FILE *out, enum language language);
void put_commands(FILE *out, const struct command *commands);

/* The gist of an option's help: up to its first stop. */
struct span gist(const char *help);

#endif
