/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The front page: facts and small tables one below the other from the first column on; below them texts in that column, and
 * charts to the right of the texts. Long facts run on over the empty cells beside them, so nothing needs to be merged.
 */
#include <string.h>

#include "arena.h"
#include "xlsx_sheet.h"
#include "xlsx_text.h"

enum {
	NAME_WIDTH = 52,  /* the first column: names of facts and rows, and the texts */
	TEXT_WIDTH = 130, /* the same when there are only texts */
	WIDTH_MIN = 11,
	WIDTH_MAX = 20,
	HEADING_MAX = 18, /* a longer heading goes on in the next line */
	COLUMNS_MIN = 8,
	NARROWER = 8,
	PIXELS_OF_COLUMN = 7,
	TITLE_HEIGHT = 24,
	LINE_PIXELS = 20,
	CHART_WIDTH_MAX = 900,
	CHART_HEIGHT = 300
};

/* The page under way. */
struct front {
	struct workbook *to;
	struct spot at;
	int widths[TABLE_COLUMNS_MAX];
	int columns;
	int text_lines; /* how many there are to the left of the charts */
};

static bool is_text(const struct block *block)
{
	return block->kind == BLOCK_PARAGRAPH || block->kind == BLOCK_NOTE || block->kind == BLOCK_LIST;
}

static bool is_figures(const struct block *block)
{
	return block->kind == BLOCK_FACTS || block->kind == BLOCK_TABLE;
}

static bool is_chart(const struct block *block)
{
	return block->kind == BLOCK_CHART;
}

/* The next block of the front page that is of such a kind, NULL if there is none. */
static const struct block *front_block(const struct block *block, bool (*of_kind)(const struct block *))
{
	block = block_for(block, FOR_ALL);
	while (block && (!block->front || !of_kind(block)))
		block = block_for(block->next, FOR_ALL);
	return block;
}

static bool has_block(const struct doc *doc, bool (*of_kind)(const struct block *))
{
	for (const struct section *section = doc->sections; section; section = section->next)
		if (front_block(section->blocks, of_kind))
			return true;
	return false;
}

/* ---- Widths ---- */

static void widen(struct front *front, const struct table *table)
{
	for (size_t i = 1; i < table->column_count; i++) {
		int widest = text_columns(table->columns[i].heading);
		widest = widest < HEADING_MAX ? widest + 2 : HEADING_MAX + 2;
		for (const struct row *row = table->rows; row; row = row->next) {
			int width = value_width(row->cells[i], front->to->language) + 2;
			widest = width > widest ? width : widest;
		}
		if (widest > front->widths[i])
			front->widths[i] = widest < WIDTH_MAX ? widest : WIDTH_MAX;
	}
	if (front->columns < (int)table->column_count)
		front->columns = (int)table->column_count;
}

static void set_front_columns(struct front *front)
{
	bool only_texts = !has_block(front->to->pages, is_figures) && !has_block(front->to->pages, is_chart);
	front->widths[0] = only_texts ? TEXT_WIDTH : NAME_WIDTH;
	front->columns = only_texts ? 1 : COLUMNS_MIN;
	for (size_t i = 1; i < TABLE_COLUMNS_MAX; i++)
		front->widths[i] = WIDTH_MIN;
	for (const struct section *section = front->to->pages->sections; section; section = section->next)
		for (const struct block *b = front_block(section->blocks, is_figures); b; b = front_block(b->next, is_figures))
			if (b->table)
				widen(front, b->table);
	for (int i = 0; i < front->columns; i++) {
		lxw_col_t column = (lxw_col_t)i;
		note_error(front->to, worksheet_set_column(front->at.sheet, column, column, front->widths[i], NULL));
	}
}

/* Of the columns to the right of the first. */
static int width_beside(const struct front *front)
{
	int width = 0;
	for (int i = 1; i < front->columns; i++)
		width += front->widths[i];
	return width;
}

/* ---- Facts and tables ---- */

static void put_heading(struct front *front, const char *text, lxw_format *format)
{
	put_cell_text(front->to, front->at, text, format);
	front->at.row++;
}

/* A fact that would run over the edge of the page is a text. */
static bool is_long(const struct front *front, const struct fact *fact)
{
	return value_is_text(fact->value) &&
	       (text_columns(fact->value.text) > width_beside(front) || strchr(fact->value.text, '\n'));
}

static void put_fact(struct front *front, const struct fact *fact)
{
	struct workbook *to = front->to;
	struct spot at = front->at;
	put_cell_text(to, at, fact->label, to->line);
	at.column = 1;
	at.leftwards = true;
	put_cell(to, at, NULL, &fact->value);
	define_name(to, fact->key, to->front, at);
	front->at.row++;
}

static void put_facts(struct front *front, const struct block *block)
{
	for (const struct fact *fact = block->facts; fact; fact = fact->next)
		if (fact->value.kind != VALUE_NONE && !is_long(front, fact))
			put_fact(front, fact);
}

static void put_figures(struct front *front, const struct section *section)
{
	const struct block *block = front_block(section->blocks, is_figures);
	if (!block)
		return;
	put_heading(front, section->heading, front->to->subtitle);
	for (bool first = true; block; block = front_block(block->next, is_figures), first = false) {
		if (!first)
			front->at.row++;
		if (block->table)
			front->at.row = put_page_table(front->to, front->at, block->table, front->to->front, front->widths);
		else
			put_facts(front, block);
	}
	front->at.row++;
}

/* ---- Texts and charts ---- */

static void put_text(struct front *front, const char *label, const char *text)
{
	struct workbook *to = front->to;
	const char *whole = label ? arena_printf(to->memory, "%s: %s", label, text) : text;
	put_cell_text(to, front->at, whole, to->formats[VALUE_TEXT]);
	/* Widths are those of digits; letters of running text are narrower. */
	int lines = text_lines(whole, front->widths[0] + front->widths[0] / NARROWER);
	set_row_lines(to, front->at, lines);
	front->text_lines += lines;
	front->at.row++;
}

static void put_long_facts(struct front *front, const struct section *section)
{
	for (const struct block *b = front_block(section->blocks, is_figures); b; b = front_block(b->next, is_figures))
		for (const struct fact *fact = b->facts; fact; fact = fact->next)
			if (is_long(front, fact))
				put_text(front, fact->label, fact->value.text);
}

static void put_texts(struct front *front, const struct section *section)
{
	put_long_facts(front, section);
	const struct block *block = front_block(section->blocks, is_text);
	if (!block)
		return;
	if (!front_block(section->blocks, is_figures)) {
		put_heading(front, section->heading, front->to->subtitle);
		front->text_lines++;
	}
	for (; block; block = front_block(block->next, is_text)) {
		if (block->kind != BLOCK_LIST)
			put_text(front, block->label, block->text);
		for (size_t i = 0; block->kind == BLOCK_LIST && i < block->item_count; i++)
			put_text(front, NULL, block->items[i]);
	}
}

/* Beside the texts that begin in this row; the result is how many lines high they are together. */
static int put_front_charts(struct front *front, lxw_row_t row)
{
	int pixels = 0, width = PIXELS_OF_COLUMN * width_beside(front);
	struct spot at = { .sheet = front->at.sheet, .row = row, .column = 1 };
	for (const struct section *section = front->to->pages->sections; section; section = section->next)
		for (const struct block *b = front_block(section->blocks, is_chart); b; b = front_block(b->next, is_chart)) {
			at.down = pixels;
			put_chart(front->to, at, b->chart, width < CHART_WIDTH_MAX ? width : CHART_WIDTH_MAX, CHART_HEIGHT);
			pixels += CHART_HEIGHT + LINE_PIXELS;
		}
	return pixels / LINE_PIXELS;
}

/* ---- The whole ---- */

static void put_title(struct front *front)
{
	const struct doc *doc = front->to->pages;
	const bool said = strcmp(doc->subtitle, doc->organisation) == 0;
	const char *const parts[] = { doc->subtitle, doc->record, said ? "" : doc->organisation };
	const char *line = "";
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		if (parts[i][0])
			line = arena_printf(front->to->memory, "%s%s%s", line, line[0] ? " · " : "", parts[i]);
	note_error(front->to, worksheet_set_row(front->at.sheet, front->at.row, TITLE_HEIGHT, NULL));
	put_heading(front, xlsx_line(front->to->memory, doc->title, CELL_UNITS_MAX), front->to->title);
	put_heading(front, xlsx_line(front->to->memory, line, CELL_UNITS_MAX), front->to->line);
	front->at.row++;
}

void workbook_add_front(struct workbook *to)
{
	struct front front = { .to = to };
	if (!to->front)
		return;
	front.at.sheet = workbook_add_worksheet(to->book, to->front);
	if (!front.at.sheet) {
		to->failed = true;
		return;
	}
	set_front_columns(&front);
	put_title(&front);
	for (const struct section *section = to->pages->sections; section; section = section->next)
		put_figures(&front, section);
	lxw_row_t texts = front.at.row;
	for (const struct section *section = to->pages->sections; section; section = section->next)
		put_texts(&front, section);
	int missing = put_front_charts(&front, texts) - front.text_lines;
	front.at.row += (lxw_row_t)(missing > 0 ? missing : 0);
	set_page(to, front.at.sheet, front.at.row, (lxw_col_t)(front.columns - 1));
	worksheet_fit_to_pages(front.at.sheet, 1, 1);
	worksheet_gridlines(front.at.sheet, LXW_HIDE_ALL_GRIDLINES);
}

const char *front_name(const struct workbook *to)
{
	static const struct text name = TEXT("Yhteenveto", "Sammandrag", "Summary");
	if (!to->pages || (!has_block(to->pages, is_figures) && !has_block(to->pages, is_text)))
		return NULL;
	return sheet_free_name(to->memory, to->sheets, text_in(&name, to->language));
}
