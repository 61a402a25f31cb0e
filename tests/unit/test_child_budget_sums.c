/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "budget_scene.h"

/* ---- Small numbers ---- */

static void a_small_number_is_withheld_with_another(void **state)
{
	struct scene *scene = scene_new(NULL);
	(void)state;
	fill_clients(add(scene, "small", IMPACT_TYPE_DIRECT, 1000), (int64_t[]){ 3, 40, 0, 0, 60 });
	fill_clients(add(scene, "large", IMPACT_TYPE_DIRECT, 9000), (int64_t[]){ 100, 100, 0, 0, 100 });
	fill_clients(add(scene, "middle", IMPACT_TYPE_DIRECT, 5000), (int64_t[]){ 100, 100, 0, 0, 100 });
	const struct child_budget *budget = budget_of(scene);
	assert_true(budget->services[0].band[0]->withheld && budget->services[0].children->withheld);
	assert_false(budget->services[1].band[0]->withheld || budget->services[1].children->withheld);
	assert_true(budget->services[2].band[0]->withheld && budget->services[2].share->withheld);
	assert_false(budget->levels[BUDGET_LEVEL_DIRECT].children->withheld);
	const struct budget_groups *centres = &budget->groups[BY_COST_CENTRE];
	assert_int_equal(centres->count, 3);
	assert_true(centres->items[0].hides_children && centres->items[2].hides_children);
	assert_false(centres->items[1].hides_children);
	arena_free(scene->memory);
}

/* No sum by band may be what one hidden service has: each band of it needs another that is hidden. */
static void each_band_has_a_companion(void **state)
{
	struct scene *scene = scene_new(NULL);
	(void)state;
	fill_clients(add(scene, "small", IMPACT_TYPE_DIRECT, 1000), (int64_t[]){ 0, 0, 3, 40, 60 });
	fill_clients(add(scene, "young", IMPACT_TYPE_DIRECT, 100), (int64_t[]){ 50, 50, 0, 0, 100 });
	fill_clients(add(scene, "older", IMPACT_TYPE_DIRECT, 7000), (int64_t[]){ 0, 0, 50, 50, 100 });
	fill_clients(add(scene, "cheap", IMPACT_TYPE_DIRECT, 1), (int64_t[]){ 0, 0, 50, 50, 100 });
	const struct child_budget *budget = budget_of(scene);
	assert_true(budget->services[0].hides_children && budget->services[2].hides_children);
	assert_false(budget->services[1].hides_bands || budget->services[3].hides_bands);
	assert_false(budget->levels[BUDGET_LEVEL_DIRECT].band[LOWER_SECONDARY]->withheld);
	arena_free(scene->memory);
}

static void a_band_without_a_companion_is_withheld(void **state)
{
	struct scene *scene = scene_new(NULL);
	(void)state;
	fill_clients(add(scene, "small", IMPACT_TYPE_DIRECT, 1000), (int64_t[]){ 0, 0, 3, 40, 60 });
	fill_clients(add(scene, "young", IMPACT_TYPE_DIRECT, 9000), (int64_t[]){ 50, 50, 0, 0, 100 });
	const struct child_budget *budget = budget_of(scene);
	assert_true(budget->services[1].hides_children);
	assert_true(budget->levels[BUDGET_LEVEL_DIRECT].band[LOWER_SECONDARY]->withheld);
	assert_true(budget->levels[BUDGET_LEVEL_DIRECT].per_child_of[YOUNGEST]->withheld);
	assert_false(budget->levels[BUDGET_LEVEL_DIRECT].children->withheld);
	arena_free(scene->memory);
}

static void a_small_number_alone_hides_the_sums(void **state)
{
	struct scene *scene = scene_new(NULL);
	(void)state;
	fill_clients(add(scene, "small", IMPACT_TYPE_DIRECT, 1000), (int64_t[]){ 3, 40, 0, 0, 60 });
	const struct child_budget *budget = budget_of(scene);
	assert_true(budget->hides_totals);
	assert_true(budget->levels[BUDGET_LEVEL_ALL].children->withheld);
	assert_true(budget->levels[BUDGET_LEVEL_ALL].share->withheld);
	assert_true(budget->groups[BY_SECTOR].items[0].children[BUDGET_LEVEL_ALL]->withheld);
	arena_free(scene->memory);
}

/* ---- Invariants ---- */

/* A generator of its own, so that a failure can be repeated. */
static uint32_t next(uint32_t *seed)
{
	*seed = *seed * 1664525 + 1013904223;
	return *seed >> 8;
}

static void fill_at_random(struct scene *scene, uint32_t *seed)
{
	static const char *const centres[] = { "1000", "2000", "3000" };
	scene->catalogue.services_count = 0;
	for (size_t i = 0; i < COUNT_OF(scene->services); i++) {
		enum impact_type type = (enum impact_type)(1 + next(seed) % 4);
		struct service *service = add(scene, centres[next(seed) % 3], type, 0);
		int64_t cents = (int64_t)next(seed) * (next(seed) % 90000);
		service->cost->budget.cents = next(seed) % 5 == 0 ? -cents : cents;
		for (size_t band = 0; band < MADE_BANDS; band++) {
			int64_t clients = next(seed) % 3 == 0 ? 0 : next(seed) % 5000;
			service->clients.of[band] = make_count(clients, clients);
		}
		scene->shares[i % 2].share = (struct share){ true, next(seed) % (SHARE_ONE + 1) };
		service->clients_with_children = &scene->shares[0];
		service->children_in_households = &scene->shares[1];
	}
}

static void check_sums(const struct child_budget *budget)
{
	int64_t all = 0, centres = 0, children = 0;
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		int64_t bands = 0;
		for (size_t band = 0; band < MADE_BANDS; band++)
			bands += row->by_band[band];
		if (row->state == SERVICE_COUNTED)
			assert_int_equal(bands, row->cents);
		all += row->state == SERVICE_COUNTED ? row->cents : 0;
	}
	assert_int_equal(all, budget->counted->number);
	for (size_t i = 0; i < budget->groups[BY_COST_CENTRE].count; i++) {
		centres += budget->groups[BY_COST_CENTRE].items[i].cost->number;
		children += budget->groups[BY_COST_CENTRE].items[i].children[BUDGET_LEVEL_ALL]->number;
	}
	assert_int_equal(centres, all);
	assert_int_equal(children, budget->levels[BUDGET_LEVEL_ALL].children->number);
}

static void check_levels(const struct child_budget *budget)
{
	const struct level_budget *level = budget->levels;
	int64_t direct = level[BUDGET_LEVEL_DIRECT].children->number;
	int64_t communal = level[BUDGET_LEVEL_DIRECT_COMMUNAL].children->number - direct;
	int64_t indirect = level[BUDGET_LEVEL_DIRECT_INDIRECT].children->number - direct;
	assert_int_equal(level[BUDGET_LEVEL_ALL].children->number, direct + communal + indirect);
	for (int i = BUDGET_LEVEL_DIRECT; i < BUDGET_LEVEL_END; i++) {
		int64_t bands = 0;
		for (size_t band = 0; band < ADULTS; band++)
			bands += level[i].band[band]->number;
		assert_int_equal(bands, level[i].children->number);
	}
}

static void sums_hold_for_any_catalogue(void **state)
{
	uint32_t seed = 20260118;
	(void)state;
	for (int round = 0; round < 400; round++) {
		struct scene *scene = scene_new(check_people);
		fill_at_random(scene, &seed);
		const struct child_budget *budget = budget_of(scene);
		check_sums(budget);
		check_levels(budget);
		arena_free(scene->memory);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_small_number_is_withheld_with_another),
		cmocka_unit_test(each_band_has_a_companion),
		cmocka_unit_test(a_band_without_a_companion_is_withheld),
		cmocka_unit_test(a_small_number_alone_hides_the_sums),
		cmocka_unit_test(sums_hold_for_any_catalogue),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
