/* SPDX-License-Identifier: EUPL-1.2 */
#include "due.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "due_offer.h"

struct due *due_new(struct arena *memory, struct date as_of, struct date until)
{
	struct due *due = ARENA_NEW(memory, struct due);
	*due = (struct due){ .memory = memory, .strings = { .memory = memory }, .as_of = as_of, .until = until };
	due->last = &due->first;
	return due;
}

/* ---- One entry ---- */

static enum due_state state_on(const struct due *due, struct date day)
{
	if (!date_given(day))
		return DUE_STATE_NO_DAY;
	if (date_compare(day, due->as_of) < 0)
		return DUE_STATE_OVERDUE;
	return date_compare(day, due->until) <= 0 ? DUE_STATE_DUE : DUE_STATE_LATER;
}

struct text keep_text(struct kept_strings *strings, const struct text *text)
{
	struct text kept;
	for (int language = 0; language < LANGUAGES; language++)
		kept.in[language] = keep_string(strings, text->in[language]);
	return kept;
}

static void keep_file_of(struct due_file *file)
{
	struct kept_strings *strings = &file->due->strings;
	if (file->kept == NULL) {
		file->kept = ARENA_NEW(file->due->memory, struct due_matter);
		file->kept->id = keep_string(strings, file->matter.id);
		file->kept->record = keep_string(strings, file->matter.record);
		file->kept->title = keep_text(strings, &file->matter.title);
	}
	if (file->kept_id == NULL) {
		file->kept_id = keep_string(strings, file->id);
		file->kept_path = keep_string(strings, file->path);
	}
}

static void keep_entry(struct due_file *file, const struct due_entry *entry, struct where at)
{
	struct due *due = file->due;
	struct due_entry *kept = ARENA_NEW(due->memory, struct due_entry);
	keep_file_of(file);
	*kept = *entry;
	kept->file_id = file->kept_id;
	kept->path = file->kept_path;
	kept->matter = file->kept;
	kept->node = keep_string(&due->strings, entry->node);
	kept->id = keep_string(&due->strings, entry->id);
	kept->what = keep_text(&due->strings, &entry->what);
	kept->owner = keep_text(&due->strings, &entry->owner);
	kept->status_from = keep_string(&due->strings, entry->status_from);
	kept->line = at.line;
	kept->column = at.column;
	*due->last = kept;
	due->last = &kept->next;
	due->count++;
}

void due_offer(struct due_file *file, const struct due_entry *entry, struct where at)
{
	struct due_entry judged = *entry;
	judged.state = state_on(file->due, entry->day);
	file->due->counts[entry->kind][judged.state]++;
	if (judged.state == DUE_STATE_OVERDUE || judged.state == DUE_STATE_DUE)
		keep_entry(file, &judged, at);
}

/* ---- What any file may have ---- */

static int compare_waivers(const void *a, const void *b)
{
	const struct waiver *one = *(const struct waiver *const *)a, *other = *(const struct waiver *const *)b;
	int order = strcmp(one->rule, other->rule);
	if (order == 0)
		order = strcmp(one->concerns, other->concerns);
	return order != 0 ? order : date_compare(one->created, other->created);
}

static int compare_waivers_and_places(const void *a, const void *b)
{
	const struct waiver *one = *(const struct waiver *const *)a, *other = *(const struct waiver *const *)b;
	int order = compare_waivers(a, b);
	return order != 0 ? order : (one > other) - (one < other);
}

/* By the day it was granted, since a new one for the same finding is another matter; those alike are numbered. */
static const char *waiver_node(struct arena *memory, const struct waiver *waiver, size_t number)
{
	char created[11];
	date_format(waiver->created, created);
	const char *node = arena_printf(memory, "waivers.%s.%s.%s", waiver->rule, waiver->concerns, created);
	return number == 1 ? node : arena_printf(memory, "%s.%zu", node, number);
}

static const char *waiver_name(const struct due_file *file, struct arena *memory, const struct waiver *waiver)
{
	return strcmp(waiver->concerns, file->id) == 0
	               ? waiver->rule
	               : arena_printf(memory, "%s (%s)", waiver->rule, waiver->concerns);
}

static void offer_waiver(struct due_file *file, struct arena *scratch, const struct waiver *waiver, size_t number)
{
	due_offer(file,
	          &(struct due_entry){ .kind = DUE_KIND_WAIVER,
	                               .day = waiver->expires,
	                               .node = waiver_node(scratch, waiver, number),
	                               .id = waiver_name(file, scratch, waiver),
	                               .what = waiver->reason,
	                               .owner = waiver->approved_by },
	          field_where(waiver, KEY_EXPIRES));
}

void due_offer_waivers(struct due_file *file, const struct waiver *waivers, size_t count)
{
	if (count == 0)
		return;
	struct arena *scratch = arena_new();
	const struct waiver **sorted = ARENA_ARRAY(scratch, const struct waiver *, count);
	for (size_t i = 0; i < count; i++)
		sorted[i] = &waivers[i];
	qsort(sorted, count, sizeof(const struct waiver *), compare_waivers_and_places);
	for (size_t i = 0, number = 1; i < count; i++) {
		number = i > 0 && compare_waivers(&sorted[i - 1], &sorted[i]) == 0 ? number + 1 : 1;
		offer_waiver(file, scratch, sorted[i], number);
	}
	arena_free(scratch);
}

void due_offer_feedback(struct due_file *file, const struct participation *participation, size_t count,
                        const struct text *owner)
{
	if (count == 0)
		return;
	struct arena *scratch = arena_new();
	for (size_t i = 0; i < count; i++) {
		const struct feedback *feedback = participation[i].feedback;
		if (feedback == NULL || feedback->state != FEEDBACK_STATE_PLANNED)
			continue;
		due_offer(file,
		          &(struct due_entry){ .kind = DUE_KIND_FEEDBACK,
		                               .day = feedback->date,
		                               .node = arena_printf(scratch, "%s.feedback", participation[i].id),
		                               .id = participation[i].id,
		                               .what = feedback->way,
		                               .owner = *owner,
		                               .words = &words_feedback_state,
		                               .status = (int)feedback->state },
		          field_where(feedback, KEY_DATE));
	}
	arena_free(scratch);
}

void due_add_waivers(struct due *due, const struct waiver *waivers, size_t count, const struct due_matter *matter,
                     const char *path)
{
	struct due_file file = { .due = due, .id = matter->id, .path = path, .matter = *matter };
	due_offer_waivers(&file, waivers, count);
}

/* ---- The list ---- */

static int compare_entries(const void *a, const void *b)
{
	const struct due_entry *one = *(const struct due_entry *const *)a, *other = *(const struct due_entry *const *)b;
	int order = date_compare(one->day, other->day);
	if (order == 0)
		order = (int)one->kind - (int)other->kind;
	if (order == 0)
		order = strcmp(one->file_id, other->file_id);
	return order != 0 ? order : strcmp(one->node, other->node);
}

const struct due_entry *const *due_sorted(const struct due *due)
{
	const struct due_entry **entries = ARENA_ARRAY(due->memory, const struct due_entry *, due->count + 1);
	size_t count = 0;
	for (const struct due_entry *entry = due->first; entry != NULL; entry = entry->next)
		entries[count++] = entry;
	qsort(entries, count, sizeof(const struct due_entry *), compare_entries);
	return entries;
}
