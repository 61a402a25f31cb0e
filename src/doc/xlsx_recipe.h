/* SPDX-License-Identifier: EUPL-1.2 */
/* Recipes as formulas of a spreadsheet. */
#ifndef XLSX_RECIPE_H
#define XLSX_RECIPE_H

#include "xlsx_plan.h"

/* A table that has been put on a sheet: where its first row below the headings is. */
struct placed {
	const struct table *table;
	const char *sheet;
	size_t first_row;
	const struct placed *next;
};

/* The cell that a formula is for; row is NULL where it stands in no table. */
struct formula_cell {
	const struct row *row;
	size_t sheet_row;
	const struct value *value;
};

/*
 * "=ROUND(N2*T2/SUM(T2:X2),2)", with addresses of the kind "A1", which every program can compute. NULL where what is shown
 * does not come to the value: when something of it is hidden, missing or not in the workbook.
 */
const char *recipe_formula(struct arena *memory, const struct sheet *sheets, const struct placed *placed,
                           const struct formula_cell *cell);

/* "'Lapsi''budjetti'!": the sheet before an address. */
const char *sheet_prefix(struct arena *memory, const char *name);

#endif
