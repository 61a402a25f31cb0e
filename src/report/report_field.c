/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "privacy.h"
#include "reporting.h"
#include "show.h"

/* ---- A member of a record as a value ---- */

static struct value string_value(const void *member)
{
	const char *string;
	memcpy(&string, member, sizeof string);
	return string == NULL ? value_none() : value_code(string);
}

static struct value duration_value(const struct reporting *reporting, const void *member)
{
	const struct duration *duration = member;
	if (!duration->given)
		return value_none();
	if (duration->word != 0)
		return word_value(reporting, &words_duration_word, (int)duration->word);
	return value_text(arena_printf(reporting->memory, "%d %s", (int)duration->months,
	                               phrase(reporting, PHRASE_MONTH_SHORT)));
}

static struct value flag_value(const struct reporting *reporting, const void *member)
{
	enum flag flag;
	memcpy(&flag, member, sizeof flag);
	if (flag == FLAG_UNSET)
		return value_none();
	return value_bool(flag == FLAG_YES, phrase(reporting, flag == FLAG_YES ? PHRASE_YES : PHRASE_NO));
}

static struct value one_word_value(const struct reporting *reporting, const struct field *field, const void *member)
{
	int word;
	memcpy(&word, member, sizeof word);
	return word_value(reporting, field->words, word);
}

static struct value list_value(const struct reporting *reporting, const char *const *items, size_t count)
{
	return count == 0 ? value_none() : value_text(joined(reporting, items, count));
}

static struct value words_value(const struct reporting *reporting, const struct field *field, const void *member)
{
	const struct word_list *list = member;
	const char **labels = ARENA_ARRAY(reporting->memory, const char *, list->count + 1);
	for (size_t i = 0; i < list->count; i++)
		labels[i] = word_label(field->words, list->items[i], reporting->language);
	return list_value(reporting, labels, list->count);
}

static struct value strings_value(const struct reporting *reporting, const void *member)
{
	const struct strings *list = member;
	return list_value(reporting, list->items, list->count);
}

static struct value texts_value(const struct reporting *reporting, const void *member)
{
	const struct texts *list = member;
	const char *chain = list->count == 0 ? "" : in_language(reporting, &list->items[0]);
	for (size_t i = 1; i < list->count; i++)
		chain = arena_printf(reporting->memory, "%s → %s", chain, in_language(reporting, &list->items[i]));
	return list->count == 0 ? value_none() : value_text(chain);
}

static struct value dates_value(const struct reporting *reporting, const void *member)
{
	const struct dates *list = member;
	const char **days = ARENA_ARRAY(reporting->memory, const char *, list->count + 1);
	for (size_t i = 0; i < list->count; i++)
		days[i] = show_value(reporting->memory, value_date(list->items[i]), reporting->language);
	return list_value(reporting, days, list->count);
}

static struct value areas_value(const struct reporting *reporting, const void *member)
{
	const struct areas *areas = member;
	if (areas->whole)
		return word_value(reporting, &words_whole_area, WHOLE_AREA_WHOLE);
	return list_value(reporting, areas->items, areas->count);
}

static struct value bands_value(const struct reporting *reporting, const void *member)
{
	const struct band_set *set = member;
	return set->bits == 0 ? value_none() : value_text(band_names(reporting, set->bits));
}

static struct value counts_value(const struct reporting *reporting, const void *member)
{
	const struct band_counts *counts = member;
	const char *text = counts_text(reporting, counts);
	return text[0] == '\0' ? value_none() : value_text(text);
}

/* Of the numbers, n alone is of people. */
static struct value number_value(const struct reporting *reporting, const struct field *field, const void *member)
{
	const struct whole *whole = member;
	const struct share *share = member;
	const struct money *money = member;
	const struct decimal *decimal = member;
	if (field->kind == FIELD_DECIMAL)
		return decimal->given ? value_decimal(decimal->number, decimal->decimals) : value_none();
	if (field->kind == FIELD_SHARE)
		return share->given ? value_share(share->millionths) : value_none();
	if (field->kind == FIELD_MONEY)
		return money->given ? value_cents(money->cents) : value_none();
	if (whole->given && field->key == KEY_N && privacy_is_small(reporting->small_count, whole->number))
		return hidden_value(reporting);
	return whole->given ? value_count(whole->number) : value_none();
}

static struct value date_value(const void *member)
{
	struct date date;
	memcpy(&date, member, sizeof date);
	return value_date(date);
}

struct value field_value(const struct reporting *reporting, const void *in_record, const struct record *record,
                         enum key key)
{
	const struct field *field = record_field(record, key);
	const void *member = (const char *)in_record + field->offset;
	switch (field->kind) {
	case FIELD_TEXT:
		return text_value(reporting, member);
	case FIELD_STRING:
	case FIELD_ID:
	case FIELD_PATH:
		return string_value(member);
	case FIELD_DATE:
		return date_value(member);
	case FIELD_WHOLE:
	case FIELD_STEP:
	case FIELD_OPEN_WHOLE:
	case FIELD_DECIMAL:
	case FIELD_SHARE:
	case FIELD_MONEY:
		return number_value(reporting, field, member);
	case FIELD_DURATION:
		return duration_value(reporting, member);
	case FIELD_FLAG:
		return flag_value(reporting, member);
	case FIELD_WORD:
		return one_word_value(reporting, field, member);
	case FIELD_WORDS:
		return words_value(reporting, field, member);
	case FIELD_BANDS:
		return bands_value(reporting, member);
	case FIELD_COUNTS:
	case FIELD_AFFECTED:
		return counts_value(reporting, member);
	case FIELD_AREAS:
		return areas_value(reporting, member);
	case FIELD_STRINGS:
	case FIELD_PATHS:
		return strings_value(reporting, member);
	case FIELD_TEXTS:
		return texts_value(reporting, member);
	case FIELD_DATES:
		return dates_value(reporting, member);
	case FIELD_LIMIT_WHOLE:
	case FIELD_LIMIT_MONEY:
	case FIELD_LIMIT_SHARE:
	case FIELD_LIMIT_RATIO:
	case FIELD_RECORD:
	case FIELD_RECORDS:
		break;
	}
	return value_none();
}

const char *field_label(const struct reporting *reporting, const struct record *record, enum key key)
{
	return record_field(record, key)->label.in[reporting->language];
}

/* ---- Blocks ---- */

struct section *report_section(const struct reporting *reporting, const char *key, enum phrase heading, int level)
{
	return doc_section(reporting->doc, key, phrase(reporting, heading), level);
}

static void put_paragraph(const struct reporting *reporting, struct section *section, const char *label,
                          struct value value)
{
	struct block *block = section_paragraph(reporting->doc, section, label, value.text);
	if (block != NULL)
		block->language = value.language;
}

void paragraph_of_text(const struct reporting *reporting, struct section *section, const struct text *text)
{
	put_paragraph(reporting, section, NULL, text_value(reporting, text));
}

void fact_of_field(const struct reporting *reporting, struct section *section, const void *in_record,
                   const struct record *record, enum key key)
{
	struct value value = in_record == NULL ? value_none() : field_value(reporting, in_record, record, key);
	if (value.kind != VALUE_NONE)
		section_fact(reporting->doc, section, key_spelling(key)->in[EN], field_label(reporting, record, key), value);
}

void paragraph_of_field(const struct reporting *reporting, struct section *section, const void *in_record,
                        const struct record *record, enum key key)
{
	struct value value = in_record == NULL ? value_none() : field_value(reporting, in_record, record, key);
	if (value.kind != VALUE_NONE)
		put_paragraph(reporting, section, field_label(reporting, record, key), value);
}

/* ---- Tables ---- */

static enum value_kind column_kind(enum field_kind kind)
{
	static const enum value_kind kinds[] = {
		[FIELD_TEXT] = VALUE_TEXT,      [FIELD_STRING] = VALUE_CODE, [FIELD_ID] = VALUE_CODE,
		[FIELD_PATH] = VALUE_CODE,      [FIELD_DATE] = VALUE_DATE,   [FIELD_WHOLE] = VALUE_COUNT,
		[FIELD_DECIMAL] = VALUE_DECIMAL, [FIELD_SHARE] = VALUE_SHARE, [FIELD_MONEY] = VALUE_CENTS,
		[FIELD_FLAG] = VALUE_BOOL,      [FIELD_WORD] = VALUE_WORD,   [FIELD_RECORDS] = VALUE_TEXT,
	};
	return kinds[kind] == VALUE_NONE ? VALUE_TEXT : kinds[kind];
}

struct table_plan plan_table(const struct reporting *reporting)
{
	return (struct table_plan){ .reporting = reporting,
		                    .columns = ARENA_ARRAY(reporting->memory, struct column, TABLE_COLUMNS_MAX) };
}

void plan_column(struct table_plan *plan, const char *key, const char *heading, enum value_kind kind)
{
	plan->columns[plan->count++] = (struct column){ key, heading, kind };
}

void plan_phrase(struct table_plan *plan, const char *key, enum phrase heading, enum value_kind kind)
{
	plan_column(plan, key, label(plan->reporting, heading), kind);
}

void plan_field(struct table_plan *plan, const struct record *record, enum key key)
{
	plan_column(plan, key_spelling(key)->in[EN], field_label(plan->reporting, record, key),
	            column_kind(record_field(record, key)->kind));
}

void plan_fields(struct table_plan *plan, const struct record *record, const enum key *keys, size_t count)
{
	for (size_t i = 0; i < count; i++)
		plan_field(plan, record, keys[i]);
}

void plan_begin(struct table_plan *plan, struct section *section, enum audience audience, const char *key,
                enum phrase sheet, const char *caption)
{
	plan->table = section_table(plan->reporting->doc, section, audience, key, caption, plan->columns, plan->count);
	if (sheet != PHRASE_NONE)
		plan->table->sheet = phrase(plan->reporting, sheet);
}

void plan_row(struct table_plan *plan)
{
	plan->row = table_row(plan->reporting->doc, plan->table);
}

void put(struct table_plan *plan, struct value value)
{
	*plan->row++ = value;
}

void put_fields(struct table_plan *plan, const void *in_record, const struct record *record, const enum key *keys,
                size_t count)
{
	for (size_t i = 0; i < count; i++)
		put(plan, field_value(plan->reporting, in_record, record, keys[i]));
}

void table_of_records(const struct reporting *reporting, struct section *section, enum audience audience,
                      const char *key, enum phrase sheet, const struct record *record, const enum key *keys,
                      size_t key_count, const void *items, size_t count)
{
	struct table_plan plan = plan_table(reporting);
	bool for_data = (audience & FOR_READERS) == 0;
	if (for_data && reporting->id_key != NULL)
		plan_phrase(&plan, reporting->id_key, reporting->id_heading, VALUE_CODE);
	else if (for_data)
		plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_fields(&plan, record, keys, key_count);
	plan_begin(&plan, section, audience, key, sheet, "");
	for (size_t i = 0; i < count; i++) {
		plan_row(&plan);
		if (for_data)
			put(&plan, value_code(reporting->doc->id));
		put_fields(&plan, (const char *)items + i * record->size, record, keys, key_count);
	}
}
