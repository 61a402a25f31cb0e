/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "diff_parts.h"
#include "same_value.h"
#include "show.h"

/* ---- Values ---- */

static const char *shown_field(const struct diff_report *report, const void *entry, const struct record *record,
                               const struct field *field)
{
	const struct reporting *reporting = &report->reporting;
	return show_value(reporting->memory, field_value(reporting, entry, record, field->key), reporting->language);
}

/* An entry without an id goes by its first field, when that is short: an article, a service. */
const char *edit_subject(const struct diff_report *report, const struct record *record, const void *entry)
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
		const char *name = id != NULL ? id : edit_subject(report, field->record, item);
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

/* ---- Texts in several languages ---- */

static bool is_text(const struct record_edit *edit)
{
	return edit->field != NULL && edit->field->kind == FIELD_TEXT;
}

static const struct text *text_of(const struct record_edit *edit, const void *record)
{
	static const struct text none;
	return record == NULL ? &none : (const struct text *)((const char *)record + edit->field->offset);
}

static bool differs_in(const struct record_edit *edit, enum language language)
{
	const struct text before = { { text_of(edit, edit->before)->in[language] } };
	const struct text after = { { text_of(edit, edit->after)->in[language] } };
	return !value_is_same(edit->field, &before, &after);
}

struct edit_languages edit_languages(const struct diff_report *report, const struct record_edit *edit)
{
	const enum language own = report->reporting.language;
	struct edit_languages languages = { { own }, 0 };
	if (!is_text(edit) || differs_in(edit, own))
		languages.count = 1;
	for (int other = FI; is_text(edit) && other < LANGUAGES; other++)
		if (other != (int)own && differs_in(edit, (enum language)other))
			languages.in[languages.count++] = (enum language)other;
	return languages;
}

static struct edit_values text_values(const struct record_edit *edit, enum language language)
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

struct edit_values edit_values(const struct diff_report *report, const struct record_edit *edit, enum language language)
{
	if (edit->from != NULL || edit->to != NULL)
		return (struct edit_values){ code_or_none(edit->from), code_or_none(edit->to) };
	if (is_text(edit))
		return text_values(edit, language);
	struct edit_values values = {
		side(report, edit, edit->edit == EDIT_ADDED ? NULL : edit->before),
		side(report, edit, edit->edit == EDIT_REMOVED ? NULL : edit->after),
	};
	if (is_of_people(edit) && edit->edit == EDIT_CHANGED && look_alike(report, &values))
		values.after = value_text(phrase(&report->reporting, PHRASE_CHANGED_BUT_HIDDEN));
	return values;
}
