/* SPDX-License-Identifier: EUPL-1.2 */
#include "schema.h"

#include <assert.h>
#include <string.h>

#include "answers.h"
#include "arena.h"
#include "bands.h"
#include "catalogue.h"
#include "file.h"
#include "policy.h"
#include "schema_parts.h"

/* ---- What a kind of file consists of ---- */

static void add_words(struct schema *schema, const struct words *words)
{
	for (size_t i = 0; i < schema->words_count; i++)
		if (schema->words[i] == words)
			return;
	assert(schema->words_count < SCHEMA_WORDS_MAX);
	schema->words[schema->words_count++] = words;
}

static bool is_known(const struct schema *schema, const struct record *record)
{
	for (size_t i = 0; i < schema->records_count; i++)
		if (schema->records[i] == record)
			return true;
	return false;
}

static void add_record(struct schema *schema, const struct record *record)
{
	if (is_known(schema, record))
		return;
	assert(schema->records_count < SCHEMA_RECORDS_MAX);
	schema->records[schema->records_count++] = record;
	for (size_t i = 0; i < record->field_count; i++) {
		const struct field *field = &record->fields[i];
		if (field->words != NULL)
			add_words(schema, field->words);
		if (field->record != NULL)
			add_record(schema, field->record);
	}
	if (record == &record_answers)
		add_record(schema, &record_answer);
}

/* Words and records that no field names: those of counts, areas and answers. */
static void collect(struct schema *schema, const struct record *record)
{
	add_words(schema, &words_known);
	add_words(schema, &words_whole_area);
	add_words(schema, &words_duration_word);
	add_record(schema, record);
}

/* ---- One record ---- */

static void put_property(struct schema *schema, const char *key, const struct field *field, const char *value,
                         bool explained)
{
	json_open_object(&schema->json, key);
	if (explained) {
		json_string(&schema->json, "title", text_in(&field->label, schema->language));
		json_string(&schema->json, "description", text_in(&field->help, schema->language));
	}
	if (value != NULL && field->key == KEY_VALUE) {
		json_open_array(&schema->json, "allOf");
		schema_refer(schema, NULL, value);
		json_close(&schema->json);
	} else {
		schema_value(schema, field);
	}
	json_close(&schema->json);
}

static void put_properties(struct schema *schema, const struct record *record, const char *value)
{
	json_open_object(&schema->json, "properties");
	for (size_t i = 0; i < record->field_count; i++)
		put_property(schema, key_spelling(record->fields[i].key)->in[schema->language], &record->fields[i], value,
		             true);
	json_close(&schema->json);
}

/* The other spellings of a key as a pattern: accepted, but not suggested. "" when it has no others. */
static const char *other_keys(struct schema *schema, enum key key)
{
	const struct text *spelled = key_spelling(key);
	const char *list = "", *last = spelled->in[schema->language];
	for (int language = 0; language < LANGUAGES; language++) {
		const char *other = spelled->in[language];
		if (strcmp(other, spelled->in[schema->language]) == 0 || strcmp(other, last) == 0)
			continue;
		list = arena_printf(schema->memory, "%s%s%s", list, list[0] == '\0' ? "" : "|", other);
		last = other;
	}
	return list;
}

static void put_band_shares(struct schema *schema)
{
	json_open_object(&schema->json, schema_band_pattern(schema));
	json_open_array(&schema->json, "allOf");
	schema_refer(schema, NULL, "share");
	json_close(&schema->json);
	json_close(&schema->json);
}

static void put_other_properties(struct schema *schema, const struct record *record, const char *value)
{
	json_open_object(&schema->json, "patternProperties");
	json_bool(&schema->json, "^x-", true);
	for (size_t i = 0; i < record->field_count; i++) {
		const char *others = other_keys(schema, record->fields[i].key);
		if (others[0] != '\0')
			put_property(schema, arena_printf(schema->memory, "^(%s)$", others), &record->fields[i], value,
			             false);
	}
	if (record == &record_typed_key)
		put_band_shares(schema);
	json_close(&schema->json);
}

static void put_needs(struct schema *schema, const struct record *record)
{
	json_open_array(&schema->json, "allOf");
	for (size_t i = 0; i < record->field_count; i++)
		if (record->fields[i].need == NEED_ALWAYS)
			schema_has(schema, NULL, record->fields[i].key);
	schema_checks(schema, record);
	json_close(&schema->json);
}

static bool has_needs(const struct record *record)
{
	for (size_t i = 0; i < record->field_count; i++)
		if (record->fields[i].need == NEED_ALWAYS)
			return true;
	return schema_has_checks(record);
}

/* An answer is a word, or a map with a note. */
static void put_answer(struct schema *schema, const char *key, const char *title)
{
	json_open_object(&schema->json, key);
	if (title != NULL)
		json_string(&schema->json, "title", title);
	json_open_array(&schema->json, "anyOf");
	schema_refer(schema, NULL, schema_words_name(schema, &words_trigger_answer));
	schema_refer(schema, NULL, record_answer.path);
	json_close(&schema->json);
	json_close(&schema->json);
}

/* Four classes, from low to very high sensitivity. */
static void put_steps(struct schema *schema, const char *key, const char *title)
{
	json_open_object(&schema->json, key);
	if (title != NULL)
		json_string(&schema->json, "title", title);
	json_string(&schema->json, "type", "array");
	json_open_object(&schema->json, "items");
	json_open_array(&schema->json, "enum");
	for (int class = 1; class <= 4; class++) {
		json_integer(&schema->json, NULL, class);
		json_string(&schema->json, NULL, arena_printf(schema->memory, "%d", class));
	}
	json_close(&schema->json);
	json_close(&schema->json);
	json_integer(&schema->json, "minItems", 4);
	json_integer(&schema->json, "maxItems", 4);
	json_close(&schema->json);
}

static void put_keys(struct schema *schema, const struct record *record, const char *value)
{
	if (record == &record_answers) {
		schema_word_keys(schema, &words_trigger, put_answer);
	} else if (record == &record_class_table) {
		schema_word_keys(schema, &words_magnitude, put_steps);
	} else {
		put_properties(schema, record, value);
		put_other_properties(schema, record, value);
	}
}

void schema_record(struct schema *schema, const struct record *record, const char *value)
{
	json_string(&schema->json, "type", "object");
	put_keys(schema, record, value);
	json_bool(&schema->json, "additionalProperties", false);
	if (has_needs(record))
		put_needs(schema, record);
}

/* ---- The whole ---- */

/* lva: decision/1, which every file begins with. */
static void put_kind(struct schema *schema, enum file_kind kind)
{
	const struct text *spelled = &words_file_kind.word[kind].spelling;
	json_open_object(&schema->json, "lva");
	json_open_array(&schema->json, "enum");
	for (int i = 0; i < LANGUAGES; i++) {
		const char *word = spelled->in[(i + (int)schema->language) % LANGUAGES];
		json_string(&schema->json, NULL, arena_printf(schema->memory, "%s/1", word));
	}
	json_close(&schema->json);
	json_close(&schema->json);
}

static void put_root(struct schema *schema, enum file_kind kind, const struct record *record)
{
	json_string(&schema->json, "type", "object");
	json_open_object(&schema->json, "properties");
	put_kind(schema, kind);
	for (size_t i = 0; i < record->field_count; i++)
		put_property(schema, key_spelling(record->fields[i].key)->in[schema->language], &record->fields[i], NULL,
		             true);
	json_close(&schema->json);
	put_other_properties(schema, record, NULL);
	json_bool(&schema->json, "additionalProperties", false);
	json_open_array(&schema->json, "required");
	json_string(&schema->json, NULL, "lva");
	json_close(&schema->json);
	if (has_needs(record))
		put_needs(schema, record);
}

static void put_definitions(struct schema *schema)
{
	json_open_object(&schema->json, "definitions");
	for (size_t i = 1; i < schema->records_count; i++) {
		json_open_object(&schema->json, schema->records[i]->path);
		schema_record(schema, schema->records[i], NULL);
		json_close(&schema->json);
	}
	for (size_t i = 0; i < schema->words_count; i++)
		schema_words(schema, schema->words[i]);
	schema_common(schema);
	json_close(&schema->json);
}

void schema_write(struct arena *memory, enum file_kind kind, const struct bands *bands, enum language language,
                  bool on_one_line, FILE *out)
{
	const struct record *record = file_kind_record(kind);
	struct schema schema = { .json = { .out = out, .on_one_line = on_one_line }, .memory = memory, .language = language, .bands = bands };
	collect(&schema, record);
	json_open_object(&schema.json, NULL);
	json_string(&schema.json, "$schema", "http://json-schema.org/draft-07/schema#");
	json_string(&schema.json, "title", word_label(&words_file_kind, (int)kind, language));
	put_root(&schema, kind, record);
	put_definitions(&schema);
	json_close(&schema.json);
}
