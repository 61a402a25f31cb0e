/* SPDX-License-Identifier: EUPL-1.2 */
/* How a sheet is printed: A4 on its side, with who, what and which page on each. */
#include <string.h>

#include "arena.h"
#include "xlsx_sheet.h"
#include "xlsx_text.h"

enum { PAPER_A4 = 9, HEADER_BYTES_MAX = 110 };

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

void set_page(struct workbook *to, lxw_worksheet *sheet, lxw_row_t last_row, lxw_col_t last_column)
{
	const struct doc *first = to->docs[0];
	const char *record = to->count == 1 ? header_text(to->memory, first->record) : "";
	const char *title = header_text(to->memory, workbook_title(to->docs, to->count));
	const char *organisation = header_text(to->memory, first->organisation);
	/* A space after a command: a number right after it would be a size of the letters. */
	const char *header = arena_printf(to->memory, "&L %s%s%s&R &A", record, record[0] ? "  " : "", title);
	const char *footer = arena_printf(to->memory, "&L %s&R &P / &N", organisation);
	worksheet_set_landscape(sheet);
	worksheet_set_paper(sheet, PAPER_A4);
	worksheet_fit_to_pages(sheet, 1, 0);
	note_error(to, worksheet_print_area(sheet, 0, 0, last_row, last_column));
	note_error(to, worksheet_set_header(sheet, header));
	note_error(to, worksheet_set_footer(sheet, footer));
}

void keep_headings(struct workbook *to, lxw_worksheet *sheet)
{
	worksheet_freeze_panes(sheet, 1, 0);
	note_error(to, worksheet_repeat_rows(sheet, 0, 0));
}
