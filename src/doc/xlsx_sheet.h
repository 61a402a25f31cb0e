/* SPDX-License-Identifier: EUPL-1.2 */
/* A workbook under way, put into libxlsxwriter (1.1.4) as it was planned; what its sheets share. */
#ifndef XLSX_SHEET_H
#define XLSX_SHEET_H

#include <xlsxwriter.h>

#include "xlsx_plan.h"
#include "xlsx_recipe.h"

enum { FORMAT_DECIMALS_MAX = 6 };

/* One workbook under way. */
struct workbook {
	struct arena *memory;
	enum language language;
	const struct doc *const *docs;
	size_t count;
	const struct doc *pages; /* the document that the pages are of; NULL: there are several, and none of them all */
	lxw_workbook *book;
	const struct sheet *sheets;   /* of data */
	const struct placed *placed;  /* tables that stand on pages */
	const struct name_list *names; /* defined so far */
	const char *front, *charts;   /* names of the pages, NULL for those that there are none of */
	lxw_format *formats[VALUE_BOOL + 1]; /* of each kind of value */
	lxw_format *decimals[FORMAT_DECIMALS_MAX + 1];
	lxw_format *facts[VALUE_BOOL + 1];   /* the same on the left */
	lxw_format *heading, *number_heading, *title, *subtitle, *link;
	lxw_format *line;     /* text on one line, that runs on over empty cells */
	lxw_format *outwards; /* numbers without their sign */
	bool failed;          /* the library would not take something */
};

/* A place in a sheet. */
struct spot {
	lxw_worksheet *sheet;
	lxw_row_t row;
	lxw_col_t column;
	int down;            /* pixels below the upper edge, for what is drawn */
	bool leftwards;      /* a fact: on the left of its cell, on one line */
	const char *formula; /* what is to stand there beside the number, if anything */
};

void note_error(struct workbook *to, lxw_error error);

/* ---- Sheets, in their order ---- */

/* One page that says what matters, when something of the document of the pages belongs there. */
void workbook_add_front(struct workbook *to);
/* A list of the sheets, each a link. */
void workbook_add_index(struct workbook *to);
/* The charts that are not on the front page, each with the table that it draws. */
void workbook_add_charts(struct workbook *to);
/* A table of data. */
void workbook_add_sheet(struct workbook *to, const struct sheet *plan);
/* The names of the pages; NULL when there is nothing for them. The sheets of data are known by then. */
const char *front_name(const struct workbook *to);
const char *charts_name(const struct workbook *to);

/* ---- Cells ---- */

void workbook_add_formats(struct workbook *to);
/* A value of a row (NULL: of none), with its formula if it has one that holds. */
void put_cell(struct workbook *to, struct spot at, const struct row *row, const struct value *value);
/* Always a string, whatever it begins with: "=1+1" stays text. */
void put_cell_text(struct workbook *to, struct spot at, const char *text, lxw_format *format);
/* The number that a spreadsheet has for a day (date_days()). */
double excel_day(int64_t days);
/* The height of a row for so many lines of text. */
void set_row_lines(struct workbook *to, struct spot at, int lines);

/* ---- Pages ---- */

/* Paper, header, footer and what is printed. */
void set_page(struct workbook *to, lxw_worksheet *sheet, lxw_row_t last_row, lxw_col_t last_column);
/* The first row stays in sight and stands on each printed page. */
void keep_headings(struct workbook *to, lxw_worksheet *sheet);

/* A table of a page, its headings in this row; the result is the row below it. Its columns begin at A. */
lxw_row_t put_page_table(struct workbook *to, struct spot at, const struct table *table, const char *sheet_name,
                         const int *widths);
/* A chart of a table that was put on a sheet; size in pixels. */
void put_chart(struct workbook *to, struct spot at, const struct chart *chart, int width, int height);
/* Colours a table whose first row of numbers stands there, and puts what the colours stand for in this row; the result is
 * the row below it. */
lxw_row_t put_heat(struct workbook *to, struct spot at, const struct chart *chart, lxw_row_t first_row);
/* A name for a cell, "lva.levels.direct.share"; one that is taken stays with its first cell. */
void define_name(struct workbook *to, const char *name, const char *sheet, struct spot at);

/* The title of the document; of many, which have no one title, what kind they are. */
const char *workbook_title(const struct doc *const *docs, size_t count);

#endif
