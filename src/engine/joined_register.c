/* SPDX-License-Identifier: EUPL-1.2 */
#include "joined_register.h"

#include <string.h>

#include "arena.h"
#include "named_services.h"
#include "population_join.h"

/* One organisation being taken in: where its bands, areas and services are now. */
struct taking_in {
	struct arena *memory;
	struct joined_register *into;
	const struct organisation_brought *from;
	uint16_t organisation;
	int bands[BANDS_MAX];
	uint32_t *areas, *services;
	const struct area_set *last_set, *last_mapped; /* rows of one decision share theirs */
};

/* ---- Services ---- */

static bool is_same_service(const struct service *a, const struct service *b)
{
	if (a->id == NULL || b->id == NULL || strcmp(a->id, b->id) != 0)
		return false;
	for (int language = 0; language < LANGUAGES; language++)
		if (a->name.in[language] != NULL && b->name.in[language] != NULL &&
		    strcmp(a->name.in[language], b->name.in[language]) == 0)
			return true;
	return false;
}

static uint32_t place_of(const struct catalogue *catalogue, const struct service *service)
{
	size_t at = 0;
	while (at < catalogue->services_count && !is_same_service(&catalogue->services[at], service))
		at++;
	return (uint32_t)at;
}

/* Only what rules on the register ask of a catalogue: its services by number. */
static void join_catalogue(struct taking_in *taking)
{
	const struct catalogue *ours = taking->into->catalogue, *theirs = taking->from->catalogue;
	if (theirs == NULL)
		return;
	struct catalogue *joined = ARENA_NEW(taking->memory, struct catalogue);
	size_t known = ours == NULL ? 0 : ours->services_count;
	if (ours != NULL)
		*joined = *ours;
	joined->services = ARENA_ARRAY(taking->memory, struct service, known + theirs->services_count);
	if (known > 0)
		memcpy(joined->services, ours->services, known * sizeof joined->services[0]);
	joined->services_count = known;
	taking->services = ARENA_ARRAY(taking->memory, uint32_t, theirs->services_count);
	for (size_t i = 0; i < theirs->services_count; i++) {
		taking->services[i] = ours == NULL ? (uint32_t)known : place_of(ours, &theirs->services[i]);
		if (taking->services[i] < known)
			continue;
		taking->services[i] = (uint32_t)joined->services_count;
		joined->services[joined->services_count++] = theirs->services[i];
	}
	taking->into->catalogue = joined;
}

/* ---- Rows ---- */

static uint16_t bands_of(const struct taking_in *taking, uint16_t bands)
{
	uint32_t mapped = 0;
	for (size_t band = 0; band < BANDS_MAX; band++)
		if ((bands & band_bit(band)) && taking->bands[band] >= 0)
			mapped |= band_bit((size_t)taking->bands[band]);
	return (uint16_t)mapped;
}

/* Sorted, without repeats. */
static const struct area_set *areas_of(struct taking_in *taking, const struct area_set *set)
{
	if (set == taking->last_set && set != NULL)
		return taking->last_mapped;
	struct area_set *mapped = ARENA_NEW(taking->memory, struct area_set);
	uint32_t *areas = ARENA_ARRAY(taking->memory, uint32_t, set->count);
	for (size_t i = 0; i < set->count; i++) {
		uint32_t area = taking->areas[set->area[i]];
		size_t at = mapped->count;
		while (at > 0 && areas[at - 1] > area)
			at--;
		if (at > 0 && areas[at - 1] == area)
			continue;
		memmove(&areas[at + 1], &areas[at], (mapped->count - at) * sizeof areas[0]);
		areas[at] = area;
		mapped->count++;
	}
	mapped->area = areas;
	taking->last_set = set;
	taking->last_mapped = mapped;
	return mapped;
}

static const struct row_fact *rows_of(struct taking_in *taking, const struct decision_fact *decision)
{
	struct row_fact *rows = ARENA_ARRAY(taking->memory, struct row_fact, decision->row_count);
	for (size_t i = 0; i < decision->row_count; i++) {
		rows[i] = decision->rows[i];
		rows[i].bands = bands_of(taking, rows[i].bands);
		rows[i].areas = areas_of(taking, rows[i].areas);
	}
	return rows;
}

/* ---- The rest of a decision ---- */

static const struct decision_more *more_of(const struct taking_in *taking, const struct decision_more *known)
{
	if (known == NULL)
		return NULL;
	struct decision_more *more = ARENA_NEW(taking->memory, struct decision_more);
	struct count_fact *counts = ARENA_ARRAY(taking->memory, struct count_fact, known->count_count);
	*more = *known;
	more->count_count = 0;
	for (size_t i = 0; i < known->count_count; i++) {
		int band = taking->bands[known->counts[i].band];
		if (band < 0)
			continue;
		struct count_fact count = known->counts[i];
		size_t at = more->count_count++;
		count.band = (uint8_t)band;
		for (; at > 0 && counts[at - 1].row == count.row && counts[at - 1].band > count.band; at--)
			counts[at] = counts[at - 1];
		counts[at] = count;
	}
	more->counts = counts;
	if (known->cuts_of_band == NULL)
		return more;
	int64_t *cuts = ARENA_ARRAY(taking->memory, int64_t, BANDS_MAX);
	for (size_t band = 0; band < taking->from->bands->count; band++)
		if (taking->bands[band] >= 0)
			cuts[taking->bands[band]] = known->cuts_of_band[band];
	more->cuts_of_band = cuts;
	return more;
}

static void map_services(const struct taking_in *taking, struct decision_fact *decision)
{
	struct change_fact *changes = ARENA_ARRAY(taking->memory, struct change_fact, decision->change_count);
	struct reliance_fact *reliances =
	        ARENA_ARRAY(taking->memory, struct reliance_fact, decision->reliance_count);
	for (size_t i = 0; i < decision->change_count; i++) {
		changes[i] = decision->changes[i];
		changes[i].service = taking->services[changes[i].service];
	}
	for (size_t i = 0; i < decision->reliance_count; i++) {
		reliances[i] = decision->reliances[i];
		reliances[i].service = taking->services[reliances[i].service];
	}
	decision->changes = changes;
	decision->reliances = reliances;
}

/* The zero option names decisions as its own register calls them. */
static void map_includes(const struct taking_in *taking, struct decision_fact *decision)
{
	const char **includes = ARENA_ARRAY(taking->memory, const char *, decision->include_count);
	for (size_t i = 0; i < decision->include_count; i++) {
		const struct decision_fact *known = register_facts_decision(taking->from->facts, decision->includes[i]);
		includes[i] = known == NULL ? decision->includes[i] : known->file;
	}
	decision->includes = includes;
}

static struct decision_fact *copy_of(struct taking_in *taking, const struct decision_fact *known)
{
	struct decision_fact *decision = ARENA_NEW(taking->memory, struct decision_fact);
	*decision = *known;
	decision->organisation = taking->organisation;
	decision->same_record = NULL;
	decision->path = known->file;
	if (register_facts_decision(taking->into->facts, known->id) != NULL)
		decision->id = arena_printf(taking->memory, "%s: %s", taking->from->name, known->id);
	decision->rows = rows_of(taking, known);
	decision->more = more_of(taking, known->more);
	if (taking->services != NULL)
		map_services(taking, decision);
	map_includes(taking, decision);
	return decision;
}

/* ---- The whole ---- */

static void take_in(struct taking_in *taking)
{
	const struct register_facts *facts = taking->from->facts;
	struct joined_register *into = taking->into;
	size_t areas = taking->from->population == NULL ? 0 : population_area_count(taking->from->population);
	taking->areas = ARENA_ARRAY(taking->memory, uint32_t, areas + 1);
	into->bands = bands_joined(taking->memory, into->bands, taking->from->bands, taking->bands);
	into->population = population_joined(taking->memory, into->bands, into->population, taking->from->population,
	                                     taking->bands, taking->areas);
	join_catalogue(taking);
	for (size_t i = 0; i < facts->decision_count; i++)
		register_facts_take_over(into->facts, copy_of(taking, facts->decisions[i]));
}

static struct burden_base *costs_of(struct arena *memory, const struct organisation_brought *organisations, size_t count)
{
	struct burden_base *costs = ARENA_ARRAY(memory, struct burden_base, count);
	for (size_t i = 0; i < count; i++)
		if (organisations[i].costs != NULL)
			costs[i] = *organisations[i].costs;
	return costs;
}

struct joined_register joined_register_of(struct arena *memory, const struct organisation_brought *organisations,
                                          size_t count)
{
	const struct organisation_brought *own = &organisations[0];
	struct joined_register joined = {
		.facts = register_facts_new(memory), .bands = own->bands, .population = own->population,
		.catalogue = own->catalogue, .costs = costs_of(memory, organisations, count),
	};
	joined.facts->neighbours = (uint16_t)(count - 1);
	for (size_t i = 0; i < own->facts->decision_count; i++) {
		struct decision_fact *decision = ARENA_NEW(memory, struct decision_fact);
		*decision = *own->facts->decisions[i];
		decision->same_record = NULL;
		register_facts_take_over(joined.facts, decision);
	}
	for (size_t i = 1; i < count; i++) {
		struct taking_in taking = { .memory = memory, .into = &joined, .from = &organisations[i],
			                    .organisation = (uint16_t)i };
		take_in(&taking);
	}
	lean_on_named_services(memory, &joined, organisations, count);
	return joined;
}
