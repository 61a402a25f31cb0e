/* SPDX-License-Identifier: EUPL-1.2 */
#include "manual_files.h"

#include <assert.h>
#include <string.h>

#include "answers.h"
#include "arena.h"
#include "catalogue.h"
#include "file.h"
#include "manual_texts.h"
#include "policy.h"
#include "population.h"
#include "roff.h"
#include "value_readers.h"

enum { RECORDS_MAX = 128 };

/* A page under way. What several records have in common is told once: where, is kept. */
struct page {
	FILE *out;
	struct arena *memory;
	enum language language;
	struct told {
		const struct record *record;
		const char *path;
	} told[RECORDS_MAX];
	size_t told_count;
};

/* ---- Lines ---- */

static const char *in_language(const struct page *page, const struct text *text)
{
	return text_in(text, page->language);
}

static void put_text(const struct page *page, const struct text *text)
{
	roff_put(in_language(page, text), page->out);
	putc('\n', page->out);
}

static void put_bold(const struct page *page, const char *text)
{
	fputs("\\fB", page->out);
	roff_put(text, page->out);
	fputs("\\fR", page->out);
}

static void put_heading(const struct page *page, const char *macro, const char *text)
{
	fprintf(page->out, ".%s \"", macro);
	roff_put(text, page->out);
	fputs("\"\n", page->out);
}

/* ---- Words and values ---- */

static void put_word(const struct page *page, const struct word *word)
{
	const char *spelling = in_language(page, &word->spelling), *label = in_language(page, &word->label);
	put_bold(page, spelling);
	if (strcmp(spelling, label) == 0)
		return;
	fputs(" (", page->out);
	roff_put(label, page->out);
	putc(')', page->out);
}

static void put_words(const struct page *page, const struct words *words)
{
	for (int i = 1; i < words->count; i++) {
		fputs(i == 1 ? "" : ", ", page->out);
		put_word(page, &words->word[i]);
	}
	fputs(".\n", page->out);
}

static const char *path_told(const struct page *page, const struct record *record)
{
	for (size_t i = 0; i < page->told_count; i++)
		if (page->told[i].record == record)
			return page->told[i].path;
	return NULL;
}

/* What kind of value it is; of maps, where their keys are told. */
static void put_value(const struct page *page, const struct field *field, const char *path)
{
	const struct text *label = manual_text(MANUAL_VALUE);
	fprintf(page->out, "%s: ", in_language(page, label));
	roff_put(in_language(page, &value_form(field->kind)->expected), page->out);
	if (field->record != NULL) {
		const char *told = path_told(page, field->record);
		fprintf(page->out, "; %s ", in_language(page, manual_text(MANUAL_KEYS_UNDER)));
		put_bold(page, told != NULL ? told : path);
	}
	fputs(".\n", page->out);
}

static void put_need(const struct page *page, const struct field *field)
{
	static const enum manual_text needs[] = {
		[NEED_ALWAYS] = MANUAL_NEEDED,
		[NEED_LIGHT] = MANUAL_NEEDED_LIGHT,
		[NEED_FULL] = MANUAL_NEEDED_FULL,
		[NEED_SOMETIMES] = MANUAL_NEEDED_SOMETIMES,
	};
	if (field->need != NEED_NEVER)
		put_text(page, manual_text(needs[field->need]));
	if (field->may_be_empty)
		put_text(page, manual_text(MANUAL_MAY_BE_EMPTY));
}

/* ---- Fields ---- */

/* The key as it is spelled in the other languages, those that differ. */
static void put_other_spellings(const struct page *page, enum key key)
{
	const struct text *spelled = key_spelling(key);
	const char *before = in_language(page, manual_text(MANUAL_ALSO)), *last = spelled->in[page->language];
	for (int language = 0; language < LANGUAGES; language++) {
		const char *other = spelled->in[language];
		if (strcmp(other, spelled->in[page->language]) == 0 || strcmp(other, last) == 0)
			continue;
		fprintf(page->out, "%s ", before);
		put_bold(page, other);
		before = ",";
		last = other;
	}
	if (last != spelled->in[page->language])
		fputs(".\n", page->out);
}

static const char *path_of(const struct page *page, const char *above, const struct field *field)
{
	const char *key = in_language(page, key_spelling(field->key));
	return above[0] == '\0' ? key : arena_printf(page->memory, "%s.%s", above, key);
}

/* The words of a value; some kinds have a word beside something else. Those of a flag stand in its form. */
static const struct words *words_of(const struct field *field)
{
	if (field->kind == FIELD_FLAG)
		return NULL;
	if (field->kind == FIELD_AREAS)
		return &words_whole_area;
	return field->kind == FIELD_COUNTS || field->kind == FIELD_AFFECTED ? &words_known : field->words;
}

static void put_field(const struct page *page, const struct field *field, const char *path)
{
	fputs(".TP\n", page->out);
	put_bold(page, in_language(page, key_spelling(field->key)));
	fputs(" \\(en ", page->out);
	put_text(page, &field->label);
	put_text(page, &field->help);
	put_need(page, field);
	put_value(page, field, path_of(page, path, field));
	if (words_of(field) != NULL)
		put_words(page, words_of(field));
	put_other_spellings(page, field->key);
}

static void put_key_words(const struct page *page, enum manual_text what, const struct words *words)
{
	put_text(page, manual_text(what));
	put_words(page, words);
}

/* Records whose keys are codes, wholly or besides their fields. */
static void put_codes_as_keys(const struct page *page, const struct record *record)
{
	if (record == &record_answers)
		put_key_words(page, MANUAL_KEYS_ARE_TRIGGERS, &words_trigger);
	if (record == &record_class_table)
		put_key_words(page, MANUAL_KEYS_ARE_MAGNITUDES, &words_magnitude);
	if (record == &record_typed_key)
		put_text(page, manual_text(MANUAL_KEYS_ARE_BANDS));
}

/* ---- Records ---- */

static void tell(struct page *page, const struct record *record, const char *path)
{
	assert(page->told_count < RECORDS_MAX);
	page->told[page->told_count++] = (struct told){ record, path };
}

static void put_fields(const struct page *page, const struct record *record, const char *path)
{
	put_codes_as_keys(page, record);
	for (size_t i = 0; i < record->field_count; i++)
		put_field(page, &record->fields[i], path);
}

static void put_below(struct page *page, const struct record *record, const char *path);

static void put_record(struct page *page, const struct record *record, const char *path)
{
	if (path_told(page, record) != NULL)
		return;
	tell(page, record, path);
	put_heading(page, "SS", path);
	put_fields(page, record, path);
	put_below(page, record, path);
}

static void put_below(struct page *page, const struct record *record, const char *path)
{
	for (size_t i = 0; i < record->field_count; i++)
		if (record->fields[i].record != NULL)
			put_record(page, record->fields[i].record, path_of(page, path, &record->fields[i]));
	if (record == &record_answers)
		put_record(page, &record_answer,
		           arena_printf(page->memory, "%s.%s", path, in_language(page, manual_text(MANUAL_CODE))));
}

/* lva: päätös/1 */
static void put_kind(struct page *page, enum file_kind kind)
{
	const struct word *word = &words_file_kind.word[kind];
	put_heading(page, "SH", arena_printf(page->memory, "lva: %s/1", in_language(page, &word->spelling)));
	put_text(page, manual_kind(kind));
	put_fields(page, file_kind_record(kind), "");
	put_below(page, file_kind_record(kind), "");
}

/* The columns of a table, and what else stands in no field of a file. */
static void put_table(struct page *page, enum manual_text heading, enum manual_text about, const struct record *record)
{
	put_heading(page, "SH", in_language(page, manual_text(heading)));
	put_text(page, manual_text(about));
	put_fields(page, record, "");
}

static void put_limit(struct page *page)
{
	put_heading(page, "SH", in_language(page, manual_text(MANUAL_LIMIT_HEADING)));
	put_text(page, manual_text(MANUAL_LIMIT));
	put_fields(page, &record_limit_given, "");
}

void manual_files_write(struct arena *memory, enum language language, FILE *out)
{
	struct page page = { .out = out, .memory = memory, .language = language };
	manual_front(language, out);
	for (int kind = 1; kind < FILE_KIND_END; kind++)
		put_kind(&page, (enum file_kind)kind);
	put_limit(&page);
	put_table(&page, MANUAL_POPULATION_HEADING, MANUAL_POPULATION, &record_population_row);
	put_table(&page, MANUAL_CLASSES_HEADING, MANUAL_CLASSES, &record_service_class);
	put_heading(&page, "SH", in_language(&page, manual_text(MANUAL_SEE_HEADING)));
	fputs(".BR lva (1)\n", out);
}
