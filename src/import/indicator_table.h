/* SPDX-License-Identifier: EUPL-1.2 */
/* The columns and texts of a table of indicators, as Sotkanet, StatFin or a person makes it. */
#ifndef INDICATOR_TABLE_H
#define INDICATOR_TABLE_H

#include "import.h"

/* What a column holds. */
enum indicator_column {
	INDICATOR_OTHER, /* some other division: it is kept as it is */
	INDICATOR_NUMBER,
	INDICATOR_NAME,
	INDICATOR_REGION,
	INDICATOR_REGION_CODE,
	INDICATOR_REGION_CATEGORY,
	INDICATOR_REGION_TITLE,
	INDICATOR_YEAR,
	INDICATOR_DATE,
	INDICATOR_GENDER,
	INDICATOR_UNIT,
	INDICATOR_COUNT,
	INDICATOR_SOURCE,
	INDICATOR_VALUE,
	INDICATOR_COLUMNS
};

struct indicator_table {
	const struct node *rows;
	const struct node *column[INDICATOR_COLUMNS]; /* NULL: the table has none */
	bool wide;                                    /* a column of values for each year */
};

/* Reads the table of an import; false when it cannot be used, which was said. */
bool indicator_table_read(struct importing *importing, struct indicator_table *table);

/* What a column of the table holds; of two that tell the same the first. */
enum indicator_column indicator_column_of(const struct indicator_table *table, const struct node *column);
/* Whether its cells are values of indicators. */
bool indicator_holds_values(const struct indicator_table *table, const struct node *column);
/* The cell of a row, or NULL. */
const struct node *indicator_cell(const struct indicator_table *table, const struct node *row,
                                  enum indicator_column column);

enum value_text { VALUE_TEXT_NUMBER = 1, VALUE_TEXT_NONE, VALUE_TEXT_WRONG };
/*
 * "12,4", "1 234.50", "−3" -> "12.4", "1234.50", "-3". A mark of statistics (".", "..", "-") is none. More decimals than six
 * are rounded, and *rounded says so.
 */
enum value_text indicator_value(struct arena *memory, const char *text, const char **value, bool *rounded);

/* "total", "Miehet", "kvinnor" in the language of the file; other texts as they are. */
const char *indicator_gender(const struct importing *importing, const char *text);

#endif
