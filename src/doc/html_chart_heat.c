/* SPDX-License-Identifier: EUPL-1.2 */
/* A heat map: a row of boxes for each category, the value in each, darker for more. */
#include "arena.h"
#include "html_chart.h"

enum { NAME_FOOT = 15, NAME_LINE = 20, BOX = 30, BOX_FOOT = 20, GAP = 8, SPACE = 40 };

int heat_height(const struct chart *chart)
{
	return NAME_LINE + (int)chart->table->row_count * (NAME_LINE + BOX + GAP);
}

static wide magnitude(wide number)
{
	return number < 0 ? -number : number;
}

static wide largest(const struct chart *chart)
{
	wide most = 0, number;
	for (const struct row *row = chart->table->rows; row; row = row->next)
		for (size_t i = 0; i < chart->series_count; i++)
			if (chart_number(chart_cell(chart, row, i), &number) && magnitude(number) > most)
				most = magnitude(number);
	return most;
}

/* Quarters of the largest, each begun one counting; what is no number, or nought, is not shaded. */
static const char *shade_of(const struct drawing *drawing, struct value value, size_t series, wide most)
{
	wide number;
	if (!chart_number(value, &number) || number == 0)
		return "track";
	bool left = number < 0 || drawing->chart->series[series].role == SERIES_LEFT;
	return chart_shade(drawing, left ? 'l' : 'b', (int)((magnitude(number) * SHADES + most - 1) / most));
}

static void draw_row(const struct drawing *drawing, const struct row *row, wide most)
{
	const struct chart *chart = drawing->chart;
	for (size_t i = 0; i < chart->series_count; i++) {
		struct value value = chart_cell(chart, row, i);
		const char *shade = shade_of(drawing, value, i, most);
		int from = chart_part((wide)i, (wide)chart->series_count, CHART_WIDTH);
		int to = chart_part((wide)i + 1, (wide)chart->series_count, CHART_WIDTH);
		draw_box(drawing, from, drawing->y, to - from - SPACE, BOX, shade);
		draw_text(drawing, (from + to - SPACE) / 2, drawing->y + BOX_FOOT, ANCHOR_MIDDLE,
		          arena_printf(drawing->to->memory, "on %s", shade), chart_shown(drawing, value));
	}
}

void heat_draw(struct drawing *drawing)
{
	const struct chart *chart = drawing->chart;
	wide most = largest(chart);
	for (size_t i = 0; i < chart->series_count; i++)
		draw_text(drawing, chart_part(2 * (wide)i + 1, 2 * (wide)chart->series_count, CHART_WIDTH), NAME_FOOT,
		          ANCHOR_MIDDLE, "muted", chart_series_name(chart, i));
	drawing->y = NAME_LINE;
	for (const struct row *row = chart->table->rows; row; row = row->next) {
		draw_text(drawing, 0, drawing->y + NAME_FOOT, ANCHOR_START, "name", chart_category(drawing, row));
		drawing->y += NAME_LINE;
		draw_row(drawing, row, most);
		drawing->y += BOX + GAP;
	}
}
