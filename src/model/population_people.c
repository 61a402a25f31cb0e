/* SPDX-License-Identifier: EUPL-1.2 */
#include "population_inside.h"

#include <string.h>

#include "arena.h"
#include "names.h"
#include "number.h"

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

bool population_may_know(const struct population *population, const char *name)
{
	return population->torn || names_find(population->names, population, name) != NULL;
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
		people->known = add_people(people, population_cell(population, population->whole, year), population->bands);
		if (people->known)
			return true;
		*people = (struct people){ .year = year };
	}
	people->known = areas.count > 0;
	for (size_t i = 0; i < areas.count && people->known; i++)
		people->known = add_people(people, population_cell(population, (int)areas.area[i], year), population->bands);
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
