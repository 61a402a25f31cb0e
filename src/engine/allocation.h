/* SPDX-License-Identifier: EUPL-1.2 */
/* How the cost of a service falls on the age bands (method 4): keys and their quality. */
#ifndef ALLOCATION_H
#define ALLOCATION_H

#include "figure.h"
#include "catalogue.h"
#include "population.h"

/* A key: what each band bears, as weights whose sum is one; exact. */
struct allocation {
	bool known;
	struct text why_not;        /* when not known */
	enum key_quality quality;   /* KEY_QUALITY_UNSET for impact type none */
	wide weight[BANDS_MAX], sum;
	bool population_share;      /* shares were missing, so the population was used */
};

/* The key of a service with the people of its areas in the catalogue's year (people.known may be false). */
struct allocation allocation_of(const struct service *service, const struct bands *bands,
                                const struct people *people);

/* Cents of each band; they sum to the total exactly. */
void allocate(const struct allocation *key, const struct bands *bands, int64_t cents, int64_t by_band[BANDS_MAX]);

/* Whether services of an impact type belong to a level (method 4). */
bool level_has(enum budget_level level, enum impact_type type);

#endif
