/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How a struct is written in a file: a table of fields. The reader, the JSON Schema, the blank forms and the
 * reference walk the same tables, so that none of them can disagree.
 *
 * To add a field: a member in the struct, a row in the table of the same name, and, if its key is new, a line in
 * keys.h. To add a kind of value: an enumerator, a reader in values.c and a row in its table.
 */
#ifndef RECORD_H
#define RECORD_H

#include "date.h"
#include "diag.h"
#include "keys.h"
#include "node.h"
#include "number.h"
#include "text.h"
#include "words.h"

struct arena;
struct bands;
struct vocabulary;

/* ---- Values. All zero is "not given", and not given is never none. ---- */

enum { BANDS_MAX = 12 };

struct whole { bool given; int64_t number; };
struct share { bool given; int64_t millionths; };
struct money { bool given; int64_t cents; };

/* How long: whole months, or a word (permanent, recurring, unknown). */
struct duration { bool given; enum duration_word word; int32_t months; };

/* Lists keep their node, whose items hold the places. A list that is given but empty has a node and no items. */
struct strings { const struct node *node; const char **items; size_t count; };
struct texts { const struct node *node; struct text *items; size_t count; };
struct dates { const struct node *node; struct date *items; size_t count; };
struct word_list { const struct node *node; int *items; size_t count; };

/* A set of age bands; bit 0 is the youngest. */
struct band_set { const struct node *node; uint32_t bits; };

/* Names of areas, or the whole of the organisation's. */
struct areas { const struct node *node; bool whole; const char **items; size_t count; };

/* How many in one band: exactly (low == high), between two bounds, or unknown. */
struct band_count { const struct node *node; bool given, unknown; int64_t low, high; };
struct band_counts { const struct node *node; bool unknown; struct band_count of[BANDS_MAX]; };

/* Shares of the bands, in millionths. */
struct band_shares { struct share of[BANDS_MAX]; };

/* Significance classes in the order of the sensitivities, low to very high. */
struct steps { const struct node *node; bool given; int8_t of[4]; };

/* A limit of the policy: a bare value, or a map with where it comes from. The unit is the field's. */
struct limit { const struct node *node; bool given; int64_t number; struct date from; struct text source, because; };

/* ---- Fields ---- */

enum field_kind {
	FIELD_TEXT = 1, /* struct text: in the file's language, or a map of languages */
	FIELD_STRING,   /* const char *: one line for machines and people alike */
	FIELD_ID,       /* const char *: [A-Za-z0-9][A-Za-z0-9._-]{0,63} */
	FIELD_PATH,     /* const char *: a file or folder, relative to the file that names it */
	FIELD_DATE,
	FIELD_WHOLE,
	FIELD_DECIMAL,
	FIELD_SHARE,
	FIELD_MONEY,
	FIELD_DURATION,
	FIELD_FLAG,
	FIELD_WORD, /* an enum of words */
	FIELD_WORDS,
	FIELD_BANDS,
	FIELD_COUNTS,   /* a map of age bands to counts */
	FIELD_AFFECTED, /* the same, or unknown as a whole */
	FIELD_AREAS,
	FIELD_STRINGS,
	FIELD_PATHS,
	FIELD_TEXTS,
	FIELD_DATES,
	FIELD_LIMIT_WHOLE,
	FIELD_LIMIT_MONEY,
	FIELD_LIMIT_SHARE,
	FIELD_LIMIT_RATIO, /* a decimal in millionths, not bound to 0-1 */
	FIELD_STEP,        /* struct whole that may be negative */
	FIELD_OPEN_WHOLE,  /* struct whole, or null for open: not given */
	FIELD_RECORD,      /* struct x *: NULL when not given */
	FIELD_RECORDS,     /* struct x *, and a count: NULL when not given, not NULL when given but empty */
};

/* When a field must be there. What depends on the scope is a finding of a rule, not an error of the format. */
enum need { NEED_NEVER, NEED_ALWAYS, NEED_LIGHT, NEED_FULL, NEED_SOMETIMES };

struct record;

struct field {
	enum key key;
	enum field_kind kind;
	enum need need;
	bool may_be_empty; /* an empty list is an answer */
	size_t offset, count_offset;
	const struct words *words;
	const struct record *record;
	struct text label, help;
};

/* What a reader of one kind of record has at hand. */
struct reading {
	struct arena *memory;
	struct diags *diags;
	struct vocabulary *vocabulary;
	const struct bands *bands;
	bool bands_torn;        /* the policy has faults, which were said: a strange age band may be one of its own */
	enum language language; /* of texts without one */
};

struct record {
	const char *path; /* "decision.options.impacts" */
	size_t size;
	const struct field *fields;
	size_t field_count;
	/* A pair whose key is no field: true if it was taken. Age bands of a key, triggers of the answers. */
	bool (*other)(struct reading *, struct node *pair, void *into);
	/* What one field cannot say alone; called after the fields. */
	void (*check)(struct reading *, const struct node *map, void *into);
};

/* The offset of a member that must have this very type: another type does not compile. */
#define AT(type, member, expected) (offsetof(type, member) + 0 * sizeof(&((type *)0)->member == (expected *)0))

#define TEXT_AT(type, member) .kind = FIELD_TEXT, .offset = AT(type, member, struct text)
#define STRING_AT(type, member) .kind = FIELD_STRING, .offset = AT(type, member, const char *)
#define ID_AT(type, member) .kind = FIELD_ID, .offset = AT(type, member, const char *)
#define PATH_AT(type, member) .kind = FIELD_PATH, .offset = AT(type, member, const char *)
#define DATE_AT(type, member) .kind = FIELD_DATE, .offset = AT(type, member, struct date)
#define WHOLE_AT(type, member) .kind = FIELD_WHOLE, .offset = AT(type, member, struct whole)
#define DECIMAL_AT(type, member) .kind = FIELD_DECIMAL, .offset = AT(type, member, struct decimal)
#define SHARE_AT(type, member) .kind = FIELD_SHARE, .offset = AT(type, member, struct share)
#define MONEY_AT(type, member) .kind = FIELD_MONEY, .offset = AT(type, member, struct money)
#define DURATION_AT(type, member) \
	.kind = FIELD_DURATION, .offset = AT(type, member, struct duration), .words = &words_duration_word
#define FLAG_AT(type, member) .kind = FIELD_FLAG, .offset = AT(type, member, enum flag), .words = &words_flag
#define WORD_AT(type, member, set) .kind = FIELD_WORD, .offset = AT(type, member, enum set), .words = &words_##set
#define WORDS_AT(type, member, set) \
	.kind = FIELD_WORDS, .offset = AT(type, member, struct word_list), .words = &words_##set
#define BANDS_AT(type, member) .kind = FIELD_BANDS, .offset = AT(type, member, struct band_set)
#define COUNTS_AT(type, member) .kind = FIELD_COUNTS, .offset = AT(type, member, struct band_counts)
#define AFFECTED_AT(type, member) .kind = FIELD_AFFECTED, .offset = AT(type, member, struct band_counts)
#define AREAS_AT(type, member) .kind = FIELD_AREAS, .offset = AT(type, member, struct areas)
#define STRINGS_AT(type, member) .kind = FIELD_STRINGS, .offset = AT(type, member, struct strings)
#define PATHS_AT(type, member) .kind = FIELD_PATHS, .offset = AT(type, member, struct strings)
#define TEXTS_AT(type, member) .kind = FIELD_TEXTS, .offset = AT(type, member, struct texts)
#define DATES_AT(type, member) .kind = FIELD_DATES, .offset = AT(type, member, struct dates)
#define LIMIT_AT(type, member, unit) .kind = FIELD_LIMIT_##unit, .offset = AT(type, member, struct limit)
#define STEP_AT(type, member) .kind = FIELD_STEP, .offset = AT(type, member, struct whole)
#define OPEN_WHOLE_AT(type, member) .kind = FIELD_OPEN_WHOLE, .offset = AT(type, member, struct whole)
#define RECORD_AT(type, member, name) \
	.kind = FIELD_RECORD, .offset = AT(type, member, struct name *), .record = &record_##name
#define RECORDS_AT(type, member, name) \
	.kind = FIELD_RECORDS, .offset = AT(type, member, struct name *), \
	.count_offset = AT(type, member##_count, size_t), .record = &record_##name

/* Every struct that a record describes begins with its node; this holds it to that. */
#define RECORD_SIZE(name) (sizeof(struct name) + 0 * sizeof(char[offsetof(struct name, node) == 0 ? 1 : -1]))
#define RECORD_OF(name, file_path) \
	.path = (file_path), .size = RECORD_SIZE(name), .fields = fields_of_##name, \
	.field_count = sizeof fields_of_##name / sizeof fields_of_##name[0]
/* For a map whose keys are all codes; it has the hook `other`. */
#define RECORD_WITHOUT_FIELDS(name, file_path) .path = (file_path), .size = RECORD_SIZE(name)

/*
 * Reads a map into a zeroed struct of the record. Everything that is wrong is said at its place; a value that is
 * wrong stays not given, and nothing that depends on it is said.
 */
void record_read(struct reading *reading, struct node *map, const struct record *record, void *into);

/* Whether there is nothing in a value: white space, no items, no keys. */
bool node_is_empty(const struct node *node);
/* Says that a map lacks a key, or that its value is empty; for hooks that know when a key is needed. */
void say_missing_key(struct reading *reading, const struct node *map, enum key key);
/* Says that a pair means the same as an earlier one in other words; for hooks whose keys are codes. */
void say_same_key(struct reading *reading, const struct node *first, const struct node *pair);

/* The place of a field's value in the file its struct was read from; without one, of the whole map. */
struct where field_where(const void *in_record, enum key key);
/* Whether every record of a list is there: nothing was refused of the list, its items or the map that it is in. */
bool records_read_whole(const void *in_record, enum key key, size_t count);
/* The value's node, or NULL. */
const struct node *field_node(const void *in_record, enum key key);
bool field_given(const void *in_record, enum key key);
/* The place of an item of a list. */
struct where item_where(const struct node *list, size_t index);

/* The row of a key in a record, or NULL. */
const struct field *record_field(const struct record *record, enum key key);

#endif
