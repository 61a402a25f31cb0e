/* SPDX-License-Identifier: EUPL-1.2 */
#include "indicator_table.h"

#include <string.h>
#include <strings.h>

#include "arena.h"
#include "csv_tree.h"
#include "statistics_table.h"

/* Headings that are no matter of statistics_column; the more telling ones come first. A dot ends a beginning. */
static const struct {
	const char *heading;
	enum indicator_column holds;
} headings[] = {
	{ "region.code", INDICATOR_REGION_CODE },   { "region.category", INDICATOR_REGION_CATEGORY },
	{ "region.title.", INDICATOR_REGION_TITLE }, { "indicator.title.", INDICATOR_NAME },
	{ "indicator.title", INDICATOR_NAME },       { "region.title", INDICATOR_REGION_TITLE },
	{ "nimi", INDICATOR_NAME },                  { "namn", INDICATOR_NAME },
	{ "name", INDICATOR_NAME },
};

static bool fits(const char *heading, const char *text)
{
	const size_t length = strlen(heading);
	return strncasecmp(heading, text, length) == 0 && (text[length] == '\0' || heading[length - 1] == '.');
}

static enum indicator_column column_by_heading(const struct node *column)
{
	for (size_t i = 0; i < sizeof headings / sizeof headings[0]; i++)
		if (fits(headings[i].heading, column->key))
			return headings[i].holds;
	switch (statistics_column(column)) {
	case COLUMN_INDICATOR: return INDICATOR_NUMBER;
	case COLUMN_REGION: return INDICATOR_REGION;
	case COLUMN_YEAR: return INDICATOR_YEAR;
	case COLUMN_DATE: return INDICATOR_DATE;
	case COLUMN_GENDER: return INDICATOR_GENDER;
	case COLUMN_UNIT: return INDICATOR_UNIT;
	case COLUMN_SOURCE: return INDICATOR_SOURCE;
	case COLUMN_COUNT: return INDICATOR_COUNT;
	case COLUMN_VALUE: return INDICATOR_VALUE;
	case COLUMN_OTHER:
	case STATISTICS_COLUMNS: return INDICATOR_OTHER;
	}
	return INDICATOR_OTHER;
}

enum indicator_column indicator_column_of(const struct indicator_table *table, const struct node *column)
{
	for (int kind = INDICATOR_OTHER + 1; kind < INDICATOR_COLUMNS; kind++)
		if (table->column[kind] == column)
			return (enum indicator_column)kind;
	return INDICATOR_OTHER;
}

bool indicator_holds_values(const struct indicator_table *table, const struct node *column)
{
	if (!table->wide)
		return column == table->column[INDICATOR_VALUE];
	return column_by_heading(column) == INDICATOR_OTHER && statistics_year(column->key) != 0;
}

const struct node *indicator_cell(const struct indicator_table *table, const struct node *row,
                                  enum indicator_column column)
{
	return table->column[column] == NULL ? NULL : node_get(row, table->column[column]->key);
}

/* "indicator.title.sv" is the better name in a file in Swedish. */
static bool is_in_language(const struct importing *importing, const struct node *column)
{
	static const char *const endings[LANGUAGES] = { ".fi", ".sv", ".en" };
	const char *dot = strrchr(column->key, '.');
	return dot != NULL && strcmp(dot, endings[import_language(importing)]) == 0;
}

/* Of titles in several languages one is taken; of two columns of values nobody knows which holds. */
static bool may_repeat(enum indicator_column holds)
{
	return holds == INDICATOR_OTHER || holds == INDICATOR_NAME || holds == INDICATOR_REGION_TITLE;
}

static bool place_columns(struct importing *importing, struct indicator_table *table)
{
	static const struct text twice = TEXT("kaksi saraketta kertoo saman asian; jätä niistä vain toinen",
	                                      "två kolumner säger samma sak; lämna kvar bara en av dem",
	                                      "two columns tell the same; keep one of them");
	for (const struct node *column = csv_header(table->rows)->first; column != NULL; column = column->next) {
		enum indicator_column holds = column_by_heading(column);
		if (table->column[holds] != NULL && !may_repeat(holds)) {
			say_no_import(importing, column->at, twice);
			return false;
		}
		if (table->column[holds] == NULL || is_in_language(importing, column))
			table->column[holds] = column;
		table->wide = table->wide || (holds == INDICATOR_OTHER && statistics_year(column->key) != 0);
	}
	table->column[INDICATOR_OTHER] = NULL;
	table->wide = table->wide && table->column[INDICATOR_VALUE] == NULL;
	return true;
}

/* What is missing, and what was found instead. */
static bool has_columns(struct importing *importing, const struct indicator_table *table)
{
	static const struct text missing =
		TEXT("otsikkorivillä pitää olla mittari (indicator), alue (region), vuosi (year) ja arvo (value); nyt "
		     "siinä on: {1}",
	             "rubrikraden ska ha indikator (indicator), område (region), år (year) och värde (value); nu har "
	             "den: {1}",
	             "the header row must have indicator, region, year and value; it has: {1}");
	const bool area =
	        table->column[INDICATOR_REGION] != NULL || table->column[INDICATOR_REGION_TITLE] != NULL ||
	        (table->column[INDICATOR_REGION_CODE] != NULL && table->column[INDICATOR_REGION_CATEGORY] != NULL);
	const bool dated =
	        table->wide || table->column[INDICATOR_YEAR] != NULL || table->column[INDICATOR_DATE] != NULL;
	const bool valued = table->wide || table->column[INDICATOR_VALUE] != NULL;
	if (table->column[INDICATOR_NUMBER] != NULL && area && dated && valued)
		return true;
	const struct node *header = csv_header(table->rows);
	const struct text said = import_text(importing, &missing, import_headings(importing, header), "", "");
	say_no_import(importing, header->at, said);
	return false;
}

bool indicator_table_read(struct importing *importing, struct indicator_table *table)
{
	*table = (struct indicator_table){ .rows = statistics_read(importing->reading, importing->source) };
	importing->failed = table->rows == NULL;
	if (table->rows == NULL)
		return false;
	return place_columns(importing, table) && has_columns(importing, table);
}
