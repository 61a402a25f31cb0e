/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * JSON, written in order: two spaces to a level, UTF-8 kept, safe to put into a web page. The key is NULL for the
 * outermost value and for what is in an array.
 */
#ifndef JSON_OUT_H
#define JSON_OUT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { JSON_DEPTH_MAX = 63 };

/* Start with { .out = … } and, for a file that nobody reads, on_one_line; when the outermost object or array is closed, a line break is written. */
struct json {
	FILE *out;
	bool on_one_line;
	int depth;
	bool begun;      /* something stands before what comes next at this level */
	uint64_t arrays; /* a bit for each open level: is it an array */
};

void json_open_object(struct json *json, const char *key);
void json_open_array(struct json *json, const char *key);
void json_close(struct json *json);

void json_string(struct json *json, const char *key, const char *text);
void json_integer(struct json *json, const char *key, int64_t number);
/* number / 10^decimals */
/* Digits that are a JSON number already. */
void json_number(struct json *json, const char *key, const char *digits);
void json_bool(struct json *json, const char *key, bool yes);
void json_null(struct json *json, const char *key);

#endif
