/* SPDX-License-Identifier: EUPL-1.2 */
#include "population.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "messages.h"
#include "names.h"
#include "near.h"
#include "project.h"
#include "values.h"

/* One area in one year, its rows put into bands. */
struct area_year {
	bool given, projection, split;
	int64_t in_band[BANDS_MAX];
};

struct row_of_area {
	const struct population_row *row;
	int area, year;
	struct row_of_area *next;
};

enum { YEARS_MAX = POPULATION_YEAR_LAST - POPULATION_YEAR_FIRST + 1 };

struct population {
	struct arena *memory;
	const struct bands *bands;
	int last_actual;
	struct names *names; /* area -> one of the elements of index */
	struct row_of_area *rows, **end;
	size_t row_count;

	/* Made by population_finish: */
	const char **area, **name;       /* areas in byte order; every known name, parts too */
	size_t area_count, name_count;
	int whole;                       /* the row that stands for all of them, or AREA_UNKNOWN */
	int year[YEARS_MAX];             /* in order */
	size_t year_count;
	struct area_year *by_area;       /* area_count x year_count */
	uint32_t *every;
};

struct population *population_new(struct arena *memory, const struct bands *bands, int last_actual)
{
	struct population *population = ARENA_NEW(memory, struct population);
	population->memory = memory;
	population->bands = bands;
	population->last_actual = last_actual;
	population->names = names_new(memory);
	population->end = &population->rows;
	population->whole = AREA_UNKNOWN;
	return population;
}

void population_add(struct population *population, struct reading *reading, struct node *rows)
{
	for (struct node *node = rows->first; node != NULL; node = node->next) {
		struct population_row *row = ARENA_NEW(population->memory, struct population_row);
		record_read(reading, node, &record_population_row, row);
		if (row->area == NULL || !row->age_from.given || !row->year.given || !row->count.given)
			continue;
		struct row_of_area *kept = ARENA_NEW(population->memory, struct row_of_area);
		kept->row = row;
		kept->year = (int)row->year.number;
		*population->end = kept;
		population->end = &kept->next;
		population->row_count++;
	}
}

/* ---- Numbering ---- */

static int compare_names(const void *a, const void *b)
{
	const char *const *first = a, *const *second = b;
	return strcmp(*first, *second);
}

static bool is_whole(const char *name)
{
	for (int language = 0; language < LANGUAGES; language++)
		if (strcmp(words_whole_area.word[WHOLE_AREA_WHOLE].spelling.in[language], name) == 0)
			return true;
	return false;
}

static void number_areas(struct population *population)
{
	population->area = ARENA_ARRAY(population->memory, const char *, population->row_count + 1);
	for (const struct row_of_area *row = population->rows; row != NULL; row = row->next)
		if (names_add(population->names, NULL, row->row->area, row->row->area) == NULL)
			population->area[population->area_count++] = row->row->area;
	qsort(population->area, population->area_count, sizeof population->area[0], compare_names);
	/* The value of a name is the element of the sorted list, whose index is the area's number. */
	struct names *numbered = names_new(population->memory);
	for (size_t i = 0; i < population->area_count; i++) {
		names_add(numbered, NULL, population->area[i], &population->area[i]);
		if (is_whole(population->area[i]))
			population->whole = (int)i;
	}
	population->names = numbered;
}

static int compare_years(const void *a, const void *b)
{
	const int *first = a, *second = b;
	return (*first > *second) - (*first < *second);
}

static void number_years(struct population *population)
{
	for (const struct row_of_area *row = population->rows; row != NULL; row = row->next) {
		size_t i = 0;
		while (i < population->year_count && population->year[i] != row->year)
			i++;
		if (i == population->year_count)
			population->year[population->year_count++] = row->year;
	}
	qsort(population->year, population->year_count, sizeof population->year[0], compare_years);
}

static struct area_year *area_year(const struct population *population, int area, int year)
{
	size_t i = 0;
	while (population->year[i] != year)
		i++;
	return &population->by_area[(size_t)area * population->year_count + i];
}

/* ---- Rows into bands ---- */

/* A row without an upper age that begins below the open band reaches as far as people live. */
enum { OLDEST = 110 };

static int row_to(const struct population_row *row)
{
	return row->age_to.given ? (int)row->age_to.number : OLDEST;
}

/* Years of age that a row and a band share. */
static int years_shared(const struct population_row *row, const struct bands *bands, size_t band)
{
	int from = (int)row->age_from.number > bands->from[band] ? (int)row->age_from.number : bands->from[band];
	int to = row_to(row) < bands->to[band] ? row_to(row) : bands->to[band];
	return to < from ? 0 : to - from + 1;
}

/* Evenly by single year of age when the row is wider than a band. */
static void add_row(struct area_year *into, const struct bands *bands, const struct population_row *row)
{
	wide weights[BANDS_MAX] = { 0 };
	int64_t parts[BANDS_MAX] = { 0 };
	size_t reached = 0;
	for (size_t band = 0; band < bands->count; band++) {
		weights[band] = years_shared(row, bands, band);
		reached += weights[band] > 0;
	}
	if (reached == 0)
		return;
	split_by_weights(row->count.number, weights, bands->count, parts);
	for (size_t band = 0; band < bands->count; band++)
		if (!add_fits(into->in_band[band], parts[band], &into->in_band[band]))
			into->in_band[band] = INT64_MAX;
	into->split = into->split || reached > 1;
}

static bool is_projection(const struct population *population, const struct row_of_area *row)
{
	if (row->row->kind != POPULATION_KIND_UNSET)
		return row->row->kind == POPULATION_KIND_PROJECTION;
	return population->last_actual != 0 && row->year > population->last_actual;
}

static void fill(struct population *population)
{
	population->by_area = ARENA_ARRAY(population->memory, struct area_year,
	                                  population->area_count * population->year_count + 1);
	for (struct row_of_area *row = population->rows; row != NULL; row = row->next) {
		const char *const *numbered = names_find(population->names, NULL, row->row->area);
		row->area = (int)(numbered - (const char *const *)population->area);
		struct area_year *into = area_year(population, row->area, row->year);
		into->given = true;
		into->projection = into->projection || is_projection(population, row);
		add_row(into, population->bands, row->row);
	}
}

/* ---- Overlaps ---- */

static int compare_rows(const void *a, const void *b)
{
	const struct row_of_area *const *first = a, *const *second = b;
	if ((*first)->area != (*second)->area)
		return (*first)->area - (*second)->area;
	if ((*first)->year != (*second)->year)
		return (*first)->year - (*second)->year;
	int64_t from = (*first)->row->age_from.number, other = (*second)->row->age_from.number;
	return (from > other) - (from < other);
}

static void say_overlap(struct reading *reading, const struct population_row *row, const struct population_row *before)
{
	static const struct text expected = TEXT("ikäväli, joka ei ole päällekkäin saman alueen ja vuoden toisen rivin kanssa",
	                                         "ett åldersintervall som inte överlappar en annan rad för samma område och år",
	                                         "ages that do not overlap another row of the same area and year");
	static const struct text first_here = TEXT("päällekkäinen rivi", "överlappande rad", "the other row");
	const struct node *from = field_node(row, KEY_AGE_FROM);
	say(reading->diags, &(struct diag){
		.message = &message_bad_value,
		.at = from->at,
		.also = field_where(before, KEY_AGE_FROM),
		.also_label = first_here,
		.arguments = { { "value", text_same(from->scalar) }, { "expected", expected } },
	});
}

static void check_overlaps(const struct population *population, struct reading *reading)
{
	const struct row_of_area **sorted =
		ARENA_ARRAY(population->memory, const struct row_of_area *, population->row_count + 1);
	size_t count = 0;
	for (const struct row_of_area *row = population->rows; row != NULL; row = row->next)
		sorted[count++] = row;
	qsort(sorted, count, sizeof sorted[0], compare_rows);
	for (size_t i = 1; i < count; i++) {
		const struct row_of_area *row = sorted[i], *before = sorted[i - 1];
		if (row->area == before->area && row->year == before->year &&
		    row->row->age_from.number <= row_to(before->row))
			say_overlap(reading, row->row, before->row);
	}
}

/* ---- Parts of areas ---- */

static void say_unknown_part(struct reading *reading, const struct population *population,
                             const struct area_part *part)
{
	struct near near = { .word = part->part_of };
	for (size_t i = 0; i < population->area_count; i++)
		near_offer(&near, population->area[i]);
	say(reading->diags, &(struct diag){
		.message = &message_unknown_area,
		.at = field_where(part, KEY_PART_OF),
		.arguments = { { "area", text_same(part->part_of) } },
		.suggestion = near.best,
	});
}

static void add_parts(struct population *population, struct reading *reading, const struct area_part *parts,
                      size_t count)
{
	population->name = ARENA_ARRAY(population->memory, const char *, population->area_count + count + 1);
	memcpy(population->name, population->area, population->area_count * sizeof population->area[0]);
	population->name_count = population->area_count;
	for (size_t i = 0; i < count; i++) {
		if (parts[i].name == NULL || parts[i].part_of == NULL)
			continue;
		const void *whole = names_find(population->names, NULL, parts[i].part_of);
		if (whole == NULL)
			say_unknown_part(reading, population, &parts[i]);
		else if (names_add(population->names, NULL, parts[i].name, whole) == NULL)
			population->name[population->name_count++] = parts[i].name;
	}
}

static void list_every(struct population *population)
{
	population->every = ARENA_ARRAY(population->memory, uint32_t, population->area_count + 1);
	size_t count = 0;
	for (size_t i = 0; i < population->area_count; i++)
		if ((int)i != population->whole)
			population->every[count++] = (uint32_t)i;
}

void population_finish(struct population *population, struct reading *reading, const struct area_part *parts,
                       size_t count)
{
	number_areas(population);
	number_years(population);
	fill(population);
	check_overlaps(population, reading);
	list_every(population);
	add_parts(population, reading, parts, count);
}

/* ---- Answers ---- */

size_t population_area_count(const struct population *population)
{
	return population->area_count;
}

const char *population_area_name(const struct population *population, size_t area)
{
	return population->area[area];
}

const char *population_name_at(const struct population *population, size_t index)
{
	return index < population->name_count ? population->name[index] : NULL;
}

int population_area(const struct population *population, const char *name)
{
	const char *const *numbered = names_find(population->names, NULL, name);
	return numbered == NULL ? AREA_UNKNOWN : (int)(numbered - (const char *const *)population->area);
}

static struct area_set every_area(const struct population *population)
{
	size_t count = population->area_count - (population->whole != AREA_UNKNOWN);
	return (struct area_set){ count, population->every };
}

/* Keeps the list sorted and without repeats. */
static size_t insert(uint32_t *sorted, size_t count, uint32_t area)
{
	size_t at = 0;
	while (at < count && sorted[at] < area)
		at++;
	if (at < count && sorted[at] == area)
		return count;
	memmove(&sorted[at + 1], &sorted[at], (count - at) * sizeof sorted[0]);
	sorted[at] = area;
	return count + 1;
}

struct area_set population_areas(struct arena *memory, const struct population *population,
                                 const struct areas *areas)
{
	if (areas->whole || areas->node == NULL)
		return every_area(population);
	uint32_t *sorted = ARENA_ARRAY(memory, uint32_t, areas->count + 1);
	size_t count = 0;
	for (size_t i = 0; i < areas->count; i++) {
		int area = population_area(population, areas->items[i]);
		if (area != AREA_UNKNOWN && area == population->whole)
			return every_area(population);
		if (area != AREA_UNKNOWN)
			count = insert(sorted, count, (uint32_t)area);
	}
	return (struct area_set){ count, sorted };
}

static bool add_people(struct people *people, const struct area_year *from, const struct bands *bands)
{
	people->projection = people->projection || from->projection;
	people->split = people->split || from->split;
	for (size_t band = 0; band < bands->count; band++) {
		int64_t count = from->in_band[band];
		bool child = (bands->children & band_bit(band)) != 0;
		if (!add_fits(people->in_band[band], count, &people->in_band[band]) ||
		    !add_fits(people->total, count, &people->total) ||
		    !add_fits(people->children, child ? count : 0, &people->children))
			return false;
	}
	return from->given;
}

static bool people_of_year(const struct population *population, struct area_set areas, int year, struct people *people)
{
	*people = (struct people){ .year = year };
	bool is_every = areas.area == population->every;
	if (is_every && population->whole != AREA_UNKNOWN) {
		people->known = add_people(people, area_year(population, population->whole, year), population->bands);
		if (people->known)
			return true;
		*people = (struct people){ .year = year };
	}
	people->known = areas.count > 0;
	for (size_t i = 0; i < areas.count && people->known; i++)
		people->known = add_people(people, area_year(population, (int)areas.area[i], year), population->bands);
	return people->known;
}

struct people population_people(const struct population *population, struct area_set areas, int year)
{
	struct people people = { .known = false };
	for (size_t i = population->year_count; i-- > 0;)
		if (population->year[i] <= year && people_of_year(population, areas, population->year[i], &people))
			return people;
	return (struct people){ .known = false };
}
