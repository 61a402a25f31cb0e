/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of the register by cell: a band, an area and a group, or something else with a number. */
#ifndef PILED_CELLS_H
#define PILED_CELLS_H

#include "register_facts.h"

/* One row in one cell. */
struct piled_row {
	uint64_t cell;
	const struct row_fact *row;
	uint32_t day;      /* of effect, in an order of its own */
	uint32_t decision; /* its place among the facts */
};

/* Start with { .memory = … }. */
struct piled_rows {
	struct arena *memory;
	struct piled_row *items;
	size_t count, room;
};

void piled_rows_add(struct piled_rows *rows, uint64_t cell, size_t decision, const struct row_fact *row);
/* A row in every cell that it stands in: its bands, areas and groups; without groups beside those of groups. */
void piled_rows_add_cells(struct piled_rows *rows, const struct row_fact *row, size_t decision);
/* By cell, then by the day of effect, then as the decisions were taken in. Decisions without a day are left out. */
void piled_rows_sort(struct piled_rows *rows, const struct register_facts *facts);

/* The first row of a cell, or where it would be, among sorted rows. */
size_t piled_cell_start(const struct piled_rows *rows, uint64_t cell);
/* One past the last row of the cell that begins here. */
size_t piled_cell_end(const struct piled_rows *rows, size_t start);

static inline uint64_t piled_cell(size_t band, uint32_t area, int group)
{
	return (uint64_t)(unsigned)group << 40 | (uint64_t)band << 32 | area;
}

static inline uint32_t piled_area(uint64_t cell)
{
	return (uint32_t)cell;
}

static inline size_t piled_band(uint64_t cell)
{
	return cell >> 32 & 0xFF;
}

static inline int piled_group(uint64_t cell)
{
	return (int)(cell >> 40);
}

#endif
