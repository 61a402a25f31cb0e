/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"
#include "due_report.h"

/* A line of a description; nothing when there is nothing to say. */
static const char *with_line(const struct due_report *report, const char *text, const char *name, const char *value)
{
	struct arena *memory = report->reporting.memory;
	if (value[0] == '\0')
		return text;
	const char *line = name[0] == '\0' ? value : arena_printf(memory, "%s: %s", name, value);
	return text[0] == '\0' ? line : arena_printf(memory, "%s\n%s", text, line);
}

static const char *description(const struct due_report *report, const struct due_entry *entry)
{
	const struct reporting *reporting = &report->reporting;
	const char *text = in_language(reporting, &entry->what);
	text = with_line(report, text, label(reporting, PHRASE_DUE_MATTER), due_matter(report, entry));
	text = with_line(report, text, field_label(reporting, &record_decision, KEY_RECORD),
	                 entry->matter->record == NULL ? "" : entry->matter->record);
	text = with_line(report, text, field_label(reporting, &record_measure, KEY_OWNER),
	                 in_language(reporting, &entry->owner));
	text = with_line(report, text, field_label(reporting, &record_measure, KEY_STATUS), due_status(report, entry));
	return with_line(report, text, label(reporting, PHRASE_FILE),
	                 arena_printf(reporting->memory, "%s:%u", entry->path, (unsigned)entry->line));
}

static const char *summary(const struct due_report *report, const struct due_entry *entry)
{
	const struct reporting *reporting = &report->reporting;
	const char *title = in_language(reporting, &entry->matter->title);
	const char *text = arena_printf(reporting->memory, "%s – %s", due_name(report, entry),
	                                title[0] == '\0' ? entry->matter->id : title);
	return entry->state == DUE_STATE_OVERDUE
	               ? arena_printf(reporting->memory, "%s: %s", label(reporting, PHRASE_DUE_OVERDUE), text)
	               : text;
}

void due_events(const struct due_report *report)
{
	const struct reporting *reporting = &report->reporting;
	reporting->doc->has_calendar = true;
	for (size_t i = 0; i < report->due->count; i++) {
		const struct due_entry *entry = report->entries[i];
		struct event *event = doc_event(reporting->doc);
		event->day = entry->day;
		event->uid = arena_printf(reporting->memory, "%s#%s", entry->file_id, entry->node);
		event->summary = summary(report, entry);
		event->description = description(report, entry);
		event->category = word_label(&words_due_kind, (int)entry->kind, reporting->language);
	}
}
