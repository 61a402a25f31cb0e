/* SPDX-License-Identifier: EUPL-1.2 */
#include "population_inside.h"

#include <stdlib.h>

#include "arena.h"
#include "messages.h"
#include "names.h"
#include "number.h"

struct area_year *population_cell(const struct population *population, int area, int year)
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

void population_fill(struct population *population)
{
	population->by_area = ARENA_ARRAY(population->memory, struct area_year,
	                                  population->area_count * population->year_count + 1);
	for (struct row_of_area *row = population->rows; row != NULL; row = row->next) {
		const char *const *numbered = names_find(population->names, NULL, row->row->area);
		row->area = (int)(numbered - (const char *const *)population->area);
		struct area_year *into = population_cell(population, row->area, row->year);
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

/* ---- Ages that no row has ---- */

static bool is_of_one_year(const struct row_of_area *a, const struct row_of_area *b)
{
	return a != NULL && b != NULL && a->area == b->area && a->year == b->year;
}

static void say_gap(struct reading *reading, const struct node *beside, int from, int to)
{
	static const struct text pattern = TEXT("rivit kaikille ikävuosille; vuodet {from}–{to} puuttuvat tältä alueelta ja vuodelta",
	                                        "rader för alla åldersår; åren {from}–{to} saknas för området och året",
	                                        "rows for all ages; ages {from} to {to} are missing for this area and year");
	const struct argument ages[] = { { "from", text_same(arena_printf(reading->memory, "%d", from)) },
		                         { "to", text_same(arena_printf(reading->memory, "%d", to)) } };
	struct text expected;
	for (int language = 0; language < LANGUAGES; language++)
		expected.in[language] = text_fill(reading->memory, pattern.in[language], (enum language)language, ages, 2);
	say(reading->diags, &(struct diag){
		.message = &message_bad_value,
		.at = beside->at,
		.arguments = { { "value", text_same(beside->scalar) }, { "expected", expected } },
	});
}

/* Between a row and the one before it in the same area and year; a band that nobody counted must not become 0. */
static void check_before(struct reading *reading, const struct row_of_area *row, const struct row_of_area *before)
{
	int next = is_of_one_year(before, row) ? row_to(before->row) + 1 : 0;
	int from = (int)row->row->age_from.number;
	if (from > next)
		say_gap(reading, field_node(row->row, KEY_AGE_FROM), next, from - 1);
}

/* The last row of an area and year reaches people of age: without them every child's share would be too large. */
static void check_end(struct reading *reading, const struct row_of_area *row, const struct bands *bands)
{
	int of_age = bands->from[bands->count - 1];
	if (row_to(row->row) < of_age)
		say_gap(reading, field_node(row->row, KEY_AGE_TO), row_to(row->row) + 1, OLDEST);
}

/* What was missing of a torn file was said. */
static void check_gaps(const struct population *population, struct reading *reading, const struct row_of_area *row,
                       const struct row_of_area *before, const struct row_of_area *after)
{
	if (population->torn)
		return;
	check_before(reading, row, before);
	if (!is_of_one_year(row, after))
		check_end(reading, row, population->bands);
}

void population_check_ages(const struct population *population, struct reading *reading)
{
	const struct row_of_area **sorted =
		ARENA_ARRAY(population->memory, const struct row_of_area *, population->row_count + 1);
	size_t count = 0;
	for (const struct row_of_area *row = population->rows; row != NULL; row = row->next)
		sorted[count++] = row;
	qsort(sorted, count, sizeof sorted[0], compare_rows);
	for (size_t i = 0; i < count; i++) {
		const struct row_of_area *row = sorted[i], *before = i > 0 ? sorted[i - 1] : NULL;
		if (is_of_one_year(before, row) && row->row->age_from.number <= row_to(before->row))
			say_overlap(reading, row->row, before->row);
		else
			check_gaps(population, reading, row, before, i + 1 < count ? sorted[i + 1] : NULL);
	}
}
