/* SPDX-License-Identifier: EUPL-1.2 */
#include "xlsx_recipe.h"

#include <inttypes.h>
#include <string.h>

#include "arena.h"
#include "xlsx_text.h"

enum { CENTS_APART_MAX = 9, LETTERS = 26, WORD_UNITS_MAX = 255 };

/* One formula under way. */
struct cook {
	struct arena *memory;
	const struct sheet *sheets;
	const struct placed *placed;
	const struct formula_cell *cell;
	const struct recipe *recipe;
};

/* ---- Addresses ---- */

/* "T2"; columns reach AZ at most, since tables have no more than TABLE_COLUMNS_MAX. */
static const char *address(struct arena *memory, size_t column, size_t row)
{
	char letters[3] = { (char)('A' + column % LETTERS), '\0', '\0' };
	if (column >= LETTERS) {
		letters[1] = letters[0];
		letters[0] = (char)('A' + column / LETTERS - 1);
	}
	return arena_printf(memory, "%s%zu", letters, row + 1);
}

static const char *own_cell(const struct cook *cook, size_t column)
{
	return address(cook->memory, column, cook->cell->sheet_row);
}

const char *sheet_prefix(struct arena *memory, const char *name)
{
	char *prefix = arena_alloc(memory, 2 * strlen(name) + 4), *to = prefix;
	*to++ = '\'';
	for (; *name; name++) {
		if (*name == '\'')
			*to++ = '\'';
		*to++ = *name;
	}
	memcpy(to, "'!", 3);
	return prefix;
}

static bool find_place(const struct cook *cook, struct placed *place)
{
	const struct table *table = cook->recipe->table;
	for (const struct sheet *sheet = cook->sheets; sheet; sheet = sheet->next)
		for (const struct sheet_part *part = sheet->parts; part; part = part->next)
			if (part->table == table) {
				*place = (struct placed){ table, sheet->name, part->first_row, NULL };
				return true;
			}
	for (const struct placed *placed = cook->placed; placed; placed = placed->next)
		if (placed->table == table) {
			*place = *placed;
			return true;
		}
	return false;
}

/* "'Palveluluettelo'!$N$2:$N$45" */
static const char *column_range(const struct cook *cook, const struct placed *place, size_t column)
{
	const char *first = address(cook->memory, column, 0), *letters = first;
	int length = (int)strcspn(letters, "1");
	return arena_printf(cook->memory, "%s$%.*s$%zu:$%.*s$%zu", sheet_prefix(cook->memory, place->sheet), length,
	                    letters, place->first_row + 1, length, letters,
	                    place->first_row + place->table->row_count);
}

/* ---- Within a row ---- */

static bool numbers_in_row(const struct cook *cook, size_t first, size_t count)
{
	for (size_t i = first; i < first + count; i++)
		if (!value_is_number(cook->cell->row->cells[i]))
			return false;
	return true;
}

static wide sum_of_row(const struct cook *cook)
{
	wide sum = 0;
	for (size_t i = 0; i < cook->recipe->count; i++)
		sum += cook->cell->row->cells[cook->recipe->first + i].number;
	return sum;
}

static const char *own_range(const struct cook *cook, bool fixed)
{
	const char *first = own_cell(cook, cook->recipe->first);
	const char *last = own_cell(cook, cook->recipe->first + cook->recipe->count - 1);
	return arena_printf(cook->memory, fixed ? "$%s:$%s" : "%s:%s", first, last);
}

static const char *sum_formula(const struct cook *cook)
{
	if (!numbers_in_row(cook, cook->recipe->first, cook->recipe->count) ||
	    sum_of_row(cook) != cook->cell->value->number)
		return NULL;
	return arena_printf(cook->memory, "=SUM(%s)", own_range(cook, false));
}

/* Shares stay unrounded, as one expects of a spreadsheet; euros are rounded as they are in the report. */
static const char *quotient_formula(const struct cook *cook)
{
	const struct recipe *recipe = cook->recipe;
	const struct value *cells = cook->cell->row->cells, *value = cook->cell->value;
	bool constant = recipe->divisor != 0;
	if (!numbers_in_row(cook, recipe->part, 1) || (!constant && !numbers_in_row(cook, recipe->whole, 1)))
		return NULL;
	int64_t whole = constant ? recipe->divisor : cells[recipe->whole].number;
	if (whole == 0 || divide_rounded(cells[recipe->part].number, whole, value->kind == VALUE_SHARE ? 6 : 0) != value->number)
		return NULL;
	const char *part = own_cell(cook, recipe->part);
	if (constant)
		return arena_printf(cook->memory, "=ROUND(%s/%" PRId64 ",2)", part, whole);
	const char *under = own_cell(cook, recipe->whole);
	return arena_printf(cook->memory, "=IF(%s=0,\"–\",%s/%s)", under, part, under);
}

/*
 * Euros are divided by weights to the cent, and the cents that rounding leaves over go to those who lost most by it. The
 * formula rounds each part, and has the cent that its part got or gave beside it: so it gives the very euros of the report,
 * and when a weight is changed it can be read what it does.
 */
static const char *part_formula(const struct cook *cook)
{
	const struct recipe *recipe = cook->recipe;
	const struct value *cells = cook->cell->row->cells;
	if (!numbers_in_row(cook, recipe->first, recipe->count) || !numbers_in_row(cook, recipe->whole, 1))
		return NULL;
	wide sum = sum_of_row(cook);
	if (sum <= 0)
		return NULL;
	int64_t rounded = divide_rounded((wide)cells[recipe->whole].number * cells[recipe->part].number, sum, 0);
	int64_t apart = cook->cell->value->number - rounded;
	if (apart > CENTS_APART_MAX || apart < -CENTS_APART_MAX)
		return NULL;
	const char *cents = "";
	if (apart != 0)
		cents = arena_printf(cook->memory, "%c0.0%d", apart < 0 ? '-' : '+', (int)(apart < 0 ? -apart : apart));
	return arena_printf(cook->memory, "=ROUND($%s*%s/SUM(%s),2)%s", own_cell(cook, recipe->whole),
	                    own_cell(cook, recipe->part), own_range(cook, true), cents);
}

/* ---- Over the rows of a table ---- */

static bool same_text(struct value a, struct value b)
{
	return value_is_text(a) && value_is_text(b) && xlsx_same_name(a.text, b.text);
}

static bool word_is_meant(const struct recipe *recipe, struct value cell)
{
	for (size_t i = 0; i < recipe->word_count; i++)
		if (value_is_text(cell) && xlsx_same_name(cell.text, recipe->words[i]))
			return true;
	return false;
}

static bool row_is_meant(const struct cook *cook, const struct row *row)
{
	const struct recipe *recipe = cook->recipe;
	return (recipe->where == NO_COLUMN || word_is_meant(recipe, row->cells[recipe->where])) &&
	       (recipe->alike == NO_COLUMN ||
	        same_text(row->cells[recipe->alike], cook->cell->row->cells[recipe->own])) &&
	       (recipe->known == NO_COLUMN || value_is_number(row->cells[recipe->known]));
}

static bool rows_give_value(const struct cook *cook)
{
	wide sum = 0;
	for (const struct row *row = cook->recipe->table->rows; row; row = row->next)
		if (row_is_meant(cook, row) && value_is_number(row->cells[cook->recipe->part]))
			sum += row->cells[cook->recipe->part].number;
	return sum == cook->cell->value->number;
}

/* "1*(('S'!$I$2:$I$9="suora")+('S'!$I$2:$I$9="välillinen"))": words of closed lists, which have no quotation marks. */
static const char *words_test(const struct cook *cook, const struct placed *place)
{
	const char *range = column_range(cook, place, cook->recipe->where), *test = "1*(";
	for (size_t i = 0; i < cook->recipe->word_count; i++) {
		const char *word = cook->recipe->words[i];
		if (strchr(word, '"') || strlen(word) > WORD_UNITS_MAX)
			return NULL;
		test = arena_printf(cook->memory, "%s%s(%s=\"%s\")", test, i == 0 ? "" : "+", range, word);
	}
	return arena_printf(cook->memory, "%s)", test);
}

static const char *rows_formula(const struct cook *cook)
{
	const struct recipe *recipe = cook->recipe;
	struct placed place;
	if ((recipe->alike != NO_COLUMN && !cook->cell->row) || !find_place(cook, &place) || !rows_give_value(cook))
		return NULL;
	const char *tests = "1";
	if (recipe->where != NO_COLUMN)
		tests = words_test(cook, &place);
	if (tests && recipe->alike != NO_COLUMN)
		tests = arena_printf(cook->memory, "%s*(%s=$%s)", tests, column_range(cook, &place, recipe->alike),
		                     own_cell(cook, recipe->own));
	if (tests && recipe->known != NO_COLUMN)
		tests = arena_printf(cook->memory, "%s*ISNUMBER(%s)", tests, column_range(cook, &place, recipe->known));
	return tests ? arena_printf(cook->memory, "=SUMPRODUCT(%s,%s)", tests, column_range(cook, &place, recipe->part))
	             : NULL;
}

static const char *cell_formula(const struct cook *cook)
{
	const struct recipe *recipe = cook->recipe;
	struct placed place;
	const struct row *row = recipe->table->rows;
	for (size_t i = 0; row && i < recipe->first; i++)
		row = row->next;
	if (!row || !find_place(cook, &place) || !value_is_number(row->cells[recipe->part]) ||
	    row->cells[recipe->part].number != cook->cell->value->number)
		return NULL;
	return arena_printf(cook->memory, "=%s%s", sheet_prefix(cook->memory, place.sheet),
	                    address(cook->memory, recipe->part, place.first_row + recipe->first));
}

const char *recipe_formula(struct arena *memory, const struct sheet *sheets, const struct placed *placed,
                           const struct formula_cell *cell)
{
	const struct cook cook = { memory, sheets, placed, cell, cell->value->recipe };
	if (!cook.recipe || !value_is_number(*cell->value) || (!cell->row && !cook.recipe->table))
		return NULL;
	switch (cook.recipe->kind) {
	case RECIPE_SUM:
		return sum_formula(&cook);
	case RECIPE_QUOTIENT:
		return quotient_formula(&cook);
	case RECIPE_PART:
		return part_formula(&cook);
	case RECIPE_CELL:
		return cell_formula(&cook);
	case RECIPE_ROWS:
		return rows_formula(&cook);
	}
	return NULL;
}
