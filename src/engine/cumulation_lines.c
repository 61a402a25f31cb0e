/* SPDX-License-Identifier: EUPL-1.2 */
/* Piles as lines: which of them are the worst, which decisions and cells they are of, and what is good beside the harm. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "cumulation_parts.h"

/* ---- Lists of decisions ---- */

static int compare_decisions(const void *left, const void *right)
{
	const struct decision_fact *a = *(const struct decision_fact *const *)left;
	const struct decision_fact *b = *(const struct decision_fact *const *)right;
	int order = date_compare(a->effect, b->effect);
	return order != 0 ? order : strcmp(a->id, b->id);
}

void decision_list_sort(struct decision_list *list)
{
	if (list->count > 0)
		qsort(list->items, list->count, sizeof list->items[0], compare_decisions);
}

/* Rows of one decision stand together. */
static size_t count_decisions(const struct piled_row *rows, size_t count)
{
	size_t decisions = 0;
	for (size_t i = 0; i < count; i++)
		decisions += i == 0 || rows[i].decision != rows[i - 1].decision;
	return decisions;
}

struct decision_list decisions_of_rows(struct arena *memory, const struct register_facts *facts,
                                       const struct piled_row *rows, size_t count)
{
	struct decision_list list = { .total = count_decisions(rows, count) };
	size_t kept = list.total < CUMULATION_NAMED ? list.total : CUMULATION_NAMED;
	list.items = ARENA_ARRAY(memory, const struct decision_fact *, kept);
	for (size_t i = 0; i < count && list.count < kept; i++)
		if (i == 0 || rows[i].decision != rows[i - 1].decision)
			list.items[list.count++] = facts->decisions[rows[i].decision];
	decision_list_sort(&list);
	return list;
}

/* ---- What is good in a cell ---- */

/* Less than the months of a window from its first and its last day alike. */
static bool is_beside(const struct cumulating *cumulating, const struct pile *pile, const struct piled_row *row)
{
	int months = (int)cumulating->input->policy->limits->stacking_months.number;
	struct date day = cumulating->input->facts->decisions[row->decision]->effect;
	struct date close = date_add_months(pile->first->effect, months), own_close = date_add_months(day, months);
	return (!date_given(close) || date_compare(day, close) < 0) &&
	       (!date_given(own_close) || date_compare(pile->last->effect, own_close) < 0);
}

static struct decision_list positives_of(const struct cumulating *cumulating, const struct pile *pile, uint64_t cell)
{
	const struct piled_rows *all = &cumulating->positives;
	size_t start = piled_cell_start(all, cell), count = 0;
	while (start + count < all->count && all->items[start + count].cell == cell)
		count++;
	struct piled_row *beside = ARENA_ARRAY(cumulating->scratch, struct piled_row, count);
	size_t kept = 0;
	for (size_t i = 0; i < count; i++)
		if (is_beside(cumulating, pile, &all->items[start + i]))
			beside[kept++] = all->items[start + i];
	return decisions_of_rows(cumulating->memory, cumulating->input->facts, beside, kept);
}

static bool holds(const struct decision_list *list, const struct decision_fact *decision)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i] == decision)
			return true;
	return false;
}

/* What is good in any of the cells. */
static struct decision_list positives_together(struct arena *memory, const struct stack_line *line)
{
	struct decision_list together = { ARENA_ARRAY(memory, const struct decision_fact *, CUMULATION_NAMED), 0, 0 };
	for (size_t i = 0; i < line->cell_count; i++) {
		const struct decision_list *beside = &line->cells[i].positives;
		for (size_t n = 0; n < beside->count; n++)
			if (together.count < CUMULATION_NAMED && !holds(&together, beside->items[n]))
				together.items[together.count++] = beside->items[n];
		together.total = beside->total > together.total ? beside->total : together.total;
	}
	if (together.count > together.total)
		together.total = together.count;
	decision_list_sort(&together);
	return together;
}

/* ---- Lines ---- */

static void add_cells(struct cumulating *cumulating, const struct pile *pile, struct stack_line *line)
{
	size_t count = pile->cell_count < CUMULATION_CELLS ? pile->cell_count : CUMULATION_CELLS;
	line->cells = ARENA_ARRAY(cumulating->memory, struct stacked_cell, count);
	for (line->cell_count = 0; line->cell_count < count; line->cell_count++) {
		uint64_t key = pile->cells[line->cell_count];
		struct stacked_cell *cell = &line->cells[line->cell_count];
		*cell = (struct stacked_cell){ .line = line, .band = piled_band(key), .area = piled_area(key),
			                       .group = piled_group(key) };
		cell->positives = positives_of(cumulating, pile, key);
		bound_heads(cumulating, cell, pile->rows, pile->row_count);
	}
	line->positives = positives_together(cumulating->memory, line);
}

static struct stack_line line_of(struct cumulating *cumulating, const struct pile *pile, int domain)
{
	uint32_t *areas = ARENA_ARRAY(cumulating->memory, uint32_t, pile->area_count);
	if (pile->area_count > 0)
		memcpy(areas, pile->areas, pile->area_count * sizeof *areas);
	return (struct stack_line){
		.domain = domain, .tally = pile->tally, .bands = pile->bands, .groups = pile->groups,
		.areas = areas, .area_count = pile->area_count, .cell_total = pile->cell_count,
		.negatives = decisions_of_rows(cumulating->memory, cumulating->input->facts, pile->rows,
		                               pile->row_count),
		.last = pile->last, .last_row = pile->last_row,
	};
}

static bool takes_part(const struct cumulating *cumulating, const struct pile *pile)
{
	const struct decision_fact *around = cumulating->input->around;
	for (size_t i = 0; around != NULL && i < pile->row_count; i++)
		if (pile->rows[i].decision == around->order)
			return true;
	return around == NULL;
}

/* ---- Order ---- */

static int compare_counts(size_t a, size_t b)
{
	return (a < b) - (a > b);
}

/* The larger harm first. */
static int compare_tallies(const struct pile_tally *a, const struct pile_tally *b)
{
	int order = (alert_of_harm(b) != ALERT_UNSET) - (alert_of_harm(a) != ALERT_UNSET);
	if (order == 0)
		order = tally_worst(b) - tally_worst(a);
	if (order == 0)
		order = compare_counts(a->of[TALLY_SERIOUS], b->of[TALLY_SERIOUS]);
	return order != 0 ? order : compare_counts(a->of[TALLY_DECISIONS], b->of[TALLY_DECISIONS]);
}

static int compare_piles(const void *left, const void *right)
{
	const struct pile *a = *(const struct pile *const *)left, *b = *(const struct pile *const *)right;
	int order = compare_tallies(&a->tally, &b->tally);
	if (order == 0)
		order = strcmp(a->first->id, b->first->id);
	if (order == 0)
		order = strcmp(a->last->id, b->last->id);
	return order != 0 ? order : (a->cells[0] > b->cells[0]) - (a->cells[0] < b->cells[0]);
}

static int compare_lists(const struct decision_list *a, const struct decision_list *b)
{
	for (size_t i = 0; i < a->count && i < b->count; i++) {
		int order = strcmp(a->items[i]->id, b->items[i]->id);
		if (order != 0)
			return order;
	}
	return compare_counts(b->count, a->count);
}

static int compare_lines(const void *left, const void *right)
{
	const struct stack_line *a = left, *b = right;
	int order = compare_tallies(&a->tally, &b->tally);
	if (order == 0)
		order = compare_lists(&a->negatives, &b->negatives);
	if (order == 0)
		order = a->domain - b->domain;
	if (order == 0)
		order = (a->bands > b->bands) - (a->bands < b->bands);
	if (order == 0)
		order = (a->groups > b->groups) - (a->groups < b->groups);
	uint32_t first_a = a->area_count > 0 ? a->areas[0] : 0, first_b = b->area_count > 0 ? b->areas[0] : 0;
	return order != 0 ? order : (first_a > first_b) - (first_a < first_b);
}

/* ---- The whole ---- */

struct stack_lines stack_lines_of(struct cumulating *cumulating, struct pile_question *question, int domain,
                                  bool with_cells)
{
	question->rows_in = cumulating->scratch;
	struct piles piles = piles_of(cumulating->scratch, cumulating->input->facts, question);
	const struct pile **order = ARENA_ARRAY(cumulating->scratch, const struct pile *, piles.count);
	struct stack_lines lines = { .count = 0 };
	for (size_t i = 0; i < piles.count; i++)
		if (takes_part(cumulating, &piles.items[i])) {
			order[lines.total++] = &piles.items[i];
			lines.cell_total += piles.items[i].cell_count;
		}
	if (lines.total > 0)
		qsort(order, lines.total, sizeof order[0], compare_piles);
	lines.count = lines.total < CUMULATION_LINES ? lines.total : CUMULATION_LINES;
	lines.items = ARENA_ARRAY(cumulating->memory, struct stack_line, lines.count);
	for (size_t i = 0; i < lines.count; i++) {
		lines.items[i] = line_of(cumulating, order[i], domain);
		if (with_cells && lines.cells < CUMULATION_CELLS)
			add_cells(cumulating, order[i], &lines.items[i]);
		lines.cells += lines.items[i].cell_count;
	}
	return lines;
}

/* Cells point at their line, and lines are moved. */
static void keep_best(struct stack_lines *lines)
{
	lines->count = lines->count < CUMULATION_LINES ? lines->count : CUMULATION_LINES;
	for (size_t i = 0; i < lines->count; i++) {
		struct stack_line *line = &lines->items[i];
		size_t left = CUMULATION_CELLS - lines->cells;
		line->cell_count = line->cell_count < left ? line->cell_count : left;
		lines->cells += line->cell_count;
		for (size_t n = 0; n < line->cell_count; n++)
			line->cells[n].line = line;
	}
}

struct stack_lines stack_lines_join(struct arena *memory, const struct stack_lines *parts, size_t count)
{
	struct stack_lines all = { .count = 0 };
	for (size_t i = 0; i < count; i++) {
		all.count += parts[i].count;
		all.total += parts[i].total;
		all.cell_total += parts[i].cell_total;
	}
	all.items = ARENA_ARRAY(memory, struct stack_line, all.count);
	size_t put = 0;
	for (size_t i = 0; i < count; i++)
		for (size_t n = 0; n < parts[i].count; n++)
			all.items[put++] = parts[i].items[n];
	if (all.count > 0)
		qsort(all.items, all.count, sizeof all.items[0], compare_lines);
	keep_best(&all);
	return all;
}
