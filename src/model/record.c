/* SPDX-License-Identifier: EUPL-1.2 */
#include "record.h"

#include <string.h>

#include "arena.h"
#include "messages.h"
#include "near.h"
#include "values.h"
#include "vocabulary.h"
#include "yaml_tree.h"

/* Keys that the engine computes: typed by hand they would be believed. In the three spellings. */
static const struct text computed_keys[] = {
	TEXT("merkittävyysluokka", "betydelseklass", "significance_class"),
	TEXT("jäännösluokka", "kvarstående_klass", "residual_class"),
	TEXT("kokonaisarvio", "helhetsbedömning", "verdict"),
	TEXT("huomiotaso", "uppmärksamhetsnivå", "attention_level"),
	TEXT("elämänvaiheen_osuus", "livsskedets_andel", "life_stage_share"),
	TEXT("kohdentuminen", "fördelning", "incidence"),
	TEXT("rasitusindeksi", "belastningsindex", "burden_index"),
	TEXT("lapsiosuus", "barnandel", "child_share"),
	TEXT("jakoperusteen_laatu", "fördelningsgrundens_kvalitet", "key_quality"),
	TEXT("kattavuus", "täckning", "coverage"),
	TEXT("tilanne", "läge", "state"),
	TEXT("asian_tila", "ärendets_läge", "item_state"),
	TEXT("osuvuus", "träffsäkerhet", "accuracy"),
	TEXT("ehdotettu_laajuus", "föreslagen_omfattning", "proposed_scope"),
};

static bool is_computed(const char *key)
{
	for (size_t i = 0; i < sizeof computed_keys / sizeof computed_keys[0]; i++)
		for (int language = 0; language < LANGUAGES; language++)
			if (strcmp(computed_keys[i].in[language], key) == 0)
				return true;
	return false;
}

static const char *nearest_key(const struct record *record, const char *key)
{
	struct near near = { .word = key };
	for (size_t i = 0; i < record->field_count; i++)
		for (int language = 0; language < LANGUAGES; language++)
			near_offer(&near, key_spelling(record->fields[i].key)->in[language]);
	return near.best;
}

/* A letter and its dots as two characters look like one: the suggestion alone would look like what was written. */
static struct text composed_hint(const char *key, const char *nearest)
{
	static const struct text hint = TEXT("Avaimessa on ä, ö tai å kahtena merkkinä. Kirjoita kirjain yhtenä merkkinä.",
	                                     "Nyckeln har ett ä, ö eller å som två tecken. Skriv bokstaven som ett tecken.",
	                                     "The key has an ä, ö or å as two characters. Write the letter as one.");
	const bool composed = strstr(key, "\xCC\x88") != NULL || strstr(key, "\xCC\x8A") != NULL;
	return composed && nearest != NULL ? hint : (struct text){ 0 };
}

/* The spelling that was suggested instead, or NULL. */
static const char *say_strange_key(struct reading *reading, const struct record *record, const struct node *pair)
{
	const bool computed = is_computed(pair->key);
	const char *nearest = computed ? NULL : nearest_key(record, pair->key);
	const struct text hint = composed_hint(pair->key, nearest);
	say(reading->diags, &(struct diag){
		.message = computed ? &message_computed_key : &message_unknown_key,
		.at = pair->key_at,
		.arguments = { { "key", text_same(pair->key) } },
		.suggestion = text_given(&hint) ? NULL : nearest,
		.hint = hint,
	});
	return nearest;
}

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

bool node_is_empty(const struct node *node)
{
	return node->kind == NODE_SCALAR ? is_blank(node->scalar) : node->count == 0;
}

/* A text of which every translation is blank is as empty as none. */
static bool is_empty_text(const struct node *map)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next)
		if (pair->kind != NODE_SCALAR || !is_blank(pair->scalar))
			return false;
	return true;
}

static bool is_empty(const struct node *node, const struct field *field)
{
	bool translated = field->kind == FIELD_TEXT && node->kind == NODE_MAP;
	return node_is_empty(node) || (translated && is_empty_text(node));
}

static const struct node *pair_meaning(const struct node *map, const struct field *field)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next)
		if (pair->meaning == field)
			return pair;
	return NULL;
}

static const struct node *pair_of(const struct node *map, enum key key)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next) {
		const struct field *field = pair->meaning;
		if (field != NULL && field->key == key)
			return pair;
	}
	return NULL;
}

/* The same spelling twice was said when the tree was read. */
void say_same_key(struct reading *reading, const struct node *first, const struct node *pair)
{
	static const struct text first_here =
		TEXT("ensimmäisen kerran tässä", "första gången här", "first here");
	if (first == NULL || strcmp(first->key, pair->key) == 0)
		return;
	say(reading->diags, &(struct diag){
		.message = &message_duplicate_key,
		.at = pair->key_at,
		.also = first->key_at,
		.also_label = first_here,
		.arguments = { { "key", text_same(pair->key) } },
	});
}

static void say_wrong_type(struct reading *reading, const struct node *node, const struct field *field)
{
	say(reading->diags, &(struct diag){
		.message = &message_wrong_type,
		.at = node->at,
		.arguments = { { "key", text_same(node->key) }, { "expected", value_form(field->kind)->expected } },
	});
}

/* False when there is nothing to read. */
static bool read_field(struct reading *reading, struct node *pair, const struct field *field, void *into)
{
	const struct value_form *form = value_form(field->kind);
	if (pair->torn && pair->kind == NODE_SCALAR)
		return true;
	if (is_empty(pair, field) && !(field->may_be_empty && pair->kind == NODE_LIST))
		return false;
	if ((form->shapes & 1 << pair->kind) == 0)
		say_wrong_type(reading, pair, field);
	else
		form->read(reading, pair, field, (char *)into + field->offset);
	return true;
}

/* The language in which most keys of the map are spelled; the reader's own when there is nothing to go by. */
static enum language key_language(const struct node *map, enum language otherwise)
{
	int hits[LANGUAGES] = { 0 };
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next) {
		const struct field *field = pair->meaning;
		bool is_in[LANGUAGES] = { false };
		int languages = 0;
		for (int language = 0; field != NULL && language < LANGUAGES; language++) {
			is_in[language] = strcmp(key_spelling(field->key)->in[language], pair->key) == 0;
			languages += is_in[language];
		}
		for (int language = 0; languages == 1 && language < LANGUAGES; language++)
			hits[language] += is_in[language];
	}
	enum language most = otherwise;
	for (int language = 0; language < LANGUAGES; language++)
		if (hits[language] > hits[most])
			most = (enum language)language;
	return most;
}

/* An empty value is shown where it stands, and its key as it is spelled there. */
void say_missing_key(struct reading *reading, const struct node *map, enum key key)
{
	const struct node *empty = pair_of(map, key);
	if (map->torn || (empty != NULL && empty->torn))
		return;
	enum language language = key_language(map, reading->language);
	say(reading->diags, &(struct diag){
		.message = &message_missing_key,
		.at = empty == NULL ? map->at : empty->at,
		.arguments = { { "key", text_same(empty == NULL ? key_spelling(key)->in[language] : empty->key) } },
	});
}

static uint64_t field_bit(const struct record *record, const struct field *field)
{
	return UINT64_C(1) << (field - record->fields);
}

static void say_missing(struct reading *reading, const struct node *map, const struct record *record,
                        uint64_t filled)
{
	for (size_t i = 0; i < record->field_count; i++)
		if (record->fields[i].need == NEED_ALWAYS && (filled & UINT64_C(1) << i) == 0)
			say_missing_key(reading, map, record->fields[i].key);
}

static const struct field *field_spelled(struct reading *reading, const struct record *record, const char *key)
{
	return vocabulary_field(reading->vocabulary, record, key, hash_of(key));
}

/* A field whose key is misspelled is there, so it is not said to be missing, nor that what is in it cannot be found. */
static uint64_t take_misspelled(struct reading *reading, const struct record *record, struct node *pair,
                                const char *nearest, uint64_t seen)
{
	const struct field *meant = nearest == NULL ? NULL : field_spelled(reading, record, nearest);
	if (meant == NULL || (seen & field_bit(record, meant)) != 0)
		return 0;
	pair->meaning = meant;
	pair->torn = true;
	return field_bit(record, meant);
}

/* What is no field, after all fields are known; the fields that were meant. */
static uint64_t take_strange(struct reading *reading, const struct node *map, const struct record *record, void *into,
                             uint64_t seen)
{
	uint64_t meant = 0;
	for (struct node *pair = map->first; pair != NULL; pair = pair->next) {
		if (pair->meaning != NULL || strncmp(pair->key, "x-", 2) == 0 ||
		    vocabulary_field(reading->vocabulary, record, pair->key, pair->key_hash) != NULL)
			continue;
		if (record->other == NULL || !record->other(reading, pair, into))
			meant |= take_misspelled(reading, record, pair, say_strange_key(reading, record, pair),
			                         seen | meant);
	}
	return meant;
}

void record_read(struct reading *reading, struct node *map, const struct record *record, void *into)
{
	uint64_t seen = 0, filled = 0;
	bool strange = false;
	memcpy(into, &map, sizeof map);
	for (struct node *pair = map->first; pair != NULL; pair = pair->next) {
		if (pair->meaning != NULL)
			continue;
		const struct field *field = vocabulary_field(reading->vocabulary, record, pair->key, pair->key_hash);
		strange = strange || field == NULL;
		if (field == NULL)
			continue;
		uint64_t bit = field_bit(record, field);
		if ((seen & bit) != 0) {
			say_same_key(reading, pair_meaning(map, field), pair);
			continue;
		}
		seen |= bit;
		pair->meaning = field;
		filled |= read_field(reading, pair, field, into) ? bit : 0;
	}
	if (strange)
		filled |= take_strange(reading, map, record, into, seen);
	say_missing(reading, map, record, filled);
	if (record->check != NULL)
		record->check(reading, map, into);
}

static const struct node *node_of(const void *in_record)
{
	const struct node *node;
	memcpy(&node, in_record, sizeof node);
	return node;
}

const struct node *field_node(const void *in_record, enum key key)
{
	const struct node *map = node_of(in_record);
	return map == NULL ? NULL : pair_of(map, key);
}

/* Items that are no records were left out, and of a list that is no list there is nothing. */
bool records_read_whole(const void *in_record, enum key key, size_t count)
{
	const struct node *list = field_node(in_record, key);
	if (list == NULL || (!list->torn && node_is_empty(list)))
		return !node_of(in_record)->torn;
	return !node_of(in_record)->torn && !list->torn && list->kind == NODE_LIST && list->count == count;
}

bool field_given(const void *in_record, enum key key)
{
	return field_node(in_record, key) != NULL;
}

struct where field_where(const void *in_record, enum key key)
{
	const struct node *pair = field_node(in_record, key);
	const struct node *map = node_of(in_record);
	if (pair != NULL)
		return pair->at;
	return map == NULL ? (struct where){ 0 } : map->at;
}

struct where item_where(const struct node *list, size_t index)
{
	const struct node *item = list->first;
	while (index-- > 0 && item->next != NULL)
		item = item->next;
	return item == NULL ? list->at : item->at;
}

const struct field *record_field(const struct record *record, enum key key)
{
	for (size_t i = 0; i < record->field_count; i++)
		if (record->fields[i].key == key)
			return &record->fields[i];
	return NULL;
}
