/* SPDX-License-Identifier: EUPL-1.2 */
#include "schema_form.h"

void schema_reference(struct json *json, const char *key, const char *to)
{
	json_open_object(json, key);
	json_string(json, "$ref", to);
	json_close(json);
}

void schema_string(struct json *json, const char *key)
{
	json_open_object(json, key);
	json_string(json, "type", "string");
	json_close(json);
}

void schema_words(struct json *json, const char *key, const char *const *words)
{
	json_open_object(json, key);
	json_open_array(json, "enum");
	for (; *words != NULL; words++)
		json_string(json, NULL, *words);
	json_close(json);
	json_close(json);
}

void schema_required(struct json *json, const char *const *keys)
{
	if (*keys == NULL)
		return;
	json_open_array(json, "required");
	for (; *keys != NULL; keys++)
		json_string(json, NULL, *keys);
	json_close(json);
}

void schema_open_object(struct json *json, const char *key, const char *const *required)
{
	json_open_object(json, key);
	json_string(json, "type", "object");
	schema_required(json, required);
	json_open_object(json, "properties");
}

void schema_close_object(struct json *json)
{
	json_close(json);
	json_bool(json, "additionalProperties", false);
	json_close(json);
}

void schema_open_array(struct json *json, const char *key)
{
	json_open_object(json, key);
	json_string(json, "type", "array");
	json_integer(json, "minItems", 1);
}
