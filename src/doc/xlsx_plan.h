/* SPDX-License-Identifier: EUPL-1.2 */
/* Which sheets a workbook of some documents gets, and what is in them; no library is met here. */
#ifndef XLSX_PLAN_H
#define XLSX_PLAN_H

#include "doc.h"

enum { SHEET_ROWS_MAX = 1048576 };

/* One of the tables of a sheet: those of several documents stand below each other. */
struct sheet_part {
	const struct table *table;
	size_t first_row; /* on the sheet, from 0; that of the headings is 0 */
	struct sheet_part *next;
};

struct sheet {
	const char *key;        /* of its tables */
	const char *name;       /* shown on its tab, no two alike */
	const char *table_name; /* in formulas, no two alike */
	const struct column *columns;
	const char *headings[TABLE_COLUMNS_MAX]; /* no two alike, none empty */
	int widths[TABLE_COLUMNS_MAX];           /* in characters */
	size_t column_count, row_count;
	uint64_t totals; /* a bit for each column with a sum below it */
	struct sheet_part *parts, *last;
	struct sheet *next;
};

/* In the order in which the tables first appear; NULL if there is nothing for a workbook. */
struct sheet *sheets_plan(struct arena *memory, const struct doc *const *docs, size_t count);

/* Whether the value of a cell is written as text. */
bool value_is_text(struct value value);

/* Whether there is a row of sums below the table. */
static inline bool sheet_has_totals(const struct sheet *sheet)
{
	return sheet->totals != 0;
}

/* How many pages are needed side by side for the columns to be read. */
int sheet_pages_across(const struct sheet *sheet);

/* A name for one more sheet, or one more table, that none of these has; a heading that no column before it has. */
const char *sheet_free_name(struct arena *memory, const struct sheet *sheets, const char *wish);
const char *sheet_free_table_name(struct arena *memory, const struct sheet *sheets, const char *key);
const char *sheet_free_heading(struct arena *memory, const struct sheet *sheet, size_t index);

/* How many characters the value takes on one line. */
int value_width(struct value value, enum language language);

/* How many lines a row takes, its texts wrapped to the widths of the sheet. */
int row_lines(const struct sheet *sheet, const struct row *row);

#endif
