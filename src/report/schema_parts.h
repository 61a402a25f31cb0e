/* SPDX-License-Identifier: EUPL-1.2 */
/* What the parts of a schema under way share. */
#ifndef SCHEMA_PARTS_H
#define SCHEMA_PARTS_H

#include "json_out.h"
#include "record.h"

enum { SCHEMA_RECORDS_MAX = 64, SCHEMA_WORDS_MAX = 64 };

struct schema {
	struct json json;
	struct arena *memory;
	enum language language;
	const struct bands *bands;

	/* What the kind of file consists of, each once, in the order of the tables. */
	const struct record *records[SCHEMA_RECORDS_MAX];
	const struct words *words[SCHEMA_WORDS_MAX];
	size_t records_count, words_count;
};

/* ---- schema.c ---- */

/* The members of an object that describe a record; the value of a limit has a kind of its own, else NULL. */
void schema_record(struct schema *schema, const struct record *record, const char *value);

/* ---- schema_value.c: what a value looks like ---- */

/* The definitions that every schema has: texts, dates, numbers, lists of them. */
void schema_common(struct schema *schema);
/* The members of an object that describe the value of a field; what may be left out may also be empty. */
void schema_value(struct schema *schema, const struct field *field);
/* {"$ref": "#/definitions/NAME"} */
void schema_refer(struct schema *schema, const char *key, const char *name);

/* ---- schema_words.c: codes ---- */

void schema_words(struct schema *schema, const struct words *words);
/* The name of the definition of a list of words. */
const char *schema_words_name(struct schema *schema, const struct words *words);
/* A pattern that is one of the codes of the bands. */
const char *schema_band_pattern(struct schema *schema);
typedef void schema_put_key(struct schema *schema, const char *key, const char *title);
/* Keys that are words: suggested in the language, accepted in all. */
void schema_word_keys(struct schema *schema, const struct words *words, schema_put_key *put);
/* The definitions of a band and of counts by band. */
void schema_band(struct schema *schema);
void schema_counts(struct schema *schema);

/* ---- schema_keys.c: which keys belong together ---- */

/* The key in any spelling. */
void schema_has(struct schema *schema, const char *member, enum key key);
/* What a record needs and rules out besides what its fields say one by one; conditions of "allOf". */
void schema_checks(struct schema *schema, const struct record *record);
bool schema_has_checks(const struct record *record);

#endif
