/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables of people as they are downloaded, made into rows of ours. */
#include "test.h"

#include <string.h>

#include "import.h"
#include "reading.h"

struct import_row {
	const char *name;
	const char *file;
	const char *rows; /* without the header; "-": nothing is written */
	const char *said;
};

#define NOT_IMPORTED " format/not-imported value="
#define CUBE(area, age, sexes, value) \
	"{\"class\":\"dataset\",\"id\":[\"Alue\",\"Ikä\",\"Sukupuoli\",\"Vuosi\"],\"size\":[1,2," sexes ",1],\"dimension\":{" \
	"\"Alue\":{\"category\":{\"index\":{\"" area "\":0},\"label\":{\"" area "\":\"x\"}}}," \
	"\"Ikä\":{\"category\":{\"index\":" age "}}," \
	"\"Sukupuoli\":{\"category\":{\"index\":[\"1\",\"2\"]}}," \
	"\"Vuosi\":{\"category\":{\"index\":[\"2024\"]}}},\"value\":" value "}"

static const struct import_row rows[] = {
	{ "long form", "area,age,year,population\nKotka,0,2024,390\nKotka,1-,2024,50 000\n",
	  "Kotka,0,0,2024,390,,f.csv:2\nKotka,1,,2024,50000,,f.csv:3\n", "" },
	{ "years as columns", "Alue;Ikä;2023;2024\nKU285;0-6;5;6\n", "Kotka,0,6,2023,5,,f.csv:2\nKotka,0,6,2024,6,,f.csv:2\n", "" },
	{ "a code and a name", "Alue;Ikä;2024\nKU285 Kotka;000;5\n075;100 -;6\n", "Kotka,0,0,2024,5,,f.csv:2\nHamina,100,,2024,6,,f.csv:3\n", "" },
	{ "the title tells of a projection", "\"V\xE4" "est\xF6" "ennuste 2024\"\r\n\r\n\"Alue\";\"Ik\xE4\";\"2030\"\r\n\"Kotka\";\"0\";\"5\"\r\n",
	  "Kotka,0,0,2030,5,projection,f.csv:4\n", "" },
	{ "totals of age and of sex",
	  "area,age,year,sex,population\nKotka,Yhteensä,2024,total,8\nKotka,0,2024,total,3\nKotka,0,2024,men,2\nKotka,1-,2024,total,5\n",
	  "Kotka,0,0,2024,3,,f.csv:3\nKotka,1,,2024,5,,f.csv:5\n", "" },
	{ "both sexes make the people", "area,age,year,sex,population\nKotka,0,2024,men,2\nKotka,0,2024,women,3\n",
	  "Kotka,0,0,2024,5,,f.csv:2\n", "" },
	{ "a dash of Windows-1252", "Alue;Ik\xE4;2024\nKotka;0 \x96 6;5\n", "Kotka,0,6,2024,5,,f.csv:2\n", "" },
	{ "one sex twice does not", "area,age,year,sex,population\nKotka,0,2024,men,2\nKotka,0,2024,men,2\nHamina,0,2024,total,3\n",
	  "Hamina,0,0,2024,3,,f.csv:4\n", "2:1" NOT_IMPORTED "Kotka; 3:18" NOT_IMPORTED "2" },
	{ "blanks that do not break a line", "Alue;Ikä;2024\nKotka;0;1\xC2\xA0" "000\nKotka;1;2\xE2\x80\xAF" "000\nKotka;2;3,0\n",
	  "Kotka,0,0,2024,1000,,f.csv:2\nKotka,1,1,2024,2000,,f.csv:3\nKotka,2,2,2024,3,,f.csv:4\n", "" },
	{ "one sex does not", "area,age,year,sex,population\nKotka,0,2024,men,2\nHamina,0,2024,total,3\n",
	  "Hamina,0,0,2024,3,,f.csv:3\n", "2:1" NOT_IMPORTED "Kotka" },
	{ "ages that do not sum to the total", "area,age,year,population\nKotka,total,2024,8\nKotka,0,2024,3\n",
	  "Kotka,0,0,2024,3,,f.csv:3\n", "2:1" NOT_IMPORTED "Kotka" },
	{ "the country beside its parts", "area,age,year,population\nKOKO MAA,0,2024,8\nKotka,0,2024,3\n", "Kotka,0,0,2024,3,,f.csv:3\n", "" },
	{ "the country alone", "area,age,year,population\nSSS,0,2024,8\n", "whole country,0,0,2024,8,,f.csv:2\n", "" },
	{ "what is no age, no number, no known area",
	  "area,age,year,population\nKotka,old,2024,8\nKotka,0,2024,..\nKU998,0,2024,1\nKotka,1,2024,7\n", "Kotka,1,1,2024,7,,f.csv:5\n",
	  "2:7" NOT_IMPORTED "old; 3:14" NOT_IMPORTED "..; 4:1" NOT_IMPORTED "KU998" },
	{ "the same number twice", "area,age,year,population\nKotka,0,2024,8\nKotka,0,2024,9\n", "Kotka,0,0,2024,8,,f.csv:2\n",
	  "3:14" NOT_IMPORTED "9" },
	{ "no year", "area,age,population\nKotka,0,8\n", "-", "1:1 format/syntax" },
	{ "no ages", "area,year,population\nKotka,2024,8\n", "-", "1:1 format/syntax" },
	{ "json-stat", CUBE("KU285", "[\"000\",\"001-\"]", "2", "[1,2,30,40]"),
	  "Kotka,0,0,2024,3,,f.csv#/value/0\nKotka,1,,2024,70,,f.csv#/value/2\n", "" },
	{ "json-stat with sparse values", CUBE("KU285", "{\"000\":1,\"001-\":0}", "2", "{\"0\":1,\"1\":2,\"3\":5,\"2\":4}"),
	  "Kotka,1,,2024,3,,f.csv#/value/0\nKotka,0,0,2024,9,,f.csv#/value/3\n", "" },
	{ "json-stat with too few values", CUBE("KU285", "[\"000\",\"001-\"]", "2", "[1,2,30]"), "-", "1:1 format/syntax" },
	{ "json-stat of another size", CUBE("KU285", "[\"000\"]", "2", "[1,2,30,40]"), "-", "1:1 format/syntax" },
	{ "json-stat of a size that is none", CUBE("KU285", "[\"000\",\"001-\"]", "-2", "[1,2,30,40]"), "-", "1:1 format/syntax" },
	{ "json-stat of two codes in one place", CUBE("KU285", "{\"000\":1,\"001-\":1}", "2", "[1,2,30,40]"), "-", "1:1 format/syntax" },
	{ "other JSON", "{\"a\": 1}", "-", "1:1 format/syntax" },
};

static void imports(void **state)
{
	const struct import_row *row = *state;
	static const char header[] = "area,age_from,age_to,year,count,kind,source\n";
	struct trial trial = trial_start();
	struct importing importing = {
		.reading = &trial.reading,
		.source = source_of(trial.memory, "file.yaml", row->file, strlen(row->file)),
		.name = "f.csv",
		.out = { .memory = trial.memory },
	};
	import_population(&importing);
	assert_string_equal(importing.failed ? "-" : importing.out.bytes + strlen(header), row->rows);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

int main(void)
{
	return RUN_ROWS(rows, imports);
}
