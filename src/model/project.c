/* SPDX-License-Identifier: EUPL-1.2 */
#include "project.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "messages.h"

static const struct field fields_of_area_part[] = {
	{ .key = KEY_NAME, STRING_AT(struct area_part, name), .need = NEED_ALWAYS,
		.label = TEXT("Alueen nimi", "Områdets namn", "Name of the area"),
		.help = TEXT("Kirjoita alueen nimi niin kuin se on päätöstiedostoissa.",
		             "Skriv områdets namn så som det står i beslutsfilerna.",
		             "Write the name of the area as in the decision files.") },
	{ .key = KEY_PART_OF, STRING_AT(struct area_part, part_of), .need = NEED_ALWAYS,
		.label = TEXT("Kuuluu alueeseen", "Hör till området", "Part of the area"),
		.help = TEXT("Kirjoita se väestötietojen alue, johon alue kuuluu; osa lasketaan koko alueena.",
		             "Skriv det område i befolkningsuppgifterna som delen hör till; en del räknas som hela området.",
		             "Write the area of the population figures that this one is part of; a part counts for its whole.") },
};
const struct record record_area_part = { RECORD_OF(area_part, "project.areas") };

static const struct field fields_of_rule_change[] = {
	{ .key = KEY_RULE, STRING_AT(struct rule_change, rule), .need = NEED_ALWAYS,
		.label = TEXT("Sääntö", "Regel", "Rule"),
		.help = TEXT("Kirjoita säännön nimi, esimerkiksi participation/not-heard.",
		             "Skriv regelns namn, till exempel participation/not-heard.",
		             "Write the name of the rule, for example participation/not-heard.") },
	{ .key = KEY_SEVERITY, WORD_AT(struct rule_change, severity, rule_severity), .need = NEED_ALWAYS,
		.label = TEXT("Vakavuus", "Allvarlighetsgrad", "Severity"),
		.help = TEXT("Valitse säännön vakavuus: pois, huomautus, varoitus tai virhe.",
		             "Välj regelns allvarlighetsgrad: av, anmärkning, varning eller fel.",
		             "Choose the severity of the rule: off, note, warning or error.") },
	{ .key = KEY_REASON, TEXT_AT(struct rule_change, reason), .need = NEED_ALWAYS,
		.label = TEXT("Muutoksen syy", "Skäl till ändringen", "Reason for the change"),
		.help = TEXT("Perustele, miksi säännön vakavuutta muutetaan.",
		             "Motivera varför regelns allvarlighetsgrad ändras.",
		             "Give the reason for changing the severity of the rule.") },
};
const struct record record_rule_change = { RECORD_OF(rule_change, "project.rules") };

/* Only what can stand in an address: a sitemap and a feed repeat it as it is. */
static bool is_web_address(const char *url)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/:%@+,=";
	size_t scheme = strncmp(url, "https://", 8) == 0 ? 8 : strncmp(url, "http://", 7) == 0 ? 7 : 0;
	return scheme > 0 && isalnum((unsigned char)url[scheme]) && url[strspn(url, allowed)] == '\0';
}

static void check_site(struct reading *reading, const struct node *map, void *into)
{
	static const struct text expected = TEXT("verkko-osoite, joka alkaa https://",
	                                         "en webbadress som börjar med https://",
	                                         "a web address that begins with https://");
	const struct site *site = into;
	(void)map;
	if (site->url != NULL && !is_web_address(site->url))
		say(reading->diags, &(struct diag){ .message = &message_bad_value, .at = field_where(site, KEY_URL),
		                                    .arguments = { { "value", text_same(site->url) }, { "expected", expected } } });
}

static const struct field fields_of_site[] = {
	{ .key = KEY_URL, STRING_AT(struct site, url),
		.label = TEXT("Sivuston osoite", "Webbplatsens adress", "Address of the site"),
		.help = TEXT("Anna osoite, jossa julkinen rekisteri tulee olemaan, esimerkiksi https://www.esimerkki.fi/lapset.",
		             "Ange adressen där det offentliga registret kommer att finnas, till exempel https://www.exempel.fi/barn.",
		             "Give the address where the public register will stand, for example https://www.example.fi/children.") },
	{ .key = KEY_BEFORE_DECISION, FLAG_AT(struct site, before_decision),
		.label = TEXT("Julkaistaan ennen päätöstä", "Publiceras före beslutet", "Published before the decision"),
		.help = TEXT("Merkitse kyllä, jos julkaistut arvioinnit näytetään rekisterissä jo ennen kuin asiasta on päätetty.",
		             "Ange ja, om publicerade bedömningar visas i registret redan innan ärendet har avgjorts.",
		             "Write yes if published assessments stand in the register before their matters are decided.") },
};
const struct record record_site = { RECORD_OF(site, "project.site"), .check = check_site };

static const struct field fields_of_project[] = {
	{ .key = KEY_ORGANISATION, TEXT_AT(struct project, organisation), .need = NEED_ALWAYS,
		.label = TEXT("Organisaatio", "Organisation", "Organisation"),
		.help = TEXT("Kirjoita organisaation virallinen nimi.",
		             "Skriv organisationens officiella namn.",
		             "Write the official name of the organisation.") },
	{ .key = KEY_ORGANISATION_TYPE, WORD_AT(struct project, organisation_type, organisation_type), .need = NEED_ALWAYS,
		.label = TEXT("Organisaation tyyppi", "Typ av organisation", "Type of organisation"),
		.help = TEXT("Valitse organisaation tyyppi, esimerkiksi hyvinvointialue.",
		             "Välj typ av organisation, till exempel välfärdsområde.",
		             "Choose the type of organisation, for example wellbeing-county.") },
	{ .key = KEY_LANGUAGES, WORDS_AT(struct project, languages, file_language), .need = NEED_ALWAYS,
		.label = TEXT("Julkaisukielet", "Publiceringsspråk", "Languages of publication"),
		.help = TEXT("Luettele kielet, joilla tekstit julkaistaan; ensimmäinen on oletuskieli.",
		             "Räkna upp de språk som texterna publiceras på; det första är standardspråk.",
		             "List the languages in which texts are published; the first is the default.") },
	{ .key = KEY_CATALOGUE, PATH_AT(struct project, catalogue), .need = NEED_ALWAYS,
		.label = TEXT("Palveluluettelo", "Tjänstekatalog", "Service catalogue"),
		.help = TEXT("Anna palveluluettelon tiedostopolku.",
		             "Ange sökvägen till tjänstekatalogen.",
		             "Give the path of the service catalogue.") },
	{ .key = KEY_POPULATION, PATHS_AT(struct project, population), .need = NEED_ALWAYS,
		.label = TEXT("Väestötiedot", "Befolkningsuppgifter", "Population figures"),
		.help = TEXT("Luettele väestötietojen CSV-tiedostot.",
		             "Räkna upp CSV-filerna med befolkningsuppgifter.",
		             "List the CSV files with population figures.") },
	{ .key = KEY_DECISIONS, PATH_AT(struct project, decisions),
		.label = TEXT("Päätösten kansio", "Mapp för besluten", "Folder of decisions"),
		.help = TEXT("Anna kansio, jonka päätöstiedostot muodostavat rekisterin.",
		             "Ange mappen vars beslutsfiler bildar registret.",
		             "Give the folder whose decision files form the register.") },
	{ .key = KEY_FOLLOW_UPS, PATH_AT(struct project, follow_ups),
		.label = TEXT("Seurantojen kansio", "Mapp för uppföljningarna", "Folder of follow-ups"),
		.help = TEXT("Anna kansio, jossa seuranta-arvioinnit ovat.",
		             "Ange mappen med de uppföljande bedömningarna.",
		             "Give the folder of the follow-up assessments.") },
	{ .key = KEY_AGENDAS, PATH_AT(struct project, agendas),
		.label = TEXT("Esityslistojen kansio", "Mapp för föredragningslistorna", "Folder of agendas"),
		.help = TEXT("Anna kansio, jossa esityslistat ovat.",
		             "Ange mappen med föredragningslistorna.",
		             "Give the folder of the agendas.") },
	{ .key = KEY_AREAS, RECORDS_AT(struct project, areas, area_part),
		.label = TEXT("Alueiden osat", "Delar av områden", "Parts of areas"),
		.help = TEXT("Luettele alueet, jotka ovat osia väestötietojen alueista, esimerkiksi kylät.",
		             "Räkna upp områden som är delar av områdena i befolkningsuppgifterna, till exempel byar.",
		             "List the areas that are parts of areas in the population figures, for example villages.") },
	{ .key = KEY_SERVICE_CLASSES, PATH_AT(struct project, service_classes),
		.label = TEXT("Palveluluokitus", "Tjänsteklassificering", "Service classification"),
		.help = TEXT("Anna CSV-tiedosto, jossa ovat käytössä olevat palveluluokat; muu luokka on silloin virhe.",
		             "Ange CSV-filen med de tjänsteklasser som används; en annan klass är då ett fel.",
		             "Give the CSV file of the service classes in use; another class is then an error.") },
	{ .key = KEY_POLICY, PATH_AT(struct project, policy),
		.label = TEXT("Arviointiperusteet", "Bedömningsgrunder", "Assessment policy"),
		.help = TEXT("Anna tiedosto, jossa ovat omat raja-arvonne ja taulukkonne.",
		             "Ange filen med era egna gränsvärden och tabeller.",
		             "Give the file with your own thresholds and tables.") },
	{ .key = KEY_TEMPLATES, PATH_AT(struct project, templates),
		.label = TEXT("Raporttipohjat", "Rapportmallar", "Report templates"),
		.help = TEXT("Anna kansio, jonka raporttipohjat korvaavat valmiit pohjat.",
		             "Ange mappen vars rapportmallar ersätter de färdiga mallarna.",
		             "Give the folder whose report templates replace the built-in ones.") },
	{ .key = KEY_SITE, RECORD_AT(struct project, site, site),
		.label = TEXT("Julkinen rekisteri", "Offentligt register", "Public register"),
		.help = TEXT("Kerro, missä komennon publish kirjoittama rekisteri on ja mitä siinä näytetään.",
		             "Ange var registret som kommandot publish skriver finns och vad som visas i det.",
		             "Tell where the register that the command publish writes stands and what it shows.") },
	{ .key = KEY_RULES, RECORDS_AT(struct project, rules, rule_change),
		.label = TEXT("Sääntöjen muutokset", "Ändringar i reglerna", "Changes to rules"),
		.help = TEXT("Luettele säännöt, joiden vakavuutta muutetaan; muutos näkyy jokaisessa raportissa.",
		             "Räkna upp reglerna vars allvarlighetsgrad ändras; ändringen syns i varje rapport.",
		             "List the rules whose severity is changed; the change shows in every report.") },
	{ .key = KEY_WAIVERS, RECORDS_AT(struct project, waivers, waiver),
		.label = TEXT("Poikkeukset", "Undantag", "Waivers"),
		.help = TEXT("Luettele tämän tiedoston havaintoja koskevat määräaikaiset poikkeukset; koko rekisteriä koskevat kirjataan tiedostoon lva.yaml.",
		             "Räkna upp tidsbegränsade undantag som gäller iakttagelser i denna fil; undantag som gäller hela registret antecknas i lva.yaml.",
		             "List the temporary waivers of this file's findings; register-wide findings are waived in lva.yaml.") },
};
const struct record record_project = { RECORD_OF(project, "project") };
