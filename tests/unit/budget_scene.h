/* SPDX-License-Identifier: EUPL-1.2 */
/* The check case of method 4 and other catalogues, made by hand for the tests of the child budget. */
#ifndef BUDGET_SCENE_H
#define BUDGET_SCENE_H

#include "child_budget.h"
#include "make.h"

/* The check case of method 4: five services, and the people of one area. */
struct scene {
	struct arena *memory;
	struct surroundings against;
	struct catalogue catalogue;
	struct service services[8];
	struct service_cost costs[8];
	struct sourced_share shares[2];
};

enum { S4100, S4200, S5100, S6100, S7100 };

static const char check_people[] = "Kotka,0,6,2026,7000\nKotka,7,12,2026,8500\nKotka,13,15,2026,5000\n"
                                   "Kotka,16,17,2026,3500\nKotka,18,,2026,136000\n";

static inline struct service *add(struct scene *scene, const char *centre, enum impact_type impact, int64_t euros)
{
	size_t at = scene->catalogue.services_count++;
	scene->costs[at] = (struct service_cost){ .budget = { true, euros * 100 }, .basis = COST_BASIS_GROSS };
	scene->services[at] = (struct service){ .id = centre,
		                                .cost_centre = centre,
		                                .impact = impact,
		                                .cost = &scene->costs[at],
		                                .areas = { .whole = true },
		                                .index = at };
	return &scene->services[at];
}

static inline void fill_clients(struct service *service, const int64_t clients[MADE_BANDS])
{
	for (size_t band = 0; band < MADE_BANDS; band++)
		service->clients.of[band] = make_count(clients[band], clients[band]);
}

static inline struct scene *scene_new(const char *people)
{
	struct arena *memory = arena_new();
	struct scene *scene = ARENA_NEW(memory, struct scene);
	scene->memory = memory;
	scene->against = make_surroundings(memory);
	scene->catalogue = (struct catalogue){ .year = { true, 2026 }, .services = scene->services };
	if (people) {
		scene->against.population = make_population(memory, scene->against.bands, people);
		assert_non_null(scene->against.population);
	}
	return scene;
}

static inline struct scene *check_case(void)
{
	struct scene *scene = scene_new(check_people);
	fill_clients(add(scene, "4100", IMPACT_TYPE_DIRECT, 6000000), (int64_t[]){ 120, 200, 180, 100, 0 });
	fill_clients(add(scene, "4200", IMPACT_TYPE_DIRECT, 2400000), (int64_t[]){ 60, 900, 700, 540, 200 });
	struct service *indirect = add(scene, "5100", IMPACT_TYPE_INDIRECT, 4500000);
	scene->shares[0] = (struct sourced_share){ .share = { true, 300000 }, .source = TEXT("a", "a", "a") };
	scene->shares[1] = (struct sourced_share){ .share = { true, 460000 }, .source = TEXT("b", "b", "b") };
	indirect->clients_with_children = &scene->shares[0];
	indirect->children_in_households = &scene->shares[1];
	add(scene, "6100", IMPACT_TYPE_COMMUNAL, 12000000);
	add(scene, "7100", IMPACT_TYPE_NONE, 20000000);
	return scene;
}

static inline const struct child_budget *budget_of(struct scene *scene)
{
	return child_budget(scene->memory, &scene->catalogue, &scene->against, COST_ACTUAL_ELSE_BUDGET);
}

#endif
