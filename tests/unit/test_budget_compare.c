/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "budget_compare.h"
#include "make.h"

/* One year of an organisation: every service is direct unless told otherwise, and its clients are all children. */
struct year {
	struct catalogue catalogue;
	struct service services[4];
	struct service_cost costs[4];
};

struct scene {
	struct arena *memory;
	struct surroundings against;
	struct year before, now;
};

static struct scene *scene_new(void)
{
	struct arena *memory = arena_new();
	struct scene *scene = ARENA_NEW(memory, struct scene);
	scene->memory = memory;
	scene->against = make_surroundings(memory);
	scene->before.catalogue = (struct catalogue){ .year = { true, 2025 }, .services = scene->before.services };
	scene->now.catalogue = (struct catalogue){ .year = { true, 2026 }, .services = scene->now.services };
	return scene;
}

static struct service *add(struct year *year, const char *id, const char *centre, int64_t cents)
{
	size_t at = year->catalogue.services_count++;
	year->costs[at] = (struct service_cost){ .budget = { true, cents } };
	year->services[at] = (struct service){ .id = id,
		                               .cost_centre = centre,
		                               .impact = IMPACT_TYPE_DIRECT,
		                               .clients = { .of = { make_count(100, 100) } },
		                               .cost = &year->costs[at],
		                               .index = at };
	return &year->services[at];
}

static void was(struct scene *scene, struct service *service, const char *centre)
{
	service->former.items = ARENA_ARRAY(scene->memory, const char *, 1);
	service->former.items[0] = centre;
	service->former.count = 1;
}

static const struct budget_comparison *compare(struct scene *scene)
{
	const struct child_budget *before =
	        child_budget(scene->memory, &scene->before.catalogue, &scene->against, COST_ACTUAL_ELSE_BUDGET);
	return budget_compare(
	        scene->memory, before,
	        child_budget(scene->memory, &scene->now.catalogue, &scene->against, COST_ACTUAL_ELSE_BUDGET));
}

struct pair_row {
	const char *name;
	const char *id_before, *centre_before, *id_now, *centre_now, *former;
	enum impact_type type_now;
	enum service_course course; /* of the first row */
	size_t rows;
	int64_t change;
};

static const struct pair_row pairs[] = {
	{ "nothing changed", "a", "1", "a", "1", NULL, IMPACT_TYPE_DIRECT, COURSE_KEPT, 1, 2000 },
	{ "another id, the same cost centre", "a", "1", "b", "1", NULL, IMPACT_TYPE_DIRECT, COURSE_KEPT, 1, 2000 },
	{ "renumbered, the same id", "a", "1", "a", "2", NULL, IMPACT_TYPE_DIRECT, COURSE_RENUMBERED, 1, 2000 },
	{ "renumbered, followed through former", "a", "1", "b", "2", "1", IMPACT_TYPE_DIRECT, COURSE_RENUMBERED, 1,
	  2000 },
	{ "reclassified", "a", "1", "a", "1", NULL, IMPACT_TYPE_NONE, COURSE_RECLASSIFIED, 1, -10000 },
	{ "one ended, another is new", "a", "1", "b", "2", NULL, IMPACT_TYPE_DIRECT, COURSE_ADDED, 2, 12000 },
};

static void follows_a_service(void **state)
{
	const struct pair_row *row = *state;
	struct scene *scene = scene_new();
	add(&scene->before, row->id_before, row->centre_before, 10000);
	struct service *now = add(&scene->now, row->id_now, row->centre_now, 12000);
	now->impact = row->type_now;
	if (row->former)
		was(scene, now, row->former);
	const struct budget_comparison *comparison = compare(scene);
	assert_int_equal(comparison->count, row->rows);
	assert_int_equal(comparison->services[0].course, row->course);
	assert_int_equal(comparison->services[0].change[BUDGET_LEVEL_DIRECT]->number, row->change);
	if (row->rows > 1) {
		assert_int_equal(comparison->services[1].course, COURSE_ENDED);
		assert_int_equal(comparison->services[1].change[BUDGET_LEVEL_DIRECT]->number, -10000);
	}
	arena_free(scene->memory);
}

static void a_reused_number_does_not_mislead(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	add(&scene->before, "old", "3190", 10000);
	add(&scene->now, "other", "3190", 70000);
	was(scene, add(&scene->now, "new", "4100", 11000), "3190");
	const struct budget_comparison *comparison = compare(scene);
	assert_int_equal(comparison->count, 2);
	assert_int_equal(comparison->services[0].course, COURSE_ADDED);
	assert_int_equal(comparison->services[1].course, COURSE_RENUMBERED);
	assert_int_equal(comparison->services[1].change[BUDGET_LEVEL_ALL]->number, 1000);
	arena_free(scene->memory);
}

static void merged_services_are_one_change(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	add(&scene->before, "a", "1", 10000);
	add(&scene->before, "b", "2", 5000);
	was(scene, add(&scene->now, "a", "1", 14000), "2");
	const struct budget_comparison *comparison = compare(scene);
	assert_int_equal(comparison->count, 1);
	assert_int_equal(comparison->services[0].before_count, 2);
	assert_int_equal(comparison->services[0].course, COURSE_RENUMBERED);
	assert_int_equal(comparison->services[0].change[BUDGET_LEVEL_ALL]->number, -1000);
	assert_int_equal(comparison->change[BUDGET_LEVEL_ALL]->number, -1000);
	arena_free(scene->memory);
}

static void what_is_not_known_has_no_change(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	add(&scene->before, "a", "1", 10000)->clients.unknown = true;
	add(&scene->now, "a", "1", 12000);
	const struct budget_comparison *comparison = compare(scene);
	assert_int_equal(comparison->count, 1);
	assert_false(comparison->services[0].change[BUDGET_LEVEL_DIRECT]->known);
	assert_false(comparison->change[BUDGET_LEVEL_DIRECT]->known);
	arena_free(scene->memory);
}

static void changes_of_services_sum_to_the_level(void **state)
{
	struct scene *scene = scene_new();
	(void)state;
	add(&scene->before, "a", "1", 10000);
	add(&scene->before, "b", "2", 7000);
	add(&scene->before, "c", "3", -400);
	add(&scene->now, "a", "1", 9000);
	was(scene, add(&scene->now, "d", "4", 8100), "2");
	add(&scene->now, "e", "5", 600);
	const struct budget_comparison *comparison = compare(scene);
	int64_t sum = 0;
	for (size_t i = 0; i < comparison->count; i++)
		sum += comparison->services[i].change[BUDGET_LEVEL_ALL]->number;
	assert_int_equal(comparison->count, 4);
	assert_int_equal(sum, 1100);
	assert_int_equal(comparison->change[BUDGET_LEVEL_ALL]->number, 1100);
	arena_free(scene->memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_reused_number_does_not_mislead),
		cmocka_unit_test(merged_services_are_one_change),
		cmocka_unit_test(what_is_not_known_has_no_change),
		cmocka_unit_test(changes_of_services_sum_to_the_level),
	};
	return RUN_ROWS(pairs, follows_a_service) + cmocka_run_group_tests(tests, NULL, NULL);
}
