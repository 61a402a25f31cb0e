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
