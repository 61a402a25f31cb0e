/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "joined_register.h"
#include "named_services.h"
#include "population_join.h"
#include "register_scene.h"

/* ---- Whole words ---- */

struct words_row {
	const char *name, *text, *words;
	bool found;
};

static const struct words_row words[] = {
	{ "alone", "Kouluterveydenhuolto", "kouluterveydenhuolto", true },
	{ "among others", "hyvinvointialueen kouluterveydenhuolto ja kuraattorit", "Kouluterveydenhuolto", true },
	{ "part of a word", "kouluterveydenhuoltoa supistetaan", "Kouluterveydenhuolto", false },
	{ "end of a word", "esikouluterveydenhuolto", "kouluterveydenhuolto", false },
	{ "two words", "kunnan avoin päiväkoti, kirjasto", "Avoin Päiväkoti", true },
	{ "two words apart", "avoin kunnan päiväkoti", "avoin päiväkoti", false },
	{ "after a false start", "Avoin avoin päiväkoti", "avoin päiväkoti", true },
	{ "letters beyond ASCII", "ÄITIYSNEUVOLA", "äitiysneuvola", true },
	{ "longer than the text", "neuvola", "neuvolapalvelut", false },
	{ "nothing to look in", "", "neuvola", false },
};

static void words_are_whole(void **state)
{
	const struct words_row *row = *state;
	assert_int_equal(has_whole_words(row->text, row->words), row->found);
}

/* ---- Areas and bands ---- */

static void areas_are_joined_by_name(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	const struct population *ours = make_population(memory, against.bands, "Harju,0,,2025,100\nNiemi,0,,2025,200\n");
	const struct population *theirs =
	        make_population(memory, against.bands, "Aho,0,,2024,50\nNiemi,0,,2024,999\n");
	int bands[BANDS_MAX];
	uint32_t to[2];
	const struct bands *all = bands_joined(memory, against.bands, against.bands, bands);
	const struct population *joined = population_joined(memory, all, ours, theirs, bands, to);
	assert_int_equal(all->count, against.bands->count);
	assert_int_equal(population_area_count(joined), 3);
	assert_int_equal(to[0], 2); /* Aho is an area of its own, after ours */
	assert_int_equal(to[1], 1);
	const struct area_set niemi = { 1, &to[1] }, aho = { 1, &to[0] };
	assert_int_equal(population_people(joined, niemi, 2026).total, 200);
	assert_int_equal(population_people(joined, niemi, 2024).known, false); /* their figures of it do not count */
	assert_int_equal(population_people(joined, aho, 2026).total, 50);
	arena_free(memory);
}

static void bands_are_joined_by_code(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct surroundings against = make_surroundings(memory);
	struct bands theirs = { .count = 2, .code = { "7-12", "0-2" }, .from = { 7, 0 }, .to = { 12, 2 }, .children = 3 };
	int to[BANDS_MAX];
	const struct bands *all = bands_joined(memory, against.bands, &theirs, to);
	assert_int_equal(to[0], PRIMARY);
	assert_int_equal(to[1], MADE_BANDS);
	assert_int_equal(all->count, MADE_BANDS + 1);
	assert_true((all->children & band_bit(MADE_BANDS)) != 0);
	assert_true((all->children & band_bit(ADULTS)) == 0);
	arena_free(memory);
}

/* ---- Decisions and services ---- */

static const struct scene_row harm = { DOMAIN_SERVICES, 2, 100, 100, 2, 0, 0, 0, false };

static struct organisation_brought brought(const struct scene *scene, const char *name, const struct catalogue *catalogue)
{
	return (struct organisation_brought){ .name = name, .facts = scene->facts, .bands = scene->against.bands,
		                              .population = scene->against.population, .catalogue = catalogue };
}

static struct catalogue *catalogue_of(struct arena *memory, const char *id, const char *name)
{
	struct catalogue *catalogue = ARENA_NEW(memory, struct catalogue);
	catalogue->services = ARENA_ARRAY(memory, struct service, 1);
	catalogue->services_count = 1;
	catalogue->services[0].id = id;
	catalogue->services[0].name = text_same(name);
	catalogue->services[0].node = ARENA_NEW(memory, struct node);
	return catalogue;
}

static void same_ids_are_told_apart(void **state)
{
	(void)state;
	struct scene ours = scene_new(), theirs = scene_new();
	scene_decision(&ours, "A", (struct date){ 2026, 8, 1 }, true, &harm, 1);
	struct decision_fact *same = scene_decision(&theirs, "A", (struct date){ 2027, 1, 1 }, true, &harm, 1);
	struct decision_fact *later = scene_decision(&theirs, "B", (struct date){ 2027, 2, 1 }, true, &harm, 1);
	same->path = same->file = "town/A";
	later->path = later->file = "town/B";
	const char *includes[] = { "A" };
	later->includes = includes;
	later->include_count = 1;
	const struct organisation_brought both[] = { brought(&ours, "County", NULL), brought(&theirs, "Town", NULL) };
	struct joined_register joined = joined_register_of(ours.memory, both, 2);
	assert_int_equal(joined.facts->decision_count, 3);
	assert_string_equal(joined.facts->decisions[1]->id, "Town: A");
	assert_int_equal(joined.facts->decisions[1]->organisation, 1);
	const struct decision_fact *copy = joined.facts->decisions[2];
	assert_ptr_equal(register_facts_decision(joined.facts, copy->includes[0]), joined.facts->decisions[1]);
	struct cumulation_input input = ours.input;
	input.facts = joined.facts;
	input.population = joined.population;
	const struct cumulation *made = cumulation_of(ours.memory, &input);
	assert_int_equal(made->harm.count, 1);
	assert_int_equal(made->harm.items[0].tally.of[TALLY_DECISIONS], 3);
	arena_free(ours.memory);
	arena_free(theirs.memory);
}

/* The same id is not enough: every municipality has a library. */
struct service_row {
	const char *name, *id, *title;
	size_t services;
};

static const struct service_row services[] = {
	{ "id and name", "library", "Town library", 1 },
	{ "id alone", "library", "Village library", 2 },
	{ "name alone", "lib", "Town library", 2 },
};

static void services_are_told_apart(void **state)
{
	const struct service_row *row = *state;
	struct scene ours = scene_new(), theirs = scene_new();
	scene_decision(&ours, "A", (struct date){ 2026, 8, 1 }, true, &harm, 1);
	scene_decision(&theirs, "B", (struct date){ 2026, 8, 1 }, true, &harm, 1);
	const struct organisation_brought both[] = {
		brought(&ours, "County", catalogue_of(ours.memory, "library", "Town library")),
		brought(&theirs, "Town", catalogue_of(ours.memory, row->id, row->title)),
	};
	struct joined_register joined = joined_register_of(ours.memory, both, 2);
	assert_int_equal(joined.catalogue->services_count, row->services);
	arena_free(ours.memory);
	arena_free(theirs.memory);
}

static void a_named_service_is_leaned_on(void **state)
{
	(void)state;
	struct scene ours = scene_new(), theirs = scene_new();
	struct decision_fact *decision = scene_decision(&ours, "A", (struct date){ 2026, 8, 1 }, true, &harm, 1);
	const struct other_reliance other = { .measure = "L1", .text = text_same("the school nurse of the county") };
	struct decision_more more = *decision->more;
	more.others = &other;
	more.other_count = 1;
	decision->more = &more;
	scene_decision(&theirs, "B", (struct date){ 2026, 8, 1 }, true, &harm, 1);
	const struct organisation_brought both[] = {
		brought(&ours, "Town", catalogue_of(ours.memory, "school", "School")),
		brought(&theirs, "County", catalogue_of(ours.memory, "nurse", "School nurse")),
	};
	struct joined_register joined = joined_register_of(ours.memory, both, 2);
	assert_int_equal(joined.facts->decisions[0]->reliance_count, 1);
	assert_int_equal(joined.facts->decisions[0]->reliances[0].service, 1);
	assert_int_equal(decision->reliance_count, 0); /* the project's own facts stay as they are */
	arena_free(ours.memory);
	arena_free(theirs.memory);
}

int main(void)
{
	const struct CMUnitTest others[] = {
		cmocka_unit_test(areas_are_joined_by_name),
		cmocka_unit_test(bands_are_joined_by_code),
		cmocka_unit_test(same_ids_are_told_apart),
		cmocka_unit_test(a_named_service_is_leaned_on),
	};
	return RUN_ROWS(words, words_are_whole) + RUN_ROWS(services, services_are_told_apart) +
	       cmocka_run_group_tests(others, NULL, NULL);
}
