/* SPDX-License-Identifier: EUPL-1.2 */
#include "doc.h"

#include <assert.h>

#include "arena.h"
#include "prose.h"

static const char *never_null(const char *text)
{
	return text ? text : "";
}

struct value value_none(void)
{
	return (struct value){ .kind = VALUE_NONE, .text = "", .key = "" };
}

struct value value_text(const char *text)
{
	return (struct value){ .kind = VALUE_TEXT, .text = never_null(text), .key = "" };
}

struct value value_code(const char *code)
{
	return (struct value){ .kind = VALUE_CODE, .text = never_null(code), .key = "" };
}

struct value value_word(const char *key, const char *text)
{
	return (struct value){ .kind = VALUE_WORD, .text = never_null(text), .key = never_null(key) };
}

struct value value_count(int64_t count)
{
	return (struct value){ .kind = VALUE_COUNT, .text = "", .key = "", .number = count };
}

struct value value_cents(int64_t cents)
{
	return (struct value){ .kind = VALUE_CENTS, .text = "", .key = "", .number = cents };
}

struct value value_share(int64_t millionths)
{
	return (struct value){ .kind = VALUE_SHARE, .text = "", .key = "", .number = millionths };
}

struct value value_decimal(int64_t number, int decimals)
{
	assert(decimals >= 0 && decimals <= 18);
	return (struct value){
		.kind = VALUE_DECIMAL, .text = "", .key = "", .number = number, .decimals = (int8_t)decimals
	};
}

struct value value_date(struct date date)
{
	if (!date_given(date))
		return value_none();
	return (struct value){ .kind = VALUE_DATE, .text = "", .key = "", .number = date_days(date) };
}

struct value value_bool(bool yes, const char *text)
{
	return (struct value){ .kind = VALUE_BOOL, .text = never_null(text), .key = "", .number = yes };
}

struct value value_made(struct value value, const struct recipe *recipe)
{
	value.recipe = recipe;
	return value;
}

bool value_is_number(struct value value)
{
	return value.kind == VALUE_COUNT || value.kind == VALUE_CENTS || value.kind == VALUE_SHARE ||
	       value.kind == VALUE_DECIMAL;
}

struct doc *doc_new(struct arena *memory, enum language language)
{
	struct doc *doc = ARENA_NEW(memory, struct doc);
	*doc = (struct doc){ .memory = memory,
		             .language = language,
		             .kind = "",
		             .title = "",
		             .subtitle = "",
		             .id = "",
		             .record = "",
		             .organisation = "",
		             .tool = "",
		             .board_text = "" };
	return doc;
}

struct section *doc_section(struct doc *doc, const char *key, const char *heading, int level)
{
	struct section *section = ARENA_NEW(doc->memory, struct section);
	section->key = key;
	section->heading = heading;
	section->level = level;
	if (doc->last)
		doc->last->next = section;
	else
		doc->sections = section;
	doc->last = section;
	return section;
}

static bool block_is_empty(const struct block *block)
{
	switch (block->kind) {
	case BLOCK_PARAGRAPH:
	case BLOCK_NOTE:
		return !block->text[0];
	case BLOCK_LIST:
	case BLOCK_LINES:
		return block->item_count == 0;
	case BLOCK_FACTS:
		return !block->facts;
	case BLOCK_TABLE:
		return block->table->row_count == 0;
	case BLOCK_CHART:
		return block->chart->table->row_count == 0 || block->chart->series_count == 0;
	case BLOCK_PROSE:
		return false;
	}
	return true;
}

const struct block *block_for(const struct block *block, enum audience audience)
{
	while (block && (!(block->audience & audience) || block_is_empty(block)))
		block = block->next;
	return block;
}

bool section_has(const struct section *section, enum audience audience)
{
	int level = section->level;
	do {
		if (block_for(section->blocks, audience))
			return true;
		section = section->next;
	} while (section && section->level > level);
	return false;
}

bool section_is_empty(const struct section *section)
{
	return !section_has(section, FOR_ALL);
}

void section_front(struct section *section)
{
	for (struct block *block = section->blocks; block; block = block->next)
		block->front = true;
}

static struct block *add_block(struct doc *doc, struct section *section, enum block_kind kind)
{
	struct block *block = ARENA_NEW(doc->memory, struct block);
	block->kind = kind;
	block->audience = FOR_ALL;
	block->text = "";
	if (section->last)
		section->last->next = block;
	else
		section->blocks = block;
	section->last = block;
	return block;
}

struct block *section_paragraph(struct doc *doc, struct section *section, const char *label, const char *text)
{
	if (!text[0])
		return NULL;
	struct block *block = add_block(doc, section, BLOCK_PARAGRAPH);
	block->label = label;
	block->text = text;
	return block;
}

struct block *section_note(struct doc *doc, struct section *section, const char *text)
{
	if (!text[0])
		return NULL;
	struct block *block = add_block(doc, section, BLOCK_NOTE);
	block->text = text;
	return block;
}

static struct block *add_items(struct doc *doc, struct section *section, enum block_kind kind, const char **items,
                               size_t count)
{
	struct block *block = add_block(doc, section, kind);
	block->items = items;
	block->item_count = count;
	return block;
}

struct block *section_lines(struct doc *doc, struct section *section, const char **lines, size_t count)
{
	return add_items(doc, section, BLOCK_LINES, lines, count);
}

struct block *section_list(struct doc *doc, struct section *section, const char **items, size_t count)
{
	return add_items(doc, section, BLOCK_LIST, items, count);
}

void section_prose(struct doc *doc, struct section *section, struct passage *passage)
{
	struct block *block = section->last;
	if (!block || block->kind != BLOCK_PROSE)
		block = add_block(doc, section, BLOCK_PROSE);
	if (block->last_passage)
		block->last_passage->next = passage;
	else
		block->passages = passage;
	block->last_passage = passage;
}

bool doc_has_prose(const struct doc *doc)
{
	for (const struct section *section = doc->sections; section; section = section->next)
		for (const struct block *block = section->blocks; block; block = block->next)
			if (block->kind == BLOCK_PROSE)
				return true;
	return false;
}

struct block *section_fact(struct doc *doc, struct section *section, const char *key, const char *label,
                           struct value value)
{
	struct block *block = section->last;
	if (!block || block->kind != BLOCK_FACTS)
		block = add_block(doc, section, BLOCK_FACTS);
	struct fact *fact = ARENA_NEW(doc->memory, struct fact);
	*fact = (struct fact){ key, label, value, NULL };
	if (block->last_fact)
		block->last_fact->next = fact;
	else
		block->facts = fact;
	block->last_fact = fact;
	return block;
}

struct table *section_table(struct doc *doc, struct section *section, enum audience audience, const char *key,
                            const char *caption, const struct column *columns, size_t count)
{
	assert(count > 0 && count <= TABLE_COLUMNS_MAX);
	struct table *table = ARENA_NEW(doc->memory, struct table);
	table->key = key;
	table->caption = caption;
	table->columns = columns;
	table->column_count = count;
	struct block *block = add_block(doc, section, BLOCK_TABLE);
	block->audience = audience;
	block->table = table;
	return table;
}

struct value *table_row(struct doc *doc, struct table *table)
{
	size_t cells = table->column_count * sizeof(struct value);
	struct row *row = arena_alloc(doc->memory, sizeof *row + cells);
	for (size_t i = 0; i < table->column_count; i++)
		row->cells[i] = value_none();
	if (table->last)
		table->last->next = row;
	else
		table->rows = row;
	table->last = row;
	table->row_count++;
	return row->cells;
}

/* Before its table: one looks first and reads then. */
static struct block *block_before(struct doc *doc, struct section *section, const struct table *table)
{
	struct block **at = &section->blocks;
	while ((*at)->table != table)
		at = &(*at)->next;
	struct block *block = ARENA_NEW(doc->memory, struct block);
	*block = (struct block){ .kind = BLOCK_CHART, .audience = (*at)->audience, .text = "", .next = *at };
	*at = block;
	return block;
}

struct chart *section_chart(struct doc *doc, struct section *section, enum chart_kind kind, const char *key,
                            const char *title, const struct table *table, size_t category)
{
	assert(category < table->column_count);
	struct chart *chart = ARENA_NEW(doc->memory, struct chart);
	chart->key = key;
	chart->title = title[0] ? title : never_null(table->caption);
	chart->alternative = "";
	chart->kind = kind;
	chart->table = table;
	chart->category = category;
	block_before(doc, section, table)->chart = chart;
	return chart;
}

void chart_series(struct chart *chart, size_t column, enum series_role role)
{
	assert(column < chart->table->column_count && chart->series_count < TABLE_COLUMNS_MAX);
	chart->series[chart->series_count++] = (struct series){ column, role, 0 };
}

void chart_words(struct chart *chart, size_t column)
{
	assert(column < chart->table->column_count && chart->series_count > 0);
	chart->series[chart->series_count - 1].words = column;
}

struct doc_link *doc_link(struct doc *doc, enum link_kind kind, const char *label, const char *href)
{
	struct doc_link *link = ARENA_NEW(doc->memory, struct doc_link);
	*link = (struct doc_link){ .kind = kind, .label = label, .href = href };
	if (doc->last_link != NULL)
		doc->last_link->next = link;
	else
		doc->links = link;
	doc->last_link = link;
	return link;
}

struct event *doc_event(struct doc *doc)
{
	struct event *event = ARENA_NEW(doc->memory, struct event);
	*event = (struct event){ .uid = "", .summary = "", .description = "", .category = "" };
	doc->has_calendar = true;
	if (doc->last_event)
		doc->last_event->next = event;
	else
		doc->events = event;
	doc->last_event = event;
	return event;
}
