/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Identity codes, telephone numbers and addresses in what preparers wrote. They are errors, but a report is made all
 * the same, and may be on its way to the public before anybody reads what was found.
 */
#include "report_mask.h"

#include "arena.h"
#include "doc.h"
#include "mask.h"
#include "prose.h"

/* A document under change. */
struct changing {
	struct arena *memory;
	const struct text_change *change;
};

static void change_text(const struct changing *on, const char **text)
{
	if (*text != NULL)
		*text = on->change->text(on->change->with, on->memory, *text);
}

static void change_code(const struct changing *on, const char **text)
{
	if (*text != NULL)
		*text = on->change->code(on->change->with, on->memory, *text);
}

static void change_prose(const struct changing *on, struct passage *passage)
{
	for (; passage != NULL && on->change->prose != NULL; passage = passage->next)
		for (struct span *span = passage->spans; span != NULL; span = span->next)
			if (span->text != NULL)
				span->text = on->change->prose(on->change->with, on->memory, span->text);
}

static void change_value(const struct changing *on, struct value *value)
{
	if (value->kind == VALUE_CODE)
		change_code(on, &value->text);
	else
		change_text(on, &value->text);
}

/* Columns are named by ids where options stand side by side. */
static void change_columns(const struct changing *on, struct table *table)
{
	struct column *columns = ARENA_ARRAY(on->memory, struct column, table->column_count);
	for (size_t i = 0; i < table->column_count; i++) {
		columns[i] = table->columns[i];
		change_code(on, &columns[i].key);
		change_code(on, &columns[i].heading);
	}
	table->columns = columns;
}

static void change_table(const struct changing *on, struct table *table)
{
	change_code(on, &table->key);
	change_text(on, &table->caption);
	change_columns(on, table);
	for (struct row *row = table->rows; row != NULL; row = row->next)
		for (size_t i = 0; i < table->column_count; i++)
			change_value(on, &row->cells[i]);
}

static void change_block(const struct changing *on, struct block *block)
{
	change_text(on, &block->text);
	change_prose(on, block->passages);
	for (size_t i = 0; i < block->item_count; i++)
		change_text(on, &block->items[i]);
	for (struct fact *fact = block->facts; fact != NULL; fact = fact->next)
		change_value(on, &fact->value);
	if (block->table != NULL)
		change_table(on, block->table);
	if (block->chart != NULL) {
		change_text(on, &block->chart->title);
		change_text(on, &block->chart->alternative);
	}
}

static void change_event(const struct changing *on, struct event *event)
{
	change_code(on, &event->uid);
	change_text(on, &event->summary);
	change_text(on, &event->description);
}

void change_texts(struct doc *doc, const struct text_change *change)
{
	const struct changing on = { doc->memory, change };
	change_text(&on, &doc->title);
	change_text(&on, &doc->organisation);
	change_text(&on, &doc->subtitle);
	change_text(&on, &doc->board_text);
	change_code(&on, &doc->id);
	change_code(&on, &doc->record);
	for (struct section *section = doc->sections; section != NULL; section = section->next) {
		change_code(&on, &section->key);
		change_text(&on, &section->heading);
		for (struct block *block = section->blocks; block != NULL; block = block->next)
			change_block(&on, block);
	}
	for (struct event *event = doc->events; event != NULL; event = event->next)
		change_event(&on, event);
}

static const char *without_personal(const void *with, struct arena *memory, const char *text)
{
	(void)with;
	return mask_personal(memory, text);
}

static const char *without_codes(const void *with, struct arena *memory, const char *text)
{
	(void)with;
	return mask_in_code(memory, text);
}

/* A template is the organisation's own, and gives its telephone numbers on purpose. */
void report_mask(struct doc *doc)
{
	change_texts(doc, &(struct text_change){ .text = without_personal, .code = without_codes });
}
