/* SPDX-License-Identifier: EUPL-1.2 */
#include "text_walk.h"

#include <string.h>

struct walk {
	text_visitor *visit;
	void *with;
};

/* ---- Which fields hold texts ---- */

static bool holds_text(enum field_kind kind)
{
	static const bool holds[FIELD_RECORDS + 1] = {
		[FIELD_TEXT] = true, [FIELD_TEXTS] = true, [FIELD_STRING] = true, [FIELD_STRINGS] = true,
		[FIELD_ID] = true,   [FIELD_PATH] = true,  [FIELD_PATHS] = true,  [FIELD_AREAS] = true,
	};
	return holds[kind];
}

bool is_prose(const struct text_visit *visit)
{
	enum field_kind kind = visit->field->kind;
	return (kind == FIELD_TEXT || kind == FIELD_TEXTS) && visit->field->key != KEY_URL;
}

/* ---- Walking ---- */

static void walk_map(const struct walk *walk, const struct record *record, const struct node *map, const char *id);

/* A text may be a map of languages, a list of texts a list of such maps. */
static void walk_text(const struct walk *walk, const struct text_visit *owner, const struct node *value)
{
	struct text_visit visit = *owner;
	visit.node = value;
	if (value->kind == NODE_SCALAR)
		walk->visit(&visit, walk->with);
	for (const struct node *part = value->first; part != NULL; part = part->next)
		walk_text(walk, owner, part);
}

static const char *id_of(const struct node *map, const char *otherwise)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next) {
		const struct field *field = pair->meaning;
		if (field != NULL && field->kind == FIELD_ID && field->key == KEY_ID)
			return pair->scalar;
	}
	return otherwise;
}

static void walk_records(const struct walk *walk, const struct record *record, const struct node *value,
                         const char *id)
{
	if (value->kind == NODE_MAP)
		walk_map(walk, record, value, id_of(value, id));
	for (const struct node *item = value->first; value->kind == NODE_LIST && item != NULL; item = item->next)
		walk_records(walk, record, item, id);
}

/* A key without a field is a code whose value was read on its own, or one that nobody reads. */
static void walk_pair(const struct walk *walk, const struct record *record, const struct node *pair, const char *id)
{
	const struct field *field = pair->meaning;
	if (field == NULL)
		walk_records(walk, NULL, pair, id);
	else if (holds_text(field->kind))
		walk_text(walk, &(struct text_visit){ record, field, pair, id }, pair);
	else
		walk_records(walk, field->record, pair, id);
}

static void walk_map(const struct walk *walk, const struct record *record, const struct node *map, const char *id)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next)
		walk_pair(walk, record, pair, id);
}

void text_walk(const struct record *record, const void *in_record, const char *id, text_visitor *visit, void *with)
{
	const struct walk walk = { visit, with };
	const struct node *map;
	memcpy(&map, in_record, sizeof map);
	if (map != NULL)
		walk_map(&walk, record, map, id);
}

/* ---- Places ---- */

/* The byte of a line and column. */
static size_t offset_of(const struct source *source, uint32_t line, uint32_t column)
{
	size_t length;
	const char *start = source_line(source, line, &length);
	const char *at = start, *end = start + length;
	for (uint32_t i = 1; i < column && at < end; i++)
		utf8_next(&at, end);
	return (size_t)(at - source->bytes);
}

/* Where lines of a scalar below its first one begin at the earliest: beyond its key, or the dash of its list. */
static uint32_t least_column(const struct node *scalar)
{
	enum { DASH = 2 };
	bool has_key = scalar->key_at.line != scalar->at.line || scalar->key_at.column != scalar->at.column;
	uint32_t column = has_key ? scalar->key_at.column : scalar->at.column - (scalar->at.column > DASH ? DASH : 0);
	return column + 1;
}

/* The end of a scalar that may go on below its first line, where its place ends. */
static size_t scalar_end(const struct node *scalar)
{
	const struct source *source = scalar->at.in;
	uint32_t line = scalar->at.line, column = least_column(scalar);
	size_t length, end = offset_of(source, line, scalar->at.end_column);
	for (line++; line <= source->lines; line++) {
		const char *start = source_line(source, line, &length);
		size_t blanks = strspn(start, " ");
		if (blanks < length && blanks + 1 < column)
			break;
		end = (size_t)(start + length - source->bytes);
	}
	return end;
}

struct where part_where(const struct node *scalar, const char *part, size_t length)
{
	const struct where *at = &scalar->at;
	if (at->in == NULL || at->line == 0 || length == 0)
		return *at;
	size_t end = scalar_end(scalar);
	for (size_t offset = offset_of(at->in, at->line, at->column); offset + length <= end; offset++)
		if (memcmp(at->in->bytes + offset, part, length) == 0)
			return source_where(at->in, offset, length);
	return *at;
}
