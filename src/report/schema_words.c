/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "bands.h"
#include "schema_parts.h"

/* ---- Words ---- */

const char *schema_words_name(struct schema *schema, const struct words *words)
{
	return arena_printf(schema->memory, "words.%s", words->name);
}

static bool is_number(const char *word)
{
	return word[0] != '\0' && word[strspn(word, "0123456789")] == '\0';
}

/* What an editor takes for something else than text. */
static bool is_literal(const char *word)
{
	return is_number(word) || strcmp(word, "true") == 0 || strcmp(word, "false") == 0;
}

/* The text as a pattern that is nothing but itself. */
static const char *escaped(struct arena *memory, const char *text)
{
	char *to = arena_alloc(memory, 2 * strlen(text) + 1), *result = to;
	for (; *text != '\0'; text++) {
		if (strchr("+.*?()[]{}|^$\\", *text) != NULL)
			*to++ = '\\';
		*to++ = *text;
	}
	return result;
}

static const char *one_more(struct arena *memory, const char *list, const char *word)
{
	return arena_printf(memory, "%s%s%s", list, list[0] == '\0' ? "" : "|", escaped(memory, word));
}

/* The spellings of a text that are not suggested, as alternatives of a pattern after those of the list. */
static const char *other_spellings(struct schema *schema, const char *list, const struct text *spelling, bool literals)
{
	const char *own = spelling->in[schema->language];
	for (int language = 0; language < LANGUAGES; language++) {
		const char *other = spelling->in[language];
		bool again = language > 0 && strcmp(other, spelling->in[language - 1]) == 0;
		if (!again && (strcmp(other, own) != 0 || (literals && is_literal(own))))
			list = one_more(schema->memory, list, other);
	}
	return list;
}

static void put_pattern_of(struct schema *schema, const char *list)
{
	if (list[0] == '\0')
		return;
	json_open_object(&schema->json, NULL);
	json_string(&schema->json, "type", "string");
	json_string(&schema->json, "pattern", arena_printf(schema->memory, "^(%s)$", list));
	json_close(&schema->json);
}

/* Those words that an editor takes for text, or, in every language, those that it does not. */
static size_t put_enum(struct schema *schema, const struct words *words, bool literals)
{
	size_t put = 0;
	for (int i = 1; i < words->count; i++) {
		for (int language = 0; language < LANGUAGES; language++) {
			const char *word = words->word[i].spelling.in[language];
			bool wanted = literals ? language == EN : language == (int)schema->language;
			if (!wanted || is_literal(word) != literals)
				continue;
			if (put++ == 0) {
				json_open_object(&schema->json, NULL);
				json_open_array(&schema->json, "enum");
			}
			if (literals)
				json_number(&schema->json, NULL, word);
			else
				json_string(&schema->json, NULL, word);
		}
	}
	if (put > 0) {
		json_close(&schema->json);
		json_close(&schema->json);
	}
	return put;
}

void schema_words(struct schema *schema, const struct words *words)
{
	const char *others = "";
	json_open_object(&schema->json, schema_words_name(schema, words));
	json_open_array(&schema->json, "anyOf");
	put_enum(schema, words, false);
	put_enum(schema, words, true);
	for (int i = 1; i < words->count; i++)
		others = other_spellings(schema, others, &words->word[i].spelling, true);
	put_pattern_of(schema, others);
	json_close(&schema->json);
	json_close(&schema->json);
}

void schema_word_keys(struct schema *schema, const struct words *words, schema_put_key *put)
{
	const char *others = "";
	json_open_object(&schema->json, "properties");
	for (int i = 1; i < words->count; i++) {
		put(schema, words->word[i].spelling.in[schema->language], words->word[i].label.in[schema->language]);
		others = other_spellings(schema, others, &words->word[i].spelling, false);
	}
	json_close(&schema->json);
	json_open_object(&schema->json, "patternProperties");
	put(schema, arena_printf(schema->memory, "^(%s)$", others), NULL);
	json_bool(&schema->json, "^x-", true);
	json_close(&schema->json);
}

/* ---- Age bands and counts ---- */

const char *schema_band_pattern(struct schema *schema)
{
	const char *list = "";
	for (size_t i = 0; i < schema->bands->count; i++)
		list = one_more(schema->memory, list, schema->bands->code[i]);
	return arena_printf(schema->memory, "^(%s)$", list);
}

void schema_band(struct schema *schema)
{
	json_open_object(&schema->json, "band");
	json_open_array(&schema->json, "enum");
	for (size_t i = 0; i < schema->bands->count; i++) {
		json_string(&schema->json, NULL, schema->bands->code[i]);
		if (is_number(schema->bands->code[i]))
			json_number(&schema->json, NULL, schema->bands->code[i]);
	}
	json_close(&schema->json);
	json_close(&schema->json);
}

void schema_counts(struct schema *schema)
{
	json_open_object(&schema->json, "counts");
	json_string(&schema->json, "type", "object");
	json_open_object(&schema->json, "properties");
	for (size_t i = 0; i < schema->bands->count; i++)
		schema_refer(schema, schema->bands->code[i], "count");
	json_close(&schema->json);
	json_bool(&schema->json, "additionalProperties", false);
	json_integer(&schema->json, "minProperties", 1);
	json_close(&schema->json);
}
