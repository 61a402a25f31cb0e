/* SPDX-License-Identifier: EUPL-1.2 */
#include "population_rows.h"

#include <string.h>

#include "area_names.h"
#include "arena.h"
#include "names.h"

enum { ROWS_MAX = 24000 };

struct people_table *people_table_new(struct importing *importing)
{
	struct arena *memory = importing->reading->memory;
	struct people_table *table = ARENA_NEW(memory, struct people_table);
	*table = (struct people_table){ .importing = importing, .memory = memory, .names = area_names_read(memory),
		                        .by_key = names_new(memory), .said = names_new(memory) };
	table->end = &table->rows;
	return table;
}

/* ---- One cell ---- */

static void leave_out(struct people_table *table, const struct node *cell, const struct text *reason)
{
	table->left_out++;
	say_not_imported(table->importing, cell, *reason);
}

/* An area that is not known is said once, however many ages it has. */
static const char *area_of(struct people_table *table, const struct people_cell *cell)
{
	static const struct text unknown =
		TEXT("aluekoodia ei ole kuntien eikä hyvinvointialueiden luettelossa; kirjoita alueen nimi",
	             "områdeskoden finns inte bland kommunerna eller välfärdsområdena; skriv områdets namn",
	             "the area code is not among municipalities and wellbeing services counties; write the name");
	struct importing *importing = table->importing;
	const char *name = area_name(table->names, table->memory, cell->area->scalar, import_language(importing));
	table->parts_of_country = table->parts_of_country || (name != NULL && !area_is_country(cell->area->scalar));
	if (name != NULL)
		return name;
	if (names_add(table->said, NULL, cell->area->scalar, cell) == NULL)
		leave_out(table, cell->area, &unknown);
	else
		table->left_out++;
	return NULL;
}

static struct people_row *row_of(struct people_table *table, const struct people_cell *cell, const char *area,
                                 int from, int to)
{
	const char *key = arena_printf(table->memory, "%d/%d/%d/%s", from, to, cell->year, area);
	const struct people_row *known = names_find(table->by_key, NULL, key);
	if (known != NULL)
		return known->self;
	struct people_row *row = ARENA_NEW(table->memory, struct people_row);
	*row = (struct people_row){ .area_cell = cell->area, .area = area, .from = from, .to = to, .year = cell->year,
		                    .kind = cell->kind, .origin = cell->origin };
	row->self = row;
	names_add(table->by_key, NULL, key, row);
	*table->end = row;
	table->end = &row->next;
	table->count++;
	return row;
}

static void add_people(struct people_table *table, struct people_row *row, const struct people_cell *cell,
                       int64_t people)
{
	static const struct text twice = TEXT("saman alueen, iän ja vuoden luku on taulukossa kahdesti",
	                                      "tabellen har två tal för samma område, ålder och år",
	                                      "the table has two numbers for the same area, age and year");
	const bool again = cell->sex == NULL ? row->both_given
	                                     : row->sexes_given > 1 || (row->sexes_given == 1 &&
	                                                                strcmp(row->first_sex, cell->sex) == 0);
	if (again) {
		leave_out(table, cell->count, &twice);
	} else if (cell->sex != NULL) {
		row->sexes += people;
		row->sexes_given++;
		row->first_sex = cell->sex;
	} else {
		row->both = people;
		row->both_given = true;
	}
}

void people_table_leave_out(struct people_table *table, const struct node *cell, const struct text *reason)
{
	table->read++;
	leave_out(table, cell, reason);
}

void people_table_add(struct people_table *table, const struct people_cell *cell)
{
	static const struct text no_age = TEXT("tämä ei ole ikä", "detta är ingen ålder", "this is not an age"),
	                         no_count = TEXT("tämä ei ole väkiluku", "detta är inget befolkningstal",
	                                         "this is not a number of people");
	int from, to;
	int64_t people;
	table->read++;
	const char *area = area_of(table, cell);
	if (area == NULL)
		return;
	if (!people_ages(cell->age->scalar, &from, &to))
		leave_out(table, cell->age, &no_age);
	else if (!people_count(cell->count->scalar, &people))
		leave_out(table, cell->count, &no_count);
	else
		add_people(table, row_of(table, cell, area, from, to), cell, people);
}

/* ---- The whole ---- */

static bool is_alone(const struct people_row *row)
{
	return row->from != ALL_AGES && !is_whole(row);
}

/* Beside its parts the country would be counted twice. */
static bool is_written(const struct people_table *table, const struct people_row *row)
{
	return row->from != ALL_AGES && is_whole(row) &&
	       !(table->parts_of_country && area_is_country(row->area_cell->scalar));
}

static void write_row(struct out *out, struct importing *importing, const struct people_row *row)
{
	out_field(out, row->area);
	out_printf(out, ",%d,", row->from);
	if (row->to != ALL_AGES)
		out_printf(out, "%d", row->to);
	out_printf(out, ",%d,%lld,", row->year, (long long)people_of(row));
	if (row->kind != POPULATION_KIND_UNSET)
		out_put(out, import_word(importing, &words_population_kind, row->kind));
	out_put(out, ",");
	out_field(out, row->origin);
	out_put(out, "\n");
}

static void say_one_sex(struct people_table *table)
{
	static const struct text pattern = TEXT("iästä {1} on vain toinen sukupuoli; lataa molemmat tai yhteensä",
	                                        "för åldern {1} finns bara det ena könet; ladda ner båda eller totalt",
	                                        "for age {1} there is one sex only; download both or the total");
	struct importing *importing = table->importing;
	for (const struct people_row *row = table->rows; row != NULL; row = row->next)
		if (is_alone(row))
			say_not_imported(importing, row->area_cell,
			                 import_text(importing, &pattern, import_number(importing, row->from), "", ""));
}

/* Every number that was understood is in a row, within another number, or left out for want of the other sex. */
static void count_numbers(struct people_table *table, const struct people_row *row)
{
	const size_t sexes = (size_t)row->sexes_given, numbers = sexes + row->both_given;
	const size_t taken = !is_written(table, row) ? 0 : row->both_given ? 1 : sexes;
	table->taken += taken;
	if (is_alone(row))
		table->left_out += numbers;
	else
		table->within += numbers - taken;
}

static void summarise(struct people_table *table, size_t written)
{
	static const struct text pattern =
		TEXT("luettu lukuja {1}: mukana {2} (rivejä {3}), muihin lukuihin jo sisältyviä, kuten "
		     "yhteensä-rivejä, {4}, "
	             "jätetty tuomatta {5}",
	             "lästa tal {1}: med {2} (rader {3}), tal som redan ingår i andra, såsom totalrader, {4}, "
	             "inte importerade {5}",
	             "numbers read {1}: taken {2} (rows {3}), within others already, such as rows of totals, {4}, left "
	             "out {5}");
	struct importing *importing = table->importing;
	const size_t counts[] = { table->read, table->taken, written, table->within, table->left_out };
	enum { COUNTS = sizeof counts / sizeof counts[0] };
	const char *values[COUNTS];
	for (size_t i = 0; i < COUNTS; i++)
		values[i] = import_number(importing, (int64_t)counts[i]);
	importing->summary = import_fill(importing, &pattern, values, COUNTS);
}

void people_table_write(struct people_table *table)
{
	static const enum key columns[] = { KEY_AREA,  KEY_AGE_FROM, KEY_AGE_TO, KEY_YEAR,
		                            KEY_COUNT, KEY_KIND,     KEY_SOURCE };
	static const struct text none = TEXT("väkilukuja ei löytynyt", "inga befolkningstal hittades",
	                                     "no numbers of people were found");
	static const struct text many = TEXT("rivejä on enemmän kuin väestötiedostoon mahtuu; lataa vain omat alueet "
	                                     "ja vuodet",
	                                     "raderna är fler än vad som ryms i en befolkningsfil; ladda ner bara egna "
	                                     "områden och år",
	                                     "there are more rows than a population file holds; download your own "
	                                     "areas and years only");
	struct importing *importing = table->importing;
	struct out *out = &importing->out;
	size_t written = 0;
	for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
		out_printf(out, "%s%s", i == 0 ? "" : ",", import_key(importing, columns[i]));
	out_put(out, "\n");
	for (const struct people_row *row = table->rows; row != NULL; row = row->next) {
		count_numbers(table, row);
		if (is_written(table, row)) {
			write_row(out, importing, row);
			written++;
		}
	}
	say_one_sex(table);
	people_totals_check(table);
	summarise(table, written);
	if (written == 0 || written > ROWS_MAX)
		say_no_import(importing, source_whole(importing->source), written == 0 ? none : many);
}
