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
	struct names *by_code;
};

struct area_names *area_names_read(struct arena *memory)
{
	struct diags *diags = diags_new();
	struct area_names *names = ARENA_NEW(memory, struct area_names);
	names->by_code = names_new(memory);
	const struct source *source =
		source_of(memory, "areas.csv", (const char *)builtin_areas, builtin_areas_size);
	struct node *rows = csv_read(memory, source, diags);
	for (struct node *row = rows->first; row != NULL; row = row->next)
		names_add(names->by_code, NULL, node_get(row, "code")->scalar, row);
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

static const char *name_of_code(const struct area_names *names, const char *code, enum language language)
{
	static const char *const columns[LANGUAGES] = { "fi", "sv", "en" };
	const struct node *row = names_find(names->by_code, NULL, code);
	return row == NULL ? NULL : node_get(row, columns[language])->scalar;
}

const char *area_name(const struct area_names *names, struct arena *memory, const char *text, enum language language)
{
	static const struct text country = TEXT("koko maa", "hela landet", "whole country");
	if (area_is_country(text))
		return country.in[language];
	size_t length = code_length(text);
	if (length == 0)
		return text;
	const char *code = arena_copy(memory, text, length);
	if (isdigit((unsigned char)code[0]))
		code = arena_printf(memory, "KU%s", code);
	const char *name = name_of_code(names, code, language);
	return name == NULL && text[length] == ' ' ? text + length + 1 : name;
}
