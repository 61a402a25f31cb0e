/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The registers of several organisations as one: areas are joined by name, bands by code, groups and domains by word. A
 * service is the same when both its id and its name are; otherwise each catalogue has its own.
 */
#ifndef JOINED_REGISTER_H
#define JOINED_REGISTER_H

#include "burden.h"
#include "register_facts.h"

/* What one organisation brings. The costs may be NULL, population and catalogue too. */
struct organisation_brought {
	const char *name;
	const struct register_facts *facts; /* kept with more of each decision */
	const struct bands *bands;
	const struct population *population;
	const struct catalogue *catalogue;
	const struct burden_base *costs;
};

struct joined_register {
	struct register_facts *facts;
	const struct bands *bands;
	const struct population *population;
	const struct catalogue *catalogue; /* services of all; NULL: there are none */
	const struct burden_base *costs;   /* by organisation */
};

/*
 * The first one is the project's own, whose decisions, areas and bands keep their places. A decision whose id another
 * organisation has already gets its organisation's name before it.
 */
struct joined_register joined_register_of(struct arena *memory, const struct organisation_brought *organisations,
                                          size_t count);

#endif
