/* SPDX-License-Identifier: EUPL-1.2 */
/* Parts sum to their whole, to the cent; and a sum never tells a part that is hidden. */
#include "test.h"

#include <stdlib.h>
#include <string.h>

#include "allocation.h"
#include "chance.h"
#include "make.h"
#include "privacy.h"

enum { CASES = 4000, SERVICES = 5 };

struct scene {
	struct arena *memory;
	struct surroundings against;
	struct catalogue catalogue;
	struct service services[SERVICES];
	struct sourced_share shares[SERVICES][2];
	struct typed_key keys[SERVICES];
	struct change changes[SERVICES];
};

static int64_t some_cents(struct chance *chance)
{
	int64_t most = chance_next(chance) % 4 == 0 ? CENTS_MAX / SERVICES : 1000000;
	return chance_between(chance, -most, most);
}

static void fill_key(struct scene *scene, struct chance *chance, size_t at)
{
	int64_t left = SHARE_ONE;
	for (size_t band = 0; band < MADE_BANDS; band++) {
		int64_t share = band + 1 == MADE_BANDS ? left : chance_between(chance, 0, left);
		scene->keys[at].shares.of[band] = (struct share){ true, share };
		left -= share;
	}
	scene->services[at].key = &scene->keys[at];
}

static void fill_service(struct scene *scene, struct chance *chance, size_t at)
{
	struct service *service = &scene->services[at];
	service->impact = (enum impact_type)chance_between(chance, 1, IMPACT_TYPE_END - 1);
	for (size_t band = 0; band < MADE_BANDS; band++) {
		int64_t clients = chance_between(chance, 0, 3) == 0 ? 0 : chance_between(chance, 1, 2000);
		service->clients.of[band] = make_count(clients, clients);
	}
	for (int i = 0; i < 2; i++)
		scene->shares[at][i].share = (struct share){ true, chance_between(chance, 0, SHARE_ONE) };
	if (chance_between(chance, 0, 3) > 0) {
		service->clients_with_children = &scene->shares[at][0];
		service->children_in_households = &scene->shares[at][1];
	}
	if (chance_between(chance, 0, 5) == 0)
		fill_key(scene, chance, at);
	scene->changes[at] = (struct change){ .linked = service, .cost = { true, some_cents(chance) },
		                              .change = CHANGE_KIND_REDUCE };
}

static struct scene *scene_new(struct arena *memory, struct chance *chance)
{
	struct scene *scene = ARENA_NEW(memory, struct scene);
	scene->memory = memory;
	scene->against = make_surroundings(memory);
	scene->catalogue = (struct catalogue){ .year = { true, 2026 } };
	scene->against.catalogue = &scene->catalogue;
	scene->against.population =
		make_population(memory, scene->against.bands,
	                        arena_printf(memory, "Kotka,0,6,2026,%d\nKotka,7,12,2026,%d\nKotka,13,15,2026,7\n"
	                                             "Kotka,16,17,2026,3500\nKotka,18,,2026,136000\n",
	                                     (int)chance_between(chance, 0, 9000), (int)chance_between(chance, 0, 9)));
	for (size_t i = 0; i < SERVICES; i++)
		fill_service(scene, chance, i);
	return scene;
}

static void on_many(void (*property)(struct scene *, struct chance *), uint64_t cases)
{
	for (uint64_t i = 0; i < cases; i++) {
		struct arena *memory = arena_new();
		struct chance chance = { i };
		property(scene_new(memory, &chance), &chance);
		arena_free(memory);
	}
}

/* ---- Allocation ---- */

static int sign(int64_t number)
{
	return (number > 0) - (number < 0);
}

/* Each part is within a cent of its exact share, has the sign of the whole or is nothing, and nothing is lost. */
static void assert_split(const struct allocation *key, const struct bands *bands, int64_t cents)
{
	int64_t parts[BANDS_MAX] = { 0 }, sum = 0;
	allocate(key, bands, cents, parts);
	for (size_t band = 0; band < bands->count; band++) {
		sum += parts[band];
		assert_true(parts[band] == 0 || sign(parts[band]) == sign(cents));
		if (key->sum > (wide)1 << 62)
			continue;
		wide off = (wide)parts[band] * key->sum - (wide)cents * key->weight[band];
		assert_true(off < key->sum && -off < key->sum);
	}
	assert_int_equal(sum, cents);
}

static struct people people_of(const struct scene *scene)
{
	struct areas whole = { .whole = true };
	return population_people(scene->against.population,
	                         population_areas(scene->memory, scene->against.population, &whole), 2026);
}

static void parts_sum_to_the_cost(struct scene *scene, struct chance *chance)
{
	struct people people = people_of(scene);
	for (size_t i = 0; i < SERVICES; i++) {
		struct allocation key = allocation_of(&scene->services[i], scene->against.bands, &people);
		if (key.known)
			assert_split(&key, scene->against.bands, some_cents(chance));
	}
}

static void parts_of_a_loss_are_parts_of_a_gain(struct scene *scene, struct chance *chance)
{
	struct people people = people_of(scene);
	int64_t gain[BANDS_MAX], loss[BANDS_MAX], cents = some_cents(chance);
	struct allocation key = allocation_of(&scene->services[0], scene->against.bands, &people);
	if (!key.known)
		return;
	allocate(&key, scene->against.bands, cents, gain);
	allocate(&key, scene->against.bands, -cents, loss);
	for (size_t band = 0; band < scene->against.bands->count; band++)
		assert_int_equal(gain[band], -loss[band]);
}

/* ---- Incidence ---- */

static void assert_sum_of_inputs(const struct figure *figure)
{
	int64_t sum = 0;
	for (size_t i = 0; figure->known && i < figure->from_count; i++) {
		assert_true(figure->from[i]->known);
		sum += figure->from[i]->number;
	}
	assert_int_equal(figure->known ? sum : 0, figure->known ? figure->number : 0);
}

static void incidence_is_the_sum_of_changes(struct scene *scene, struct chance *chance)
{
	(void)chance;
	struct decision *decision = make_decision(scene->memory, NULL, 0, scene->changes, SERVICES);
	const struct assessment *assessment = assess(scene->memory, decision, &scene->against);
	const struct incidence *at = assessment->proposed->incidence;
	bool known = true;
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		assert_sum_of_inputs(at[level].net);
		assert_sum_of_inputs(at[level].cuts);
		assert_true(!at[level].cuts->known || at[level].cuts->number <= 0);
		known = known && at[level].net->known;
	}
	if (known)
		assert_int_equal(at[BUDGET_LEVEL_ALL].net->number + at[BUDGET_LEVEL_DIRECT].net->number,
		                 at[BUDGET_LEVEL_DIRECT_COMMUNAL].net->number +
		                         at[BUDGET_LEVEL_DIRECT_INDIRECT].net->number);
}

/* ---- What is hidden ---- */

/*
 * The reader knows the method and sees which counts are hidden, the others and the sum: of each small count at least
 * two values must be left. All sums of four counts up to SEEN_MOST; with one up to MIGHT_BE_MOST it might be confused.
 */
enum { SUMMED = 4, SEEN_MOST = 12, MIGHT_BE_MOST = 16, SMALL_MARK = 17, HIDDEN_MARK, MARKS, NO_SUM = 65, SUMS };
enum { VIEWS = MARKS * MARKS * MARKS * MARKS * SUMS };

static int view_of(int64_t limit, const int64_t *counts)
{
	bool hidden[SUMMED] = { false }, hide_total = false;
	int view = 0, sum = 0;
	privacy_suppress(limit, counts, SUMMED, hidden, &hide_total);
	for (size_t i = 0; i < SUMMED; i++) {
		bool small = privacy_is_small(limit, counts[i]);
		assert_true(hidden[i] || !small);
		view = view * MARKS + (small ? SMALL_MARK : hidden[i] ? HIDDEN_MARK : (int)counts[i]);
		sum += (int)counts[i];
	}
	return view * SUMS + (hide_total ? NO_SUM : sum);
}

static bool next_counts(int64_t *counts, int64_t most)
{
	for (size_t i = 0; i < SUMMED; i++) {
		if (++counts[i] <= most)
			return true;
		counts[i] = 0;
	}
	return false;
}

static void note_values(uint32_t *values, int64_t limit)
{
	int64_t counts[SUMMED] = { 0 };
	do {
		uint32_t *of_view = &values[view_of(limit, counts)];
		for (size_t i = 0; i < SUMMED; i++)
			if (privacy_is_small(limit, counts[i]))
				*of_view |= UINT32_C(1) << (i * 8 + (size_t)counts[i]);
	} while (next_counts(counts, MIGHT_BE_MOST));
}

static bool is_told(const uint32_t *values, int64_t limit, const int64_t *counts, size_t index)
{
	uint32_t possible = values[view_of(limit, counts)] >> (index * 8) & 0xFF;
	return privacy_is_small(limit, counts[index]) && (possible & (possible - 1)) == 0;
}

static void assert_nothing_told(int64_t limit)
{
	int64_t counts[SUMMED] = { 0 };
	uint32_t *values = calloc(VIEWS, sizeof *values);
	assert_non_null(values);
	note_values(values, limit);
	do {
		for (size_t i = 0; i < SUMMED; i++)
			assert_false(is_told(values, limit, counts, i));
	} while (next_counts(counts, SEEN_MOST));
	free(values);
}

static void nothing_hidden_is_told(void **state)
{
	(void)state;
	assert_nothing_told(3);
	assert_nothing_told(5);
	assert_nothing_told(6);
}

/* ---- The tests ---- */

#define PROPERTY(name) \
	static void test_##name(void **state) \
	{ \
		(void)state; \
		on_many(name, CASES); \
	}
PROPERTY(parts_sum_to_the_cost)
PROPERTY(parts_of_a_loss_are_parts_of_a_gain)
PROPERTY(incidence_is_the_sum_of_changes)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parts_sum_to_the_cost),
		cmocka_unit_test(test_parts_of_a_loss_are_parts_of_a_gain),
		cmocka_unit_test(test_incidence_is_the_sum_of_changes),
		cmocka_unit_test(nothing_hidden_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
