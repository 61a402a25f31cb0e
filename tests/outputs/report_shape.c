/* SPDX-License-Identifier: EUPL-1.2 */
#include "report_shape.h"

#include <string.h>

#include "arena.h"

/* To add sections of which there is one for each of something: how their keys begin, and the pattern. */
static const struct each {
	const char *beginning, *pattern;
} each_of[] = {
	{ "option_", "^option_[A-Za-z0-9][A-Za-z0-9._-]*$" },
	{ "impacts_", "^impacts_[A-Za-z0-9][A-Za-z0-9._-]*$" },
	{ "outcome_", "^outcome_[A-Za-z0-9][A-Za-z0-9._-]*$" },
	{ "course_", "^course_[A-Za-z0-9][A-Za-z0-9._-]*$" },
	{ "impact_", "^impact_[A-Za-z0-9][A-Za-z0-9._-]*$" },
	{ "participation_", "^participation_[A-Za-z0-9][A-Za-z0-9._-]*$" },
};

/* The list of rules has a section for each area, and one for each rule. */
static const char *section_key(const struct doc *doc, const struct section *section)
{
	if (strcmp(doc->kind, "rules") == 0)
		return strchr(section->key, '/') == NULL ? "^[a-z-]+$" : "^[a-z-]+/[a-z0-9-]+$";
	for (size_t i = 0; i < sizeof each_of / sizeof each_of[0]; i++)
		if (strncmp(section->key, each_of[i].beginning, strlen(each_of[i].beginning)) == 0)
			return each_of[i].pattern;
	return section->key;
}

/* ---- The entry of a key in each list, made at its end when it is new ---- */

static struct kind_shape *kind_named(struct arena *memory, struct kind_shape **list, const char *key)
{
	for (; *list != NULL; list = &(*list)->next)
		if (strcmp((*list)->key, key) == 0)
			return *list;
	*list = ARENA_NEW(memory, struct kind_shape);
	(*list)->key = key;
	return *list;
}

static struct section_shape *section_named(struct arena *memory, struct section_shape **list, const char *key)
{
	for (; *list != NULL; list = &(*list)->next)
		if (strcmp((*list)->key, key) == 0)
			return *list;
	*list = ARENA_NEW(memory, struct section_shape);
	(*list)->key = key;
	return *list;
}

static struct table_shape *table_named(struct arena *memory, struct table_shape **list, const char *key)
{
	for (; *list != NULL; list = &(*list)->next)
		if (strcmp((*list)->key, key) == 0)
			return *list;
	*list = ARENA_NEW(memory, struct table_shape);
	(*list)->key = key;
	return *list;
}

static struct member_shape *member_named(struct arena *memory, struct member_shape **list, const char *key,
                                         const char *title)
{
	for (; *list != NULL; list = &(*list)->next)
		if (strcmp((*list)->key, key) == 0)
			return *list;
	*list = ARENA_NEW(memory, struct member_shape);
	(*list)->key = key;
	(*list)->title = title;
	return *list;
}

/* ---- Documents ---- */

static void add_facts(struct arena *memory, struct section_shape *section, const struct block *block)
{
	for (const struct fact *fact = block->facts; fact != NULL; fact = fact->next)
		member_named(memory, &section->facts, fact->key, fact->label)->kinds |= kind_bit(fact->value.kind);
}

/* A table without rows has its columns all the same. */
static void add_table(struct arena *memory, struct section_shape *section, const struct table *table)
{
	struct table_shape *shape = table_named(memory, &section->tables, table->key);
	for (size_t i = 0; i < table->column_count; i++) {
		const struct column *column = &table->columns[i];
		struct member_shape *member = member_named(memory, &shape->columns, column->key, column->heading);
		member->declared = kind_bit(column->kind);
		for (const struct row *row = table->rows; row != NULL; row = row->next)
			member->kinds |= kind_bit(row->cells[i].kind);
	}
}

void shape_add(struct arena *memory, struct kind_shape **kinds, const struct doc *doc)
{
	struct kind_shape *kind = kind_named(memory, kinds, doc->kind);
	for (const struct section *section = doc->sections; section != NULL; section = section->next) {
		struct section_shape *shape = section_named(memory, &kind->sections, section_key(doc, section));
		for (const struct block *block = section->blocks; block != NULL; block = block->next) {
			if ((block->audience & FOR_DATA) == 0)
				continue;
			add_facts(memory, shape, block);
			if (block->table != NULL)
				add_table(memory, shape, block->table);
			shape->charts = shape->charts || block->chart != NULL;
		}
	}
}

void shape_add_template(struct arena *memory, struct kind_shape **kinds, const char *kind)
{
	struct kind_shape *shape = kind_named(memory, kinds, kind);
	struct section_shape *end = section_named(memory, &shape->sections, "provenance");
	section_named(memory, &shape->sections, "^prose_[1-9][0-9]*$");
	member_named(memory, &end->facts, "left_out", "Left out by the template")->kinds |= kind_bit(VALUE_TEXT);
}
