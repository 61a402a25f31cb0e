/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts that a JSON Schema is written from. The key is NULL for what is in an array. */
#ifndef SCHEMA_FORM_H
#define SCHEMA_FORM_H

#include "json_out.h"

void schema_string(struct json *json, const char *key);
void schema_reference(struct json *json, const char *key, const char *to);
/* One of the words, up to NULL; and which members must be there. */
void schema_words(struct json *json, const char *key, const char *const *words);
void schema_required(struct json *json, const char *const *keys);
/* Between these two stand the members of an object that may have no others. */
void schema_open_object(struct json *json, const char *key, const char *const *required);
void schema_close_object(struct json *json);
/* What is written until the next json_close says what is in the array, which is never empty. */
void schema_open_array(struct json *json, const char *key);

#endif
