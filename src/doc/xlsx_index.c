/* SPDX-License-Identifier: EUPL-1.2 */
/* The list of the sheets, and the names that cells have. */
#include <ctype.h>
#include <string.h>

#include "arena.h"
#include "xlsx_sheet.h"
#include "xlsx_text.h"

enum { COLUMNS = 3, NAME_WIDTH = 34, COUNT_WIDTH = 10, TEXT_WIDTH = 100, NAME_LENGTH_MAX = 200 };

/* The index under way. */
struct index {
	struct workbook *to;
	struct spot at;
};

static void put_link(struct index *index, const char *name)
{
	struct workbook *to = index->to;
	const char *target = arena_printf(to->memory, "internal:%s", sheet_prefix(to->memory, name));
	const char *url = arena_printf(to->memory, "%sA1", target);
	note_error(to, worksheet_write_url_opt(index->at.sheet, index->at.row, 0, url, to->link, name, NULL));
}

static void put_text(struct index *index, lxw_col_t column, const char *text)
{
	struct spot at = index->at;
	at.column = column;
	put_cell_text(index->to, at, text, index->to->formats[VALUE_TEXT]);
	set_row_lines(index->to, at, text_lines(text, TEXT_WIDTH - 1));
}

static void put_page_line(struct index *index, const char *name, const struct text *what)
{
	if (!name)
		return;
	index->at.row++;
	put_link(index, name);
	put_text(index, 2, text_in(what, index->to->language));
}

/* What can be found on a sheet: the headings of its columns. */
static const char *all_headings(struct arena *memory, const struct sheet *sheet)
{
	const char *all = sheet->headings[0];
	for (size_t i = 1; i < sheet->column_count; i++)
		all = arena_printf(memory, "%s, %s", all, sheet->headings[i]);
	return all;
}

static void put_sheet_line(struct index *index, const struct sheet *sheet)
{
	struct workbook *to = index->to;
	const struct value rows = value_count((int64_t)sheet->row_count);
	index->at.row++;
	put_link(index, sheet->name);
	struct spot at = index->at;
	at.column = 1;
	put_cell(to, at, NULL, &rows);
	put_text(index, 2, all_headings(to->memory, sheet));
}

static void add_index_table(struct index *index)
{
	static const struct text headings[COLUMNS] = { TEXT("Välilehti", "Blad", "Sheet"),
		                                       TEXT("Rivejä", "Rader", "Rows"),
		                                       TEXT("Sisältö", "Innehåll", "Contents") };
	static const int widths[COLUMNS] = { NAME_WIDTH, COUNT_WIDTH, TEXT_WIDTH };
	struct workbook *to = index->to;
	lxw_table_column columns[COLUMNS], *list[COLUMNS + 1] = { NULL };
	memset(columns, 0, sizeof columns);
	for (size_t i = 0; i < COLUMNS; i++) {
		columns[i].header = arena_string(to->memory, text_in(&headings[i], to->language));
		columns[i].header_format = to->heading;
		list[i] = &columns[i];
		lxw_col_t column = (lxw_col_t)i;
		note_error(to, worksheet_set_column(index->at.sheet, column, column, widths[i], NULL));
	}
	lxw_table_options options = { .name = arena_string(to->memory, "lva_index"), .columns = list };
	options.style_type = LXW_TABLE_STYLE_TYPE_MEDIUM;
	options.style_type_number = 2;
	note_error(to, worksheet_add_table(index->at.sheet, 0, 0, index->at.row, COLUMNS - 1, &options));
}

void workbook_add_index(struct workbook *to)
{
	static const struct text name = TEXT("Sisällys", "Innehåll", "Contents");
	static const struct text front = TEXT("Tärkein yhdellä sivulla", "Det viktigaste på en sida",
	                                      "What matters, on one page");
	static const struct text charts = TEXT("Kuviot ja taulukot, joista ne on piirretty",
	                                       "Diagram och de tabeller som de bygger på",
	                                       "Charts and the tables they are drawn from");
	const char *wish = text_in(&name, to->language);
	struct index index = { .to = to };
	index.at.sheet = workbook_add_worksheet(to->book, sheet_free_name(to->memory, to->sheets, wish));
	if (!index.at.sheet) {
		to->failed = true;
		return;
	}
	put_page_line(&index, to->front, &front);
	put_page_line(&index, to->charts, &charts);
	for (const struct sheet *sheet = to->sheets; sheet; sheet = sheet->next)
		put_sheet_line(&index, sheet);
	add_index_table(&index);
	set_page(to, index.at.sheet, index.at.row, COLUMNS - 1);
	keep_headings(to, index.at.sheet);
}

/* ---- Names of cells ---- */

struct name_list {
	const char *name;
	const struct name_list *next;
};

static const char *safe_name(struct arena *memory, const char *name)
{
	char *safe = arena_printf(memory, "lva.%.*s", NAME_LENGTH_MAX, name);
	for (char *at = safe; *at; at++)
		if (!isalnum((unsigned char)*at) && *at != '.')
			*at = '_';
	return safe;
}

void define_name(struct workbook *to, const char *name, const char *sheet, struct spot at)
{
	const char *safe = safe_name(to->memory, name);
	for (const struct name_list *taken = to->names; taken; taken = taken->next)
		if (xlsx_same_name(taken->name, safe))
			return;
	char cell[LXW_MAX_CELL_NAME_LENGTH];
	lxw_rowcol_to_cell_abs(cell, at.row, at.column, LXW_TRUE, LXW_TRUE);
	const char *formula = arena_printf(to->memory, "=%s%s", sheet_prefix(to->memory, sheet), cell);
	note_error(to, workbook_define_name(to->book, safe, formula));
	struct name_list *added = ARENA_NEW(to->memory, struct name_list);
	*added = (struct name_list){ safe, to->names };
	to->names = added;
}
