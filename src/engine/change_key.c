/* SPDX-License-Identifier: EUPL-1.2 */
#include "change_key.h"

#include "affected.h"
#include "arena.h"

static const struct formula key_formula = {
	"incidence/key",
	TEXT("Jakoperusteen laatu", "Fördelningsgrundens kvalitet", "Quality of the allocation key"),
	"lva method 4",
};
static const struct formula people_formula = {
	"incidence/population",
	TEXT("Väestö", "Befolkning", "Population"),
	"population",
};

static struct people people_of(struct arena *memory, const struct service *service,
                               const struct surroundings *against)
{
	if (!against->population || !against->catalogue || !against->catalogue->year.given)
		return (struct people){ .known = false };
	return population_people(against->population,
	                         population_areas(memory, against->population, &service->areas),
	                         (int)against->catalogue->year.number);
}

static bool any_client(const struct band_counts *clients, size_t bands)
{
	for (size_t band = 0; band < bands; band++)
		if (clients->of[band].given)
			return true;
	return clients->unknown;
}

/* A service that is not there yet: its own clients, else evenly over its bands. */
static struct allocation key_of_new(const struct change *change, const struct bands *bands)
{
	struct service own = { .impact = IMPACT_TYPE_DIRECT, .clients = change->clients };
	struct allocation even = { .quality = KEY_QUALITY_D };
	if (any_client(&change->clients, bands->count))
		return allocation_of(&own, bands, &(struct people){ .known = false });
	for (size_t band = 0; band < bands->count; band++)
		if (change->new_service->age_bands.bits & band_bit(band))
			even.sum += even.weight[band] = 1;
	even.known = even.sum > 0;
	if (!even.known)
		even.why_not = (struct text)TEXT("uuden palvelun ikäryhmiä ei ole annettu",
		                                 "den nya tjänstens åldersgrupper har inte angetts",
		                                 "the age bands of the new service are not given");
	return even;
}

struct change_key change_key_of(struct arena *memory, const struct change *change,
                                const struct surroundings *against)
{
	struct change_key made = { .people = people_of(memory, change->linked, against) };
	made.key = change->new_service ? key_of_new(change, against->bands)
	                               : allocation_of(change->linked, against->bands, &made.people);
	return made;
}

/* ---- The key as a figure ---- */

static void add_clients(struct figures *from, const struct band_counts *clients, const struct bands *bands)
{
	const struct field *field = record_field(&record_service, KEY_CLIENTS);
	for (size_t band = 0; band < bands->count; band++) {
		const struct band_count *count = &clients->of[band];
		enum figure_unit unit = bands->children & band_bit(band) ? FIGURE_CHILDREN : FIGURE_ADULTS;
		if (count->given && !count->unknown)
			figures_add(from, figure_read_item(from->memory, count->node, field, unit, count->high,
			                                   band_text(bands, band)));
	}
}

static void add_share(struct figures *from, const struct sourced_share *share)
{
	if (share && share->share.given)
		figures_add(from, figure_read(from->memory, share, &record_sourced_share, KEY_SHARE, FIGURE_SHARE,
		                              share->share.millionths));
}

static void add_people(struct figures *from, const struct people *people)
{
	if (!people->known)
		return;
	figures_add(from, figure_made(from->memory, &people_formula, FIGURE_PEOPLE, people->children, NULL, 0));
	figures_add(from, figure_made(from->memory, &people_formula, FIGURE_PEOPLE, people->total, NULL, 0));
}

static void add_typed_key(struct figures *from, const struct typed_key *typed, const struct bands *bands)
{
	for (size_t band = 0; band < bands->count; band++)
		if (typed->shares.of[band].given)
			figures_add(from,
			            figure_read_item(from->memory, typed->node,
			                             record_field(&record_service, KEY_KEY), FIGURE_SHARE,
			                             typed->shares.of[band].millionths, band_text(bands, band)));
}

static void add_key_inputs(struct figures *from, const struct change *change, const struct people *people,
                           const struct bands *bands)
{
	const struct service *service = change->linked;
	if (change->new_service)
		add_clients(from, &change->clients, bands);
	else if (service->key)
		add_typed_key(from, service->key, bands);
	else if (service->impact == IMPACT_TYPE_DIRECT)
		add_clients(from, &service->clients, bands);
	else {
		add_share(from, service->clients_with_children);
		add_share(from, service->children_in_households);
		add_people(from, people);
	}
}

const struct figure *change_key_figure(struct arena *memory, const struct change *change,
                                       const struct change_key *made, const struct bands *bands)
{
	struct figures from = { .memory = memory };
	add_key_inputs(&from, change, &made->people, bands);
	if (!made->key.known)
		return figure_unknown(memory, &key_formula, FIGURE_WORD, made->key.why_not, from.items, from.count);
	return figure_made_word(memory, &key_formula, &words_key_quality, (int)made->key.quality, from.items,
	                        from.count);
}
