/* SPDX-License-Identifier: EUPL-1.2 */
#include "population_inside.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "messages.h"
#include "names.h"
#include "near.h"
#include "project.h"

struct population *population_new(struct arena *memory, const struct bands *bands, int last_actual)
{
	struct population *population = ARENA_NEW(memory, struct population);
	population->memory = memory;
	population->bands = bands;
	population->last_actual = last_actual;
	population->names = names_new(memory);
	population->end = &population->rows;
	population->whole = AREA_UNKNOWN;
	return population;
}

void population_tear(struct population *population)
{
	population->torn = true;
}

void population_add(struct population *population, struct reading *reading, struct node *rows)
{
	population->torn = population->torn || rows->torn;
	for (struct node *node = rows->first; node != NULL; node = node->next) {
		struct population_row *row = ARENA_NEW(population->memory, struct population_row);
		record_read(reading, node, &record_population_row, row);
		if (row->area == NULL || !row->age_from.given || !row->year.given || !row->count.given) {
			population->torn = true;
			continue;
		}
		struct row_of_area *kept = ARENA_NEW(population->memory, struct row_of_area);
		kept->row = row;
		kept->year = (int)row->year.number;
		*population->end = kept;
		population->end = &kept->next;
		population->row_count++;
	}
}

/* ---- Numbering ---- */

static int compare_names(const void *a, const void *b)
{
	const char *const *first = a, *const *second = b;
	return strcmp(*first, *second);
}

bool area_is_whole(const char *name)
{
	for (int language = 0; language < LANGUAGES; language++)
		if (strcmp(words_whole_area.word[WHOLE_AREA_WHOLE].spelling.in[language], name) == 0)
			return true;
	return false;
}

static void number_areas(struct population *population)
{
	population->area = ARENA_ARRAY(population->memory, const char *, population->row_count + 1);
	for (const struct row_of_area *row = population->rows; row != NULL; row = row->next)
		if (names_add(population->names, NULL, row->row->area, row->row->area) == NULL)
			population->area[population->area_count++] = row->row->area;
	qsort(population->area, population->area_count, sizeof population->area[0], compare_names);
	/* The value of a name is the element of the sorted list, whose index is the area's number. */
	struct names *numbered = names_new(population->memory);
	for (size_t i = 0; i < population->area_count; i++) {
		names_add(numbered, NULL, population->area[i], &population->area[i]);
		if (area_is_whole(population->area[i]))
			population->whole = (int)i;
	}
	population->names = numbered;
}

static int compare_years(const void *a, const void *b)
{
	const int *first = a, *second = b;
	return (*first > *second) - (*first < *second);
}

static void number_years(struct population *population)
{
	for (const struct row_of_area *row = population->rows; row != NULL; row = row->next) {
		size_t i = 0;
		while (i < population->year_count && population->year[i] != row->year)
			i++;
		if (i == population->year_count)
			population->year[population->year_count++] = row->year;
	}
	qsort(population->year, population->year_count, sizeof population->year[0], compare_years);
}

/* ---- Parts of areas ---- */

static void say_unknown_part(struct reading *reading, const struct population *population,
                             const struct area_part *part)
{
	struct near near = { .word = part->part_of };
	for (size_t i = 0; i < population->area_count; i++)
		near_offer(&near, population->area[i]);
	say(reading->diags, &(struct diag){
		.message = &message_unknown_area,
		.at = field_where(part, KEY_PART_OF),
		.arguments = { { "area", text_same(part->part_of) } },
		.suggestion = near.best,
	});
}

/* Where it belongs is not known; that its name is one is, in a space of its own. */
static void lose_part(struct reading *reading, struct population *population, const struct area_part *part)
{
	names_add(population->names, population, part->name, part);
	if (!population->torn)
		say_unknown_part(reading, population, part);
}

static void add_parts(struct population *population, struct reading *reading, const struct area_part *parts,
                      size_t count)
{
	population->name = ARENA_ARRAY(population->memory, const char *, population->area_count + count + 1);
	memcpy(population->name, population->area, population->area_count * sizeof population->area[0]);
	population->name_count = population->area_count;
	for (size_t i = 0; i < count; i++) {
		if (parts[i].name == NULL || parts[i].part_of == NULL) {
			population->torn = true;
			continue;
		}
		const void *whole = names_find(population->names, NULL, parts[i].part_of);
		if (whole == NULL)
			lose_part(reading, population, &parts[i]);
		else if (names_add(population->names, NULL, parts[i].name, whole) == NULL)
			population->name[population->name_count++] = parts[i].name;
	}
}

static void list_every(struct population *population)
{
	population->every = ARENA_ARRAY(population->memory, uint32_t, population->area_count + 1);
	size_t count = 0;
	for (size_t i = 0; i < population->area_count; i++)
		if ((int)i != population->whole)
			population->every[count++] = (uint32_t)i;
}

void population_finish(struct population *population, struct reading *reading, const struct area_part *parts,
                       size_t count)
{
	number_areas(population);
	number_years(population);
	population_fill(population);
	population_check_ages(population, reading);
	list_every(population);
	add_parts(population, reading, parts, count);
}
