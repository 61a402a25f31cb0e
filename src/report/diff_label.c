/* SPDX-License-Identifier: EUPL-1.2 */
/* What an edit is of, in words and by its keys. */
#include <string.h>

#include "arena.h"
#include "diff_parts.h"

/* ---- What is meant ---- */

/* The entries that have an id, and what one of them is called. */
static const struct {
	const struct record *record;
	enum phrase name;
} entries[] = {
	{ &record_option, PHRASE_OPTION },
	{ &record_impact, PHRASE_IMPACT },
	{ &record_evidence, PHRASE_ENTRY_EVIDENCE },
	{ &record_participation, PHRASE_ENTRY_PARTICIPATION },
	{ &record_measure, PHRASE_ENTRY_MEASURE },
	{ &record_recommendation, PHRASE_ENTRY_RECOMMENDATION },
	{ &record_indicator, PHRASE_ENTRY_INDICATOR },
};

/* The record of the entry with the id: that of the edit, or the one that its path begins in. */
static const struct record *entry_record(const struct record_edit *edit)
{
	const struct edit_step *step = edit->path;
	while (step != NULL && step->up != NULL)
		step = step->up;
	for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++) {
		const struct record *record = entries[i].record;
		const struct field *first = step == NULL ? NULL : step->field;
		bool begins = first >= record->fields && first < record->fields + record->field_count;
		if (step == NULL ? record == edit->record : begins)
			return record;
	}
	return NULL;
}

static const char *entry_name(const struct diff_report *report, const struct record_edit *edit)
{
	const struct record *record = entry_record(edit);
	for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++)
		if (entries[i].record == record)
			return phrase(&report->reporting, entries[i].name);
	return "";
}

const char *edit_entry(const struct diff_report *report, const struct record_edit *edit)
{
	const struct reporting *reporting = &report->reporting;
	static const char trigger[] = "trigger.";
	if (edit->id == NULL)
		return phrase(reporting, PHRASE_ENTRY_FILE);
	if (strncmp(edit->id, trigger, sizeof trigger - 1) == 0)
		return word_label(&words_trigger, word_of_code(&words_trigger, edit->id + sizeof trigger - 1),
		                  reporting->language);
	const char *name = entry_name(report, edit);
	return name[0] == '\0' ? edit->id : arena_printf(reporting->memory, "%s %s", name, edit->id);
}

/* ---- Labels and keys ---- */

static const char *path_label(const struct diff_report *report, const struct edit_step *step)
{
	const struct reporting *reporting = &report->reporting;
	if (step == NULL)
		return "";
	const char *above = path_label(report, step->up), *name = step->field->label.in[reporting->language];
	const char *subject = step->record == NULL ? "" : edit_subject(report, step->record, step->entry);
	return arena_printf(reporting->memory, subject[0] == '\0' ? "%s%s%s%s" : "%s%s%s (%s)", above,
	                    above[0] == '\0' ? "" : ": ", name, subject);
}

/* Of an entry as a whole: what its two values are. */
static const char *whole_label(const struct diff_report *report, const struct record_edit *edit)
{
	if (edit->edit == EDIT_MOVED)
		return label(&report->reporting, PHRASE_OPTION);
	return edit->edit == EDIT_RENAMED ? field_label(&report->reporting, edit->record, KEY_ID) : "";
}

/* A text that a reader could have read in the report's language. */
static bool has_own_language(const struct diff_report *report, const struct record_edit *edit)
{
	const enum language own = report->reporting.language;
	const void *const records[] = { edit->before, edit->after };
	for (size_t i = 0; i < 2; i++) {
		const struct text *text = records[i] == NULL ? NULL : (const void *)((const char *)records[i] + edit->field->offset);
		if (text != NULL && text->in[own] != NULL)
			return true;
	}
	return false;
}

const char *edit_label(const struct diff_report *report, const struct record_edit *edit, enum language language)
{
	const struct reporting *reporting = &report->reporting;
	const char *path = path_label(report, edit->path);
	if (edit->field == NULL)
		return path[0] == '\0' ? whole_label(report, edit) : path;
	const char *name = edit->field->label.in[reporting->language];
	if (language != reporting->language && has_own_language(report, edit))
		name = arena_printf(reporting->memory, "%s (%s)", name,
		                    word_label(&words_file_language, (int)language + 1, reporting->language));
	return path[0] == '\0' ? name : arena_printf(reporting->memory, "%s: %s", path, name);
}

static const char *path_key(const struct diff_report *report, const struct edit_step *step)
{
	if (step == NULL)
		return "";
	const char *above = path_key(report, step->up);
	return arena_printf(report->reporting.memory, "%s%s%s", above, above[0] == '\0' ? "" : ".",
	                    key_spelling(step->field->key)->in[EN]);
}

const char *edit_key(const struct diff_report *report, const struct record_edit *edit)
{
	const char *path = path_key(report, edit->path);
	if (edit->field == NULL && edit->path == NULL) {
		const char *dot = strrchr(edit->record->path, '.');
		return dot == NULL ? edit->record->path : dot + 1;
	}
	if (edit->field == NULL)
		return path;
	return arena_printf(report->reporting.memory, "%s%s%s", path, path[0] == '\0' ? "" : ".",
	                    key_spelling(edit->field->key)->in[EN]);
}
