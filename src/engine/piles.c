/* SPDX-License-Identifier: EUPL-1.2 */
#include "piles.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "piled_cells.h"

/* A window of one cell that is of interest. */
struct window {
	struct pile_tally tally;
	const struct piled_row *first, *last;
};

/* One question being answered. */
struct piling {
	struct arena *memory;
	const struct register_facts *facts;
	const struct pile_question *question;
	struct window *windows;
	size_t count, room;
};

/* ---- Rows ---- */

static void add_places(struct piled_rows *rows, const struct pile_question *question, const struct row_fact *row,
                       size_t decision, int group)
{
	uint32_t bands = question->bands == 0 ? row->bands : row->bands & question->bands;
	for (size_t band = 0; band < BANDS_MAX; band++)
		for (size_t i = 0; (bands & band_bit(band)) && i < row->areas->count; i++)
			piled_rows_add(rows, piled_cell(band, row->areas->area[i], group), decision, row);
}

static void add_row(struct piled_rows *rows, const struct pile_question *question, const struct row_fact *row,
                    size_t decision)
{
	if (question->by_place && (!question->by_group || row->groups == 0)) {
		add_places(rows, question, row, decision, GROUP_UNSET);
		return;
	}
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++) {
		if (!(row->groups & group_bit(group)))
			continue;
		if (question->by_place)
			add_places(rows, question, row, decision, group);
		else
			piled_rows_add(rows, piled_cell(0, 0, group), decision, row);
	}
}

/* Undecided matters are scenarios: they raise no alert (method 10). */
static bool is_looked_at(const struct pile_question *question, const struct decision_fact *decision)
{
	return is_decided(decision) || question->undecided;
}

static void add_rows(struct piled_rows *rows, const struct piling *piling)
{
	for (size_t i = 0; i < piling->facts->decision_count; i++) {
		const struct decision_fact *decision = piling->facts->decisions[i];
		for (size_t n = 0; is_looked_at(piling->question, decision) && n < decision->row_count; n++) {
			const struct row_fact *row = &decision->rows[n];
			if (row->direction == DIRECTION_NEGATIVE && piling->question->in_domain[row->domain])
				add_row(rows, piling->question, row, i);
		}
	}
}

/* ---- The windows of one cell ---- */

/* Rows of one decision stand together and count once. */
static size_t end_of_decision(const struct piled_row *rows, size_t count, size_t start)
{
	size_t end = start + 1;
	while (end < count && rows[end].decision == rows[start].decision)
		end++;
	return end;
}

/* Spread over 64 bits, so that sums of different rows differ (splitmix64). */
static uint64_t number_of(const struct piling *piling, const struct piled_row *row)
{
	const struct decision_fact *decision = piling->facts->decisions[row->decision];
	uint64_t number = ((uint64_t)row->decision << 24 | (uint64_t)(row->row - decision->rows)) + 1;
	number *= UINT64_C(0x9E3779B97F4A7C15);
	number = (number ^ (number >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	return (number ^ (number >> 27)) * UINT64_C(0x94D049BB133111EB);
}

/* Of the rows of one decision. */
static struct pile_tally tally_of(const struct piling *piling, const struct piled_row *rows, size_t count)
{
	struct pile_tally tally = { .of = { [TALLY_DECISIONS] = 1 } };
	tally.of[TALLY_UNDECIDED] = !is_decided(piling->facts->decisions[rows->decision]);
	for (size_t i = 0; i < count; i++) {
		const struct row_fact *row = rows[i].row;
		for (int class = 1; class <= row->residual; class++)
			tally.of[TALLY_SMALL + class - 1] = 1;
		tally.of[TALLY_UNKNOWN_ROWS] += row->residual < 0;
		tally.of[TALLY_SERVICES] |= row->domain == DOMAIN_SERVICES;
		tally.of[TALLY_LIVELIHOOD] |= row->domain == DOMAIN_LIVELIHOOD;
		tally.rows += number_of(piling, &rows[i]);
	}
	return tally;
}

static void put_in(struct pile_tally *sum, struct pile_tally one)
{
	for (int i = 0; i < TALLY_END; i++)
		sum->of[i] += one.of[i];
	sum->rows += one.rows;
}

static void take_out(struct pile_tally *sum, struct pile_tally one)
{
	for (int i = 0; i < TALLY_END; i++)
		sum->of[i] -= one.of[i];
	sum->rows -= one.rows;
}

static struct date day_of(const struct piling *piling, const struct piled_row *row)
{
	return piling->facts->decisions[row->decision]->effect;
}

int tally_worst(const struct pile_tally *tally)
{
	for (int class = 4; class > 0; class--)
		if (tally->of[TALLY_SMALL + class - 1] > 0)
			return class;
	return tally->of[TALLY_UNKNOWN_ROWS] > 0 ? -1 : 0;
}

static void note(struct piling *piling, struct window window)
{
	if (piling->question->visit != NULL) {
		piling->question->visit(piling->question->context, &window.tally, window.first, window.last);
		return;
	}
	if (piling->count == piling->room) {
		piling->room = piling->room == 0 ? 64 : piling->room * 2;
		struct window *windows = ARENA_ARRAY(piling->memory, struct window, piling->room);
		if (piling->count > 0)
			memcpy(windows, piling->windows, piling->count * sizeof *windows);
		piling->windows = windows;
	}
	piling->windows[piling->count++] = window;
}

/* Whether a row takes effect before the window that the first one opens closes; the first one itself always. */
static bool is_within(const struct piling *piling, const struct piled_row *first, const struct piled_row *row)
{
	struct date close = date_add_months(day_of(piling, first), piling->question->months);
	return row == first || !date_given(close) || date_compare(day_of(piling, row), close) < 0;
}

/* From each decision on; a window is noted when it reaches further than the last one that was. */
static void walk_cell(struct piling *piling, const struct piled_row *rows, size_t count)
{
	struct pile_tally sum = { .rows = 0 };
	size_t noted = 0, end = 0, next;
	for (size_t start = 0; start < count; start = next) {
		for (; end < count && is_within(piling, &rows[start], &rows[end]); end = next) {
			next = end_of_decision(rows, count, end);
			put_in(&sum, tally_of(piling, &rows[end], next - end));
		}
		if (end > noted && piling->question->alerts(&sum, piling->question)) {
			note(piling, (struct window){ sum, &rows[start], &rows[end - 1] });
			noted = end;
		}
		next = end_of_decision(rows, count, start);
		take_out(&sum, tally_of(piling, &rows[start], next - start));
	}
}

static void walk_cells(struct piling *piling, const struct piled_rows *rows)
{
	for (size_t start = 0, end; start < rows->count; start = end) {
		end = piled_cell_end(rows, start);
		walk_cell(piling, &rows->items[start], end - start);
	}
}

/* ---- Cells with the same rows ---- */

static int compare_numbers(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

/* By the last decision and its row, so that the order does not hang on where things lie in memory. */
static int compare_windows(const void *left, const void *right)
{
	const struct window *a = left, *b = right;
	int order = compare_numbers(a->last->decision, b->last->decision);
	if (order == 0)
		order = compare_numbers(a->first->decision, b->first->decision);
	if (order == 0)
		order = compare_numbers(a->tally.of[TALLY_DECISIONS], b->tally.of[TALLY_DECISIONS]);
	if (order == 0)
		order = compare_numbers(a->tally.rows, b->tally.rows);
	return order != 0 ? order : compare_numbers(a->first->cell, b->first->cell);
}

static bool is_same_pile(const struct window *a, const struct window *b)
{
	return a->tally.rows == b->tally.rows && a->last->decision == b->last->decision &&
	       a->first->decision == b->first->decision;
}

static int compare_areas(const void *left, const void *right)
{
	return compare_numbers(*(const uint32_t *)left, *(const uint32_t *)right);
}

static size_t without_repeats(uint32_t *areas, size_t count)
{
	size_t kept = 0;
	qsort(areas, count, sizeof areas[0], compare_areas);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || areas[kept - 1] != areas[i])
			areas[kept++] = areas[i];
	return kept;
}

static void keep_rows(const struct piling *piling, const struct window *windows, size_t count, struct pile *pile)
{
	uint64_t *cells = ARENA_ARRAY(piling->memory, uint64_t, count);
	for (size_t i = 0; i < count; i++)
		cells[i] = windows[i].first->cell;
	pile->cells = cells;
	pile->cell_count = count;
	pile->rows = windows->first;
	pile->row_count = (size_t)(windows->last - windows->first) + 1;
}

static struct pile pile_of(const struct piling *piling, const struct window *windows, size_t count)
{
	struct pile pile = {
		.decisions = windows->tally.of[TALLY_DECISIONS],
		.first = piling->facts->decisions[windows->first->decision],
		.last = piling->facts->decisions[windows->last->decision],
		.first_row = windows->first->row,
		.last_row = windows->last->row,
		.tally = windows->tally,
	};
	if (piling->question->rows_in != NULL)
		keep_rows(piling, windows, count, &pile);
	uint32_t *areas = ARENA_ARRAY(piling->memory, uint32_t, count);
	for (size_t i = 0; i < count; i++) {
		int group = piled_group(windows[i].first->cell);
		pile.groups |= group == GROUP_UNSET ? 0 : group_bit(group);
		areas[i] = piled_area(windows[i].first->cell);
		if (piling->question->by_place)
			pile.bands |= band_bit(piled_band(windows[i].first->cell));
	}
	pile.area_count = piling->question->by_place ? without_repeats(areas, count) : 0;
	pile.areas = areas;
	return pile;
}

static struct piles piles_of_windows(struct piling *piling)
{
	struct piles piles = { .count = 0 };
	struct pile *items = ARENA_ARRAY(piling->memory, struct pile, piling->count);
	if (piling->count > 0)
		qsort(piling->windows, piling->count, sizeof piling->windows[0], compare_windows);
	for (size_t start = 0, end; start < piling->count; start = end) {
		for (end = start + 1; end < piling->count; end++)
			if (!is_same_pile(&piling->windows[start], &piling->windows[end]))
				break;
		items[piles.count++] = pile_of(piling, &piling->windows[start], end - start);
	}
	piles.items = items;
	return piles;
}

struct piles piles_of(struct arena *memory, const struct register_facts *facts,
                      const struct pile_question *question)
{
	struct arena *scratch = arena_new();
	struct piled_rows rows = { .memory = question->rows_in != NULL ? question->rows_in : scratch };
	struct piling piling = { .memory = memory, .facts = facts, .question = question };
	add_rows(&rows, &piling);
	piled_rows_sort(&rows, facts);
	walk_cells(&piling, &rows);
	struct piles piles = piles_of_windows(&piling);
	arena_free(scratch);
	return piles;
}
