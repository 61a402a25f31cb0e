/* SPDX-License-Identifier: EUPL-1.2 */
#include "figure.h"

#include <string.h>

#include "arena.h"

static struct figure *figure_new(struct arena *memory, struct figure as)
{
	struct figure *figure = ARENA_NEW(memory, struct figure);
	*figure = as;
	return figure;
}

/* A struct without a node was not read from a file: it has no place. */
static struct where place_of(const void *in_record, enum key key)
{
	const struct node *node = NULL;
	if (in_record)
		memcpy(&node, in_record, sizeof node);
	return node ? field_where(in_record, key) : (struct where){ 0 };
}

static struct text label_of(const struct record *record, enum key key)
{
	const struct field *field = record_field(record, key);
	return field ? field->label : *key_spelling(key);
}

const struct figure *figure_read(struct arena *memory, const void *in_record, const struct record *record,
                                 enum key key, enum figure_unit unit, int64_t number)
{
	return figure_new(memory, (struct figure){ .known = true,
	                                           .number = number,
	                                           .unit = unit,
	                                           .label = label_of(record, key),
	                                           .at = place_of(in_record, key) });
}

const struct figure *figure_read_word(struct arena *memory, const void *in_record, const struct record *record,
                                      enum key key, const struct words *words, int word)
{
	return figure_new(memory, (struct figure){ .known = true,
	                                           .number = word,
	                                           .unit = FIGURE_WORD,
	                                           .words = words,
	                                           .label = label_of(record, key),
	                                           .at = place_of(in_record, key) });
}

const struct figure *figure_read_text(struct arena *memory, const void *in_record, const struct record *record,
                                      enum key key, struct text shown)
{
	return figure_new(memory, (struct figure){ .known = true,
	                                           .unit = FIGURE_TEXT,
	                                           .shown = shown,
	                                           .label = label_of(record, key),
	                                           .at = place_of(in_record, key) });
}

const struct figure *figure_read_item(struct arena *memory, const struct node *item, const struct field *field,
                                      enum figure_unit unit, int64_t number, struct text shown)
{
	return figure_new(memory, (struct figure){ .known = true,
	                                           .number = number,
	                                           .unit = unit,
	                                           .shown = shown,
	                                           .label = field ? field->label : shown,
	                                           .at = item ? item->at : (struct where){ 0 } });
}

const struct figure *figure_read_cell(struct arena *memory, const struct node *cell, const struct record *record,
                                      enum key key, struct decimal value)
{
	return figure_new(memory, (struct figure){ .known = true,
	                                           .number = value.number,
	                                           .decimals = value.decimals,
	                                           .unit = FIGURE_DECIMAL,
	                                           .label = label_of(record, key),
	                                           .at = cell ? cell->at : (struct where){ 0 } });
}

const struct figure *figure_read_decimal(struct arena *memory, const void *in_record, const struct record *record,
                                         enum key key, struct decimal value)
{
	return figure_read_cell(memory, field_node(in_record, key), record, key, value);
}

static struct text usual_reason(enum nothing which)
{
	if (which == NOTHING_NONE)
		return (struct text)TEXT("arvioitu: ei vaikutusta", "bedömt: ingen inverkan", "assessed: none");
	if (which == NOTHING_UNKNOWN)
		return (struct text)TEXT("arvo ei ole tiedossa", "värdet är inte känt",
		                         "the value is not known");
	return (struct text)TEXT("arvoa ei ole annettu", "värdet har inte angetts", "the value is not given");
}

const struct figure *figure_missing(struct arena *memory, const void *in_record, const struct record *record,
                                    enum key key, enum nothing which, struct text why)
{
	return figure_new(memory, (struct figure){ .number = (int64_t)which,
	                                           .unit = FIGURE_WORD,
	                                           .words = &words_nothing,
	                                           .why = text_given(&why) ? why : usual_reason(which),
	                                           .label = label_of(record, key),
	                                           .at = place_of(in_record, key) });
}

/* The source keeps its name alone: that is all a trace shows of it. */
const struct figure *figure_kept(struct arena *memory, struct text label, enum figure_unit unit, int64_t number,
                                 struct where at)
{
	if (at.in != NULL) {
		struct source *named = ARENA_NEW(memory, struct source);
		named->name = arena_string(memory, at.in->name);
		at.in = named;
	}
	for (int language = 0; language < LANGUAGES; language++)
		if (label.in[language] != NULL)
			label.in[language] = arena_string(memory, label.in[language]);
	return figure_new(memory, (struct figure){
	                                  .known = true, .number = number, .unit = unit, .label = label, .at = at });
}

static struct figure *made(struct arena *memory, const struct formula *how, const struct figure *const *from,
                           size_t count)
{
	const struct figure **inputs = ARENA_ARRAY(memory, const struct figure *, count);
	if (count)
		memcpy(inputs, from, count * sizeof *inputs);
	return figure_new(memory, (struct figure){ .how = how, .from = inputs, .from_count = count });
}

const struct figure *figure_made(struct arena *memory, const struct formula *how, enum figure_unit unit,
                                 int64_t number, const struct figure *const *from, size_t count)
{
	struct figure *figure = made(memory, how, from, count);
	figure->known = true;
	figure->unit = unit;
	figure->number = number;
	return figure;
}

const struct figure *figure_made_word(struct arena *memory, const struct formula *how, const struct words *words,
                                      int word, const struct figure *const *from, size_t count)
{
	struct figure *figure = made(memory, how, from, count);
	figure->known = true;
	figure->unit = FIGURE_WORD;
	figure->words = words;
	figure->number = word;
	return figure;
}

const struct figure *figure_made_decimal(struct arena *memory, const struct formula *how, struct decimal value,
                                         const struct figure *const *from, size_t count)
{
	struct figure *figure = made(memory, how, from, count);
	figure->known = true;
	figure->unit = FIGURE_DECIMAL;
	figure->number = value.number;
	figure->decimals = value.decimals;
	return figure;
}

const struct figure *figure_unknown(struct arena *memory, const struct formula *how, enum figure_unit unit,
                                    struct text why, const struct figure *const *from, size_t count)
{
	struct figure *figure = made(memory, how, from, count);
	figure->unit = unit;
	figure->why = text_given(&why) ? why : usual_reason(NOTHING_UNKNOWN);
	return figure;
}

void figures_add(struct figures *figures, const struct figure *figure)
{
	if (figures->count == figures->room) {
		size_t room = figures->room ? figures->room * 2 : 8;
		const struct figure **items = ARENA_ARRAY(figures->memory, const struct figure *, room);
		if (figures->count)
			memcpy(items, figures->items, figures->count * sizeof *items);
		figures->items = items;
		figures->room = room;
	}
	figures->items[figures->count++] = figure;
}

const struct figure *figure_withheld(struct arena *memory, const struct figure *figure, bool withheld)
{
	if (!withheld)
		return figure;
	struct figure *copy = ARENA_NEW(memory, struct figure);
	*copy = *figure;
	copy->withheld = true;
	return copy;
}
