/* SPDX-License-Identifier: EUPL-1.2 */
/* A heat map: a row of boxes for each category, the value in each, darker for more. */
#include <string.h>

#include "arena.h"
#include "html_chart.h"

enum {
	NAME_FOOT = 15,
	NAME_LINE = 20,
	HEAD = 40, /* two lines, for the names of the series */
	BOX = 30,
	BOX_FOOT = 20,
	GAP = 8,
	SPACE = 40,
	LETTERS_FIT = 36, /* across a narrow screen, all series together */
};

int heat_height(const struct chart *chart)
{
	return HEAD + (int)chart->table->row_count * (NAME_LINE + BOX + GAP);
}

static wide magnitude(wide number)
{
	return number < 0 ? -number : number;
}

/* Of counts at least as many as there are shades: where everything is 1, nothing is dark. */
static wide largest(const struct chart *chart)
{
	wide most = 0, number, one;
	for (const struct row *row = chart->table->rows; row; row = row->next)
		for (size_t i = 0; i < chart->series_count; i++) {
			struct value value = chart_cell(chart, row, i);
			if (!chart_number(value, &number))
				continue;
			chart_number(value_count(1), &one);
			most = value.kind == VALUE_COUNT && most < SHADES * one ? SHADES * one : most;
			most = magnitude(number) > most ? magnitude(number) : most;
		}
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

/* Where a name is best broken in two: after the hyphen or space nearest to its middle; NULL where it is in one. */
static const char *middle_break(const char *name)
{
	const char *best = NULL;
	size_t length = strlen(name), least = length;
	for (size_t i = 0; i + 1 < length; i++) {
		size_t away = 2 * (i + 1) > length ? 2 * (i + 1) - length : length - 2 * (i + 1);
		if ((name[i] == ' ' || name[i] == '-') && away < least) {
			least = away;
			best = name + i + 1;
		}
	}
	return best;
}

static const char *fitting(const struct drawing *drawing, const char *text)
{
	return chart_shortened(drawing, text, LETTERS_FIT / (int)drawing->chart->series_count);
}

/* A long name stands on two lines; of one that is too long for that too the beginning is shown. */
static void draw_head(const struct drawing *drawing, size_t series)
{
	struct arena *memory = drawing->to->memory;
	const char *name = chart_series_name(drawing->chart, series);
	int at = chart_part(2 * (wide)series + 1, 2 * (wide)drawing->chart->series_count, CHART_WIDTH);
	const char *second = fitting(drawing, name) == name ? NULL : middle_break(name);
	if (second != NULL) {
		const char *first = arena_copy(memory, name, (size_t)(second - name));
		draw_text(drawing, at, HEAD - NAME_LINE, ANCHOR_MIDDLE, "muted", fitting(drawing, first));
		name = second;
	}
	draw_text(drawing, at, HEAD - NAME_LINE + NAME_FOOT, ANCHOR_MIDDLE, "muted", fitting(drawing, name));
}

void heat_draw(struct drawing *drawing)
{
	const struct chart *chart = drawing->chart;
	wide most = largest(chart);
	for (size_t i = 0; i < chart->series_count; i++)
		draw_head(drawing, i);
	drawing->y = HEAD;
	for (const struct row *row = chart->table->rows; row; row = row->next) {
		draw_text(drawing, 0, drawing->y + NAME_FOOT, ANCHOR_START, "name", chart_category(drawing, row));
		drawing->y += NAME_LINE;
		draw_row(drawing, row, most);
		drawing->y += BOX + GAP;
	}
}
