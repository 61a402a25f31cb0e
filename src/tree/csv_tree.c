/* SPDX-License-Identifier: EUPL-1.2 */
#include "csv_tree.h"

#include <string.h>

#include "arena.h"
#include "csv_field.h"
#include "input_check.h"
#include "key_set.h"
#include "tree_message.h"

enum {
	BYTES_MAX = 4 * 1024 * 1024,
	NODES_MAX = 200000,
	FAULTS_MAX = 1000, /* rows of another length: after so many this is no table */
};

static const struct text no_hint;

struct table {
	struct csv_text text;
	struct node *header; /* a map with a pair for each column; a column that was faulty has the key "" */
	size_t nodes, nodes_max, faults;
};

static struct node *new_node(struct table *table, enum node_kind kind, struct where at)
{
	struct csv_text *text = &table->text;
	struct node *node = ARENA_NEW(text->memory, struct node);
	node->kind = kind;
	node->scalar = "";
	node->at = node->key_at = at;
	if (++table->nodes <= table->nodes_max)
		return node;
	if (!text->failed)
		say_limit(text->memory, text->diags, at, LIMIT_NODES, table->nodes_max);
	text->failed = true;
	return node;
}

/* A list or map shows its first line as its place. */
static struct node *append(struct node *whole, struct node *last, struct node *part)
{
	*(last ? &last->next : &whole->first) = part;
	whole->count++;
	if (part->at.line == whole->at.line)
		whole->at.end_column = part->at.end_column;
	return part;
}

/* The field's text as the key of a column; one that cannot be a key is said, and its column is left out. */
static void name_column(struct table *table, struct key_set *keys, struct node *column, const char *name)
{
	static const struct text reason =
	        TEXT("otsikkorivillä on nimetön sarake", "rubrikraden har en kolumn utan namn",
	             "the header row has a column without a name");
	struct csv_text *text = &table->text;
	column->key = name;
	column->key_hash = hash_of(name);
	if (name[0] == '\0') {
		say_syntax(text->diags, column->at, &reason, &no_hint);
		return;
	}
	const struct node *first = key_set_add(text->memory, keys, table->header, column);
	if (keys->crowded && !text->failed)
		say_limit(text->memory, text->diags, column->at, LIMIT_KEYS, KEY_PROBES_MAX);
	text->failed = text->failed || keys->crowded;
	if (!first)
		return;
	say_duplicate(text->diags, column->at, first->at, text_quoted(text->memory, name));
	column->key = "";
}

static void read_header(struct table *table)
{
	struct csv_field field = { .last = false };
	struct key_set keys = { .slots = NULL };
	struct node *last = NULL;
	table->header = new_node(table, NODE_MAP, csv_place(&table->text, table->text.next, table->text.next));
	while (!field.last && !table->text.failed) {
		csv_next(&table->text, &field);
		if (table->text.failed)
			return;
		struct node *column = new_node(table, NODE_SCALAR, field.at);
		name_column(table, &keys, column, field.text);
		last = append(table->header, last, column);
	}
}

static void say_fields(struct table *table, struct where at, size_t count)
{
	static const struct text pattern = TEXT("rivillä on {count} kenttää, otsikkorivillä {columns}",
	                                        "raden har {count} fält, rubrikraden {columns}",
	                                        "the row has {count} fields, the header row {columns}");
	static const struct text hint = TEXT(
	        "Kirjoita lainausmerkkeihin kenttä, jossa on erotin; jätä puuttuva kenttä tyhjäksi.",
	        "Skriv ett fält som innehåller skiljetecknet inom citattecken; lämna ett fält som saknas tomt.",
	        "Write a field that holds the separator in quotation marks; leave a missing field empty.");
	struct arena *memory = table->text.memory;
	const char *columns = arena_printf(memory, "%lu", (unsigned long)table->header->count);
	struct text reason = text_with(memory, &pattern, "count", arena_printf(memory, "%zu", count));
	reason = text_with(memory, &reason, "columns", columns);
	say_syntax(table->text.diags, at, &reason, &hint);
	if (++table->faults >= FAULTS_MAX)
		table->text.failed = true;
}

static struct node *add_pair(struct table *table, struct node *row, struct node *last, const struct node *column,
                             const struct csv_field *field)
{
	struct node *pair = new_node(table, NODE_SCALAR, field->at);
	pair->key = column->key;
	pair->key_hash = column->key_hash;
	pair->key_at = column->at;
	pair->scalar = field->text;
	pair->plain = !field->quoted;
	return append(row, last, pair);
}

/* A row as a map, or NULL when it has another number of fields than the header. */
static struct node *read_row(struct table *table)
{
	struct csv_field field = { .last = false };
	struct node *row = new_node(table, NODE_MAP, csv_place(&table->text, table->text.next, table->text.next));
	const struct node *column = table->header->first;
	struct node *last = NULL;
	size_t count = 0;
	while (!field.last && !table->text.failed) {
		csv_next(&table->text, &field);
		if (field.at.line == row->at.line)
			row->at.end_column = field.at.end_column;
		if (column && column->key[0] && field.text[0])
			last = add_pair(table, row, last, column, &field);
		column = column ? column->next : NULL;
		count++;
	}
	if (count == table->header->count)
		return row;
	if (!table->text.failed)
		say_fields(table, row->at, count);
	return NULL;
}

static struct node *read_rows(struct table *table)
{
	struct node *rows = new_node(table, NODE_LIST, table->header->at);
	rows->meaning = table->header;
	struct node *last = NULL;
	while (csv_more(&table->text) && !table->text.failed) {
		struct node *row = read_row(table);
		if (row)
			last = append(rows, last, row);
		rows->torn = rows->torn || !row;
	}
	return table->text.failed ? NULL : rows;
}

const struct node *csv_header(const struct node *rows)
{
	return rows->meaning;
}

struct node *csv_read(struct arena *memory, const struct source *source, struct diags *diags)
{
	return csv_read_within(memory, source, BYTES_MAX, NODES_MAX, diags);
}

struct node *csv_read_within(struct arena *memory, const struct source *source, size_t bytes, size_t nodes,
                             struct diags *diags)
{
	if (!input_check(memory, source, bytes, diags))
		return NULL;
	struct table table = { .text = csv_start(memory, source, diags), .nodes_max = nodes };
	if (!csv_more(&table.text)) {
		say_empty(diags, source);
		return NULL;
	}
	read_header(&table);
	return read_rows(&table);
}
