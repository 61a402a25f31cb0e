/* SPDX-License-Identifier: EUPL-1.2 */
#include "register_index.h"

#include <string.h>

#include "arena.h"
#include "ids.h"
#include "messages.h"
#include "near.h"
#include "register_entries.h"

/* A reference that led nowhere when it was met. */
struct awaited {
	const char *decision; /* NULL: any file */
	const char *item;     /* an id in it, or NULL */
	struct text kind;
	struct place at;
	struct awaited *next;
};

struct register_index {
	struct arena *memory;
	struct kept_strings strings;
	struct register_entries entries;
	bool torn; /* not all files are known */
	struct arena *waiting; /* memory of what is awaited */
	struct awaited *awaited, **end; /* in the order in which they were met */
};

struct register_index *register_index_new(struct arena *memory)
{
	struct register_index *index = ARENA_NEW(memory, struct register_index);
	index->memory = memory;
	index->strings.memory = memory;
	register_entries_start(&index->entries, memory);
	index->waiting = arena_new();
	index->end = &index->awaited;
	return index;
}

/* ---- Taking files in ---- */

static struct place keep_whole_place(struct arena *memory, struct where at)
{
	size_t length;
	const char *line = source_line(at.in, at.line, &length);
	return (struct place){
		.file = arena_string(memory, at.in->name),
		.line = at.line,
		.column = at.column,
		.end_line = at.end_line,
		.end_column = at.end_column,
		.excerpt = arena_copy(memory, line, length),
	};
}

static struct place place_of(const struct entry *entry)
{
	const struct kept_place *at = &entry->id_at;
	return (struct place){
		.file = entry->file,
		.line = at->line,
		.column = at->column,
		.end_line = at->line,
		.end_column = at->end_column,
		.excerpt = at->excerpt,
		.label = TEXT("ensimmäisen kerran tässä", "första gången här", "first here"),
	};
}

static void say_used_twice(struct diags *diags, const char *id, struct where at, const struct entry *first)
{
	say(diags, &(struct diag){
		.message = &message_duplicate_id,
		.at = at,
		.other = place_of(first),
		.arguments = { { "id", text_same(id) } },
	});
}

/* The name of a file mostly ends with its path in the project. */
static void keep_names(struct register_index *index, struct entry *entry, struct where at, const char *path)
{
	size_t length = strlen(path);
	entry->file = keep_string(&index->strings, at.in->name);
	size_t whole = strlen(entry->file);
	bool is_end = whole >= length && strcmp(entry->file + whole - length, path) == 0;
	entry->path = is_end ? entry->file + whole - length : keep_string(&index->strings, path);
}

static struct entry *take(struct register_index *index, struct diags *diags, const void *in_record, const char *id,
                          const char *path)
{
	struct where at = field_where(in_record, KEY_ID);
	struct entry *entry = register_entry_new(&index->entries);
	keep_names(index, entry, at, path);
	entry->id = id == NULL ? entry->path : keep_string(&index->strings, id);
	entry->items = "";
	entry->id_at = keep_place(&index->strings, at);
	register_entry_name(&index->entries, entry, NAME_PATH);
	const struct entry *first = id == NULL ? NULL : register_entry_name(&index->entries, entry, NAME_ID);
	if (first != NULL)
		say_used_twice(diags, id, at, first);
	return entry;
}

/* Ids inside a file, gathered first and copied once. */
struct packed {
	struct arena *memory;
	char *bytes;
	size_t used, room;
};

static void pack(struct packed *packed, const char *id)
{
	if (id == NULL)
		return;
	size_t size = strlen(id) + 1;
	if (packed->used + size + 1 > packed->room) {
		char *larger = arena_alloc(packed->memory, (packed->room + size) * 2);
		if (packed->used > 0)
			memcpy(larger, packed->bytes, packed->used);
		packed->bytes = larger;
		packed->room = (packed->room + size) * 2;
	}
	memcpy(packed->bytes + packed->used, id, size);
	packed->used += size;
}

static void pack_options(struct packed *packed, const struct decision *decision)
{
	for (size_t i = 0; i < decision->options_count; i++) {
		const struct option *option = &decision->options[i];
		pack(packed, option->id);
		for (size_t n = 0; n < option->impacts_count; n++)
			pack(packed, option->impacts[n].id);
	}
}

void register_index_decision(struct register_index *index, struct diags *diags, const struct decision *decision,
                             const char *path)
{
	struct packed packed = { .memory = index->memory };
	struct entry *entry = take(index, diags, decision, decision->id, path);
	entry->is_decision = true;
	entry->record = keep_string(&index->strings, decision->record);
	if (entry->record != NULL)
		register_entry_name(&index->entries, entry, NAME_RECORD);
	entry->gaps = decision->ids_lost;
	pack_options(&packed, decision);
	for (size_t i = 0; i < decision->evidence_count; i++)
		pack(&packed, decision->evidence[i].id);
	for (size_t i = 0; i < decision->participation_count; i++)
		pack(&packed, decision->participation[i].id);
	for (size_t i = 0; i < decision->measures_count; i++)
		pack(&packed, decision->measures[i].id);
	for (size_t i = 0; i < decision->recommendations_count; i++)
		pack(&packed, decision->recommendations[i].id);
	for (size_t i = 0; i < decision->indicators_count; i++)
		pack(&packed, decision->indicators[i].id);
	if (packed.used > 0)
		entry->items = packed.bytes;
}

void register_index_follow_up(struct register_index *index, struct diags *diags, const struct follow_up *follow_up,
                              const char *path)
{
	struct packed packed = { .memory = index->memory };
	struct entry *entry = take(index, diags, follow_up, follow_up->id, path);
	for (size_t i = 0; i < follow_up->unforeseen_count; i++)
		pack(&packed, follow_up->unforeseen[i].id);
	for (size_t i = 0; i < follow_up->evidence_count; i++)
		pack(&packed, follow_up->evidence[i].id);
	for (size_t i = 0; i < follow_up->participation_count; i++)
		pack(&packed, follow_up->participation[i].id);
	for (size_t i = 0; i < follow_up->corrective_actions_count; i++)
		pack(&packed, follow_up->corrective_actions[i].id);
	if (packed.used > 0)
		entry->items = packed.bytes;
}

void register_index_agenda(struct register_index *index, struct diags *diags, const struct agenda *agenda,
                           const char *path)
{
	take(index, diags, agenda, agenda->id, path);
}

/* A file without an id goes by its path, and nobody refers to it so. */
void register_index_tear(struct register_index *index, const char *path)
{
	for (size_t i = index->entries.count; i > 0; i--) {
		struct entry *entry = index->entries.items[i - 1];
		if (strcmp(entry->path, path) == 0 && entry->id != entry->path) {
			entry->torn = entry->gaps;
			return;
		}
	}
	index->torn = true;
}

/* ---- References ---- */

static const struct entry *decision_named(const struct register_index *index, const char *name)
{
	const struct entry *entry = register_entry_find(&index->entries, name, false);
	return entry != NULL && entry->is_decision ? entry : NULL;
}

static bool entry_has(const struct entry *entry, const char *item)
{
	for (const char *id = entry->items; *id != '\0'; id += strlen(id) + 1)
		if (strcmp(id, item) == 0)
			return true;
	return false;
}

static void await(struct register_index *index, const char *decision, const char *item, struct where at,
                  struct text kind)
{
	struct awaited *awaited = ARENA_NEW(index->waiting, struct awaited);
	awaited->decision = decision == NULL ? NULL : arena_string(index->waiting, decision);
	awaited->item = item == NULL ? NULL : arena_string(index->waiting, item);
	awaited->kind = kind;
	awaited->at = keep_whole_place(index->waiting, at);
	*index->end = awaited;
	index->end = &awaited->next;
}

static bool leads_somewhere(const struct register_index *index, const struct reference *reference)
{
	const struct entry *entry = decision_named(index, reference->decision);
	return entry != NULL && (reference->item == NULL || entry_has(entry, reference->item));
}

void register_index_expect(struct register_index *index, const struct references *references)
{
	for (const struct reference *reference = references->first; reference != NULL; reference = reference->next)
		if (!leads_somewhere(index, reference))
			await(index, reference->decision, reference->item, reference->at, reference->kind);
}

void register_index_expect_node(struct register_index *index, const char *node, struct where at)
{
	static const struct text kind = TEXT("tiedosto tai sen kohta", "fil eller post i den", "file or entry of one");
	await(index, NULL, node, at, kind);
}

/* FILE-ID, or FILE-ID#ID. */
static bool node_exists(const struct register_index *index, const char *node)
{
	const char *hash = strchr(node, '#');
	if (hash == NULL)
		return register_entry_find(&index->entries, node, false) != NULL;
	const struct entry *entry = register_entry_find(&index->entries, arena_copy(index->waiting, node, (size_t)(hash - node)), false);
	return entry != NULL && (strcmp(hash + 1, entry->id) == 0 || entry->torn || entry_has(entry, hash + 1));
}

static const char *nearest_decision(const struct register_index *index, const char *id)
{
	struct near near = { .word = id };
	for (size_t i = index->entries.count; i > 0; i--)
		if (index->entries.items[i - 1]->is_decision)
			near_offer(&near, index->entries.items[i - 1]->id);
	return near.best;
}

static const char *nearest_item(const struct entry *entry, const char *item)
{
	struct near near = { .word = item };
	for (const char *id = entry->items; *id != '\0'; id += strlen(id) + 1)
		near_offer(&near, id);
	return near.best;
}

static void say_unknown_decision(const struct register_index *index, struct diags *diags, const struct awaited *awaited)
{
	say(diags, &(struct diag){
		.message = &message_unknown_decision,
		.place = awaited->at,
		.arguments = { { "decision", text_same(awaited->decision) } },
		.suggestion = nearest_decision(index, awaited->decision),
	});
}

static void say_unknown_node(struct diags *diags, const struct awaited *awaited, const char *nearest)
{
	say(diags, &(struct diag){
		.message = &message_unknown_item,
		.place = awaited->at,
		.arguments = { { "id", text_same(awaited->item) }, { "kind", awaited->kind } },
		.suggestion = nearest,
	});
}

/* An unknown decision is said once, not again for every item that was expected in it. */
static void follow(const struct register_index *index, struct diags *diags, const struct awaited *awaited)
{
	if (awaited->decision == NULL) {
		if (!index->torn && !node_exists(index, awaited->item))
			say_unknown_node(diags, awaited, NULL);
		return;
	}
	const struct entry *entry = decision_named(index, awaited->decision);
	if (entry == NULL && awaited->item == NULL && !index->torn)
		say_unknown_decision(index, diags, awaited);
	if (entry != NULL && !entry->torn && awaited->item != NULL && !entry_has(entry, awaited->item))
		say_unknown_node(diags, awaited, nearest_item(entry, awaited->item));
}

void register_index_settle(struct register_index *index, struct diags *diags)
{
	for (const struct awaited *awaited = index->awaited; awaited != NULL; awaited = awaited->next)
		follow(index, diags, awaited);
	register_index_forget(index);
}

void register_index_forget(struct register_index *index)
{
	index->awaited = NULL;
	index->end = &index->awaited;
	arena_reset(index->waiting);
}

void register_index_end(struct register_index *index)
{
	if (index != NULL)
		arena_free(index->waiting);
}

bool register_index_has_path(const struct register_index *index, const char *path)
{
	return register_entry_find(&index->entries, path, false) != NULL;
}

size_t register_index_count(const struct register_index *index)
{
	return index->entries.count;
}

const char *register_index_decision_path(const struct register_index *index, const char *id, size_t first)
{
	const struct entry *entry = decision_named(index, id);
	return entry == NULL || entry->number >= first ? NULL : entry->path;
}

const char *register_index_recorded(const struct register_index *index, const char *record, size_t first)
{
	const struct entry *entry = register_entry_find(&index->entries, record, true);
	return entry == NULL || entry->number >= first ? NULL : entry->id;
}

const char *register_index_path(const struct register_index *index, const char *id)
{
	const struct entry *entry = register_entry_find(&index->entries, id, false);
	return entry == NULL ? NULL : entry->path;
}
