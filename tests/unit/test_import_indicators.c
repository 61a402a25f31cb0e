/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables of indicators as they are downloaded, made into rows that follow-ups read; without a project all areas are taken. */
#include "test.h"

#include <string.h>

#include "arena.h"
#include "import.h"
#include "reading.h"

struct import_row {
	const char *name;
	const char *file;
	const char *rows; /* with the header, without the source; "-": nothing is written */
	const char *said;
};

#define NOT_IMPORTED " format/not-imported value="

static const struct import_row rows[] = {
	{ "Sotkanet", "indicator;region;year;gender;primary.value;absolute.value\n74;967;2024;total;24.7;3100\n",
	  "indicator,name,area,year,gender,value,unit,n\n"
	  "74,\"One-parent families, % of families with children\",Kymenlaakso wellbeing services county,2024,total,24.7,%,3100\n", "" },
	{ "the whole country by Sotkanet's number", "indicator;region;year;value\n9999;658;2024;1\n",
	  "indicator,name,area,year,value,unit\n9999,,whole country,2024,1,\n", "" },
	{ "a number of Sotkanet is no code: 285 is not Kotka", "indicator;region;year;value\n74;285;2024;1\n", "-",
	  "0:0 format/syntax; 2:4" NOT_IMPORTED "285" },
	{ "codes with their category",
	  "indicator,region,region.code,region.category,year,value\n1,7,285,KUNTA,2024,3\n1,8,10,HYVINVOINTIALUE,2024,4\n1,9,08,MAAKUNTA,2024,5\n",
	  "indicator,name,area,year,value,unit\n1,,Kotka,2024,3,\n1,,Kymenlaakso wellbeing services county,2024,4,\n1,,08,2024,5,\n", "" },
	{ "codes and names of municipalities", "mittari,kunta,vuosi,arvo\n1,KU285,2024,3\n1,075,2024,4\n1,Vehkalahti,2024,5\n",
	  "indicator,name,area,year,value,unit\n1,,Kotka,2024,3,\n1,,Hamina,2024,4,\n1,,Vehkalahti,2024,5,\n", "" },
	{ "years as columns", "mittari;alue;2023;2024\n1;Kotka;3;4\n",
	  "indicator,name,area,year,value,unit\n1,,Kotka,2023,3,\n1,,Kotka,2024,4,\n", "" },
	{ "days instead of years", "mittari,alue,päivä,arvo\nM1,Kotka,2026-08-31,3\n",
	  "indicator,name,area,date,value,unit\nM1,,Kotka,2026-08-31,3,\n", "" },
	{ "its own names, units and divisions are kept",
	  "indicator,indicator.title.fi,indicator.title.en,region,grade,year,value,unit\n1,Nimi,Name,Kotka,8-9,2024,3,‰\n",
	  "indicator,name,area,year,grade,value,unit\n1,Name,Kotka,2024,8-9,3,‰\n", "" },
	{ "numbers as people write them",
	  "indicator;area;year;value\n1;A;2024;1 234,5\n1;B;2024;12\xC2\xA0" "000\n1;C;2024;\xE2\x88\x92" "3\n1;D;2024;0,12345678\n1;E;2024;9,9999999\n",
	  "indicator,name,area,year,value,unit\n1,,A,2024,1234.5,\n1,,B,2024,12000,\n1,,C,2024,-3,\n1,,D,2024,0.123457,\n1,,E,2024,10.000000,\n", "" },
	{ "words for the genders", "indicator,area,year,gender,value\n1,A,2024,Yhteensä,1\n1,A,2024,Tytöt,2\n1,A,2024,pojkar,3\n",
	  "indicator,name,area,year,gender,value,unit\n1,,A,2024,total,1,\n1,,A,2024,female,2,\n1,,A,2024,male,3,\n", "" },
	{ "marks of values that are not there", "indicator,area,year,value\n1,A,2021,.\n1,A,2022,..\n1,A,2023,-\n1,A,2024,\n1,A,2025,0\n",
	  "indicator,name,area,year,value,unit\n1,,A,2025,0,\n",
	  "2:10" NOT_IMPORTED ".; 3:10" NOT_IMPORTED "..; 4:10" NOT_IMPORTED "-; 5:1" NOT_IMPORTED "1" },
	{ "what is no number", "indicator,area,year,value\n1,A,2021,many\n1,A,2022,\"1.234,5\"\n1,A,2023,1 23\n1,A,2024,12 %\n1,A,2025,1\n",
	  "indicator,name,area,year,value,unit\n1,,A,2025,1,\n",
	  "2:10" NOT_IMPORTED "many; 3:10" NOT_IMPORTED "1.234,5; 4:10" NOT_IMPORTED "1 23; 5:10" NOT_IMPORTED "12 %" },
	{ "the same value twice", "indicator,area,year,value\n1,A,2025,1\n1,A,2025,2\n",
	  "indicator,name,area,year,value,unit\n1,,A,2025,1,\n", "3:10" NOT_IMPORTED "2" },
	{ "a row without a year or an indicator", "indicator,area,year,value\n1,A,,1\n,A,2025,2\n1,A,2025,3\n",
	  "indicator,name,area,year,value,unit\n1,,A,2025,3,\n", "2:1" NOT_IMPORTED "1; 3:2" NOT_IMPORTED "A" },
	{ "no column of indicators", "area,year,value\nA,2025,1\n", "-", "1:1 format/syntax" },
	{ "no column of values", "indicator,area,year\n1,A,2025\n", "-", "1:1 format/syntax" },
	{ "two columns of values", "indicator,area,year,value,arvo\n1,A,2025,1,2\n", "-", "1:27 format/syntax" },
	{ "only a header", "indicator,area,year,value\n", "-", "0:0 format/syntax" },
};

/* Where the last field of a line begins: the comma before it. */
static size_t last_field(const char *line, size_t length)
{
	bool quoted = false;
	size_t comma = 0;
	for (size_t i = 0; i < length; i++) {
		quoted ^= line[i] == '"';
		comma = line[i] == ',' && !quoted ? i : comma;
	}
	return comma;
}

/* What is written without the last column, which is the source. */
static const char *without_source(struct arena *memory, const struct out *out)
{
	char *kept = arena_alloc(memory, out->size + 1);
	size_t size = 0;
	for (const char *line = out->bytes; *line != '\0'; line += strcspn(line, "\n") + 1) {
		const size_t end = last_field(line, strcspn(line, "\n"));
		memcpy(kept + size, line, end);
		size += end;
		kept[size++] = '\n';
	}
	kept[size] = '\0';
	return kept;
}

static void imports(void **state)
{
	const struct import_row *row = *state;
	struct trial trial = trial_start();
	struct importing importing = {
		.reading = &trial.reading,
		.source = source_of(trial.memory, "file.yaml", row->file, strlen(row->file)),
		.name = "f.csv",
		.out = { .memory = trial.memory },
	};
	import_indicators(&importing);
	assert_string_equal(importing.failed ? "-" : without_source(trial.memory, &importing.out), row->rows);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

int main(void)
{
	return RUN_ROWS(rows, imports);
}
