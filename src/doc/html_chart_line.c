/* SPDX-License-Identifier: EUPL-1.2 */
/* A course: points in the order of the rows, joined where two follow each other, and what they are measured by. */
#include "html_chart.h"

enum {
	TOP = 24, /* room for the figure of the highest point */
	HEIGHT = 160,
	FOOT = 46, /* the figure of the lowest point, then the names */
	NAMES = 38,
	POINT = 5,
	ABOVE = 10,
	BELOW = 20,
	NAMES_FIT = 5, /* on a narrow screen; of more, every second is written, or every third, … */
};

int line_height(const struct chart *chart)
{
	(void)chart;
	return TOP + HEIGHT + FOOT;
}

struct course {
	wide low, high;
	bool begun;
	int step; /* every how manieth name is written */
};

static struct course course_of(const struct chart *chart)
{
	struct course course = { .step = 1 + ((int)chart->table->row_count - 1) / NAMES_FIT };
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

static int place_of(const struct chart *chart, int index)
{
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

/* A target is written once, at its first point: it seldom changes. */
static void draw_course(const struct drawing *drawing, const struct course *course, size_t series)
{
	const struct chart *chart = drawing->chart;
	int index = 0, x = 0, y = 0;
	bool joined = false, written = false;
	for (const struct row *row = chart->table->rows; row; row = row->next, index++) {
		struct value value = chart_cell(chart, row, series);
		wide number;
		bool there = chart_number(value, &number);
		int to_x = place_of(chart, index), to_y = there ? height_at(course, number) : 0;
		if (there && joined)
			draw_line(drawing, x, y, to_x, to_y, is_target(chart, series) ? "target" : "course");
		if (there)
			draw_point(drawing, series, to_x, to_y,
			           is_target(chart, series) && written ? "" : chart_shown(drawing, value));
		joined = there;
		written = written || there;
		x = to_x;
		y = to_y;
	}
}

void line_draw(struct drawing *drawing)
{
	const struct chart *chart = drawing->chart;
	struct course course = course_of(chart);
	int index = 0;
	for (size_t i = 0; i < chart->series_count; i++)
		draw_course(drawing, &course, i);
	draw_line(drawing, 0, TOP + HEIGHT + FOOT - NAMES + 14, CHART_WIDTH, TOP + HEIGHT + FOOT - NAMES + 14, "axis");
	for (const struct row *row = chart->table->rows; row; row = row->next, index++)
		if (index % course.step == 0)
			draw_text(drawing, place_of(chart, index), TOP + HEIGHT + FOOT - 6, ANCHOR_MIDDLE, "name",
			          chart_category(drawing, row));
}
