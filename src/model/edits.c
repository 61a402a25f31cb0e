/* SPDX-License-Identifier: EUPL-1.2 */
#include "edits.h"

#include <string.h>

#include "answers.h"
#include "arena.h"
#include "edit_lists.h"
#include "same_value.h"

/* ---- Members of records ---- */

struct record_list record_list_of(const struct field *field, const void *in_record)
{
	struct record_list list = { 0 };
	if (in_record == NULL)
		return list;
	memcpy(&list.items, (const char *)in_record + field->offset, sizeof list.items);
	memcpy(&list.count, (const char *)in_record + field->count_offset, sizeof list.count);
	return list;
}

static const void *part_of(const struct field *field, const void *in_record)
{
	const void *part = NULL;
	if (in_record != NULL)
		memcpy(&part, (const char *)in_record + field->offset, sizeof part);
	return part;
}

const char *record_id(const struct record *record, const void *entry)
{
	const struct field *field = record_field(record, KEY_ID);
	const char *id = NULL;
	if (field != NULL && field->kind == FIELD_ID)
		memcpy(&id, (const char *)entry + field->offset, sizeof id);
	return id;
}

/* ---- Where entries with ids stand ---- */

static void note(struct arena *memory, struct names *names, const struct record *record, const void *in_record,
                 const char *owner);

static void note_entry(struct arena *memory, struct names *names, const struct record *record, const void *entry,
                       const char *owner)
{
	const char *id = record_id(record, entry);
	if (id != NULL) {
		struct noted_entry *noted = ARENA_NEW(memory, struct noted_entry);
		*noted = (struct noted_entry){ entry, owner };
		names_add(names, record, id, noted);
	}
	note(memory, names, record, entry, id == NULL ? owner : id);
}

static void note(struct arena *memory, struct names *names, const struct record *record, const void *in_record,
                 const char *owner)
{
	for (size_t i = 0; i < record->field_count; i++) {
		const struct field *field = &record->fields[i];
		if (field->kind != FIELD_RECORDS)
			continue;
		struct record_list list = record_list_of(field, in_record);
		for (size_t n = 0; n < list.count; n++)
			note_entry(memory, names, field->record, list.items + n * field->record->size, owner);
	}
}

/* ---- What is said of an edit ---- */

static struct where place_of(const void *record, const struct field *field)
{
	return record == NULL ? (struct where){ 0 } : field_where(record, field == NULL ? KEY_NONE : field->key);
}

struct record_edit *edit_add(const struct comparing *comparing, enum edit edit, const struct compared *in,
                             const struct field *field)
{
	struct record_edit *made = ARENA_NEW(comparing->memory, struct record_edit);
	*made = (struct record_edit){
		.edit = edit,
		.id = in->id,
		.owner = in->owner,
		.path = in->path,
		.record = in->record,
		.field = field,
		.before = in->before,
		.after = in->after,
		.was = edit == EDIT_ADDED ? (struct where){ 0 } : place_of(in->before, field),
		.is = edit == EDIT_REMOVED ? (struct where){ 0 } : place_of(in->after, field),
	};
	if (comparing->edits->last == NULL)
		comparing->edits->first = made;
	else
		comparing->edits->last->next = made;
	comparing->edits->last = made;
	comparing->edits->counts[edit]++;
	return made;
}

const struct edit_step *edit_step_to(const struct comparing *comparing, const struct compared *in,
                                     const struct field *field, const struct record *record, const void *entry)
{
	struct edit_step *step = ARENA_NEW(comparing->memory, struct edit_step);
	*step = (struct edit_step){ in->path, field, record, entry };
	return step;
}

static enum edit edit_of(bool before, bool after)
{
	if (before && after)
		return EDIT_CHANGED;
	return before ? EDIT_REMOVED : EDIT_ADDED;
}

/* ---- Side by side ---- */

static void compare_value(const struct comparing *comparing, const struct compared *in, const struct field *field)
{
	const char *before = (const char *)in->before + field->offset, *after = (const char *)in->after + field->offset;
	if (!value_is_same(field, before, after))
		edit_add(comparing, edit_of(value_is_given(field, before), value_is_given(field, after)), in, field);
}

/* Answers that are not given are not given one by one. */
static const struct answers no_answers;

static void compare_part(const struct comparing *comparing, const struct compared *in, const struct field *field)
{
	struct compared part = *in;
	part.record = field->record;
	part.before = part_of(field, in->before);
	part.after = part_of(field, in->after);
	part.path = edit_step_to(comparing, in, field, NULL, NULL);
	if (field->record == &record_answers) {
		part.before = part.before == NULL ? &no_answers : part.before;
		part.after = part.after == NULL ? &no_answers : part.after;
	}
	if (part.before != NULL && part.after != NULL)
		compare_entries(comparing, &part);
	else if (part.before != part.after)
		edit_add(comparing, edit_of(part.before != NULL, part.after != NULL), &part, NULL);
}

/* An answer is an entry whose id is that of its trigger among computed values. */
static void compare_answers(const struct comparing *comparing, const struct compared *in)
{
	const struct answers *before = in->before, *after = in->after;
	for (int trigger = 1; trigger < TRIGGER_END; trigger++) {
		struct compared answer = {
			.record = &record_answer,
			.before = &before->of[trigger],
			.after = &after->of[trigger],
			.id = arena_printf(comparing->memory, "trigger.%s", word_code(&words_trigger, trigger)),
		};
		for (size_t i = 0; i < record_answer.field_count; i++)
			compare_value(comparing, &answer, &record_answer.fields[i]);
	}
}

void compare_entries(const struct comparing *comparing, const struct compared *in)
{
	if (in->record == &record_answers)
		compare_answers(comparing, in);
	for (size_t i = 0; i < in->record->field_count; i++) {
		const struct field *field = &in->record->fields[i];
		bool is_own_id = in->id != NULL && field->key == KEY_ID;
		if (field->kind == FIELD_RECORDS)
			compare_lists(comparing, in, field);
		else if (field->kind == FIELD_RECORD)
			compare_part(comparing, in, field);
		else if (!is_own_id)
			compare_value(comparing, in, field);
	}
}

const struct edits *edits_between(struct arena *memory, const struct record *record, const void *before,
                                  const void *after)
{
	struct comparing comparing = {
		.memory = memory,
		.before = names_new(memory),
		.after = names_new(memory),
		.edits = ARENA_NEW(memory, struct edits),
	};
	note(memory, comparing.before, record, before, NULL);
	note(memory, comparing.after, record, after, NULL);
	compare_entries(&comparing, &(struct compared){ .record = record, .before = before, .after = after });
	return comparing.edits;
}

const char *edits_later_id(const struct edits *edits, const struct record *record, const char *id)
{
	for (const struct record_edit *edit = edits->first; edit != NULL; edit = edit->next)
		if (edit->edit == EDIT_RENAMED && edit->record == record && strcmp(edit->from, id) == 0)
			return edit->to;
	return id;
}
