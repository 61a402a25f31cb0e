/* SPDX-License-Identifier: EUPL-1.2 */
#include "sheet_tables.h"

#include <string.h>

#include "arena.h"

/* The first of the tables with a sheet from this block on. */
static const struct block *table_from(const struct block *block)
{
	block = block_for(block, FOR_ALL);
	while (block && (block->kind != BLOCK_TABLE || !block->table->sheet))
		block = block_for(block->next, FOR_ALL);
	return block;
}

static size_t count_tables(const struct doc *doc)
{
	size_t count = 0;
	for (const struct section *section = doc->sections; section; section = section->next)
		for (const struct block *b = table_from(section->blocks); b; b = table_from(b->next))
			count++;
	return count;
}

struct sheet_tables sheet_tables_of(struct arena *memory, const struct doc *const *docs, size_t count)
{
	struct sheet_tables tables = { 0 };
	size_t room = 0;
	for (size_t i = 0; i < count; i++)
		room += count_tables(docs[i]);
	tables.items = ARENA_ARRAY(memory, const struct table *, room + 1);
	for (size_t i = 0; i < count; i++)
		for (const struct section *section = docs[i]->sections; section; section = section->next)
			for (const struct block *b = table_from(section->blocks); b; b = table_from(b->next))
				tables.items[tables.count++] = b->table;
	return tables;
}

static bool appeared(const struct sheet_tables *tables, size_t before)
{
	for (size_t i = 0; i < before; i++)
		if (strcmp(tables->items[i]->key, tables->items[before]->key) == 0)
			return true;
	return false;
}

const char *sheet_tables_key(const struct sheet_tables *tables, size_t index)
{
	for (size_t i = 0; i < tables->count; i++)
		if (!appeared(tables, i) && index-- == 0)
			return tables->items[i]->key;
	return NULL;
}

const struct doc *doc_of_tables(const struct doc *doc, const char *key)
{
	struct doc *part = doc_new(doc->memory, doc->language);
	*part = *doc;
	part->sections = part->last = NULL;
	for (const struct section *section = doc->sections; section; section = section->next)
		for (const struct block *b = table_from(section->blocks); b; b = table_from(b->next)) {
			if (strcmp(b->table->key, key) != 0)
				continue;
			struct section *into = doc_section(part, section->key, section->heading, section->level);
			struct block *block = ARENA_NEW(doc->memory, struct block);
			*block = *b;
			block->next = NULL;
			into->blocks = into->last = block;
		}
	return part;
}
