/* SPDX-License-Identifier: EUPL-1.2 */
#include "command.h"
#include "options.h"

static const char *nth(const char *const *words, size_t count, size_t index)
{
	return index < count ? words[index] : NULL;
}

static const char *language_word(size_t index)
{
	static const char *const words[] = { "fi", "sv", "en" };
	return nth(words, 3, index);
}

static const char *color_word(size_t index)
{
	static const char *const words[] = { "auto", "always", "never" };
	return nth(words, 3, index);
}

static const char *severity_word(size_t index)
{
	static const char *const words[] = { "error", "warning", "note", "never" };
	return nth(words, 4, index);
}

static const char *report_word(size_t index)
{
	return lva_report_format(index).name;
}

/* The formats there are, and one more word after them. */
static const char *format_word(size_t index)
{
	const char *name = lva_finding_format(index).name;
	if (name)
		return name;
	return index > 0 && lva_finding_format(index - 1).name ? "auto" : NULL;
}

static const char *basis_word(size_t index)
{
	static const char *const words[] = { "budget", "actual" };
	return nth(words, 2, index);
}

static const char *audience_word(size_t index)
{
	static const char *const words[] = { "adult", "child" };
	return nth(words, 2, index);
}

static const char *scope_word(size_t index)
{
	static const char *const words[] = { "light", "full", "suppea", "laaja", "begränsad", "omfattande" };
	return nth(words, 6, index);
}

static const char *ci_word(size_t index)
{
	static const char *const words[] = { "github", "gitlab" };
	return nth(words, 2, index);
}

#define WORD_ARGUMENT TEXT("SANA", "ORD", "WORD")
#define FILE_ARGUMENT TEXT("TIEDOSTO", "FIL", "FILE")
#define RULE_ARGUMENT TEXT("SÄÄNTÖ", "REGEL", "RULE")

/* To add an option: a member of struct options and a row; parsing and usage follow. */
const struct option_row option_rows[] = {
	{ "report", 0, IN_REPORTS | IN_RULES, OPTION_LIST, offsetof(struct options, reports), WORD_ARGUMENT,
	  TEXT("Raportin muoto; useat erotetaan pilkuilla. Oletus on tulosteen päätteen mukainen muoto tai md.",
	       "Rapportens format; flera skiljs åt med kommatecken. Förvalet är formatet enligt utdatafilens ändelse "
	       "eller md.",
	       "Format of the report; separate several with commas. The default follows the ending of the output, "
	       "or is md."),
	  report_word },
	{ "format", 0, IN_REPORTS | IN_CHECK | IN_IMPORT | IN_PUBLISH, OPTION_TEXT, offsetof(struct options, format), WORD_ARGUMENT,
	  TEXT("Havaintojen muoto; oletus on text, ja auto valitsee suorituspaikan mukaan.",
	       "Iakttagelsernas format; förvalet är text, och auto väljer enligt var programmet körs.",
	       "Format of the findings; text by default, and auto goes by where the program runs."),
	  format_word },
	{ "output", 'o', IN_REPORTS | IN_RULES | IN_NEW | IN_IMPORT | IN_PUBLISH, OPTION_TEXT, offsetof(struct options, output), TEXT("POLKU", "SÖKVÄG", "PATH"),
	  TEXT("Kirjoita tähän tiedostoon tai kansioon; - on vakiotuloste.",
	       "Skriv till denna fil eller mapp; - är standardutmatningen.",
	       "Write to this file or folder; - is standard output."),
	  NULL },
	{ "force", 0, IN_REPORTS | IN_RULES | IN_PUBLISH, OPTION_FLAG, offsetof(struct options, force), TEXT("", "", ""),
	  TEXT("Korvaa tiedosto, vaikka se ei olisi tämän ohjelman tekemä.",
	       "Ersätt filen även om den inte är gjord med detta program.",
	       "Replace a file even if this program did not make it."),
	  NULL },
	{ "project", 0, IN_REPORTS | IN_CHECK | IN_EXPLAIN | IN_RULES | IN_SCHEMA | IN_NEW | IN_IMPORT | IN_PUBLISH, OPTION_TEXT, offsetof(struct options, project),
	  FILE_ARGUMENT,
	  TEXT("Projektitiedosto; oletus on lähin lva.yaml syötteen kansiosta ylöspäin.",
	       "Projektfilen; förvalet är närmaste lva.yaml från indatafilens mapp uppåt.",
	       "The project file; by default the nearest lva.yaml from the folder of the input upwards."),
	  NULL },
	{ "catalogue", 0, IN_REPORTS | IN_CHECK | IN_EXPLAIN, OPTION_TEXT, offsetof(struct options, catalogue),
	  FILE_ARGUMENT,
	  TEXT("Palveluluettelo projektin oman luettelon sijasta.",
	       "Tjänstekatalog i stället för projektets egen.", "Service catalogue instead of the project's own."),
	  NULL },
	{ "audience", 0, IN_ASSESS, OPTION_TEXT, offsetof(struct options, audience), WORD_ARGUMENT,
	  TEXT("Kenelle raportti laaditaan: adult on koko arviointi, child yhden sivun tiivistelmä lapsille; oletus on adult.",
	       "För vem rapporten görs: adult är hela bedömningen, child ett sammandrag för barn på en sida; förvalet är adult.",
	       "For whom the report is made: adult is the whole assessment, child a summary of one page for children; adult "
	       "by default."),
	  audience_word },
	{ "basis", 0, IN_BUDGET, OPTION_TEXT, offsetof(struct options, basis), WORD_ARGUMENT,
	  TEXT("Laske talousarviosta tai toteumasta; oletus on toteuma, ja sen puuttuessa talousarvio.",
	       "Räkna på budgeten eller utfallet; förvalet är utfallet, och budgeten där det saknas.",
	       "Count the budget or the actual cost; by default the actual one, else the budget."),
	  basis_word },
	{ "compare", 0, IN_BUDGET, OPTION_TEXT, offsetof(struct options, compare), FILE_ARGUMENT,
	  TEXT("Aiemman vuoden palveluluettelo, johon verrataan.",
	       "Tjänstekatalogen för ett tidigare år att jämföra med.",
	       "Catalogue of an earlier year to compare with."),
	  NULL },
	{ "within", 0, IN_DUE, OPTION_TEXT, offsetof(struct options, within), TEXT("AIKA", "TID", "TIME"),
	  TEXT("Näytä myös se, mikä erääntyy tämän ajan kuluessa, esimerkiksi 60d tai 6m; oletus on 60d.",
	       "Visa också det som förfaller inom denna tid, till exempel 60d eller 6m; förvalet är 60d.",
	       "Show also what falls due within this time, such as 60d or 6m; 60d by default."),
	  NULL },
	{ "mapping", 0, IN_IMPORT, OPTION_TEXT, offsetof(struct options, mapping), FILE_ARGUMENT,
	  TEXT("Aiempi palveluluettelo, josta kustannuspaikkojen luokittelu otetaan; mittareille Sotkanetin "
	       "alueluettelo.",
	       "En tidigare tjänstekatalog som kostnadsställenas klassificering tas från; för indikatorer "
	       "Sotkanets områdeslista.",
	       "An earlier catalogue from which the classification of cost centres is taken; for indicators "
	       "Sotkanet's areas."),
	  NULL },
	{ "area", 0, IN_IMPORT, OPTION_LIST, offsetof(struct options, areas), TEXT("ALUE", "OMRÅDE", "AREA"),
	  TEXT("Alue, jonka mittariarvot tuodaan projektin omien alueiden lisäksi: nimi tai koodi, esimerkiksi KU285.",
	       "Område vars värden importeras utöver projektets egna: namn eller kod, till exempel KU285.",
	       "An area whose values of indicators are taken besides the project's own: a name or a code such as "
	       "KU285."),
	  NULL },
	{ "year", 0, IN_IMPORT, OPTION_TEXT, offsetof(struct options, year), TEXT("VUOSI", "ÅR", "YEAR"),
	  TEXT("Vuosi, jota luvut koskevat, jos tiedosto ei kerro sitä.",
	       "Året som talen gäller, om filen inte anger det.", "The year of the figures where the file does not tell."),
	  NULL },
	{ "service", 0, IN_NEW, OPTION_LIST, offsetof(struct options, services), TEXT("PALVELU", "TJÄNST", "SERVICE"),
	  TEXT("Palvelu, jota päätös muuttaa: tunnus tai kustannuspaikka; useat erotetaan pilkuilla.",
	       "Tjänst som beslutet ändrar: beteckning eller kostnadsställe; flera skiljs åt med kommatecken.",
	       "A service that the decision changes: id or cost centre; separate several with commas."),
	  NULL },
	{ "scope", 0, IN_NEW, OPTION_TEXT, offsetof(struct options, scope), WORD_ARGUMENT,
	  TEXT("Arvioinnin laajuus; oletus on laaja, jos jokin palveluista kohdistuu suoraan lapsiin, muuten suppea.",
	       "Bedömningens omfattning; förvalet är omfattande om någon av tjänsterna riktar sig direkt till barn, annars begränsad.",
	       "The scope of the assessment; full by default when a service is aimed directly at children, else light."),
	  scope_word },
	{ "example", 0, IN_INIT, OPTION_FLAG, offsetof(struct options, example), TEXT("", "", ""),
	  TEXT("Kirjoita valmis esimerkkiprojekti.", "Skriv ett färdigt exempelprojekt.", "Write a whole example project."),
	  NULL },
	{ "ci", 0, IN_INIT, OPTION_TEXT, offsetof(struct options, ci), WORD_ARGUMENT,
	  TEXT("Lisää tarkistus, joka ajetaan jokaisesta muutoksesta.", "Lägg till en kontroll som körs vid varje ändring.",
	       "Add a check that runs at every change."),
	  ci_word },
	{ "lang", 0, IN_ALL, OPTION_TEXT, offsetof(struct options, language), WORD_ARGUMENT,
	  TEXT("Kieli, jolla ohjelma vastaa.", "Språket som programmet svarar på.",
	       "The language in which the program answers."),
	  language_word },
	{ "as-of", 0, IN_REPORTS | IN_CHECK | IN_EXPLAIN | IN_INIT | IN_NEW | IN_PUBLISH, OPTION_TEXT,
	  offsetof(struct options, as_of),
	  TEXT("PÄIVÄ", "DATUM", "DATE"),
	  TEXT("Päivä, jonka tilanteen mukaan arvioidaan, muodossa 2026-12-08.",
	       "Den dag vars läge bedömningen utgår från, i formen 2026-12-08.",
	       "The day on which the assessment is based, such as 2026-12-08."),
	  NULL },
	{ "only", 0, IN_REPORTS | IN_CHECK | IN_EXPLAIN, OPTION_LIST, offsetof(struct options, only), RULE_ARGUMENT,
	  TEXT("Tarkista vain tämä sääntö tai sääntöjen alue.",
	       "Kontrollera bara denna regel eller detta regelområde.", "Check only this rule or area of rules."),
	  NULL },
	{ "skip", 0, IN_REPORTS | IN_CHECK | IN_EXPLAIN, OPTION_LIST, offsetof(struct options, skip), RULE_ARGUMENT,
	  TEXT("Jätä tämä sääntö tai sääntöjen alue tarkistamatta.",
	       "Kontrollera inte denna regel eller detta regelområde.", "Leave out this rule or area of rules."),
	  NULL },
	{ "fail-on", 0, IN_REPORTS | IN_CHECK | IN_IMPORT, OPTION_TEXT, offsetof(struct options, fail_on), WORD_ARGUMENT,
	  TEXT("Lievin vakavuus, jolla paluuarvo on 1; oletus on error.",
	       "Den lindrigaste allvarlighetsgrad som ger slutstatus 1; förvalet är error.",
	       "The mildest severity that gives exit status 1; error by default."),
	  severity_word },
	{ "color", 0, IN_REPORTS | IN_CHECK | IN_EXPLAIN | IN_IMPORT | IN_PUBLISH, OPTION_TEXT, offsetof(struct options, color),
	  WORD_ARGUMENT, TEXT("Havaintojen värit.", "Iakttagelsernas färger.", "Colours of the findings."),
	  color_word },
	{ "jobs", 'j', IN_CHECK, OPTION_TEXT, offsetof(struct options, jobs), TEXT("MÄÄRÄ", "ANTAL", "NUMBER"),
	  TEXT("Tarkista enintään näin monta tiedostoa yhtä aikaa; oletus on 1, vähintään sadalla tiedostolla koneen "
	       "suoritinytimien määrä. Tulos on aina sama.",
	       "Kontrollera högst så här många filer samtidigt; förvalet är 1, från hundra filer uppåt så många som "
	       "maskinen har processorkärnor. Resultatet är alltid detsamma.",
	       "Check at most this many files at a time; 1 by default, from a hundred files up as many as the machine has "
	       "cores. The result is always the same."),
	  NULL },
	{ "quiet", 'q', IN_REPORTS | IN_CHECK | IN_RULES | IN_IMPORT | IN_PUBLISH, OPTION_FLAG, offsetof(struct options, quiet), TEXT("", "", ""),
	  TEXT("Tulosta vain havainnot ja virheet.", "Skriv bara ut iakttagelser och fel.",
	       "Print only findings and errors."),
	  NULL },
	{ "verbose", 'v', IN_REPORTS | IN_CHECK | IN_EXPLAIN | IN_PUBLISH, OPTION_FLAG, offsetof(struct options, verbose),
	  TEXT("", "", ""),
	  TEXT("Kerro myös ohjelman ja kirjastojen versiot ja se, löytyikö projektitiedosto.",
	       "Berätta också programmets och bibliotekens versioner och om en projektfil hittades.",
	       "Also tell the versions of the program and its libraries, and whether a project file was found."),
	  NULL },
	{ "help", 'h', IN_ALL, OPTION_FLAG, offsetof(struct options, help), TEXT("", "", ""),
	  TEXT("Näytä tämä ohje.", "Visa denna hjälp.", "Show this help."), NULL },
	{ "version", 0, IN_ALL, OPTION_FLAG, offsetof(struct options, version), TEXT("", "", ""),
	  TEXT("Näytä ohjelman versio.", "Visa programmets version.", "Show the version of the program."), NULL },
	{ .name = NULL },
};
