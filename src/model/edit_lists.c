/* SPDX-License-Identifier: EUPL-1.2 */
/* Which entry of a list is which of another: by its id, else by what it says. */
#include "edit_lists.h"

#include <string.h>

#include "arena.h"
#include "same_value.h"

/* Beyond this many comparisons entries without a counterpart are taken in their order: a bound on work, not on meaning. */
enum { TRIES_MAX = 250000 };

/* The lists of a field, and the counterpart of each entry; NULL: it has none in the other list. */
struct lists {
	const struct compared *in;
	const struct field *field;
	struct record_list before, after;
	const char **later, **earlier; /* of the entries before, of those after */
};

static const char *entry_at(const struct lists *lists, const struct record_list *list, size_t index)
{
	return list->items + index * lists->field->record->size;
}

static size_t index_of(const struct lists *lists, const struct record_list *list, const char *entry)
{
	return (size_t)(entry - list->items) / lists->field->record->size;
}

static void pair_up(struct lists *lists, size_t before, size_t after)
{
	lists->later[before] = entry_at(lists, &lists->after, after);
	lists->earlier[after] = entry_at(lists, &lists->before, before);
}

/* ---- Entries with ids ---- */

static const struct noted_entry *noted(const struct lists *lists, const struct names *names, const char *entry)
{
	const struct record *record = lists->field->record;
	return names_find(names, record, record_id(record, entry));
}

static bool is_in(const struct lists *lists, const struct record_list *list, const char *entry)
{
	return list->items != NULL && entry >= list->items && index_of(lists, list, entry) < list->count;
}

static void pair_by_id(const struct comparing *comparing, struct lists *lists)
{
	for (size_t i = 0; i < lists->after.count; i++) {
		const struct noted_entry *found = noted(lists, comparing->before, entry_at(lists, &lists->after, i));
		if (found != NULL && is_in(lists, &lists->before, found->entry))
			pair_up(lists, index_of(lists, &lists->before, found->entry), i);
	}
}

/* An entry that is nowhere in the other version: it may have been given a new id. */
static bool is_alone(const struct comparing *comparing, const struct lists *lists, bool after, size_t index)
{
	const struct record_list *list = after ? &lists->after : &lists->before;
	return noted(lists, after ? comparing->before : comparing->after, entry_at(lists, list, index)) == NULL;
}

static bool is_same_but_id(const struct lists *lists, size_t before, size_t after)
{
	return record_is_same(lists->field->record, entry_at(lists, &lists->before, before),
	                      entry_at(lists, &lists->after, after), KEY_ID);
}

/* Those that are the same but for their ids are the same entry when there is only one way to pair them. */
static void find_renamed(const struct comparing *comparing, struct lists *lists)
{
	size_t *counts = ARENA_ARRAY(comparing->memory, size_t, lists->before.count + lists->after.count + 1);
	size_t *after_counts = counts + lists->before.count;
	if (lists->before.count > 0 && lists->after.count > TRIES_MAX / lists->before.count)
		return;
	for (int round = 0; round < 2; round++)
		for (size_t i = 0; i < lists->before.count; i++)
			for (size_t n = 0; is_alone(comparing, lists, false, i) && n < lists->after.count; n++) {
				if (!is_alone(comparing, lists, true, n) || !is_same_but_id(lists, i, n))
					continue;
				counts[i] += round == 0;
				after_counts[n] += round == 0;
				if (round == 1 && counts[i] == 1 && after_counts[n] == 1)
					pair_up(lists, i, n);
			}
}

/* ---- Entries without ids ---- */

static bool is_same_entry(const struct lists *lists, const char *before, const char *after)
{
	return record_is_same(lists->field->record, before, after, KEY_NONE);
}

/* The first field says what the entry is of: a service, an article, a group. */
static bool is_same_subject(const struct lists *lists, const char *before, const char *after)
{
	const struct field *first = &lists->field->record->fields[0];
	return value_is_given(first, before + first->offset) &&
	       value_is_same(first, before + first->offset, after + first->offset);
}

typedef bool likeness(const struct lists *lists, const char *before, const char *after);

static void pair_alike(struct lists *lists, likeness *is_alike)
{
	for (size_t i = 0; i < lists->before.count; i++)
		for (size_t n = 0; lists->later[i] == NULL && n < lists->after.count; n++)
			if (lists->earlier[n] == NULL &&
			    is_alike(lists, entry_at(lists, &lists->before, i), entry_at(lists, &lists->after, n)))
				pair_up(lists, i, n);
}

/* Another service or article is another entry; another text may be the same one, written anew. */
static bool may_be_same(const struct lists *lists, const char *before, const char *after)
{
	const struct field *first = &lists->field->record->fields[0];
	bool is_code = first->kind == FIELD_STRING || first->kind == FIELD_WORD;
	return !is_code ||
	       (!value_is_given(first, before + first->offset) && !value_is_given(first, after + first->offset));
}

static void pair_in_order(struct lists *lists)
{
	for (size_t i = 0; i < lists->before.count && i < lists->after.count; i++)
		pair_up(lists, i, i);
}

static void pair_by_content(struct lists *lists)
{
	if (lists->before.count > 0 && lists->after.count > TRIES_MAX / lists->before.count) {
		pair_in_order(lists);
		return;
	}
	pair_alike(lists, is_same_entry);
	pair_alike(lists, is_same_subject);
	pair_alike(lists, may_be_same);
}

/* ---- What is said of them ---- */

/* A pair, or one entry alone, as records beside each other. */
static struct compared beside(const struct comparing *comparing, const struct lists *lists, const char *before,
                              const char *after)
{
	const struct compared *in = lists->in;
	const struct record *record = lists->field->record;
	struct compared pair = { .record = record, .before = before, .after = after };
	pair.id = record_id(record, after == NULL ? before : after);
	if (pair.id != NULL) {
		pair.owner = in->id;
		return pair;
	}
	pair.id = in->id;
	pair.owner = in->owner;
	pair.path = edit_step_to(comparing, in, lists->field, record, after == NULL ? before : after);
	return pair;
}

/* The entries with ids in one that came or went as a whole come and go with it, or stand elsewhere now. */
static void compare_within(const struct comparing *comparing, const struct compared *alone)
{
	for (size_t i = 0; i < alone->record->field_count; i++) {
		const struct field *field = &alone->record->fields[i];
		if (field->kind == FIELD_RECORDS && record_field(field->record, KEY_ID) != NULL)
			compare_lists(comparing, alone, field);
	}
}

static void say_moved(const struct comparing *comparing, const struct compared *entry,
                      const struct noted_entry *from)
{
	struct compared pair = *entry;
	pair.before = from->entry;
	struct record_edit *edit = edit_add(comparing, EDIT_MOVED, &pair, NULL);
	edit->from = from->owner;
	edit->to = entry->owner;
	compare_entries(comparing, &pair);
}

static void say_later(const struct comparing *comparing, const struct lists *lists, size_t index)
{
	const char *after = entry_at(lists, &lists->after, index), *before = lists->earlier[index];
	struct compared pair = beside(comparing, lists, before, after);
	bool has_id = record_id(pair.record, after) != NULL;
	const struct noted_entry *from = before == NULL && has_id ? noted(lists, comparing->before, after) : NULL;
	if (from != NULL) {
		say_moved(comparing, &pair, from);
	} else if (before == NULL) {
		edit_add(comparing, EDIT_ADDED, &pair, NULL);
		compare_within(comparing, &pair);
	} else {
		if (has_id && strcmp(record_id(pair.record, before), pair.id) != 0) {
			struct record_edit *edit = edit_add(comparing, EDIT_RENAMED, &pair, NULL);
			edit->from = record_id(pair.record, before);
			edit->to = pair.id;
		}
		compare_entries(comparing, &pair);
	}
}

static void say_gone(const struct comparing *comparing, const struct lists *lists, size_t index)
{
	const char *before = entry_at(lists, &lists->before, index);
	struct compared pair = beside(comparing, lists, before, NULL);
	if (record_id(pair.record, before) != NULL && noted(lists, comparing->after, before) != NULL)
		return; /* it stands elsewhere now, and is said there */
	edit_add(comparing, EDIT_REMOVED, &pair, NULL);
	compare_within(comparing, &pair);
}

/* Entries with ids that stand in another order are one edit of their list. */
static void say_order(const struct comparing *comparing, const struct lists *lists)
{
	const char *last = NULL;
	for (size_t i = 0; i < lists->after.count; i++) {
		if (lists->earlier[i] == NULL)
			continue;
		if (last != NULL && lists->earlier[i] < last) {
			edit_add(comparing, EDIT_MOVED, lists->in, lists->field);
			return;
		}
		last = lists->earlier[i];
	}
}

/* An empty list that was given is another answer than none. */
static void say_presence(const struct comparing *comparing, const struct lists *lists)
{
	bool before = lists->before.items != NULL, after = lists->after.items != NULL;
	if (before != after && lists->in->before != NULL && lists->in->after != NULL)
		edit_add(comparing, after ? EDIT_ADDED : EDIT_REMOVED, lists->in, lists->field);
}

void compare_lists(const struct comparing *comparing, const struct compared *in, const struct field *field)
{
	struct lists lists = {
		.in = in,
		.field = field,
		.before = record_list_of(field, in->before),
		.after = record_list_of(field, in->after),
	};
	if (lists.before.count + lists.after.count == 0) {
		say_presence(comparing, &lists);
		return;
	}
	bool have_ids = record_field(field->record, KEY_ID) != NULL;
	lists.later = ARENA_ARRAY(comparing->memory, const char *, lists.before.count + 1);
	lists.earlier = ARENA_ARRAY(comparing->memory, const char *, lists.after.count + 1);
	if (have_ids) {
		pair_by_id(comparing, &lists);
		find_renamed(comparing, &lists);
		say_order(comparing, &lists);
	} else {
		pair_by_content(&lists);
	}
	for (size_t i = 0; i < lists.after.count; i++)
		say_later(comparing, &lists, i);
	for (size_t i = 0; i < lists.before.count; i++)
		if (lists.later[i] == NULL)
			say_gone(comparing, &lists, i);
}
