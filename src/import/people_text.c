/* SPDX-License-Identifier: EUPL-1.2 */
/* What cells and headings of tables of people say. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "number_signs.h"
#include "population_table.h"
#include "statistics_table.h"

enum population_kind people_kind_in(const char *title, size_t length)
{
	static const struct {
		const char *part;
		enum population_kind kind;
	} parts[] = {
		{ "ennuste", POPULATION_KIND_PROJECTION },    { "prognos", POPULATION_KIND_PROJECTION },
		{ "projection", POPULATION_KIND_PROJECTION }, { "31.12", POPULATION_KIND_ACTUAL },
		{ "31 dec", POPULATION_KIND_ACTUAL },
	};
	for (size_t row = 0; row < sizeof parts / sizeof parts[0]; row++)
		for (size_t i = 0; i + strlen(parts[row].part) <= length; i++)
			if (strncasecmp(title + i, parts[row].part, strlen(parts[row].part)) == 0)
				return parts[row].kind;
	return POPULATION_KIND_UNSET;
}

static const char *pass(const char *at, const char *these)
{
	return at + strspn(at, these);
}

/* A year of age of at most three digits. */
static bool take_age(const char **at, int *age)
{
	size_t digits = strspn(*at, "0123456789");
	*age = 0;
	for (size_t i = 0; i < digits && i < 3; i++)
		*age = *age * 10 + (*at)[i] - '0';
	*at += digits;
	return digits > 0 && digits <= 3;
}

static bool take_dash(const char **at)
{
	static const char *const dashes[] = { "-", "–", "+" };
	for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++)
		if (strncmp(*at, dashes[i], strlen(dashes[i])) == 0) {
			*at = pass(*at + strlen(dashes[i]), " ");
			return true;
		}
	return false;
}

bool people_ages(const char *text, int *from, int *to)
{
	const char *at = pass(text, " ");
	*to = *from = ALL_AGES;
	if (statistics_is_total(at))
		return true;
	if (!take_age(&at, from))
		return false;
	*to = *from;
	at = pass(at, " ");
	if (take_dash(&at) && !take_age(&at, to)) {
		*to = ALL_AGES;
		return *at == '\0';
	}
	return *pass(at, " ") == '\0' && *to >= *from;
}

bool people_count(const char *text, int64_t *people)
{
	enum { DIGITS_MAX = 9 };
	size_t digits = 0, blank;
	const char *at = text;
	for (*people = 0; *at != '\0' && strcmp(at, ".0") != 0 && strcmp(at, ",0") != 0; at += blank == 0 ? 1 : blank) {
		blank = digits > 0 ? thousands_blank(at) : 0;
		if (blank == 0 && (!isdigit((unsigned char)*at) || digits++ == DIGITS_MAX))
			return false;
		if (blank == 0)
			*people = *people * 10 + *at - '0';
	}
	return digits > 0;
}
