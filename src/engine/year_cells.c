/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Classes by band, area and domain, and by band alone: in each cell a decision is counted once for harm and once for
 * benefit, by the highest class among its rows there. Classes are never added up.
 */
#include "affected.h"
#include "arena.h"
#include "classes.h"
#include "year_parts.h"

static size_t area_count(const struct year *year)
{
	const struct population *population = year->against->population;
	return population == NULL ? 0 : population_area_count(population);
}

static size_t every_area(const struct year *year)
{
	return area_count(year);
}

static size_t no_area(const struct year *year)
{
	return area_count(year) + 1;
}

static struct year_cell *cell_of(struct year *year, size_t area, size_t band, enum domain domain)
{
	size_t bands = year->against->bands->count;
	if (year->cells[area] == NULL)
		year->cells[area] = ARENA_ARRAY(year->memory, struct year_cell, bands * DOMAIN_END);
	return &year->cells[area][band * DOMAIN_END + domain];
}

/* Zero when classes are off; `?` stands below every class that is known. */
static int rank(enum significance_class class)
{
	return class == SIGNIFICANCE_CLASS_UNKNOWN ? SIGNIFICANCE_CLASS_UNSET : (int)class;
}

static void count_in(const struct year *year, struct year_cell *cell, enum year_sign sign,
                     enum significance_class class)
{
	bool met = cell->last[sign] == year->looked_at;
	if (met && rank(class) <= rank((enum significance_class)cell->at[sign]))
		return;
	if (met)
		cell->with[sign][cell->at[sign]]--;
	cell->with[sign][class]++;
	cell->last[sign] = year->looked_at;
	cell->at[sign] = (uint8_t)class;
}

static void count_row(struct year *year, const struct area_set *areas, const struct impact_result *row)
{
	const struct bands *bands = year->against->bands;
	enum year_sign sign = row->impact->direction == DIRECTION_NEGATIVE ? YEAR_NEGATIVE : YEAR_POSITIVE;
	enum significance_class class = class_word(row->residual);
	for (size_t band = 0; band < bands->count; band++) {
		if ((row->impact->age_bands.bits & band_bit(band)) == 0)
			continue;
		count_in(year, &year->of_band[band], sign, class);
		for (size_t i = 0; i < areas->count; i++)
			count_in(year, cell_of(year, areas->area[i], band, row->impact->domain), sign, class);
		if (areas->count == 0)
			count_in(year, cell_of(year, no_area(year), band, row->impact->domain), sign, class);
		count_in(year, cell_of(year, every_area(year), band, row->impact->domain), sign, class);
	}
}

void year_count_cells(struct year *year, struct arena *scratch, const struct assessment *assessment)
{
	const struct option_result *chosen = assessment_chosen(assessment);
	const struct population *population = year->against->population;
	for (size_t i = 0; chosen != NULL && i < chosen->impact_count; i++) {
		const struct impact *impact = chosen->impacts[i].impact;
		struct area_set areas = { .count = 0 };
		if (impact->direction != DIRECTION_NEGATIVE && impact->direction != DIRECTION_POSITIVE)
			continue;
		if (population != NULL)
			areas = impact_areas(scratch, impact, assessment->decision, population);
		count_row(year, &areas, &chosen->impacts[i]);
	}
}

/* ---- The cells in which something was counted ---- */

static bool is_counted(const struct year_cell *cell)
{
	return cell->last[YEAR_NEGATIVE] > 0 || cell->last[YEAR_POSITIVE] > 0;
}

static void list_cell(struct year *year, size_t area, size_t band, int domain)
{
	const struct year_cell *cell = cell_of(year, area, band, (enum domain)domain);
	if (!is_counted(cell))
		return;
	struct year_place *place = ARENA_NEW(year->memory, struct year_place);
	*place = (struct year_place){ band, (int)area, domain, cell };
	if (area == every_area(year))
		place->area = YEAR_EVERY_AREA;
	if (area == no_area(year))
		place->area = YEAR_NO_AREA;
	year_list_add(&year->places, year->memory, place);
}

static void list_cells_of(struct year *year, size_t area, size_t band)
{
	for (int domain = DOMAIN_UNSET; year->cells[area] != NULL && domain < DOMAIN_END; domain++)
		list_cell(year, area, band, domain);
}

void year_list_cells(struct year *year)
{
	for (size_t band = 0; band < year->against->bands->count; band++)
		list_cells_of(year, every_area(year), band);
	for (size_t band = 0; band < year->against->bands->count; band++)
		for (size_t area = 0; area <= no_area(year); area++)
			if (area != every_area(year))
				list_cells_of(year, area, band);
}
