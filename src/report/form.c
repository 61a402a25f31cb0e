/* SPDX-License-Identifier: EUPL-1.2 */
#include "form.h"

#include <string.h>

#include "arena.h"
#include "bands.h"
#include "text.h"

enum { WIDTH = 110, INDENT = 2 };

const char *form_placeholder(const struct form *form)
{
	static const struct text placeholder = TEXT("TÄYDENNÄ", "FYLL I", "FILL IN");
	return placeholder.in[form->language];
}

const char *form_word(const struct form *form, const struct words *words, int word)
{
	return words->word[word].spelling.in[form->language];
}

static bool is_plain(const char *text)
{
	static const char safe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/- ";
	size_t length = strlen(text);
	if (length == 0 || strchr(" -./", text[0]) != NULL || text[length - 1] == ' ')
		return false;
	for (; *text != '\0'; text++)
		if ((*text & 0x80) == 0 && strchr(safe, *text) == NULL)
			return false;
	return true;
}

const char *form_quoted(struct arena *memory, const char *text)
{
	if (is_plain(text))
		return text;
	char *to = arena_alloc(memory, 2 * strlen(text) + 3), *result = to;
	*to++ = '"';
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			*to++ = '\\';
		*to++ = *text == '\n' ? ' ' : *text;
	}
	*to = '"';
	return result;
}

const char *form_bands(const struct form *form, const struct bands *bands, uint32_t of, const char *value)
{
	const char *list = "";
	for (size_t i = 0; i < bands->count; i++)
		if ((of & band_bit(i)) != 0)
			list = arena_printf(form->memory, "%s%s%s%s%s", list, list[0] == '\0' ? "" : ", ", bands->code[i],
			                    value == NULL ? "" : ": ", value == NULL ? "" : value);
	return arena_printf(form->memory, value == NULL ? "[%s]" : "{%s}", list);
}

/* ---- Lines ---- */

void form_line(struct form *form, const char *text)
{
	int depth = form->item ? form->depth - 1 : form->depth;
	fprintf(form->out, "%*s%s%s\n", INDENT * depth, "", form->item ? "- " : "", text);
	form->item = false;
}

static void put_comment(struct form *form, const char *text, size_t length)
{
	int depth = form->item ? form->depth - 1 : form->depth;
	fprintf(form->out, "%*s# %.*s\n", INDENT * depth, "", (int)length, text);
}

/* Where a line of the width ends: at the last blank before it, else at the first after it. */
static size_t line_length(const char *text, size_t width)
{
	size_t end = 0, columns = 0;
	for (size_t i = 0; text[i] != '\0'; i++) {
		columns += (text[i] & 0xC0) != 0x80;
		if (text[i] == ' ' && end > 0 && columns > width)
			return end;
		if (text[i] == ' ')
			end = i;
	}
	return columns > width && end > 0 ? end : strlen(text);
}

/* Whatever YAML takes for the end of a line ends a comment too, and what follows would be a part of the file. */
static const char *in_one_line(struct arena *memory, const char *text)
{
	static const char *const breaks[] = { "\n", "\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9" };
	char *line = arena_string(memory, text);
	for (size_t i = 0; i < sizeof breaks / sizeof breaks[0]; i++)
		for (char *at = line; (at = strstr(at, breaks[i])) != NULL;)
			memset(at, ' ', strlen(breaks[i]));
	return line;
}

void form_note(struct form *form, const char *words)
{
	size_t width = WIDTH - (size_t)(INDENT * form->depth);
	const char *text = in_one_line(form->memory, words);
	while (*text != '\0') {
		size_t length = line_length(text, width);
		put_comment(form, text, length);
		text += length;
		text += *text == ' ';
	}
}

void form_begin(struct form *form, enum file_kind kind, const char *schema)
{
	static const struct text what = TEXT(
		"Korvaa jokainen {1} ja poista rivit, joita asia ei koske. Tarkista: lva check",
		"Ersätt varje {1} och stryk de rader som inte gäller ärendet. Kontrollera: lva check",
		"Replace every {1} and delete the lines that do not concern the matter. Check with: lva check");
	const struct argument mark = { "1", text_same(form_placeholder(form)) };
	if (schema != NULL)
		fprintf(form->out, "# yaml-language-server: $schema=%s\n", schema);
	form_note(form, text_fill(form->memory, text_in(&what, form->language), form->language, &mark, 1));
	fprintf(form->out, "lva: %s/1\n", form_word(form, &words_file_kind, (int)kind));
}

/* ---- Keys ---- */

static bool explained_before(struct form *form, const struct field *field)
{
	for (size_t i = 0; i < form->explained_count; i++)
		if (form->explained[i] == field)
			return true;
	if (form->explained_count < FORM_EXPLAINED_MAX)
		form->explained[form->explained_count++] = field;
	return false;
}

static const char *key_of(const struct form *form, const struct field *field)
{
	return key_spelling(field->key)->in[form->language];
}

/* kyllä | ei: the second spellings of a flag say nothing new. */
const char *form_choices(const struct form *form, const struct words *words)
{
	const char *list = form_word(form, words, 1);
	int count = words == &words_flag ? FLAG_NO + 1 : words->count;
	for (int i = 2; i < count; i++)
		list = arena_printf(form->memory, "%s | %s", list, form_word(form, words, i));
	return list;
}

static const char *choices(const struct form *form, const struct field *field)
{
	return field->words == NULL || field->words == &words_article ? "" : form_choices(form, field->words);
}

static void put_key(struct form *form, const struct field *field, const char *value, const char *beside)
{
	const char *line = arena_printf(form->memory, "%s:%s%s", key_of(form, field), value[0] == '\0' ? "" : " ", value);
	if (!explained_before(form, field))
		form_note(form, text_in(&field->help, form->language));
	if (beside[0] != '\0' && strlen(line) + strlen(beside) > WIDTH)
		form_note(form, beside);
	else if (beside[0] != '\0')
		line = arena_printf(form->memory, "%s  # %s", line, beside);
	form_line(form, line);
}

void form_value(struct form *form, const struct field *field, const char *value)
{
	put_key(form, field, value, "");
}

void form_if_asked(struct form *form, const struct field *field, const char *value)
{
	form_note(form, text_in(&field->help, form->language));
	form_line(form, arena_printf(form->memory, "# %s: %s", key_of(form, field), value));
}

void form_known(struct form *form, const struct record *record, enum key key, const char *value)
{
	form_value(form, record_field(record, key), value);
}

void form_unknown(struct form *form, const struct record *record, enum key key)
{
	form_blank(form, record_field(record, key));
}

void form_open(struct form *form, const struct field *field)
{
	put_key(form, field, "", "");
	form->depth++;
}

void form_close(struct form *form)
{
	form->depth--;
}

void form_item(struct form *form)
{
	form->item = true;
	form->depth++;
}

void form_item_end(struct form *form)
{
	form->depth--;
}

/* ---- Fields ---- */

static bool is_list(enum field_kind kind)
{
	return kind == FIELD_WORDS || kind == FIELD_BANDS || kind == FIELD_AREAS || kind == FIELD_STRINGS ||
	       kind == FIELD_PATHS || kind == FIELD_TEXTS || kind == FIELD_DATES;
}

void form_blank(struct form *form, const struct field *field)
{
	const char *mark = form_placeholder(form);
	if (field->kind == FIELD_RECORD || field->kind == FIELD_RECORDS) {
		form_open(form, field);
		if (field->kind == FIELD_RECORDS)
			form_item(form);
		form_record(form, field->record);
		if (field->kind == FIELD_RECORDS)
			form_item_end(form);
		form_close(form);
		return;
	}
	put_key(form, field, is_list(field->kind) ? arena_printf(form->memory, "[%s]", mark) : mark, choices(form, field));
}

static const struct form_row *row_of(const struct form *form, const struct record *record, enum key key)
{
	for (size_t i = 0; i < form->rows_count; i++)
		if (form->rows[i].record == record && form->rows[i].key == key)
			return &form->rows[i];
	return NULL;
}

static bool is_wanted(const struct form *form, const struct field *field, const struct form_row *row)
{
	if (row != NULL)
		return form->scope >= row->from;
	return field->need == NEED_ALWAYS || (field->need == NEED_LIGHT && form->scope >= SCOPE_LIGHT) ||
	       (field->need == NEED_FULL && form->scope >= SCOPE_FULL);
}

void form_record(struct form *form, const struct record *record)
{
	for (size_t i = 0; i < record->field_count; i++) {
		const struct field *field = &record->fields[i];
		const struct form_row *row = row_of(form, record, field->key);
		if (!is_wanted(form, field, row))
			continue;
		if (row != NULL && row->put != NULL)
			row->put(form, field);
		else
			form_blank(form, field);
	}
}
