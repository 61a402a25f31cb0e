/* SPDX-License-Identifier: EUPL-1.2 */
/* The values of indicators in the project's areas, as follow-ups read them: a row for each, with where it came from. */
#include <string.h>

#include "arena.h"
#include "csv_tree.h"
#include "date.h"
#include "import.h"
#include "indicator_region.h"
#include "indicator_table.h"
#include "indicator_write.h"
#include "names.h"
#include "statistics_table.h"

enum { NAMED_MAX = 30 };

struct indicators_import {
	struct importing *importing;
	struct arena *memory;
	struct indicator_table table;
	struct indicator_writing writing;
	struct regions *regions;
	struct names *by_key; /* of what is written: indicator, area, time and other divisions -> the cell */
	size_t read, written, empty, faulty, rounded;
};

/* ---- One value ---- */

static void leave_out(struct indicators_import *import, const struct node *cell, const struct text *reason,
                      size_t *count)
{
	say_not_imported(import->importing, cell, *reason);
	(*count)++;
}

static const struct node *cell_of(const struct indicators_import *import, const struct node *row,
                                  enum indicator_column column)
{
	return indicator_cell(&import->table, row, column);
}

static const char *text_of(const struct indicators_import *import, const struct node *row, enum indicator_column column)
{
	const struct node *cell = cell_of(import, row, column);
	return cell == NULL ? "" : cell->scalar;
}

/* The day or year of a value as it is written; "" when it cannot be told. */
static const char *time_of(const struct indicators_import *import, const struct node *row, const struct node *column)
{
	struct date day;
	if (indicator_is_dated(&import->table)) {
		const char *text = text_of(import, row, INDICATOR_DATE);
		return date_parse(text, &day) ? text : "";
	}
	const int year = statistics_year(import->table.wide ? column->key : text_of(import, row, INDICATOR_YEAR));
	return year == 0 ? "" : import_number(import->importing, year);
}

static struct region *area_of(const struct indicators_import *import, const struct node *row)
{
	return region_of(import->regions, &(struct region_cells){
		.region = cell_of(import, row, INDICATOR_REGION),
		.code = cell_of(import, row, INDICATOR_REGION_CODE),
		.category = cell_of(import, row, INDICATOR_REGION_CATEGORY),
		.title = cell_of(import, row, INDICATOR_REGION_TITLE),
	});
}

static const char *key_of(const struct indicators_import *import, const struct node *row, const char *area,
                          const char *time)
{
	const char *key =
	        arena_printf(import->memory, "%s\n%s\n%s\n%s", text_of(import, row, INDICATOR_NUMBER), area, time,
	                     indicator_gender(import->importing, text_of(import, row, INDICATOR_GENDER)));
	for (const struct node *column = csv_header(import->table.rows)->first; column != NULL; column = column->next)
		if (indicator_is_division(&import->table, column)) {
			const struct node *cell = node_get(row, column->key);
			key = arena_printf(import->memory, "%s\n%s", key, cell == NULL ? "" : cell->scalar);
		}
	return key;
}

/* ---- The rows ---- */

static void take_value(struct indicators_import *import, const struct node *row, const struct node *cell,
                       const struct region *area, const char *time)
{
	static const struct text none = TEXT("arvo puuttuu: tilaston merkintä kertoo, ettei lukua ole tai ettei sitä "
	                                     "julkaista",
	                                     "värdet saknas: märket säger att talet inte finns eller inte publiceras",
	                                     "there is no value: the mark says that it does not exist or is not "
	                                     "published"),
	                         wrong = TEXT("tämä ei ole luku", "detta är inget tal", "this is not a number"),
	                         twice = TEXT("samasta mittarista, alueesta ja ajasta on jo arvo; rivi jätettiin pois",
	                                      "samma indikator, område och tid har redan ett värde; raden lämnades "
	                                      "bort",
	                                      "there is a value of this indicator, area and time already; the row was "
	                                      "left out");
	const char *value = "";
	bool rounded = false;
	const enum value_text text = indicator_value(import->memory, cell->scalar, &value, &rounded);
	if (text == VALUE_TEXT_NONE)
		leave_out(import, cell, &none, &import->empty);
	else if (text == VALUE_TEXT_WRONG)
		leave_out(import, cell, &wrong, &import->faulty);
	else if (names_add(import->by_key, NULL, key_of(import, row, area->name, time), cell) != NULL)
		leave_out(import, cell, &twice, &import->faulty);
	else {
		import->rounded += rounded;
		import->written++;
		indicator_write_value(&import->writing, row, area->name, time, value);
	}
}

static void add_value(struct indicators_import *import, const struct node *row, const struct node *column)
{
	static const struct text no_cell = TEXT("rivillä ei ole mittaria, aluetta, vuotta tai arvoa",
	                                        "raden saknar indikator, område, år eller värde",
	                                        "the row lacks an indicator, an area, a year or a value");
	const struct node *cell = node_get(row, column->key);
	const char *time = time_of(import, row, column);
	struct region *area = area_of(import, row);
	import->read++;
	if (area != NULL && area->kind != REGION_OURS)
		area->values++;
	else if (area == NULL || *time == '\0' || *text_of(import, row, INDICATOR_NUMBER) == '\0' ||
	         (cell == NULL && row->first == NULL))
		leave_out(import, row->first == NULL ? row : row->first, &no_cell, &import->faulty);
	else if (cell == NULL)
		leave_out(import, row->first, &no_cell, &import->empty);
	else
		take_value(import, row, cell, area, time);
}

static void add_rows(struct indicators_import *import)
{
	const struct node *rows = import->table.rows;
	indicator_write_header(&import->writing);
	for (const struct node *row = rows->first; row != NULL; row = row->next)
		for (const struct node *column = csv_header(rows)->first; column != NULL; column = column->next)
			if (indicator_holds_values(&import->table, column))
				add_value(import, row, column);
}

/* ---- What was left out ---- */

static size_t values_of(const struct indicators_import *import, enum region_kind kind)
{
	size_t values = 0;
	for (const struct region *area = regions_met(import->regions); area != NULL; area = area->next)
		values += area->kind == kind ? area->values : 0;
	return values;
}

/* "Akaa, Alajärvi, …" with the number of those that are not named. */
static const char *names_of(const struct indicators_import *import, enum region_kind kind)
{
	const char *names = "";
	size_t count = 0;
	for (const struct region *area = regions_met(import->regions); area != NULL; area = area->next)
		if (area->kind == kind && count++ < NAMED_MAX)
			names = arena_printf(import->memory, "%s%s%s", names, count > 1 ? ", " : "", area->name);
	return count <= NAMED_MAX ? names : arena_printf(import->memory, "%s … (+%zu)", names, count - NAMED_MAX);
}

/* Areas of one kind are said together: a table of Sotkanet has hundreds of them. */
static void say_areas(struct indicators_import *import, enum region_kind kind, const struct text *pattern)
{
	struct importing *importing = import->importing;
	const struct region *area = regions_met(import->regions);
	while (area != NULL && area->kind != kind)
		area = area->next;
	if (area != NULL)
		say_not_imported(importing, area->cell,
		                 import_text(importing, pattern, names_of(import, kind),
		                             import_number(importing, (int64_t)values_of(import, kind)), ""));
}

static void say_all_areas(struct indicators_import *import)
{
	static const struct text other =
		TEXT("alueet eivät ole projektin alueita (arvoja {2}): {1}. Jos jokin niistä kuuluu mukaan, nimeä se "
		     "valitsimella --area",
	             "områdena hör inte till projektet (värden: {2}): {1}. Hör något av dem ändå till, ange det med "
	             "--area",
	             "the areas are not the project's (values: {2}): {1}. If one of them belongs to it, name it with "
	             "--area"),
		unknown = TEXT("Sotkanetin aluenumeroita ei tunneta (arvoja {2}): {1}. Lataa luettelo "
		               "https://sotkanet.fi/rest/1.1/regions ja anna se valitsimella --mapping",
	                       "Sotkanets områdesnummer är inte kända (värden: {2}): {1}. Ladda ner listan "
	                       "https://sotkanet.fi/rest/1.1/regions och ange den med --mapping",
	                       "Sotkanet's numbers of areas are not known (values: {2}): {1}. Download "
	                       "https://sotkanet.fi/rest/1.1/regions and give it with --mapping");
	say_areas(import, REGION_OTHER, &other);
	say_areas(import, REGION_UNKNOWN, &unknown);
}

static void summarise(struct indicators_import *import)
{
	static const struct text pattern =
		TEXT("luettu arvoja {1}, kirjoitettu {2}, jätetty tuomatta {3}: muilta alueilta {4}, tuntemattomilta "
		     "alueilta {5}, "
	             "ilman lukua {6}, virheellisiä tai toistuvia {7}; pyöristetty kuuteen desimaaliin {8}",
	             "läst {1} värden, skrivit {2}, inte importerat {3}: från andra områden {4}, från okända områden "
	             "{5}, "
	             "utan tal {6}, felaktiga eller upprepade {7}; avrundat till sex decimaler {8}",
	             "read {1} values, wrote {2}, left out {3}: of other areas {4}, of unknown areas {5}, "
	             "without a number {6}, faulty or repeated {7}; rounded to six decimals {8}");
	const size_t other = values_of(import, REGION_OTHER), unknown = values_of(import, REGION_UNKNOWN);
	const size_t counts[] = { import->read, import->written, import->read - import->written, other, unknown,
		                  import->empty, import->faulty, import->rounded };
	enum { COUNTS = sizeof counts / sizeof counts[0] };
	const char *values[COUNTS];
	for (size_t i = 0; i < COUNTS; i++)
		values[i] = import_number(import->importing, (int64_t)counts[i]);
	import->importing->summary = import_fill(import->importing, &pattern, values, COUNTS);
}

void import_indicators(struct importing *importing)
{
	static const struct text none =
		TEXT("taulukossa ei ole yhtään arvoa, joka voidaan tuoda",
		     "tabellen har inget värde som kan importeras",
	             "the table has no value that can be imported");
	struct arena *memory = importing->reading->memory;
	struct indicators_import import = { .importing = importing, .memory = memory };
	if (!indicator_table_read(importing, &import.table))
		return;
	import.writing = (struct indicator_writing){ importing, &import.table, indicator_names_read(memory),
		                                     source_sha256(memory, importing->source) };
	import.by_key = names_new(memory);
	import.regions = regions_new(importing);
	if (import.regions == NULL)
		return;
	add_rows(&import);
	say_all_areas(&import);
	summarise(&import);
	if (import.written == 0)
		say_no_import(importing, source_whole(importing->source), none);
}
