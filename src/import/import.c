/* SPDX-License-Identifier: EUPL-1.2 */
#include "import.h"

#include <string.h>

#include "arena.h"
#include "messages.h"
#include "yaml_tree.h"

static const struct importer importers[IMPORT_KINDS] = {
	[IMPORT_CATALOGUE] = { TEXT("palveluluettelo", "tjänstekatalog", "catalogue"),
	                       TEXT("palveluluettelo.yaml", "tjanstekatalog.yaml", "catalogue.yaml"),
	                       import_catalogue },
	[IMPORT_POPULATION] = { TEXT("väestö", "befolkning", "population"),
	                        TEXT("vaesto.csv", "befolkning.csv", "population.csv"), import_population },
	[IMPORT_AGENDA] = { TEXT("esityslista", "föredragningslista", "agenda"), TEXT("", "", ""), import_agenda },
	[IMPORT_INDICATORS] = { TEXT("mittarit", "indikatorer", "indicators"),
	                        TEXT("mittarit.csv", "indikatorer.csv", "indicators.csv"), import_indicators },
};

enum import_kind import_kind_named(const char *name)
{
	for (int kind = 1; kind < IMPORT_KINDS; kind++)
		for (int language = 0; language < LANGUAGES; language++)
			if (strcmp(importers[kind].name.in[language], name) == 0)
				return (enum import_kind)kind;
	return 0;
}

const struct importer *importer_of(enum import_kind kind)
{
	return &importers[kind];
}

/* ---- What is said ---- */

/* A list, a map or an empty value goes by its key, the whole by the name of its file. */
static const char *name_of(const struct importing *importing, const struct node *node)
{
	if (node->scalar[0] != '\0')
		return node->scalar;
	if (node->key != NULL)
		return node->key;
	if (node->count > 0)
		return importing->name;
	return node->kind == NODE_LIST ? "[]" : node->kind == NODE_MAP ? "{}" : "null";
}

void say_not_imported(struct importing *importing, const struct node *at, struct text reason)
{
	say(importing->reading->diags, &(struct diag){
		.message = &message_not_imported,
		.at = at->at,
		.arguments = { { "value", text_same(name_of(importing, at)) }, { "reason", reason } },
	});
}

void say_no_import(struct importing *importing, struct where at, struct text reason)
{
	say(importing->reading->diags, &(struct diag){
		.message = &message_syntax,
		.at = at,
		.arguments = { { "reason", reason } },
	});
	importing->failed = true;
}

/* ---- Texts ---- */

enum language import_language(const struct importing *importing)
{
	return importing->reading->language;
}

const char *import_key(const struct importing *importing, enum key key)
{
	return key_spelling(key)->in[import_language(importing)];
}

const char *import_word(const struct importing *importing, const struct words *words, int word)
{
	return words->word[word].spelling.in[import_language(importing)];
}

struct text import_fill(struct importing *importing, const struct text *pattern, const char *const values[],
                        size_t count)
{
	static const char *const names[VALUES_MAX] = { "1", "2", "3", "4", "5", "6", "7", "8", "9" };
	struct argument arguments[VALUES_MAX];
	struct text filled;
	for (size_t i = 0; i < count; i++)
		arguments[i] = (struct argument){ names[i], text_same(values[i]) };
	for (int language = 0; language < LANGUAGES; language++)
		filled.in[language] = text_fill(importing->reading->memory, pattern->in[language],
		                                (enum language)language, arguments, count);
	return filled;
}

struct text import_text(struct importing *importing, const struct text *pattern, const char *first, const char *second,
                        const char *third)
{
	const char *const values[] = { first, second, third };
	return import_fill(importing, pattern, values, sizeof values / sizeof values[0]);
}

const char *import_said(const struct importing *importing, const struct text *text)
{
	return text_in(text, import_language(importing));
}

const char *import_euros(struct importing *importing, int64_t cents)
{
	const uint64_t size = cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;
	return arena_printf(importing->reading->memory, "%s%llu.%02llu", cents < 0 ? "-" : "",
	                    (unsigned long long)(size / 100), (unsigned long long)(size % 100));
}

const char *import_number(struct importing *importing, int64_t number)
{
	return arena_printf(importing->reading->memory, "%lld", (long long)number);
}

const char *import_headings(struct importing *importing, const struct node *header)
{
	enum { HEADINGS_MAX = 20 };
	const char *headings = "";
	size_t count = 0;
	for (const struct node *column = header->first; column != NULL; column = column->next)
		if (count++ < HEADINGS_MAX)
			headings = arena_printf(importing->reading->memory, "%s%s%s", headings, count > 1 ? ", " : "",
			                        column->key);
	return count <= HEADINGS_MAX ? headings
	                             : arena_printf(importing->reading->memory, "%s …", headings);
}
