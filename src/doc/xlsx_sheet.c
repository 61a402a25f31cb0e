/* SPDX-License-Identifier: EUPL-1.2 */
#include "xlsx_sheet.h"

#include <string.h>

#include "arena.h"
#include "xlsx_text.h"

enum {
	PAPER_A4 = 9,
	SERIAL_OF_1970 = 25569, /* Excel's number for 1 January 1970 */
	SERIAL_MIN = 61,        /* 1 March 1900: before it Excel counts a day that never was */
	HEADING_COLOUR = 0x1F4E79,
	WHITE = 0xFFFFFF, /* on the heading's colour: contrast 8.6 to 1 */
	HEADER_BYTES_MAX = 110,
	ROW_HEIGHT = 15,
	ROW_HEIGHT_MAX = 409
};

/* How Excel shows numbers of a kind; it puts the marks of the reader's own country in place of "," and ".". */
static const char *number_format(enum value_kind kind, enum language language)
{
	switch (kind) {
	case VALUE_NONE:
	case VALUE_TEXT:
	case VALUE_WORD:
	case VALUE_BOOL:
	case VALUE_DECIMAL:
		return "General";
	case VALUE_CODE:
		return "@";
	case VALUE_COUNT:
		return "#,##0";
	case VALUE_CENTS:
		return "#,##0.00";
	case VALUE_SHARE:
		return "0.0%";
	case VALUE_DATE:
		return language == EN ? "d mmmm yyyy" : "d.m.yyyy";
	}
	return "General";
}

static lxw_format *add_format(struct workbook *to, const char *shown)
{
	lxw_format *format = workbook_add_format(to->book);
	if (strcmp(shown, "General") != 0)
		format_set_num_format(format, shown);
	format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
	return format;
}

void workbook_add_formats(struct workbook *to)
{
	for (enum value_kind kind = VALUE_NONE; kind <= VALUE_BOOL; kind++) {
		to->formats[kind] = add_format(to, number_format(kind, to->language));
		if (value_is_text((struct value){ .kind = kind }))
			format_set_text_wrap(to->formats[kind]);
	}
	for (int i = 0; i <= FORMAT_DECIMALS_MAX; i++)
		to->decimals[i] =
		        add_format(to, i == 0 ? "#,##0" : arena_printf(to->memory, "#,##0.%.*s", i, "000000"));
	to->heading = add_format(to, "General");
	format_set_bold(to->heading);
	format_set_text_wrap(to->heading);
	format_set_font_color(to->heading, WHITE);
	format_set_bg_color(to->heading, HEADING_COLOUR);
}

static void note_error(struct workbook *to, lxw_error error)
{
	to->failed |= error != LXW_NO_ERROR;
}

/* A place in a sheet. */
struct spot {
	lxw_worksheet *sheet;
	lxw_row_t row;
	lxw_col_t column;
};

static void put_number(struct workbook *to, struct spot at, double number, lxw_format *format)
{
	note_error(to, worksheet_write_number(at.sheet, at.row, at.column, number, format));
}

/* Always a string, whatever it begins with: "=1+1" stays text. */
static void put_text(struct workbook *to, struct spot at, const char *text, lxw_format *format)
{
	const char *cell = xlsx_text(to->memory, text, CELL_UNITS_MAX);
	if (cell[0])
		note_error(to, worksheet_write_string(at.sheet, at.row, at.column, cell, format));
	else
		note_error(to, worksheet_write_blank(at.sheet, at.row, at.column, format));
}

static void put_date(struct workbook *to, struct spot at, int64_t days)
{
	char text[11];
	if (days + SERIAL_OF_1970 >= SERIAL_MIN) {
		put_number(to, at, (double)(days + SERIAL_OF_1970), to->formats[VALUE_DATE]);
		return;
	}
	date_format(date_of_days((int32_t)days), text);
	put_text(to, at, text, to->formats[VALUE_TEXT]);
}

static void put_decimal(struct workbook *to, struct spot at, const struct value *value)
{
	double unit = 1;
	for (int i = 0; i < value->decimals; i++)
		unit *= 10;
	int shown = value->decimals > FORMAT_DECIMALS_MAX ? FORMAT_DECIMALS_MAX : value->decimals;
	put_number(to, at, (double)value->number / unit, to->decimals[shown]);
}

static void put_value(struct workbook *to, struct spot at, const struct value *value)
{
	lxw_format *format = to->formats[value->kind];
	switch (value->kind) {
	case VALUE_NONE:
		return;
	case VALUE_TEXT:
	case VALUE_CODE:
	case VALUE_WORD:
	case VALUE_BOOL:
		put_text(to, at, value->text, format);
		return;
	case VALUE_COUNT:
		put_number(to, at, (double)value->number, format);
		return;
	case VALUE_CENTS:
		put_number(to, at, (double)value->number / 100, format);
		return;
	case VALUE_SHARE:
		put_number(to, at, (double)value->number / (double)SHARE_ONE, format);
		return;
	case VALUE_DECIMAL:
		put_decimal(to, at, value);
		return;
	case VALUE_DATE:
		put_date(to, at, value->number);
		return;
	}
}

/* Rows grow by themselves in Excel only when someone edits them, and never in LibreOffice. */
static void set_height(struct workbook *to, struct spot at, int lines)
{
	int height = lines > ROW_HEIGHT_MAX / ROW_HEIGHT ? ROW_HEIGHT_MAX : lines * ROW_HEIGHT;
	if (lines > 1)
		note_error(to, worksheet_set_row(at.sheet, at.row, height, NULL));
}

static void put_row(struct workbook *to, struct spot at, const struct sheet *plan, const struct row *row)
{
	for (size_t i = 0; i < plan->column_count; i++) {
		at.column = (lxw_col_t)i;
		put_value(to, at, &row->cells[i]);
	}
	set_height(to, at, row_lines(plan, row));
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
	set_height(to, at, most);
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
		list[i] = &columns[i];
	}
	lxw_table_options options = { .name = arena_string(to->memory, plan->table_name), .columns = list };
	options.style_type = LXW_TABLE_STYLE_TYPE_MEDIUM;
	options.style_type_number = 2;
	lxw_row_t last_row = (lxw_row_t)plan->row_count;
	lxw_col_t last_column = (lxw_col_t)(plan->column_count - 1);
	note_error(to, worksheet_add_table(sheet, 0, 0, last_row, last_column, &options));
}

/* "&" begins a command in a header; Excel takes 255 characters in all. */
static const char *header_text(struct arena *memory, const char *text)
{
	const char *line = xlsx_line(memory, text, CELL_UNITS_MAX);
	char *safe = arena_alloc(memory, 2 * strlen(line) + 1), *to = safe;
	for (const char *at = line; *at; at++) {
		bool whole = ((unsigned char)*at & 0xC0) != 0x80;
		if (whole && to - safe > HEADER_BYTES_MAX)
			break;
		if (*at == '&')
			*to++ = '&';
		*to++ = *at;
	}
	*to = '\0';
	return safe;
}

static void set_page(struct workbook *to, lxw_worksheet *sheet, const struct doc *const *docs, size_t count)
{
	const char *record = count == 1 ? header_text(to->memory, docs[0]->record) : "";
	const char *title = header_text(to->memory, workbook_title(docs, count));
	const char *organisation = header_text(to->memory, docs[0]->organisation);
	/* A space after a command: a number right after it would be a size of the letters. */
	const char *header = arena_printf(to->memory, "&L %s%s%s", record, record[0] ? "  " : "", title);
	const char *footer = arena_printf(to->memory, "&L %s&R &P / &N", organisation);
	worksheet_set_landscape(sheet);
	worksheet_set_paper(sheet, PAPER_A4);
	worksheet_fit_to_pages(sheet, 1, 0);
	worksheet_freeze_panes(sheet, 1, 0);
	note_error(to, worksheet_repeat_rows(sheet, 0, 0));
	note_error(to, worksheet_set_header(sheet, header));
	note_error(to, worksheet_set_footer(sheet, footer));
}

/* Codes that look like numbers are meant to be text: no warning triangles. */
static void ignore_number_warnings(struct workbook *to, lxw_worksheet *sheet, const struct sheet *plan)
{
	char range[LXW_MAX_CELL_RANGE_LENGTH];
	lxw_col_t last_column = (lxw_col_t)(plan->column_count - 1);
	lxw_rowcol_to_range(range, 0, 0, (lxw_row_t)plan->row_count, last_column);
	note_error(to, worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range));
}

void workbook_add_sheet(struct workbook *to, const struct sheet *plan, const struct doc *const *docs, size_t count)
{
	lxw_worksheet *sheet = workbook_add_worksheet(to->book, plan->name);
	if (!sheet) {
		to->failed = true;
		return;
	}
	set_columns(to, sheet, plan);
	add_table(to, sheet, plan);
	put_rows(to, sheet, plan);
	ignore_number_warnings(to, sheet, plan);
	set_page(to, sheet, docs, count);
}
