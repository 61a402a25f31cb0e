/* SPDX-License-Identifier: EUPL-1.2 */
#include "value_readers.h"

#include <string.h>


/* A limit in its long form. */
struct limit_given {
	const struct node *node;
	const char *value;
	struct date from;
	struct text source, because;
};

static const struct field fields_of_limit_given[] = {
	{ .key = KEY_VALUE, STRING_AT(struct limit_given, value), .need = NEED_ALWAYS,
		.label = TEXT("Raja-arvo", "Gränsvärde", "Value of the limit"),
		.help = TEXT("Anna raja, jota käytetään.", "Ange den gräns som används.", "Give the limit to be used.") },
	{ .key = KEY_FROM, DATE_AT(struct limit_given, from),
		.label = TEXT("Voimassa alkaen", "I kraft från", "In force from"),
		.help = TEXT("Anna päivä, josta alkaen raja on voimassa.",
		             "Ange den dag från vilken gränsen gäller.",
		             "Give the date from which the limit is in force.") },
	{ .key = KEY_SOURCE, TEXT_AT(struct limit_given, source),
		.label = TEXT("Lähde", "Källa", "Source"),
		.help = TEXT("Kirjoita, mihin raja perustuu.", "Skriv vad gränsen bygger på.",
		             "Write what the limit is based on.") },
	{ .key = KEY_BECAUSE, TEXT_AT(struct limit_given, because),
		.label = TEXT("Perustelu", "Motivering", "Reason"),
		.help = TEXT("Perustele, miksi organisaation arviointiperuste poikkeaa valmiista.",
		             "Motivera varför organisationens bedömningsgrund avviker från den färdiga.",
		             "Say why the organisation differs from the built-in policy.") },
};
const struct record record_limit_given = { RECORD_OF(limit_given, "policy.limits.*") };

static bool read_limit_number(struct reading *reading, const struct node *node, enum field_kind kind,
                              int64_t *number)
{
	struct decimal ratio;
	if (kind == FIELD_LIMIT_MONEY)
		return is_number(reading, node, kind, cents_parse(node->scalar, number));
	if (kind == FIELD_LIMIT_SHARE)
		return is_number(reading, node, kind, share_parse(node->scalar, number));
	if (kind == FIELD_LIMIT_WHOLE)
		return is_number(reading, node, kind, count_parse(node->scalar, number));
	if (!is_number(reading, node, kind, decimal_parse(node->scalar, &ratio)))
		return false;
	*number = divide_rounded(ratio.number, 1, 6 - ratio.decimals);
	return true;
}

void read_limit(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct limit *into = member;
	const struct node *value = node;
	into->node = node;
	if (node->kind == NODE_MAP) {
		struct limit_given given = { 0 };
		record_read(reading, node, &record_limit_given, &given);
		into->from = given.from;
		into->source = given.source;
		into->because = given.because;
		value = field_node(&given, KEY_VALUE);
	}
	into->given = value != NULL && value->kind == NODE_SCALAR &&
	              read_limit_number(reading, value, field->kind, &into->number);
}
