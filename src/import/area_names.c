/* SPDX-License-Identifier: EUPL-1.2 */
#include "area_names.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "builtin_areas.h"
#include "csv_tree.h"
#include "diag.h"
#include "names.h"

struct area_names {
	struct names *by_code, *by_sotkanet, *by_name;
};

static const struct area whole_country = { "SSS", TEXT("koko maa", "hela landet", "whole country") };
static const char country_in_sotkanet[] = "658";

static const char *field(const struct node *row, const char *column)
{
	const struct node *cell = node_get(row, column);
	return cell == NULL ? "" : cell->scalar;
}

static void add_area(struct area_names *names, struct arena *memory, const struct node *row)
{
	struct area *area = ARENA_NEW(memory, struct area);
	*area = (struct area){ field(row, "code"), TEXT(field(row, "fi"), field(row, "sv"), field(row, "en")) };
	names_add(names->by_code, NULL, area->code, area);
	if (*field(row, "sotkanet") != '\0')
		names_add(names->by_sotkanet, NULL, field(row, "sotkanet"), area);
	for (int language = 0; language < LANGUAGES; language++)
		names_add(names->by_name, NULL, area->name.in[language], area);
}

struct area_names *area_names_read(struct arena *memory)
{
	struct diags *diags = diags_new();
	struct area_names *names = ARENA_NEW(memory, struct area_names);
	*names = (struct area_names){ names_new(memory), names_new(memory), names_new(memory) };
	const struct source *source =
		source_of(memory, "areas.csv", (const char *)builtin_areas, builtin_areas_size);
	struct node *rows = csv_read(memory, source, diags);
	for (struct node *row = rows->first; row != NULL; row = row->next)
		add_area(names, memory, row);
	diags_free(diags);
	return names;
}

static size_t letters_of(const char *text)
{
	static const char *const before[] = { "KU", "HVA", "MK" };
	for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
		if (strncmp(text, before[i], strlen(before[i])) == 0)
			return strlen(before[i]);
	return 0;
}

/* How many characters of a code stand first in the text: letters and digits, or three digits alone. */
static size_t code_length(const char *text)
{
	size_t letters = letters_of(text), digits = strspn(text + letters, "0123456789");
	size_t length = letters + digits;
	bool ends = text[length] == '\0' || text[length] == ' ';
	return ends && digits > 0 && (letters > 0 || digits == 3) ? length : 0;
}

bool area_is_code(const char *text)
{
	return code_length(text) > 0 || area_is_country(text);
}

bool area_is_country(const char *text)
{
	static const char *const words[] = { "SSS", "KOKO MAA", "HELA LANDET", "WHOLE COUNTRY" };
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (strcasecmp(text, words[i]) == 0)
			return true;
	return false;
}

/* By the code that stands first in the text, of so many characters. */
static const struct area *area_of_code(const struct area_names *names, struct arena *memory, const char *text,
                                       size_t length)
{
	const char *code = arena_copy(memory, text, length);
	if (isdigit((unsigned char)code[0]))
		code = arena_printf(memory, "KU%s", code);
	return names_find(names->by_code, NULL, code);
}

const char *area_name(const struct area_names *names, struct arena *memory, const char *text, enum language language)
{
	if (area_is_country(text))
		return whole_country.name.in[language];
	size_t length = code_length(text);
	if (length == 0)
		return text;
	const struct area *area = area_of_code(names, memory, text, length);
	if (area != NULL)
		return area->name.in[language];
	return text[length] == ' ' ? text + length + 1 : NULL;
}

const struct area *area_named(const struct area_names *names, struct arena *memory, const char *text)
{
	size_t length = code_length(text);
	if (area_is_country(text))
		return &whole_country;
	return length == 0 ? names_find(names->by_name, NULL, text) : area_of_code(names, memory, text, length);
}

const struct area *area_of_sotkanet(const struct area_names *names, const char *number)
{
	return strcmp(number, country_in_sotkanet) == 0 ? &whole_country
	                                                : names_find(names->by_sotkanet, NULL, number);
}
