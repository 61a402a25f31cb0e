/* SPDX-License-Identifier: EUPL-1.2 */
#include "place.h"

#include <string.h>

/* What an argument is, by the English name that the tables give it. Other names may be anything. */
static const struct {
	const char *name;
	enum stands stands;
} names[] = {
	{ "CATALOGUE", STANDS_FILE }, { "COMMAND", STANDS_COMMAND }, { "FILE", STANDS_FILE }, { "FOLDER", STANDS_FOLDER },
	{ "KIND", STANDS_KIND },      { "NEW", STANDS_FILE },        { "OLD", STANDS_FILE },  { "PATH", STANDS_FILE },
	{ "RULE", STANDS_RULE },      { "RULE | FILE#NODE", STANDS_RULE_OR_FILE },
};

/* The next name of a list of arguments: names are apart by blanks, alternatives by a line between them. */
static struct span name_at(const char *text)
{
	size_t length = strcspn(text, " ");
	while (strncmp(text + length, " | ", 3) == 0)
		length += 3 + strcspn(text + length + 3, " ");
	return (struct span){ text, length };
}

/* Without the marks of what may be left out or repeated. */
static struct span bare(struct span name, bool *repeats)
{
	static const char dots[] = "…";
	if (*name.start == '[')
		name = (struct span){ name.start + 1, name.length - 2 };
	*repeats = name.length >= strlen(dots) && strncmp(name.start + name.length - strlen(dots), dots, strlen(dots)) == 0;
	if (*repeats)
		name.length -= strlen(dots);
	return name;
}

static enum stands stands_by(struct span name)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strlen(names[i].name) == name.length && memcmp(names[i].name, name.start, name.length) == 0)
			return names[i].stands;
	return memchr(name.start, '|', name.length) ? STANDS_WORD : STANDS_ANYTHING;
}

size_t places_of(const struct command *command, enum language language, struct place places[PLACES_MAX])
{
	const char *english = command->arguments.in[EN], *ours = command->arguments.in[language];
	size_t count = 0;
	for (; *english && count < PLACES_MAX; count++) {
		const struct span name = name_at(english), shown = name_at(ours);
		bool repeats;
		const enum stands stands = stands_by(bare(name, &repeats));
		const struct span word = bare(shown, &repeats);
		places[count] = (struct place){
			.stands = stands, .repeats = repeats, .name = word.start, .length = word.length
		};
		english += name.length + strspn(english + name.length, " ");
		ours += shown.length + strspn(ours + shown.length, " ");
	}
	return count;
}

struct place place_of_value(const struct option_row *row, enum language language)
{
	const char *english = row->argument.in[EN], *name = row->argument.in[language];
	return (struct place){
		.stands = row->choice ? STANDS_WORD : stands_by((struct span){ english, strlen(english) }),
		.name = name,
		.length = strlen(name),
		.choice = row->choice,
	};
}

struct span place_word(const struct place *place, size_t index)
{
	if (place->choice) {
		const char *word = place->choice(index);
		return (struct span){ word, word ? strlen(word) : 0 };
	}
	const char *end = place->name + place->length, *start = place->name;
	for (; index > 0 && start < end; index--) {
		const char *line = memchr(start, '|', (size_t)(end - start));
		start = line ? line + 1 : end;
	}
	const char *line = memchr(start, '|', (size_t)(end - start));
	return (struct span){ start, (size_t)((line ? line : end) - start) };
}
