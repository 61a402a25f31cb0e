/* SPDX-License-Identifier: EUPL-1.2 */
/* A course: points in the order of the rows, joined where two follow each other, and what they are measured by. */
#include "html_chart.h"

enum {
	TOP = 24, /* room for the figure of the highest point */
	HEIGHT = 160,
	AXIS = 28, /* from the lowest point, with room for its figure */
	FOOT = 54, /* the axis, then the names */
	POINT = 5,
	ABOVE = 10,
	BELOW = 20,
	EDGE = 1300,      /* half of a name, so that the first and the last are not cut */
	NAME_WIDTH = 2200 /* of a narrow screen: names that would stand closer are left out */
};

int line_height(const struct chart *chart)
{
	(void)chart;
	return TOP + HEIGHT + FOOT;
}

struct course {
	wide low, high;
	bool begun;
	bool dated; /* the categories are days: points stand where their days do */
	int64_t first, last;
};

static void find_days(const struct chart *chart, struct course *course)
{
	for (const struct row *row = chart->table->rows; row; row = row->next) {
		struct value day = row->cells[chart->category];
		course->dated = course->dated && day.kind == VALUE_DATE;
		if (row == chart->table->rows)
			course->first = day.number;
		course->last = day.number;
	}
	course->dated = course->dated && course->last > course->first;
}

static struct course course_of(const struct chart *chart)
{
	struct course course = { .dated = true };
	find_days(chart, &course);
	for (const struct row *row = chart->table->rows; row; row = row->next)
		for (size_t i = 0; i < chart->series_count; i++) {
			wide number;
			if (!chart_number(chart_cell(chart, row, i), &number))
				continue;
			course.low = !course.begun || number < course.low ? number : course.low;
			course.high = !course.begun || number > course.high ? number : course.high;
			course.begun = true;
		}
	return course;
}

/* A course that is level runs in the middle. */
static int height_at(const struct course *course, wide number)
{
	if (course->high == course->low)
		return TOP + HEIGHT / 2;
	return TOP + HEIGHT - chart_part(number - course->low, course->high - course->low, HEIGHT);
}

static int place_of(const struct chart *chart, const struct course *course, const struct row *row, int index)
{
	const int inner = CHART_WIDTH - 2 * EDGE;
	if (course->dated)
		return EDGE + chart_part((wide)row->cells[chart->category].number - course->first,
		                         (wide)course->last - course->first, inner);
	return chart_part(2 * index + 1, 2 * (wide)chart->table->row_count, CHART_WIDTH);
}

static bool is_target(const struct chart *chart, size_t series)
{
	return chart->series[series].role == SERIES_TARGET;
}

const char *line_swatch(const struct drawing *drawing, size_t series)
{
	return is_target(drawing->chart, series) ? "dashed" : "b3";
}

static void draw_point(const struct drawing *drawing, size_t series, int x, int y, const char *shown)
{
	bool target = is_target(drawing->chart, series);
	if (!target) {
		fprintf(drawing->to->out, "<circle cx=\"%d.%02d%%\" cy=\"%d\" r=\"%d\" class=\"b3\"/>\n", x / 100, x % 100, y,
		        POINT);
	}
	draw_text(drawing, x, target ? y + BELOW : y - ABOVE, ANCHOR_MIDDLE, target ? "muted" : "figure", shown);
}

/* Joined where two follow each other. */
static void draw_lines(const struct drawing *drawing, const struct course *course, size_t series)
{
	const struct chart *chart = drawing->chart;
	const char *class = is_target(chart, series) ? "target" : "course";
	const struct row *before = NULL;
	int index = 0;
	for (const struct row *row = chart->table->rows; row; row = row->next, index++) {
		wide from, to;
		if (before && chart_number(chart_cell(chart, before, series), &from) &&
		    chart_number(chart_cell(chart, row, series), &to))
			draw_line(drawing, place_of(chart, course, before, index - 1), height_at(course, from),
			          place_of(chart, course, row, index), height_at(course, to), class);
		before = row;
	}
}

/* Whether the figure of the row is the last of the series. */
static bool is_last(const struct chart *chart, const struct row *row, size_t series)
{
	wide number;
	for (row = row->next; row; row = row->next)
		if (chart_number(chart_cell(chart, row, series), &number))
			return false;
	return true;
}

/* A target is written once, where it is to be reached. */
static void draw_points(const struct drawing *drawing, const struct course *course, size_t series)
{
	const struct chart *chart = drawing->chart;
	int index = 0;
	for (const struct row *row = chart->table->rows; row; row = row->next, index++) {
		struct value value = chart_cell(chart, row, series);
		wide number;
		if (!chart_number(value, &number))
			continue;
		draw_point(drawing, series, place_of(chart, course, row, index), height_at(course, number),
		           is_target(chart, series) && !is_last(chart, row, series) ? "" : chart_shown(drawing, value));
	}
}

static void draw_names(const struct drawing *drawing, const struct course *course)
{
	const struct chart *chart = drawing->chart;
	int index = 0, written = -NAME_WIDTH;
	for (const struct row *row = chart->table->rows; row; row = row->next, index++) {
		int x = place_of(chart, course, row, index);
		if (x - written < NAME_WIDTH)
			continue;
		draw_text(drawing, x, TOP + HEIGHT + FOOT - 8, ANCHOR_MIDDLE, "name", chart_category(drawing, row));
		written = x;
	}
}

void line_draw(struct drawing *drawing)
{
	const struct chart *chart = drawing->chart;
	struct course course = course_of(chart);
	const int axis = TOP + HEIGHT + AXIS;
	for (size_t i = 0; i < chart->series_count; i++)
		draw_lines(drawing, &course, i);
	for (size_t i = 0; i < chart->series_count; i++)
		draw_points(drawing, &course, i);
	draw_line(drawing, 0, axis, CHART_WIDTH, axis, "axis");
	draw_names(drawing, &course);
}
