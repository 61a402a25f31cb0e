/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "population.h"
#include "project.h"
#include "reading.h"

#define HEADER "area,age_from,age_to,year,count\n"

/* With two parts: Ylämaa of B, and one of an area that does not exist. */
static struct population *figures(struct trial *trial, const char *csv)
{
	static const char parts[] = "lva: project/1\norganisation: o\norganisation_type: other\nlanguages: [fi]\n"
	                            "catalogue: c\npopulation: [p]\nareas: [{name: Ylämaa, part_of: B}]\n";
	const struct project *project = trial_file(trial, "lva.yaml", parts);
	struct population *population = population_new(trial->memory, trial->reading.bands, 2026);
	struct node *rows = trial_table(trial, "file.yaml", csv);
	if (rows != NULL)
		population_add(population, &trial->reading, rows);
	population_finish(population, &trial->reading, project->areas, project->areas_count);
	return population;
}

struct fault_row {
	const char *name;
	const char *csv;
	const char *said;
};

#define OTHER "B,0,,2025,1\n"

static const struct fault_row fault_rows[] = {
	{ "sound", HEADER OTHER "A,0,6,2025,10\nA,7,,2025,10\n", "" },
	{ "in Finnish", "alue,ikä_alku,ikä_loppu,vuosi,määrä,laji\nB,0,,2025,10,ennuste\n", "" },
	{ "in Swedish", "område,ålder_från,ålder_till,år,antal,slag\nB,0,,2025,10,prognos\n", "" },
	{ "semicolons", "area;age_from;age_to;year;count\nB;0;;2025;10\n", "" },
	{ "overlap", HEADER OTHER "A,0,6,2025,10\nA,6,,2025,10\n", "4:3 format/bad-value value=6, also 3:3" },
	{ "the same row twice", HEADER OTHER "A,0,,2025,10\nA,0,,2025,10\n",
	  "4:3 format/bad-value value=0, also 3:3" },
	{ "row without an end overlaps", HEADER OTHER "A,0,,2025,10\nA,18,,2025,10\n",
	  "4:3 format/bad-value value=18, also 3:3" },
	{ "another area", HEADER "B,0,,2025,10\nA,0,,2025,10\n", "" },
	{ "another year", HEADER "B,0,,2025,10\nB,0,,2026,10\n", "" },
	{ "the youngest are missing", HEADER OTHER "A,7,,2025,10\n", "3:3 format/bad-value value=7" },
	{ "ages between are missing", HEADER OTHER "A,0,6,2025,10\nA,13,,2025,10\n", "4:3 format/bad-value value=13" },
	{ "children alone", HEADER OTHER "A,0,17,2025,10\n", "3:5 format/bad-value value=17" },
	{ "no row beyond an age", HEADER OTHER "A,0,17,2025,10\nA,18,99,2025,10\n", "" },
	{ "ages the wrong way round", HEADER OTHER "A,12,7,2025,10\n", "3:6 format/bad-value value=7" },
	{ "count with a space", HEADER OTHER "A,0,6,2025,1 000\n", "3:12 format/bad-value value=1 000" },
	{ "negative count", HEADER OTHER "A,0,6,2025,-1\n", "3:12 format/bad-value value=-1" },
	{ "year before there are figures", HEADER OTHER "A,0,6,25,1\n", "3:7 format/bad-value value=25" },
	{ "year beyond all plans", HEADER OTHER "A,0,6,2200,1\n", "3:7 format/bad-value value=2200" },
	{ "missing count", HEADER OTHER "A,0,6,2025,\n", "3:1 format/missing-key key=count" },
	{ "unknown kind",
	  "area,age_from,age_to,year,count,kind\n"
	  "B,0,,2025,1,guess\n",
	  "2:13 format/unknown-code value=guess key=kind" },
	{ "part of nothing", HEADER "A,0,,2025,1\n", "lva.yaml:7:33 reference/unknown-area area=B" },
};

static void test_fault(void **state)
{
	const struct fault_row *row = *state;
	struct trial trial = trial_start();
	figures(&trial, row->csv);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

/* Areas as a file gives them; NULL is whole. */
static struct area_set asked_areas(struct trial *trial, const struct population *population, const char *list)
{
	struct node *map = trial_map(trial, "x: y\n");
	struct areas areas = { .node = map, .whole = list == NULL };
	const char **names = ARENA_ARRAY(trial->memory, const char *, 4);
	for (const char *name = list; name != NULL && *name != '\0';) {
		size_t length = strcspn(name, ",");
		names[areas.count++] = arena_copy(trial->memory, name, length);
		name += length + (name[length] == ',');
	}
	areas.items = names;
	return population_areas(trial->memory, population, &areas);
}

struct people_row {
	const char *name;
	const char *csv;
	const char *areas; /* NULL: whole */
	int year;
	struct people people;
};

#define TWO_AREAS \
	HEADER "A,0,6,2025,10\nA,7,12,2025,20\nA,18,,2025,70\nB,0,6,2025,1\nB,7,12,2025,2\nB,18,,2025,7\n" \
	       "A,0,6,2027,11\nB,0,6,2027,3\nA,0,6,2028,12\n"

static const struct people_row people_rows[] = {
	{ "one area", TWO_AREAS, "A", 2025, { true, 2025, false, false, { 10, 20, 0, 0, 70 }, 100, 30 } },
	{ "two areas", TWO_AREAS, "A,B", 2025, { true, 2025, false, false, { 11, 22, 0, 0, 77 }, 110, 33 } },
	{ "two areas the other way round",
	  TWO_AREAS,
	  "B,A",
	  2025,
	  { true, 2025, false, false, { 11, 22, 0, 0, 77 }, 110, 33 } },
	{ "an area named twice", TWO_AREAS, "B,B", 2025, { true, 2025, false, false, { 1, 2, 0, 0, 7 }, 10, 3 } },
	{ "a part counts for its whole",
	  TWO_AREAS,
	  "Ylämaa",
	  2025,
	  { true, 2025, false, false, { 1, 2, 0, 0, 7 }, 10, 3 } },
	{ "a part and its whole",
	  TWO_AREAS,
	  "B,Ylämaa",
	  2025,
	  { true, 2025, false, false, { 1, 2, 0, 0, 7 }, 10, 3 } },
	{ "whole", TWO_AREAS, NULL, 2025, { true, 2025, false, false, { 11, 22, 0, 0, 77 }, 110, 33 } },
	{ "the nearest year before",
	  TWO_AREAS,
	  "A",
	  2026,
	  { true, 2025, false, false, { 10, 20, 0, 0, 70 }, 100, 30 } },
	{ "a projection", TWO_AREAS, "A", 2027, { true, 2027, true, false, { 11 }, 11, 11 } },
	{ "a year with figures for all", TWO_AREAS, "A,B", 2028, { true, 2027, true, false, { 14 }, 14, 14 } },
	{ "no year so early", TWO_AREAS, "A", 2024, { .known = false } },
	{ "unknown area", TWO_AREAS, "C", 2025, { .known = false } },
	{ "a row for the whole",
	  HEADER "A,0,6,2025,10\nB,0,6,2025,1\nwhole,0,6,2025,12\n",
	  NULL,
	  2025,
	  { true, 2025, false, false, { 12 }, 12, 12 } },
	{ "the whole by its name",
	  HEADER "A,0,6,2025,10\nB,0,6,2025,1\nkoko-alue,0,6,2025,12\n",
	  "koko-alue",
	  2025,
	  { true, 2025, false, false, { 12 }, 12, 12 } },
	{ "a whole of another year",
	  HEADER "A,0,6,2025,10\nB,0,6,2025,1\nwhole,0,6,2024,12\n",
	  NULL,
	  2025,
	  { true, 2025, false, false, { 11 }, 11, 11 } },
	{ "a row wider than a band",
	  HEADER "B,0,17,2025,180\n",
	  "B",
	  2025,
	  { true, 2025, false, true, { 70, 60, 30, 20 }, 180, 180 } },
	{ "what is left over goes to the largest remainder",
	  HEADER "B,0,17,2025,100\n",
	  "B",
	  2025,
	  { true, 2025, false, true, { 39, 33, 17, 11 }, 100, 100 } },
	{ "rows narrower than a band",
	  HEADER "B,0,2,2025,5\nB,3,6,2025,6\n",
	  "B",
	  2025,
	  { true, 2025, false, false, { 11 }, 11, 11 } },
	{ "a kind goes before the year",
	  "area,age_from,age_to,year,count,kind\nB,0,6,2025,5,projection\n",
	  "B",
	  2025,
	  { true, 2025, true, false, { 5 }, 5, 5 } },
	{ "actual in the future",
	  "area,age_from,age_to,year,count,kind\nB,0,6,2030,5,actual\n",
	  "B",
	  2030,
	  { true, 2030, false, false, { 5 }, 5, 5 } },
	{ "no rows", HEADER, NULL, 2025, { .known = false } },
};

static void test_people(void **state)
{
	const struct people_row *row = *state;
	struct trial trial = trial_start();
	const struct population *population = figures(&trial, row->csv);
	struct people people =
	        population_people(population, asked_areas(&trial, population, row->areas), row->year);
	assert_int_equal(people.known, row->people.known);
	assert_int_equal(people.year, row->people.year);
	assert_int_equal(people.projection, row->people.projection);
	assert_int_equal(people.split, row->people.split);
	assert_int_equal(people.total, row->people.total);
	assert_int_equal(people.children, row->people.children);
	assert_memory_equal(people.in_band, row->people.in_band, sizeof people.in_band);
	trial_end(&trial);
}

static void test_names(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct population *population = figures(&trial, TWO_AREAS);
	assert_int_equal(population_area_count(population), 2);
	assert_string_equal(population_area_name(population, 0), "A");
	assert_int_equal(population_area(population, "B"), 1);
	assert_int_equal(population_area(population, "Ylämaa"), 1);
	assert_int_equal(population_area(population, "b"), AREA_UNKNOWN);
	assert_string_equal(population_name_at(population, 2), "Ylämaa");
	assert_null(population_name_at(population, 3));
	trial_end(&trial);
}

/* Every year that is allowed, and many that are not. */
static void test_many_years(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const char *csv = HEADER;
	for (int year = 1800; year < 2300; year++)
		csv = arena_printf(trial.memory, "%sB,0,,%d,%d\n", csv, year, year);
	const struct population *population = figures(&trial, csv);
	assert_int_equal(diags_count(trial.diags), 200);
	assert_int_equal(population_people(population, asked_areas(&trial, population, "B"), 1900).total, 1900);
	assert_int_equal(population_people(population, asked_areas(&trial, population, "B"), 2500).total, 2199);
	assert_false(population_people(population, asked_areas(&trial, population, "B"), 1899).known);
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_names), cmocka_unit_test(test_many_years) };
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(fault_rows, test_fault) +
	       RUN_ROWS(people_rows, test_people);
}
