/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "chance.h"
#include "make.h"
#include "year.h"

/* ---- A year and what it is fed with ---- */

struct scene {
	struct arena *memory;
	struct surroundings *against;
	struct register_facts *facts;
	struct year *year;
};

static struct scene scene_new(void)
{
	struct scene scene = { .memory = arena_new() };
	scene.against = ARENA_NEW(scene.memory, struct surroundings);
	*scene.against = make_surroundings(scene.memory);
	scene.against->population =
	        make_population(scene.memory, scene.against->bands,
	                        "Kotka,0,6,2026,700\nKotka,7,17,2026,1700\nKotka,18,,2026,9000\n"
	                        "Hamina,0,6,2026,70\nHamina,7,17,2026,170\nHamina,18,,2026,900\n");
	assert_non_null(scene.against->population);
	scene.facts = register_facts_new(scene.memory);
	scene.year = year_new(scene.memory, 2026, scene.against, (struct date){ 2026, 12, 31 });
	return scene;
}

static struct decision *decision_of(struct scene *scene, const char *id, enum scope scope)
{
	struct impact *impacts = ARENA_ARRAY(scene->memory, struct impact, 3);
	struct decision *decision = make_decision(scene->memory, impacts, 0, NULL, 0);
	decision->id = id;
	decision->title = text_same(id);
	decision->body = text_same("hallitus");
	decision->screening = ARENA_NEW(scene->memory, struct screening);
	decision->screening->scope = scope;
	decision->screening->date = (struct date){ 2026, 12, 1 };
	return decision;
}

static struct impact *add_impact(struct scene *scene, struct decision *decision, const char *id)
{
	struct option *proposed = &decision->options[1];
	proposed->impacts[proposed->impacts_count] = make_impact(scene->memory, id);
	return &proposed->impacts[proposed->impacts_count++];
}

static void resolve(struct scene *scene, struct decision *decision, struct date date)
{
	decision->resolution = ARENA_NEW(scene->memory, struct resolution);
	decision->resolution->date = date;
	decision->resolution->option = "VE1";
	decision->decided_option = decision->proposed_option;
}

static void feed(struct scene *scene, const struct decision *decision)
{
	struct arena *scratch = arena_new();
	year_add_decision(scene->year, scratch, assess(scratch, decision, scene->against));
	arena_free(scratch);
}

static const struct year *finished(struct scene *scene)
{
	year_finish(scene->year, scene->facts, NULL);
	return scene->year;
}

/* ---- Which year a matter is of ---- */

struct year_row {
	const char *name;
	struct date meeting, resolved;
	bool remitted;
	int year;
};

static const struct year_row years[] = {
	{ "undecided, by its meeting", { 2026, 1, 1 }, { 0 }, false, 2026 },
	{ "decided on the day", { 2026, 12, 31 }, { 2026, 12, 31 }, false, 2026 },
	{ "decided a year later than planned", { 2025, 12, 9 }, { 2026, 1, 8 }, false, 2026 },
	{ "sent back, by its meeting", { 2025, 12, 9 }, { 2026, 1, 8 }, true, 2025 },
};

static void matter_is_of_year(void **state)
{
	const struct year_row *row = *state;
	struct scene scene = scene_new();
	struct decision *decision = decision_of(&scene, "D-1", SCOPE_FULL);
	decision->meeting = row->meeting;
	if (date_given(row->resolved))
		resolve(&scene, decision, row->resolved);
	if (row->remitted)
		decision->resolution->remitted = text_same("lisää selvitystä");
	assert_int_equal(year_of_matter(decision), row->year);
	feed(&scene, decision);
	assert_int_equal(finished(&scene)->matters.matters, row->year == 2026);
	arena_free(scene.memory);
}

/* ---- Children heard in one band over two hearings ---- */

struct heard_row {
	const char *name;
	struct band_count first[3], second[3]; /* of the three youngest bands */
	size_t band;
	int64_t low, high;
	size_t hidden, unknown;
};

#define SOME(least, most) { .given = true, .low = (least), .high = (most) }
#define UNKNOWN { .given = true, .unknown = true }
#define ABSENT { .given = false }
static const struct heard_row heard_rows[] = {
	{ "sums of what is shown", { SOME(12, 12), SOME(20, 20), ABSENT }, { SOME(8, 8), ABSENT, ABSENT }, 0, 20, 20,
	  0, 0 },
	{ "nobody is a number", { SOME(0, 0), ABSENT, ABSENT }, { SOME(7, 7), ABSENT, ABSENT }, 0, 7, 7, 0, 0 },
	{ "a small one is in no sum", { SOME(3, 3), SOME(9, 9), SOME(30, 30) }, { SOME(40, 40), ABSENT, ABSENT }, 0, 40,
	  40, 1, 0 },
	{ "nor what is hidden beside it", { SOME(3, 3), SOME(9, 9), SOME(30, 30) }, { ABSENT, SOME(50, 50), ABSENT }, 1,
	  50, 50, 1, 0 },
	{ "what is not hidden is", { SOME(3, 3), SOME(9, 9), SOME(30, 30) }, { ABSENT, ABSENT, ABSENT }, 2, 30, 30, 0,
	  0 },
	{ "alone and small", { SOME(4, 4), ABSENT, ABSENT }, { SOME(10, 10), ABSENT, ABSENT }, 0, 10, 10, 1, 0 },
	{ "two that tell each other by their sum", { SOME(4, 4), SOME(4, 4), ABSENT }, { ABSENT, ABSENT, ABSENT }, 1, 0,
	  0, 1, 0 },
	{ "a range", { SOME(10, 20), ABSENT, ABSENT }, { SOME(5, 5), ABSENT, ABSENT }, 0, 15, 25, 0, 0 },
	{ "a range that begins below the limit begins at nothing", { SOME(3, 20), ABSENT, ABSENT },
	  { SOME(5, 5), ABSENT, ABSENT }, 0, 5, 25, 0, 0 },
	{ "not known", { UNKNOWN, ABSENT, ABSENT }, { SOME(5, 5), ABSENT, ABSENT }, 0, 5, 5, 0, 1 },
};

static struct participation hearing_of(const struct band_count *counts)
{
	struct participation hearing = { .method = METHOD_SURVEY };
	memcpy(hearing.heard_count.of, counts, 3 * sizeof *counts);
	return hearing;
}

static void children_are_heard(void **state)
{
	const struct heard_row *row = *state;
	struct scene scene = scene_new();
	struct decision *decision = decision_of(&scene, "D-1", SCOPE_FULL);
	struct participation hearings[] = { hearing_of(row->first), hearing_of(row->second) };
	decision->participation = hearings;
	decision->participation_count = 2;
	feed(&scene, decision);
	const struct year_band *band = &finished(&scene)->heard[YEAR_PRIOR].bands[row->band];
	assert_int_equal(band->low, row->low);
	assert_int_equal(band->high, row->high);
	assert_int_equal(band->hidden, row->hidden);
	assert_int_equal(band->unknown, row->unknown);
	arena_free(scene.memory);
}

/* ---- One cell ---- */

struct cell_row {
	const char *name;
	enum magnitude first, second; /* 0: there is no such row; sensitivity low, so class 1, 1, 2, 3 */
	enum direction direction;     /* of the second */
	enum significance_class negative, positive; /* the class that the decision is counted in; 0: in none */
};

static const struct cell_row cells[] = {
	{ "one row", MAGNITUDE_LARGE, MAGNITUDE_UNSET, DIRECTION_UNSET, SIGNIFICANCE_CLASS_2, 0 },
	{ "the higher of two", MAGNITUDE_SMALL, MAGNITUDE_LARGE, DIRECTION_NEGATIVE, SIGNIFICANCE_CLASS_2, 0 },
	{ "in any order", MAGNITUDE_LARGE, MAGNITUDE_SMALL, DIRECTION_NEGATIVE, SIGNIFICANCE_CLASS_2, 0 },
	{ "a class before none", MAGNITUDE_UNKNOWN, MAGNITUDE_SMALL, DIRECTION_NEGATIVE, SIGNIFICANCE_CLASS_1, 0 },
	{ "also after it", MAGNITUDE_SMALL, MAGNITUDE_UNKNOWN, DIRECTION_NEGATIVE, SIGNIFICANCE_CLASS_1, 0 },
	{ "no class at all", MAGNITUDE_UNKNOWN, MAGNITUDE_UNKNOWN, DIRECTION_NEGATIVE, SIGNIFICANCE_CLASS_UNKNOWN, 0 },
	{ "harm and benefit stand apart", MAGNITUDE_LARGE, MAGNITUDE_SMALL, DIRECTION_POSITIVE, SIGNIFICANCE_CLASS_2,
	  SIGNIFICANCE_CLASS_1 },
	{ "none is in no cell", MAGNITUDE_LARGE, MAGNITUDE_LARGE, DIRECTION_NONE, SIGNIFICANCE_CLASS_2, 0 },
};

static const struct year_place *place_of(const struct year *year, const char *area)
{
	for (size_t i = 0; i < year->places.count; i++) {
		const struct year_place *place = year->places.items[i];
		bool is_it = area == NULL ? place->area == YEAR_EVERY_AREA
		                          : place->area == population_area(year->against->population, area);
		if (is_it)
			return place;
	}
	return NULL;
}

static void check_counts(const struct year_cell *cell, enum year_sign sign, enum significance_class in)
{
	for (int class = SIGNIFICANCE_CLASS_UNSET; class < SIGNIFICANCE_CLASS_END; class++)
		assert_int_equal(cell->with[sign][class], in != SIGNIFICANCE_CLASS_UNSET && class == (int)in);
}

static void decision_counts_once(void **state)
{
	const struct cell_row *row = *state;
	struct scene scene = scene_new();
	struct decision *decision = decision_of(&scene, "D-1", SCOPE_LIGHT);
	add_impact(&scene, decision, "V1")->magnitude = row->first;
	if (row->second != MAGNITUDE_UNSET) {
		struct impact *second = add_impact(&scene, decision, "V2");
		second->magnitude = row->second;
		second->direction = row->direction;
	}
	feed(&scene, decision);
	const struct year *year = finished(&scene);
	assert_int_equal(year->places.count, 3); /* two areas, and both together */
	check_counts(place_of(year, "Kotka")->cell, YEAR_NEGATIVE, row->negative);
	check_counts(place_of(year, "Kotka")->cell, YEAR_POSITIVE, row->positive);
	check_counts(place_of(year, NULL)->cell, YEAR_NEGATIVE, row->negative);
	arena_free(scene.memory);
}

/* Of two domains the graver counts, once. */
static void band_counts_once(void **state)
{
	struct scene scene = scene_new();
	(void)state;
	struct decision *decision = decision_of(&scene, "D-1", SCOPE_LIGHT);
	add_impact(&scene, decision, "V1")->magnitude = MAGNITUDE_SMALL;
	struct impact *second = add_impact(&scene, decision, "V2");
	second->magnitude = MAGNITUDE_LARGE;
	second->domain = DOMAIN_HEALTH;
	feed(&scene, decision);
	const struct year *year = finished(&scene);
	size_t band = ((const struct year_place *)year->places.items[0])->band;
	check_counts(&year->of_band[band], YEAR_NEGATIVE, SIGNIFICANCE_CLASS_2);
	check_counts(&year->of_band[band], YEAR_POSITIVE, SIGNIFICANCE_CLASS_UNSET);
	check_counts(&year->of_band[band + 1], YEAR_NEGATIVE, SIGNIFICANCE_CLASS_UNSET);
	arena_free(scene.memory);
}

static void area_of_the_row(void **state)
{
	struct scene scene = scene_new();
	(void)state;
	struct decision *decision = decision_of(&scene, "D-1", SCOPE_LIGHT);
	add_impact(&scene, decision, "V1")->areas = make_areas(scene.memory, "Hamina");
	feed(&scene, decision);
	const struct year *year = finished(&scene);
	assert_int_equal(year->places.count, 2);
	assert_non_null(place_of(year, "Hamina"));
	arena_free(scene.memory);
}

/* ---- Agendas ---- */

static void feed_agenda(struct scene *scene, const enum item_state *states, size_t count)
{
	struct agenda_item *items = ARENA_ARRAY(scene->memory, struct agenda_item, count);
	struct item_found *found = ARENA_ARRAY(scene->memory, struct item_found, count);
	struct agenda agenda = { .id = "A", .body = text_same("hallitus"), .meeting = { 2026, 3, 10 },
		                 .items = items, .items_count = count };
	struct agenda_states of = { .items = found, .count = count };
	for (size_t i = 0; i < count; i++) {
		items[i].section = arena_printf(scene->memory, "%d", 12 - (int)i);
		found[i] = (struct item_found){ .item = &items[i], .state = states[i] };
		of.of_state[states[i]]++;
	}
	year_add_agenda(scene->year, &agenda, &of);
}

static void coverage_of_agendas(void **state)
{
	static const enum item_state first[] = { ITEM_STATE_COVERED, ITEM_STATE_EXCLUDED, ITEM_STATE_MISSING },
		second[] = { ITEM_STATE_COVERED, ITEM_STATE_UNFINISHED, ITEM_STATE_STALE, ITEM_STATE_COVERED };
	struct scene scene = scene_new();
	(void)state;
	feed_agenda(&scene, first, COUNT_OF(first));
	feed_agenda(&scene, second, COUNT_OF(second));
	const struct year *year = finished(&scene);
	const struct year_rate *rate = &year->rates[YEAR_RATE_COVERAGE];
	assert_int_equal(year->items, 7);
	assert_int_equal(rate->part->number, 3);
	assert_int_equal(rate->whole->number, 6);
	assert_int_equal(rate->share->number, 500000);
	assert_int_equal(rate->part->from_count, 2);
	assert_int_equal(year->of_month[3][ITEM_STATE_COVERED], 3);
	assert_int_equal(year->open.count, 3);
	assert_string_equal(((const struct year_item *)year->open.items[0])->section, "10");
	assert_string_equal(((const struct year_item *)year->open.items[2])->section, "11");
	arena_free(scene.memory);
}

static void only_excluded_items(void **state)
{
	static const enum item_state states[] = { ITEM_STATE_EXCLUDED };
	struct scene scene = scene_new();
	(void)state;
	feed_agenda(&scene, states, 1);
	assert_false(finished(&scene)->rates[YEAR_RATE_COVERAGE].share->known);
	arena_free(scene.memory);
}

/* ---- Nothing ---- */

static void year_of_nothing(void **state)
{
	struct scene scene = scene_new();
	(void)state;
	const struct year *year = finished(&scene);
	for (int rate = 0; rate < YEAR_RATES; rate++)
		assert_false(year->rates[rate].share->known);
	for (int word = LIKELIHOOD_UNSET; word < LIKELIHOOD_END; word++)
		assert_false(year->calibration[word].share->known);
	assert_int_equal(year->costs.net_figure[BUDGET_LEVEL_ALL]->number, 0);
	assert_int_equal(year->places.count + year->overdue.count + year->bodies.count, 0);
	arena_free(scene.memory);
}

/* ---- Follow-ups ---- */

static void feed_follow_up(struct scene *scene, const struct decision *decision, const char *id, struct date date,
                           enum realised realised)
{
	struct outcome outcome = { .impact = "V1", .realised = realised };
	struct follow_up follow_up = { .id = id, .decision = decision->id, .date = date, .outcomes = &outcome,
		                       .outcomes_count = 1 };
	if (realised == REALISED_YES)
		outcome.direction = DIRECTION_NEGATIVE;
	const struct assessment *prior = assess(scene->memory, decision, scene->against);
	year_add_follow_up(scene->year, follow_up_result(scene->memory, &follow_up, prior, scene->against));
}

static void latest_follow_up_counts(void **state)
{
	struct scene scene = scene_new();
	(void)state;
	struct decision *decision = decision_of(&scene, "D-1", SCOPE_FULL);
	add_impact(&scene, decision, "V1");
	resolve(&scene, decision, (struct date){ 2025, 3, 1 });
	feed_follow_up(&scene, decision, "F-2", (struct date){ 2026, 9, 1 }, REALISED_YES);
	feed_follow_up(&scene, decision, "F-1", (struct date){ 2026, 3, 1 }, REALISED_NO);
	const struct year *year = finished(&scene);
	assert_int_equal(year->follow_ups, 2);
	assert_int_equal(year->followed.count, 1);
	assert_int_equal(year->calibration[LIKELIHOOD_LIKELY].part->number, 1);
	assert_int_equal(year->calibration[LIKELIHOOD_LIKELY].whole->number, 1);
	assert_false(year->rates[YEAR_RATE_MEASURES].share->known);
	arena_free(scene.memory);
}

/* ---- Waivers ---- */

struct waiver_row {
	const char *name;
	struct date created, expires;
	size_t in_force;
};

static const struct waiver_row waivers[] = {
	{ "its last day is the day", { 2026, 1, 1 }, { 2026, 12, 31 }, 1 },
	{ "it ended the day before", { 2026, 1, 1 }, { 2026, 12, 30 }, 0 },
	{ "it begins the day after", { 2027, 1, 1 }, { 2027, 12, 31 }, 0 },
	{ "without an end", { 2026, 1, 1 }, { 0 }, 0 },
};

static void waiver_is_in_force(void **state)
{
	const struct waiver_row *row = *state;
	struct scene scene = scene_new();
	const struct waiver waiver = { .rule = "a/b", .created = row->created, .expires = row->expires };
	year_add_waiver(scene.year, "D-1", &waiver);
	assert_int_equal(finished(&scene)->waivers.count, row->in_force);
	arena_free(scene.memory);
}

/* ---- Whatever there is: parts sum to the whole, and the order in which files are read makes no difference ---- */

enum { MATTERS = 12, TRIES = 200 };

static uint32_t below(struct chance *chance, int end)
{
	return (uint32_t)chance_between(chance, 0, end - 1);
}

static struct decision *chance_decision(struct scene *scene, struct chance *chance, int number)
{
	static const char *const bodies[] = { "hallitus", "valtuusto", "lautakunta" };
	const char *id = arena_printf(scene->memory, "D-%02d", number);
	struct decision *decision =
	        decision_of(scene, id, (enum scope)(SCOPE_NOT_APPLICABLE + (int)(below(chance, 4))));
	decision->type = (enum decision_type)(1 + (int)below(chance, DECISION_TYPE_END - 1));
	decision->body = text_same(bodies[below(chance, 3)]);
	decision->meeting.year = (int16_t)(2025 + (int)below(chance, 2));
	for (uint32_t i = below(chance, 4); i > 0; i--) {
		struct impact *impact = add_impact(scene, decision, "V");
		impact->magnitude = (enum magnitude)(1 + (int)below(chance, MAGNITUDE_END - 1));
		impact->direction = below(chance, 2) ? DIRECTION_NEGATIVE : DIRECTION_POSITIVE;
		impact->age_bands.bits = 1 + below(chance, 15);
	}
	if (below(chance, 2))
		resolve(scene, decision, decision->meeting);
	return decision;
}

static void check_sums(const struct year *year)
{
	size_t scopes = 0, types = 0, bodies = 0, verdicts = 0, worst = 0;
	for (int scope = SCOPE_UNSET; scope < SCOPE_END; scope++)
		scopes += year->matters.of_scope[scope];
	for (int type = DECISION_TYPE_UNSET; type < DECISION_TYPE_END; type++)
		types += year->of_type[type].matters;
	for (size_t i = 0; i < year->bodies.count; i++)
		bodies += ((const struct year_body *)year->bodies.items[i])->matters.matters;
	for (int verdict = VERDICT_UNSET; verdict < VERDICT_END; verdict++)
		verdicts += year->of_verdict[verdict];
	for (int class = SIGNIFICANCE_CLASS_UNSET; class < SIGNIFICANCE_CLASS_END; class++)
		worst += year->of_worst[class];
	assert_int_equal(scopes, year->matters.matters);
	assert_int_equal(types, year->matters.matters);
	assert_int_equal(bodies, year->matters.matters);
	assert_int_equal(verdicts, year->heard[YEAR_PRIOR].assessments);
	assert_int_equal(worst, year->heard[YEAR_PRIOR].assessments);
	assert_true(year->matters.in_time <= year->matters.matters);
}

static void check_same(const struct year *a, const struct year *b)
{
	assert_memory_equal(&a->matters, &b->matters, sizeof a->matters);
	assert_memory_equal(a->of_type, b->of_type, sizeof a->of_type);
	assert_memory_equal(a->of_worst, b->of_worst, sizeof a->of_worst);
	assert_int_equal(a->harms.count, b->harms.count);
	for (size_t i = 0; i < a->harms.count; i++)
		assert_string_equal(((const struct year_harm *)a->harms.items[i])->matter->id,
		                    ((const struct year_harm *)b->harms.items[i])->matter->id);
	assert_int_equal(a->places.count, b->places.count);
	for (size_t i = 0; i < a->places.count; i++) {
		const struct year_place *one = a->places.items[i], *other = b->places.items[i];
		assert_memory_equal(one->cell->with, other->cell->with, sizeof one->cell->with);
	}
}

static void order_makes_no_difference(void **state)
{
	(void)state;
	for (uint32_t try = 0; try < TRIES; try++) {
		struct chance chance = { try + 1 };
		struct scene scene = scene_new();
		struct year *backwards = year_new(scene.memory, 2026, scene.against, scene.year->as_of);
		const struct decision *decisions[MATTERS];
		for (int i = 0; i < MATTERS; i++)
			feed(&scene, decisions[i] = chance_decision(&scene, &chance, i));
		const struct year *forwards = finished(&scene);
		scene.year = backwards;
		for (int i = MATTERS; i > 0; i--)
			feed(&scene, decisions[i - 1]);
		check_sums(forwards);
		check_same(forwards, finished(&scene));
		arena_free(scene.memory);
	}
}

int main(void)
{
	const struct CMUnitTest alone[] = {
		cmocka_unit_test(band_counts_once),        cmocka_unit_test(area_of_the_row),
		cmocka_unit_test(coverage_of_agendas),     cmocka_unit_test(only_excluded_items),
		cmocka_unit_test(year_of_nothing),         cmocka_unit_test(latest_follow_up_counts),
		cmocka_unit_test(order_makes_no_difference),
	};
	return RUN_ROWS(years, matter_is_of_year) + RUN_ROWS(heard_rows, children_are_heard) +
	       RUN_ROWS(cells, decision_counts_once) + RUN_ROWS(waivers, waiver_is_in_force) +
	       cmocka_run_group_tests(alone, NULL, NULL);
}
