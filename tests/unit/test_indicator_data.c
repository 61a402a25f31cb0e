/* SPDX-License-Identifier: EUPL-1.2 */
/* The cell of a table of statistics that an indicator means. */
#include "test.h"

#include <string.h>

#include "indicator_data.h"
#include "reading.h"

/* The indicator is M1, "Bullied" in %, of Sotkanet 1234; the decision is of Kotka; the follow-up of 5 October 2026. */
struct data_row {
	const char *name;
	const char *csv;
	struct date asked;  /* the day that the result gives */
	const char *value;  /* NULL: none was found */
	struct date date;
	const char *said;
};

#define YEAR_END(year) \
	{ \
		year, 12, 31 \
	}
static const struct data_row rows[] = {
	{ "Sotkanet, the latest whole year",
	  "indicator;region;year;gender;primary.value;absolute.value\n1234;658;2024;total;11.5;90\n"
	  "1234;658;2025;total;11.1;88\n1234;658;2026;total;10.9;80\n",
	  { 0 }, "11.1", YEAR_END(2025), "" },
	{ "Sotkanet, the year that was asked for",
	  "indicator;region;year;primary.value\n1234;658;2024;11.5\n1234;658;2025;11.1\n",
	  { 2024, 4, 30 }, "11.5", { 2024, 4, 30 }, "" },
	{ "Sotkanet, several indicators",
	  "indicator;region;year;primary.value\n127;658;2025;900\n1234;658;2025;11.1\n",
	  { 0 }, "11.1", YEAR_END(2025), "" },
	{ "all genders among several",
	  "region;year;gender;value\nKotka;2025;male;9\nKotka;2025;total;10\nKotka;2025;female;11\n",
	  { 0 }, "10", YEAR_END(2025), "" },
	{ "the decision's area among several",
	  "area,year,value\nHamina,2025,9\nKotka,2025,10.25\n",
	  { 0 }, "10.25", YEAR_END(2025), "" },
	{ "one's own table by id and day",
	  "mittari,päivä,arvo,yksikkö\nM2,2026-08-31,5,kpl\nM1,2026-08-31,13.1,%\nM1,2026-01-31,15.4,%\n",
	  { 0 }, "13.1", { 2026, 8, 31 }, "" },
	{ "StatFin with a title, years as columns and Latin letters",
	  "\"V\xE4" "est\xF6\"\r\n\r\n\"Alue\";\"Ik\xE4\";\"Yhteens\xE4 2024\";\"Yhteens\xE4 2025\"\r\n"
	  "\"Kotka\";\"Yhteens\xE4\";\"7\";\"8\"\r\n\"Kotka\";\"0\";\"1\";\"2\"\r\n",
	  { 0 }, "8", YEAR_END(2025), "" },
	{ "StatFin with a column for the years",
	  "Vuosi,Alue,Osuus\n2024,Kotka,3.5\n2025,Kotka,..\n", { 0 }, "3.5", YEAR_END(2024), "" },
	{ "a decimal comma", "vuosi;arvo\n2025;12,5\n", { 0 }, "12.5", YEAR_END(2025), "" },
	{ "nothing that early", "year,value\n2027,1\n", { 0 }, NULL, { 0 }, "none" },
	{ "nothing in that year", "year,value\n2025,1\n", { 2024, 1, 1 }, NULL, { 0 }, "none" },
	{ "nothing of the indicator", "indicator,year,value\n1,2025,1\n2,2025,1\n", { 0 }, NULL, { 0 }, "none" },
	{ "no rows", "year,value\n", { 0 }, NULL, { 0 }, "none" },
	{ "two rows alike", "year,value\n2025,1\n2025,2\n", { 0 }, NULL, { 0 }, "several" },
	{ "genders without a total", "year,gender,value\n2025,male,1\n2025,female,2\n", { 0 }, NULL, { 0 }, "several" },
	{ "another unit", "year,unit,value\n2025,‰,1\n", { 0 }, NULL, { 0 }, "unit" },
	{ "no number", "year,value\n2025,many\n", { 0 }, NULL, { 0 }, "number" },
	{ "too many decimals", "year,value\n2025,1.1234567\n", { 0 }, NULL, { 0 }, "number" },
};

static const struct diag *only(struct trial *trial)
{
	const struct diag *said = diags_sorted(trial->diags);
	return said != NULL && said->next == NULL ? said : NULL;
}

static void expect_said(struct trial *trial, const struct data_row *row)
{
	const struct diag *said = only(trial);
	if (row->said[0] == '\0') {
		assert_null(diags_sorted(trial->diags));
		return;
	}
	assert_non_null(said);
	bool of_value = strcmp(row->said, "unit") == 0 || strcmp(row->said, "number") == 0;
	assert_string_equal(said->message->id, of_value ? "format/bad-value" : "format/unreadable-file");
	const char *why = said->arguments[1].value.in[EN];
	const char *part = strcmp(row->said, "none") == 0      ? "no value"
	                   : strcmp(row->said, "several") == 0 ? "any of 2"
	                   : strcmp(row->said, "unit") == 0    ? "the unit of the indicator, %"
	                                                       : "a number";
	assert_non_null(strstr(why, part));
}

static void finds_cell(void **state)
{
	const struct data_row *row = *state;
	struct trial trial = trial_start();
	const char *area = "Kotka";
	struct indicator indicator = { .id = "M1", .name = text_same("Bullied"), .unit = text_same("%"),
		                       .source = text_same("Sotkanet 1234") };
	struct decision decision = { .areas = { .items = &area, .count = 1 } };
	struct indicator_result result = { .indicator = "M1", .data = "t.csv", .date = row->asked };
	const struct source *source = source_of(trial.memory, "t.csv", row->csv, strlen(row->csv));
	bool found = indicator_data_read(&trial.reading, source, &indicator, &decision, (struct date){ 2026, 10, 5 },
	                                 &result);
	expect_said(&trial, row);
	assert_int_equal(found, row->value != NULL);
	if (found) {
		struct decimal wanted;
		assert_int_equal(decimal_parse(row->value, &wanted), NUMBER_OK);
		assert_int_equal(result.value.number, wanted.number);
		assert_int_equal(result.value.decimals, wanted.decimals);
		assert_int_equal(date_compare(result.date, row->date), 0);
		assert_non_null(result.value_cell);
	}
	trial_end(&trial);
}

int main(void)
{
	return RUN_ROWS(rows, finds_cell);
}
