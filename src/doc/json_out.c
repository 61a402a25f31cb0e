/* SPDX-License-Identifier: EUPL-1.2 */
#include "json_out.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

#include "character.h"
#include "text.h"

static void put_escape(FILE *out, uint32_t character)
{
	if (character < 0x10000) {
		fprintf(out, "\\u%04" PRIx32, character);
		return;
	}
	character -= 0x10000;
	fprintf(out, "\\u%04" PRIx32 "\\u%04" PRIx32, 0xD800 + (character >> 10), 0xDC00 + (character & 0x3FF));
}

/* "<" and the two line separators are for JSON inside a web page or a script. */
static void put_character(FILE *out, uint32_t character)
{
	if (character == '"' || character == '\\')
		fprintf(out, "\\%c", (int)character);
	else if (character == '\n')
		fputs("\\n", out);
	else if (character == '\t')
		fputs("\\t", out);
	else if (character == '<' || character == 0x2028 || character == 0x2029 || utf8_is_unsafe(character))
		put_escape(out, character);
	else
		character_put(out, character);
}

static void put_string(FILE *out, const char *text)
{
	const char *end = text + strlen(text);
	putc('"', out);
	while (text < end)
		put_character(out, utf8_next(&text, end));
	putc('"', out);
}

static void put_line_start(struct json *json)
{
	if (!json->on_one_line)
		fprintf(json->out, "\n%*s", 2 * json->depth, "");
}

/* What stands before a value: a comma, its line, its key. */
static void put_key(struct json *json, const char *key)
{
	if (json->begun)
		putc(',', json->out);
	if (json->depth > 0)
		put_line_start(json);
	json->begun = true;
	if (!key)
		return;
	put_string(json->out, key);
	fputs(": ", json->out);
}

static bool in_array(const struct json *json)
{
	return json->arrays >> json->depth & 1;
}

static void open_level(struct json *json, const char *key, bool array)
{
	assert(json->depth < JSON_DEPTH_MAX);
	put_key(json, key);
	putc(array ? '[' : '{', json->out);
	json->depth++;
	json->begun = false;
	json->arrays &= ~(UINT64_C(1) << json->depth);
	json->arrays |= (uint64_t)array << json->depth;
}

void json_open_object(struct json *json, const char *key)
{
	open_level(json, key, false);
}

void json_open_array(struct json *json, const char *key)
{
	open_level(json, key, true);
}

void json_close(struct json *json)
{
	assert(json->depth > 0);
	char mark = in_array(json) ? ']' : '}';
	json->depth--;
	if (json->begun)
		put_line_start(json);
	putc(mark, json->out);
	json->begun = true;
	if (json->depth == 0)
		putc('\n', json->out);
}

void json_string(struct json *json, const char *key, const char *text)
{
	put_key(json, key);
	put_string(json->out, text);
}

void json_integer(struct json *json, const char *key, int64_t number)
{
	put_key(json, key);
	fprintf(json->out, "%" PRId64, number);
}

void json_number(struct json *json, const char *key, const char *digits)
{
	put_key(json, key);
	fputs(digits, json->out);
}

void json_bool(struct json *json, const char *key, bool yes)
{
	put_key(json, key);
	fputs(yes ? "true" : "false", json->out);
}

void json_null(struct json *json, const char *key)
{
	put_key(json, key);
	fputs("null", json->out);
}
