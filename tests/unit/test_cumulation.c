/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "chance.h"
#include "neighbourhood.h"
#include "register_scene.h"

static const struct date in_2026 = { 2026, 8, 1 }, in_2027 = { 2027, 1, 1 }, later_2027 = { 2027, 8, 1 };

/* ---- How many children ---- */

enum { COUNTS_MAX = 3, NONE = -1, WITHHELD = -2 };

/* The rows of one decision each, all in one cell of the first area; what comes out, NONE for not known. */
struct bounds_row {
	const char *name;
	struct scene_row rows[COUNTS_MAX];
	size_t count;
	int64_t lower, upper, both;
};

#define HARM(low, high) { DOMAIN_SERVICES, 2, (low), (high), 0, 0, 0, 0, false }
static const struct bounds_row bounds[] = {
	{ "the written example", { HARM(420, 420), HARM(300, 300), HARM(150, 150) }, 3, 420, 600, NONE },
	{ "two for certain", { HARM(420, 420), HARM(300, 300) }, 2, 420, 600, 120 },
	{ "two that may be others", { HARM(120, 120), HARM(300, 300) }, 2, 300, 420, 0 },
	{ "nobody", { HARM(0, 0), HARM(0, 0) }, 2, 0, 0, 0 },
	{ "everybody", { HARM(600, 600), HARM(600, 600) }, 2, 600, 600, 600 },
	{ "ranges", { HARM(100, 150), HARM(80, 300) }, 2, 100, 450, 0 },
	{ "a range that reaches beyond the area", { HARM(550, 900), HARM(80, 300) }, 2, 550, 600, 30 },
	{ "more than live there", { HARM(601, 601), HARM(80, 80) }, 2, NONE, NONE, NONE },
	{ "a count that is not given", { HARM(420, 420), HARM(-1, -1) }, 2, NONE, NONE, NONE },
	{ "a count of two areas",
	  { HARM(420, 420), { DOMAIN_SERVICES, 2, 60, 60, 3, 0, 0, 0, false } }, 2, NONE, NONE, NONE },
	{ "a count that must not be told",
	  { HARM(420, 420), { DOMAIN_SERVICES, 2, 3, 3, 0, 0, 0, 0, true } }, 2, WITHHELD, WITHHELD, WITHHELD },
	{ "one count of one group",
	  { { DOMAIN_SERVICES, 2, 60, 60, 0, 2, 0, 0, false }, { DOMAIN_SERVICES, 2, 70, 70, 0, 2, 0, 0, false } },
	  2, 70, 130, 0 },
	{ "a count of two groups together",
	  { { DOMAIN_SERVICES, 2, 60, 60, 0, 6, 0, 0, false }, { DOMAIN_SERVICES, 2, 70, 70, 0, 2, 0, 0, false } },
	  2, NONE, NONE, NONE },
};

static int64_t number_of(const struct figure *figure)
{
	if (figure == NULL || !figure->known)
		return NONE;
	return figure->withheld ? WITHHELD : figure->number;
}

static const char *const names[] = { "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L" };

static void heads_are_bounded(void **state)
{
	const struct bounds_row *row = *state;
	struct scene scene = scene_new();
	for (size_t i = 0; i < row->count; i++)
		scene_decision(&scene, names[i], in_2026, true, &row->rows[i], 1);
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_true(made->harm.count >= 1 && made->harm.items[0].cell_count >= 1);
	const struct stacked_cell *cell = &made->harm.items[0].cells[0];
	assert_int_equal(number_of(cell->lower), row->lower);
	assert_int_equal(number_of(cell->upper), row->upper);
	assert_int_equal(number_of(cell->both), row->both);
	arena_free(scene.memory);
}

/* Nobody can tell how large a part of an unknown population is hit. */
static void population_is_not_known(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row harm = HARM(420, 420);
	scene_decision(&scene, "A", in_2026, true, &harm, 1);
	scene_decision(&scene, "B", in_2026, true, &harm, 1);
	scene.input.year = 0;
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	const struct stacked_cell *cell = &made->harm.items[0].cells[0];
	assert_int_equal(number_of(cell->lower), 420);
	assert_int_equal(number_of(cell->upper), NONE);
	assert_int_equal(number_of(cell->both), NONE);
	arena_free(scene.memory);
}

/* ---- Cells, windows and what raises an alert ---- */

static void benefits_stand_beside(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row harm = HARM(100, 100);
	const struct scene_row good = { DOMAIN_SERVICES, 3, 80, 80, 0, 0, DIRECTION_POSITIVE, 0, false };
	scene_decision(&scene, "A", in_2026, true, &harm, 1);
	scene_decision(&scene, "B", later_2027, true, &harm, 1);
	scene_decision(&scene, "C", in_2027, true, &good, 1);
	scene_decision(&scene, "D", (struct date){ 2028, 8, 1 }, true, &good, 1); /* 24 months from A */
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_int_equal(made->harm.count, 1);
	const struct stack_line *line = &made->harm.items[0];
	assert_int_equal(line->alert, ALERT_STACKED_NEGATIVES);
	assert_int_equal(line->tally.of[TALLY_DECISIONS], 2);
	assert_int_equal(tally_worst(&line->tally), 2);
	assert_int_equal(line->positives.total, 1);
	assert_string_equal(line->positives.items[0]->id, "C");
	arena_free(scene.memory);
}

static void undecided_matters_stand_apart(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row harm = HARM(100, 100);
	scene_decision(&scene, "A", in_2026, true, &harm, 1);
	scene_decision(&scene, "B", later_2027, false, &harm, 1);
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_int_equal(made->harm.count, 0);
	assert_int_equal(made->scenarios.count, 1);
	assert_int_equal(made->scenarios.items[0].tally.of[TALLY_UNDECIDED], 1);
	assert_int_equal(made->scenarios.items[0].alert, ALERT_STACKED_NEGATIVES);
	arena_free(scene.memory);
}

static void unknown_classes_meet_no_limit(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row unknown = { DOMAIN_SERVICES, -1, 10, 10, 0, 0, 0, 0, false };
	scene_decision(&scene, "A", in_2026, true, &unknown, 1);
	scene_decision(&scene, "B", in_2027, true, &unknown, 1);
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_int_equal(made->harm.count, 1);
	assert_int_equal(made->harm.items[0].alert, ALERT_UNSET);
	assert_int_equal(made->harm.items[0].tally.of[TALLY_UNKNOWN_ROWS], 2);
	assert_int_equal(tally_worst(&made->harm.items[0].tally), -1);
	assert_int_equal(made->uncounted_count, 2);
	assert_int_equal(made->uncounted[0].why, UNCOUNTED_CLASS);
	arena_free(scene.memory);
}

static void services_and_livelihood_meet(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row services = HARM(100, 100);
	const struct scene_row livelihood = { DOMAIN_LIVELIHOOD, 1, 50, 50, 0, 0, 0, 0, false };
	scene_decision(&scene, "A", in_2026, true, &services, 1);
	scene_decision(&scene, "B", in_2027, true, &livelihood, 1);
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_int_equal(made->harm.count, 0);
	assert_int_equal(made->livelihood.count, 1);
	assert_int_equal(made->livelihood.items[0].alert, ALERT_SERVICES_AND_LIVELIHOOD);
	arena_free(scene.memory);
}

/* Only so many lines and cells are kept; the rest are counted. */
static void what_is_left_out_is_counted(void **state)
{
	enum { PAIRS = CUMULATION_LINES + 20 };
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row harm = { DOMAIN_SERVICES, 2, 10, 10, 7, 0, 0, 3, false };
	for (int i = 0; i < PAIRS; i++)
		for (int n = 0; n < 2; n++)
			scene_decision(&scene, arena_printf(scene.memory, "D%04d-%d", i, n),
			               (struct date){ (int16_t)(1000 + i * 3), 1, 1 }, true, &harm, 1);
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_int_equal(made->harm.total, PAIRS);
	assert_int_equal(made->harm.count, CUMULATION_LINES);
	assert_int_equal(made->harm.cell_total, PAIRS * 6);
	assert_true(made->harm.cells <= CUMULATION_CELLS);
	arena_free(scene.memory);
}

/* ---- Euros ---- */

/* Cents are summed at one level, and what tells a small number of clients is in no number that is shown. */
static void euros_are_summed(void **state)
{
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row harm = HARM(100, 100);
	for (size_t i = 0; i < 3; i++) {
		struct decision_fact *decision = scene_decision(&scene, names[i], in_2026, true, &harm, 1);
		struct cuts_fact *cuts = ARENA_NEW(scene.memory, struct cuts_fact);
		*cuts = (struct cuts_fact){ .total = -1000, .total_is_known = true };
		for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
			cuts->is_known[level] = true;
			cuts->on_children[level] = -100 * level;
			cuts->tells[level] = i == 2 && level == BUDGET_LEVEL_DIRECT;
		}
		decision->cuts = cuts;
	}
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_int_equal(made->window_count, 1);
	const struct saving_window *window = &made->windows[0];
	assert_int_equal(window->savers.total, 3);
	assert_int_equal(number_of(window->savings), -3000);
	assert_int_equal(number_of(window->cuts[BUDGET_LEVEL_DIRECT]), WITHHELD);
	assert_int_equal(number_of(window->cuts[BUDGET_LEVEL_ALL]), -300 * BUDGET_LEVEL_ALL);
	assert_null(window->burden[BUDGET_LEVEL_ALL]); /* no costs are known */
	arena_free(scene.memory);
}

/* ---- Properties ---- */

enum { TRIES = 60, DECISIONS = 12 };

struct made_up {
	struct date effect;
	bool decided;
	struct scene_row rows[SCENE_ROWS];
};

static struct made_up made_up(struct chance *chance)
{
	static const int domains[] = { DOMAIN_SERVICES, DOMAIN_LIVELIHOOD, DOMAIN_HEALTH };
	struct made_up one = { .effect = { (int16_t)chance_between(chance, 2024, 2029), (int8_t)chance_between(chance, 1, 12), 1 },
		               .decided = chance_between(chance, 0, 3) > 0 };
	for (size_t i = 0; i < SCENE_ROWS; i++) {
		int64_t low = chance_between(chance, -20, 200);
		one.rows[i] = (struct scene_row){
			.domain = domains[chance_between(chance, 0, 2)], .residual = (int)chance_between(chance, -1, 4),
			.low = low, .high = low + chance_between(chance, 0, 30),
			.areas = (uint32_t)chance_between(chance, 1, 7), .groups = (uint64_t)chance_between(chance, 0, 3) << 1,
			.direction = chance_between(chance, 0, 4) == 0 ? DIRECTION_POSITIVE : DIRECTION_NEGATIVE,
			.bands = (uint16_t)chance_between(chance, 1, 3),
		};
	}
	return one;
}

static const struct cumulation *cumulated(struct scene *scene, const struct made_up *all, const size_t *order,
                                          size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct made_up *one = &all[order[i]];
		scene_decision(scene, names[order[i]], one->effect, one->decided, one->rows, SCENE_ROWS);
	}
	return cumulation_of(scene->memory, &scene->input);
}

/* A line as a text, so that two can be told apart whatever was read first. */
static const char *text_of(struct arena *memory, const struct stack_line *line)
{
	const char *text = arena_printf(memory, "%d %u %d/%d:", line->domain, (unsigned)line->bands, (int)line->alert,
	                                tally_worst(&line->tally));
	for (size_t i = 0; i < line->negatives.count; i++)
		text = arena_printf(memory, "%s%s", text, line->negatives.items[i]->id);
	text = arena_printf(memory, "%s+", text);
	for (size_t i = 0; i < line->positives.count; i++)
		text = arena_printf(memory, "%s%s", text, line->positives.items[i]->id);
	for (size_t i = 0; i < line->cell_count; i++)
		text = arena_printf(memory, "%s %zu/%u/%d=%d..%d", text, line->cells[i].band, (unsigned)line->cells[i].area,
		                    line->cells[i].group, (int)number_of(line->cells[i].lower),
		                    (int)number_of(line->cells[i].upper));
	return text;
}

static void order_of_files_does_not_matter(void **state)
{
	(void)state;
	struct chance chance = { 7 };
	for (int try = 0; try < TRIES; try++) {
		struct made_up all[DECISIONS];
		size_t order[DECISIONS], back[DECISIONS];
		for (size_t i = 0; i < DECISIONS; i++) {
			all[i] = made_up(&chance);
			order[i] = i;
			back[DECISIONS - 1 - i] = i;
		}
		struct scene one = scene_new(), other = scene_new();
		const struct cumulation *a = cumulated(&one, all, order, DECISIONS);
		const struct cumulation *b = cumulated(&other, all, back, DECISIONS);
		assert_int_equal(a->harm.count, b->harm.count);
		assert_int_equal(a->scenarios.count, b->scenarios.count);
		for (size_t i = 0; i < a->harm.count; i++)
			assert_string_equal(text_of(one.memory, &a->harm.items[i]), text_of(one.memory, &b->harm.items[i]));
		arena_free(one.memory);
		arena_free(other.memory);
	}
}

/* The most decisions, and the worst class, of any window of a cell. */
struct most {
	size_t decisions;
	int worst;
};

static struct most most_of(const struct cumulation *made, int domain, const struct stacked_cell *where)
{
	struct most most = { 0, -1 };
	for (size_t i = 0; i < made->harm.count; i++)
		for (size_t n = 0; made->harm.items[i].domain == domain && n < made->harm.items[i].cell_count; n++) {
			const struct stacked_cell *cell = &made->harm.items[i].cells[n];
			const struct pile_tally *tally = &made->harm.items[i].tally;
			if (cell->band != where->band || cell->area != where->area || cell->group != where->group)
				continue;
			if (tally->of[TALLY_DECISIONS] > most.decisions)
				most.decisions = tally->of[TALLY_DECISIONS];
			if (tally_worst(tally) > most.worst)
				most.worst = tally_worst(tally);
		}
	return most;
}

static void one_more_never_lowers_a_cell(void **state)
{
	(void)state;
	struct chance chance = { 11 };
	for (int try = 0; try < TRIES; try++) {
		struct made_up all[DECISIONS];
		size_t order[DECISIONS];
		for (size_t i = 0; i < DECISIONS; i++) {
			all[i] = made_up(&chance);
			order[i] = i;
		}
		struct scene fewer = scene_new(), more = scene_new();
		const struct cumulation *before = cumulated(&fewer, all, order, DECISIONS - 1);
		const struct cumulation *after = cumulated(&more, all, order, DECISIONS);
		for (size_t i = 0; i < before->harm.count; i++)
			for (size_t n = 0; n < before->harm.items[i].cell_count; n++) {
				const struct stacked_cell *cell = &before->harm.items[i].cells[n];
				struct most was = most_of(before, before->harm.items[i].domain, cell);
				struct most is = most_of(after, before->harm.items[i].domain, cell);
				assert_true(is.decisions >= was.decisions && is.worst >= was.worst);
			}
		arena_free(fewer.memory);
		arena_free(more.memory);
	}
}

static bool takes_part(const struct stack_line *line, const char *id)
{
	for (size_t i = 0; i < line->negatives.count; i++)
		if (strcmp(line->negatives.items[i]->id, id) == 0)
			return true;
	return false;
}

static size_t alerts_with(const struct stack_lines *lines, const char *id)
{
	size_t count = 0;
	for (size_t i = 0; i < lines->count; i++)
		count += lines->items[i].alert != ALERT_UNSET && takes_part(&lines->items[i], id);
	return count;
}

/* What a decision's own report says of alerts is what the report on all of them says. */
static void neighbours_are_enough(void **state)
{
	(void)state;
	struct chance chance = { 13 };
	for (int try = 0; try < TRIES; try++) {
		struct made_up all[DECISIONS];
		size_t order[DECISIONS];
		for (size_t i = 0; i < DECISIONS; i++) {
			all[i] = made_up(&chance);
			all[i].decided = true;
			order[i] = i;
		}
		struct scene scene = scene_new();
		const struct cumulation *whole = cumulated(&scene, all, order, DECISIONS);
		const struct neighbourhood_index *index = neighbourhood_index_of(scene.memory, scene.facts);
		for (size_t i = 0; i < DECISIONS; i++) {
			const struct neighbourhood *near =
			        neighbourhood_of(scene.memory, index, scene.facts->decisions[i], 24);
			struct cumulation_input input = scene.input;
			input.facts = near->facts;
			input.around = near->own;
			const struct cumulation *own = cumulation_of(scene.memory, &input);
			assert_int_equal(alerts_with(&own->harm, names[i]), alerts_with(&whole->harm, names[i]));
			assert_int_equal(alerts_with(&own->groups, names[i]), alerts_with(&whole->groups, names[i]));
			assert_int_equal(alerts_with(&own->livelihood, names[i]), alerts_with(&whole->livelihood, names[i]));
		}
		arena_free(scene.memory);
	}
}

/* A cell with very many decisions is walked once. */
static void many_in_one_cell(void **state)
{
	enum { MANY = 5000 };
	(void)state;
	struct scene scene = scene_new();
	const struct scene_row harm = HARM(10, 20);
	for (int i = 0; i < MANY; i++)
		scene_decision(&scene, arena_printf(scene.memory, "D%05d", i),
		               date_of_days(date_days(in_2026) + i), true, &harm, 1);
	const struct cumulation *made = cumulation_of(scene.memory, &scene.input);
	assert_int_equal(made->harm.count, CUMULATION_LINES);
	assert_true(made->harm.total > CUMULATION_LINES);
	assert_int_equal(made->harm.items[0].negatives.count, CUMULATION_NAMED);
	assert_int_equal(number_of(made->harm.items[0].cells[0].upper), 600);
	arena_free(scene.memory);
}

int main(void)
{
	const struct CMUnitTest others[] = {
		cmocka_unit_test(population_is_not_known),
		cmocka_unit_test(benefits_stand_beside),
		cmocka_unit_test(undecided_matters_stand_apart),
		cmocka_unit_test(unknown_classes_meet_no_limit),
		cmocka_unit_test(services_and_livelihood_meet),
		cmocka_unit_test(what_is_left_out_is_counted),
		cmocka_unit_test(euros_are_summed),
		cmocka_unit_test(order_of_files_does_not_matter),
		cmocka_unit_test(one_more_never_lowers_a_cell),
		cmocka_unit_test(neighbours_are_enough),
		cmocka_unit_test(many_in_one_cell),
	};
	return RUN_ROWS(bounds, heads_are_bounded) + cmocka_run_group_tests(others, NULL, NULL);
}
