/* SPDX-License-Identifier: EUPL-1.2 */
#include "piled_cells.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"

void piled_rows_add(struct piled_rows *rows, uint64_t cell, size_t decision, const struct row_fact *row)
{
	if (rows->count == rows->room) {
		rows->room = rows->room == 0 ? 256 : rows->room * 2;
		struct piled_row *items = ARENA_ARRAY(rows->memory, struct piled_row, rows->room);
		if (rows->count > 0)
			memcpy(items, rows->items, rows->count * sizeof *items);
		rows->items = items;
	}
	rows->items[rows->count++] =
	        (struct piled_row){ .cell = cell, .row = row, .decision = (uint32_t)decision };
}

static void add_group(struct piled_rows *rows, const struct row_fact *row, size_t decision, int group)
{
	for (size_t band = 0; band < BANDS_MAX; band++)
		for (size_t i = 0; (row->bands & band_bit(band)) && i < row->areas->count; i++)
			piled_rows_add(rows, piled_cell(band, row->areas->area[i], group), decision, row);
}

void piled_rows_add_cells(struct piled_rows *rows, const struct row_fact *row, size_t decision)
{
	if (row->groups == 0)
		add_group(rows, row, decision, GROUP_UNSET);
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++)
		if (row->groups & group_bit(group))
			add_group(rows, row, decision, group);
}

static int compare_rows(const void *left, const void *right)
{
	const struct piled_row *a = left, *b = right;
	if (a->cell != b->cell)
		return a->cell < b->cell ? -1 : 1;
	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	if (a->decision != b->decision)
		return a->decision < b->decision ? -1 : 1;
	return (a->row > b->row) - (a->row < b->row);
}

/* Days count from 1 January 1970, so those before it are below 0. */
static uint32_t ordered_day(struct date day)
{
	return (uint32_t)date_days(day) + UINT32_C(0x80000000);
}

void piled_rows_sort(struct piled_rows *rows, const struct register_facts *facts)
{
	size_t kept = 0;
	for (size_t i = 0; i < rows->count; i++) {
		struct piled_row row = rows->items[i];
		struct date day = facts->decisions[row.decision]->effect;
		row.day = ordered_day(day);
		if (date_given(day))
			rows->items[kept++] = row;
	}
	rows->count = kept;
	if (kept > 0)
		qsort(rows->items, kept, sizeof rows->items[0], compare_rows);
}

size_t piled_cell_start(const struct piled_rows *rows, uint64_t cell)
{
	size_t low = 0, high = rows->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (rows->items[middle].cell < cell)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

size_t piled_cell_end(const struct piled_rows *rows, size_t start)
{
	size_t end = start + 1;
	while (end < rows->count && rows->items[end].cell == rows->items[start].cell)
		end++;
	return end;
}
