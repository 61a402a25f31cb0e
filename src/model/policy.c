/* SPDX-License-Identifier: EUPL-1.2 */
#include "policy.h"

#include <string.h>

#include "checks.h"
#include "ids.h"
#include "names.h"
#include "values.h"

static const struct field fields_of_band[] = {
	{ .key = KEY_CODE, STRING_AT(struct band, code), .need = NEED_ALWAYS,
		.label = TEXT("Ikäryhmän koodi", "Åldersgruppens kod", "Code of the band"),
		.help = TEXT("Kirjoita ikäryhmän koodi, esimerkiksi 7-12.",
		             "Skriv åldersgruppens kod, till exempel 7-12.",
		             "Write the code of the age band, for example 7-12.") },
	{ .key = KEY_FROM, WHOLE_AT(struct band, from), .need = NEED_ALWAYS,
		.label = TEXT("Iästä", "Från ålder", "From age"),
		.help = TEXT("Anna ikäryhmän alin ikä vuosina.",
		             "Ange åldersgruppens lägsta ålder i år.",
		             "Give the lowest age of the band in years.") },
	{ .key = KEY_TO, WHOLE_AT(struct band, to),
		.label = TEXT("Ikään", "Till ålder", "To age"),
		.help = TEXT("Anna ikäryhmän ylin ikä vuosina.",
		             "Ange åldersgruppens högsta ålder i år.",
		             "Give the highest age of the band in years.") },
	{ .key = KEY_CHILD, FLAG_AT(struct band, child), .need = NEED_ALWAYS,
		.label = TEXT("Lasten ikäryhmä", "Barns åldersgrupp", "Age band of children"),
		.help = TEXT("Merkitse, onko ikäryhmä lasten ikäryhmä.",
		             "Ange om åldersgruppen är en åldersgrupp för barn.",
		             "Mark whether the band is an age band of children.") },
	{ .key = KEY_LIFE_STAGE_MONTHS, OPEN_WHOLE_AT(struct band, life_stage_months),
		.label = TEXT("Elämänvaiheen pituus kuukausina",
		              "Livsskedets längd i månader",
		              "Length of the life stage in months"),
		.help = TEXT("Anna elämänvaiheen pituus kuukausina; null tarkoittaa avointa.",
		             "Ange livsskedets längd i månader; null betyder öppen.",
		             "Give the length of the life stage in months; null means open.") },
};

static void check_band(struct reading *reading, const struct node *map, void *into)
{
	static const struct text expected = TEXT("yläraja, joka ei ole alarajaa pienempi",
	                                         "en övre gräns som inte är lägre än den nedre",
	                                         "an upper end that is not below the lower one");
	const struct band *band = into;
	(void)map;
	if (band->from.given && band->to.given && band->to.number < band->from.number)
		say_bad_value(reading, field_node(band, KEY_TO), expected, (struct text){ 0 });
}

const struct record record_band = { RECORD_OF(band, "policy.age_bands"), .check = check_band };

/* A list of four classes, low to very high sensitivity. */
static bool read_steps(const struct node *list, struct steps *steps)
{
	int64_t class;
	size_t count = 0;
	for (const struct node *item = list->first; item != NULL && count < 4; item = item->next) {
		if (item->kind != NODE_SCALAR || count_parse(item->scalar, &class) != NUMBER_OK || class < 1 || class > 4)
			return false;
		steps->of[count++] = (int8_t)class;
	}
	return list->kind == NODE_LIST && list->count == 4;
}

/* The keys are magnitudes. */
static bool take_steps(struct reading *reading, struct node *pair, void *into)
{
	static const struct text expected = TEXT(
		"neljän luokan luettelo herkkyyden mukaan, luokat 1–4, esimerkiksi [1, 1, 2, 2]",
		"en lista med fyra klasser enligt känslighet, klasserna 1–4, till exempel [1, 1, 2, 2]",
		"a list of four classes by sensitivity, classes 1 to 4, such as [1, 1, 2, 2]");
	struct class_table *table = into;
	struct node named = *pair;
	named.kind = NODE_SCALAR;
	named.scalar = pair->key;
	named.at = pair->key_at;
	int magnitude = read_word_value(reading, &named, &words_magnitude);
	if (magnitude == 0)
		return true;
	struct steps *steps = &table->by_magnitude[magnitude];
	if (steps->node != NULL) {
		say_same_key(reading, steps->node, pair);
		return true;
	}
	steps->node = pair;
	steps->given = read_steps(pair, steps);
	if (!steps->given)
		say_bad_value(reading, pair, expected, (struct text){ 0 });
	return true;
}

const struct record record_class_table = { RECORD_WITHOUT_FIELDS(class_table, "policy.significance.table"),
	.other = take_steps };

static const struct field fields_of_significance[] = {
	{ .key = KEY_ENABLED, FLAG_AT(struct significance, enabled),
		.label = TEXT("Luokitus käytössä", "Klassificeringen i bruk", "Classes in use"),
		.help = TEXT("Merkitse ei, jos arviointi tehdään vain sanallisesti ilman luokkia.",
		             "Ange nej om bedömningen görs endast i ord, utan klasser.",
		             "Mark false for a purely verbal assessment without classes.") },
	{ .key = KEY_TABLE, RECORD_AT(struct significance, table, class_table),
		.label = TEXT("Luokkataulukko", "Klasstabell", "Table of classes"),
		.help = TEXT("Anna kullekin suuruudelle merkittävyysluokat herkkyyden mukaan pienimmästä suurimpaan.",
		             "Ange för varje storlek betydelseklasserna enligt känslighet, från den lägsta till den högsta.",
		             "Give for each magnitude the significance classes by sensitivity, from the lowest to the highest.") },
	{ .key = KEY_LIFE_STAGE_STEP, STEP_AT(struct significance, life_stage_step),
		.label = TEXT("Elämänvaiheen muutos luokkaan",
		              "Livsskedets ändring i klassen",
		              "Step for the life stage"),
		.help = TEXT("Anna, kuinka monta luokkaa palautumaton tai koko elämänvaiheen kestävä vaikutus nousee.",
		             "Ange hur många klasser en konsekvens höjs, om den är irreversibel eller varar hela livsskedet.",
		             "Give by how many classes an impact rises if it is irreversible or lasts the whole life stage.") },
	{ .key = KEY_UNLIKELY_REVERSIBLE_STEP, STEP_AT(struct significance, unlikely_reversible_step),
		.label = TEXT("Epätodennäköisen ja palautuvan muutos luokkaan",
		              "Ändring i klassen för osannolik och reversibel",
		              "Step for unlikely and reversible"),
		.help = TEXT("Anna, kuinka monta luokkaa epätodennäköinen ja palautuva vaikutus muuttuu; lasku on negatiivinen.",
		             "Ange hur många klasser en osannolik och reversibel konsekvens ändras; en sänkning är negativ.",
		             "Give by how many classes an unlikely and reversible impact changes; a fall is negative.") },
	{ .key = KEY_MEASURE_STEP, STEP_AT(struct significance, measure_step),
		.label = TEXT("Toimenpiteen muutos luokkaan",
		              "Åtgärdens ändring i klassen",
		              "Step for measures"),
		.help = TEXT("Anna, kuinka monta luokkaa päätetyt ja rahoitetut toimenpiteet enintään muuttavat; lasku on negatiivinen.",
		             "Ange hur många klasser beslutade och finansierade åtgärder ändrar högst; en sänkning är negativ.",
		             "Give by how many classes decided and funded measures change an impact at most; a fall is negative.") },
};

/* A step never turns the scale round: a measure lowers, a life stage raises. */
static void check_step(struct reading *reading, struct significance *significance, enum key key, struct whole *step,
                       int sign)
{
	static const struct text rise = TEXT("0 tai suurempi luku: luokka ei laske tästä syystä",
	                                     "0 eller ett större tal: klassen sjunker inte av detta skäl",
	                                     "0 or above: a class does not fall for this reason");
	static const struct text fall = TEXT("0 tai pienempi luku: luokka ei nouse tästä syystä",
	                                     "0 eller ett mindre tal: klassen stiger inte av detta skäl",
	                                     "0 or below: a class does not rise for this reason");
	if (!step->given || step->number * sign >= 0)
		return;
	say_bad_value(reading, field_node(significance, key), sign > 0 ? rise : fall, (struct text){ 0 });
	step->given = false;
}

static void check_steps(struct reading *reading, const struct node *map, void *into)
{
	struct significance *significance = into;
	(void)map;
	check_step(reading, significance, KEY_LIFE_STAGE_STEP, &significance->life_stage_step, 1);
	check_step(reading, significance, KEY_UNLIKELY_REVERSIBLE_STEP, &significance->unlikely_reversible_step, -1);
	check_step(reading, significance, KEY_MEASURE_STEP, &significance->measure_step, -1);
}

const struct record record_significance = { RECORD_OF(significance, "policy.significance"), .check = check_steps };

static const struct field fields_of_text_checks[] = {
	{ .key = KEY_PLACEHOLDERS, STRINGS_AT(struct text_checks, placeholders),
		.label = TEXT("Täydennysmerkit", "Platshållare", "Placeholders"),
		.help = TEXT("Luettele merkinnät, jotka kertovat tekstin olevan kirjoittamatta.",
		             "Räkna upp de markeringar som visar att en text inte har skrivits.",
		             "List the marks that show that a text has not been written.") },
	{ .key = KEY_STOCK_PHRASES, STRINGS_AT(struct text_checks, stock_phrases),
		.label = TEXT("Vakiolauseet", "Standardfraser", "Stock phrases"),
		.help = TEXT("Luettele lauseet, jotka eivät yksinään perustele mitään.",
		             "Räkna upp de fraser som ensamma inte motiverar någonting.",
		             "List the phrases that alone give no reason.") },
};
const struct record record_text_checks = { RECORD_OF(text_checks, "policy.text") };

static const struct field fields_of_policy[] = {
	{ .key = KEY_LANGUAGE, WORD_AT(struct policy, language, file_language),
		.label = TEXT("Tekstien kieli", "Textspråk", "Language of the texts"),
		.help = TEXT("Ilmoita, millä kielellä tiedoston tekstit on kirjoitettu: fi, sv tai en.",
		             "Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.",
		             "State the language in which the texts of this file are written: fi, sv or en.") },
	{ .key = KEY_VERSION, STRING_AT(struct policy, version), .need = NEED_ALWAYS,
		.label = TEXT("Versio", "Version", "Version"),
		.help = TEXT("Anna arviointiperusteiden versio, joka näkyy raporteissa.",
		             "Ange bedömningsgrundernas version, som syns i rapporterna.",
		             "Give the version of the policy, which is shown in reports.") },
	{ .key = KEY_AGE_BANDS, RECORDS_AT(struct policy, age_bands, band),
		.label = TEXT("Ikäryhmät", "Åldersgrupper", "Age bands"),
		.help = TEXT("Määritä käytettävät ikäryhmät nuorimmasta alkaen.",
		             "Fastställ de åldersgrupper som används, med den yngsta först.",
		             "Define the age bands in use, the youngest first.") },
	{ .key = KEY_SIGNIFICANCE, RECORD_AT(struct policy, significance, significance),
		.label = TEXT("Merkittävyysluokan laskenta",
		              "Beräkning av betydelseklassen",
		              "Computing the significance class"),
		.help = TEXT("Määritä, miten merkittävyysluokka lasketaan.",
		             "Fastställ hur betydelseklassen beräknas.",
		             "Define how the significance class is computed.") },
	{ .key = KEY_BECAUSE, TEXT_AT(struct policy, because), .need = NEED_SOMETIMES,
		.label = TEXT("Perustelu", "Motivering", "Reason"),
		.help = TEXT("Perustele, miksi organisaation arviointiperuste poikkeaa valmiista.",
		             "Motivera varför organisationens bedömningsgrund avviker från den färdiga.",
		             "Say why the organisation differs from the built-in policy.") },
	{ .key = KEY_LIMITS, RECORD_AT(struct policy, limits, limits),
		.label = TEXT("Rajat", "Gränser", "Limits"),
		.help = TEXT("Anna rajat, jotka poikkeavat valmiista: arvo, voimaantulo ja lähde.",
		             "Ange de gränser som avviker från de färdiga: värde, datum och källa.",
		             "Give the limits that differ from the built-in ones: value, date and source.") },
	{ .key = KEY_VULNERABLE_GROUPS, WORDS_AT(struct policy, vulnerable_groups, group),
		.label = TEXT("Haavoittuvassa asemassa olevat ryhmät",
		              "Grupper i utsatt ställning",
		              "Vulnerable groups"),
		.help = TEXT("Luettele lapsiryhmät, joita pidetään haavoittuvassa asemassa olevina.",
		             "Räkna upp de grupper av barn som anses vara i utsatt ställning.",
		             "List the groups of children regarded as vulnerable.") },
	{ .key = KEY_TEXT, RECORD_AT(struct policy, text, text_checks),
		.label = TEXT("Tekstien tarkistus", "Kontroll av texter", "Checking of texts"),
		.help = TEXT("Luettele sanat ja sanonnat, joista tekstien säännöt huomauttavat.",
		             "Räkna upp de ord och fraser som textreglerna anmärker på.",
		             "List the words and phrases that the rules on texts point out.") },
	{ .key = KEY_WAIVERS, RECORDS_AT(struct policy, waivers, waiver),
		.label = TEXT("Poikkeukset", "Undantag", "Waivers"),
		.help = TEXT("Luettele tämän tiedoston havaintoja koskevat määräaikaiset poikkeukset; koko rekisteriä koskevat kirjataan tiedostoon lva.yaml.",
		             "Räkna upp tidsbegränsade undantag som gäller iakttagelser i denna fil; undantag som gäller hela registret antecknas i lva.yaml.",
		             "List the temporary waivers of this file's findings; register-wide findings are waived in lva.yaml.") },
};

/* Bands follow one another without a gap; only the last one is open. */
static bool band_follows(const struct band *band, const struct band *before)
{
	if (before == NULL)
		return band->from.number == 0;
	return before->to.given && band->from.number == before->to.number + 1;
}

static void check_policy(struct reading *reading, const struct node *map, void *into)
{
	static const struct text expected = TEXT("ikäryhmät nuorimmasta alkaen, aukotta ja lomittumatta, enintään 12",
	                                         "åldersgrupper från den yngsta, utan luckor och överlappningar, högst 12",
	                                         "age bands from the youngest, without gaps or overlaps, at most 12");
	const struct policy *policy = into;
	struct names *codes = names_new(reading->memory);
	(void)map;
	for (size_t i = 0; i < policy->age_bands_count; i++) {
		const struct band *band = &policy->age_bands[i];
		const struct node *from = field_node(band, KEY_FROM);
		take_once(reading->diags, codes, band->code, band, KEY_CODE);
		if (from != NULL && band->from.given && (i >= BANDS_MAX || !band_follows(band, i == 0 ? NULL : band - 1)))
			say_bad_value(reading, from, expected, (struct text){ 0 });
	}
}

const struct record record_policy = { RECORD_OF(policy, "policy"), .check = check_policy };
