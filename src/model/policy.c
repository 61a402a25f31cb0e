/* SPDX-License-Identifier: EUPL-1.2 */
#include "policy.h"

#include <stddef.h>

#include <string.h>

#include "arena.h"
#include "checks.h"
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
const struct record record_significance = { RECORD_OF(significance, "policy.significance") };

static const struct field fields_of_limits[] = {
	{ .key = KEY_MANY_CHILDREN, LIMIT_AT(struct limits, many_children, WHOLE),
		.label = TEXT("Laajan arvioinnin lapsimäärä",
		              "Antal barn för omfattande bedömning",
		              "Children for a full assessment"),
		.help = TEXT("Anna lasten määrä, josta alkaen arviointi on laaja.",
		             "Ange antalet barn från vilket bedömningen är omfattande.",
		             "Give the number of children from which the assessment is full.") },
	{ .key = KEY_MANY_CHILDREN_SHARE, LIMIT_AT(struct limits, many_children_share, SHARE),
		.label = TEXT("Laajan arvioinnin ikäryhmäosuus",
		              "Andel av åldersgruppen för omfattande bedömning",
		              "Share of a band for a full assessment"),
		.help = TEXT("Anna ikäryhmän osuus, josta alkaen arviointi on laaja.",
		             "Ange den andel av åldersgruppen från vilken bedömningen är omfattande.",
		             "Give the share of an age band from which the assessment is full.") },
	{ .key = KEY_CHILD_COST, LIMIT_AT(struct limits, child_cost, MONEY),
		.label = TEXT("Laajan arvioinnin kustannusmuutos",
		              "Kostnadsändring för omfattande bedömning",
		              "Cost change for a full assessment"),
		.help = TEXT("Anna lapsiin kohdistuva kustannusmuutos euroina vuodessa, josta alkaen arviointi on laaja.",
		             "Ange den kostnadsändring för barn i euro per år från vilken bedömningen är omfattande.",
		             "Give the cost change falling on children, in euros a year, from which the assessment is full.") },
	{ .key = KEY_STACKING_MONTHS, LIMIT_AT(struct limits, stacking_months, WHOLE),
		.label = TEXT("Yhteisvaikutusten tarkasteluaika kuukausina",
		              "Granskningstid för sammantagna konsekvenser i månader",
		              "Window of cumulative impacts in months"),
		.help = TEXT("Anna yhteisvaikutusten tarkasteluaika kuukausina.",
		             "Ange granskningstiden för sammantagna konsekvenser i månader.",
		             "Give the window of cumulative impacts in months.") },
	{ .key = KEY_EVIDENCE_YEARS, LIMIT_AT(struct limits, evidence_years, WHOLE),
		.label = TEXT("Näytön enimmäisikä vuosina",
		              "Kunskapsunderlagets högsta ålder i år",
		              "Highest age of evidence in years"),
		.help = TEXT("Anna, kuinka monta vuotta vanha näyttö saa olla.",
		             "Ange hur många år gammalt kunskapsunderlaget får vara.",
		             "Give how many years old evidence may be.") },
	{ .key = KEY_ASSESSMENT_MONTHS, LIMIT_AT(struct limits, assessment_months, WHOLE),
		.label = TEXT("Arvioinnin enimmäisikä kuukausina",
		              "Bedömningens högsta ålder i månader",
		              "Highest age of an assessment in months"),
		.help = TEXT("Anna, kuinka monta kuukautta ennen kokousta valmistunut arviointi ei ole vielä vanhentunut.",
		             "Ange hur många månader före sammanträdet bedömningen får ha blivit klar utan att vara föråldrad.",
		             "Give how many months before the meeting an assessment may be ready without being stale.") },
	{ .key = KEY_LATE_START_SHARE, LIMIT_AT(struct limits, late_start_share, SHARE),
		.label = TEXT("Myöhäisen aloituksen osuus valmisteluajasta",
		              "Sen start, andel av beredningstiden",
		              "Late start, share of the preparation"),
		.help = TEXT("Anna valmisteluajan viimeinen osuus, jolla aloitettu arviointi on myöhässä.",
		             "Ange den sista andel av beredningstiden då det är för sent att börja bedömningen.",
		             "Give the last share of the preparation in which it is too late to start the assessment.") },
	{ .key = KEY_LATE_START_DAYS, LIMIT_AT(struct limits, late_start_days, WHOLE),
		.label = TEXT("Myöhäisen aloituksen päivät ennen kokousta",
		              "Sen start, dagar före sammanträdet",
		              "Late start, days before the meeting"),
		.help = TEXT("Anna, kuinka monta päivää ennen kokousta arviointi on viimeistään aloitettava.",
		             "Ange hur många dagar före sammanträdet bedömningen senast ska påbörjas.",
		             "Give how many days before the meeting the assessment must start at the latest.") },
	{ .key = KEY_READING_DAYS, LIMIT_AT(struct limits, reading_days, WHOLE),
		.label = TEXT("Päättäjien lukuaika päivinä",
		              "Beslutsfattarnas lästid i dagar",
		              "Time for reading in days"),
		.help = TEXT("Anna, kuinka monta päivää ennen kokousta arvioinnin on oltava valmis.",
		             "Ange hur många dagar före sammanträdet bedömningen ska vara klar.",
		             "Give how many days before the meeting the assessment must be ready.") },
	{ .key = KEY_BOARD_TEXT_WORDS, LIMIT_AT(struct limits, board_text_words, WHOLE),
		.label = TEXT("Esityslistatekstin enimmäissanamäärä",
		              "Högsta ordantal i texten till föredragningslistan",
		              "Highest number of words in the agenda text"),
		.help = TEXT("Anna esityslistatekstin suurin sanamäärä.",
		             "Ange det högsta ordantalet i texten till föredragningslistan.",
		             "Give the highest number of words in the agenda text.") },
	{ .key = KEY_REASON_CHARACTERS, LIMIT_AT(struct limits, reason_characters, WHOLE),
		.label = TEXT("Perustelun vähimmäismerkkimäärä",
		              "Minsta teckenantal i en motivering",
		              "Least number of characters in a reason"),
		.help = TEXT("Anna merkkimäärä, joka perustelussa vähintään vaaditaan.",
		             "Ange det minsta teckenantal som krävs i en motivering.",
		             "Give the least number of characters required of a reason.") },
	{ .key = KEY_SMALL_COUNT, LIMIT_AT(struct limits, small_count, WHOLE),
		.label = TEXT("Pienin näytettävä lasten määrä",
		              "Minsta antal barn som visas",
		              "Smallest number of children shown"),
		.help = TEXT("Anna pienin lasten määrä, joka näytetään sellaisenaan.",
		             "Ange det minsta antal barn som visas som sådant.",
		             "Give the smallest number of children shown as it is.") },
	{ .key = KEY_BURDEN_INDEX_ALERT, LIMIT_AT(struct limits, burden_index_alert, RATIO),
		.label = TEXT("Rasitusindeksin hälytysraja",
		              "Larmgräns för belastningsindex",
		              "Alert limit of the burden index"),
		.help = TEXT("Anna rasitusindeksi, jonka ylittyessä hälytetään.",
		             "Ange det belastningsindex som larmar när det överskrids.",
		             "Give the burden index above which an alert is raised.") },
	{ .key = KEY_GROUP_ALERT, LIMIT_AT(struct limits, group_alert, WHOLE),
		.label = TEXT("Ryhmähälytyksen päätösmäärä",
		              "Antal beslut för grupplarm",
		              "Number of decisions for a group alert"),
		.help = TEXT("Anna samaan ryhmään kohdistuvien kielteisten päätösten määrä, josta hälytetään.",
		             "Ange det antal negativa beslut för samma grupp som larmar.",
		             "Give the number of negative decisions on one group that raises an alert.") },
	{ .key = KEY_WAIVER_DAYS, LIMIT_AT(struct limits, waiver_days, WHOLE),
		.label = TEXT("Poikkeuksen enimmäiskesto päivinä",
		              "Undantagets längsta tid i dagar",
		              "Longest waiver in days"),
		.help = TEXT("Anna, kuinka monta päivää poikkeus saa enintään kestää.",
		             "Ange hur många dagar ett undantag får gälla som längst.",
		             "Give how many days a waiver may last at most.") },
	{ .key = KEY_FOLLOW_UP_MONTHS, LIMIT_AT(struct limits, follow_up_months, WHOLE),
		.label = TEXT("Seurannan enimmäisaika kuukausina",
		              "Längsta tid till uppföljningen i månader",
		              "Longest time to the follow-up in months"),
		.help = TEXT("Anna, kuinka monen kuukauden kuluessa muutoksen alkamisesta seuranta on tehtävä.",
		             "Ange inom hur många månader efter att ändringen börjat uppföljningen ska göras.",
		             "Give within how many months of the change the follow-up must be made.") },
	{ .key = KEY_CHILD_SENTENCE_WORDS, LIMIT_AT(struct limits, child_sentence_words, WHOLE),
		.label = TEXT("Lasten tiivistelmän virkkeen enimmäissanamäärä",
		              "Högsta ordantal i en mening för barn",
		              "Highest number of words in a sentence for children"),
		.help = TEXT("Anna lasten tiivistelmän virkkeen suurin sanamäärä.",
		             "Ange det högsta antalet ord i en mening i sammandraget för barn.",
		             "Give the highest number of words in a sentence for children.") },
	{ .key = KEY_CHILD_WORD_LETTERS, LIMIT_AT(struct limits, child_word_letters, WHOLE),
		.label = TEXT("Lasten tiivistelmän sanan enimmäiskirjainmäärä",
		              "Högsta antal bokstäver i ett ord för barn",
		              "Highest number of letters in a word for children"),
		.help = TEXT("Anna lasten tiivistelmän sanan suurin kirjainmäärä.",
		             "Ange det högsta antalet bokstäver i ett ord i sammandraget för barn.",
		             "Give the highest number of letters in a word for children.") },
	{ .key = KEY_CHILD_PARAGRAPH_NUMBERS, LIMIT_AT(struct limits, child_paragraph_numbers, WHOLE),
		.label = TEXT("Lasten tiivistelmän kappaleen lukujen enimmäismäärä",
		              "Högsta antal tal i ett stycke för barn",
		              "Highest number of figures in a paragraph for children"),
		.help = TEXT("Anna lasten tiivistelmän kappaleen lukujen suurin määrä.",
		             "Ange det högsta antalet tal i ett stycke i sammandraget för barn.",
		             "Give the highest number of figures in a paragraph for children.") },
	{ .key = KEY_CLASSIFICATION_MONTHS, LIMIT_AT(struct limits, classification_months, WHOLE),
		.label = TEXT("Luokittelun tarkistusväli kuukausina",
		              "Klassificeringens granskningsintervall i månader",
		              "Review interval of the classification in months"),
		.help = TEXT("Anna, kuinka monta kuukautta palvelun luokittelun tarkistuksesta saa kulua.",
		             "Ange hur många månader som får gå sedan klassificeringen av en tjänst granskades.",
		             "Give how many months may pass since the classification of a service was reviewed.") },
	{ .key = KEY_KEY_YEARS, LIMIT_AT(struct limits, key_years, WHOLE),
		.label = TEXT("Jakoperusteen osuuksien enimmäisikä vuosina",
		              "Högsta ålder för fördelningsgrundens andelar i år",
		              "Highest age of the shares in years"),
		.help = TEXT("Anna, kuinka monta vuotta palveluluetteloa vanhempi välillisen palvelun osuus saa olla.",
		             "Ange hur många år äldre än tjänstekatalogen en indirekt tjänsts andel får vara.",
		             "Give how many years older than the catalogue a share of an indirect service may be.") },
	{ .key = KEY_POPULATION_YEARS, LIMIT_AT(struct limits, population_years, WHOLE),
		.label = TEXT("Väestötietojen enimmäisikä vuosina",
		              "Befolkningsuppgifternas högsta ålder i år",
		              "Highest age of population figures in years"),
		.help = TEXT("Anna, kuinka monta vuotta palveluluetteloa vanhempi väestötieto saa olla.",
		             "Ange hur många år äldre än tjänstekatalogen befolkningsuppgifterna får vara.",
		             "Give how many years older than the catalogue population figures may be.") },
	{ .key = KEY_LONG_TERM_MONTHS, LIMIT_AT(struct limits, long_term_months, WHOLE),
		.label = TEXT("Pitkä aikaväli kuukausina", "Lång sikt i månader", "Long term in months"),
		.help = TEXT("Anna kesto kuukausina, josta alkaen vaikutus on pitkän aikavälin vaikutus.",
		             "Ange den varaktighet i månader från vilken en konsekvens är långsiktig.",
		             "Give the duration in months from which an impact is long-term.") },
	{ .key = KEY_UNKNOWN_ANSWERS, LIMIT_AT(struct limits, unknown_answers, WHOLE),
		.label = TEXT("Avoimien vastausten enimmäismäärä",
		              "Högsta antal öppna svar",
		              "Highest number of open answers"),
		.help = TEXT("Anna, kuinka monta tunnistamisen vastausta saa olla ei-tiedossa.",
		             "Ange hur många svar i identifieringen som får vara okända.",
		             "Give how many answers of the screening may be unknown.") },
	{ .key = KEY_UNKNOWN_SHARE, LIMIT_AT(struct limits, unknown_share, SHARE),
		.label = TEXT("Tuntemattomien vaikutusten osuus",
		              "Andel okända konsekvenser",
		              "Share of unknown impacts"),
		.help = TEXT("Anna tuntemattomien vaikutusten osuus, josta alkaen johtopäätökset ovat heikolla pohjalla.",
		             "Ange den andel okända konsekvenser från vilken slutsatserna har svag grund.",
		             "Give the share of unknown impacts from which the conclusions rest on a weak basis.") },
	{ .key = KEY_UNDIFFERENTIATED_ROWS, LIMIT_AT(struct limits, undifferentiated_rows, WHOLE),
		.label = TEXT("Erittelemättömien rivien määrä",
		              "Antal ospecificerade rader",
		              "Number of undifferentiated rows"),
		.help = TEXT("Anna, monestako kaikkia ikäryhmiä koskevasta vaikutuksesta huomautetaan.",
		             "Ange från hur många konsekvenser som alla gäller samtliga åldersgrupper det anmärks.",
		             "Give the number of impacts on all age bands that is pointed out.") },
	{ .key = KEY_SAME_MAGNITUDE_ROWS, LIMIT_AT(struct limits, same_magnitude_rows, WHOLE),
		.label = TEXT("Samansuuruisten rivien määrä",
		              "Antal lika stora rader",
		              "Number of rows of the same magnitude"),
		.help = TEXT("Anna, monestako samansuuruisesta vaikutuksesta huomautetaan.",
		             "Ange från hur många lika stora konsekvenser det anmärks.",
		             "Give the number of impacts of the same magnitude that is pointed out.") },
	{ .key = KEY_CONSISTENT_CLASS, LIMIT_AT(struct limits, consistent_class, WHOLE),
		.label = TEXT("Lapsen edun mukaisuuden luokkaraja",
		              "Klassgräns för barnets bästa",
		              "Class limit of the best interests"),
		.help = TEXT("Anna kielteisen vaikutuksen luokka, josta alkaen johtopäätös lapsen edun mukaisuudesta on ristiriitainen.",
		             "Ange den klass för en negativ konsekvens från vilken slutsatsen om förenlighet med barnets bästa är motstridig.",
		             "Give the class of a negative impact from which calling the proposal consistent with the best interests is a contradiction.") },
	{ .key = KEY_SAME_REASON_ITEMS, LIMIT_AT(struct limits, same_reason_items, WHOLE),
		.label = TEXT("Samalla syyllä rajattujen asioiden määrä",
		              "Antal ärenden med samma skäl",
		              "Number of items with the same reason"),
		.help = TEXT("Anna, monestako samalla syyllä rajatusta asiasta huomautetaan.",
		             "Ange från hur många ärenden som avgränsats med samma skäl det anmärks.",
		             "Give the number of items excluded for the same reason that is pointed out.") },
	{ .key = KEY_SUMMARY_WORDS_MIN, LIMIT_AT(struct limits, summary_words_min, WHOLE),
		.label = TEXT("Tiivistelmän vähimmäissanamäärä",
		              "Minsta ordantal i sammandraget",
		              "Least number of words in the summary"),
		.help = TEXT("Anna johtopäätösten tiivistelmän pienin sanamäärä.",
		             "Ange det minsta ordantalet i slutsatsernas sammandrag.",
		             "Give the least number of words in the summary of the conclusions.") },
	{ .key = KEY_SUMMARY_WORDS_MAX, LIMIT_AT(struct limits, summary_words_max, WHOLE),
		.label = TEXT("Tiivistelmän enimmäissanamäärä",
		              "Högsta ordantal i sammandraget",
		              "Highest number of words in the summary"),
		.help = TEXT("Anna johtopäätösten tiivistelmän suurin sanamäärä.",
		             "Ange det högsta ordantalet i slutsatsernas sammandrag.",
		             "Give the highest number of words in the summary of the conclusions.") },
};
const struct record record_limits = { RECORD_OF(limits, "policy.limits") };

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
	(void)map;
	for (size_t i = 0; i < policy->age_bands_count; i++) {
		const struct band *band = &policy->age_bands[i];
		const struct node *from = field_node(band, KEY_FROM);
		if (from != NULL && band->from.given && (i >= BANDS_MAX || !band_follows(band, i == 0 ? NULL : band - 1)))
			say_bad_value(reading, from, expected, (struct text){ 0 });
	}
}

const struct record record_policy = { RECORD_OF(policy, "policy"), .check = check_policy };

static void change_limits(struct limits *into, const struct limits *by)
{
	for (size_t i = 0; i < record_limits.field_count; i++) {
		size_t offset = record_limits.fields[i].offset;
		struct limit limit;
		memcpy(&limit, (const char *)by + offset, sizeof limit);
		if (limit.given)
			memcpy((char *)into + offset, &limit, sizeof limit);
	}
}

static void change_table(struct class_table *into, const struct class_table *by)
{
	for (int magnitude = 0; magnitude < MAGNITUDE_END; magnitude++)
		if (by->by_magnitude[magnitude].given)
			into->by_magnitude[magnitude] = by->by_magnitude[magnitude];
}

static void change_significance(struct significance *into, const struct significance *by)
{
	if (by->enabled != FLAG_UNSET)
		into->enabled = by->enabled;
	if (by->life_stage_step.given)
		into->life_stage_step = by->life_stage_step;
	if (by->unlikely_reversible_step.given)
		into->unlikely_reversible_step = by->unlikely_reversible_step;
	if (by->measure_step.given)
		into->measure_step = by->measure_step;
	if (by->table != NULL)
		change_table(into->table, by->table);
}

static void change_text_checks(struct text_checks *into, const struct text_checks *by)
{
	if (by->placeholders.node != NULL)
		into->placeholders = by->placeholders;
	if (by->stock_phrases.node != NULL)
		into->stock_phrases = by->stock_phrases;
}

static void *copy_of(struct arena *memory, const void *from, size_t size)
{
	return memcpy(arena_alloc(memory, size), from, size);
}

struct policy *policy_changed(struct arena *memory, const struct policy *built_in, const struct policy *by)
{
	struct policy *policy = copy_of(memory, built_in, sizeof *built_in);
	policy->limits = copy_of(memory, built_in->limits, sizeof *built_in->limits);
	policy->significance = copy_of(memory, built_in->significance, sizeof *built_in->significance);
	policy->significance->table = copy_of(memory, built_in->significance->table, sizeof *built_in->significance->table);
	policy->text = copy_of(memory, built_in->text, sizeof *built_in->text);
	policy->node = by->node;
	policy->version = by->version;
	policy->because = by->because;
	if (by->age_bands_count > 0) {
		policy->age_bands = by->age_bands;
		policy->age_bands_count = by->age_bands_count;
	}
	if (by->vulnerable_groups.node != NULL)
		policy->vulnerable_groups = by->vulnerable_groups;
	if (by->limits != NULL)
		change_limits(policy->limits, by->limits);
	if (by->significance != NULL)
		change_significance(policy->significance, by->significance);
	if (by->text != NULL)
		change_text_checks(policy->text, by->text);
	return policy;
}
