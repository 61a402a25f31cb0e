/* SPDX-License-Identifier: EUPL-1.2 */
/* More children than there can be. */
#include "rules_impact.h"

#include "affected.h"
#include "impact_tools.h"
#include "privacy.h"
#include "rule_tools.h"

/* The most that a count can be, and why. */
struct ceiling {
	bool known;
	int64_t number;
	struct where where; /* of the clients; the population has no place */
	bool withheld; /* it would tell how many clients one of the services has */
	struct text hint;
};

static bool is_over(const struct ceiling *ceiling, const struct band_count *count)
{
	return ceiling->known && count->low > ceiling->number;
}

/* ---- Clients ---- */

/* Through direct services that neither open nor grow, direct impacts reach nobody but their clients. */
static bool reaches_clients_alone(const struct option *option)
{
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		if (change->linked == NULL || change->linked->impact != IMPACT_TYPE_DIRECT ||
		    change->change == CHANGE_KIND_OPEN || change->change == CHANGE_KIND_EXPAND)
			return false;
	}
	return option->changes_count > 0;
}

static bool is_caused_by(const struct impact *impact, const struct change *change)
{
	for (size_t i = 0; i < impact->caused_by_count; i++)
		if (impact->caused_by[i] == change->linked)
			return true;
	return false;
}

/* The clients of all changed services that the impact comes of; not known when one of them is not. */
static struct ceiling client_ceiling(const struct judging *on, const struct impact *impact, size_t band)
{
	struct ceiling ceiling = {
		.hint = TEXT("Suora vaikutus koskee vain muuttuvien palvelujen asiakkaita: korjaa lapsimäärä tai "
		             "asiakasmäärä, tai kirjaa muihin lapsiin kohdistuva vaikutus erikseen välillisenä.",
		             "En direkt konsekvens gäller bara klienterna i de tjänster som ändras: rätta antalet barn "
		             "eller klienter, eller anteckna konsekvensen för andra barn skilt som indirekt.",
		             "A direct impact concerns only the clients of the changed services: correct the number of "
		             "children or clients, or record the impact on other children separately as indirect."),
	};
	int64_t sum = 0, small = on->policy->limits->small_count.number;
	bool any_small = false;
	for (size_t i = 0; i < impact->option->changes_count; i++) {
		const struct change *change = &impact->option->changes[i];
		if (!is_caused_by(impact, change))
			continue;
		struct band_count clients = clients_reached(change, band);
		if (!clients.given || clients.unknown || !add_fits(sum, clients.high, &sum))
			return (struct ceiling){ .known = false };
		ceiling.known = true;
		ceiling.where = clients_where(change);
		ceiling.withheld = ceiling.withheld || is_withheld(on, counts_reached(change), band);
		any_small = any_small || privacy_is_small(small, clients.high);
	}
	ceiling.number = sum;
	ceiling.withheld = ceiling.withheld || (any_small && sum >= small);
	return ceiling;
}

/* ---- Population ---- */

static struct people people_of(const struct judging *on, const struct impact *impact)
{
	if (on->population == NULL || !date_given(on->decision->meeting))
		return (struct people){ .known = false };
	struct area_set areas = impact_areas(on->memory, impact, on->decision, on->population);
	return population_people(on->population, areas, on->decision->meeting.year);
}

static struct ceiling population_ceiling(const struct people *people, size_t band)
{
	return (struct ceiling){
		.known = people->known,
		.number = people->in_band[band],
		.hint = TEXT("Alueella ei ole näin monta tämänikäistä: korjaa lapsimäärä, alue tai väestötiedot.",
		             "I området finns inte så här många i denna ålder: rätta antalet barn, området eller "
		             "befolkningsuppgifterna.",
		             "The area does not have so many people of this age: correct the number of children, the "
		             "area or the population figures."),
	};
}

/* ---- Both ---- */

static struct ceiling lowest_ceiling(const struct judging *on, const struct impact *impact,
                                     const struct people *people, size_t band)
{
	struct ceiling population = population_ceiling(people, band);
	if (impact->directness != DIRECTNESS_DIRECT || !reaches_clients_alone(impact->option))
		return population;
	struct ceiling clients = client_ceiling(on, impact, band);
	bool lower = clients.known && (!population.known || clients.number < population.number);
	return lower ? clients : population;
}

static void check_count(const struct rule *rule, const struct judging *on, const struct impact *impact,
                        const struct people *people, size_t band)
{
	static const struct text clients = TEXT("palvelun asiakkaat", "tjänstens klienter", "clients of the service");
	const struct band_count *count = &impact->affected.of[band];
	struct ceiling ceiling = lowest_ceiling(on, impact, people, band);
	if (!count->given || count->unknown || !is_over(&ceiling, count))
		return;
	find(rule, on, &(struct diag){
		.at = count->node->at,
		.also = ceiling.where,
		.also_label = clients,
		.hint = ceiling.hint,
		.node = impact->id,
		.arguments = { argue("impact", impact->id), argue_children(on, "count", &impact->affected, band),
		               argue_band(on, "band", band),
		               argue_most(on, "limit", ceiling.number,
		                          ceiling.withheld || is_withheld(on, &impact->affected, band)) },
	});
}

void check_affected_too_many(const struct rule *rule, const struct judging *on)
{
	static const struct text no_people = TEXT("alueen väestötiedot puuttuvat", "områdets befolkningsuppgifter saknas",
	                                          "there are no population figures for the area");
	const struct impact *impact;
	bool lacking = false;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;) {
		if (impact->affected.node == NULL || impact->affected.unknown)
			continue;
		struct people people = people_of(on, impact);
		lacking = lacking || !people.known;
		for (size_t band = 0; band < on->bands->count; band++)
			check_count(rule, on, impact, &people, band);
	}
	if (lacking)
		cannot_evaluate(rule, on, no_people);
}
