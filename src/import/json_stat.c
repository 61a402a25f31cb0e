/* SPDX-License-Identifier: EUPL-1.2 */
/* json-stat (version 2, and 1 under the key dataset), as the service of Statistics Finland gives it. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "area_names.h"
#include "arena.h"
#include "import.h"
#include "number.h"
#include "population_table.h"
#include "statistics_table.h"

enum role { ROLE_OTHER, ROLE_AREA, ROLE_AGE, ROLE_SEX, ROLE_YEAR, ROLES };
enum { DIMENSIONS_MAX = 8, CELLS_MAX = 2000000 };

/* One division of the table: its codes in order, each with its label. */
struct dimension {
	enum role role;
	size_t size;
	const struct node **code, **label;
};

struct cube {
	struct importing *importing;
	struct dimension dimension[DIMENSIONS_MAX];
	size_t count, cells;
	enum population_kind kind;
};

static enum role role_of(const char *name)
{
	const struct node column = { .key = name };
	enum statistics_column holds = statistics_column(&column);
	if (strcasecmp(name, "ikä") == 0 || strcasecmp(name, "ålder") == 0 || strcasecmp(name, "age") == 0)
		return ROLE_AGE;
	if (holds == COLUMN_REGION)
		return ROLE_AREA;
	if (holds == COLUMN_GENDER)
		return ROLE_SEX;
	return holds == COLUMN_YEAR || strcasecmp(name, "tid") == 0 ? ROLE_YEAR : ROLE_OTHER;
}

static const char *scalar_in(const struct node *map, const char *key)
{
	const struct node *node = map == NULL || map->kind != NODE_MAP ? NULL : node_get(map, key);
	return node == NULL ? "" : node->scalar;
}

static const struct node *part(const struct node *map, const char *key, enum node_kind kind)
{
	const struct node *node = map == NULL || map->kind != NODE_MAP ? NULL : node_get(map, key);
	return node == NULL || node->kind != kind ? NULL : node;
}

/* ---- Dimensions ---- */

/* The code as a value of its own, at the place of its key. */
static const struct node *as_value(struct arena *memory, const struct node *pair)
{
	struct node *value = ARENA_NEW(memory, struct node);
	*value = *pair;
	value->kind = NODE_SCALAR;
	value->scalar = pair->key == NULL ? pair->scalar : pair->key;
	value->at = pair->key_at;
	return value;
}

static bool place_code(struct dimension *dimension, struct arena *memory, const struct node *code, size_t position)
{
	if (position >= dimension->size || dimension->code[position] != NULL)
		return false;
	dimension->code[position] = as_value(memory, code);
	return true;
}

/* index is a list of codes, a map from code to position, or is left out where there is one code. */
static bool place_codes(struct dimension *dimension, struct arena *memory, const struct node *category)
{
	const struct node *index = category == NULL ? NULL : node_get(category, "index");
	bool numbered = index != NULL && index->kind == NODE_MAP;
	if (index == NULL)
		index = part(category, "label", NODE_MAP);
	if (index == NULL || index->kind == NODE_SCALAR || index->count != dimension->size)
		return false;
	size_t next = 0;
	for (const struct node *code = index->first; code != NULL; code = code->next, next++) {
		int64_t position = (int64_t)next;
		if (numbered && count_parse(code->scalar, &position) != NUMBER_OK)
			return false;
		if (!place_code(dimension, memory, code, (size_t)position))
			return false;
	}
	return true;
}

static void place_labels(struct dimension *dimension, const struct node *category)
{
	const struct node *labels = part(category, "label", NODE_MAP);
	for (size_t i = 0; i < dimension->size; i++) {
		const struct node *label = labels == NULL ? NULL : node_get(labels, dimension->code[i]->scalar);
		dimension->label[i] = label == NULL ? dimension->code[i] : label;
	}
}

static bool read_dimension(struct cube *cube, const struct node *all, const char *name, const char *size)
{
	struct arena *memory = cube->importing->reading->memory;
	const struct node *map = part(all, name, NODE_MAP), *category = part(map, "category", NODE_MAP);
	struct dimension *dimension = &cube->dimension[cube->count];
	int64_t length = 0;
	if (category == NULL || count_parse(size, &length) != NUMBER_OK || length < 1 || length > CELLS_MAX)
		return false;
	*dimension = (struct dimension){ .role = role_of(name), .size = (size_t)length,
		                         .code = ARENA_ARRAY(memory, const struct node *, (size_t)length),
		                         .label = ARENA_ARRAY(memory, const struct node *, (size_t)length) };
	if (dimension->role == ROLE_OTHER)
		dimension->role = role_of(scalar_in(map, "label"));
	if (!place_codes(dimension, memory, category))
		return false;
	place_labels(dimension, category);
	cube->count++;
	cube->cells *= dimension->size;
	return cube->cells <= CELLS_MAX;
}

static bool read_dimensions(struct cube *cube, const struct node *dataset)
{
	const struct node *all = part(dataset, "dimension", NODE_MAP);
	const struct node *id = part(dataset, "id", NODE_LIST), *size = part(dataset, "size", NODE_LIST);
	if (id == NULL)
		id = part(all, "id", NODE_LIST);
	if (size == NULL)
		size = part(all, "size", NODE_LIST);
	if (id == NULL || size == NULL || id->count != size->count || id->count > DIMENSIONS_MAX)
		return false;
	const struct node *length = size->first;
	for (const struct node *name = id->first; name != NULL; name = name->next, length = length->next)
		if (!read_dimension(cube, all, name->scalar, length->scalar))
			return false;
	return true;
}

static bool has_role(const struct cube *cube, enum role role)
{
	for (size_t i = 0; i < cube->count; i++)
		if (cube->dimension[i].role == role)
			return true;
	return false;
}

/* What divides the numbers in a way that this import knows nothing of. */
static const struct dimension *strange_division(const struct cube *cube)
{
	for (size_t i = 0; i < cube->count; i++)
		if (cube->dimension[i].role == ROLE_OTHER && cube->dimension[i].size > 1)
			return &cube->dimension[i];
	return NULL;
}

/* ---- Cells ---- */

static const struct node *area_cell(const struct dimension *dimension, size_t at)
{
	return area_is_code(dimension->code[at]->scalar) ? dimension->code[at] : dimension->label[at];
}

/* A code such as 007 is an age itself; others are told by their label. */
static const struct node *age_cell(const struct dimension *dimension, size_t at)
{
	const char first = dimension->code[at]->scalar[0];
	return (first >= '0' && first <= '9') || statistics_is_total(dimension->code[at]->scalar)
	               ? dimension->code[at]
	               : dimension->label[at];
}

static void place_cell(const struct dimension *dimension, size_t at, struct people_cell *cell)
{
	const char *label = dimension->label[at]->scalar;
	switch (dimension->role) {
	case ROLE_AREA: cell->area = area_cell(dimension, at); break;
	case ROLE_AGE: cell->age = age_cell(dimension, at); break;
	case ROLE_YEAR: cell->year = statistics_year(label); break;
	case ROLE_SEX:
		cell->sex = statistics_is_total(label) || statistics_is_total(dimension->code[at]->scalar) ? NULL : label;
		break;
	case ROLE_OTHER:
	case ROLES: cell->kind = people_kind_in(label, strlen(label));
	}
}

static void add_cell(const struct cube *cube, struct people_table *table, const struct node *value, size_t index)
{
	struct people_cell cell = { .count = value, .year = cube->importing->year };
	for (size_t rest = index, i = cube->count; i-- > 0; rest /= cube->dimension[i].size)
		place_cell(&cube->dimension[i], rest % cube->dimension[i].size, &cell);
	if (cell.kind == POPULATION_KIND_UNSET || cube->kind == POPULATION_KIND_PROJECTION)
		cell.kind = cube->kind;
	cell.origin = arena_printf(cube->importing->reading->memory, "%s#/value/%zu", cube->importing->name, index);
	people_table_add(table, &cell);
}

/* The values in order, or a map from the number of a cell to its value. */
static void add_cells(const struct cube *cube, const struct node *values)
{
	static const struct text outside = TEXT("arvon numero on taulukon ulkopuolella",
	                                        "värdets nummer ligger utanför tabellen",
	                                        "the number of the value is outside the table");
	struct people_table *table = people_table_new(cube->importing);
	size_t next = 0;
	for (const struct node *value = values->first; value != NULL; value = value->next, next++) {
		int64_t index = (int64_t)next;
		if (values->kind == NODE_MAP && count_parse(value->key, &index) != NUMBER_OK)
			index = (int64_t)cube->cells;
		if ((size_t)index < cube->cells)
			add_cell(cube, table, value, (size_t)index);
		else
			people_table_leave_out(table, value, &outside);
	}
	people_table_write(table);
}

void import_json_stat(struct importing *importing, struct node *root)
{
	static const struct text no_cube =
		TEXT("tämä ei ole json-stat-taulukko: id, size, dimension tai value puuttuu tai ne eivät sovi yhteen",
	             "detta är ingen json-stat-tabell: id, size, dimension eller value saknas eller passar inte ihop",
	             "this is no json-stat table: id, size, dimension or value is missing, or they do not fit "
	             "together"),
		no_role = TEXT("taulukosta puuttuu alue, ikä tai vuosi", "tabellen saknar område, ålder eller år",
	                       "the table lacks areas, ages or years"),
		strange = TEXT("taulukossa on jako, jota ei tunneta; rajaa se yhteen arvoon ennen lataamista",
	                       "tabellen har en indelning som inte känns igen; begränsa den till ett värde före "
	                       "nedladdningen",
	                       "the table has a division that is not known; choose one value of it before downloading");
	const struct node *dataset = part(root, "dataset", NODE_MAP);
	dataset = dataset == NULL ? root : dataset;
	const struct node *values = node_get(dataset, "value");
	const char *label = scalar_in(dataset, "label");
	struct cube cube = { .importing = importing, .cells = 1, .kind = people_kind_in(label, strlen(label)) };
	bool whole = values != NULL && values->kind != NODE_SCALAR && read_dimensions(&cube, dataset);
	if (!whole || (values->kind == NODE_LIST && values->count != cube.cells))
		say_no_import(importing, dataset->at, no_cube);
	else if (!has_role(&cube, ROLE_AREA) || !has_role(&cube, ROLE_AGE) ||
	         (!has_role(&cube, ROLE_YEAR) && importing->year == 0))
		say_no_import(importing, dataset->at, no_role);
	else if (strange_division(&cube) != NULL)
		say_no_import(importing, strange_division(&cube)->code[1]->at, strange);
	else
		add_cells(&cube, values);
}
