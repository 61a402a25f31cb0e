/* SPDX-License-Identifier: EUPL-1.2 */
#include "options.h"

#include <getopt.h>
#include <string.h>

/* Codes that getopt_long gives for long options: the index of the row above all letters. */
enum { LONG_OPTION = 256, LETTERS_MAX = 2 + 2 * OPTIONS_MAX };

static const struct option_row *row_named(const char *name, size_t length)
{
	for (const struct option_row *row = option_rows; row->name; row++)
		if (strlen(row->name) == length && !memcmp(row->name, name, length))
			return row;
	return NULL;
}

static const struct option_row *row_of(int code)
{
	if (code >= LONG_OPTION)
		return &option_rows[code - LONG_OPTION];
	for (const struct option_row *row = option_rows; row->name; row++)
		if (row->letter && row->letter == code)
			return row;
	return NULL;
}

/* getopt's own tables, for one command. The colon first makes it tell a missing value from an unknown option. */
static void tables_fill(unsigned command, struct option longs[OPTIONS_MAX + 1], char letters[LETTERS_MAX])
{
	*letters++ = ':';
	for (int i = 0; option_rows[i].name; i++) {
		const struct option_row *row = &option_rows[i];
		if (!(row->commands & command))
			continue;
		int value = row->kind == OPTION_FLAG ? no_argument : required_argument;
		*longs++ = (struct option){ .name = row->name, .has_arg = value, .val = LONG_OPTION + i };
		if (!row->letter)
			continue;
		*letters++ = row->letter;
		if (value == required_argument)
			*letters++ = ':';
	}
	*longs = (struct option){ .name = NULL };
	*letters = '\0';
}

static bool is_choice(const struct option_row *row, const char *word)
{
	for (size_t i = 0; row->choice && row->choice(i); i++)
		if (!strcmp(row->choice(i), word))
			return true;
	return !row->choice;
}

static struct problem word_problem(const struct option_row *row, const char *word)
{
	enum problem_kind kind = !*word                  ? PROBLEM_EMPTY_VALUE
	                         : !is_choice(row, word) ? PROBLEM_VALUE
	                                                 : PROBLEM_NONE;
	return (struct problem){ .kind = kind, .row = row, .word = word };
}

static bool is_listed(const struct list *list, const char *word)
{
	for (size_t i = 0; i < list->count; i++)
		if (!strcmp(list->items[i], word))
			return true;
	return false;
}

static struct problem add(const struct option_row *row, struct list *list, const char *word)
{
	struct problem problem = word_problem(row, word);
	if (problem.kind || is_listed(list, word))
		return problem;
	if (list->count == LIST_MAX)
		return (struct problem){ .kind = PROBLEM_TOO_MANY, .row = row, .word = word };
	list->items[list->count++] = word;
	return problem;
}

static struct problem add_all(const struct option_row *row, struct list *list, char *words)
{
	struct problem problem = { .kind = PROBLEM_NONE };
	for (char *comma; !problem.kind && (comma = strchr(words, ',')); words = comma + 1) {
		*comma = '\0';
		problem = add(row, list, words);
	}
	return problem.kind ? problem : add(row, list, words);
}

static struct problem take(const struct option_row *row, struct options *options, char *value)
{
	void *member = (char *)options + row->offset;
	const bool given = true;
	switch (row->kind) {
	case OPTION_FLAG:
		memcpy(member, &given, sizeof given);
		break;
	case OPTION_TEXT:
		memcpy(member, &value, sizeof value);
		return word_problem(row, value);
	case OPTION_LIST:
		return add_all(row, member, value);
	}
	return (struct problem){ .kind = PROBLEM_NONE };
}

/* The argument that getopt_long took its last option from. */
static const char *scanned(char **arguments)
{
	bool apart = optarg && optind > 1 && optarg == arguments[optind - 1];
	return arguments[apart ? optind - 2 : optind - 1];
}

static struct problem unknown_long(const char *argument)
{
	const char *name = argument + strspn(argument, "-");
	const struct option_row *row = row_named(name, strcspn(name, "="));
	return (struct problem){ .kind = row ? PROBLEM_ELSEWHERE : PROBLEM_UNKNOWN, .row = row, .word = argument };
}

/* A letter that is not ASCII is shown with its whole argument, which getopt_long may not have finished. */
static struct problem unknown_letter(int letter, char **arguments)
{
	const char *unfinished = arguments[optind];
	bool there = unfinished && *unfinished == '-' && strchr(unfinished, letter);

	const struct option_row *row = row_of(letter);
	enum problem_kind kind = row ? PROBLEM_ELSEWHERE : PROBLEM_UNKNOWN;
	bool plain = letter > ' ' && letter < 0x7F;
	return (struct problem){
		.kind = kind,
		.row = row,
		.word = there ? unfinished : scanned(arguments),
		.letter = plain ? (char)letter : '\0',
	};
}

/* getopt_long takes beginnings of names too; they would break when an option is added. */
static bool is_abbreviated(int code, const char *argument)
{
	if (code < LONG_OPTION)
		return false;
	const char *name = argument + strspn(argument, "-");
	return strcspn(name, "=") != strlen(row_of(code)->name);
}

static struct problem handle(int code, struct options *options, char **arguments)
{
	const bool failed = code == '?' || code == ':';
	const int option = failed ? optopt : code;
	const char *argument = scanned(arguments);
	if (option == 0 || is_abbreviated(option, argument))
		return unknown_long(argument);
	const struct option_row *row = row_of(option);
	if (code == ':')
		return (struct problem){ .kind = PROBLEM_NO_VALUE, .row = row, .word = argument };
	if (code == '?' && option >= LONG_OPTION)
		return (struct problem){ .kind = PROBLEM_NEEDLESS_VALUE, .row = row, .word = argument };
	if (code == '?')
		return unknown_letter(option, arguments);
	return take(row, options, optarg);
}

struct problem options_parse(unsigned command, int count, char **arguments, struct options *options, int *first)
{
	struct option longs[OPTIONS_MAX + 1];
	char letters[LETTERS_MAX];
	struct problem problem = { .kind = PROBLEM_NONE };
	*options = (struct options){ .help = false };
	tables_fill(command, longs, letters);
	opterr = 0;
	optind = 0;
	for (int code; (code = getopt_long(count, arguments, letters, longs, NULL)) != -1;) {
		struct problem found = handle(code, options, arguments);
		if (!problem.kind)
			problem = found;
	}
	*first = optind;
	return problem;
}
