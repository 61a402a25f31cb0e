/* SPDX-License-Identifier: EUPL-1.2 */
#include "same_value.h"

#include <string.h>

#include "answers.h"
#include "same_list.h"

/* ---- Names, numbers and words ---- */

static bool name_members_are_same(const void *member, const void *other)
{
	const char *one, *two;
	memcpy(&one, member, sizeof one);
	memcpy(&two, other, sizeof two);
	return is_same_name(one, two);
}

static bool is_same_whole(const struct whole *one, const struct whole *other)
{
	return one->given == other->given && one->number == other->number;
}

static bool is_same_decimal(const struct decimal *one, const struct decimal *other)
{
	wide number = one->number, other_number = other->number;
	for (int i = one->decimals; i < other->decimals; i++)
		number *= 10;
	for (int i = other->decimals; i < one->decimals; i++)
		other_number *= 10;
	return one->given == other->given && number == other_number;
}

static bool is_same_duration(const struct duration *one, const struct duration *other)
{
	return one->given == other->given && one->word == other->word && one->months == other->months;
}

static int word_of(const void *member)
{
	int word;
	memcpy(&word, member, sizeof word);
	return word;
}

/* "true" and "yes" mean the same. */
static int flag_of(const void *member)
{
	int flag = word_of(member);
	return flag == FLAG_YES_WORD ? FLAG_YES : flag == FLAG_NO_WORD ? FLAG_NO : flag;
}

static bool is_same_count(const struct band_count *one, const struct band_count *other)
{
	return one->given == other->given && one->unknown == other->unknown && one->low == other->low &&
	       one->high == other->high;
}

static bool are_same_counts(const struct band_counts *one, const struct band_counts *other)
{
	if (one->unknown != other->unknown)
		return false;
	for (size_t band = 0; band < BANDS_MAX; band++)
		if (!is_same_count(&one->of[band], &other->of[band]))
			return false;
	return true;
}

static bool is_same_limit(const struct limit *one, const struct limit *other)
{
	return one->given == other->given && one->number == other->number && is_same_date(&one->from, &other->from) &&
	       is_same_text(&one->source, &other->source) && is_same_text(&one->because, &other->because);
}

/* ---- A member of any kind ---- */

#define BOTH(type) (const struct type *)member, (const struct type *)other

static bool is_given_alike(const struct share *one, const struct share *other)
{
	return one->given == other->given && one->millionths == other->millionths;
}

static bool is_same_money(const struct money *one, const struct money *other)
{
	return one->given == other->given && one->cents == other->cents;
}

bool value_is_same(const struct field *field, const void *member, const void *other)
{
	switch (field->kind) {
	case FIELD_TEXT:
		return is_same_text(BOTH(text));
	case FIELD_STRING:
	case FIELD_ID:
	case FIELD_PATH:
		return name_members_are_same(member, other);
	case FIELD_DATE:
		return is_same_date(BOTH(date));
	case FIELD_WHOLE:
	case FIELD_STEP:
	case FIELD_OPEN_WHOLE:
		return is_same_whole(BOTH(whole));
	case FIELD_DECIMAL:
		return is_same_decimal(BOTH(decimal));
	case FIELD_SHARE:
		return is_given_alike(BOTH(share));
	case FIELD_MONEY:
		return is_same_money(BOTH(money));
	case FIELD_DURATION:
		return is_same_duration(BOTH(duration));
	case FIELD_FLAG:
		return flag_of(member) == flag_of(other);
	case FIELD_WORD:
		return word_of(member) == word_of(other);
	case FIELD_WORDS:
		return are_same_words(BOTH(word_list));
	case FIELD_BANDS:
		return ((const struct band_set *)member)->bits == ((const struct band_set *)other)->bits;
	case FIELD_COUNTS:
	case FIELD_AFFECTED:
		return are_same_counts(BOTH(band_counts));
	case FIELD_AREAS:
		return are_same_areas(BOTH(areas));
	case FIELD_STRINGS:
	case FIELD_PATHS:
		return are_same_strings(BOTH(strings));
	case FIELD_TEXTS:
		return are_same_texts(BOTH(texts));
	case FIELD_DATES:
		return are_same_dates(BOTH(dates));
	case FIELD_LIMIT_WHOLE:
	case FIELD_LIMIT_MONEY:
	case FIELD_LIMIT_SHARE:
	case FIELD_LIMIT_RATIO:
		return is_same_limit(BOTH(limit));
	case FIELD_RECORD:
	case FIELD_RECORDS:
		break;
	}
	return true;
}

bool value_is_given(const struct field *field, const void *member)
{
	static const struct band_counts nothing; /* the widest of the structs */
	return !value_is_same(field, member, &nothing);
}

/* ---- Records ---- */

static const void *pointer_at(const void *record, size_t offset)
{
	const void *pointer;
	memcpy(&pointer, (const char *)record + offset, sizeof pointer);
	return pointer;
}

static size_t count_at(const void *record, const struct field *field)
{
	size_t count;
	memcpy(&count, (const char *)record + field->count_offset, sizeof count);
	return count;
}

static bool are_same_records(const struct field *field, const void *one, const void *other)
{
	const char *items = pointer_at(one, field->offset), *other_items = pointer_at(other, field->offset);
	size_t count = count_at(one, field);
	if (count != count_at(other, field) || (items == NULL) != (other_items == NULL))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!record_is_same(field->record, items + i * field->record->size, other_items + i * field->record->size,
		                    KEY_NONE))
			return false;
	return true;
}

static bool are_same_answers(const struct answers *one, const struct answers *other)
{
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		if (!record_is_same(&record_answer, &one->of[trigger], &other->of[trigger], KEY_NONE))
			return false;
	return true;
}

static bool field_is_same(const struct field *field, const void *one, const void *other)
{
	if (field->kind == FIELD_RECORDS)
		return are_same_records(field, one, other);
	if (field->kind != FIELD_RECORD)
		return value_is_same(field, (const char *)one + field->offset, (const char *)other + field->offset);
	const void *part = pointer_at(one, field->offset), *other_part = pointer_at(other, field->offset);
	if (part == NULL || other_part == NULL)
		return part == other_part;
	return record_is_same(field->record, part, other_part, KEY_NONE);
}

bool record_is_same(const struct record *record, const void *one, const void *other, enum key but)
{
	if (record == &record_answers)
		return are_same_answers(one, other);
	for (size_t i = 0; i < record->field_count; i++)
		if (record->fields[i].key != but && !field_is_same(&record->fields[i], one, other))
			return false;
	return true;
}
