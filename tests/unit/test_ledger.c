/* SPDX-License-Identifier: EUPL-1.2 */
/* Amounts of accounting tables, and sums by cost centre. */
#include "test.h"

#include <inttypes.h>
#include <string.h>

#include "ledger.h"
#include "reading.h"

struct amount_row {
	const char *name;
	const char *text;
	bool read;
	int64_t cents;
};

static const struct amount_row amounts[] = {
	{ "whole euros", "1200", true, 120000 },
	{ "decimal comma", "1234,50", true, 123450 },
	{ "decimal point", "1234.5", true, 123450 },
	{ "blanks between thousands", "1 234 567,89", true, 123456789 },
	{ "no-break spaces", "1\xC2\xA0" "234,00", true, 123400 },
	{ "narrow no-break spaces", "1\xE2\x80\xAF" "234,00", true, 123400 },
	{ "points between thousands", "1.234.567,89", true, 123456789 },
	{ "commas between thousands", "1,234,567.89", true, 123456789 },
	{ "commas alone between thousands", "1,234,567", true, 123456700 },
	{ "one thousand and cents", "1.234,50", true, 123450 },
	{ "minus", "-12,50", true, -1250 },
	{ "the sign minus", "\xE2\x88\x92" "12,50", true, -1250 },
	{ "minus at the end", "12,50-", true, -1250 },
	{ "euro sign", "5,00 €", true, 500 },
	{ "less than a euro", "0,07", true, 7 },
	{ "the most", "10000000000000,00", true, INT64_C(1000000000000000) },
	{ "more than the most", "10000000000000,01", false, 0 },
	{ "far more than the most", "99999999999999999999999", false, 0 },
	{ "thousands or decimals", "1.234", false, 0 },
	{ "thousands or decimals, comma", "1,234", false, 0 },
	{ "groups of two", "12,34,56", false, 0 },
	{ "three decimals", "1 234,567", false, 0 },
	{ "two signs", "-12-", false, 0 },
	{ "a sign inside", "12-50", false, 0 },
	{ "nothing", "", false, 0 },
	{ "only blanks", "   ", false, 0 },
	{ "only a sign", "-", false, 0 },
	{ "a comma at the end", "12,", false, 0 },
	{ "a comma first", ",50", false, 0 },
	{ "words", "ei tiedossa", false, 0 },
	{ "a percentage", "12 %", false, 0 },
	{ "an exponent", "1e5", false, 0 },
};

static void reads_amount(void **state)
{
	const struct amount_row *row = *state;
	int64_t cents = 0;
	assert_int_equal(ledger_cents(row->text, &cents), row->read);
	assert_true(cents == row->cents);
}

struct ledger_row {
	const char *name;
	const char *csv;
	const char *centres; /* "4200 budget/actual xROWS; …", "-" when there is no ledger */
	size_t totals;
	const char *said;
};

#define NOT_IMPORTED " format/not-imported value="
static const struct ledger_row ledgers[] = {
	{ "rows of a centre are summed",
	  "kustannuspaikka;summa 2026\n4200;0,10\n4210;1,00\n4200;0,20\n", "4200 -/30 x2; 4210 -/100 x1", 0, "" },
	{ "budget and actual, Swedish", "Kostnadsställe;Namn;Budget 2026;Utfall 2026\n4200;Elevhälsa;5;4\n", "4200 500/400 x1", 0, "" },
	{ "totals in any column",
	  "kustannuspaikka;tili;summa 2026\n4200;4000;1\n4200;Yhteensä;1\n4200 yhteensä;;1\n;Loppusumma;1\nYhteensä;;1\n",
	  "4200 -/100 x1", 4, "" },
	{ "a name that begins like a total", "cost centre;name;amount 2026\n42;Total care;1\n", "42 -/100 x1", 0, "" },
	{ "leading zeros and a name in the cell", "kp;summa 2026\n0420 Päiväkoti;1\n", "0420 -/100 x1", 0, "" },
	{ "tabs", "kustannuspaikka\tsumma 2026\n4200\t1,50\n", "4200 -/150 x1", 0, "" },
	{ "a title above the header", "Raportti\n\nkustannuspaikka;summa 2026\n4200;1\n", "4200 -/100 x1", 0, "" },
	{ "Latin-1", "Kostnadsst\xE4lle;Belopp 2026\n4200;1\n", "4200 -/100 x1", 0, "" },
	{ "a row without a centre", "kustannuspaikka;summa 2026\n;7\n4200;1\n", "4200 -/100 x1", 0, "2:2" NOT_IMPORTED "7" },
	{ "no row with a centre", "kustannuspaikka;summa 2026\n;7\n", "-", 0, "0:0 format/syntax; 2:2" NOT_IMPORTED "7" },
	{ "only a header", "kustannuspaikka;summa 2026\n", "-", 0, "0:0 format/syntax" },
	{ "Windows-1252", "Kustannuspaikka;Summa 2026\n4200;5 \x80\n", "4200 -/500 x1", 0, "" },
	{ "the total of the table is another", "kustannuspaikka;summa 2026\n4200;1\nYhteensä;2\n", "4200 -/100 x1", 1,
	  "3:10" NOT_IMPORTED "2" },
	{ "rows of another year", "kustannuspaikka;vuosi;summa\n4200;2026;1\n4200;2025;2\n", "4200 -/100 x1", 0,
	  "3:6" NOT_IMPORTED "2025" },
	{ "an unclear amount", "kustannuspaikka;summa 2026\n4200;1.234\n", "4200 -/- x1", 0, "2:6 format/syntax" },
	{ "no amounts", "kustannuspaikka;tili\n4200;1\n", "-", 0, "1:1 format/syntax" },
	{ "two amounts alike", "kustannuspaikka;summa 2026;toteuma 2026\n4200;1;1\n", "-", 0, "1:28 format/syntax" },
	{ "two years", "kustannuspaikka;TA 2026;TP 2025\n4200;1;1\n", "-", 0, "1:25 format/syntax" },
	{ "a short row", "kustannuspaikka;summa 2026\n4200\n", "-", 0, "2:1 format/syntax" },
};

static const char *money_shown(struct arena *memory, const struct money *money)
{
	return money->given ? arena_printf(memory, "%" PRId64, money->cents) : "-";
}

static const char *shown(struct arena *memory, const struct ledger *ledger)
{
	const char *text = "";
	if (ledger == NULL)
		return "-";
	for (const struct centre *centre = ledger->centres; centre != NULL; centre = centre->next)
		text = arena_printf(memory, "%s%s%s %s/%s x%zu", text, *text == '\0' ? "" : "; ", centre->code,
		                    money_shown(memory, &centre->budget), money_shown(memory, &centre->actual), centre->lines);
	return text;
}

static void reads_ledger(void **state)
{
	const struct ledger_row *row = *state;
	struct trial trial = trial_start();
	struct importing importing = {
		.reading = &trial.reading,
		.source = source_of(trial.memory, "file.yaml", row->csv, strlen(row->csv)),
		.name = "file.yaml",
	};
	const struct ledger *ledger = ledger_read(&importing);
	assert_string_equal(shown(trial.memory, ledger), row->centres);
	assert_int_equal(ledger == NULL ? 0 : ledger->totals, row->totals);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

int main(void)
{
	int failed = RUN_ROWS(amounts, reads_amount);
	return failed + RUN_ROWS(ledgers, reads_ledger);
}
