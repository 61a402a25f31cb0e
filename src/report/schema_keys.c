/* SPDX-License-Identifier: EUPL-1.2 */
#include "schema_parts.h"

#include <string.h>

#include "arena.h"
#include "catalogue.h"
#include "decision.h"
#include "follow_up.h"

/* ---- Conditions ---- */

static void open(struct schema *schema, const char *member)
{
	json_open_object(&schema->json, member);
}

static void close(struct schema *schema)
{
	json_close(&schema->json);
}

/* Each spelling once; some are the same in two languages. */
static const char *once(const struct text *spelled, int language)
{
	for (int before = 0; before < language; before++)
		if (strcmp(spelled->in[before], spelled->in[language]) == 0)
			return NULL;
	return spelled->in[language];
}

static const char *spelling(enum key key, int language)
{
	return once(key_spelling(key), language);
}

typedef void put_value(struct schema *schema, const void *with);

/* The key is there in some spelling; with a condition, its value meets it. */
static void put_key_where(struct schema *schema, const char *member, enum key key, put_value *put, const void *with)
{
	open(schema, member);
	json_open_array(&schema->json, "anyOf");
	for (int i = 0; i < LANGUAGES; i++) {
		const char *spelled = spelling(key, (i + (int)schema->language) % LANGUAGES);
		if (spelled == NULL)
			continue;
		open(schema, NULL);
		json_open_array(&schema->json, "required");
		json_string(&schema->json, NULL, spelled);
		close(schema);
		if (put != NULL) {
			open(schema, "properties");
			open(schema, spelled);
			put(schema, with);
			close(schema);
			close(schema);
		}
		close(schema);
	}
	close(schema);
	close(schema);
}

void schema_has(struct schema *schema, const char *member, enum key key)
{
	put_key_where(schema, member, key, NULL, NULL);
}

static void put_not_empty(struct schema *schema, const void *with)
{
	(void)with;
	schema_refer(schema, "not", "empty");
}

static void put_filled(struct schema *schema, const char *member, enum key key)
{
	put_key_where(schema, member, key, put_not_empty, NULL);
}

/* One of some words of a list, in any spelling. */
struct one_of {
	const struct words *words;
	int word[4];
};

/* The spellings of a word as more alternatives of a pattern. */
static const char *with_spellings(struct schema *schema, const char *list, const struct words *words, int word)
{
	for (int language = 0; language < LANGUAGES; language++) {
		const char *spelled = once(&words->word[word].spelling, language);
		if (spelled != NULL)
			list = arena_printf(schema->memory, "%s%s%s", list, list[0] == '\0' ? "" : "|", spelled);
	}
	return list;
}

/* A pattern and no enum: an editor would show the words of the enum among those that it suggests, in every language. */
static void put_words(struct schema *schema, const char *list)
{
	json_string(&schema->json, "type", "string");
	json_string(&schema->json, "pattern", arena_printf(schema->memory, "^(%s)$", list));
}

static void put_one_of(struct schema *schema, const void *with)
{
	const struct one_of *one = with;
	const char *list = "";
	for (int i = 0; i < 4 && one->word[i] != 0; i++)
		list = with_spellings(schema, list, one->words, one->word[i]);
	put_words(schema, list);
}

static void put_not_both(struct schema *schema, enum key first, enum key second)
{
	open(schema, NULL);
	open(schema, "not");
	json_open_array(&schema->json, "allOf");
	schema_has(schema, NULL, first);
	schema_has(schema, NULL, second);
	close(schema);
	close(schema);
	close(schema);
}

static void put_either(struct schema *schema, enum key first, enum key second)
{
	open(schema, NULL);
	json_open_array(&schema->json, "anyOf");
	put_filled(schema, NULL, first);
	put_filled(schema, NULL, second);
	close(schema);
	close(schema);
}

static void put_all_filled(struct schema *schema, const enum key *keys, size_t count)
{
	json_open_array(&schema->json, "allOf");
	for (size_t i = 0; i < count; i++)
		put_filled(schema, NULL, keys[i]);
	close(schema);
}

/* ---- The records that have such conditions ---- */

static void cost_keys(struct schema *schema)
{
	put_either(schema, KEY_BUDGET, KEY_ACTUAL);
}

static void follow_up_keys(struct schema *schema)
{
	put_either(schema, KEY_DECISION, KEY_NO_PRIOR);
	put_either(schema, KEY_UNFORESEEN, KEY_NONE_UNFORESEEN);
	put_not_both(schema, KEY_DECISION, KEY_NO_PRIOR);
	put_not_both(schema, KEY_UNFORESEEN, KEY_NONE_UNFORESEEN);
}

static void indicator_result_keys(struct schema *schema)
{
	static const enum key typed[] = { KEY_VALUE, KEY_DATE, KEY_SOURCE };
	open(schema, NULL);
	json_open_array(&schema->json, "anyOf");
	put_filled(schema, NULL, KEY_DATA);
	open(schema, NULL);
	put_all_filled(schema, typed, 3);
	close(schema);
	close(schema);
	close(schema);
}

static void change_keys(struct schema *schema)
{
	static const struct one_of opened = { &words_change_kind, { CHANGE_KIND_OPEN } };
	put_either(schema, KEY_SERVICE, KEY_NEW_SERVICE);
	open(schema, NULL);
	put_filled(schema, "if", KEY_NEW_SERVICE);
	put_key_where(schema, "then", KEY_CHANGE, put_one_of, &opened);
	close(schema);
}

/* The keys that an impact may have that is not felt. */
static void put_allowed(struct schema *schema, const struct key_list *allowed)
{
	const char *list = "x-";
	for (size_t i = 0; i < allowed->count; i++)
		for (int language = 0; language < LANGUAGES; language++)
			if (spelling(allowed->keys[i], language) != NULL)
				list = arena_printf(schema->memory, "%s|%s$", list, spelling(allowed->keys[i], language));
	open(schema, "then");
	open(schema, "propertyNames");
	json_string(&schema->json, "pattern", arena_printf(schema->memory, "^(%s)", list));
	close(schema);
	close(schema);
}

static void impact_keys(struct schema *schema)
{
	static const struct one_of not_felt = { &words_direction, { DIRECTION_NONE, DIRECTION_NEUTRAL } };
	open(schema, NULL);
	put_key_where(schema, "if", KEY_DIRECTION, put_one_of, &not_felt);
	put_allowed(schema, &impact_not_felt_keys);
	open(schema, "else");
	put_all_filled(schema, impact_felt_keys.keys, impact_felt_keys.count);
	close(schema);
	close(schema);
}

static void put_assessed_scope(struct schema *schema, const void *with)
{
	static const struct one_of assessed = { &words_scope, { SCOPE_NONE, SCOPE_LIGHT, SCOPE_FULL } };
	(void)with;
	json_open_array(&schema->json, "allOf");
	put_key_where(schema, NULL, KEY_SCOPE, put_one_of, &assessed);
	close(schema);
}

static void put_truth(struct schema *schema, const void *with)
{
	(void)with;
	const char *list = with_spellings(schema, "", &words_flag, FLAG_YES);
	json_open_array(&schema->json, "anyOf");
	open(schema, NULL);
	json_open_array(&schema->json, "enum");
	json_bool(&schema->json, NULL, true);
	close(schema);
	close(schema);
	open(schema, NULL);
	put_words(schema, arena_printf(schema->memory, "%s|%s", list, words_flag.word[FLAG_YES_WORD].spelling.in[EN]));
	close(schema);
	close(schema);
}

static void put_proposed_changes(struct schema *schema, const void *with)
{
	(void)with;
	open(schema, "items");
	put_key_where(schema, "if", KEY_PROPOSED, put_truth, NULL);
	schema_has(schema, "then", KEY_CHANGES);
	close(schema);
	schema_refer(schema, "not", "empty");
}

static void decision_keys(struct schema *schema)
{
	open(schema, NULL);
	put_key_where(schema, "if", KEY_SCREENING, put_assessed_scope, NULL);
	put_key_where(schema, "then", KEY_OPTIONS, put_proposed_changes, NULL);
	close(schema);
}

/* To add a condition of a record's check: a function above and a row. */
static const struct row {
	const struct record *record;
	void (*put)(struct schema *);
} rows[] = {
	{ &record_service_cost, cost_keys },
	{ &record_follow_up, follow_up_keys },
	{ &record_indicator_result, indicator_result_keys },
	{ &record_change, change_keys },
	{ &record_impact, impact_keys },
	{ &record_decision, decision_keys },
};

static const struct row *row_of(const struct record *record)
{
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (rows[i].record == record)
			return &rows[i];
	return NULL;
}

bool schema_has_checks(const struct record *record)
{
	return row_of(record) != NULL;
}

void schema_checks(struct schema *schema, const struct record *record)
{
	const struct row *row = row_of(record);
	if (row != NULL)
		row->put(schema);
}
