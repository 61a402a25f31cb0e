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

void population_check_overlaps(const struct population *population, struct reading *reading)
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
