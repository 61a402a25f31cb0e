/* SPDX-License-Identifier: EUPL-1.2 */
#include "value_readers.h"

#include <string.h>

#include "arena.h"
#include "bands.h"
#include "messages.h"
#include "near.h"
#include "vocabulary.h"

static const struct text no_hint;

/* Values that people try, and what to do instead. */
static struct text word_hint(const struct words *words, const char *value)
{
	static const struct text split = TEXT(
		"Jaa vaikutus kahteen kohtaan: hyöty myönteiseksi ja haitta kielteiseksi.",
		"Dela konsekvensen i två poster: nyttan som positiv och skadan som negativ.",
		"Split the impact into two entries: the benefit as positive, the harm as negative.");
	static const char *const mixed[] = { "mixed", "ristiriitainen", "sekä-että", "blandad", "motstridig" };
	for (size_t i = 0; words == &words_direction && i < sizeof mixed / sizeof mixed[0]; i++)
		if (strcmp(value, mixed[i]) == 0)
			return split;
	return no_hint;
}

static const char *list_of_words(struct arena *memory, const struct words *words, enum language language)
{
	enum { SHOWN = 20 };
	const char *list = words->word[1].spelling.in[language];
	for (int i = 2; i < words->count && i <= SHOWN; i++)
		list = arena_printf(memory, "%s, %s", list, words->word[i].spelling.in[language]);
	return words->count - 1 > SHOWN ? arena_printf(memory, "%s …", list) : list;
}

static struct text allowed_words(struct reading *reading, const struct words *words)
{
	return (struct text)TEXT(
		arena_printf(reading->memory, "Sallitut arvot: %s.", list_of_words(reading->memory, words, FI)),
		arena_printf(reading->memory, "Tillåtna värden: %s.", list_of_words(reading->memory, words, SV)),
		arena_printf(reading->memory, "Allowed values: %s.", list_of_words(reading->memory, words, EN)));
}

static void say_unknown_code(struct reading *reading, const struct node *node, const struct words *words)
{
	struct near near = { .word = node->scalar };
	if (node->torn)
		return;
	for (int i = 1; i < words->count; i++)
		for (int language = 0; language < LANGUAGES; language++)
			near_offer(&near, words->word[i].spelling.in[language]);
	struct text hint = word_hint(words, node->scalar);
	if (near.best == NULL && !text_given(&hint))
		hint = allowed_words(reading, words);
	say(reading->diags, &(struct diag){
		.message = &message_unknown_code,
		.at = node->at,
		.arguments = { { "value", text_same(node->scalar) },
		               { "key", text_same(node->key == NULL ? "" : node->key) } },
		.suggestion = near.best,
		.hint = hint,
	});
}

int read_word_value(struct reading *reading, const struct node *node, const struct words *words)
{
	/* Its codes are numbers, and who writes another one means a number. */
	static const struct text article = TEXT("artiklan numero 1–42", "artikelns nummer 1–42",
	                                        "the number of the article, 1–42");
	if (!is_scalar(reading, node, FIELD_WORD))
		return 0;
	int word = vocabulary_word(reading->vocabulary, words, node->scalar);
	if (word == 0 && words == &words_article)
		say_bad_value(reading, node, article, no_hint);
	else if (word == 0)
		say_unknown_code(reading, node, words);
	return word;
}

void read_word(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	int word = read_word_value(reading, node, field->words);
	memcpy(member, &word, sizeof word);
}

/* yes and no are words too; they mean what true and false do. */
void read_flag(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	int word = read_word_value(reading, node, field->words);
	enum flag flag = word == FLAG_YES_WORD ? FLAG_YES : word == FLAG_NO_WORD ? FLAG_NO : (enum flag)word;
	memcpy(member, &flag, sizeof flag);
}

static const char *nearest_band(const struct bands *bands, const char *code)
{
	struct near near = { .word = code };
	for (size_t i = 0; i < bands->count; i++)
		near_offer(&near, bands->code[i]);
	return near.best;
}

static struct text allowed_bands(struct reading *reading)
{
	const char *list = reading->bands->code[0];
	for (size_t i = 1; i < reading->bands->count; i++)
		list = arena_printf(reading->memory, "%s, %s", list, reading->bands->code[i]);
	return (struct text)TEXT(arena_printf(reading->memory, "Ikäryhmät ovat %s.", list),
	                         arena_printf(reading->memory, "Åldersgrupperna är %s.", list),
	                         arena_printf(reading->memory, "The age bands are %s.", list));
}

bool read_band_code(struct reading *reading, const struct node *at, const char *code, const char *key, size_t *band)
{
	int index = band_of_code(reading->bands, code);
	*band = (size_t)index;
	if (index >= 0 || reading->bands_torn || (at->torn && code == at->scalar))
		return index >= 0;
	const char *nearest = nearest_band(reading->bands, code);
	say(reading->diags, &(struct diag){
		.message = &message_unknown_code,
		.at = code == at->key ? at->key_at : at->at,
		.arguments = { { "value", text_same(code) }, { "key", text_same(key) } },
		.suggestion = nearest,
		.hint = nearest == NULL ? allowed_bands(reading) : no_hint,
	});
	return false;
}

void read_bands(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	(void)field;
	struct band_set *into = member;
	into->node = node;
	for (struct node *item = node->first; item != NULL; item = item->next) {
		size_t band;
		item->key = node->key;
		if (is_scalar(reading, item, FIELD_STRING) && read_band_code(reading, item, item->scalar, item->key, &band))
			into->bits |= band_bit(band);
	}
}

/* The hyphen or dash between the ends of a range, and what follows it; NULL: there is none. */
static const char *find_dash(const char *text, const char **after)
{
	static const char *const dashes[] = { "-", "–" };
	for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++) {
		const char *dash = strstr(text, dashes[i]);
		if (dash == NULL)
			continue;
		*after = dash + strlen(dashes[i]);
		return dash;
	}
	return NULL;
}

/* "129", "100-130" or unknown. */
static bool read_count(struct reading *reading, const struct node *node, struct band_count *into)
{
	into->unknown = vocabulary_word(reading->vocabulary, &words_known, node->scalar) != 0;
	if (into->unknown)
		return true;
	const char *to;
	const char *dash = find_dash(node->scalar, &to);
	if (dash == NULL) {
		bool good = count_parse(node->scalar, &into->low) == NUMBER_OK;
		into->high = into->low;
		return good;
	}
	const char *from = arena_copy(reading->memory, node->scalar, (size_t)(dash - node->scalar));
	return count_parse(from, &into->low) == NUMBER_OK && count_parse(to, &into->high) == NUMBER_OK &&
	       into->low <= into->high;
}

static void read_band_count(struct reading *reading, struct node *pair, const char *key, struct band_counts *into)
{
	size_t band;
	if (!is_scalar(reading, pair, FIELD_STRING) || !read_band_code(reading, pair, pair->key, key, &band))
		return;
	struct band_count count = { .node = pair };
	count.given = read_count(reading, pair, &count);
	if (count.given)
		into->of[band] = count;
	else
		say_bad_value(reading, pair, value_form(FIELD_COUNTS)->expected, no_hint);
}

void read_counts(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct band_counts *into = member;
	into->node = node;
	if (node->kind == NODE_SCALAR) {
		into->unknown = vocabulary_word(reading->vocabulary, &words_known, node->scalar) != 0;
		if (!into->unknown)
			say_bad_value(reading, node, value_form(field->kind)->expected, no_hint);
	}
	for (struct node *pair = node->first; pair != NULL; pair = pair->next)
		read_band_count(reading, pair, node->key == NULL ? "" : node->key, into);
}
