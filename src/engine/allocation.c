/* SPDX-License-Identifier: EUPL-1.2 */
#include "allocation.h"

static struct allocation unknown_key(struct text why)
{
	return (struct allocation){ .why_not = why };
}

/* A key of the weights that are filled in; without any weight there is nothing to share by. */
static struct allocation key_of(struct allocation key, const struct bands *bands, struct text nothing)
{
	for (size_t band = 0; band < bands->count; band++)
		key.sum += key.weight[band];
	if (key.sum <= 0)
		return unknown_key(nothing);
	key.known = true;
	return key;
}

static bool is_child(const struct bands *bands, size_t band)
{
	return (bands->children & band_bit(band)) != 0;
}

static struct allocation by_typed_key(const struct typed_key *typed, const struct bands *bands)
{
	struct allocation key = { .quality = text_given(&typed->source) ? KEY_QUALITY_B : KEY_QUALITY_D };
	for (size_t band = 0; band < bands->count; band++)
		key.weight[band] = typed->shares.of[band].millionths;
	return key_of(key, bands,
	              (struct text)TEXT("jakoperusteessa ei ole osuuksia", "fördelningsgrunden har inga andelar",
	                                "the allocation key has no shares"));
}

/* Clients of a band that the service has must be given; a band that it does not have is zero. */
static bool clients_known(const struct service *service, size_t band)
{
	const struct band_count *count = &service->clients.of[band];
	if (!count->given)
		return (service->age_bands.bits & band_bit(band)) == 0;
	return !count->unknown && count->low == count->high && count->low >= 0;
}

static struct allocation by_clients(const struct service *service, const struct bands *bands)
{
	struct allocation key = { .quality = KEY_QUALITY_A };
	for (size_t band = 0; band < bands->count; band++) {
		if (service->clients.unknown || !clients_known(service, band))
			return unknown_key((struct text)TEXT("palvelun asiakasmäärät eivät ole tiedossa",
			                                     "tjänstens klientantal är inte kända",
			                                     "the numbers of clients are not known"));
		key.weight[band] = service->clients.of[band].given ? service->clients.of[band].low : 0;
	}
	return key_of(key, bands,
	              (struct text)TEXT("palvelulla ei ole asiakkaita", "tjänsten har inga klienter",
	                                "the service has no clients"));
}

static const struct text nobody =
        TEXT("alueen väestö on nolla", "områdets befolkning är noll", "the population of the area is zero");

/* Figures of rows that are wider than a band are estimates. */
static struct allocation by_population(const struct people *people, const struct bands *bands)
{
	struct allocation key = { .quality = people->split ? KEY_QUALITY_D : KEY_QUALITY_C };
	for (size_t band = 0; band < bands->count; band++)
		key.weight[band] = people->in_band[band];
	return key_of(key, bands, nobody);
}

static void count_people(const struct people *people, const struct bands *bands, wide *children, wide *adults)
{
	*children = *adults = 0;
	for (size_t band = 0; band < bands->count; band++)
		*(is_child(bands, band) ? children : adults) += people->in_band[band];
}

static enum key_quality quality_of_shares(const struct service *service, const struct people *people)
{
	bool sourced = text_given(&service->clients_with_children->source) &&
	               text_given(&service->children_in_households->source);
	return sourced && !people->split ? KEY_QUALITY_B : KEY_QUALITY_D;
}

/*
 * Children get h * m of the cost, spread as the children of the area are; adults the rest. Both are brought to one
 * denominator: h and m are millionths, the people at most 10^10, so that a weight is at most 10^32.
 */
static struct allocation by_households(const struct service *service, const struct bands *bands,
                                       const struct people *people)
{
	const wide one = (wide)SHARE_ONE * SHARE_ONE;
	wide children, adults;
	wide share = (wide)service->clients_with_children->share.millionths *
	             service->children_in_households->share.millionths;
	struct allocation key = { .quality = quality_of_shares(service, people) };
	count_people(people, bands, &children, &adults);
	if (children <= 0 || adults <= 0)
		return unknown_key(nobody);
	for (size_t band = 0; band < bands->count; band++)
		key.weight[band] = people->in_band[band] *
		                   (is_child(bands, band) ? share * adults : (one - share) * children);
	return key_of(key, bands, nobody);
}

static bool share_given(const struct sourced_share *share)
{
	return share && share->share.given;
}

static struct allocation by_shares(const struct service *service, const struct bands *bands,
                                   const struct people *people)
{
	if (share_given(service->clients_with_children) && share_given(service->children_in_households))
		return by_households(service, bands, people);
	struct allocation key = by_population(people, bands);
	key.population_share = true;
	return key;
}

/* What has no significant impact on children is borne by adults: no grade. */
static struct allocation all_to_adults(const struct bands *bands)
{
	struct allocation key = { .quality = KEY_QUALITY_UNSET };
	for (size_t band = bands->count; band-- > 0;)
		if (!is_child(bands, band)) {
			key.weight[band] = 1;
			break;
		}
	return key_of(key, bands,
	              (struct text)TEXT("aikuisten ikäryhmää ei ole", "det finns ingen åldersgrupp för vuxna",
	                                "there is no age band of adults"));
}

struct allocation allocation_of(const struct service *service, const struct bands *bands,
                                const struct people *people)
{
	if (service->key)
		return by_typed_key(service->key, bands);
	if (service->impact == IMPACT_TYPE_UNSET)
		return unknown_key((struct text)TEXT("palvelun vaikutustyyppiä ei ole annettu",
		                                     "tjänstens konsekvenstyp har inte angetts",
		                                     "the impact type of the service is not given"));
	if (service->impact == IMPACT_TYPE_NONE)
		return all_to_adults(bands);
	if (service->impact == IMPACT_TYPE_DIRECT)
		return by_clients(service, bands);
	if (!people->known)
		return unknown_key((struct text)TEXT("alueen väestötietoja ei ole",
		                                     "befolkningsuppgifter för området saknas",
		                                     "there are no population figures for the area"));
	if (service->impact == IMPACT_TYPE_INDIRECT)
		return by_shares(service, bands, people);
	return by_population(people, bands);
}

void allocate(const struct allocation *key, const struct bands *bands, int64_t cents, int64_t by_band[BANDS_MAX])
{
	split_by_weights(cents, key->weight, bands->count, by_band);
}

bool level_has(enum budget_level level, enum impact_type type)
{
	if (type == IMPACT_TYPE_DIRECT)
		return level != BUDGET_LEVEL_UNSET;
	if (type == IMPACT_TYPE_INDIRECT)
		return level == BUDGET_LEVEL_DIRECT_INDIRECT || level == BUDGET_LEVEL_ALL;
	if (type == IMPACT_TYPE_COMMUNAL)
		return level == BUDGET_LEVEL_DIRECT_COMMUNAL || level == BUDGET_LEVEL_ALL;
	return false;
}
