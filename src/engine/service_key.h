/* SPDX-License-Identifier: EUPL-1.2 */
/* The key of a service: how it was made, what it was made from, and what of it must not be told. */
#ifndef SERVICE_KEY_H
#define SERVICE_KEY_H

#include "allocation.h"

/* How a key was made. */
enum key_way {
	KEY_WAY_NONE, /* it could not be made */
	KEY_WAY_TYPED,
	KEY_WAY_CLIENTS,
	KEY_WAY_SHARES,
	KEY_WAY_POPULATION,
	KEY_WAY_POPULATION_INSTEAD, /* the shares are missing */
	KEY_WAY_ADULTS,
	KEY_WAY_END
};

struct service_key {
	struct allocation allocation;
	struct people people; /* of the service's areas in the catalogue's year */
	enum key_way way;
};

/* The population may be NULL. */
struct service_key service_key(struct arena *memory, const struct service *service, const struct bands *bands,
                               const struct population *population, int year);

/* FIGURE_WORD of words_key_quality; without a word for impact type none. Clients may be told not to be shown. */
const struct figure *service_key_figure(struct arena *memory, const struct service_key *key,
                                        const struct service *service, const struct bands *bands,
                                        bool hide_clients);

/* Whether the clients that a key is made of hold a small number that the euros of a band would tell. */
bool key_is_delicate(const struct service_key *key, const struct service *service, const struct bands *bands,
                     int64_t small_count);
/* Whether the key divides euros between children and adults. */
bool key_divides(const struct service_key *key, const struct bands *bands);

/* The number of people, with the year and whether it is a projection. */
const struct figure *people_figure(struct arena *memory, const struct people *people, int64_t count);

#endif
