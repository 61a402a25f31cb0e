/* SPDX-License-Identifier: EUPL-1.2 */
#include "ledger_columns.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "statistics_table.h"

/* A heading begins with one of these words; the more telling ones come first. */
static const struct {
	const char *word;
	enum ledger_column holds;
} headings[] = {
	{ "kustannuspaikan nimi", LEDGER_NAME }, { "kostnadsställets namn", LEDGER_NAME }, { "cost centre name", LEDGER_NAME },
	{ "cost center name", LEDGER_NAME },     { "nimi", LEDGER_NAME },                  { "namn", LEDGER_NAME },
	{ "name", LEDGER_NAME },                 { "kustannuspaikka", LEDGER_CENTRE },     { "kustannuspaikan tunnus", LEDGER_CENTRE },
	{ "kp", LEDGER_CENTRE },                 { "kostnadsställe", LEDGER_CENTRE },      { "cost centre", LEDGER_CENTRE },
	{ "cost center", LEDGER_CENTRE },        { "cost_centre", LEDGER_CENTRE },         { "talousarvio", LEDGER_BUDGET },
	{ "budjetti", LEDGER_BUDGET },           { "budget", LEDGER_BUDGET },              { "ta", LEDGER_BUDGET },
	{ "toteuma", LEDGER_ACTUAL },            { "toteutunut", LEDGER_ACTUAL },          { "tilinpäätös", LEDGER_ACTUAL },
	{ "tp", LEDGER_ACTUAL },                 { "utfall", LEDGER_ACTUAL },              { "bokslut", LEDGER_ACTUAL },
	{ "actual", LEDGER_ACTUAL },             { "summa", LEDGER_ACTUAL },               { "euroa", LEDGER_ACTUAL },
	{ "eur", LEDGER_ACTUAL },                { "määrä", LEDGER_ACTUAL },               { "belopp", LEDGER_ACTUAL },
	{ "amount", LEDGER_ACTUAL },             { "vuosi", LEDGER_YEAR },                 { "tilikausi", LEDGER_YEAR },
	{ "år", LEDGER_YEAR },                   { "År", LEDGER_YEAR },                    { "year", LEDGER_YEAR },
};

bool text_begins_with(const char *text, const char *word)
{
	const size_t length = strlen(word);
	const unsigned char after = strncasecmp(text, word, length) == 0 ? (unsigned char)text[length] : 'x';
	return !isalpha(after) && after < 0x80;
}

static enum ledger_column column_of(const char *heading)
{
	for (size_t i = 0; i < sizeof headings / sizeof headings[0]; i++)
		if (text_begins_with(heading, headings[i].word))
			return headings[i].holds;
	return LEDGER_OTHER;
}

static bool is_amount(enum ledger_column holds)
{
	return holds == LEDGER_BUDGET || holds == LEDGER_ACTUAL;
}

/* The year that is asked for, else the one year that the headings of amounts have. */
static bool choose_year(struct importing *importing, const struct node *header, struct ledger_columns *columns)
{
	static const struct text several = TEXT("sarakkeet ovat eri vuosilta; kerro vuosi valitsimella --year",
	                                        "kolumnerna är från olika år; ange året med --year",
	                                        "the columns are of several years; name the year with --year");
	columns->year = importing->year;
	for (const struct node *column = header->first; column != NULL; column = column->next) {
		int year = is_amount(column_of(column->key)) ? statistics_year(column->key) : 0;
		if (importing->year != 0 || year == 0)
			continue;
		if (columns->year != 0 && columns->year != year) {
			say_no_import(importing, column->at, several);
			return false;
		}
		columns->year = year;
	}
	return true;
}

static bool place_column(struct importing *importing, const struct node *column, struct ledger_columns *columns)
{
	static const struct text other_year = TEXT("sarake on toiselta vuodelta", "kolumnen gäller ett annat år",
	                                           "the column is of another year"),
	                         twice = TEXT("kaksi saraketta kertoo saman asian; jätä niistä vain toinen",
	                                      "två kolumner säger samma sak; lämna kvar bara en av dem",
	                                      "two columns tell the same; keep one of them");
	enum ledger_column holds = column_of(column->key);
	int year = is_amount(holds) ? statistics_year(column->key) : 0;
	if (year != 0 && year != columns->year) {
		const struct node named = { .scalar = column->key, .at = column->at };
		say_not_imported(importing, &named, other_year);
		return true;
	}
	if (holds != LEDGER_OTHER && columns->of[holds] != NULL) {
		say_no_import(importing, column->at, twice);
		return false;
	}
	columns->of[holds] = column;
	return true;
}

bool ledger_columns_place(struct importing *importing, const struct node *header, struct ledger_columns *columns)
{
	static const struct text lacking =
		TEXT("otsikkorivillä pitää olla kustannuspaikka ja talousarvio, toteuma tai summa; nyt siinä on: {1}",
	             "rubrikraden ska ha kostnadsställe och budget, utfall eller belopp; nu har den: {1}",
	             "the header row must have a cost centre and a budget, actual or amount; it has: {1}");
	*columns = (struct ledger_columns){ .year = 0 };
	if (!choose_year(importing, header, columns))
		return false;
	for (const struct node *column = header->first; column != NULL; column = column->next)
		if (!place_column(importing, column, columns))
			return false;
	if (columns->of[LEDGER_CENTRE] != NULL &&
	    (columns->of[LEDGER_BUDGET] != NULL || columns->of[LEDGER_ACTUAL] != NULL))
		return true;
	say_no_import(importing, header->at, import_text(importing, &lacking, import_headings(importing, header), "", ""));
	return false;
}
