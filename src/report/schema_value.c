/* SPDX-License-Identifier: EUPL-1.2 */
#include "schema_parts.h"

#include "arena.h"
#include "value_readers.h"

#define BLANK " \\t\\r\\n"
#define MONTH_DAYS "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])"
#define DECIMAL "^-?0*[0-9]{1,12}(\\.[0-9]{1,6})?$"

/*
 * Values that are one scalar. An editor reads YAML by its own guesses: what looks like a number or true comes as one, what
 * is quoted as text, and both must do. The pattern is of the text, the bounds of the number.
 */
static const struct scalar_form {
	enum field_kind kind;
	const char *name, *number, *also, *least, *most, *pattern;
} scalars[] = {
	{ FIELD_STRING, "string", "number", "boolean", NULL, NULL, "[^" BLANK "]" },
	{ FIELD_ID, "id", "number", "boolean", "0", NULL, "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" },
	{ FIELD_DATE, "date", NULL, NULL, NULL, NULL, "^(?!0000)[0-9]{4}-(" MONTH_DAYS ")$" },
	{ FIELD_WHOLE, "whole", "integer", NULL, "0", "1000000000", "^0*([0-9]{1,9}|10{9})$" },
	{ FIELD_STEP, "step", "integer", NULL, "-1000000000", "1000000000", "^-?0*([0-9]{1,9}|10{9})$" },
	{ FIELD_OPEN_WHOLE, "open-whole", "integer", "null", "0", "1000000000", "^(0*([0-9]{1,9}|10{9})|null)$" },
	{ FIELD_DECIMAL, "decimal", "number", NULL, "-999999999999.999999", "999999999999.999999", DECIMAL },
	{ FIELD_MONEY, "money", "number", NULL, "-10000000000000", "10000000000000",
	  "^-?0*([0-9]{1,13}(\\.[0-9]{1,2})?|10{13}(\\.0{1,2})?)$" },
	{ FIELD_COUNTS, "range", NULL, NULL, NULL, NULL, "^[0-9]{1,9}[-–][0-9]{1,9}$" },
	{ FIELD_SHARE, "share", "number", NULL, "0", "1", "^0*(0(\\.[0-9]{1,6})?|1(\\.0{1,6})?)$" },
};
enum { SCALARS = sizeof scalars / sizeof scalars[0] };

static void put_number(struct json *json, const char *key, const char *digits)
{
	if (digits != NULL)
		json_number(json, key, digits);
}

static void put_type(struct json *json, const struct scalar_form *form)
{
	json_open_array(json, "type");
	json_string(json, NULL, "string");
	if (form->number != NULL)
		json_string(json, NULL, form->number);
	if (form->also != NULL)
		json_string(json, NULL, form->also);
	json_close(json);
}

static void put_scalar(struct json *json, const struct scalar_form *form)
{
	json_open_object(json, form->name);
	put_type(json, form);
	json_string(json, "pattern", form->pattern);
	put_number(json, "minimum", form->least);
	put_number(json, "maximum", form->most);
	json_close(json);
}

void schema_refer(struct schema *schema, const char *key, const char *name)
{
	json_open_object(&schema->json, key);
	json_string(&schema->json, "$ref", arena_printf(schema->memory, "#/definitions/%s", name));
	json_close(&schema->json);
}

static void put_array_of(struct schema *schema, const char *key, const char *name, bool may_be_empty)
{
	if (key != NULL)
		json_open_object(&schema->json, key);
	json_string(&schema->json, "type", "array");
	schema_refer(schema, "items", name);
	if (!may_be_empty)
		json_integer(&schema->json, "minItems", 1);
	if (key != NULL)
		json_close(&schema->json);
}

/* ---- What is made of others ---- */

static const struct list_form {
	const char *name, *items;
} lists[] = {
	{ "strings", "string" },
	{ "texts", "text-or-blank" },
	{ "dates", "date" },
	{ "bands", "band" },
};

static const struct choice_form {
	const char *name, *of[3];
} choices[] = {
	{ "text", { "string", "translations" } },
	{ "text-or-blank", { "text", "blank" } },
	{ "count", { "whole", "range", "words.known" } },
	{ "affected", { "counts", "words.known" } },
	{ "areas", { "strings", "words.whole_area" } },
	{ "duration", { "whole", "words.duration_word" } },
};

static void put_choice(struct schema *schema, const struct choice_form *form)
{
	json_open_object(&schema->json, form->name);
	json_open_array(&schema->json, "anyOf");
	for (size_t i = 0; i < 3 && form->of[i] != NULL; i++)
		schema_refer(schema, NULL, form->of[i]);
	json_close(&schema->json);
	json_close(&schema->json);
}

static void put_types(struct json *json, const char *const *types, size_t count)
{
	json_open_array(json, "type");
	for (size_t i = 0; i < count; i++)
		json_string(json, NULL, types[i]);
	json_close(json);
}

/* What counts as nothing: it leaves a key out that may be left out. Said backwards, so that no editor suggests it. */
static void put_empty(struct json *json)
{
	static const char *const numbers[] = { "number", "boolean" };
	json_open_object(json, "empty");
	json_open_object(json, "not");
	json_open_array(json, "anyOf");
	json_open_object(json, NULL);
	put_types(json, numbers, 2);
	json_close(json);
	json_open_object(json, NULL);
	json_string(json, "type", "string");
	json_string(json, "pattern", "[^" BLANK "]");
	json_close(json);
	json_open_object(json, NULL);
	json_string(json, "type", "array");
	json_integer(json, "minItems", 1);
	json_close(json);
	json_open_object(json, NULL);
	json_string(json, "type", "object");
	json_integer(json, "minProperties", 1);
	json_close(json);
	json_close(json);
	json_close(json);
	json_close(json);
}

static void put_blank(struct json *json)
{
	static const char *const types[] = { "string", "null" };
	json_open_object(json, "blank");
	put_types(json, types, 2);
	json_string(json, "pattern", "^[" BLANK "]*$");
	json_close(json);
}

/* One language with words in it is enough. */
static void put_translations(struct schema *schema)
{
	struct json *json = &schema->json;
	json_open_object(json, "translations");
	json_string(json, "type", "object");
	json_open_object(json, "properties");
	for (int i = 1; i < words_file_language.count; i++) {
		json_open_object(json, word_code(&words_file_language, i));
		json_string(json, "title", word_label(&words_file_language, i, schema->language));
		json_open_array(json, "anyOf");
		schema_refer(schema, NULL, "string");
		schema_refer(schema, NULL, "blank");
		json_close(json);
		json_close(json);
	}
	json_close(json);
	json_bool(json, "additionalProperties", false);
	json_open_object(json, "not");
	schema_refer(schema, "additionalProperties", "blank");
	json_close(json);
	json_close(json);
}

static const char *scalar_name(enum field_kind kind)
{
	for (size_t i = 0; i < SCALARS; i++)
		if (scalars[i].kind == kind)
			return scalars[i].name;
	return "string";
}

/* A limit: its number, or a map that says where it comes from. */
static const struct limit_form {
	enum field_kind kind, number;
	const char *name;
} limits[] = {
	{ FIELD_LIMIT_WHOLE, FIELD_WHOLE, "limit-whole" },
	{ FIELD_LIMIT_MONEY, FIELD_MONEY, "limit-money" },
	{ FIELD_LIMIT_SHARE, FIELD_SHARE, "limit-share" },
	{ FIELD_LIMIT_RATIO, FIELD_DECIMAL, "limit-ratio" },
};

static void put_limit(struct schema *schema, const struct limit_form *form)
{
	json_open_object(&schema->json, form->name);
	json_open_array(&schema->json, "anyOf");
	schema_refer(schema, NULL, scalar_name(form->number));
	json_open_object(&schema->json, NULL);
	schema_record(schema, &record_limit_given, scalar_name(form->number));
	json_close(&schema->json);
	json_close(&schema->json);
	json_close(&schema->json);
}

void schema_common(struct schema *schema)
{
	for (size_t i = 0; i < SCALARS; i++)
		put_scalar(&schema->json, &scalars[i]);
	for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
		put_array_of(schema, lists[i].name, lists[i].items, false);
	for (size_t i = 0; i < sizeof choices / sizeof choices[0]; i++)
		put_choice(schema, &choices[i]);
	schema_band(schema);
	schema_counts(schema);
	put_translations(schema);
	put_empty(&schema->json);
	put_blank(&schema->json);
	for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
		put_limit(schema, &limits[i]);
}

/* ---- The value of a field ---- */

static const char *limit_name(enum field_kind kind)
{
	for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
		if (limits[i].kind == kind)
			return limits[i].name;
	return scalar_name(kind);
}

static const char *definition_of(struct schema *schema, const struct field *field)
{
	static const char *const named[] = {
		[FIELD_TEXT] = "text",       [FIELD_DURATION] = "duration", [FIELD_BANDS] = "bands",
		[FIELD_COUNTS] = "counts",   [FIELD_AFFECTED] = "affected", [FIELD_AREAS] = "areas",
		[FIELD_STRINGS] = "strings", [FIELD_PATHS] = "strings",     [FIELD_TEXTS] = "texts",
		[FIELD_DATES] = "dates",     [FIELD_RECORDS] = NULL,
	};
	if (field->kind == FIELD_RECORD)
		return field->record->path;
	if (field->kind == FIELD_WORD || field->kind == FIELD_FLAG)
		return schema_words_name(schema, field->words);
	return named[field->kind] != NULL ? named[field->kind] : limit_name(field->kind);
}

/* Lists of records and of words are written where they stand: each has its own items. */
static void put_form(struct schema *schema, const struct field *field)
{
	json_open_object(&schema->json, NULL);
	if (field->kind == FIELD_RECORDS)
		put_array_of(schema, NULL, field->record->path, field->may_be_empty);
	else if (field->kind == FIELD_WORDS)
		put_array_of(schema, NULL, schema_words_name(schema, field->words), field->may_be_empty);
	else
		json_string(&schema->json, "$ref",
		            arena_printf(schema->memory, "#/definitions/%s", definition_of(schema, field)));
	json_close(&schema->json);
}

void schema_value(struct schema *schema, const struct field *field)
{
	bool required = field->need == NEED_ALWAYS;
	json_open_array(&schema->json, required ? "allOf" : "anyOf");
	put_form(schema, field);
	if (!required)
		schema_refer(schema, NULL, "empty");
	json_close(&schema->json);
	if (required && field->kind == FIELD_RECORD)
		json_integer(&schema->json, "minProperties", 1);
}
