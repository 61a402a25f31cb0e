/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "diff_parts.h"
#include "same_value.h"
#include "show.h"

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

/* ---- Values ---- */

static const char *shown_field(const struct diff_report *report, const void *entry, const struct record *record,
                               const struct field *field)
{
	const struct reporting *reporting = &report->reporting;
	return show_value(reporting->memory, field_value(reporting, entry, record, field->key), reporting->language);
}

/* An entry without an id goes by its first field, when that is short: an article, a service. */
static const char *subject_of(const struct diff_report *report, const struct record *record, const void *entry)
{
	enum { SUBJECT_MAX = 60 };
	const struct field *first = &record->fields[0];
	if (first->kind != FIELD_STRING && first->kind != FIELD_WORD && first->kind != FIELD_ID)
		return "";
	const char *subject = shown_field(report, entry, record, first);
	return utf8_length(subject) > SUBJECT_MAX ? "" : subject;
}

static const char *entry_text(const struct diff_report *report, const struct record *record, const void *entry);

/* Several records as their subjects, one as its fields. */
static const char *records_text(const struct diff_report *report, const struct field *field, const void *entry)
{
	struct arena *memory = report->reporting.memory;
	const struct record_list list = record_list_of(field, entry);
	const char *text = "";
	for (size_t i = 0; i < list.count; i++) {
		const char *item = list.items + i * field->record->size;
		const char *id = record_id(field->record, item);
		const char *name = id != NULL ? id : subject_of(report, field->record, item);
		if (name[0] != '\0')
			text = arena_printf(memory, "%s%s%s", text, text[0] == '\0' ? "" : ", ", name);
	}
	return text;
}

static const char *member_text(const struct diff_report *report, const struct record *record, const void *entry,
                               const struct field *field)
{
	const void *part;
	if (field->kind == FIELD_RECORDS)
		return records_text(report, field, entry);
	if (field->kind != FIELD_RECORD)
		return shown_field(report, entry, record, field);
	memcpy(&part, (const char *)entry + field->offset, sizeof part);
	return part == NULL ? "" : entry_text(report, field->record, part);
}

/* "Suunta: kielteinen; Suuruus: suuri; …" */
static const char *entry_text(const struct diff_report *report, const struct record *record, const void *entry)
{
	const struct reporting *reporting = &report->reporting;
	const char *text = "";
	for (size_t i = 0; i < record->field_count; i++) {
		const struct field *field = &record->fields[i];
		const char *value = field->key == KEY_ID ? "" : member_text(report, record, entry, field);
		if (value[0] != '\0')
			text = arena_printf(reporting->memory, "%s%s%s: %s", text, text[0] == '\0' ? "" : "; ",
			                    field->label.in[reporting->language], value);
	}
	return text;
}

static struct value text_or_none(const char *text)
{
	return text == NULL || text[0] == '\0' ? value_none() : value_text(text);
}

static struct value code_or_none(const char *code)
{
	return code == NULL ? value_none() : value_code(code);
}

static struct value side(const struct diff_report *report, const struct record_edit *edit, const void *record)
{
	if (record == NULL)
		return value_none();
	if (edit->field == NULL)
		return text_or_none(entry_text(report, edit->record, record));
	if (edit->field->kind != FIELD_RECORDS)
		return field_value(&report->reporting, record, edit->record, edit->field->key);
	const struct record_list list = record_list_of(edit->field, record);
	if (list.items == NULL)
		return value_none();
	const char *text = records_text(report, edit->field, record);
	return value_text(text[0] == '\0' ? phrase(&report->reporting, PHRASE_NO_ENTRIES) : text);
}

/* ---- Texts in several languages: the first in which they differ, the report's own before the others ---- */

static const struct text *text_of(const struct record_edit *edit, const void *record)
{
	static const struct text none;
	return record == NULL ? &none : (const struct text *)((const char *)record + edit->field->offset);
}

static bool differ_in(const struct record_edit *edit, int language)
{
	struct text before = { { NULL } }, after = { { NULL } };
	before.in[FI] = text_of(edit, edit->before)->in[language];
	after.in[FI] = text_of(edit, edit->after)->in[language];
	return !value_is_same(edit->field, &before, &after);
}

static int language_of(const struct diff_report *report, const struct record_edit *edit)
{
	int language = (int)report->reporting.language;
	for (int other = FI; !differ_in(edit, language) && other < LANGUAGES; other++)
		if (differ_in(edit, other))
			return other;
	return language;
}

static bool is_text(const struct record_edit *edit)
{
	return edit->field != NULL && edit->field->kind == FIELD_TEXT;
}

static struct edit_values text_values(const struct record_edit *edit, int language)
{
	return (struct edit_values){
		text_or_none(text_of(edit, edit->before)->in[language]),
		text_or_none(text_of(edit, edit->after)->in[language]),
	};
}

/* ---- Numbers that are hidden in both versions ---- */

static bool look_alike(const struct diff_report *report, const struct edit_values *values)
{
	const struct reporting *reporting = &report->reporting;
	return strcmp(show_value(reporting->memory, values->before, reporting->language),
	              show_value(reporting->memory, values->after, reporting->language)) == 0;
}

static bool is_of_people(const struct record_edit *edit)
{
	return edit->field != NULL && (edit->field->kind == FIELD_AFFECTED || edit->field->kind == FIELD_COUNTS ||
	                               edit->field->key == KEY_N);
}

struct edit_values edit_values(const struct diff_report *report, const struct record_edit *edit)
{
	if (edit->from != NULL || edit->to != NULL)
		return (struct edit_values){ code_or_none(edit->from), code_or_none(edit->to) };
	if (is_text(edit))
		return text_values(edit, language_of(report, edit));
	struct edit_values values = {
		side(report, edit, edit->edit == EDIT_ADDED ? NULL : edit->before),
		side(report, edit, edit->edit == EDIT_REMOVED ? NULL : edit->after),
	};
	if (is_of_people(edit) && edit->edit == EDIT_CHANGED && look_alike(report, &values))
		values.after = value_text(phrase(&report->reporting, PHRASE_CHANGED_BUT_HIDDEN));
	return values;
}

/* ---- Labels and keys ---- */

static const char *path_label(const struct diff_report *report, const struct edit_step *step)
{
	const struct reporting *reporting = &report->reporting;
	if (step == NULL)
		return "";
	const char *above = path_label(report, step->up), *name = step->field->label.in[reporting->language];
	const char *subject = step->record == NULL ? "" : subject_of(report, step->record, step->entry);
	return arena_printf(reporting->memory, subject[0] == '\0' ? "%s%s%s%s" : "%s%s%s (%s)", above,
	                    above[0] == '\0' ? "" : ": ", name, subject);
}

const char *edit_label(const struct diff_report *report, const struct record_edit *edit)
{
	const struct reporting *reporting = &report->reporting;
	const char *path = path_label(report, edit->path);
	if (edit->field == NULL)
		return path;
	const char *name = edit->field->label.in[reporting->language];
	int language = is_text(edit) ? language_of(report, edit) : (int)reporting->language;
	if (language != (int)reporting->language)
		name = arena_printf(reporting->memory, "%s (%s)", name,
		                    word_label(&words_file_language, language + 1, reporting->language));
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
