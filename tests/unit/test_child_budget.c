/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "budget_scene.h"

/* ---- The check case ---- */

struct service_row {
	const char *name;
	size_t at;
	enum key_quality grade;
	enum key_way way;
	int64_t by_band[MADE_BANDS], children, share;
};

static const struct service_row services[] = {
	{ "4100",
	  S4100,
	  KEY_QUALITY_A,
	  KEY_WAY_CLIENTS,
	  { 120000000, 200000000, 180000000, 100000000, 0 },
	  600000000,
	  1000000 },
	{ "4200",
	  S4200,
	  KEY_QUALITY_A,
	  KEY_WAY_CLIENTS,
	  { 6000000, 90000000, 70000000, 54000000, 20000000 },
	  220000000,
	  916667 },
	{ "5100",
	  S5100,
	  KEY_QUALITY_B,
	  KEY_WAY_SHARES,
	  { 18112500, 21993750, 12937500, 9056250, 387900000 },
	  62100000,
	  138000 },
	{ "6100",
	  S6100,
	  KEY_QUALITY_C,
	  KEY_WAY_POPULATION,
	  { 52500000, 63750000, 37500000, 26250000, 1020000000 },
	  180000000,
	  150000 },
	{ "7100", S7100, KEY_QUALITY_UNSET, KEY_WAY_ADULTS, { 0, 0, 0, 0, 2000000000 }, 0, 0 },
};

static void divides_each_service(void **state)
{
	const struct service_row *row = *state;
	struct scene *scene = check_case();
	const struct service_budget *made = &budget_of(scene)->services[row->at];
	assert_int_equal(made->state, SERVICE_COUNTED);
	assert_int_equal(made->quality->number, row->grade);
	assert_int_equal(made->key.way, row->way);
	for (size_t band = 0; band < MADE_BANDS; band++)
		assert_int_equal(made->band[band]->number, row->by_band[band]);
	assert_int_equal(made->children->number, row->children);
	assert_int_equal(made->share->number, row->share);
	arena_free(scene->memory);
}

struct level_row {
	const char *name;
	enum budget_level level;
	int64_t children, share, per_child, band[ADULTS], per_child_of[ADULTS], grade[KEY_QUALITY_END];
};

/* 18.2628 %, 22.2717 %, 19.6459 % and 23.6548 % of 44 900 000 euros. */
static const struct level_row levels[] = {
	{ "direct",
	  BUDGET_LEVEL_DIRECT,
	  820000000,
	  182628,
	  34167,
	  { 126000000, 290000000, 250000000, 154000000 },
	  { 18000, 34118, 50000, 44000 },
	  { 0, 1000000, 0, 0, 0 } },
	{ "direct-communal",
	  BUDGET_LEVEL_DIRECT_COMMUNAL,
	  1000000000,
	  222717,
	  41667,
	  { 178500000, 353750000, 287500000, 180250000 },
	  { 25500, 41618, 57500, 51500 },
	  { 0, 820000, 0, 180000, 0 } },
	{ "direct-indirect",
	  BUDGET_LEVEL_DIRECT_INDIRECT,
	  882100000,
	  196459,
	  36754,
	  { 144112500, 311993750, 262937500, 163056250 },
	  { 20588, 36705, 52588, 46588 },
	  { 0, 929600, 70400, 0, 0 } },
	{ "all",
	  BUDGET_LEVEL_ALL,
	  1062100000,
	  236548,
	  44254,
	  { 196612500, 375743750, 300437500, 189306250 },
	  { 28088, 44205, 60088, 54088 },
	  { 0, 772055, 58469, 169476, 0 } },
};

static void sums_each_level(void **state)
{
	const struct level_row *row = *state;
	struct scene *scene = check_case();
	const struct level_budget *made = &budget_of(scene)->levels[row->level];
	assert_int_equal(made->children->number, row->children);
	assert_int_equal(made->share->number, row->share);
	assert_int_equal(made->per_child->number, row->per_child);
	for (size_t band = 0; band < ADULTS; band++) {
		assert_int_equal(made->band[band]->number, row->band[band]);
		assert_int_equal(made->per_child_of[band]->number, row->per_child_of[band]);
	}
	assert_null(made->band[ADULTS]);
	for (int grade = KEY_QUALITY_A; grade < KEY_QUALITY_END; grade++)
		assert_int_equal(made->grade[grade]->number, row->grade[grade]);
	arena_free(scene->memory);
}

static void totals_of_the_check_case(void **state)
{
	struct scene *scene = check_case();
	const struct child_budget *budget = budget_of(scene);
	(void)state;
	assert_int_equal(budget->listed->number, 4490000000);
	assert_int_equal(budget->classified->number, 4490000000);
	assert_int_equal(budget->counted->number, 4490000000);
	assert_int_equal(budget->coverage->number, 1000000);
	assert_int_equal(budget->children_count->number, 24000);
	assert_int_equal(budget->budgeted, 5);
	assert_int_equal(budget->actual, 0);
	arena_free(scene->memory);
}

/* ---- Costs ---- */

struct cost_row {
	const char *name;
	enum cost_choice choice;
	struct money budget, actual;
	bool known;
	int64_t cents;
};

static const struct cost_row costs[] = {
	{ "actual goes first", COST_ACTUAL_ELSE_BUDGET, { true, 1000 }, { true, 900 }, true, 900 },
	{ "budget where there is no actual", COST_ACTUAL_ELSE_BUDGET, { true, 1000 }, { false, 0 }, true, 1000 },
	{ "budget asked for", COST_BUDGET, { true, 1000 }, { true, 900 }, true, 1000 },
	{ "actual asked for", COST_ACTUAL, { true, 1000 }, { true, 900 }, true, 900 },
	{ "no actual to count", COST_ACTUAL, { true, 1000 }, { false, 0 }, false, 0 },
	{ "no budget to count", COST_BUDGET, { false, 0 }, { true, 900 }, false, 0 },
	{ "negative", COST_BUDGET, { true, -1000 }, { false, 0 }, true, -1000 },
	{ "the largest", COST_BUDGET, { true, CENTS_MAX }, { false, 0 }, true, CENTS_MAX },
};

static void counts_the_cost_asked_for(void **state)
{
	const struct cost_row *row = *state;
	struct scene *scene = scene_new(NULL);
	fill_clients(add(scene, "1", IMPACT_TYPE_DIRECT, 0), (int64_t[]){ 30, 30, 30, 0, 0 });
	scene->costs[0].budget = row->budget;
	scene->costs[0].actual = row->actual;
	const struct child_budget *budget =
	        child_budget(scene->memory, &scene->catalogue, &scene->against, row->choice);
	const struct service_budget *made = &budget->services[0];
	assert_int_equal(made->state, row->known ? SERVICE_COUNTED : SERVICE_NOT_COMPUTED);
	assert_int_equal(made->cost->known, row->known);
	assert_int_equal(text_given(&made->why), !row->known);
	if (row->known) {
		assert_int_equal(made->children->number, row->cents);
		assert_int_equal(made->by_band[0] + made->by_band[1] + made->by_band[2], row->cents);
		assert_int_equal(made->share->number, 1000000);
	}
	arena_free(scene->memory);
}

static void odd_cents_go_to_the_youngest(void **state)
{
	struct scene *scene = scene_new(NULL);
	(void)state;
	fill_clients(add(scene, "1", IMPACT_TYPE_DIRECT, 1), (int64_t[]){ 30, 30, 30, 0, 0 });
	fill_clients(add(scene, "2", IMPACT_TYPE_DIRECT, -1), (int64_t[]){ 30, 30, 30, 0, 0 });
	const struct child_budget *budget = budget_of(scene);
	assert_int_equal(budget->services[0].by_band[0], 34);
	assert_int_equal(budget->services[0].by_band[1], 33);
	assert_int_equal(budget->services[1].by_band[0], -34);
	assert_int_equal(budget->services[1].by_band[2], -33);
	assert_false(budget->levels[BUDGET_LEVEL_ALL].share->known); /* the costs sum to zero */
	arena_free(scene->memory);
}

/* ---- What cannot be computed ---- */

static struct typed_key typed = { .shares = { .of = { { true, 250000 }, [ADULTS] = { true, 750000 } } } };

struct gap_row {
	const char *name;
	struct service service;
	const char *people;
	enum service_state state;
	enum key_quality grade;
};

static struct validity past = { .to = { 2025, 12, 31 } }, begins = { .from = { 2026, 12, 31 } };
static const char nobody[] = "Kotka,0,6,2026,0\nKotka,7,12,2026,0\nKotka,13,15,2026,0\nKotka,16,17,2026,0\n"
                             "Kotka,18,,2026,0\n";

static const struct gap_row gaps[] = {
	{ "no clients",
	  { .impact = IMPACT_TYPE_DIRECT, .clients = { .of = { { .given = true } } } },
	  check_people,
	  SERVICE_NOT_COMPUTED,
	  0 },
	{ "no type", { .impact = IMPACT_TYPE_UNSET }, check_people, SERVICE_NOT_COMPUTED, 0 },
	{ "no population", { .impact = IMPACT_TYPE_COMMUNAL }, NULL, SERVICE_NOT_COMPUTED, 0 },
	{ "zero population", { .impact = IMPACT_TYPE_COMMUNAL }, nobody, SERVICE_NOT_COMPUTED, 0 },
	{ "indirect without shares",
	  { .impact = IMPACT_TYPE_INDIRECT },
	  check_people,
	  SERVICE_COUNTED,
	  KEY_QUALITY_C },
	{ "typed key", { .impact = IMPACT_TYPE_DIRECT, .key = &typed }, NULL, SERVICE_COUNTED, KEY_QUALITY_D },
	{ "not valid any more", { .impact = IMPACT_TYPE_NONE, .valid = &past }, NULL, SERVICE_LEFT_OUT, 0 },
	{ "valid on the last day", { .impact = IMPACT_TYPE_NONE, .valid = &begins }, NULL, SERVICE_COUNTED, 0 },
};

static void lists_what_is_not_computed(void **state)
{
	const struct gap_row *row = *state;
	struct scene *scene = scene_new(row->people);
	*add(scene, "1", IMPACT_TYPE_NONE, 100) = row->service;
	scene->services[0].cost = &scene->costs[0];
	scene->services[0].areas.whole = true;
	const struct child_budget *budget = budget_of(scene);
	assert_int_equal(budget->services[0].state, row->state);
	assert_int_equal(budget->services[0].key.allocation.quality, row->grade);
	assert_int_equal(text_given(&budget->services[0].why), row->state != SERVICE_COUNTED);
	assert_int_equal(budget->listed->number, row->state == SERVICE_LEFT_OUT ? 0 : 10000);
	assert_int_equal(budget->counted->number, row->state == SERVICE_COUNTED ? 10000 : 0);
	assert_int_equal(budget->levels[BUDGET_LEVEL_ALL].share->known, row->state == SERVICE_COUNTED);
	assert_int_equal(budget->levels[BUDGET_LEVEL_ALL].per_child->known, row->people == check_people);
	arena_free(scene->memory);
}

static void an_empty_catalogue_is_no_fault(void **state)
{
	struct scene *scene = scene_new(check_people);
	const struct child_budget *budget = budget_of(scene);
	(void)state;
	assert_int_equal(budget->listed->number, 0);
	assert_false(budget->coverage->known);
	assert_int_equal(budget->levels[BUDGET_LEVEL_ALL].children->number, 0);
	assert_false(budget->levels[BUDGET_LEVEL_ALL].share->known);
	arena_free(scene->memory);
}

static void a_sum_beyond_64_bits_is_unknown(void **state)
{
	enum { MANY = 9300 };
	struct scene *scene = scene_new(NULL);
	struct service *many = ARENA_ARRAY(scene->memory, struct service, MANY);
	static struct service_cost largest = { .budget = { true, CENTS_MAX } };
	(void)state;
	for (size_t i = 0; i < MANY; i++)
		many[i] = (struct service){ .id = "a", .impact = IMPACT_TYPE_NONE, .cost = &largest };
	scene->catalogue.services = many;
	scene->catalogue.services_count = MANY;
	const struct child_budget *budget = budget_of(scene);
	assert_false(budget->counted->known);
	assert_string_equal(budget->counted->why.in[EN], "the sum is too large");
	assert_int_equal(budget->levels[BUDGET_LEVEL_ALL].children->number, 0);
	assert_false(budget->levels[BUDGET_LEVEL_ALL].share->known);
	arena_free(scene->memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(totals_of_the_check_case),
		cmocka_unit_test(odd_cents_go_to_the_youngest),
		cmocka_unit_test(an_empty_catalogue_is_no_fault),
		cmocka_unit_test(a_sum_beyond_64_bits_is_unknown),
	};
	return RUN_ROWS(services, divides_each_service) + RUN_ROWS(levels, sums_each_level) +
	       RUN_ROWS(costs, counts_the_cost_asked_for) + RUN_ROWS(gaps, lists_what_is_not_computed) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
