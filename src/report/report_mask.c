/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Identity codes, telephone numbers and addresses in what preparers wrote. They are errors, but a report is made all
 * the same, and may be on its way to the public before anybody reads what was found.
 */
#include "report_mask.h"

#include "arena.h"
#include "doc.h"
#include "mask.h"

static void mask_text(struct arena *memory, const char **text)
{
	if (*text != NULL)
		*text = mask_personal(memory, *text);
}

static void mask_code(struct arena *memory, const char **text)
{
	if (*text != NULL)
		*text = mask_in_code(memory, *text);
}

static void mask_value(struct arena *memory, struct value *value)
{
	if (value->kind == VALUE_CODE)
		mask_code(memory, &value->text);
	else
		mask_text(memory, &value->text);
}

/* Columns are named by ids where options stand side by side. */
static void mask_columns_of(struct arena *memory, struct table *table)
{
	struct column *columns = ARENA_ARRAY(memory, struct column, table->column_count);
	for (size_t i = 0; i < table->column_count; i++) {
		columns[i] = table->columns[i];
		mask_code(memory, &columns[i].key);
		mask_code(memory, &columns[i].heading);
	}
	table->columns = columns;
}

static void mask_table(struct arena *memory, struct table *table)
{
	mask_code(memory, &table->key);
	mask_text(memory, &table->caption);
	mask_columns_of(memory, table);
	for (struct row *row = table->rows; row != NULL; row = row->next)
		for (size_t i = 0; i < table->column_count; i++)
			mask_value(memory, &row->cells[i]);
}

static void mask_block(struct arena *memory, struct block *block)
{
	mask_text(memory, &block->text);
	for (size_t i = 0; i < block->item_count; i++)
		mask_text(memory, &block->items[i]);
	for (struct fact *fact = block->facts; fact != NULL; fact = fact->next)
		mask_value(memory, &fact->value);
	if (block->table != NULL)
		mask_table(memory, block->table);
	if (block->chart != NULL) {
		mask_text(memory, &block->chart->title);
		mask_text(memory, &block->chart->alternative);
	}
}

static void mask_event(struct arena *memory, struct event *event)
{
	mask_code(memory, &event->uid);
	mask_text(memory, &event->summary);
	mask_text(memory, &event->description);
}

void report_mask(struct doc *doc)
{
	mask_text(doc->memory, &doc->title);
	mask_text(doc->memory, &doc->organisation);
	mask_text(doc->memory, &doc->subtitle);
	mask_text(doc->memory, &doc->board_text);
	mask_code(doc->memory, &doc->id);
	mask_code(doc->memory, &doc->record);
	for (struct section *section = doc->sections; section != NULL; section = section->next) {
		mask_code(doc->memory, &section->key);
		mask_text(doc->memory, &section->heading);
		for (struct block *block = section->blocks; block != NULL; block = block->next)
			mask_block(doc->memory, block);
	}
	for (struct event *event = doc->events; event != NULL; event = event->next)
		mask_event(doc->memory, event);
}
