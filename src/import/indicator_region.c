/* SPDX-License-Identifier: EUPL-1.2 */
#include "indicator_region.h"

#include <ctype.h>
#include <string.h>

#include "area_names.h"
#include "arena.h"
#include "json_tree.h"
#include "names.h"
#include "population.h"
#include "project.h"

struct regions {
	struct importing *importing;
	struct area_names *names;
	struct names *listed; /* number of Sotkanet -> its node in the list that was given */
	struct names *by_text;
	struct region *first, **end;
};

/* ---- The list of areas of Sotkanet ---- */

static const char *text_at(const struct node *map, const char *key)
{
	const struct node *node = map == NULL || map->kind != NODE_MAP ? NULL : node_get(map, key);
	return node == NULL ? "" : node->scalar;
}

static bool read_list(struct regions *regions)
{
	static const struct text wrong = TEXT("tämä ei ole Sotkanetin alueluettelo "
	                                      "(https://sotkanet.fi/rest/1.1/regions)",
	                                      "detta är inte Sotkanets områdeslista "
	                                      "(https://sotkanet.fi/rest/1.1/regions)",
	                                      "this is not Sotkanet's list of areas "
	                                      "(https://sotkanet.fi/rest/1.1/regions)");
	struct importing *importing = regions->importing;
	if (importing->mapping == NULL)
		return true;
	const struct node *list = json_read(importing->reading->memory, importing->mapping, importing->reading->diags);
	importing->failed = list == NULL;
	if (list == NULL)
		return false;
	for (const struct node *area = list->first; area != NULL; area = area->next)
		if (*text_at(area, "id") != '\0')
			names_add(regions->listed, NULL, text_at(area, "id"), area);
	bool is_list = list->kind == NODE_LIST && list->first != NULL && *text_at(list->first, "id") != '\0';
	if (!is_list)
		say_no_import(importing, list->at, wrong);
	return is_list;
}

struct regions *regions_new(struct importing *importing)
{
	struct arena *memory = importing->reading->memory;
	struct regions *regions = ARENA_NEW(memory, struct regions);
	*regions = (struct regions){ .importing = importing, .names = area_names_read(memory),
		                     .listed = names_new(memory), .by_text = names_new(memory) };
	regions->end = &regions->first;
	return read_list(regions) ? regions : NULL;
}

/* ---- What an area is called ---- */

struct called {
	const char *code; /* "KU285", "HVA10", "SSS"; "" when it is none of these */
	struct text name;
	bool known;
	bool other_division; /* a sub-region, a hospital district …: may have the name of a municipality */
};

static bool is_number(const char *text)
{
	return *text != '\0' && *text != '0' && text[strspn(text, "0123456789")] == '\0';
}

/* Sotkanet's categories that lva has codes for. A region or sub-region has its municipality's or county's name at times. */
static const char *code_in(struct arena *memory, const char *category, const char *code)
{
	static const struct {
		const char *category, *letters;
	} rows[] = { { "KUNTA", "KU" }, { "HYVINVOINTIALUE", "HVA" } };
	if (strcmp(category, "MAA") == 0)
		return "SSS";
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (strcmp(category, rows[i].category) == 0)
			return arena_printf(memory, "%s%s", rows[i].letters, code);
	return "";
}

static struct called called_by_area(const struct area *area)
{
	return (struct called){ .code = area->code, .name = area->name, .known = true };
}

static struct called called_by_code(const struct regions *regions, const char *category, const char *code,
                                    const struct text *title)
{
	struct arena *memory = regions->importing->reading->memory;
	const char *whole = code_in(memory, category, code);
	const struct area *area = *whole == '\0' ? NULL : area_named(regions->names, memory, whole);
	return area != NULL
	               ? called_by_area(area)
	               : (struct called){ .code = "", .name = *title, .known = true, .other_division = *whole == '\0' };
}

static const char *title_in(const struct node *titles, const char *language)
{
	const char *title = text_at(titles, language);
	return *title == '\0' ? text_at(titles, "fi") : title;
}

static struct called called_by_list(const struct regions *regions, const struct node *listed)
{
	const struct node *titles = node_get(listed, "title");
	const struct text title = TEXT(title_in(titles, "fi"), title_in(titles, "sv"), title_in(titles, "en"));
	return called_by_code(regions, text_at(listed, "category"), text_at(listed, "code"), &title);
}

static struct called called_by_text(const struct regions *regions, const char *text)
{
	struct arena *memory = regions->importing->reading->memory;
	const struct area *area = area_named(regions->names, memory, text);
	const char *name = area_name(regions->names, memory, text, FI);
	return area != NULL ? called_by_area(area)
	                    : (struct called){ .code = "",
		                               .name = text_same(name == NULL ? text : name),
		                               .known = name != NULL };
}

/* Sotkanet numbers areas in its own way: 161 is Kuopio, whose code is 297. */
static struct called called_by_number(const struct regions *regions, const char *number)
{
	const struct area *area = area_of_sotkanet(regions->names, number);
	const struct node *listed = names_find(regions->listed, NULL, number);
	if (listed != NULL)
		return called_by_list(regions, listed);
	return area != NULL ? called_by_area(area) : (struct called){ .code = "", .name = text_same(number) };
}

static struct called call(const struct regions *regions, const struct region_cells *cells, const struct node *cell)
{
	const struct text title = text_same(cells->title == NULL ? cell->scalar : cells->title->scalar);
	if (cells->code != NULL && cells->category != NULL)
		return called_by_code(regions, cells->category->scalar, cells->code->scalar, &title);
	if (cell == cells->region && strcmp(cell->key, "region") == 0 && is_number(cell->scalar))
		return called_by_number(regions, cell->scalar);
	return called_by_text(regions, cell->scalar);
}

/* ---- Whose it is ---- */

/* "Kotka stad", "City of Kotka", "Kotkan kaupunki". */
static bool has_name(const char *organisation, const char *name)
{
	const size_t length = strlen(name);
	for (const char *at = organisation; length > 0 && (at = strstr(at, name)) != NULL; at++) {
		const char *after = at + length + (at[length] == 'n');
		if ((at == organisation || at[-1] == ' ') && (*after == '\0' || *after == ' '))
			return true;
	}
	return false;
}

/* The area of the whole organisation: the county by its name, a municipality by its own in that of the organisation. */
static bool is_whole(const struct project *project, const struct called *called)
{
	const bool municipal = project->organisation_type == ORGANISATION_TYPE_MUNICIPALITY &&
	                       strncmp(called->code, "KU", 2) == 0;
	for (int one = 0; one < LANGUAGES; one++)
		for (int other = 0; other < LANGUAGES; other++) {
			const char *organisation = project->organisation.in[one], *name = called->name.in[other];
			if (organisation != NULL && (strcmp(organisation, name) == 0 ||
			                             (municipal && has_name(organisation, name))))
				return true;
		}
	return false;
}

static bool is_asked(const struct importing *importing, const struct called *called)
{
	for (const char *const *asked = importing->areas; asked != NULL && *asked != NULL; asked++) {
		if (*called->code != '\0' &&
		    (strcmp(*asked, called->code) == 0 || strcmp(*asked, called->code + 2) == 0))
			return true;
		for (int language = 0; language < LANGUAGES; language++)
			if (strcmp(*asked, called->name.in[language]) == 0)
				return true;
	}
	return false;
}

/* How the population file calls it, or NULL. */
static const char *name_in_project(const struct importing *importing, const struct called *called)
{
	for (int language = 0; language < LANGUAGES; language++)
		if (importing->population != NULL &&
		    population_area(importing->population, called->name.in[language]) != AREA_UNKNOWN)
			return called->name.in[language];
	return NULL;
}

static void judge(struct region *region, const struct importing *importing, const struct called *called)
{
	const bool comparable = called->known && !called->other_division;
	const char *ours = comparable ? name_in_project(importing, called) : NULL;
	region->name = import_said(importing, &called->name);
	region->kind = called->known ? REGION_OTHER : REGION_UNKNOWN;
	if (ours != NULL) {
		region->name = ours;
		region->kind = REGION_OURS;
	} else if (comparable && importing->project != NULL && is_whole(importing->project, called)) {
		region->name = import_word(importing, &words_whole_area, WHOLE_AREA_WHOLE);
		region->kind = REGION_OURS;
	} else if (called->known && (importing->population == NULL || is_asked(importing, called))) {
		region->kind = REGION_OURS;
	}
}

/* ---- The areas that are met ---- */

static const char *scalar_of(const struct node *cell)
{
	return cell == NULL ? "" : cell->scalar;
}

struct region *region_of(struct regions *regions, const struct region_cells *cells)
{
	struct arena *memory = regions->importing->reading->memory;
	const struct node *cell = cells->title != NULL  ? cells->title
	                          : cells->code != NULL ? cells->code
	                                                : cells->region;
	cell = cells->code == NULL && cells->region != NULL ? cells->region : cell;
	if (cell == NULL)
		return NULL;
	const char *text =
	        arena_printf(memory, "%s\n%s\n%s", scalar_of(cells->category), scalar_of(cells->code), cell->scalar);
	const struct region *known = names_find(regions->by_text, NULL, text);
	if (known != NULL)
		return known->self;
	const struct called called = call(regions, cells, cell);
	struct region *region = ARENA_NEW(memory, struct region);
	*region = (struct region){ .cell = cell, .self = region };
	judge(region, regions->importing, &called);
	names_add(regions->by_text, NULL, text, region);
	*regions->end = region;
	regions->end = &region->next;
	return region;
}

const struct region *regions_met(const struct regions *regions)
{
	return regions->first;
}
