/* SPDX-License-Identifier: EUPL-1.2 */
/* A sheet of data: a table from its first cell on. */
#include "xlsx_sheet.h"

#include <string.h>

#include "arena.h"
#include "xlsx_text.h"

enum { NAMING_COLUMNS = 3 }; /* the file, the id and the name */

static void put_row(struct workbook *to, struct spot at, const struct sheet *plan, const struct row *row)
{
	for (size_t i = 0; i < plan->column_count; i++) {
		at.column = (lxw_col_t)i;
		put_cell(to, at, row, &row->cells[i]);
	}
	set_row_lines(to, at, row_lines(plan, row));
}

static void put_rows(struct workbook *to, lxw_worksheet *sheet, const struct sheet *plan)
{
	struct spot at = { .sheet = sheet, .row = 1 };
	for (const struct sheet_part *part = plan->parts; part; part = part->next)
		for (const struct row *row = part->table->rows; row; row = row->next) {
			put_row(to, at, plan, row);
			at.row++;
		}
}

static void set_columns(struct workbook *to, lxw_worksheet *sheet, const struct sheet *plan)
{
	struct spot at = { .sheet = sheet };
	int most = 1;
	for (size_t i = 0; i < plan->column_count; i++) {
		lxw_col_t column = (lxw_col_t)i;
		note_error(to, worksheet_set_column(sheet, column, column, plan->widths[i], NULL));
		int lines = text_lines(plan->headings[i], plan->widths[i] - 4);
		most = lines > most ? lines : most;
	}
	set_row_lines(to, at, most);
}

static lxw_row_t last_row_of(const struct sheet *plan)
{
	return (lxw_row_t)(plan->row_count + sheet_has_totals(plan));
}

/* What the sum comes to: not every program computes when it opens a file. */
static double total_of(const struct sheet *plan, size_t index)
{
	wide sum = 0;
	for (const struct sheet_part *part = plan->parts; part; part = part->next)
		for (const struct row *row = part->table->rows; row; row = row->next)
			sum += row->cells[index].number;
	return plan->columns[index].kind == VALUE_CENTS ? (double)sum / 100 : (double)sum;
}

/* With addresses: some programs cannot compute what names a column by its heading. */
static void put_totals(struct workbook *to, lxw_worksheet *sheet, const struct sheet *plan)
{
	struct spot at = { .sheet = sheet, .row = last_row_of(plan) };
	char range[LXW_MAX_CELL_RANGE_LENGTH];
	for (size_t i = 0; i < plan->column_count; i++) {
		if ((plan->totals & (uint64_t)1 << i) == 0)
			continue;
		at.column = (lxw_col_t)i;
		lxw_rowcol_to_range(range, 1, at.column, (lxw_row_t)plan->row_count, at.column);
		const char *formula = arena_printf(to->memory, "=SUBTOTAL(109,%s)", range);
		lxw_format *format = to->formats[plan->columns[i].kind];
		note_error(to, worksheet_write_formula_num(sheet, at.row, at.column, formula, format, total_of(plan, i)));
	}
}

static void set_total(struct workbook *to, const struct sheet *plan, size_t index, lxw_table_column *column)
{
	static const struct text word = TEXT("Yhteensä", "Sammanlagt", "Total");
	if ((plan->totals & (uint64_t)1 << index) != 0) {
		column->total_function = LXW_TABLE_FUNCTION_SUM;
	} else if (index == 0 && sheet_has_totals(plan)) {
		column->total_string = arena_string(to->memory, text_in(&word, to->language));
	}
}

/* The table writes the headings too. */
static void add_table(struct workbook *to, lxw_worksheet *sheet, const struct sheet *plan)
{
	lxw_table_column columns[TABLE_COLUMNS_MAX];
	lxw_table_column *list[TABLE_COLUMNS_MAX + 1] = { NULL };
	memset(columns, 0, sizeof columns);
	for (size_t i = 0; i < plan->column_count; i++) {
		columns[i].header = arena_string(to->memory, plan->headings[i]);
		columns[i].header_format = to->heading;
		set_total(to, plan, i, &columns[i]);
		list[i] = &columns[i];
	}
	lxw_table_options options = { .name = arena_string(to->memory, plan->table_name), .columns = list };
	options.style_type = LXW_TABLE_STYLE_TYPE_MEDIUM;
	options.style_type_number = 2;
	options.total_row = sheet_has_totals(plan);
	lxw_row_t last_row = last_row_of(plan);
	lxw_col_t last_column = (lxw_col_t)(plan->column_count - 1);
	note_error(to, worksheet_add_table(sheet, 0, 0, last_row, last_column, &options));
}

/* Codes that look like numbers are meant to be text: no warning triangles. */
static void ignore_number_warnings(struct workbook *to, lxw_worksheet *sheet, const struct sheet *plan)
{
	char range[LXW_MAX_CELL_RANGE_LENGTH];
	lxw_col_t last_column = (lxw_col_t)(plan->column_count - 1);
	lxw_rowcol_to_range(range, 0, 0, last_row_of(plan), last_column);
	note_error(to, worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range));
}

/* What is too wide for one page goes on beside it, with the columns again that say what a row is of. */
static void spread_pages(struct workbook *to, lxw_worksheet *sheet, const struct sheet *plan)
{
	int pages = sheet_pages_across(plan);
	worksheet_fit_to_pages(sheet, (uint16_t)pages, 0);
	if (pages > 1)
		note_error(to, worksheet_repeat_columns(sheet, 0, NAMING_COLUMNS - 1));
}

void workbook_add_sheet(struct workbook *to, const struct sheet *plan)
{
	lxw_worksheet *sheet = workbook_add_worksheet(to->book, plan->name);
	if (!sheet) {
		to->failed = true;
		return;
	}
	set_columns(to, sheet, plan);
	add_table(to, sheet, plan);
	put_rows(to, sheet, plan);
	put_totals(to, sheet, plan);
	ignore_number_warnings(to, sheet, plan);
	set_page(to, sheet, last_row_of(plan), (lxw_col_t)(plan->column_count - 1));
	keep_headings(to, sheet);
	spread_pages(to, sheet, plan);
}
