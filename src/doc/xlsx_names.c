/* SPDX-License-Identifier: EUPL-1.2 */
/* Names of sheets, tables and columns that Excel takes, no two alike. */
#include "arena.h"
#include "xlsx_plan.h"
#include "xlsx_text.h"

enum { SUFFIX_UNITS = 5 }; /* " (99)" */

static bool name_is_taken(const struct sheet *sheets, const char *name)
{
	for (; sheets; sheets = sheets->next)
		if (xlsx_same_name(sheets->name, name))
			return true;
	return false;
}

const char *sheet_free_name(struct arena *memory, const struct sheet *sheets, const char *wish)
{
	const char *name = xlsx_sheet_name(memory, wish, NAME_UNITS_MAX);
	for (int i = 2; name_is_taken(sheets, name); i++) {
		const char *stem = xlsx_sheet_name(memory, wish, NAME_UNITS_MAX - SUFFIX_UNITS);
		name = arena_printf(memory, "%s (%d)", stem, i);
	}
	return name;
}

static bool table_name_is_taken(const struct sheet *sheets, const char *name)
{
	for (; sheets; sheets = sheets->next)
		if (xlsx_same_name(sheets->table_name, name))
			return true;
	return false;
}

const char *sheet_free_table_name(struct arena *memory, const struct sheet *sheets, const char *key)
{
	const char *stem = xlsx_table_name(memory, key), *name = stem;
	for (int i = 2; table_name_is_taken(sheets, name); i++)
		name = arena_printf(memory, "%.245s_%d", stem, i);
	return name;
}

static bool heading_is_taken(const struct sheet *sheet, size_t before, const char *heading)
{
	for (size_t i = 0; i < before; i++)
		if (xlsx_same_name(sheet->headings[i], heading))
			return true;
	return false;
}

/* Excel repairs (and so changes) a table whose headings are empty or alike. */
const char *sheet_free_heading(struct arena *memory, const struct sheet *sheet, size_t index)
{
	const struct column *column = &sheet->columns[index];
	size_t units_max = HEADING_UNITS_MAX - SUFFIX_UNITS;
	const char *stem = xlsx_line(memory, column->heading, units_max);
	if (!stem[0])
		stem = xlsx_line(memory, column->key, units_max);
	const char *heading = stem;
	for (int i = 2; heading_is_taken(sheet, index, heading); i++)
		heading = arena_printf(memory, "%s (%d)", stem, i);
	return heading;
}
