/* SPDX-License-Identifier: EUPL-1.2 */
#include "population.h"

#include <stddef.h>

#include "values.h"

static const struct field fields_of_population_row[] = {
	{ .key = KEY_AREA, STRING_AT(struct population_row, area), .need = NEED_ALWAYS,
		.label = TEXT("Alue", "Område", "Area"),
		.help = TEXT("Kirjoita alueen nimi.", "Skriv områdets namn.", "Write the name of the area.") },
	{ .key = KEY_AGE_FROM, WHOLE_AT(struct population_row, age_from), .need = NEED_ALWAYS,
		.label = TEXT("Alin ikä", "Lägsta ålder", "Lowest age"),
		.help = TEXT("Anna rivin alin ikä vuosina.",
		             "Ange radens lägsta ålder i år.",
		             "Give the lowest age of the row in years.") },
	{ .key = KEY_AGE_TO, WHOLE_AT(struct population_row, age_to),
		.label = TEXT("Ylin ikä", "Högsta ålder", "Highest age"),
		.help = TEXT("Anna rivin ylin ikä vuosina; tyhjä tarkoittaa tätä vanhempiakin.",
		             "Ange radens högsta ålder i år; tomt betyder och äldre.",
		             "Give the highest age of the row in years; empty means and older.") },
	{ .key = KEY_YEAR, WHOLE_AT(struct population_row, year), .need = NEED_ALWAYS,
		.label = TEXT("Vuosi", "År", "Year"),
		.help = TEXT("Anna vuosi, jonka väkiluku on.",
		             "Ange det år som folkmängden gäller.",
		             "Give the year of the population figure.") },
	{ .key = KEY_COUNT, WHOLE_AT(struct population_row, count), .need = NEED_ALWAYS,
		.label = TEXT("Väkiluku", "Folkmängd", "Population"),
		.help = TEXT("Anna asukkaiden määrä.",
		             "Ange antalet invånare.",
		             "Give the number of inhabitants.") },
	{ .key = KEY_KIND, WORD_AT(struct population_row, kind, population_kind),
		.label = TEXT("Tiedon laji", "Uppgiftens slag", "Kind of figure"),
		.help = TEXT("Kirjoita toteutunut tai ennuste; jos saraketta ei ole, tulevat vuodet ovat ennusteita.",
		             "Skriv faktisk eller prognos; utan kolumnen är kommande år prognoser.",
		             "Write actual or projection; without the column, future years are projections.") },
	{ .key = KEY_SOURCE, STRING_AT(struct population_row, source),
		.label = TEXT("Lähde", "Källa", "Source"),
		.help = TEXT("Kirjoita, mistä väkiluku on saatu; lva import kirjoittaa tähän tiedoston ja rivin.",
		             "Skriv varifrån folkmängden kommer; lva import skriver filen och raden här.",
		             "Write where the figure comes from; lva import writes the file and the line here.") },
};

static void check_ages(struct reading *reading, struct population_row *row)
{
	static const struct text expected = TEXT("yläikä, joka ei ole alaikää pienempi", "en övre ålder som inte är lägre än den nedre",
	                                         "an upper age that is not below the lower one");
	if (!row->age_from.given || !row->age_to.given || row->age_to.number >= row->age_from.number)
		return;
	say_bad_value(reading, field_node(row, KEY_AGE_TO), expected, (struct text){ 0 });
	row->age_from.given = false;
}

static void check_year(struct reading *reading, struct population_row *row)
{
	static const struct text expected = TEXT("vuosi väliltä 1900–2199", "ett år mellan 1900 och 2199",
	                                         "a year between 1900 and 2199");
	if (row->year.given &&
	    (row->year.number < POPULATION_YEAR_FIRST || row->year.number > POPULATION_YEAR_LAST)) {
		say_bad_value(reading, field_node(row, KEY_YEAR), expected, (struct text){ 0 });
		row->year.given = false;
	}
}

static void check_row(struct reading *reading, const struct node *map, void *into)
{
	(void)map;
	check_ages(reading, into);
	check_year(reading, into);
}

const struct record record_population_row = { RECORD_OF(population_row, "population"), .check = check_row };

static const struct field fields_of_service_class[] = {
	{ .key = KEY_CODE, STRING_AT(struct service_class, code), .need = NEED_ALWAYS,
		.label = TEXT("Luokan koodi", "Klassens kod", "Code of the class"),
		.help = TEXT("Kirjoita palveluluokan koodi.",
		             "Skriv tjänsteklassens kod.",
		             "Write the code of the service class.") },
	{ .key = KEY_NAME, TEXT_AT(struct service_class, name), .need = NEED_ALWAYS,
		.label = TEXT("Luokan nimi", "Klassens namn", "Name of the class"),
		.help = TEXT("Kirjoita palveluluokan nimi.",
		             "Skriv tjänsteklassens namn.",
		             "Write the name of the service class.") },
};
const struct record record_service_class = { RECORD_OF(service_class, "service_classes") };
