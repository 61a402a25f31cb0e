/* SPDX-License-Identifier: EUPL-1.2 */
#include "withheld.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "report_mask.h"

/* A name, found by the hash of its first word. */
struct name {
	const char *text;
	bool is_public;
	struct name *next;
};

enum { BUCKETS = 4096, SHORTEST = 4 };

struct withheld {
	struct arena *memory;
	size_t count; /* of those that are not public */
	struct name *buckets[BUCKETS];
};

struct withheld *withheld_new(struct arena *memory)
{
	struct withheld *withheld = ARENA_NEW(memory, struct withheld);
	withheld->memory = memory;
	return withheld;
}

/* ---- Words ---- */

static bool is_word_character(uint32_t character)
{
	return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
	       (character >= 'A' && character <= 'Z') || utf8_is_letter_or_digit(character);
}

/* FNV-1a of the word that begins here, small letters; the place moves past it. */
static size_t hash_word(const char **at, const char *end)
{
	uint32_t hash = 2166136261U;
	while (*at < end) {
		const char *next = *at;
		uint32_t character = utf8_next(&next, end);
		if (!is_word_character(character))
			break;
		hash = (hash ^ utf8_lower(character)) * 16777619U;
		*at = next;
	}
	return hash % BUCKETS;
}

static const char *first_word(const char *text)
{
	const char *at = text, *end = text + strlen(text);
	while (at < end) {
		const char *next = at;
		if (is_word_character(utf8_next(&next, end)))
			return at;
		at = next;
	}
	return NULL;
}

/* ---- Names ---- */

static bool can_be_told(const char *name)
{
	return utf8_length(name) >= SHORTEST && strpbrk(name, "0123456789-_./ ") != NULL;
}

static const char *without_trailing_spaces(struct arena *memory, const char *name)
{
	size_t length = strlen(name);
	while (length > 0 && strchr(" \t\r\n", name[length - 1]) != NULL)
		length--;
	return name[length] == '\0' ? name : arena_copy(memory, name, length);
}

void withheld_add(struct withheld *withheld, const char *name, bool is_public)
{
	const char *word = name == NULL ? NULL : first_word(without_trailing_spaces(withheld->memory, name));
	if (word == NULL || !can_be_told(word))
		return;
	const char *at = word;
	struct name **bucket = &withheld->buckets[hash_word(&at, word + strlen(word))];
	struct name *added = ARENA_NEW(withheld->memory, struct name);
	*added = (struct name){ word, is_public, *bucket };
	*bucket = added;
	withheld->count += !is_public;
}

void withheld_add_text(struct withheld *withheld, const struct text *names, bool is_public)
{
	for (int i = 0; i < LANGUAGES; i++)
		withheld_add(withheld, names->in[i], is_public);
}

/* ---- Looking for them ---- */

static void skip_spaces(const char **at, const char *end)
{
	for (const char *next = *at; next < end && utf8_is_space(utf8_next(&next, end));)
		*at = next;
}

/* Where the name ends that begins here, else NULL; a word does not go on after it. */
static const char *end_of_name(const char *name, const char *at, const char *end)
{
	const char *name_end = name + strlen(name);
	while (name < name_end) {
		uint32_t wanted = utf8_next(&name, name_end), found = at < end ? utf8_next(&at, end) : 0;
		if (utf8_is_space(wanted) && utf8_is_space(found)) {
			skip_spaces(&name, name_end);
			skip_spaces(&at, end);
		} else if (utf8_lower(wanted) != utf8_lower(found)) {
			return NULL;
		}
	}
	const char *next = at;
	return at < end && is_word_character(utf8_next(&next, end)) ? NULL : at;
}

/* The longest that begins here; of two that are alike the public one. */
static const struct name *name_at(const struct name *bucket, const char *at, const char *end, const char **after)
{
	const struct name *longest = NULL;
	for (; bucket != NULL; bucket = bucket->next) {
		const char *to = end_of_name(bucket->text, at, end);
		if (to == NULL || (longest != NULL && (to < *after || (to == *after && !bucket->is_public))))
			continue;
		longest = bucket;
		*after = to;
	}
	return longest;
}

/* Where the next name that is withheld stands, and *after it; NULL: there is none. */
static const char *next_withheld(const struct withheld *withheld, const char *at, const char *end, const char **after)
{
	while (at < end) {
		const char *next = at;
		if (!is_word_character(utf8_next(&next, end))) {
			at = next;
			continue;
		}
		const char *past = at;
		const struct name *name = name_at(withheld->buckets[hash_word(&past, end)], at, end, after);
		if (name != NULL && !name->is_public)
			return at;
		at = name != NULL ? *after : past;
	}
	return NULL;
}

const char *withheld_from(const struct withheld *withheld, struct arena *memory, enum language language,
                          const char *text)
{
	static const struct text instead = TEXT("(ei julkinen)", "(inte offentlig)", "(not public)");
	const char *at = text, *end = text + strlen(text), *after = text;
	const char *found = withheld->count == 0 ? NULL : next_withheld(withheld, at, end, &after);
	const char *made = found == NULL ? text : "";
	for (; found != NULL; found = next_withheld(withheld, at, end, &after)) {
		made = arena_printf(memory, "%s%.*s%s", made, (int)(found - at), at, instead.in[language]);
		at = after;
	}
	return made == text ? text : arena_printf(memory, "%s%s", made, at);
}

/* ---- Documents ---- */

struct withholding {
	const struct withheld *withheld;
	enum language language;
};

static const char *change(const void *with, struct arena *memory, const char *text)
{
	const struct withholding *withholding = with;
	return withheld_from(withholding->withheld, memory, withholding->language, text);
}

void report_withhold(const struct withheld *withheld, struct doc *doc)
{
	const struct withholding withholding = { withheld, doc->language };
	if (withheld->count > 0)
		change_texts(doc, &(struct text_change){ change, change, change, &withholding });
}
