/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "allocation.h"
#include "make.h"

static const struct people people = { .known = true,
	                              .year = 2026,
	                              .in_band = { 700000, 850000, 500000, 350000, 13600000 },
	                              .total = 16000000,
	                              .children = 2400000 };
static const struct people check_people = { .known = true,
	                                    .year = 2026,
	                                    .in_band = { 7000, 8500, 5000, 3500, 136000 },
	                                    .total = 160000,
	                                    .children = 24000 };

/* The check case of method 4. */
static struct sourced_share households[] = {
	{ .share = { true, 300000 }, .source = TEXT("rekisteri", "register", "register") },
	{ .share = { true, 460000 }, .source = TEXT("tilasto", "statistik", "statistics") },
};

struct service_row {
	const char *name;
	enum impact_type impact;
	int64_t clients[MADE_BANDS], cents, by_band[MADE_BANDS];
	enum key_quality quality;
};

static const struct service_row services[] = {
	{ "4100",
	  IMPACT_TYPE_DIRECT,
	  { 120, 200, 180, 100, 0 },
	  600000000,
	  { 120000000, 200000000, 180000000, 100000000, 0 },
	  KEY_QUALITY_A },
	{ "4200",
	  IMPACT_TYPE_DIRECT,
	  { 60, 900, 700, 540, 200 },
	  240000000,
	  { 6000000, 90000000, 70000000, 54000000, 20000000 },
	  KEY_QUALITY_A },
	{ "5100",
	  IMPACT_TYPE_INDIRECT,
	  { 0 },
	  450000000,
	  { 18112500, 21993750, 12937500, 9056250, 387900000 },
	  KEY_QUALITY_B },
	{ "6100",
	  IMPACT_TYPE_COMMUNAL,
	  { 0 },
	  1200000000,
	  { 52500000, 63750000, 37500000, 26250000, 1020000000 },
	  KEY_QUALITY_C },
	{ "7100", IMPACT_TYPE_NONE, { 0 }, 2000000000, { 0, 0, 0, 0, 2000000000 }, KEY_QUALITY_UNSET },
};

static struct service service_of(const struct service_row *row)
{
	struct service service = { .id = row->name, .impact = row->impact };
	for (size_t band = 0; row->impact == IMPACT_TYPE_DIRECT && band < MADE_BANDS; band++)
		service.clients.of[band] = make_count(row->clients[band], row->clients[band]);
	service.clients_with_children = &households[0];
	service.children_in_households = &households[1];
	return service;
}

static void share_service(const struct service_row *row, int64_t by_band[BANDS_MAX])
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct service service = service_of(row);
	struct allocation key = allocation_of(&service, against.bands, &check_people);
	assert_true(key.known);
	assert_int_equal(key.quality, row->quality);
	allocate(&key, against.bands, row->cents, by_band);
	arena_free(memory);
}

static void shares_by_band(void **state)
{
	const struct service_row *row = *state;
	int64_t by_band[BANDS_MAX], sum = 0;
	share_service(row, by_band);
	for (size_t band = 0; band < MADE_BANDS; band++) {
		assert_int_equal(by_band[band], row->by_band[band]);
		sum += by_band[band];
	}
	assert_int_equal(sum, row->cents);
}

struct level_row {
	const char *name;
	enum budget_level level;
	int64_t cents, millionths;
};

static const struct level_row levels[] = {
	{ "direct", BUDGET_LEVEL_DIRECT, 820000000, 182628 },
	{ "direct-communal", BUDGET_LEVEL_DIRECT_COMMUNAL, 1000000000, 222717 },
	{ "direct-indirect", BUDGET_LEVEL_DIRECT_INDIRECT, 882100000, 196459 },
	{ "all", BUDGET_LEVEL_ALL, 1062100000, 236548 },
};

static void sums_level(void **state)
{
	const struct level_row *row = *state;
	int64_t children = 0, total = 0;
	for (size_t i = 0; i < COUNT_OF(services); i++) {
		int64_t by_band[BANDS_MAX];
		share_service(&services[i], by_band);
		total += services[i].cents;
		for (size_t band = 0; level_has(row->level, services[i].impact) && band < ADULTS; band++)
			children += by_band[band];
	}
	assert_int_equal(total, 4490000000);
	assert_int_equal(children, row->cents);
	assert_int_equal(divide_rounded(children, total, 6), row->millionths);
}

struct fault_row {
	const char *name;
	struct service service;
	struct people people;
	bool known;
	enum key_quality quality;
};

static struct typed_key unsourced = { .shares = { .of = { { true, 250000 }, { true, 750000 } } } };
static struct typed_key empty_key = { .shares = { .of = { { true, 0 } } } };

static const struct fault_row faults[] = {
	{ "type not given", { .impact = IMPACT_TYPE_UNSET }, { .known = true, .total = 1 }, false, 0 },
	{ "no clients given", { .impact = IMPACT_TYPE_DIRECT, .age_bands = { .bits = 1 } }, { 0 }, false, 0 },
	{ "clients are zero",
	  { .impact = IMPACT_TYPE_DIRECT, .clients = { .of = { { .given = true } } } },
	  { 0 },
	  false,
	  0 },
	{ "clients unknown", { .impact = IMPACT_TYPE_DIRECT, .clients = { .unknown = true } }, { 0 }, false, 0 },
	{ "clients as a range",
	  { .impact = IMPACT_TYPE_DIRECT, .clients = { .of = { { .given = true, .low = 3, .high = 9 } } } },
	  { 0 },
	  false,
	  0 },
	{ "no population", { .impact = IMPACT_TYPE_COMMUNAL }, { .known = false }, false, 0 },
	{ "population of zero", { .impact = IMPACT_TYPE_COMMUNAL }, { .known = true }, false, 0 },
	{ "shares missing: population",
	  { .impact = IMPACT_TYPE_INDIRECT },
	  { .known = true, .in_band = { 1, 1, 1, 1, 6 } },
	  true,
	  KEY_QUALITY_C },
	{ "estimated population",
	  { .impact = IMPACT_TYPE_COMMUNAL },
	  { .known = true, .split = true, .in_band = { 1, 1, 1, 1, 6 } },
	  true,
	  KEY_QUALITY_D },
	{ "typed key without a source",
	  { .impact = IMPACT_TYPE_COMMUNAL, .key = &unsourced },
	  { 0 },
	  true,
	  KEY_QUALITY_D },
	{ "typed key of zeros", { .impact = IMPACT_TYPE_COMMUNAL, .key = &empty_key }, { 0 }, false, 0 },
};

static void is_known_or_not(void **state)
{
	const struct fault_row *row = *state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct allocation key = allocation_of(&row->service, against.bands, &row->people);
	assert_int_equal(key.known, row->known);
	assert_int_equal(key.quality, row->quality);
	assert_int_equal(text_given(&key.why_not), !row->known);
	arena_free(memory);
}

static void largest_numbers_stay_exact(void **state)
{
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct people many = people;
	int64_t by_band[BANDS_MAX], sum = 0;
	(void)state;
	for (size_t band = 0; band < MADE_BANDS; band++)
		many.in_band[band] = INT64_C(10000000000);
	struct service service = service_of(&services[2]);
	struct allocation key = allocation_of(&service, against.bands, &many);
	allocate(&key, against.bands, -CENTS_MAX - 1, by_band);
	for (size_t band = 0; band < MADE_BANDS; band++)
		sum += by_band[band];
	assert_int_equal(sum, -CENTS_MAX - 1);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(largest_numbers_stay_exact) };
	return RUN_ROWS(services, shares_by_band) + RUN_ROWS(levels, sums_level) +
	       RUN_ROWS(faults, is_known_or_not) + cmocka_run_group_tests(tests, NULL, NULL);
}
