/* SPDX-License-Identifier: EUPL-1.2 */
#include "ledger.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "csv_tree.h"
#include "ledger_columns.h"
#include "names.h"
#include "number.h"
#include "statistics_table.h"

struct book {
	struct importing *importing;
	struct ledger *ledger;
	struct names *by_code;
	struct centre **end;
	struct ledger_columns columns;
	const struct node *total; /* the row that is the only total without a cost centre */
	size_t grand_totals;
};

/* ---- Rows ---- */

static const struct node *cell_of(const struct book *book, const struct node *row, enum ledger_column holds)
{
	return book->columns.of[holds] == NULL ? NULL : node_get(row, book->columns.of[holds]->key);
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
		if (text_begins_with(text, total_words[i]) || ends)
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
	*centre = (struct centre){ .cell = cell,
		                   .code = code,
		                   .name = name != NULL ? name->scalar : rest + strspn(rest, " -") };
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

static void leave_out(struct book *book, const struct node *cell, const struct text *reason)
{
	say_not_imported(book->importing, cell, *reason);
	book->ledger->left_out++;
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
		leave_out(book, row->first, &no_centre);
		return;
	}
	if (year != NULL && ledger->year == 0)
		ledger->year = statistics_year(year->scalar);
	if (year != NULL && statistics_year(year->scalar) != ledger->year) {
		leave_out(book, year, &other_year);
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
		                 import_text(importing, &pattern, import_euros(importing, sum),
		                             import_euros(importing, total), ""));
}

static void add_rows(struct book *book, const struct node *rows)
{
	for (const struct node *row = rows->first; row != NULL; row = row->next)
		if (row->first == NULL)
			continue; /* nothing but separators */
		else if (is_total_row(book, row))
			add_total(book, row);
		else
			add_row(book, row);
	check_total(book, LEDGER_BUDGET, book->ledger->budget);
	check_total(book, LEDGER_ACTUAL, book->ledger->actual);
}

struct ledger *ledger_read(struct importing *importing)
{
	static const struct text none = TEXT("taulukossa ei ole yhtään kustannuspaikan riviä",
	                                     "tabellen har ingen rad för ett kostnadsställe",
	                                     "the table has no row of a cost centre");
	struct arena *memory = importing->reading->memory;
	const struct node *rows = statistics_read(importing->reading, importing->source);
	importing->failed = rows == NULL || rows->torn;
	if (importing->failed)
		return NULL;
	struct book book = { .importing = importing,
		             .ledger = ARENA_NEW(memory, struct ledger),
		             .by_code = names_new(memory) };
	book.end = &book.ledger->centres;
	if (!ledger_columns_place(importing, csv_header(rows), &book.columns))
		return NULL;
	book.ledger->year = book.columns.year;
	book.ledger->has_budget = book.columns.of[LEDGER_BUDGET] != NULL;
	book.ledger->has_actual = book.columns.of[LEDGER_ACTUAL] != NULL;
	add_rows(&book, rows);
	if (book.ledger->rows > 0)
		return book.ledger;
	say_no_import(importing, source_whole(importing->source), none);
	return NULL;
}
