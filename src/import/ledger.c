/* SPDX-License-Identifier: EUPL-1.2 */
#include "ledger.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "csv_tree.h"
#include "names.h"
#include "number.h"
#include "statistics_table.h"

/* ---- Columns ---- */

enum ledger_column {
	LEDGER_OTHER,
	LEDGER_CENTRE,
	LEDGER_NAME,
	LEDGER_BUDGET,
	LEDGER_ACTUAL,
	LEDGER_YEAR,
	LEDGER_COLUMNS
};

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

static bool begins_with(const char *text, const char *word)
{
	const size_t length = strlen(word);
	const unsigned char after = strncasecmp(text, word, length) == 0 ? (unsigned char)text[length] : 'x';
	return !isalpha(after) && after < 0x80;
}

static enum ledger_column column_of(const char *heading)
{
	for (size_t i = 0; i < sizeof headings / sizeof headings[0]; i++)
		if (begins_with(heading, headings[i].word))
			return headings[i].holds;
	return LEDGER_OTHER;
}

struct book {
	struct importing *importing;
	struct ledger *ledger;
	struct names *by_code;
	struct centre **end;
	const struct node *column[LEDGER_COLUMNS];
	const struct node *total; /* the row that is the only total without a cost centre */
	size_t grand_totals;
};

static bool is_amount(enum ledger_column holds)
{
	return holds == LEDGER_BUDGET || holds == LEDGER_ACTUAL;
}

/* The year that is asked for, else the one year that the headings of amounts have. */
static bool choose_year(struct book *book, const struct node *header)
{
	static const struct text several = TEXT("sarakkeet ovat eri vuosilta; kerro vuosi valitsimella --year",
	                                        "kolumnerna är från olika år; ange året med --year",
	                                        "the columns are of several years; name the year with --year");
	struct ledger *ledger = book->ledger;
	ledger->year = book->importing->year;
	for (const struct node *column = header->first; column != NULL; column = column->next) {
		int year = is_amount(column_of(column->key)) ? statistics_year(column->key) : 0;
		if (book->importing->year != 0 || year == 0)
			continue;
		if (ledger->year != 0 && ledger->year != year) {
			say_no_import(book->importing, column->at, several);
			return false;
		}
		ledger->year = year;
	}
	return true;
}

static bool place_column(struct book *book, const struct node *column)
{
	static const struct text other_year = TEXT("sarake on toiselta vuodelta", "kolumnen gäller ett annat år",
	                                           "the column is of another year"),
	                         twice = TEXT("kaksi saraketta kertoo saman asian; jätä niistä toinen",
	                                      "två kolumner säger samma sak; lämna kvar en av dem",
	                                      "two columns tell the same; leave one of them");
	enum ledger_column holds = column_of(column->key);
	int year = is_amount(holds) ? statistics_year(column->key) : 0;
	if (year != 0 && year != book->ledger->year) {
		const struct node named = { .scalar = column->key, .at = column->at };
		say_not_imported(book->importing, &named, other_year);
		return true;
	}
	if (holds != LEDGER_OTHER && book->column[holds] != NULL) {
		say_no_import(book->importing, column->at, twice);
		return false;
	}
	book->column[holds] = column;
	return true;
}

static bool place_columns(struct book *book, const struct node *header)
{
	static const struct text lacking =
		TEXT("otsikkorivillä pitää olla kustannuspaikka ja talousarvio, toteuma tai summa",
	             "rubrikraden ska ha kostnadsställe och budget, utfall eller belopp",
	             "the header row must have a cost centre and a budget, actual or amount");
	for (const struct node *column = header->first; column != NULL; column = column->next)
		if (!place_column(book, column))
			return false;
	book->ledger->has_budget = book->column[LEDGER_BUDGET] != NULL;
	book->ledger->has_actual = book->column[LEDGER_ACTUAL] != NULL;
	if (book->column[LEDGER_CENTRE] != NULL && (book->ledger->has_budget || book->ledger->has_actual))
		return true;
	say_no_import(book->importing, header->at, lacking);
	return false;
}

/* ---- Rows ---- */

static const struct node *cell_of(const struct book *book, const struct node *row, enum ledger_column holds)
{
	return book->column[holds] == NULL ? NULL : node_get(row, book->column[holds]->key);
}

static const char *const total_words[] = { "yhteensä", "summa", "välisumma", "loppusumma", "totalt", "delsumma",
	                                   "slutsumma", "total", "subtotal", "grand total" };

/* A word for a total stands alone, or at either end: "4200 yhteensä". */
static bool is_total_text(const char *text)
{
	for (size_t i = 0; i < sizeof total_words / sizeof total_words[0]; i++) {
		size_t length = strlen(text), word = strlen(total_words[i]);
		bool ends = length > word && text[length - word - 1] == ' ' &&
		            strcasecmp(text + length - word, total_words[i]) == 0;
		if (begins_with(text, total_words[i]) || ends)
			return true;
	}
	return false;
}

/* A name that only begins like a total is one when the row has no cost centre of its own. */
static bool is_total_row(const struct book *book, const struct node *row)
{
	const struct node *centre = cell_of(book, row, LEDGER_CENTRE);
	if (centre != NULL && is_total_text(centre->scalar))
		return true;
	for (const struct node *cell = row->first; cell != NULL; cell = cell->next) {
		bool alone = false;
		for (size_t i = 0; i < sizeof total_words / sizeof total_words[0]; i++)
			alone = alone || strcasecmp(cell->scalar, total_words[i]) == 0;
		if (alone || (centre == NULL && is_total_text(cell->scalar)))
			return true;
	}
	return false;
}

/* "4200 Opiskeluhuolto" is a code and a name. */
static size_t code_length(const char *text)
{
	size_t first = strcspn(text, " ");
	return isdigit((unsigned char)text[0]) ? first : strlen(text);
}

static struct centre *centre_of(struct book *book, const struct node *cell, const struct node *name)
{
	struct arena *memory = book->importing->reading->memory;
	const size_t length = code_length(cell->scalar);
	const char *code = arena_copy(memory, cell->scalar, length);
	const struct centre *known = names_find(book->by_code, NULL, code);
	if (known != NULL)
		return known->self;
	const char *rest = cell->scalar + length;
	struct centre *centre = ARENA_NEW(memory, struct centre);
	*centre = (struct centre){ .cell = cell, .code = code, .name = name != NULL ? name->scalar : rest + strspn(rest, " -") };
	centre->self = centre;
	names_add(book->by_code, NULL, code, centre);
	*book->end = centre;
	book->end = &centre->next;
	book->ledger->centre_count++;
	return centre;
}

static void add_amount(struct book *book, const struct node *cell, struct money *into, int64_t *sum)
{
	static const struct text wrong = TEXT("tämä ei ole yksiselitteinen euromäärä, esimerkiksi 1234,50",
	                                      "detta är inget entydigt eurobelopp, till exempel 1234,50",
	                                      "this is no unambiguous amount of euros such as 1234.50");
	int64_t cents;
	if (cell == NULL)
		return;
	if (!ledger_cents(cell->scalar, &cents) || !add_fits(*sum, cents, sum) ||
	    !add_fits(into->cents, cents, &into->cents))
		say_no_import(book->importing, cell->at, wrong);
	else
		into->given = true;
}

static void add_row(struct book *book, const struct node *row)
{
	static const struct text no_centre = TEXT("rivillä ei ole kustannuspaikkaa", "raden saknar kostnadsställe",
	                                          "the row has no cost centre"),
	                         other_year = TEXT("rivi on toiselta vuodelta", "raden gäller ett annat år",
	                                           "the row is of another year");
	const struct node *cell = cell_of(book, row, LEDGER_CENTRE), *year = cell_of(book, row, LEDGER_YEAR);
	struct ledger *ledger = book->ledger;
	if (cell == NULL) {
		if (row->first != NULL)
			say_not_imported(book->importing, row->first, no_centre);
		return;
	}
	if (year != NULL && ledger->year == 0)
		ledger->year = statistics_year(year->scalar);
	if (year != NULL && statistics_year(year->scalar) != ledger->year) {
		say_not_imported(book->importing, year, other_year);
		return;
	}
	struct centre *centre = centre_of(book, cell, cell_of(book, row, LEDGER_NAME));
	add_amount(book, cell_of(book, row, LEDGER_BUDGET), &centre->budget, &ledger->budget);
	add_amount(book, cell_of(book, row, LEDGER_ACTUAL), &centre->actual, &ledger->actual);
	centre->lines++;
	centre->last_line = row->at.line;
	ledger->rows++;
}

static void add_total(struct book *book, const struct node *row)
{
	const struct node *centre = cell_of(book, row, LEDGER_CENTRE);
	bool grand = centre == NULL || code_length(centre->scalar) == strlen(centre->scalar);
	book->ledger->totals++;
	if (!grand)
		return;
	book->total = row;
	book->grand_totals++;
}

/* A total that is alone is that of the whole table: a row that is lost would show in it. */
static void check_total(struct book *book, enum ledger_column holds, int64_t sum)
{
	static const struct text pattern = TEXT("rivien summa {1} ei ole taulukon oma yhteissumma {2}",
	                                        "radernas summa {1} är inte tabellens egen totalsumma {2}",
	                                        "the rows sum to {1}, not to the total {2} of the table");
	struct importing *importing = book->importing;
	const struct node *cell = book->grand_totals == 1 ? cell_of(book, book->total, holds) : NULL;
	int64_t total;
	if (cell != NULL && ledger_cents(cell->scalar, &total) && total != sum)
		say_not_imported(importing, cell,
		                 import_text(importing, &pattern, import_euros(importing, sum), import_euros(importing, total), ""));
}

struct ledger *ledger_read(struct importing *importing)
{
	struct arena *memory = importing->reading->memory;
	const struct node *rows = statistics_read(importing->reading, importing->source);
	importing->failed = rows == NULL || rows->torn;
	if (importing->failed)
		return NULL;
	struct book book = { .importing = importing,
		             .ledger = ARENA_NEW(memory, struct ledger),
		             .by_code = names_new(memory) };
	book.end = &book.ledger->centres;
	if (!choose_year(&book, csv_header(rows)) || !place_columns(&book, csv_header(rows)))
		return NULL;
	for (const struct node *row = rows->first; row != NULL; row = row->next)
		if (is_total_row(&book, row))
			add_total(&book, row);
		else
			add_row(&book, row);
	check_total(&book, LEDGER_BUDGET, book.ledger->budget);
	check_total(&book, LEDGER_ACTUAL, book.ledger->actual);
	return book.ledger;
}
