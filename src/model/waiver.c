/* SPDX-License-Identifier: EUPL-1.2 */
#include "waiver.h"

#include <stddef.h>

#include "checks.h"

static const struct field fields_of_waiver[] = {
	{ .key = KEY_RULE, STRING_AT(struct waiver, rule), .need = NEED_ALWAYS,
		.label = TEXT("Sääntö", "Regel", "Rule"),
		.help = TEXT("Kirjoita säännön nimi, esimerkiksi participation/not-heard.",
		             "Skriv regelns namn, till exempel participation/not-heard.",
		             "Write the name of the rule, for example participation/not-heard.") },
	{ .key = KEY_CONCERNS, STRING_AT(struct waiver, concerns), .need = NEED_ALWAYS,
		.label = TEXT("Poikkeuksen kohde", "Undantaget gäller", "What the waiver concerns"),
		.help = TEXT("Anna tiedoston oma tunnus tai sen kohdan tunnus, jota poikkeus koskee.",
		             "Ange filens egen beteckning eller beteckningen på den post som undantaget gäller.",
		             "Give the file's own id or the id of the entry that the waiver concerns.") },
	{ .key = KEY_REASON, TEXT_AT(struct waiver, reason), .need = NEED_ALWAYS,
		.label = TEXT("Poikkeuksen syy", "Skäl till undantaget", "Reason for the waiver"),
		.help = TEXT("Perustele, miksi säännöstä poiketaan.",
		             "Motivera varför man avviker från regeln.",
		             "Give the reason for waiving the rule.") },
	{ .key = KEY_APPROVED_BY, TEXT_AT(struct waiver, approved_by), .need = NEED_ALWAYS,
		.label = TEXT("Poikkeuksen hyväksynyt", "Undantaget godkänt av", "Waiver approved by"),
		.help = TEXT("Kirjoita, kuka hyväksyi poikkeuksen; ei valmistelija.",
		             "Skriv vem som godkände undantaget; inte beredaren.",
		             "Write who approved the waiver; not the preparer.") },
	{ .key = KEY_CREATED, DATE_AT(struct waiver, created), .need = NEED_ALWAYS,
		.label = TEXT("Myönnetty", "Beviljat", "Granted on"),
		.help = TEXT("Anna päivä, jona poikkeus myönnettiin.",
		             "Ange dagen då undantaget beviljades.",
		             "Give the date when the waiver was granted.") },
	{ .key = KEY_EXPIRES, DATE_AT(struct waiver, expires), .need = NEED_ALWAYS,
		.label = TEXT("Päättyy", "Upphör", "Expires on"),
		.help = TEXT("Anna päivä, jona poikkeus päättyy.",
		             "Ange dagen då undantaget upphör.",
		             "Give the date when the waiver expires.") },
};
static void check_waiver(struct reading *reading, const struct node *map, void *into)
{
	const struct waiver *waiver = into;
	(void)map;
	need_date_after(reading, waiver, KEY_EXPIRES, waiver->expires, KEY_CREATED, waiver->created);
}

const struct record record_waiver = { RECORD_OF(waiver, "project.waivers"), .check = check_waiver };
