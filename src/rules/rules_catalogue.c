/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules_catalogue.h"

#include "arena.h"
#include "basis.h"
#include "impact_tools.h"
#include "rule_tools.h"

/* ---- What a service lacks ---- */

static void say_lacking(const struct rule *rule, const struct judging *on, const struct service *service,
                        enum key key)
{
	find(rule, on, &(struct diag){
		.at = field_where(service, key),
		.node = service->id,
		.arguments = { argue("service", service->id), argue_key("key", key) },
	});
}

static bool lacks_clients(const struct service *service)
{
	if (service->clients.node == NULL)
		return true;
	for (size_t band = 0; band < BANDS_MAX; band++)
		if ((service->age_bands.bits & band_bit(band)) != 0 && !service->clients.of[band].given)
			return true;
	return false;
}

static void check_direct_incomplete(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		if (service->impact != IMPACT_TYPE_DIRECT)
			continue;
		if (service->age_bands.bits == 0)
			say_lacking(rule, on, service, KEY_AGE_BANDS);
		if (service->key == NULL && lacks_clients(service))
			say_lacking(rule, on, service, KEY_CLIENTS);
	}
}

static void check_indirect_without_shares(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		if (service->impact != IMPACT_TYPE_INDIRECT || service->key != NULL)
			continue;
		if (service->clients_with_children == NULL)
			say_lacking(rule, on, service, KEY_CLIENTS_WITH_CHILDREN);
		if (service->children_in_households == NULL)
			say_lacking(rule, on, service, KEY_CHILDREN_IN_HOUSEHOLDS);
	}
}

/* ---- A class and the clients ---- */

static bool is_above_zero(const struct sourced_share *share)
{
	return share != NULL && share->share.given && share->share.millionths > 0;
}

static bool is_zero(const struct sourced_share *share)
{
	return share != NULL && share->share.given && share->share.millionths == 0;
}

/* A band left out has no clients; one that is unknown may have some. */
static bool has_no_child_clients(const struct judging *on, const struct service *service)
{
	if (service->clients.node == NULL || service->clients.unknown)
		return false;
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct band_count *clients = &service->clients.of[band];
		if (is_child_band(on, band) && clients->given && (clients->unknown || clients->high > 0))
			return false;
	}
	return true;
}

static bool has_child_clients(const struct judging *on, const struct service *service)
{
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct band_count *clients = &service->clients.of[band];
		if (is_child_band(on, band) && clients->given && !clients->unknown && clients->low > 0)
			return true;
	}
	return false;
}

/* The key whose value the class contradicts; none when it does not. */
static enum key contradicted_by_none(const struct judging *on, const struct service *service)
{
	if (has_child_clients(on, service))
		return KEY_CLIENTS;
	if (is_above_zero(service->clients_with_children))
		return KEY_CLIENTS_WITH_CHILDREN;
	return (service->age_bands.bits & on->bands->children) != 0 ? KEY_AGE_BANDS : KEY_NONE;
}

static enum key contradicted_by_class(const struct judging *on, const struct service *service)
{
	switch (service->impact) {
	case IMPACT_TYPE_NONE:
		return contradicted_by_none(on, service);
	case IMPACT_TYPE_DIRECT:
		return has_no_child_clients(on, service) && !is_above_zero(service->clients_with_children) ? KEY_CLIENTS
		                                                                                          : KEY_NONE;
	case IMPACT_TYPE_INDIRECT:
		if (is_zero(service->clients_with_children))
			return KEY_CLIENTS_WITH_CHILDREN;
		return is_zero(service->children_in_households) ? KEY_CHILDREN_IN_HOUSEHOLDS : KEY_NONE;
	case IMPACT_TYPE_COMMUNAL:
	case IMPACT_TYPE_UNSET:
	case IMPACT_TYPE_END:
		return KEY_NONE;
	}
	return KEY_NONE;
}

static void check_class_contradicts_clients(const struct rule *rule, const struct judging *on)
{
	static const struct text clients_here = TEXT("asiakastieto", "klientuppgift", "client data");
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		enum key key = contradicted_by_class(on, service);
		if (key == KEY_NONE)
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(service, KEY_IMPACT),
			.also = field_where(service, key),
			.also_label = clients_here,
			.node = service->id,
			.arguments = { argue("service", service->id),
			               argue_word("type", &words_impact_type, (int)service->impact) },
		});
	}
}

/* ---- Bands ---- */

static void compare_bands(const struct rule *rule, const struct judging *on, const struct service *service)
{
	static const struct text bands_here = TEXT("ikäryhmät", "åldersgrupper", "age bands");
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct band_count *clients = &service->clients.of[band];
		if (!clients->given || clients->unknown || clients->high == 0 ||
		    (service->age_bands.bits & band_bit(band)) != 0)
			continue;
		find(rule, on, &(struct diag){
			.at = clients->node->at,
			.also = field_where(service, KEY_AGE_BANDS),
			.also_label = bands_here,
			.node = service->id,
			.arguments = { argue("service", service->id), argue_band(on, "band", band) },
		});
	}
}

/* Without age bands there is nothing to compare: that is another rule's matter. */
static void check_band_client_mismatch(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->catalogue->services_count; i++)
		if (on->catalogue->services[i].age_bands.bits != 0)
			compare_bands(rule, on, &on->catalogue->services[i]);
}

/* ---- Clients and people ---- */

static void compare_people(const struct rule *rule, const struct judging *on, const struct service *service,
                           const struct people *people)
{
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct band_count *clients = &service->clients.of[band];
		if (!clients->given || clients->unknown || clients->low <= people->in_band[band])
			continue;
		find(rule, on, &(struct diag){
			.at = clients->node->at,
			.node = service->id,
			.arguments = { argue("service", service->id), argue_children(on, "count", &service->clients, band),
			               argue_band(on, "band", band),
			               argue_most(on, "limit", people->in_band[band],
			                          is_withheld(on, &service->clients, band)) },
		});
	}
}

static bool counts_people(const struct service *service)
{
	bool counted = service->unit == UNIT_CLIENTS || service->unit == UNIT_UNSET;
	return counted && service->clients.node != NULL;
}

static struct people people_of(const struct judging *on, const struct service *service)
{
	if (on->population == NULL)
		return (struct people){ .known = false };
	struct area_set areas = population_areas(on->memory, on->population, &service->areas);
	return population_people(on->population, areas, (int)on->catalogue->year.number);
}

static void check_clients_exceed_population(const struct rule *rule, const struct judging *on)
{
	static const struct text no_people = TEXT("väestötiedot puuttuvat", "befolkningsuppgifter saknas",
	                                          "there are no population data");
	bool unknown = false;
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		if (!counts_people(service))
			continue;
		struct people people = people_of(on, service);
		if (people.known)
			compare_people(rule, on, service, &people);
		unknown = unknown || !people.known;
	}
	if (unknown)
		cannot_evaluate(rule, on, no_people);
}

/* ---- The age of a classification ---- */

static void check_classification_outdated(const struct rule *rule, const struct judging *on)
{
	int64_t months = on->policy->limits->classification_months.number;
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		struct date date = service->reviewed;
		bool is_review = true;
		if (service->classified != NULL && date_compare(service->classified->date, date) > 0) {
			date = service->classified->date;
			is_review = false;
		}
		if (date_given(date) && date_compare(date_add_months(date, (int)months), on->as_of) >= 0)
			continue;
		find(rule, on, &(struct diag){
			.at = is_review ? field_where(service, KEY_REVIEWED) : field_where(service->classified, KEY_DATE),
			.node = service->id,
			.arguments = { argue("service", service->id), argue_count(on, "limit", months) },
		});
	}
}

static const struct rule table[] = {
	{ .says = {
		.id = "catalogue/direct-incomplete", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_KYMENLAAKSO,
		.sentence = TEXT("suoralta palvelulta {service} puuttuu \"{key}\"",
		                 "den direkta tjänsten {service} saknar \"{key}\"",
		                 "the direct service {service} lacks \"{key}\""),
		.cure = TEXT("Lisää palvelun ikäryhmät ja asiakasmäärät ikäryhmittäin.",
		             "Lägg till tjänstens åldersgrupper och antalet klienter i varje åldersgrupp.",
		             "Add the age bands of the service and its clients in each age band."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_direct_incomplete },
	{ .says = {
		.id = "catalogue/indirect-without-shares", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("välilliseltä palvelulta {service} puuttuu \"{key}\", joten lapsiosuus lasketaan väestöstä",
		                 "den indirekta tjänsten {service} saknar \"{key}\", så barnandelen räknas ur befolkningen",
		                 "the indirect service {service} lacks \"{key}\", so the child share is taken from the population"),
		.cure = TEXT("Lisää lapsiperheissä elävien asiakkaiden ja lasten osuus lähteineen.",
		             "Lägg till andelen klienter i barnfamiljer och andelen barn, med källor.",
		             "Add the share of clients in families with children and the share of children, with sources."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_indirect_without_shares },
	{ .says = {
		.id = "catalogue/class-contradicts-clients", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_KYMENLAAKSO,
		.sentence = TEXT("palvelun {service} vaikutustyyppi \"{type}\" on ristiriidassa asiakastietojen kanssa",
		                 "konsekvenstypen \"{type}\" för tjänsten {service} strider mot klientuppgifterna",
		                 "impact type \"{type}\" of service {service} contradicts its client data"),
		.cure = TEXT("Korjaa palvelun vaikutustyyppi tai asiakastiedot.",
		             "Rätta tjänstens konsekvenstyp eller klientuppgifterna.",
		             "Correct the impact type of the service or its client data."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_class_contradicts_clients },
	{ .says = {
		.id = "catalogue/band-client-mismatch", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_KYMENLAAKSO,
		.sentence = TEXT("palvelulla {service} on asiakkaita ikäryhmässä, joka puuttuu sen ikäryhmistä: {band}",
		                 "tjänsten {service} har klienter i en åldersgrupp som saknas bland dess åldersgrupper: {band}",
		                 "service {service} has clients in an age band that is missing from its age bands: {band}"),
		.cure = TEXT("Lisää ikäryhmä palvelun ikäryhmiin tai korjaa asiakasmäärä.",
		             "Lägg till åldersgruppen bland tjänstens åldersgrupper eller rätta antalet klienter.",
		             "Add the age band to those of the service, or correct the number of clients."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_band_client_mismatch },
	{ .says = {
		.id = "catalogue/clients-exceed-population", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palvelun {service} asiakasmäärä {count} ({band}) ylittää väestön määrän {limit}",
		                 "antalet klienter {count} ({band}) för tjänsten {service} överstiger befolkningen {limit}",
		                 "service {service} has {count} clients ({band}), more than the population {limit}"),
		.cure = TEXT("Tarkista asiakasmäärä, sen yksikkö ja väestötiedot.",
		             "Kontrollera antalet klienter, dess enhet och befolkningsuppgifterna.",
		             "Check the number of clients, its unit and the population data."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_clients_exceed_population },
	{ .says = {
		.id = "catalogue/duplicate-cost-centre", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("kustannuspaikka \"{value}\" on samaan aikaan palveluilla {service} ja {other}",
		                 "kostnadsstället \"{value}\" hör samtidigt till tjänsterna {service} och {other}",
		                 "cost centre \"{value}\" belongs to services {service} and {other} at the same time"),
		.cure = TEXT("Korjaa kustannuspaikka tai rajaa palvelujen voimassaoloajat.",
		             "Rätta kostnadsstället eller avgränsa tjänsternas giltighetstider.",
		             "Correct the cost centre or limit the time for which the services are valid."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_duplicate_cost_centre },
	{ .says = {
		.id = "catalogue/classification-outdated", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palvelun {service} luokittelua ei ole tarkistettu {limit} kuukauteen",
		                 "klassificeringen av tjänsten {service} har inte granskats på {limit} månader",
		                 "the classification of service {service} has not been reviewed for {limit} months"),
		.cure = TEXT("Tarkista luokittelu ja kirjaa tarkistuspäivä.",
		             "Granska klassificeringen och anteckna granskningsdagen.",
		             "Review the classification and record the date of the review."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_classification_outdated },
};
const struct rule_set rules_catalogue = RULE_SET(table);
