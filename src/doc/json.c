/* SPDX-License-Identifier: EUPL-1.2 */
/* A document for programs: everything by its key, values typed, nothing that is there for readers only. */
#include <assert.h>
#include <string.h>

#include "formats.h"
#include "json_out.h"
#include "prose.h"
#include "show.h"

#define FIRST_LINES "{\n  \"lva\": \"" REPORT_FORM "\""

static const char *const language_codes[LANGUAGES] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };

/* One document under way. */
struct json_doc {
	struct arena *memory;
	struct json json;
};

static void put_value(struct json_doc *to, const char *key, struct value value)
{
	const char *shown = show_machine(to->memory, value);
	switch (value.kind) {
	case VALUE_NONE:
		json_null(&to->json, key);
		return;
	case VALUE_TEXT:
	case VALUE_CODE:
	case VALUE_WORD:
	case VALUE_DATE:
		json_string(&to->json, key, shown);
		return;
	case VALUE_COUNT:
	case VALUE_CENTS:
	case VALUE_SHARE:
	case VALUE_DECIMAL:
	case VALUE_BOOL:
		json_number(&to->json, key, shown);
		return;
	}
}

static void put_prose(struct json_doc *to, const struct block *block)
{
	for (const struct passage *passage = block->passages; passage; passage = passage->next)
		json_string(&to->json, NULL, prose_text(to->memory, passage));
}

static void put_text(struct json_doc *to, const struct block *block)
{
	if (block->kind == BLOCK_PROSE) {
		put_prose(to, block);
		return;
	}
	if (!block->label) {
		json_string(&to->json, NULL, block->text);
		return;
	}
	json_open_object(&to->json, NULL);
	json_string(&to->json, "label", block->label);
	json_string(&to->json, "text", block->text);
	json_close(&to->json);
}

static void put_items(struct json_doc *to, const struct block *block)
{
	for (size_t i = 0; i < block->item_count; i++)
		json_string(&to->json, NULL, block->items[i]);
}

static void put_facts(struct json_doc *to, const struct block *block)
{
	for (const struct fact *fact = block->facts; fact; fact = fact->next) {
		json_open_object(&to->json, fact->key);
		json_string(&to->json, "label", fact->label);
		put_value(to, "value", fact->value);
		json_close(&to->json);
	}
}

static void put_row(struct json_doc *to, const struct table *table, const struct row *row)
{
	json_open_object(&to->json, NULL);
	for (size_t i = 0; i < table->column_count; i++)
		put_value(to, table->columns[i].key, row->cells[i]);
	json_close(&to->json);
}

static void put_table(struct json_doc *to, const struct block *block)
{
	const struct table *table = block->table;
	json_open_object(&to->json, table->key);
	json_string(&to->json, "caption", table->caption ? table->caption : "");
	json_open_array(&to->json, "rows");
	for (const struct row *row = table->rows; row; row = row->next)
		put_row(to, table, row);
	json_close(&to->json);
	json_close(&to->json);
}

static const char *const chart_kinds[] = {
	[CHART_BARS] = "bars",
	[CHART_STACKED] = "stacked",
	[CHART_DIVERGING] = "diverging",
	[CHART_LINE] = "line",
	[CHART_HEAT_MAP] = "heat-map",
};

static const char *const series_roles[] = {
	[SERIES_PLAIN] = "plain",
	[SERIES_LEFT] = "left",
	[SERIES_TARGET] = "target",
};

static void put_series(struct json_doc *to, const struct chart *chart, const struct series *series)
{
	json_open_object(&to->json, NULL);
	json_string(&to->json, "column", chart->table->columns[series->column].key);
	json_string(&to->json, "role", series_roles[series->role]);
	json_close(&to->json);
}

static void put_chart(struct json_doc *to, const struct block *block)
{
	const struct chart *chart = block->chart;
	json_open_object(&to->json, chart->key);
	json_string(&to->json, "kind", chart_kinds[chart->kind]);
	json_string(&to->json, "title", chart->title);
	json_string(&to->json, "description", chart->alternative);
	json_string(&to->json, "table", chart->table->key);
	json_string(&to->json, "category", chart->table->columns[chart->category].key);
	json_open_array(&to->json, "series");
	for (size_t i = 0; i < chart->series_count; i++)
		put_series(to, chart, &chart->series[i]);
	json_close(&to->json);
	json_close(&to->json);
}

/* The members of a section, in this order: the blocks of these kinds, all of them together. */
struct member {
	const char *key;
	unsigned kinds; /* a bit for each */
	void (*open)(struct json *json, const char *key);
	void (*put)(struct json_doc *to, const struct block *block);
};

static const struct member members[] = {
	{ "text", 1u << BLOCK_PARAGRAPH | 1u << BLOCK_NOTE | 1u << BLOCK_PROSE, json_open_array, put_text },
	{ "items", 1u << BLOCK_LIST, json_open_array, put_items },
	{ "facts", 1u << BLOCK_FACTS, json_open_object, put_facts },
	{ "tables", 1u << BLOCK_TABLE, json_open_object, put_table },
	{ "charts", 1u << BLOCK_CHART, json_open_object, put_chart },
	{ "lines", 1u << BLOCK_LINES, json_open_array, put_items },
};

/* A heading that stands alone has a block without words. */
static bool is_of(const struct block *block, const struct member *member)
{
	return (member->kinds & 1u << block->kind) != 0 && (block->kind != BLOCK_PROSE || block->passages);
}

static const struct block *of_member(const struct block *block, const struct member *member)
{
	block = block_for(block, FOR_DATA);
	while (block && !is_of(block, member))
		block = block_for(block->next, FOR_DATA);
	return block;
}

static void put_member(struct json_doc *to, const struct section *section, const struct member *member)
{
	const struct block *block = of_member(section->blocks, member);
	if (!block)
		return;
	member->open(&to->json, member->key);
	for (; block; block = of_member(block->next, member))
		member->put(to, block);
	json_close(&to->json);
}

/* A key must be met once in an object; that it is not is a mistake of the report. */
static bool fact_is_alone(const struct section *section, const struct fact *fact)
{
	size_t met = 0;
	for (const struct block *b = block_for(section->blocks, FOR_DATA); b; b = block_for(b->next, FOR_DATA))
		for (const struct fact *other = b->facts; other; other = other->next)
			met += strcmp(other->key, fact->key) == 0;
	return met == 1;
}

static bool table_is_alone(const struct section *section, const struct table *table)
{
	size_t met = 0;
	for (const struct block *b = block_for(section->blocks, FOR_DATA); b; b = block_for(b->next, FOR_DATA))
		met += b->table && strcmp(b->table->key, table->key) == 0;
	return met == 1;
}

static bool section_is_alone(const struct doc *doc, const struct section *section)
{
	size_t met = 0;
	for (const struct section *other = doc->sections; other; other = other->next)
		met += section_has(other, FOR_DATA) && strcmp(other->key, section->key) == 0;
	return met == 1;
}

static bool keys_are_unique(const struct section *section)
{
	for (const struct block *b = block_for(section->blocks, FOR_DATA); b; b = block_for(b->next, FOR_DATA)) {
		if (b->table && !table_is_alone(section, b->table))
			return false;
		for (const struct fact *fact = b->facts; fact; fact = fact->next)
			if (!fact_is_alone(section, fact))
				return false;
	}
	return true;
}

static void put_section(struct json_doc *to, const struct doc *doc, const struct section *section)
{
	if (!section_has(section, FOR_DATA))
		return;
	bool unique = section_is_alone(doc, section) && keys_are_unique(section);
	assert(unique);
	(void)unique;
	json_open_object(&to->json, section->key);
	json_string(&to->json, "heading", section->heading);
	for (size_t i = 0; i < sizeof members / sizeof members[0]; i++)
		put_member(to, section, &members[i]);
	json_close(&to->json);
}

static void put_head(struct json_doc *to, const struct doc *doc)
{
	json_string(&to->json, "lva", REPORT_FORM);
	json_string(&to->json, "kind", doc->kind);
	json_string(&to->json, "id", doc->id);
	json_string(&to->json, "title", doc->title);
	json_string(&to->json, "language", language_codes[doc->language]);
	json_string(&to->json, "record", doc->record);
	json_string(&to->json, "organisation", doc->organisation);
	put_value(to, "date", value_date(doc->date));
	json_string(&to->json, "tool", doc->tool);
}

bool json_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason)
{
	(void)reason;
	(void)count;
	assert(count == 1);
	struct json_doc to = { memory, { .out = out } };
	json_open_object(&to.json, NULL);
	put_head(&to, docs[0]);
	json_open_object(&to.json, "sections");
	for (const struct section *section = docs[0]->sections; section; section = section->next)
		put_section(&to, docs[0], section);
	json_close(&to.json);
	json_close(&to.json);
	return true;
}

bool json_is_ours(FILE *in)
{
	char start[sizeof FIRST_LINES];
	size_t length = sizeof FIRST_LINES - 1;
	return fread(start, 1, length, in) == length && memcmp(start, FIRST_LINES, length) == 0;
}
