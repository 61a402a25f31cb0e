/* SPDX-License-Identifier: EUPL-1.2 */
#include "place.h"

#include <string.h>

/* What an argument is, by the English name that the tables give it. Other names in capitals may be anything. */
static const struct {
	const char *name;
	enum stands stands;
} names[] = {
	{ "CATALOGUE", STANDS_FILE }, { "COMMAND", STANDS_COMMAND }, { "FILE", STANDS_FILE },
	{ "FILE#NODE", STANDS_FILE }, { "FOLDER", STANDS_FOLDER },   { "KIND", STANDS_KIND },
	{ "NEW", STANDS_FILE },       { "OLD", STANDS_FILE },        { "PATH", STANDS_FILE },
	{ "RULE", STANDS_RULE },
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
	*repeats = name.length >= strlen(dots) &&
	           strncmp(name.start + name.length - strlen(dots), dots, strlen(dots)) == 0;
	if (*repeats)
		name.length -= strlen(dots);
	return name;
}

/* The alternatives of a name, apart by lines with or without blanks around them; an empty one after the last. */
static struct span alternative(const char *name, size_t length, size_t index)
{
	const char *end = name + length, *start = name;
	for (; index > 0 && start < end; index--) {
		const char *line = memchr(start, '|', (size_t)(end - start));
		start = line ? line + 1 : end;
	}
	while (start < end && *start == ' ')
		start++;
	const char *line = memchr(start, '|', (size_t)(end - start));
	const char *last = line ? line : end;
	while (last > start && last[-1] == ' ')
		last--;
	return (struct span){ start, (size_t)(last - start) };
}

static bool is_word(struct span alternative)
{
	return alternative.length > 0 && *alternative.start >= 'a' && *alternative.start <= 'z';
}

static unsigned stands_by(const struct place *place)
{
	unsigned stands = 0;
	struct span one;
	for (size_t i = 0; (one = alternative(place->english, place->english_length, i)).length > 0; i++) {
		if (is_word(one))
			stands |= STANDS_WORD;
		for (size_t j = 0; j < sizeof names / sizeof *names; j++)
			if (strlen(names[j].name) == one.length && memcmp(names[j].name, one.start, one.length) == 0)
				stands |= names[j].stands;
	}
	return stands;
}

size_t places_of(const struct command *command, enum language language, struct place places[PLACES_MAX])
{
	const char *english = command->arguments.in[EN], *ours = command->arguments.in[language];
	size_t count = 0;
	for (; *english && count < PLACES_MAX; count++) {
		const struct span name = name_at(english), shown = name_at(ours);
		bool repeats;
		const struct span known = bare(name, &repeats), word = bare(shown, &repeats);
		places[count] = (struct place){ .repeats = repeats,
			                        .name = word.start,
			                        .length = word.length,
			                        .english = known.start,
			                        .english_length = known.length };
		places[count].stands = stands_by(&places[count]);
		english += name.length + strspn(english + name.length, " ");
		ours += shown.length + strspn(ours + shown.length, " ");
	}
	return count;
}

struct place place_of_value(const struct option_row *row, enum language language)
{
	const char *english = row->argument.in[EN], *name = row->argument.in[language];
	struct place place = {
		.name = name,
		.length = strlen(name),
		.english = english,
		.english_length = strlen(english),
		.choice = row->choice,
	};
	place.stands = row->choice ? STANDS_WORD : stands_by(&place);
	return place;
}

struct span place_word(const struct place *place, size_t index)
{
	struct span one;
	if (place->choice) {
		const char *word = place->choice(index);
		return (struct span){ word, word ? strlen(word) : 0 };
	}
	for (size_t i = 0; (one = alternative(place->english, place->english_length, i)).length > 0; i++)
		if (is_word(one) && index-- == 0)
			return alternative(place->name, place->length, i);
	return (struct span){ NULL, 0 };
}
