/* SPDX-License-Identifier: EUPL-1.2 */
/* The child budget (method 4, 10): what of the costs of a catalogue falls on children, service by service and
 * summed. */
#ifndef CHILD_BUDGET_H
#define CHILD_BUDGET_H

#include "assess.h"
#include "catalogue.h"
#include "service_key.h"

/* Which costs are counted. */
enum cost_choice {
	COST_ACTUAL_ELSE_BUDGET,
	COST_BUDGET,
	COST_ACTUAL,
};

enum service_state {
	SERVICE_COUNTED,
	SERVICE_NOT_COMPUTED, /* its cost or key is not known */
	SERVICE_LEFT_OUT,     /* it is not valid in the catalogue's year */
};

struct service_budget {
	const struct service *service;
	enum service_state state;
	struct text why; /* of one that is not counted */
	struct service_key key;
	bool actual;                      /* the cost is what was spent, not what was budgeted */
	bool hides_bands, hides_children; /* what would tell a small number of clients is withheld */
	int64_t cents, by_band[BANDS_MAX], on_children;
	const struct figure *cost;            /* FIGURE_CENTS */
	const struct figure *quality;         /* FIGURE_WORD: the grade of the key */
	const struct figure *band[BANDS_MAX]; /* FIGURE_CENTS; they sum to the cost */
	const struct figure *children;        /* FIGURE_CENTS */
	const struct figure *share;           /* FIGURE_SHARE of the cost */
};

struct level_budget {
	const struct figure *children, *share; /* FIGURE_CENTS; FIGURE_SHARE of the cost of all counted services */
	const struct figure *per_child;        /* FIGURE_CENTS */
	const struct figure *band[BANDS_MAX], *per_child_of[BANDS_MAX]; /* by band of children; NULL for adults */
	const struct figure *grade[KEY_QUALITY_END]; /* FIGURE_SHARE of the level's child euros; [0] is empty */
};

/* Services that have something in common. */
struct budget_group {
	struct text name; /* empty: not given */
	const char *code; /* for machines */
	size_t services;
	size_t hidden_services; /* of them, those whose children's part is withheld */
	bool hides_children;
	const struct figure *cost, *children[BUDGET_LEVEL_END];
};

enum budget_dimension {
	BY_COST_CENTRE,
	BY_SERVICE_CLASS,
	BY_PROVIDER,
	BY_AREA, /* services of the same areas: a cost is not divided among areas */
	BY_SECTOR,
	BUDGET_DIMENSIONS
};

struct budget_groups {
	struct budget_group *items;
	size_t count;
};

struct child_budget {
	const struct catalogue *catalogue;
	const struct surroundings *against;
	enum cost_choice choice;
	int year;
	struct service_budget *services; /* in the order of the catalogue */
	size_t count;
	size_t actual, budgeted, gross, net; /* counted services by the cost they have */
	struct people people;                /* of the whole organisation */
	const struct figure *people_of[BANDS_MAX], *children_count;
	const struct figure *listed;     /* cost of all services of the year whose cost is known */
	const struct figure *classified; /* of them, those with an impact type */
	const struct figure *counted;    /* of them, those whose key is known: the whole that shares are of */
	const struct figure *coverage, *counted_share;
	struct level_budget levels[BUDGET_LEVEL_END];
	struct budget_groups groups[BUDGET_DIMENSIONS];
	bool hides_totals,
	        hides_bands; /* sums, and those by band, would tell of a service that is withheld alone */
	struct named_figure *figures;
	size_t figure_count;
};

/* The budget of a catalogue that was read without errors; against->catalogue is not looked at. */
const struct child_budget *child_budget(struct arena *memory, const struct catalogue *catalogue,
                                        const struct surroundings *against, enum cost_choice choice);

#endif
