/* SPDX-License-Identifier: EUPL-1.2 */
/* One cell: its value, its format and its formula. */
#include <string.h>

#include "arena.h"
#include "xlsx_sheet.h"
#include "xlsx_text.h"

enum {
	SERIAL_OF_1970 = 25569, /* Excel's number for 1 January 1970 */
	SERIAL_MIN = 61,        /* 1 March 1900: before it Excel counts a day that never was */
	HEADING_COLOUR = 0x1F4E79,
	WHITE = 0xFFFFFF, /* on the heading's colour: contrast 8.6 to 1 */
	LINK_COLOUR = 0x0B4F8A, /* on white: 8 to 1 */
	TITLE_SIZE = 16,
	SUBTITLE_SIZE = 12,
	ROW_HEIGHT = 15,
	ROW_HEIGHT_MAX = 409
};

/* A number that is drawn to the left of a middle line is negative for the chart, and read without its sign. */
#define OUTWARDS "#,##0;#,##0"

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

/* A little off the edge, so that a number and the word in the next column are not read as one. */
static void set_rightwards(lxw_format *format)
{
	format_set_align(format, LXW_ALIGN_RIGHT);
	format_set_indent(format, 1);
}

static lxw_format *add_heading(struct workbook *to)
{
	lxw_format *format = add_format(to, "General");
	format_set_bold(format);
	format_set_text_wrap(format);
	format_set_font_color(format, WHITE);
	format_set_bg_color(format, HEADING_COLOUR);
	return format;
}

static lxw_format *add_bold(struct workbook *to, int size)
{
	lxw_format *format = add_format(to, "General");
	format_set_bold(format);
	format_set_font_size(format, size);
	return format;
}

void workbook_add_formats(struct workbook *to)
{
	for (enum value_kind kind = VALUE_NONE; kind <= VALUE_BOOL; kind++) {
		to->formats[kind] = add_format(to, number_format(kind, to->language));
		if (value_is_text((struct value){ .kind = kind }))
			format_set_text_wrap(to->formats[kind]);
		else
			set_rightwards(to->formats[kind]);
	}
	for (enum value_kind kind = VALUE_NONE; kind <= VALUE_BOOL; kind++) {
		to->facts[kind] = add_format(to, number_format(kind, to->language));
		format_set_align(to->facts[kind], LXW_ALIGN_LEFT);
	}
	for (int i = 0; i <= FORMAT_DECIMALS_MAX; i++) {
		to->decimals[i] =
		        add_format(to, i == 0 ? "#,##0" : arena_printf(to->memory, "#,##0.%.*s", i, "000000"));
		set_rightwards(to->decimals[i]);
	}
	to->heading = add_heading(to);
	to->title = add_bold(to, TITLE_SIZE);
	to->subtitle = add_bold(to, SUBTITLE_SIZE);
	to->number_heading = add_heading(to);
	set_rightwards(to->number_heading);
	to->outwards = add_format(to, OUTWARDS);
	set_rightwards(to->outwards);
	to->link = add_format(to, "General");
	format_set_font_color(to->link, LINK_COLOUR);
	format_set_underline(to->link, LXW_UNDERLINE_SINGLE);
	to->line = add_format(to, "General");
}

void note_error(struct workbook *to, lxw_error error)
{
	to->failed |= error != LXW_NO_ERROR;
}

static void put_number(struct workbook *to, struct spot at, double number, lxw_format *format)
{
	const char *formula = at.formula;
	if (formula)
		note_error(to, worksheet_write_formula_num(at.sheet, at.row, at.column, formula, format, number));
	else
		note_error(to, worksheet_write_number(at.sheet, at.row, at.column, number, format));
}

/* Always a string, whatever it begins with: "=1+1" stays text. */
void put_cell_text(struct workbook *to, struct spot at, const char *text, lxw_format *format)
{
	const char *cell = xlsx_text(to->memory, text, CELL_UNITS_MAX);
	if (cell[0])
		note_error(to, worksheet_write_string(at.sheet, at.row, at.column, cell, format));
	else
		note_error(to, worksheet_write_blank(at.sheet, at.row, at.column, format));
}

double excel_day(int64_t days)
{
	return (double)(days + SERIAL_OF_1970);
}

static void put_date(struct workbook *to, struct spot at, int64_t days)
{
	char text[11];
	if (days + SERIAL_OF_1970 >= SERIAL_MIN) {
		put_number(to, at, excel_day(days), at.leftwards ? to->facts[VALUE_DATE] : to->formats[VALUE_DATE]);
		return;
	}
	date_format(date_of_days((int32_t)days), text);
	put_cell_text(to, at, text, to->formats[VALUE_TEXT]);
}

static void put_decimal(struct workbook *to, struct spot at, const struct value *value)
{
	double unit = 1;
	for (int i = 0; i < value->decimals; i++)
		unit *= 10;
	int shown = value->decimals > FORMAT_DECIMALS_MAX ? FORMAT_DECIMALS_MAX : value->decimals;
	put_number(to, at, (double)value->number / unit, to->decimals[shown]);
}

static void put_typed(struct workbook *to, struct spot at, const struct value *value)
{
	lxw_format *format = at.leftwards ? to->facts[value->kind] : to->formats[value->kind];
	switch (value->kind) {
	case VALUE_NONE:
		return;
	case VALUE_TEXT:
	case VALUE_CODE:
	case VALUE_WORD:
	case VALUE_BOOL:
		put_cell_text(to, at, value->text, format);
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

void put_cell(struct workbook *to, struct spot at, const struct row *row, const struct value *value)
{
	if (value->recipe)
		at.formula = recipe_formula(to->memory, to->sheets, to->placed,
		                            &(struct formula_cell){ row, at.row, value });
	put_typed(to, at, value);
}

/* Rows grow by themselves in Excel only when someone edits them, and never in LibreOffice. */
void set_row_lines(struct workbook *to, struct spot at, int lines)
{
	int height = lines > ROW_HEIGHT_MAX / ROW_HEIGHT ? ROW_HEIGHT_MAX : lines * ROW_HEIGHT;
	if (lines > 1)
		note_error(to, worksheet_set_row(at.sheet, at.row, height, NULL));
}

