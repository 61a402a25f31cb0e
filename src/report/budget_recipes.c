/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How the figures of the budget follow from each other: whoever changes a cost or a weight in a spreadsheet sees what becomes of
 * the shares. Weights and costs of the services are what everything is made of; the front page takes its figures from the
 * table of data.
 */
#include <assert.h>
#include <string.h>

#include "arena.h"
#include "budget_parts.h"

/* The tables of the workbook under way, and what the columns of the services are. */
struct cookery {
	const struct budget_report *report;
	struct arena *memory;
	const struct table *services, *figures;
	size_t impact, cost, child, first_band, first_key;
};

static size_t column_of(const struct table *table, const char *key)
{
	for (size_t i = 0; i < table->column_count; i++)
		if (strcmp(table->columns[i].key, key) == 0)
			return i;
	return NO_COLUMN;
}

static struct table *table_named(const struct doc *doc, const char *section_key, const char *key)
{
	for (const struct section *section = doc->sections; section != NULL; section = section->next)
		for (const struct block *block = section->blocks; block != NULL; block = block->next)
			if (block->table != NULL && strcmp(section->key, section_key) == 0 &&
			    strcmp(block->table->key, key) == 0)
				return block->table;
	return NULL;
}

static void make(const struct cookery *in, struct value *value, struct recipe recipe)
{
	struct recipe *kept = ARENA_NEW(in->memory, struct recipe);
	*kept = recipe;
	*value = value_made(*value, kept);
}

/* ---- Services ---- */

static size_t child_bands(const struct bands *bands)
{
	size_t count = 0;
	while (count < bands->count && (bands->children & band_bit(count)) != 0)
		count++;
	return count;
}

static void make_services(const struct cookery *in)
{
	const struct bands *bands = in->report->reporting.bands;
	const struct recipe children = { .kind = RECIPE_SUM, .first = in->first_band, .count = child_bands(bands) };
	const struct recipe share = { .kind = RECIPE_QUOTIENT, .part = in->child, .whole = in->cost };
	for (struct row *row = in->services->rows; row != NULL; row = row->next) {
		make(in, &row->cells[in->child], children);
		make(in, &row->cells[in->child + 1], share);
		for (size_t band = 0; band < bands->count; band++)
			make(in, &row->cells[in->first_band + band],
			     (struct recipe){ .kind = RECIPE_PART,
			                      .first = in->first_key,
			                      .count = bands->count,
			                      .part = in->first_key + band,
			                      .whole = in->cost });
	}
}

/* ---- Sums of services ---- */

static struct recipe sum_of(const struct cookery *in, size_t column)
{
	return (struct recipe){ .kind = RECIPE_ROWS,
		                .table = in->services,
		                .part = column,
		                .where = NO_COLUMN,
		                .alike = NO_COLUMN,
		                .known = NO_COLUMN };
}

/* The services whose impact type belongs to the level. */
static struct recipe sum_of_level(const struct cookery *in, size_t column, int level)
{
	struct recipe recipe = sum_of(in, column);
	const char **words = ARENA_ARRAY(in->memory, const char *, IMPACT_TYPE_END);
	for (int type = 1; type < IMPACT_TYPE_END; type++)
		if (level_has((enum budget_level)level, (enum impact_type)type))
			words[recipe.word_count++] = word_label(&words_impact_type, type, in->report->reporting.language);
	recipe.where = in->impact;
	recipe.words = words;
	return recipe;
}

/* Over a number of people that is shown; what is made of a hidden one has no recipe. */
static void make_per_child(const struct cookery *in, struct row *row, const struct figure *people)
{
	const struct value count = budget_value(in->report, people);
	if (count.kind == VALUE_COUNT)
		make(in, &row->cells[column_of(in->figures, "per_child")],
		     (struct recipe){ .kind = RECIPE_QUOTIENT,
		                      .part = column_of(in->figures, "child"),
		                      .divisor = count.number });
}

static struct row *make_totals(const struct cookery *in, struct row *row)
{
	size_t cost = column_of(in->figures, "cost"), child = column_of(in->figures, "child");
	struct recipe counted = sum_of(in, in->cost);
	counted.known = in->child;
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++, row = row->next) {
		make(in, &row->cells[cost], counted);
		make(in, &row->cells[child], sum_of_level(in, in->child, level));
		make(in, &row->cells[column_of(in->figures, "share")],
		     (struct recipe){ .kind = RECIPE_QUOTIENT, .part = child, .whole = cost });
		make_per_child(in, row, in->report->budget->children_count);
	}
	return row;
}

static struct row *make_bands(const struct cookery *in, struct row *row)
{
	const struct child_budget *budget = in->report->budget;
	size_t child = column_of(in->figures, "child");
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		for (size_t band = 0; band < in->report->reporting.bands->count; band++) {
			if (budget->levels[level].band[band] == NULL)
				continue;
			make(in, &row->cells[child], sum_of_level(in, in->first_band + band, level));
			if (budget->people_of[band] != NULL)
				make_per_child(in, row, budget->people_of[band]);
			row = row->next;
		}
	return row;
}

/* The services that have in a column what the row is called by. */
static void make_groups(const struct cookery *in, struct row *row)
{
	size_t cost = column_of(in->figures, "cost"), child = column_of(in->figures, "child");
	for (int level = BUDGET_LEVEL_DIRECT; row != NULL; row = row->next) {
		struct recipe costs = sum_of(in, in->cost), children = sum_of_level(in, in->child, level);
		costs.known = in->child;
		costs.alike = children.alike =
		        column_of(in->services, row->cells[column_of(in->figures, "breakdown")].key);
		costs.own = children.own = column_of(in->figures, "part");
		make(in, &row->cells[cost], costs);
		make(in, &row->cells[child], children);
		level = level + 1 < BUDGET_LEVEL_END ? level + 1 : BUDGET_LEVEL_DIRECT;
	}
}

/* ---- What the front page takes from the data ---- */

static void take(const struct cookery *in, struct value *value, size_t row, const char *column)
{
	make(in, value,
	     (struct recipe){ .kind = RECIPE_CELL,
	                      .table = in->figures,
	                      .first = row,
	                      .part = column_of(in->figures, column) });
}

static void take_levels(const struct cookery *in, const struct table *levels)
{
	size_t number = 0;
	for (struct row *row = levels->rows; row != NULL; row = row->next, number++)
		for (size_t i = 1; i < levels->column_count; i++)
			take(in, &row->cells[i], number, levels->columns[i].key);
}

/* The rows of the bands come after those of the whole: a level after the other, in it a band after the other. */
static void take_bands(const struct cookery *in, const struct table *bands, const char *column)
{
	size_t number = BUDGET_LEVEL_END - BUDGET_LEVEL_DIRECT;
	for (struct row *row = bands->rows; row != NULL; row = row->next)
		for (size_t i = 1; i < bands->column_count; i++)
			if (value_is_number(row->cells[i]) || row->cells[i].kind == VALUE_WORD)
				take(in, &row->cells[i], number++, column);
}

static void take_counted(const struct cookery *in, const struct doc *doc)
{
	for (struct block *block = doc->sections->blocks; block != NULL; block = block->next)
		for (struct fact *fact = block->facts; fact != NULL; fact = fact->next)
			if (strcmp(fact->key, "counted") == 0)
				take(in, &fact->value, 0, "cost");
}

void budget_recipes(const struct budget_report *report)
{
	const struct doc *doc = report->reporting.doc;
	const struct table *services = table_named(doc, "data", "services");
	const struct table *figures = table_named(doc, "data", "child_budget");
	assert(services != NULL && figures != NULL);
	const struct cookery in = { .report = report,
		                    .memory = report->reporting.memory,
		                    .services = services,
		                    .figures = figures,
		                    .impact = column_of(services, "impact"),
		                    .cost = column_of(services, "cost"),
		                    .child = column_of(services, "child"),
		                    .first_band = column_of(services, "child") + 2,
		                    .first_key = column_of(services, "cost") + 1 };
	make_services(&in);
	make_groups(&in, make_bands(&in, make_totals(&in, figures->rows)));
	take_levels(&in, table_named(doc, "budget_levels", "levels"));
	take_bands(&in, table_named(doc, "budget_age_bands", "child_by_band"), "child");
	take_bands(&in, table_named(doc, "budget_age_bands", "per_child_by_band"), "per_child");
	take_counted(&in, doc);
}
