/* SPDX-License-Identifier: EUPL-1.2 */
/* Small tables on pages, and the page of charts: each beside the table that it draws. */
#include <string.h>

#include "arena.h"
#include "xlsx_sheet.h"
#include "xlsx_text.h"

enum {
	NAME_WIDTH = 34,
	NUMBER_WIDTH = 16,
	LINE_PIXELS = 20,
	COLUMNS_OF_PAGE = 128, /* characters across an A4 page on its side */
	SCALE_MIN = 30,
	BREAKS_MAX = 1000,     /* Excel takes 1,023 */
	CHART_WIDTH = 860,
	CHART_HEIGHT = 320
};

/* ---- Tables on a page ---- */

/* The columns that a chart of this table draws to the left. */
static uint64_t left_columns(const struct workbook *to, const struct table *table)
{
	uint64_t columns = 0;
	for (const struct section *section = to->pages->sections; section; section = section->next)
		for (const struct block *b = block_for(section->blocks, FOR_ALL); b; b = block_for(b->next, FOR_ALL))
			for (size_t i = 0; b->chart && b->chart->table == table && i < b->chart->series_count; i++)
				if (b->chart->kind == CHART_DIVERGING && b->chart->series[i].role == SERIES_LEFT)
					columns |= (uint64_t)1 << b->chart->series[i].column;
	return columns;
}

/* A word in the first column names its row, and so the cells of it. */
static void name_cell(struct workbook *to, struct spot at, const struct table *table, const struct row *row,
                      const char *sheet)
{
	const struct value *of = &row->cells[0];
	if (of->kind == VALUE_WORD && of->key[0] && value_is_number(row->cells[at.column]))
		define_name(to, arena_printf(to->memory, "%s.%s.%s", table->key, of->key, table->columns[at.column].key),
		            sheet, at);
}

static void put_page_cell(struct workbook *to, struct spot at, const struct row *row, bool left)
{
	struct value value = row->cells[at.column];
	if (left && value.kind == VALUE_COUNT) {
		double number = value.number == 0 ? 0 : -(double)value.number;
		note_error(to, worksheet_write_number(at.sheet, at.row, at.column, number, to->outwards));
		return;
	}
	put_cell(to, at, row, &value);
}

static int page_row_lines(const struct table *table, const struct row *row, const int *widths)
{
	int most = 1;
	for (size_t i = 0; i < table->column_count; i++) {
		const char *text = row ? row->cells[i].text : table->columns[i].heading;
		int lines = row && !value_is_text(row->cells[i]) ? 1 : text_lines(text, widths[i] - (row != NULL));
		most = lines > most ? lines : most;
	}
	return most;
}

static void put_headings(struct workbook *to, struct spot at, const struct table *table, const int *widths)
{
	for (size_t i = 0; i < table->column_count; i++) {
		at.column = (lxw_col_t)i;
		bool number = value_is_number((struct value){ .kind = table->columns[i].kind });
		put_cell_text(to, at, table->columns[i].heading, number ? to->number_heading : to->heading);
	}
	set_row_lines(to, at, page_row_lines(table, NULL, widths));
}

static void note_place(struct workbook *to, const struct table *table, const char *sheet, lxw_row_t first_row)
{
	struct placed *placed = ARENA_NEW(to->memory, struct placed);
	*placed = (struct placed){ table, sheet, first_row, to->placed };
	to->placed = placed;
}

lxw_row_t put_page_table(struct workbook *to, struct spot at, const struct table *table, const char *sheet_name,
                         const int *widths)
{
	uint64_t left = left_columns(to, table);
	if (table->caption && table->caption[0]) {
		put_cell_text(to, at, table->caption, to->line);
		at.row++;
	}
	put_headings(to, at, table, widths);
	note_place(to, table, sheet_name, at.row + 1);
	for (const struct row *row = table->rows; row; row = row->next) {
		at.row++;
		for (size_t i = 0; i < table->column_count; i++) {
			at.column = (lxw_col_t)i;
			put_page_cell(to, at, row, (left & (uint64_t)1 << i) != 0);
			name_cell(to, at, table, row, sheet_name);
		}
		set_row_lines(to, at, page_row_lines(table, row, widths));
	}
	return at.row + 1;
}

/* ---- The page of charts ---- */

/* The front page has taken those that belong there. */
static const struct block *other_chart(const struct block *block)
{
	block = block_for(block, FOR_ALL);
	while (block && (block->kind != BLOCK_CHART || block->front))
		block = block_for(block->next, FOR_ALL);
	return block;
}

static bool is_placed(const struct workbook *to, const struct table *table)
{
	for (const struct placed *placed = to->placed; placed; placed = placed->next)
		if (placed->table == table)
			return true;
	return false;
}

static void put_page_chart(struct workbook *to, struct spot *at, const struct chart *chart, const int *widths)
{
	put_cell_text(to, *at, chart->title, to->subtitle);
	at->row++;
	if (!is_placed(to, chart->table))
		at->row = put_page_table(to, *at, chart->table, to->charts, widths) + 1;
	if (chart->kind == CHART_HEAT_MAP) {
		if (strcmp(to->placed->sheet, to->charts) == 0 && to->placed->table == chart->table)
			at->row = put_heat(to, *at, chart, (lxw_row_t)to->placed->first_row);
		put_cell_text(to, *at, chart->alternative, to->line);
		at->row += 2;
		return;
	}
	put_chart(to, *at, chart, CHART_WIDTH, CHART_HEIGHT);
	at->row += CHART_HEIGHT / LINE_PIXELS + 2;
}

const char *charts_name(const struct workbook *to)
{
	static const struct text name = TEXT("Kuviot", "Diagram", "Charts");
	for (const struct section *section = to->pages ? to->pages->sections : NULL; section; section = section->next)
		if (other_chart(section->blocks))
			return sheet_free_name(to->memory, to->sheets, text_in(&name, to->language));
	return NULL;
}

static lxw_col_t most_columns(const struct doc *doc)
{
	size_t most = CHART_WIDTH / (NUMBER_WIDTH * 7);
	for (const struct section *section = doc->sections; section; section = section->next)
		for (const struct block *b = other_chart(section->blocks); b; b = other_chart(b->next))
			most = b->chart->table->column_count > most ? b->chart->table->column_count : most;
	return (lxw_col_t)most;
}

void workbook_add_charts(struct workbook *to)
{
	if (!to->charts)
		return;
	struct spot at = { .sheet = workbook_add_worksheet(to->book, to->charts) };
	if (!at.sheet) {
		to->failed = true;
		return;
	}
	int widths[TABLE_COLUMNS_MAX] = { NAME_WIDTH };
	for (size_t i = 1; i < TABLE_COLUMNS_MAX; i++)
		widths[i] = NUMBER_WIDTH;
	lxw_row_t breaks[BREAKS_MAX + 1] = { 0 };
	size_t count = 0;
	lxw_col_t last_column = (lxw_col_t)(most_columns(to->pages) - 1);
	note_error(to, worksheet_set_column(at.sheet, 0, 0, NAME_WIDTH, NULL));
	note_error(to, worksheet_set_column(at.sheet, 1, last_column, NUMBER_WIDTH, NULL));
	for (const struct section *section = to->pages->sections; section; section = section->next)
		for (const struct block *b = other_chart(section->blocks); b; b = other_chart(b->next)) {
			if (at.row > 0 && count < BREAKS_MAX)
				breaks[count++] = at.row;
			put_page_chart(to, &at, b->chart, widths);
		}
	set_page(to, at.sheet, at.row, last_column);
	/* Breaks are of no effect on sheets that are fitted to pages; the scale is what makes the columns fit. */
	int scale = 100 * COLUMNS_OF_PAGE / (NAME_WIDTH + NUMBER_WIDTH * last_column);
	worksheet_set_print_scale(at.sheet, (uint16_t)(scale > 100 ? 100 : scale < SCALE_MIN ? SCALE_MIN : scale));
	if (count > 0)
		note_error(to, worksheet_set_h_pagebreaks(at.sheet, breaks));
}
