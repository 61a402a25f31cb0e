/* SPDX-License-Identifier: EUPL-1.2 */
/* The sheets of a workbook, put into libxlsxwriter (1.1.4) as they were planned. */
#ifndef XLSX_SHEET_H
#define XLSX_SHEET_H

#include <xlsxwriter.h>

#include "xlsx_plan.h"

enum { FORMAT_DECIMALS_MAX = 6 };

/* One workbook under way. */
struct workbook {
	struct arena *memory;
	enum language language;
	lxw_workbook *book;
	lxw_format *formats[VALUE_BOOL + 1]; /* of each kind of value */
	lxw_format *decimals[FORMAT_DECIMALS_MAX + 1];
	lxw_format *heading;
	bool failed; /* the library would not take something */
};

void workbook_add_formats(struct workbook *to);
void workbook_add_sheet(struct workbook *to, const struct sheet *plan, const struct doc *const *docs,
                        size_t count);

/* The title of the document; of many, which have no one title, what kind they are. */
const char *workbook_title(const struct doc *const *docs, size_t count);

#endif
