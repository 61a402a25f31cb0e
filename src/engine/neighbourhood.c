/* SPDX-License-Identifier: EUPL-1.2 */
#include "neighbourhood.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "piled_cells.h"

/* Cells of the index: a band and area, or one of these with a number. */
#define CELL_OF_GROUP (UINT64_C(1) << 61)
#define CELL_OF_SERVICE (UINT64_C(1) << 62)
#define CELL_OF_SAVERS (UINT64_C(1) << 63)

struct neighbourhood_index {
	const struct register_facts *facts;
	struct piled_rows rows;
};

/* ---- The cells of a decision ---- */

static void add_row(struct piled_rows *rows, const struct row_fact *row, size_t decision)
{
	for (size_t band = 0; band < BANDS_MAX; band++)
		for (size_t i = 0; (row->bands & band_bit(band)) && i < row->areas->count; i++)
			piled_rows_add(rows, piled_cell(band, row->areas->area[i], GROUP_UNSET), decision, row);
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++)
		if (row->groups & group_bit(group))
			piled_rows_add(rows, CELL_OF_GROUP | (unsigned)group, decision, row);
}

static void add_cells(struct piled_rows *rows, const struct decision_fact *decision, size_t place)
{
	for (size_t i = 0; i < decision->row_count; i++)
		add_row(rows, &decision->rows[i], place);
	for (size_t i = 0; i < decision->change_count; i++)
		piled_rows_add(rows, CELL_OF_SERVICE | decision->changes[i].service, place, NULL);
	if (decision->cuts != NULL)
		piled_rows_add(rows, CELL_OF_SAVERS, place, NULL);
}

struct neighbourhood_index *neighbourhood_index_of(struct arena *memory, const struct register_facts *facts)
{
	struct neighbourhood_index *index = ARENA_NEW(memory, struct neighbourhood_index);
	index->facts = facts;
	index->rows.memory = memory;
	for (size_t i = 0; i < facts->decision_count; i++)
		add_cells(&index->rows, facts->decisions[i], i);
	piled_rows_sort(&index->rows, facts);
	return index;
}

/* ---- Others ---- */

/* A question under way. */
struct asking {
	struct arena *memory;
	const struct neighbourhood_index *index;
	struct neighbourhood *found;
	int months;
};

static bool is_within(struct date a, struct date b, int months)
{
	struct date close = date_add_months(a, months);
	return !date_given(close) || date_compare(b, close) < 0;
}

static bool is_near(const struct asking *asking, const struct decision_fact *other)
{
	struct date own = asking->found->own->effect;
	return is_within(own, other->effect, asking->months) && is_within(other->effect, own, asking->months);
}

static struct decision_fact *copy_into(struct asking *asking, const struct decision_fact *fact)
{
	struct decision_fact *copy = ARENA_NEW(asking->memory, struct decision_fact);
	*copy = *fact;
	copy->same_record = NULL;
	register_facts_take_over(asking->found->facts, copy);
	return copy;
}

static void meet(struct asking *asking, const struct decision_fact *other)
{
	if (!register_facts_has_path(asking->found->facts, other->path))
		copy_into(asking, other);
}

/* Services have no window: what a measure leans on may be cut at any time. */
static void meet_cell(struct asking *asking, uint64_t cell)
{
	const struct piled_rows *rows = &asking->index->rows;
	for (size_t i = piled_cell_start(rows, cell); i < rows->count && rows->items[i].cell == cell; i++) {
		const struct decision_fact *other = asking->index->facts->decisions[rows->items[i].decision];
		if ((cell & CELL_OF_SERVICE) != 0 || is_near(asking, other))
			meet(asking, other);
	}
}

static void meet_others(struct asking *asking, const struct decision_fact *own)
{
	struct arena *scratch = arena_new();
	struct piled_rows cells = { .memory = scratch };
	add_cells(&cells, own, 0);
	for (size_t i = 0; i < own->reliance_count; i++)
		piled_rows_add(&cells, CELL_OF_SERVICE | own->reliances[i].service, 0, NULL);
	for (size_t i = 0; i < cells.count; i++)
		meet_cell(asking, cells.items[i].cell);
	arena_free(scratch);
}

/* ---- Rows in the same cells ---- */

static bool add_common_areas(struct met_row *met, uint32_t *areas, const struct row_fact *own)
{
	bool any = false;
	for (size_t i = 0; i < met->row->areas->count; i++) {
		uint32_t area = met->row->areas->area[i];
		bool common = false, known = false;
		for (size_t n = 0; n < own->areas->count; n++)
			common = common || own->areas->area[n] == area;
		for (size_t n = 0; n < met->area_count; n++)
			known = known || areas[n] == area;
		if (common && !known)
			areas[met->area_count++] = area;
		any = any || common;
	}
	return any;
}

static bool is_same_cell(const struct row_fact *own, const struct row_fact *other)
{
	bool groups = (own->groups & other->groups) != 0 || (own->groups == 0 && other->groups == 0);
	return own->domain == other->domain && (own->bands & other->bands) != 0 && groups;
}

static struct met_row meet_row(struct arena *memory, const struct decision_fact *own,
                               const struct decision_fact *other, const struct row_fact *row)
{
	struct met_row met = { .decision = other, .row = row };
	uint32_t *areas = ARENA_ARRAY(memory, uint32_t, row->areas->count);
	for (size_t i = 0; i < own->row_count; i++) {
		if (!is_same_cell(&own->rows[i], row) || !add_common_areas(&met, areas, &own->rows[i]))
			continue;
		met.bands |= own->rows[i].bands & row->bands;
		met.groups |= own->rows[i].groups & row->groups;
	}
	met.areas = areas;
	return met;
}

static int compare_met(const void *left, const void *right)
{
	const struct met_row *a = left, *b = right;
	int order = date_compare(a->decision->effect, b->decision->effect);
	if (order == 0)
		order = strcmp(a->decision->id, b->decision->id);
	return order != 0 ? order : (a->row > b->row) - (a->row < b->row);
}

static void meet_rows(struct asking *asking)
{
	struct neighbourhood *found = asking->found;
	size_t rows = 0;
	for (size_t i = 0; i < found->facts->decision_count; i++)
		rows += found->facts->decisions[i]->row_count;
	struct met_row *met = ARENA_ARRAY(asking->memory, struct met_row, rows);
	for (size_t i = 0; i < found->facts->decision_count; i++) {
		const struct decision_fact *other = found->facts->decisions[i];
		for (size_t n = 0; other != found->own && date_given(other->effect) && is_near(asking, other) &&
		                   n < other->row_count;
		     n++) {
			met[found->met_count] = meet_row(asking->memory, found->own, other, &other->rows[n]);
			found->met_count += met[found->met_count].area_count > 0;
		}
	}
	if (found->met_count > 0)
		qsort(met, found->met_count, sizeof *met, compare_met);
	found->met = met;
}

/* ---- The whole ---- */

const struct neighbourhood *neighbourhood_of(struct arena *memory, const struct neighbourhood_index *index,
                                             const struct decision_fact *own, int months)
{
	struct neighbourhood *found = ARENA_NEW(memory, struct neighbourhood);
	found->facts = register_facts_new(memory);
	found->decided = is_decided(own);
	struct asking asking = { .memory = memory, .index = index, .found = found, .months = months };
	struct decision_fact *copy = copy_into(&asking, own);
	if (!found->decided)
		copy->resolved = date_given(own->meeting) ? own->meeting : own->effect;
	found->own = copy;
	if (date_given(own->effect))
		meet_others(&asking, own);
	meet_rows(&asking);
	return found;
}
