/* SPDX-License-Identifier: EUPL-1.2 */
#include "indicator_choice.h"

#include <ctype.h>
#include <string.h>

#include "arena.h"
#include "csv_tree.h"
#include "population.h"

/* ---- Cells ---- */

const struct node *cell_in(const struct candidate *candidate, enum statistics_column column)
{
	for (const struct node *cell = candidate->row->first; cell != NULL; cell = cell->next)
		if (statistics_column(cell) == column)
			return cell;
	return NULL;
}

/* Statistics write a dot or two where there is nothing to tell. */
static bool has_value(const struct node *cell)
{
	return cell->scalar[strspn(cell->scalar, ". ")] != '\0';
}

static struct date year_end(int year)
{
	return year < 1 || year > 9999 ? (struct date){ 0 } : (struct date){ (int16_t)year, 12, 31 };
}

/* The day of a row: its own, or the last of its year. */
static void date_row(struct candidate *candidate)
{
	const struct node *date = cell_in(candidate, COLUMN_DATE), *year = cell_in(candidate, COLUMN_YEAR);
	candidate->when = date != NULL ? date : year;
	if (date != NULL && date_parse(date->scalar, &candidate->date))
		return;
	candidate->date = year == NULL ? (struct date){ 0 } : year_end(statistics_year(year->scalar));
}

/* ---- Which columns hold values ---- */

/* A table with years as columns has no column of years. */
static bool has_column(const struct node *header, enum statistics_column wanted)
{
	for (const struct node *column = header->first; column != NULL; column = column->next)
		if (statistics_column(column) == wanted)
			return true;
	return false;
}

static const struct node *last_column(const struct node *header)
{
	const struct node *column = header->first;
	while (column != NULL && column->next != NULL)
		column = column->next;
	return column;
}

static bool holds_values(const struct node *header, const struct node *cell)
{
	if (has_column(header, COLUMN_VALUE))
		return statistics_column(cell) == COLUMN_VALUE;
	if (has_column(header, COLUMN_YEAR) || has_column(header, COLUMN_DATE))
		return strcmp(cell->key, last_column(header)->key) == 0;
	return statistics_year(cell->key) != 0;
}

static void add_candidate(struct choosing *choosing, const struct node *row, const struct node *cell)
{
	struct candidate *candidate = &choosing->items[choosing->count++];
	*candidate = (struct candidate){ .row = row, .value = cell };
	date_row(candidate);
	if (candidate->when == NULL) {
		candidate->when = cell;
		candidate->date = year_end(statistics_year(cell->key));
	}
}

static void gather(struct choosing *choosing)
{
	const struct node *header = csv_header(choosing->rows);
	size_t cells = 0;
	for (const struct node *row = choosing->rows->first; row != NULL; row = row->next)
		cells += row->count;
	choosing->items = ARENA_ARRAY(choosing->reading->memory, struct candidate, cells + 1);
	for (const struct node *row = choosing->rows->first; row != NULL; row = row->next)
		for (const struct node *cell = row->first; cell != NULL; cell = cell->next)
			if (holds_values(header, cell) && has_value(cell))
				add_candidate(choosing, row, cell);
}

/* ---- Narrowing down ---- */

/* Keeps the candidates that the test is true of; none are lost when it is true of none, unless it must be. */
static void keep(struct choosing *choosing, bool (*test)(const struct choosing *, const struct candidate *), bool must)
{
	size_t kept = 0;
	for (size_t i = 0; i < choosing->count; i++)
		kept += test(choosing, &choosing->items[i]);
	if (kept == 0 && !must)
		return;
	kept = 0;
	for (size_t i = 0; i < choosing->count; i++)
		if (test(choosing, &choosing->items[i]))
			choosing->items[kept++] = choosing->items[i];
	choosing->count = kept;
}

static bool has_word(const char *text, const char *word)
{
	size_t length = strlen(word);
	for (const char *at = text; length > 0 && (at = strstr(at, word)) != NULL; at++)
		if ((at == text || !isalnum((unsigned char)at[-1])) && !isalnum((unsigned char)at[length]))
			return true;
	return false;
}

static bool text_has(const struct text *text, const char *word)
{
	for (int language = 0; language < LANGUAGES; language++)
		if (text->in[language] != NULL && has_word(text->in[language], word))
			return true;
	return false;
}

/* By its id, or by the number that the indicator's source names: "Sotkanet 1234". */
static bool is_of_indicator(const struct choosing *choosing, const struct candidate *candidate)
{
	const struct node *cell = cell_in(candidate, COLUMN_INDICATOR);
	const struct indicator *indicator = choosing->indicator;
	return cell != NULL &&
	       ((indicator->id != NULL && strcmp(cell->scalar, indicator->id) == 0) ||
	        text_has(&indicator->source, cell->scalar) || text_has(&indicator->name, cell->scalar));
}

static bool is_of_first_indicator(const struct choosing *choosing, const struct candidate *candidate)
{
	const struct node *first = cell_in(&choosing->items[0], COLUMN_INDICATOR);
	const struct node *cell = cell_in(candidate, COLUMN_INDICATOR);
	return first == NULL ? cell == NULL : cell != NULL && strcmp(first->scalar, cell->scalar) == 0;
}

/* A table of one indicator may call it what it likes. */
static bool is_of_one_indicator(const struct choosing *choosing)
{
	for (size_t i = 0; i < choosing->count; i++)
		if (!is_of_first_indicator(choosing, &choosing->items[i]))
			return false;
	return true;
}

/* The day that was asked for: of a yearly figure its year. */
static bool is_of_day(const struct choosing *choosing, const struct candidate *candidate)
{
	struct date wanted = choosing->result->date;
	bool yearly = candidate->date.month == 12 && candidate->date.day == 31;
	return yearly ? candidate->date.year == wanted.year : date_compare(candidate->date, wanted) == 0;
}

static bool is_not_later(const struct choosing *choosing, const struct candidate *candidate)
{
	return date_given(candidate->date) && date_compare(candidate->date, choosing->latest) <= 0;
}

static bool is_latest(const struct choosing *choosing, const struct candidate *candidate)
{
	return date_compare(candidate->date, choosing->latest) == 0;
}

/* The last day before the follow-up that there is a value of. */
static struct date latest_of(const struct choosing *choosing)
{
	struct date latest = { 0 };
	for (size_t i = 0; i < choosing->count; i++)
		if (date_compare(choosing->items[i].date, latest) > 0)
			latest = choosing->items[i].date;
	return latest;
}

static bool is_of_area(const struct choosing *choosing, const struct candidate *candidate)
{
	const struct node *cell = cell_in(candidate, COLUMN_REGION);
	const struct areas *areas = &choosing->decision->areas;
	if (areas->whole)
		return cell != NULL && area_is_whole(cell->scalar);
	for (size_t i = 0; cell != NULL && i < areas->count; i++)
		if (strcmp(areas->items[i], cell->scalar) == 0)
			return true;
	return false;
}

static bool is_of_all_genders(const struct choosing *choosing, const struct candidate *candidate)
{
	const struct node *cell = cell_in(candidate, COLUMN_GENDER);
	(void)choosing;
	return cell != NULL && statistics_is_total(cell->scalar);
}

static bool is_of_everybody(const struct choosing *choosing, const struct candidate *candidate)
{
	(void)choosing;
	for (const struct node *cell = candidate->row->first; cell != NULL; cell = cell->next)
		if (statistics_column(cell) == COLUMN_OTHER && statistics_is_total(cell->scalar))
			return true;
	return false;
}

static bool is_in_total_column(const struct choosing *choosing, const struct candidate *candidate)
{
	(void)choosing;
	return statistics_is_total(candidate->value->key);
}

static void narrow(struct choosing *choosing)
{
	if (!is_of_one_indicator(choosing))
		keep(choosing, is_of_indicator, true);
	if (date_given(choosing->result->date)) {
		keep(choosing, is_of_day, true);
	} else {
		keep(choosing, is_not_later, true);
		choosing->latest = latest_of(choosing);
		keep(choosing, is_latest, true);
	}
	keep(choosing, is_of_area, false);
	keep(choosing, is_of_all_genders, false);
	keep(choosing, is_of_everybody, false);
	keep(choosing, is_in_total_column, false);
}

void choose_cells(struct choosing *choosing)
{
	gather(choosing);
	narrow(choosing);
}
