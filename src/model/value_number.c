/* SPDX-License-Identifier: EUPL-1.2 */
#include "value_readers.h"

#include <string.h>

#include "vocabulary.h"


static const struct text no_hint;

static struct text number_hint(enum number_fault fault)
{
	static const struct text hints[] = {
		[NUMBER_COMMA] = TEXT("Desimaalierotin on piste: 0.5.", "Decimaltecknet är punkt: 0.5.",
		                      "The decimal separator is a point: 0.5."),
		[NUMBER_GROUPED] = TEXT("Kirjoita luku ilman tuhaterottimia: 85000.", "Skriv talet utan tusentalsavskiljare: 85000.",
		                        "Write the number without thousands separators: 85000."),
		[NUMBER_UNIT] = TEXT("Kirjoita pelkkä luku ilman yksikköä; osuus on luku nollan ja yhden väliltä.",
		                     "Skriv bara talet utan enhet; en andel är ett tal mellan noll och ett.",
		                     "Write the number alone, without a unit; a share is a number between 0 and 1."),
		[NUMBER_PLUS] = TEXT("Jätä plusmerkki pois.", "Lämna bort plustecknet.", "Leave out the plus sign."),
		[NUMBER_DECIMALS] = TEXT("Luvussa on liikaa desimaaleja.", "Talet har för många decimaler.",
		                         "The number has too many decimals."),
		[NUMBER_RANGE] = TEXT("Luku on liian suuri tai liian pieni.", "Talet är för stort eller för litet.",
		                      "The number is too large or too small."),
	};
	return fault == NUMBER_OK || fault == NUMBER_NOT ? no_hint : hints[fault];
}

bool is_number(struct reading *reading, const struct node *node, enum field_kind kind,
                      enum number_fault fault)
{
	if (fault == NUMBER_OK)
		return true;
	say_bad_value(reading, node, value_form(kind)->expected, number_hint(fault));
	return false;
}

void read_whole(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct whole *into = member;
	into->given = is_number(reading, node, field->kind, count_parse(node->scalar, &into->number));
}

void read_step(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct whole *into = member;
	bool negative = node->scalar[0] == '-';
	into->given = is_number(reading, node, field->kind, count_parse(node->scalar + negative, &into->number));
	if (negative)
		into->number = -into->number;
}

void read_open_whole(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	if (strcmp(node->scalar, "null") != 0)
		read_whole(reading, node, field, member);
}

void read_decimal(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct decimal *into = member;
	into->given = is_number(reading, node, field->kind, decimal_parse(node->scalar, into));
}

void read_money(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct money *into = member;
	into->given = is_number(reading, node, field->kind, cents_parse(node->scalar, &into->cents));
}

bool read_share_value(struct reading *reading, const struct node *node, struct share *into)
{
	into->given = is_scalar(reading, node, FIELD_SHARE) &&
	              is_number(reading, node, FIELD_SHARE, share_parse(node->scalar, &into->millionths));
	return into->given;
}

void read_share(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	(void)field;
	read_share_value(reading, node, member);
}

void read_duration(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct duration *into = member;
	int64_t months;
	if (count_parse(node->scalar, &months) == NUMBER_OK && months <= INT32_MAX) {
		*into = (struct duration){ .given = true, .months = (int32_t)months };
		return;
	}
	into->word = (enum duration_word)vocabulary_word(reading->vocabulary, field->words, node->scalar);
	into->given = into->word != 0;
	if (!into->given)
		say_bad_value(reading, node, value_form(field->kind)->expected, no_hint);
}
