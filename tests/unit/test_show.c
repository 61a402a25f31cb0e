/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "show.h"

#define NB "\xC2\xA0"
#define M "\xE2\x88\x92"

struct row_show {
	const char *name;
	struct value value;
	const char *fi, *sv, *en, *machine;
};

static const struct row_show rows[] = {
	{ "none", { .kind = VALUE_NONE }, "", "", "", "" },
	{ "text", { VALUE_TEXT, "a: <b>", "", 0, 0, NULL }, "a: <b>", "a: <b>", "a: <b>", "a: <b>" },
	{ "code with leading zero", { VALUE_CODE, "0123", "", 0, 0, NULL }, "0123", "0123", "0123", "0123" },
	{ "word",
	  { VALUE_WORD, "kielteinen", "negative", 0, 0, NULL },
	  "kielteinen",
	  "kielteinen",
	  "kielteinen",
	  "negative" },
	{ "true", { VALUE_BOOL, "kyllä", "", 1, 0, NULL }, "kyllä", "kyllä", "kyllä", "true" },
	{ "false", { VALUE_BOOL, "ei", "", 0, 0, NULL }, "ei", "ei", "ei", "false" },
	{ "count zero", { VALUE_COUNT, "", "", 0, 0, NULL }, "0", "0", "0", "0" },
	{ "count 999", { VALUE_COUNT, "", "", 999, 0, NULL }, "999", "999", "999", "999" },
	{ "count grouped",
	  { VALUE_COUNT, "", "", -1004567, 0, NULL },
	  M "1" NB "004" NB "567",
	  M "1" NB "004" NB "567",
	  "-1,004,567",
	  "-1004567" },
	{ "count smallest",
	  { VALUE_COUNT, "", "", INT64_MIN, 0, NULL },
	  M "9" NB "223" NB "372" NB "036" NB "854" NB "775" NB "808",
	  M "9" NB "223" NB "372" NB "036" NB "854" NB "775" NB "808",
	  "-9,223,372,036,854,775,808",
	  "-9223372036854775808" },
	{ "cents",
	  { VALUE_CENTS, "", "", -123450, 0, NULL },
	  M "1" NB "234,50" NB "€",
	  M "1" NB "234,50" NB "€",
	  "-€1,234.50",
	  "-1234.50" },
	{ "whole euros",
	  { VALUE_CENTS, "", "", 8500000, 0, NULL },
	  "85" NB "000" NB "€",
	  "85" NB "000" NB "€",
	  "€85,000",
	  "85000.00" },
	{ "five cents", { VALUE_CENTS, "", "", 5, 0, NULL }, "0,05" NB "€", "0,05" NB "€", "€0.05", "0.05" },
	{ "minus five cents",
	  { VALUE_CENTS, "", "", -5, 0, NULL },
	  M "0,05" NB "€",
	  M "0,05" NB "€",
	  "-€0.05",
	  "-0.05" },
	{ "share", { VALUE_SHARE, "", "", 125000, 0, NULL }, "12,5" NB "%", "12,5" NB "%", "12.5%", "0.125" },
	{ "share whole", { VALUE_SHARE, "", "", 300000, 0, NULL }, "30" NB "%", "30" NB "%", "30%", "0.3" },
	{ "share one", { VALUE_SHARE, "", "", 1000000, 0, NULL }, "100" NB "%", "100" NB "%", "100%", "1" },
	{ "share zero", { VALUE_SHARE, "", "", 0, 0, NULL }, "0" NB "%", "0" NB "%", "0%", "0" },
	{ "share rounded up",
	  { VALUE_SHARE, "", "", 182650, 0, NULL },
	  "18,3" NB "%",
	  "18,3" NB "%",
	  "18.3%",
	  "0.18265" },
	{ "share rounded to a whole",
	  { VALUE_SHARE, "", "", 119999, 0, NULL },
	  "12,0" NB "%",
	  "12,0" NB "%",
	  "12.0%",
	  "0.119999" },
	{ "share negative half",
	  { VALUE_SHARE, "", "", -182650, 0, NULL },
	  M "18,3" NB "%",
	  M "18,3" NB "%",
	  "-18.3%",
	  "-0.18265" },
	{ "share next to nothing",
	  { VALUE_SHARE, "", "", -1, 0, NULL },
	  "0,0" NB "%",
	  "0,0" NB "%",
	  "0.0%",
	  "-0.000001" },
	{ "decimal", { VALUE_DECIMAL, "", "", 12340, 1, NULL }, "1" NB "234,0", "1" NB "234,0", "1,234.0", "1234.0" },
	{ "decimal small", { VALUE_DECIMAL, "", "", -5, 3, NULL }, M "0,005", M "0,005", "-0.005", "-0.005" },
	{ "decimal whole", { VALUE_DECIMAL, "", "", 7, 0, NULL }, "7", "7", "7", "7" },
	{ "date", { VALUE_DATE, "", "", 20778, 0, NULL }, "21.11.2026", "21.11.2026", "21 November 2026", "2026-11-21" },
	{ "date before 1970",
	  { VALUE_DATE, "", "", -1, 0, NULL },
	  "31.12.1969",
	  "31.12.1969",
	  "31 December 1969",
	  "1969-12-31" },
};

static void shows(void **state)
{
	const struct row_show *row = *state;
	struct arena *memory = arena_new();
	assert_string_equal(show_value(memory, row->value, FI), row->fi);
	assert_string_equal(show_value(memory, row->value, SV), row->sv);
	assert_string_equal(show_value(memory, row->value, EN), row->en);
	assert_string_equal(show_machine(memory, row->value), row->machine);
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(rows, shows);
}
