/* SPDX-License-Identifier: EUPL-1.2 */
/* The service catalogue. The fields and their texts are the table in catalogue.c. */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include "record.h"
#include "waiver.h"

struct names;

/* A share with where it comes from. */
struct sourced_share {
	const struct node *node;
	struct share share;
	struct text source;
	struct whole year;
};

/* An allocation key that someone typed instead of letting it be computed. */
struct typed_key {
	const struct node *node;
	struct text source;
	struct text reason;
	struct band_shares shares;
};

/* What a service costs in the year of the catalogue. */
struct service_cost {
	const struct node *node;
	struct money budget;
	struct money actual;
	enum cost_basis basis;
};

/* Who classified a service, and when. */
struct classified {
	const struct node *node;
	struct date date;
	struct text by;
};

/* The time during which a service is valid; a missing end is open. */
struct validity {
	const struct node *node;
	struct date from;
	struct date to;
};

/* One service or cost centre. */
struct service {
	const struct node *node;
	const char *id;
	struct text name;
	const char *cost_centre;
	const char *service_class;
	struct text sector;
	enum provider provider;
	enum impact_type impact;
	struct band_set age_bands;
	struct band_counts clients;
	enum unit unit;
	struct sourced_share *clients_with_children;
	struct sourced_share *children_in_households;
	struct typed_key *key;
	struct service_cost *cost;
	struct areas areas;
	struct text rationale;
	struct classified *classified;
	struct date reviewed;
	struct validity *valid;
	struct strings former;

	/* Made by linking: */
	size_t index; /* its place in the catalogue */
};

/* The services of an organisation in one year, with what they cost and whom they reach. */
struct catalogue {
	const struct node *node;
	struct text organisation;
	enum file_language language;
	struct whole year;
	struct service *services;
	size_t services_count;
	struct waiver *waivers;
	size_t waivers_count;

	/* Made by linking: */
	struct names *index; /* by id, cost centre and former cost centre */
	bool torn;           /* a service could not be read, which was said */
};

/* The service with this id, cost centre or former cost centre, or NULL; and the nearest name there is, or NULL. */
const struct service *catalogue_service(const struct catalogue *catalogue, const char *name);
const char *catalogue_nearest(const struct catalogue *catalogue, const char *name);

extern const struct record record_sourced_share, record_typed_key, record_service_cost, record_classified,
	record_validity, record_service, record_catalogue;

#endif
