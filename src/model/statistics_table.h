/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables of statistics as they are downloaded: Sotkanet, StatFin (PxWeb), or one's own. */
#ifndef STATISTICS_TABLE_H
#define STATISTICS_TABLE_H

#include "record.h"

/* What a column of such a table holds. */
enum statistics_column {
	COLUMN_OTHER, /* some other division: age, grade, … */
	COLUMN_INDICATOR,
	COLUMN_REGION,
	COLUMN_YEAR,
	COLUMN_DATE,
	COLUMN_GENDER,
	COLUMN_UNIT,
	COLUMN_SOURCE,
	COLUMN_COUNT, /* the number behind a share: no value of the indicator */
	COLUMN_VALUE,
	STATISTICS_COLUMNS
};

/*
 * The rows of a table, as csv_read gives them. A title above the header is skipped, and text that is not UTF-8 is taken
 * for Windows-1252, as StatFin and Excel save it; lines and columns stay those of the file. NULL when there is no table.
 */
struct node *statistics_read(struct reading *reading, const struct source *source);

/* Whether a table would be taken for Windows-1252. */
bool statistics_is_windows(const struct source *source);

/* What a column holds, by its heading in any of the three languages. */
enum statistics_column statistics_column(const struct node *column);

/* The year in a heading, "2019 Väestö 31.12.", or 0. */
int statistics_year(const char *heading);

/* Whether a cell or heading stands for all: total, Yhteensä, SSS. */
bool statistics_is_total(const char *text);

#endif
