/* SPDX-License-Identifier: EUPL-1.2 */
#include "population_join.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "names.h"
#include "population_inside.h"

const struct bands *bands_joined(struct arena *memory, const struct bands *ours, const struct bands *theirs,
                                 int to[BANDS_MAX])
{
	struct bands *joined = ARENA_NEW(memory, struct bands);
	*joined = *ours;
	for (size_t band = 0; band < theirs->count; band++) {
		to[band] = band_of_code(joined, theirs->code[band]);
		if (to[band] >= 0 || joined->count == BANDS_MAX)
			continue;
		to[band] = (int)joined->count;
		joined->code[joined->count] = theirs->code[band];
		joined->from[joined->count] = theirs->from[band];
		joined->to[joined->count] = theirs->to[band];
		joined->life_stage_months[joined->count] = theirs->life_stage_months[band];
		if (theirs->children & band_bit(band))
			joined->children |= band_bit(joined->count);
		joined->count++;
	}
	return joined;
}

/* ---- Years ---- */

static void add_years(struct population *joined, const struct population *of)
{
	for (size_t i = 0; of != NULL && i < of->year_count; i++) {
		size_t at = 0;
		while (at < joined->year_count && joined->year[at] < of->year[i])
			at++;
		if (at < joined->year_count && joined->year[at] == of->year[i])
			continue;
		memmove(&joined->year[at + 1], &joined->year[at], (joined->year_count - at) * sizeof joined->year[0]);
		joined->year[at] = of->year[i];
		joined->year_count++;
	}
}

/* ---- Areas ---- */

static void add_area(struct population *joined, const char *name)
{
	joined->area[joined->area_count] = name;
	names_add(joined->names, NULL, name, &joined->area[joined->area_count]);
	joined->area_count++;
}

/* Names of our areas and of their parts. */
static void add_ours(struct population *joined, const struct population *ours)
{
	for (size_t i = 0; i < ours->area_count; i++)
		add_area(joined, ours->area[i]);
	for (size_t i = ours->area_count; i < ours->name_count; i++) {
		int whole = population_area(ours, ours->name[i]);
		if (whole != AREA_UNKNOWN)
			names_add(joined->names, NULL, ours->name[i], &joined->area[whole]);
	}
	joined->name = ours->name;
	joined->name_count = ours->name_count;
	joined->whole = ours->whole;
	joined->every = ours->every;
}

static void add_theirs(struct population *joined, const struct population *theirs, uint32_t *to)
{
	for (size_t i = 0; i < theirs->area_count; i++) {
		int known = population_area(joined, theirs->area[i]);
		to[i] = known == AREA_UNKNOWN ? (uint32_t)joined->area_count : (uint32_t)known;
		if (known == AREA_UNKNOWN)
			add_area(joined, theirs->area[i]);
	}
}

/* ---- Figures ---- */

static void copy_figures(struct population *joined, const struct population *of, size_t from, size_t area,
                         const int *band_to)
{
	for (size_t i = 0; i < of->year_count; i++) {
		const struct area_year *known = population_cell(of, (int)from, of->year[i]);
		struct area_year *copy = population_cell(joined, (int)area, of->year[i]);
		*copy = (struct area_year){ .given = known->given, .projection = known->projection, .split = known->split };
		for (size_t band = 0; band < of->bands->count; band++)
			if (band_to == NULL || band_to[band] >= 0)
				copy->in_band[band_to == NULL ? (int)band : band_to[band]] = known->in_band[band];
	}
}

const struct population *population_joined(struct arena *memory, const struct bands *bands,
                                           const struct population *ours, const struct population *theirs,
                                           const int band_to[BANDS_MAX], uint32_t *to)
{
	struct population *joined = population_new(memory, bands, 0);
	size_t first_new = ours == NULL ? 0 : ours->area_count, theirs_count = theirs == NULL ? 0 : theirs->area_count;
	joined->area = ARENA_ARRAY(memory, const char *, first_new + theirs_count + 1);
	joined->every = ARENA_ARRAY(memory, uint32_t, 1);
	add_years(joined, ours);
	add_years(joined, theirs);
	if (ours != NULL)
		add_ours(joined, ours);
	if (theirs != NULL)
		add_theirs(joined, theirs, to);
	joined->by_area = ARENA_ARRAY(memory, struct area_year, joined->area_count * joined->year_count + 1);
	for (size_t i = 0; i < first_new; i++)
		copy_figures(joined, ours, i, i, NULL);
	for (size_t i = 0; i < theirs_count; i++)
		if (to[i] >= first_new)
			copy_figures(joined, theirs, i, to[i], band_to);
	return joined->area_count == 0 ? NULL : joined;
}
