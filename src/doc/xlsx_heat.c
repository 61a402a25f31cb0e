/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Heat maps: the cells of a table coloured by their numbers, which stay in them, with the words beside a number in the same
 * colour, and below them what the colours stand for. So a map is read in black and white too.
 */
#include "arena.h"
#include "xlsx_sheet.h"

/* To add a step: its colour, on which black can be read, and its name. */
static const struct step {
	lxw_color_t colour;
	struct text name;
} steps[] = {
	{ 0xFCEBCB, TEXT("vähän", "få", "few") },
	{ 0xF6D08B, TEXT("enemmän", "fler", "more") },
	{ 0xE8825A, TEXT("eniten", "flest", "most") },
};
enum { STEPS = sizeof steps / sizeof steps[0] };

/* Of counts at least as many as there are steps: where everything is 1, nothing is hot. */
static int64_t largest_of(const struct chart *chart)
{
	bool counts = chart->table->columns[chart->series[0].column].kind == VALUE_COUNT;
	int64_t largest = counts ? STEPS : 1;
	for (const struct row *row = chart->table->rows; row; row = row->next)
		for (size_t i = 0; i < chart->series_count; i++) {
			struct value value = row->cells[chart->series[i].column];
			if (value_is_number(value) && value.number > largest)
				largest = value.number;
		}
	return largest;
}

/* What a cell of the step is more than. */
static int64_t floor_of(const struct chart *chart, size_t step)
{
	return (int64_t)((wide)largest_of(chart) * (wide)step / STEPS);
}

static lxw_format *coloured(struct workbook *to, const struct step *step)
{
	lxw_format *format = workbook_add_format(to->book);
	format_set_bg_color(format, step->colour);
	format_set_border(format, LXW_BORDER_THIN);
	format_set_border_color(format, LXW_COLOR_WHITE);
	return format;
}

/* A heat map under way: its formats, by step, and where its rows begin and end. */
struct heat {
	struct workbook *to;
	lxw_worksheet *sheet;
	const struct chart *chart;
	lxw_format *formats[STEPS];
	lxw_row_t first, last;
};

/* The cells of one column by the numbers of another; what is no number is left uncoloured. */
static void colour_column(const struct heat *heat, size_t column, size_t by)
{
	struct arena *memory = heat->to->memory;
	bool cents = heat->chart->table->columns[by].kind == VALUE_CENTS;
	char cell[LXW_MAX_CELL_NAME_LENGTH];
	lxw_rowcol_to_cell(cell, heat->first, (lxw_col_t)by);
	for (size_t step = STEPS; step-- > 0;) {
		double least = (double)floor_of(heat->chart, step) / (cents ? 100 : 1);
		const char *test = arena_printf(memory, "=AND(ISNUMBER(%s),%s>%.2f)", cell, cell, least);
		lxw_conditional_format rule = { .type = LXW_CONDITIONAL_TYPE_FORMULA,
			                        .value_string = arena_string(memory, test),
			                        .format = heat->formats[step],
			                        .stop_if_true = LXW_TRUE };
		note_error(heat->to, worksheet_conditional_format_range(heat->sheet, heat->first, (lxw_col_t)column, heat->last,
		                                                        (lxw_col_t)column, &rule));
	}
}

/* "vähän: 1–2"; numbers that are no counts are not told. */
static const char *step_words(const struct heat *heat, size_t step)
{
	const char *name = text_in(&steps[step].name, heat->to->language);
	if (heat->chart->table->columns[heat->chart->series[0].column].kind != VALUE_COUNT)
		return name;
	int64_t from = floor_of(heat->chart, step) + 1, to = floor_of(heat->chart, step + 1);
	return from == to ? arena_printf(heat->to->memory, "%s: %lld", name, (long long)from)
	                  : arena_printf(heat->to->memory, "%s: %lld–%lld", name, (long long)from, (long long)to);
}

lxw_row_t put_heat(struct workbook *to, struct spot at, const struct chart *chart, lxw_row_t first_row)
{
	static const struct text colours = TEXT("Värit", "Färger", "Colours");
	struct heat heat = { .to = to, .sheet = at.sheet, .chart = chart, .first = first_row };
	heat.last = first_row + (lxw_row_t)chart->table->row_count - 1;
	for (size_t step = 0; step < STEPS; step++)
		heat.formats[step] = coloured(to, &steps[step]);
	for (size_t i = 0; i < chart->series_count; i++) {
		const struct series *series = &chart->series[i];
		colour_column(&heat, series->column, series->column);
		if (series->words > 0)
			colour_column(&heat, series->words, series->column);
	}
	put_cell_text(to, at, text_in(&colours, to->language), to->line);
	for (size_t step = 0; step < STEPS; step++) {
		at.column++;
		put_cell_text(to, at, step_words(&heat, step), heat.formats[step]);
	}
	return at.row + 1;
}
