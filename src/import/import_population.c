/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "csv_tree.h"
#include "import.h"
#include "json_tree.h"
#include "population_table.h"
#include "statistics_table.h"

/* The columns of a table: one value with its year beside it, or a column of values for each year. */
struct layout {
	const struct node *area, *age, *sex, *year, *value;
	bool wide;
	enum population_kind kind;
};

static bool is_one_of(const char *text, const char *const *words)
{
	for (; *words != NULL; words++)
		if (strcasecmp(text, *words) == 0)
			return true;
	return false;
}

static bool is_age(const struct node *column)
{
	static const char *const words[] = { "ikä", "ålder", "Ålder", "age", NULL };
	return is_one_of(column->key, words);
}

/* "Miehet 2019 …": a heading that begins with one sex. */
static bool is_of_one_sex(const char *heading)
{
	static const char *const words[] = { "miehet", "naiset", "män", "kvinnor", "males", "females", "men", "women" };
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (strncasecmp(heading, words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

static bool is_value(const struct node *column)
{
	static const char *const words[] = { "väestö", "väkiluku", "lukumäärä", "määrä", "befolkning", "folkmängd",
		                             "antal", "population", "count", NULL };
	return statistics_column(column) == COLUMN_VALUE || is_one_of(column->key, words) ||
	       people_kind_in(column->key, strlen(column->key)) != POPULATION_KIND_UNSET;
}

static void place_column(struct layout *layout, const struct node *column)
{
	enum statistics_column holds = statistics_column(column);
	if (holds == COLUMN_REGION)
		layout->area = column;
	else if (is_age(column))
		layout->age = column;
	else if (holds == COLUMN_GENDER)
		layout->sex = column;
	else if (holds == COLUMN_YEAR)
		layout->year = column;
	else if (statistics_year(column->key) != 0)
		layout->wide = true;
	else if (is_value(column))
		layout->value = column;
}

static enum population_kind kind_of_title(const struct source *source)
{
	size_t length;
	const char *title = source_line(source, 1, &length);
	return people_kind_in(title, length);
}

static struct layout layout_of(struct importing *importing, const struct node *rows)
{
	struct layout layout = { .kind = kind_of_title(importing->source) };
	for (const struct node *column = csv_header(rows)->first; column != NULL; column = column->next)
		place_column(&layout, column);
	return layout;
}

/* ---- Rows ---- */

static const struct node *cell_of(const struct node *row, const struct node *column)
{
	return column == NULL ? NULL : node_get(row, column->key);
}

static enum population_kind kind_of(const struct layout *layout, const struct node *column)
{
	enum population_kind kind = people_kind_in(column->key, strlen(column->key));
	bool of_table = kind == POPULATION_KIND_UNSET || layout->kind == POPULATION_KIND_PROJECTION;
	return of_table ? layout->kind : kind;
}

/* Which of the sexes a number is of alone, or NULL. */
static const char *sex_of(const struct layout *layout, const struct node *row, const struct node *column)
{
	const struct node *sex = cell_of(row, layout->sex);
	if (is_of_one_sex(column->key))
		return column->key;
	return sex == NULL || statistics_is_total(sex->scalar) ? NULL : sex->scalar;
}

static int year_of(const struct importing *importing, const struct layout *layout, const struct node *row,
                   const struct node *column)
{
	const struct node *cell = cell_of(row, layout->year);
	if (layout->wide)
		return statistics_year(column->key);
	return cell == NULL ? importing->year : statistics_year(cell->scalar);
}

static void add_cell(struct people_table *table, struct importing *importing, const struct layout *layout,
                     const struct node *row, const struct node *column)
{
	static const struct text no_cell = TEXT("rivillä ei ole aluetta, ikää tai väkilukua",
	                                        "raden saknar område, ålder eller befolkningstal",
	                                        "the row lacks an area, an age or a number of people"),
	                         no_year = TEXT("rivin vuosi ei selviä", "radens år framgår inte",
	                                        "the year of the row cannot be told");
	const struct people_cell cell = {
		.area = cell_of(row, layout->area),
		.age = cell_of(row, layout->age),
		.count = cell_of(row, column),
		.year = year_of(importing, layout, row, column),
		.sex = sex_of(layout, row, column),
		.kind = kind_of(layout, column),
		.origin = arena_printf(importing->reading->memory, "%s:%u", importing->name, (unsigned)row->at.line),
	};
	if (cell.area == NULL || cell.age == NULL || cell.count == NULL)
		people_table_leave_out(table, row->first == NULL ? row : row->first, &no_cell);
	else if (cell.year == 0)
		people_table_leave_out(table, row->first, &no_year);
	else
		people_table_add(table, &cell);
}

static bool holds_people(const struct layout *layout, const struct node *column)
{
	return layout->wide ? statistics_year(column->key) != 0 : column == layout->value;
}

static void add_rows(struct importing *importing, const struct layout *layout, const struct node *rows)
{
	struct people_table *table = people_table_new(importing);
	for (const struct node *row = rows->first; row != NULL; row = row->next)
		for (const struct node *column = csv_header(rows)->first; column != NULL; column = column->next)
			if (holds_people(layout, column))
				add_cell(table, importing, layout, row, column);
	people_table_write(table);
}

static void import_rows(struct importing *importing)
{
	static const struct text columns =
		TEXT("otsikkorivillä pitää olla alue, ikä ja väkiluku sekä vuosi (myös valitsimella --year); nyt siinä "
		     "on: {1}",
	             "rubrikraden ska ha område, ålder och folkmängd samt år (också med --year); nu har den: {1}",
	             "the header row must have area, age and population, and a year (or give --year); it has: {1}");
	const struct node *rows = statistics_read(importing->reading, importing->source);
	importing->failed = rows == NULL;
	if (rows == NULL)
		return;
	const struct layout layout = layout_of(importing, rows);
	bool dated = layout.wide || layout.year != NULL || importing->year != 0;
	if (layout.area == NULL || layout.age == NULL || !(layout.wide || layout.value != NULL) || !dated)
		say_no_import(importing, csv_header(rows)->at,
		              import_text(importing, &columns, import_headings(importing, csv_header(rows)), "", ""));
	else
		add_rows(importing, &layout, rows);
}

/* JSON begins with a brace whatever the file is called. */
void import_population(struct importing *importing)
{
	const char *start = importing->source->bytes + strspn(importing->source->bytes, " \t\r\n");
	if (*start != '{') {
		import_rows(importing);
		return;
	}
	struct node *root = json_read(importing->reading->memory, importing->source, importing->reading->diags);
	importing->failed = root == NULL;
	if (root != NULL)
		import_json_stat(importing, root);
}
