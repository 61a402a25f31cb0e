/* SPDX-License-Identifier: EUPL-1.2 */
#include "values.h"

#include "arena.h"
#include "messages.h"
#include "value_readers.h"

/* A scalar as it is written, a list as [1, 2]. */
static const char *written(struct arena *memory, const struct node *node)
{
	const char *text = node->scalar;
	for (const struct node *item = node->first; item != NULL; item = item->next)
		text = arena_printf(memory, "%s%s%s", text, item == node->first ? "" : ", ", item->scalar);
	return node->kind == NODE_SCALAR ? text : arena_printf(memory, "[%s]", text);
}

void say_bad_value(struct reading *reading, const struct node *node, struct text expected, struct text hint)
{
	if (node->torn)
		return;
	say(reading->diags, &(struct diag){
		.message = &message_bad_value,
		.at = node->at,
		.arguments = { { "value", text_same(written(reading->memory, node)) }, { "expected", expected } },
		.hint = hint,
	});
}

bool is_scalar(struct reading *reading, const struct node *node, enum field_kind kind)
{
	if (node->kind == NODE_SCALAR)
		return true;
	say(reading->diags, &(struct diag){
		.message = &message_wrong_type,
		.at = node->at,
		.arguments = { { "key", text_same(node->key == NULL ? "" : node->key) },
		               { "expected", value_form(kind)->expected } },
	});
	return false;
}

const struct value_form *value_form(enum field_kind kind)
{
	static const struct value_form forms[] = {
		[FIELD_TEXT] = { SHAPE_SCALAR | SHAPE_MAP,
			TEXT("teksti tai kielittäin annettu teksti (fi, sv, en)",
			     "en text eller texter enligt språk (fi, sv, en)",
			     "a text, or texts by language (fi, sv, en)"),
			read_text },
		[FIELD_STRING] = { SHAPE_SCALAR, TEXT("yksi arvo", "ett värde", "one value"), read_string },
		[FIELD_ID] = { SHAPE_SCALAR,
			TEXT("tunnus, jossa on enintään 64 merkkiä: kirjaimia a–z, numeroita, pisteitä, viivoja",
			     "en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck",
			     "an id of at most 64 characters: letters a–z, digits, dots, dashes"),
			read_id },
		[FIELD_PATH] = { SHAPE_SCALAR, TEXT("tiedostopolku", "en sökväg", "a path"), read_string },
		[FIELD_DATE] = { SHAPE_SCALAR,
			TEXT("päivämäärä muodossa VVVV-KK-PP",
			     "ett datum i formen ÅÅÅÅ-MM-DD",
			     "a date in the form YYYY-MM-DD"),
			read_date },
		[FIELD_WHOLE] = { SHAPE_SCALAR,
			TEXT("kokonaisluku",
			     "ett heltal",
			     "a whole number"),
			read_whole },
		[FIELD_STEP] = { SHAPE_SCALAR,
			TEXT("kokonaisluku, esimerkiksi -1",
			     "ett heltal, till exempel -1",
			     "a whole number such as -1"),
			read_step },
		[FIELD_OPEN_WHOLE] = { SHAPE_SCALAR,
			TEXT("kokonaisluku tai null",
			     "ett heltal eller null",
			     "a whole number or null"),
			read_open_whole },
		[FIELD_DECIMAL] = { SHAPE_SCALAR,
			TEXT("luku, esimerkiksi 12.4",
			     "ett tal, till exempel 12.4",
			     "a number such as 12.4"),
			read_decimal },
		[FIELD_SHARE] = { SHAPE_SCALAR,
			TEXT("osuus nollan ja yhden väliltä, enintään kuusi desimaalia, esimerkiksi 0.30",
			     "en andel mellan noll och ett med högst sex decimaler, till exempel 0.30",
			     "a share between 0 and 1 with at most six decimals, such as 0.30"),
			read_share },
		[FIELD_MONEY] = { SHAPE_SCALAR,
			TEXT("eurot ilman yksikköä, enintään kaksi desimaalia, esimerkiksi -85000",
			     "euro utan enhet med högst två decimaler, till exempel -85000",
			     "euros without a unit, with at most two decimals, such as -85000"),
			read_money },
		[FIELD_DURATION] = { SHAPE_SCALAR,
			TEXT("kuukaudet kokonaislukuna tai pysyvä, toistuva tai ei-tiedossa",
			     "månader som heltal eller bestående, återkommande eller okänd",
			     "whole months, or permanent, recurring or unknown"),
			read_duration },
		[FIELD_FLAG] = { SHAPE_SCALAR,
			TEXT("kyllä tai ei",
			     "ja eller nej",
			     "true or false"),
			read_flag },
		[FIELD_WORD] = { SHAPE_SCALAR, TEXT("yksi koodi", "en kod", "one code"), read_word },
		[FIELD_WORDS] = { SHAPE_LIST,
			TEXT("luettelo koodeja",
			     "en lista med koder",
			     "a list of codes"),
			read_words },
		[FIELD_BANDS] = { SHAPE_LIST,
			TEXT("luettelo ikäryhmiä, esimerkiksi [0-6, 7-12]",
			     "en lista med åldersgrupper, till exempel [0-6, 7-12]",
			     "a list of age bands, such as [0-6, 7-12]"),
			read_bands },
		[FIELD_COUNTS] = { SHAPE_MAP,
			TEXT("määrä ikäryhmittäin: 129, vaihteluväli 100-130 tai ei-tiedossa",
			     "antal per åldersgrupp: 129, ett intervall 100-130 eller okänd",
			     "a count for each age band: 129, a range 100-130, or unknown"),
			read_counts },
		[FIELD_AFFECTED] = { SHAPE_MAP | SHAPE_SCALAR,
			TEXT("määrä ikäryhmittäin, esimerkiksi {0-6: 129}, tai ei-tiedossa",
			     "antal per åldersgrupp, till exempel {0-6: 129}, eller okänd",
			     "a count for each age band, such as {0-6: 129}, or unknown"),
			read_counts },
		[FIELD_AREAS] = { SHAPE_LIST | SHAPE_SCALAR,
			TEXT("luettelo alueita tai koko-alue",
			     "en lista med områden eller hela-området",
			     "a list of areas, or whole"),
			read_areas },
		[FIELD_STRINGS] = { SHAPE_LIST, TEXT("luettelo", "en lista", "a list"), read_strings },
		[FIELD_PATHS] = { SHAPE_LIST,
			TEXT("luettelo tiedostopolkuja",
			     "en lista med sökvägar",
			     "a list of paths"),
			read_strings },
		[FIELD_TEXTS] = { SHAPE_LIST,
			TEXT("luettelo tekstejä",
			     "en lista med texter",
			     "a list of texts"),
			read_texts },
		[FIELD_DATES] = { SHAPE_LIST,
			TEXT("luettelo päivämääriä",
			     "en lista med datum",
			     "a list of dates"),
			read_dates },
		[FIELD_LIMIT_WHOLE] = { SHAPE_SCALAR | SHAPE_MAP,
			TEXT("kokonaisluku",
			     "ett heltal",
			     "a whole number"),
			read_limit },
		[FIELD_LIMIT_MONEY] = { SHAPE_SCALAR | SHAPE_MAP,
			TEXT("eurot ilman yksikköä",
			     "euro utan enhet",
			     "euros without a unit"),
			read_limit },
		[FIELD_LIMIT_SHARE] = { SHAPE_SCALAR | SHAPE_MAP,
			TEXT("osuus nollan ja yhden väliltä",
			     "en andel mellan noll och ett",
			     "a share between 0 and 1"),
			read_limit },
		[FIELD_LIMIT_RATIO] = { SHAPE_SCALAR | SHAPE_MAP,
			TEXT("luku, esimerkiksi 1.25",
			     "ett tal, till exempel 1.25",
			     "a number such as 1.25"),
			read_limit },
		[FIELD_RECORD] = { SHAPE_MAP,
			TEXT("avaimia arvoineen",
			     "nycklar med värden",
			     "keys with values"),
			read_record },
		[FIELD_RECORDS] = { SHAPE_LIST,
			TEXT("luettelo, jonka jokaisessa kohdassa on avaimia arvoineen",
			     "en lista där varje post har nycklar med värden",
			     "a list whose entries have keys with values"),
			read_records },
	};
	return &forms[kind];
}
