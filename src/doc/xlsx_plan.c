/* SPDX-License-Identifier: EUPL-1.2 */
#include "xlsx_plan.h"

#include <assert.h>
#include <string.h>

#include "arena.h"
#include "xlsx_text.h"

enum {
	WIDTH_MIN = 8,
	WIDTH_MAX = 60,
	WIDTH_MARGIN = 2,
	PAGE_WIDTH = 200, /* what an A4 page on its side shows when it is shrunk to some 65 % */
	PAGE_WIDTH_MAX = 260,
	WRAPPED_MIN = 14,
	PROSE = 120, /* a text this long is read as prose, and prose needs room */
	PROSE_MIN = 44,
	FILTER_BUTTON = 3, /* columns that the button of the filter takes from a heading */
	DATE_WIDTH = 10,
	ENGLISH_DATE_WIDTH = 17, /* 21 September 2026 */
	DECIMALS_SHOWN = 6
};

/* Sheets under way: where the next one goes. */
struct plan {
	struct arena *memory;
	struct sheet *first, *last;
	enum language language;
};

bool value_is_text(struct value value)
{
	return value.kind == VALUE_TEXT || value.kind == VALUE_CODE || value.kind == VALUE_WORD ||
	       value.kind == VALUE_BOOL;
}

static struct sheet *new_sheet(struct plan *plan, const struct table *table)
{
	struct sheet *sheet = ARENA_NEW(plan->memory, struct sheet);
	sheet->key = table->key;
	sheet->name = sheet_free_name(plan->memory, plan->first, table->sheet);
	sheet->table_name = sheet_free_table_name(plan->memory, plan->first, table->key);
	sheet->columns = table->columns;
	sheet->column_count = table->column_count;
	for (size_t i = 0; i < table->column_count; i++)
		sheet->headings[i] = sheet_free_heading(plan->memory, sheet, i);
	if (plan->last)
		plan->last->next = sheet;
	else
		plan->first = sheet;
	plan->last = sheet;
	return sheet;
}

static struct sheet *sheet_of(struct plan *plan, const struct table *table)
{
	for (struct sheet *sheet = plan->first; sheet; sheet = sheet->next)
		if (strcmp(sheet->key, table->key) == 0)
			return sheet;
	return new_sheet(plan, table);
}

static void add_part(struct plan *plan, const struct table *table)
{
	struct sheet *sheet = sheet_of(plan, table);
	assert(sheet->column_count == table->column_count);
	struct sheet_part *part = ARENA_NEW(plan->memory, struct sheet_part);
	part->table = table;
	part->first_row = sheet->row_count + 1;
	if (sheet->last)
		sheet->last->next = part;
	else
		sheet->parts = part;
	sheet->last = part;
	sheet->row_count += table->row_count;
}

static void add_doc(struct plan *plan, const struct doc *doc)
{
	for (const struct section *section = doc->sections; section; section = section->next)
		for (const struct block *b = block_for(section->blocks, FOR_ALL); b;
		     b = block_for(b->next, FOR_ALL))
			if (b->kind == BLOCK_TABLE && b->table->sheet)
				add_part(plan, b->table);
}

/* Digits, a sign, a space for each group and room for decimals, without writing the number. */
static int number_columns(struct value value)
{
	int digits = 1, unseen = value.decimals > DECIMALS_SHOWN ? value.decimals - DECIMALS_SHOWN : 0;
	for (int64_t rest = value.number / 10; rest != 0; rest /= 10)
		digits++;
	digits = digits > unseen ? digits - unseen : 1;
	return digits + digits / 3 + (value.number < 0) +
	       (value.kind == VALUE_CENTS || value.kind == VALUE_DECIMAL);
}

int value_width(struct value value, enum language language)
{
	if (value_is_text(value))
		return text_columns(value.text);
	switch (value.kind) {
	case VALUE_COUNT:
	case VALUE_CENTS:
	case VALUE_DECIMAL:
		return number_columns(value);
	case VALUE_DATE:
		return language == EN ? ENGLISH_DATE_WIDTH : DATE_WIDTH;
	case VALUE_NONE:
	case VALUE_SHARE:
	case VALUE_TEXT:
	case VALUE_CODE:
	case VALUE_WORD:
	case VALUE_BOOL:
		return 0;
	}
	return 0;
}

static int clamp_width(int columns)
{
	return columns < WIDTH_MIN ? WIDTH_MIN : columns > WIDTH_MAX ? WIDTH_MAX : columns;
}

/* The widest value of a column, however wide. */
static int widest_value(const struct plan *plan, const struct sheet *sheet, size_t index)
{
	int widest = 0;
	for (const struct sheet_part *part = sheet->parts; part; part = part->next)
		for (const struct row *row = part->table->rows; row; row = row->next) {
			int columns = value_width(row->cells[index], plan->language);
			widest = columns > widest ? columns : widest;
		}
	return widest;
}

static int widest_word(struct arena *memory, const char *heading)
{
	int widest = 0;
	while (*heading) {
		size_t length = strcspn(heading, " ");
		int columns = text_columns(arena_copy(memory, heading, length));
		widest = columns > widest ? columns : widest;
		heading += length + (heading[length] == ' ');
	}
	return widest;
}

static int total_width(const struct sheet *sheet)
{
	int total = 0;
	for (size_t i = 0; i < sheet->column_count; i++)
		total += sheet->widths[i];
	return total;
}

int sheet_pages_across(const struct sheet *sheet)
{
	return 1 + total_width(sheet) / PAGE_WIDTH_MAX;
}

/* The column whose texts would take the most lines. */
static size_t tightest(const struct sheet *sheet, const int *longest)
{
	size_t most = 0;
	for (size_t i = 1; i < sheet->column_count; i++)
		if (longest[i] * sheet->widths[most] > longest[most] * sheet->widths[i])
			most = i;
	return most;
}

/*
 * A table that is wider than a page would be printed too small to read. Its headings and texts wrap instead: every
 * column gets what its words need, and what is left goes where the longest texts are.
 */
static void fit_page(const struct plan *plan, struct sheet *sheet, const int *longest)
{
	if (total_width(sheet) <= PAGE_WIDTH)
		return;
	for (size_t i = 0; i < sheet->column_count; i++) {
		int heading = widest_word(plan->memory, sheet->headings[i]) + FILTER_BUTTON;
		int most = longest[i] >= PROSE ? PROSE_MIN : WRAPPED_MIN;
		int value = longest[i] < most ? longest[i] : most;
		sheet->widths[i] = clamp_width((heading > value ? heading : value) + WIDTH_MARGIN);
	}
	int pages = sheet_pages_across(sheet);
	for (int left = pages * PAGE_WIDTH - total_width(sheet); left > 0; left--)
		sheet->widths[tightest(sheet, longest)]++;
}

static void set_widths(const struct plan *plan, struct sheet *sheet)
{
	int longest[TABLE_COLUMNS_MAX] = { 0 };
	for (size_t i = 0; i < sheet->column_count; i++) {
		int heading = text_columns(sheet->headings[i]) + FILTER_BUTTON;
		longest[i] = widest_value(plan, sheet, i);
		sheet->widths[i] = clamp_width((heading > longest[i] ? heading : longest[i]) + WIDTH_MARGIN);
	}
	fit_page(plan, sheet, longest);
}

static bool all_numbers(const struct sheet *sheet, size_t index)
{
	for (const struct sheet_part *part = sheet->parts; part; part = part->next)
		for (const struct row *row = part->table->rows; row; row = row->next)
			if (value_is_text(row->cells[index]))
				return false;
	return true;
}

/* A sum of what is shown would not be that of the whole where something is hidden or not known. */
static void set_totals(struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->column_count; i++) {
		uint64_t bit = (uint64_t)1 << i;
		if ((sheet->parts->table->totals & bit) != 0 && all_numbers(sheet, i))
			sheet->totals |= bit;
	}
}

struct sheet *sheets_plan(struct arena *memory, const struct doc *const *docs, size_t count)
{
	if (count == 0)
		return NULL;
	struct plan plan = { .memory = memory, .language = docs[0]->language };
	for (size_t i = 0; i < count; i++)
		add_doc(&plan, docs[i]);
	for (struct sheet *sheet = plan.first; sheet; sheet = sheet->next) {
		set_totals(sheet);
		set_widths(&plan, sheet);
	}
	return plan.first;
}

int row_lines(const struct sheet *sheet, const struct row *row)
{
	int most = 1;
	for (size_t i = 0; i < sheet->column_count; i++) {
		if (!value_is_text(row->cells[i]))
			continue;
		int lines = text_lines(row->cells[i].text, sheet->widths[i] - 1);
		most = lines > most ? lines : most;
	}
	return most;
}
