/* SPDX-License-Identifier: EUPL-1.2 */
#include "vocabulary.h"

#include "arena.h"
#include "names.h"

/* Records and lists put their spellings in when they are first asked for: a run meets few of them. */
struct vocabulary {
	struct names *names;
};

/* No key and no code is this; it stands in a space whose spellings are all there. */
static const char seen[] = "\n";

struct vocabulary *vocabulary_new(struct arena *memory)
{
	struct vocabulary *vocabulary = ARENA_NEW(memory, struct vocabulary);
	vocabulary->names = names_new(memory);
	return vocabulary;
}

static void add_spellings(struct names *names, const void *space, const struct text *spelling, const void *value)
{
	for (int language = 0; language < LANGUAGES; language++)
		names_add(names, space, spelling->in[language], value);
}

const struct field *vocabulary_field(struct vocabulary *vocabulary, const struct record *record, const char *key,
                                     uint32_t hash)
{
	const struct field *known = names_find_hashed(vocabulary->names, record, key, hash);
	if (known == (const void *)record)
		return NULL;
	if (known != NULL || names_add(vocabulary->names, record, seen, record) != NULL)
		return known;
	for (size_t i = 0; i < record->field_count; i++)
		add_spellings(vocabulary->names, record, key_spelling(record->fields[i].key), &record->fields[i]);
	known = names_find_hashed(vocabulary->names, record, key, hash);
	return known == (const void *)record ? NULL : known;
}

int vocabulary_word(struct vocabulary *vocabulary, const struct words *words, const char *spelling)
{
	const struct word *known = names_find(vocabulary->names, words, spelling);
	if (known == NULL && names_add(vocabulary->names, words, seen, words) == NULL) {
		for (int i = 1; i < words->count; i++)
			add_spellings(vocabulary->names, words, &words->word[i].spelling, &words->word[i]);
		known = names_find(vocabulary->names, words, spelling);
	}
	return known == NULL || known == (const void *)words ? 0 : (int)(known - words->word);
}
