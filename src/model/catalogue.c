/* SPDX-License-Identifier: EUPL-1.2 */
#include "catalogue.h"

#include <stddef.h>

#include "bands.h"
#include "checks.h"
#include "values.h"

static const struct field fields_of_sourced_share[] = {
	{ .key = KEY_SHARE, SHARE_AT(struct sourced_share, share), .need = NEED_ALWAYS,
		.label = TEXT("Osuus", "Andel", "Share"),
		.help = TEXT("Anna osuus lukuna nollan ja yhden väliltä, esimerkiksi 0.30.",
		             "Ange andelen som ett tal mellan noll och ett, till exempel 0.30.",
		             "Give the share as a number between 0 and 1, for example 0.30.") },
	{ .key = KEY_SOURCE, TEXT_AT(struct sourced_share, source),
		.label = TEXT("Lähde", "Källa", "Source"),
		.help = TEXT("Kirjoita, mistä osuus on saatu.",
		             "Skriv varifrån andelen kommer.",
		             "Write where the share comes from.") },
	{ .key = KEY_YEAR, WHOLE_AT(struct sourced_share, year),
		.label = TEXT("Tiedon vuosi", "Uppgiftens år", "Year of the figure"),
		.help = TEXT("Anna vuosi, jolta osuus on.",
		             "Ange det år som andelen gäller.",
		             "Give the year of the share.") },
};
const struct record record_sourced_share = { RECORD_OF(sourced_share, "catalogue.services.clients_with_children") };

static const struct field fields_of_typed_key[] = {
	{ .key = KEY_SOURCE, TEXT_AT(struct typed_key, source),
		.label = TEXT("Jakoperusteen lähde", "Källa till fördelningsgrunden", "Source of the key"),
		.help = TEXT("Kirjoita, mihin jakoperuste perustuu; ilman lähdettä laatuluokka on D.",
		             "Skriv vad fördelningsgrunden bygger på; utan källa är kvalitetsklassen D.",
		             "Write what the key is based on; without a source its grade is D.") },
	{ .key = KEY_REASON, TEXT_AT(struct typed_key, reason),
		.label = TEXT("Jakoperusteen syy", "Skäl till fördelningsgrunden", "Reason for the key"),
		.help = TEXT("Perustele, miksi laskennallinen jakoperuste korvataan.",
		             "Motivera varför den beräknade fördelningsgrunden ersätts.",
		             "Give the reason for replacing the calculated allocation key.") },
};
/* The other keys are age bands. */
static bool take_band_share(struct reading *reading, struct node *pair, void *into)
{
	struct typed_key *key = into;
	size_t band;
	const char *named = key->node->key == NULL ? "" : key->node->key;
	if (read_band_code(reading, pair, pair->key, named, &band))
		read_share_value(reading, pair, &key->shares.of[band]);
	return true;
}

const struct record record_typed_key = { RECORD_OF(typed_key, "catalogue.services.key"), .other = take_band_share };

static const struct field fields_of_service_cost[] = {
	{ .key = KEY_BUDGET, MONEY_AT(struct service_cost, budget), .need = NEED_SOMETIMES,
		.label = TEXT("Talousarvio", "Budget", "Budget"),
		.help = TEXT("Anna talousarvion summa euroina.",
		             "Ange det budgeterade beloppet i euro.",
		             "Give the budgeted amount in euros.") },
	{ .key = KEY_ACTUAL, MONEY_AT(struct service_cost, actual), .need = NEED_SOMETIMES,
		.label = TEXT("Toteuma", "Utfall", "Actual"),
		.help = TEXT("Anna toteutunut summa euroina.",
		             "Ange det faktiska beloppet i euro.",
		             "Give the actual amount in euros.") },
	{ .key = KEY_BASIS, WORD_AT(struct service_cost, basis, cost_basis),
		.label = TEXT("Laskentatapa", "Beräkningssätt", "Gross or net"),
		.help = TEXT("Valitse, onko kustannus brutto vai netto.",
		             "Välj om kostnaden är brutto eller netto.",
		             "Choose whether the cost is gross or net.") },
};
static void check_cost(struct reading *reading, const struct node *map, void *into)
{
	(void)into;
	need_one_of(reading, map, KEY_BUDGET, KEY_ACTUAL);
}

const struct record record_service_cost = { RECORD_OF(service_cost, "catalogue.services.cost"), .check = check_cost };

static const struct field fields_of_classified[] = {
	{ .key = KEY_DATE, DATE_AT(struct classified, date), .need = NEED_ALWAYS,
		.label = TEXT("Luokittelun päivä", "Klassificeringens datum", "Date of the classification"),
		.help = TEXT("Anna luokittelun päivä.",
		             "Ange dagen då klassificeringen gjordes.",
		             "Give the date of the classification.") },
	{ .key = KEY_BY, TEXT_AT(struct classified, by), .need = NEED_ALWAYS,
		.label = TEXT("Luokittelun tekijä", "Klassificeringen gjord av", "Classified by"),
		.help = TEXT("Kirjoita luokittelun tekijän tehtävänimike tai yksikkö.",
		             "Skriv tjänstebeteckningen eller enheten för den som gjorde klassificeringen.",
		             "Write the title or unit of the person who classified.") },
};
const struct record record_classified = { RECORD_OF(classified, "catalogue.services.classified") };

static const struct field fields_of_validity[] = {
	{ .key = KEY_FROM, DATE_AT(struct validity, from),
		.label = TEXT("Alkaen", "Från och med", "From"),
		.help = TEXT("Anna ensimmäinen päivä.", "Ange den första dagen.", "Give the first day.") },
	{ .key = KEY_TO, DATE_AT(struct validity, to),
		.label = TEXT("Asti", "Till och med", "To"),
		.help = TEXT("Anna viimeinen päivä.", "Ange den sista dagen.", "Give the last day.") },
};
static void check_validity(struct reading *reading, const struct node *map, void *into)
{
	const struct validity *valid = into;
	(void)map;
	need_date_order(reading, valid, KEY_FROM, valid->from, KEY_TO, valid->to);
}

const struct record record_validity = { RECORD_OF(validity, "catalogue.services.valid"), .check = check_validity };

static const struct field fields_of_service[] = {
	{ .key = KEY_ID, ID_AT(struct service, id), .need = NEED_ALWAYS,
		.label = TEXT("Tunnus", "Beteckning", "Id"),
		.help = TEXT("Anna palvelulle lyhyt tunnus, jota ei ole muilla palveluilla.",
		             "Ge tjänsten en kort beteckning som ingen annan tjänst har.",
		             "Give the service a short id that no other service has.") },
	{ .key = KEY_NAME, TEXT_AT(struct service, name), .need = NEED_ALWAYS,
		.label = TEXT("Palvelun nimi", "Tjänstens namn", "Name of the service"),
		.help = TEXT("Kirjoita palvelun nimi niin kuin asukas sen tuntee.",
		             "Skriv tjänstens namn så som invånarna känner den.",
		             "Write the name of the service as residents know it.") },
	{ .key = KEY_COST_CENTRE, STRING_AT(struct service, cost_centre), .need = NEED_ALWAYS,
		.label = TEXT("Kustannuspaikka", "Kostnadsställe", "Cost centre"),
		.help = TEXT("Kirjoita kustannuspaikka numeroineen kuten kirjanpidossa.",
		             "Skriv kostnadsstället med nummer som i bokföringen.",
		             "Write the cost centre with its number as in the accounts.") },
	{ .key = KEY_SERVICE_CLASS, STRING_AT(struct service, service_class),
		.label = TEXT("Palveluluokka", "Tjänsteklass", "Service class"),
		.help = TEXT("Kirjoita AURA-luokituksen tai kunnan palveluluokituksen koodi.",
		             "Skriv koden i AURA-klassificeringen eller i kommunernas tjänsteklassificering.",
		             "Write the code of the AURA or municipal service classification.") },
	{ .key = KEY_SECTOR, TEXT_AT(struct service, sector),
		.label = TEXT("Toimiala", "Sektor", "Sector"),
		.help = TEXT("Kirjoita toimiala tai tulosalue.",
		             "Skriv sektorn eller resultatområdet.",
		             "Write the sector or division.") },
	{ .key = KEY_PROVIDER, WORD_AT(struct service, provider, provider),
		.label = TEXT("Tuottaja", "Producent", "Provider"),
		.help = TEXT("Valitse, kuka palvelun tuottaa.",
		             "Välj vem som producerar tjänsten.",
		             "Choose who produces the service.") },
	{ .key = KEY_IMPACT, WORD_AT(struct service, impact, impact_type), .need = NEED_ALWAYS,
		.label = TEXT("Vaikutustyyppi", "Konsekvenstyp", "Impact type"),
		.help = TEXT("Valitse, vaikuttaako palvelu lapsiin suoraan, välillisesti, yhteisöllisesti vai ei merkittävästi.",
		             "Välj om tjänstens inverkan på barn är direkt, indirekt, kollektiv eller inte betydande.",
		             "Choose whether the service affects children directly, indirectly, communally or not significantly.") },
	{ .key = KEY_AGE_BANDS, BANDS_AT(struct service, age_bands), .need = NEED_SOMETIMES,
		.label = TEXT("Ikäryhmät", "Åldersgrupper", "Age bands"),
		.help = TEXT("Luettele ikäryhmät, joille palvelu on tarkoitettu.",
		             "Räkna upp åldersgrupperna som tjänsten är avsedd för.",
		             "List the age bands the service is meant for.") },
	{ .key = KEY_CLIENTS, COUNTS_AT(struct service, clients), .need = NEED_SOMETIMES,
		.label = TEXT("Asiakkaat", "Klienter", "Clients"),
		.help = TEXT("Anna asiakkaiden määrä ikäryhmittäin.",
		             "Ange antalet klienter i varje åldersgrupp.",
		             "Give the number of clients in each age band.") },
	{ .key = KEY_UNIT, WORD_AT(struct service, unit, unit),
		.label = TEXT("Laskentayksikkö", "Beräkningsenhet", "Unit of count"),
		.help = TEXT("Valitse, lasketaanko asiakkaita, käyntejä, päiviä vai painotettuja määriä.",
		             "Välj om klienter, besök, dagar eller viktade antal räknas.",
		             "Choose whether clients, visits, days or weighted numbers are counted.") },
	{ .key = KEY_CLIENTS_WITH_CHILDREN, RECORD_AT(struct service, clients_with_children, sourced_share), .need = NEED_SOMETIMES,
		.label = TEXT("Lapsiperheissä elävät asiakkaat",
		              "Klienter i barnfamiljer",
		              "Clients with children"),
		.help = TEXT("Anna osuus asiakkaista, jotka asuvat alaikäisen kanssa, sekä lähde ja vuosi.",
		             "Ange andelen klienter som bor med en minderårig samt källa och år.",
		             "Give the share of clients who live with a child under 18, with source and year.") },
	{ .key = KEY_CHILDREN_IN_HOUSEHOLDS, RECORD_AT(struct service, children_in_households, sourced_share), .need = NEED_SOMETIMES,
		.label = TEXT("Lapset kotitalouksissa", "Barn i hushållen", "Children in the households"),
		.help = TEXT("Anna lasten osuus näiden kotitalouksien jäsenistä sekä lähde ja vuosi.",
		             "Ange barnens andel av medlemmarna i dessa hushåll samt källa och år.",
		             "Give the share of children among the members of those households, with source and year.") },
	{ .key = KEY_KEY, RECORD_AT(struct service, key, typed_key),
		.label = TEXT("Jakoperuste", "Fördelningsgrund", "Allocation key"),
		.help = TEXT("Anna ikäryhmien osuudet kustannuksesta, jos laskettu jakoperuste ei sovi.",
		             "Ange åldersgruppernas andelar av kostnaden, om den beräknade fördelningsgrunden inte passar.",
		             "Give the age bands' shares of the cost if the calculated key does not fit.") },
	{ .key = KEY_COST, RECORD_AT(struct service, cost, service_cost), .need = NEED_ALWAYS,
		.label = TEXT("Kustannus", "Kostnad", "Cost"),
		.help = TEXT("Anna palvelun kustannus euroina talousarviosta tai tilinpäätöksestä.",
		             "Ange tjänstens kostnad i euro enligt budgeten eller bokslutet.",
		             "Give the cost of the service in euros from the budget or the accounts.") },
	{ .key = KEY_AREAS, AREAS_AT(struct service, areas),
		.label = TEXT("Palvelun alueet", "Tjänstens områden", "Areas of the service"),
		.help = TEXT("Luettele alueet, joilla palvelua annetaan; jätä pois, jos se kattaa koko alueen.",
		             "Räkna upp områdena där tjänsten ges; utelämna om den täcker hela området.",
		             "List the areas where the service is given; leave out if it covers the whole area.") },
	{ .key = KEY_RATIONALE, TEXT_AT(struct service, rationale), .need = NEED_ALWAYS,
		.label = TEXT("Luokittelun perustelu",
		              "Motivering till klassificeringen",
		              "Reason for the classification"),
		.help = TEXT("Perustele, miksi palvelu on luokiteltu näin.",
		             "Motivera varför tjänsten har klassificerats så.",
		             "Say why the service is classified this way.") },
	{ .key = KEY_CLASSIFIED, RECORD_AT(struct service, classified, classified),
		.label = TEXT("Luokiteltu", "Klassificerad", "Classified"),
		.help = TEXT("Kirjoita, milloin luokittelu tehtiin ja kuka sen teki.",
		             "Skriv när klassificeringen gjordes och av vem.",
		             "Write when the classification was made and by whom.") },
	{ .key = KEY_REVIEWED, DATE_AT(struct service, reviewed),
		.label = TEXT("Tarkistettu", "Granskad", "Reviewed on"),
		.help = TEXT("Anna päivä, jona luokittelu on viimeksi tarkistettu.",
		             "Ange dagen då klassificeringen senast granskades.",
		             "Give the date when the classification was last reviewed.") },
	{ .key = KEY_VALID, RECORD_AT(struct service, valid, validity),
		.label = TEXT("Voimassa", "Giltig", "Valid"),
		.help = TEXT("Anna aika, jona rivi on voimassa.",
		             "Ange den tid som raden gäller.",
		             "Give the time during which the entry is valid.") },
	{ .key = KEY_FORMER, STRINGS_AT(struct service, former),
		.label = TEXT("Aiemmat kustannuspaikat", "Tidigare kostnadsställen", "Former cost centres"),
		.help = TEXT("Luettele palvelun aiemmat kustannuspaikat.",
		             "Räkna upp tjänstens tidigare kostnadsställen.",
		             "List the earlier cost centres of the service.") },
};
const struct record record_service = { RECORD_OF(service, "catalogue.services") };

static const struct field fields_of_catalogue[] = {
	{ .key = KEY_ORGANISATION, TEXT_AT(struct catalogue, organisation),
		.label = TEXT("Organisaatio", "Organisation", "Organisation"),
		.help = TEXT("Kirjoita organisaation virallinen nimi.",
		             "Skriv organisationens officiella namn.",
		             "Write the official name of the organisation.") },
	{ .key = KEY_LANGUAGE, WORD_AT(struct catalogue, language, file_language),
		.label = TEXT("Tekstien kieli", "Textspråk", "Language of the texts"),
		.help = TEXT("Ilmoita, millä kielellä tiedoston tekstit on kirjoitettu: fi, sv tai en.",
		             "Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.",
		             "State the language in which the texts of this file are written: fi, sv or en.") },
	{ .key = KEY_YEAR, WHOLE_AT(struct catalogue, year), .need = NEED_ALWAYS,
		.label = TEXT("Vuosi", "År", "Year"),
		.help = TEXT("Anna vuosi, jonka kustannukset ja asiakasmäärät luettelossa ovat.",
		             "Ange det år som kostnaderna och klientantalen i katalogen gäller.",
		             "Give the year of the costs and client numbers.") },
	{ .key = KEY_SERVICES, RECORDS_AT(struct catalogue, services, service), .need = NEED_ALWAYS, .may_be_empty = true,
		.label = TEXT("Palvelut", "Tjänster", "Services"),
		.help = TEXT("Luettele palvelut tai kustannuspaikat, yksi kohta kutakin kohti.",
		             "Räkna upp tjänsterna eller kostnadsställena, en post för varje.",
		             "List the services or cost centres, one entry for each.") },
	{ .key = KEY_WAIVERS, RECORDS_AT(struct catalogue, waivers, waiver),
		.label = TEXT("Poikkeukset", "Undantag", "Waivers"),
		.help = TEXT("Luettele tämän tiedoston havaintoja koskevat määräaikaiset poikkeukset; koko rekisteriä koskevat kirjataan tiedostoon lva.yaml.",
		             "Räkna upp tidsbegränsade undantag som gäller iakttagelser i denna fil; undantag som gäller hela registret antecknas i lva.yaml.",
		             "List the temporary waivers of this file's findings; register-wide findings are waived in lva.yaml.") },
};
const struct record record_catalogue = { RECORD_OF(catalogue, "catalogue") };
