/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "make.h"

/* The services of the check case of method 4 and the savings of its incidence. */
struct scene {
	struct arena *memory;
	struct surroundings against;
	struct catalogue catalogue;
	struct service services[5];
	struct change changes[5];
	struct sourced_share shares[2];
	struct new_service new_service;
};

enum { S4100, S4200, S5100, S6100, S7100 };

static void fill_clients(struct service *service, const int64_t clients[MADE_BANDS])
{
	for (size_t band = 0; band < MADE_BANDS; band++)
		service->clients.of[band] = make_count(clients[band], clients[band]);
}

static void fill_services(struct scene *scene)
{
	static const enum impact_type types[] = { IMPACT_TYPE_DIRECT, IMPACT_TYPE_DIRECT, IMPACT_TYPE_INDIRECT,
		                                  IMPACT_TYPE_COMMUNAL, IMPACT_TYPE_NONE };
	for (size_t i = 0; i < COUNT_OF(types); i++)
		scene->services[i].impact = types[i];
	fill_clients(&scene->services[S4100], (const int64_t[MADE_BANDS]){ 120, 200, 180, 100, 0 });
	fill_clients(&scene->services[S4200], (const int64_t[MADE_BANDS]){ 60, 900, 700, 540, 200 });
	scene->shares[0] = (struct sourced_share){ .share = { true, 300000 }, .source = TEXT("a", "a", "a") };
	scene->shares[1] = (struct sourced_share){ .share = { true, 460000 }, .source = TEXT("b", "b", "b") };
	scene->services[S5100].clients_with_children = &scene->shares[0];
	scene->services[S5100].children_in_households = &scene->shares[1];
}

static struct scene *scene_new(void)
{
	struct arena *memory = arena_new();
	struct scene *scene = ARENA_NEW(memory, struct scene);
	scene->memory = memory;
	scene->against = make_surroundings(memory);
	scene->catalogue = (struct catalogue){ .year = { true, 2026 } };
	scene->against.catalogue = &scene->catalogue;
	scene->against.population =
	        make_population(memory, scene->against.bands,
	                        "Kotka,0,6,2026,7000\nKotka,7,12,2026,8500\nKotka,13,15,2026,5000\n"
	                        "Kotka,16,17,2026,3500\nKotka,18,,2026,136000\n");
	assert_non_null(scene->against.population);
	fill_services(scene);
	return scene;
}

static void change(struct scene *scene, size_t at, size_t service, int64_t cents)
{
	scene->changes[at] = (struct change){ .change = CHANGE_KIND_REDUCE,
		                              .linked = &scene->services[service],
		                              .cost = { true, cents } };
}

static const struct incidence *incidence(struct scene *scene, size_t changes, enum budget_level level)
{
	struct decision *decision = make_decision(scene->memory, NULL, 0, scene->changes, changes);
	return &assess(scene->memory, decision, &scene->against)->proposed->incidence[level];
}

struct level_row {
	const char *name;
	enum budget_level level;
	int64_t cuts;
};

/* 600 000 + 2200/2400 of 240 000, and 13.8 % of 300 000. */
static const struct level_row levels[] = {
	{ "direct", BUDGET_LEVEL_DIRECT, -82000000 },
	{ "direct-communal", BUDGET_LEVEL_DIRECT_COMMUNAL, -82000000 },
	{ "direct-indirect", BUDGET_LEVEL_DIRECT_INDIRECT, -86140000 },
	{ "all", BUDGET_LEVEL_ALL, -86140000 },
};

static void savings_of_the_check_case(void **state)
{
	const struct level_row *row = *state;
	struct scene *scene = scene_new();
	change(scene, 0, S4100, -60000000);
	change(scene, 1, S4200, -24000000);
	change(scene, 2, S5100, -30000000);
	change(scene, 3, S7100, -150000000);
	const struct incidence *found = incidence(scene, 4, row->level);
	assert_true(found->net->known && found->cuts->known);
	assert_int_equal(found->net->number, row->cuts);
	assert_int_equal(found->cuts->number, row->cuts);
	arena_free(scene->memory);
}

static void growth_does_not_hide_cuts(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	change(scene, 0, S4100, -60000000);
	change(scene, 1, S4100, 50000000);
	const struct incidence *found = incidence(scene, 2, BUDGET_LEVEL_DIRECT);
	assert_int_equal(found->net->number, -10000000);
	assert_int_equal(found->cuts->number, -60000000);
	arena_free(scene->memory);
}

static void a_missing_cost_is_unknown(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	change(scene, 0, S4100, -60000000);
	change(scene, 1, S4200, 0);
	scene->changes[1].cost.given = false;
	const struct incidence *found = incidence(scene, 2, BUDGET_LEVEL_DIRECT);
	assert_false(found->net->known);
	assert_false(found->cuts->known);
	assert_string_equal(found->net->why.in[FI], "kustannusmuutosta ei ole annettu");
	arena_free(scene->memory);
}

static void a_missing_cost_of_no_impact_does_not_matter(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	change(scene, 0, S7100, 0);
	scene->changes[0].cost.given = false;
	assert_int_equal(incidence(scene, 1, BUDGET_LEVEL_ALL)->net->number, 0);
	assert_true(incidence(scene, 1, BUDGET_LEVEL_ALL)->net->known);
	arena_free(scene->memory);
}

static void changes_that_are_not_given_are_unknown(void **state)
{
	struct scene *scene = scene_new();
	struct decision *decision = make_decision(scene->memory, NULL, 0, NULL, 0);
	(void)state;
	decision->options[1].changes = NULL;
	const struct assessment *result = assess(scene->memory, decision, &scene->against);
	assert_false(result->proposed->incidence[BUDGET_LEVEL_ALL].net->known);
	assert_true(result->zero->incidence[BUDGET_LEVEL_ALL].net->known);
	arena_free(scene->memory);
}

static void a_service_that_is_not_known_is_unknown(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->changes[0] = (struct change){ .change = CHANGE_KIND_CLOSE, .cost = { true, -100 } };
	assert_false(incidence(scene, 1, BUDGET_LEVEL_DIRECT)->net->known);
	arena_free(scene->memory);
}

static void without_population_only_direct_is_known(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	scene->against.population = NULL;
	change(scene, 0, S4100, -60000000);
	change(scene, 1, S6100, -60000000);
	assert_true(incidence(scene, 2, BUDGET_LEVEL_DIRECT)->net->known);
	assert_false(incidence(scene, 2, BUDGET_LEVEL_DIRECT_COMMUNAL)->net->known);
	arena_free(scene->memory);
}

static void a_new_service_goes_by_its_own_clients(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	struct service opened = { .impact = IMPACT_TYPE_COMMUNAL, .index = SIZE_MAX };
	scene->new_service =
	        (struct new_service){ .impact = IMPACT_TYPE_COMMUNAL,
		                      .age_bands = { .bits = band_bit(YOUNGEST) | band_bit(ADULTS) } };
	scene->changes[0] = (struct change){ .change = CHANGE_KIND_OPEN,
		                             .new_service = &scene->new_service,
		                             .linked = &opened,
		                             .cost = { true, 1001 } };
	assert_int_equal(incidence(scene, 1, BUDGET_LEVEL_ALL)->net->number, 501);
	scene->changes[0].clients.of[YOUNGEST] = make_count(3, 3);
	scene->changes[0].clients.of[ADULTS] = make_count(1, 1);
	assert_int_equal(incidence(scene, 1, BUDGET_LEVEL_ALL)->net->number, 751);
	arena_free(scene->memory);
}

static void a_sum_that_does_not_fit_is_unknown(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	for (size_t i = 0; i < 5; i++)
		change(scene, i, S4100, INT64_MAX / 2);
	assert_false(incidence(scene, 5, BUDGET_LEVEL_DIRECT)->net->known);
	assert_true(incidence(scene, 5, BUDGET_LEVEL_DIRECT)->cuts->known);
	arena_free(scene->memory);
}

static void every_figure_has_a_trace(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	change(scene, 0, S5100, -30000000);
	const struct figure *net = incidence(scene, 1, BUDGET_LEVEL_ALL)->net;
	assert_string_equal(net->how->id, "incidence/net");
	assert_int_equal(net->from_count, 1);
	const struct figure *one = net->from[0];
	assert_int_equal(one->number, -4140000);
	assert_int_equal(one->from[0]->number, -30000000);
	assert_int_equal(one->from[1]->number, KEY_QUALITY_B);
	assert_int_equal(one->from[1]->from_count, 4);
	arena_free(scene->memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(growth_does_not_hide_cuts),
		cmocka_unit_test(a_missing_cost_is_unknown),
		cmocka_unit_test(a_missing_cost_of_no_impact_does_not_matter),
		cmocka_unit_test(changes_that_are_not_given_are_unknown),
		cmocka_unit_test(a_service_that_is_not_known_is_unknown),
		cmocka_unit_test(without_population_only_direct_is_known),
		cmocka_unit_test(a_new_service_goes_by_its_own_clients),
		cmocka_unit_test(a_sum_that_does_not_fit_is_unknown),
		cmocka_unit_test(every_figure_has_a_trace),
	};
	return RUN_ROWS(levels, savings_of_the_check_case) + cmocka_run_group_tests(tests, NULL, NULL);
}
