/* SPDX-License-Identifier: EUPL-1.2 */
#include "service_key.h"

#include "affected.h"
#include "arena.h"
#include "privacy.h"

static const struct formula key_formula = {
	"budget/key",
	TEXT("Jakoperusteen laatu", "Fördelningsgrundens kvalitet", "Quality of the allocation key"),
	"lva method 4",
};
static const struct formula people_formula = {
	"budget/population",
	TEXT("Väestö", "Befolkning", "Population"),
	"population",
};

const struct figure *people_figure(struct arena *memory, const struct people *people, int64_t count)
{
	static const struct text none =
	        TEXT("väestötietoja ei ole", "befolkningsuppgifter saknas", "there are no population figures");
	if (!people->known)
		return figure_unknown(memory, &people_formula, FIGURE_PEOPLE, none, NULL, 0);
	struct figure *figure = ARENA_NEW(memory, struct figure);
	*figure = *figure_made(memory, &people_formula, FIGURE_PEOPLE, count, NULL, 0);
	int year = people->year;
	figure->shown = people->projection ? (struct text)TEXT(arena_printf(memory, "%d, ennuste", year),
	                                                       arena_printf(memory, "%d, prognos", year),
	                                                       arena_printf(memory, "%d, projection", year))
	                                   : text_same(arena_printf(memory, "%d", year));
	return figure;
}

/* ---- What a key is made from ---- */

static const struct figure *clients_of_band(struct arena *memory, const struct band_count *count,
                                            const struct bands *bands, size_t band, bool hide)
{
	const struct field *field = record_field(&record_service, KEY_CLIENTS);
	enum figure_unit unit = bands->children & band_bit(band) ? FIGURE_CHILDREN : FIGURE_ADULTS;
	struct figure *figure = ARENA_NEW(memory, struct figure);
	*figure = *figure_read_item(memory, count->node, field, unit, count->high, band_text(bands, band));
	figure->withheld = hide;
	return figure;
}

static void add_clients(struct figures *from, const struct band_counts *clients, const struct bands *bands,
                        bool hide)
{
	for (size_t band = 0; band < bands->count; band++) {
		const struct band_count *count = &clients->of[band];
		if (count->given && !count->unknown)
			figures_add(from, clients_of_band(from->memory, count, bands, band, hide));
	}
}

static void add_share(struct figures *from, const struct sourced_share *share)
{
	if (share && share->share.given)
		figures_add(from, figure_read(from->memory, share, &record_sourced_share, KEY_SHARE, FIGURE_SHARE,
		                              share->share.millionths));
}

static void add_typed(struct figures *from, const struct typed_key *typed, const struct bands *bands)
{
	const struct field *field = record_field(&record_service, KEY_KEY);
	for (size_t band = 0; band < bands->count; band++)
		if (typed->shares.of[band].given)
			figures_add(from,
			            figure_read_item(from->memory, typed->node, field, FIGURE_SHARE,
			                             typed->shares.of[band].millionths, band_text(bands, band)));
}

static void add_people(struct figures *from, const struct people *people)
{
	figures_add(from, people_figure(from->memory, people, people->children));
	figures_add(from, people_figure(from->memory, people, people->total));
}

static void add_inputs(struct figures *from, const struct service *service, const struct people *people,
                       const struct bands *bands, bool hide_clients)
{
	figures_add(from, figure_read_word(from->memory, service, &record_service, KEY_IMPACT, &words_impact_type,
	                                   (int)service->impact));
	if (service->key)
		add_typed(from, service->key, bands);
	else if (service->impact == IMPACT_TYPE_DIRECT)
		add_clients(from, &service->clients, bands, hide_clients);
	else if (service->impact != IMPACT_TYPE_NONE) {
		if (service->impact == IMPACT_TYPE_INDIRECT) {
			add_share(from, service->clients_with_children);
			add_share(from, service->children_in_households);
		}
		add_people(from, people);
	}
}

static enum key_way way_of(const struct service *service, const struct allocation *allocation)
{
	if (!allocation->known)
		return KEY_WAY_NONE;
	if (service->key)
		return KEY_WAY_TYPED;
	if (service->impact == IMPACT_TYPE_NONE)
		return KEY_WAY_ADULTS;
	if (service->impact == IMPACT_TYPE_DIRECT)
		return KEY_WAY_CLIENTS;
	if (service->impact == IMPACT_TYPE_COMMUNAL)
		return KEY_WAY_POPULATION;
	return allocation->population_share ? KEY_WAY_POPULATION_INSTEAD : KEY_WAY_SHARES;
}

struct service_key service_key(struct arena *memory, const struct service *service, const struct bands *bands,
                               const struct population *population, int year)
{
	struct service_key key = { .people = { .known = false } };
	if (population)
		key.people =
		        population_people(population, population_areas(memory, population, &service->areas), year);
	key.allocation = allocation_of(service, bands, &key.people);
	key.way = way_of(service, &key.allocation);
	return key;
}

const struct figure *service_key_figure(struct arena *memory, const struct service_key *key,
                                        const struct service *service, const struct bands *bands,
                                        bool hide_clients)
{
	struct figures from = { .memory = memory };
	add_inputs(&from, service, &key->people, bands, hide_clients);
	if (!key->allocation.known)
		return figure_unknown(memory, &key_formula, FIGURE_WORD, key->allocation.why_not, from.items,
		                      from.count);
	return figure_made_word(memory, &key_formula, &words_key_quality, (int)key->allocation.quality, from.items,
	                        from.count);
}

/* ---- What must not be told ---- */

bool key_is_delicate(const struct service_key *key, const struct service *service, const struct bands *bands,
                     int64_t small_count)
{
	size_t some = 0;
	bool small = false;
	if (key->way != KEY_WAY_CLIENTS)
		return false;
	for (size_t band = 0; band < bands->count; band++) {
		int64_t clients = service->clients.of[band].given ? service->clients.of[band].high : 0;
		some += clients > 0;
		small = small || privacy_is_small(small_count, clients);
	}
	return small && some > 1;
}

bool key_divides(const struct service_key *key, const struct bands *bands)
{
	bool children = false, adults = false;
	for (size_t band = 0; band < bands->count; band++) {
		bool some = key->allocation.weight[band] > 0;
		children = children || (some && (bands->children & band_bit(band)) != 0);
		adults = adults || (some && (bands->children & band_bit(band)) == 0);
	}
	return children && adults;
}
