/* SPDX-License-Identifier: EUPL-1.2 */
/* Bars that lie: beside each other, one after the other, or to both sides of a middle line. Names stand above them. */
#include "arena.h"
#include "html_chart.h"

enum {
	NAME_FOOT = 15, /* from the top of a line to the foot of its letters */
	NAME_LINE = 20,
	BAR = 14,
	THICK_BAR = 24,
	BAR_FOOT = 17,
	GAP = 12,
	SMALL_GAP = 6,
	LETTER = 290, /* what a letter in a bar takes of a narrow screen */
};

/* ---- Beside each other ---- */

static bool is_grouped(const struct chart *chart)
{
	return chart->series_count > 1;
}

int bars_height(const struct chart *chart)
{
	int group = (int)chart->series_count * (NAME_LINE + BAR + SMALL_GAP) + GAP + (is_grouped(chart) ? NAME_LINE : 0);
	return (int)chart->table->row_count * group;
}

/* The ends of the scale: nought is on it. */
struct scale {
	wide low, high;
};

static struct scale scale_of(const struct chart *chart)
{
	struct scale scale = { 0, 0 };
	for (const struct row *row = chart->table->rows; row; row = row->next)
		for (size_t i = 0; i < chart->series_count; i++) {
			wide number;
			if (!chart_number(chart_cell(chart, row, i), &number))
				continue;
			scale.low = number < scale.low ? number : scale.low;
			scale.high = number > scale.high ? number : scale.high;
		}
	return scale;
}

static void draw_bar(struct drawing *drawing, const struct scale *scale, const char *name, struct value value)
{
	wide number, span = scale->high - scale->low;
	draw_text(drawing, 0, drawing->y + NAME_FOOT, ANCHOR_START, "name", name);
	draw_text(drawing, CHART_WIDTH, drawing->y + NAME_FOOT, ANCHOR_END, "figure", chart_shown(drawing, value));
	drawing->y += NAME_LINE;
	if (chart_number(value, &number)) {
		int zero = chart_part(-scale->low, span, CHART_WIDTH);
		int end = chart_part(number - scale->low, span, CHART_WIDTH);
		draw_box(drawing, 0, drawing->y, CHART_WIDTH, BAR, "track");
		draw_box(drawing, zero < end ? zero : end, drawing->y, zero < end ? end - zero : zero - end, BAR, "b3");
	}
	drawing->y += BAR + SMALL_GAP;
}

void bars_draw(struct drawing *drawing)
{
	const struct chart *chart = drawing->chart;
	struct scale scale = scale_of(chart);
	for (const struct row *row = chart->table->rows; row; row = row->next) {
		const char *category = chart_category(drawing, row);
		if (is_grouped(chart)) {
			draw_text(drawing, 0, drawing->y + NAME_FOOT, ANCHOR_START, "group", category);
			drawing->y += NAME_LINE;
		}
		for (size_t i = 0; i < chart->series_count; i++)
			draw_bar(drawing, &scale, is_grouped(chart) ? chart_series_name(chart, i) : category,
			         chart_cell(chart, row, i));
		drawing->y += GAP;
	}
}

/* ---- One after the other ---- */

int stacked_height(const struct chart *chart)
{
	return (int)chart->table->row_count * (NAME_LINE + THICK_BAR + GAP);
}

static bool is_left(const struct chart *chart, size_t series)
{
	return chart->kind == CHART_DIVERGING && chart->series[series].role == SERIES_LEFT;
}

/* What is less than nought has no length. */
static wide length_of(const struct chart *chart, const struct row *row, size_t series)
{
	wide number;
	return chart_number(chart_cell(chart, row, series), &number) && number > 0 ? number : 0;
}

static wide side_of(const struct chart *chart, const struct row *row, bool left)
{
	wide sum = 0;
	for (size_t i = 0; i < chart->series_count; i++)
		if (is_left(chart, i) == left)
			sum += length_of(chart, row, i);
	return sum;
}

static wide longest_side(const struct chart *chart, bool left)
{
	wide longest = 0;
	for (const struct row *row = chart->table->rows; row; row = row->next) {
		wide side = side_of(chart, row, left);
		longest = side > longest ? side : longest;
	}
	return longest;
}

/* The first of a side is the darkest: it stands by the line that all begin at. */
static int shade_of(const struct chart *chart, size_t series)
{
	int before = 0;
	for (size_t i = 0; i < series; i++)
		before += is_left(chart, i) == is_left(chart, series);
	return before < SHADES ? SHADES - before : 1;
}

static char letter_of(const struct chart *chart, size_t series)
{
	if (chart->kind != CHART_DIVERGING)
		return 'b';
	return is_left(chart, series) ? 'l' : 'r';
}

const char *stacked_swatch(const struct drawing *drawing, size_t series)
{
	const struct chart *chart = drawing->chart;
	for (const struct row *row = chart->table->rows; row; row = row->next)
		if (length_of(chart, row, series) > 0)
			return chart_shade(drawing, letter_of(chart, series), shade_of(chart, series));
	return NULL;
}

/* "−3", or "2 × −3" when there are two of it; in a stack of amounts the amount. Nothing where it does not fit. */
static const char *text_of_part(const struct drawing *drawing, struct value value, size_t series, int width)
{
	const char *shown = chart_shown(drawing, value), *name = chart_series_name(drawing->chart, series);
	if (drawing->chart->kind == CHART_DIVERGING)
		shown = value.number == 1 ? name : arena_printf(drawing->to->memory, "%s × %s", shown, name);
	return (int)utf8_length(shown) * LETTER <= width ? shown : "";
}

static void draw_part(const struct drawing *drawing, const struct row *row, size_t series, int from, int to)
{
	const char *shade = chart_shade(drawing, letter_of(drawing->chart, series), shade_of(drawing->chart, series));
	int left = from < to ? from : to, width = from < to ? to - from : from - to;
	draw_box(drawing, left, drawing->y, width, THICK_BAR, shade);
	draw_text(drawing, left + width / 2, drawing->y + BAR_FOOT, ANCHOR_MIDDLE,
	          arena_printf(drawing->to->memory, "on %s", shade),
	          text_of_part(drawing, chart_cell(drawing->chart, row, series), series, width));
}

/* From the middle outwards; whole is what the width stands for. */
static void draw_side(const struct drawing *drawing, const struct row *row, bool left, int middle, wide whole)
{
	const struct chart *chart = drawing->chart;
	wide sum = 0;
	for (size_t i = 0; i < chart->series_count; i++) {
		wide length = is_left(chart, i) == left ? length_of(chart, row, i) : 0;
		int from = chart_part(sum, whole, CHART_WIDTH), to = chart_part(sum + length, whole, CHART_WIDTH);
		sum += length;
		if (length > 0)
			draw_part(drawing, row, i, left ? middle - from : middle + from, left ? middle - to : middle + to);
	}
}

void stacked_draw(struct drawing *drawing)
{
	const struct chart *chart = drawing->chart;
	wide left = longest_side(chart, true), whole = left + longest_side(chart, false);
	int middle = chart_part(left, whole, CHART_WIDTH);
	for (const struct row *row = chart->table->rows; row; row = row->next) {
		draw_text(drawing, 0, drawing->y + NAME_FOOT, ANCHOR_START, "name", chart_category(drawing, row));
		drawing->y += NAME_LINE;
		draw_box(drawing, 0, drawing->y, CHART_WIDTH, THICK_BAR, "track");
		draw_side(drawing, row, true, middle, whole);
		draw_side(drawing, row, false, middle, whole);
		draw_line(drawing, middle, drawing->y - 4, middle, drawing->y + THICK_BAR + 4, "axis");
		drawing->y += THICK_BAR + GAP;
	}
}
