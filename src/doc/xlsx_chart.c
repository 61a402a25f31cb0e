/* SPDX-License-Identifier: EUPL-1.2 */
/* Charts that a spreadsheet draws itself, from cells that can be read beside them. */
#include "arena.h"
#include "xlsx_sheet.h"
#include "xlsx_text.h"

enum {
	DEFAULT_WIDTH = 480, /* of a chart of the library, in pixels */
	DEFAULT_HEIGHT = 288,
	SHADES = 4,
	GAP = 60,
	FULL_OVERLAP = 100,
	LABEL_SIZE = 9,
	DAY_STEPS = 4,
	TITLE_SIZE = 12
};

/* From dark to light, as on the pages in HTML; told apart in black and white too, every other one by a
 * pattern. */
static const lxw_color_t left_shades[SHADES] = { 0x5A1A68, 0x8A4A98, 0xCFB0D8, 0x8A4A98 },
                         right_shades[SHADES] = { 0x14532D, 0x2C7A45, 0xA9D9B3, 0x2C7A45 },
                         plain_shades[SHADES] = { 0x0C3866, 0x2F6EA8, 0xA8CBEA, 0x2F6EA8 };
/* White lines on the colour stay darker than the next shade, coloured dots on white lighter than the one before. */
static const struct pattern {
	uint8_t kind;
	bool white_on_colour;
} patterns[SHADES] = { { LXW_CHART_PATTERN_NONE, false },
	               { LXW_CHART_PATTERN_LIGHT_UPWARD_DIAGONAL, true },
	               { LXW_CHART_PATTERN_NONE, false },
	               { LXW_CHART_PATTERN_PERCENT_10, false } };

/* A chart under way. */
struct picture {
	struct workbook *to;
	const struct chart *chart;
	lxw_chart *made;
	struct placed place;
};

static bool is_dated(const struct chart *chart)
{
	return chart->table->columns[chart->category].kind == VALUE_DATE;
}

/* Days stand as far from each other as they are, so what is measured on days is a scatter of points that are joined. */
static uint8_t type_of(const struct chart *chart)
{
	switch (chart->kind) {
	case CHART_BARS:
	case CHART_HEAT_MAP:
		return LXW_CHART_COLUMN;
	case CHART_STACKED:
		return LXW_CHART_COLUMN_STACKED;
	case CHART_DIVERGING:
		return LXW_CHART_BAR_STACKED;
	case CHART_LINE:
		return is_dated(chart) ? LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS : LXW_CHART_LINE;
	}
	return LXW_CHART_COLUMN;
}

/* ---- Series ---- */

static void fill(lxw_chart_series *series, lxw_color_t colour, struct pattern of)
{
	lxw_chart_line line = { .color = left_shades[0], .width = 0.5 };
	lxw_chart_fill plain = { .color = colour };
	lxw_chart_pattern pattern = { .fg_color = of.white_on_colour ? LXW_COLOR_WHITE : colour,
		                      .bg_color = of.white_on_colour ? colour : LXW_COLOR_WHITE,
		                      .type = of.kind };
	line.color = 0x333333;
	chart_series_set_line(series, &line);
	if (of.kind == LXW_CHART_PATTERN_NONE)
		chart_series_set_fill(series, &plain);
	else
		chart_series_set_pattern(series, &pattern);
}

static void draw_points(lxw_chart_series *series, lxw_color_t colour, size_t index, bool target)
{
	static const uint8_t markers[] = { LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_TRIANGLE,
		                           LXW_CHART_MARKER_DIAMOND };
	lxw_chart_line line = { .color = colour, .width = 2 };
	if (target)
		line.dash_type = LXW_CHART_LINE_DASH_DASH;
	chart_series_set_line(series, &line);
	chart_series_set_marker_type(series, target ? LXW_CHART_MARKER_NONE : markers[index % (sizeof markers)]);
}

static void add_series(const struct picture *picture, size_t index, size_t shade)
{
	const struct series *of = &picture->chart->series[index];
	const char *sheet = picture->place.sheet;
	lxw_chart_series *series = chart_add_series(picture->made, NULL, NULL);
	lxw_row_t first = (lxw_row_t)picture->place.first_row;
	lxw_row_t last = first + (lxw_row_t)picture->chart->table->row_count - 1;
	lxw_col_t column = (lxw_col_t)of->column, category = (lxw_col_t)picture->chart->category;
	const lxw_color_t *shades = picture->chart->kind != CHART_DIVERGING ? plain_shades
	                            : of->role == SERIES_LEFT               ? left_shades
	                                                                    : right_shades;
	chart_series_set_categories(series, sheet, first, category, last, category);
	chart_series_set_values(series, sheet, first, column, last, column);
	chart_series_set_name_range(series, sheet, first - 1, column);
	if (picture->chart->kind == CHART_LINE)
		draw_points(series, plain_shades[shade % 2], index, of->role == SERIES_TARGET);
	else
		fill(series, shades[shade % SHADES], patterns[shade % SHADES]);
}

static void add_all_series(const struct picture *picture)
{
	size_t shades[SERIES_TARGET + 1] = { 0 };
	for (size_t i = 0; i < picture->chart->series_count; i++)
		add_series(picture, i, shades[picture->chart->series[i].role]++);
}

/* ---- Axes ---- */

static const char *unit_of(const struct picture *picture)
{
	static const struct text euros = TEXT("euroa", "euro", "euros"), number = TEXT("määrä", "antal", "number"),
	                         share = TEXT("osuus", "andel", "share"), value = TEXT("arvo", "värde", "value");
	const struct chart *chart = picture->chart;
	enum language language = picture->to->language;
	switch (chart->table->columns[chart->series[0].column].kind) {
	case VALUE_CENTS:
		return text_in(&euros, language);
	case VALUE_COUNT:
		return text_in(&number, language);
	case VALUE_SHARE:
		return text_in(&share, language);
	case VALUE_NONE:
	case VALUE_TEXT:
	case VALUE_CODE:
	case VALUE_WORD:
	case VALUE_DECIMAL:
	case VALUE_DATE:
	case VALUE_BOOL:
		return text_in(&value, language);
	}
	return "";
}

/* From the first day to the last, marked in even steps. */
static void set_days(const struct picture *picture, lxw_chart_axis *axis)
{
	const struct chart *chart = picture->chart;
	double first = excel_day(chart->table->rows->cells[chart->category].number);
	double last = excel_day(chart->table->last->cells[chart->category].number);
	chart_axis_set_num_format(axis, picture->to->language == EN ? "d mmm yyyy" : "d.m.yyyy");
	if (last <= first)
		return;
	chart_axis_set_min(axis, first);
	chart_axis_set_max(axis, last);
	chart_axis_set_major_unit(axis, last - first > DAY_STEPS ? (last - first) / DAY_STEPS : 1);
}

static void set_axes(const struct picture *picture)
{
	const struct chart *chart = picture->chart;
	const char *heading = chart->table->columns[chart->category].heading;
	lxw_chart *made = picture->made;
	bool lying = chart->kind == CHART_DIVERGING;
	lxw_chart_axis *names = lying ? made->y_axis : made->x_axis, *values = lying ? made->x_axis : made->y_axis;
	lxw_chart_font font = { .size = LABEL_SIZE };
	chart_axis_set_name(names, xlsx_line(picture->to->memory, heading, HEADING_UNITS_MAX));
	chart_axis_set_name(values, unit_of(picture));
	chart_axis_set_num_font(names, &font);
	chart_axis_set_num_font(values, &font);
	chart_axis_set_label_position(names, LXW_CHART_AXIS_LABEL_POSITION_LOW);
	if (is_dated(chart))
		set_days(picture, names);
	if (lying) { /* the first at the top, and the numbers below all the same */
		chart_axis_set_reverse(names);
		chart_axis_set_crossing_max(names);
	}
	if (chart->table->columns[chart->series[0].column].kind == VALUE_SHARE)
		chart_axis_set_num_format(values, "0%");
	else
		chart_axis_set_num_format(values, "#,##0;#,##0");
}

static bool find_table(const struct workbook *to, const struct table *table, struct placed *place)
{
	for (const struct placed *placed = to->placed; placed; placed = placed->next)
		if (placed->table == table) {
			*place = *placed;
			return true;
		}
	for (const struct sheet *sheet = to->sheets; sheet; sheet = sheet->next)
		for (const struct sheet_part *part = sheet->parts; part; part = part->next)
			if (part->table == table) {
				*place = (struct placed){ table, sheet->name, part->first_row, NULL };
				return true;
			}
	return false;
}

void put_chart(struct workbook *to, struct spot at, const struct chart *chart, int width, int height)
{
	struct picture picture = { .to = to, .chart = chart };
	if (!find_table(to, chart->table, &picture.place))
		return;
	picture.made = workbook_add_chart(to->book, type_of(chart));
	lxw_chart_font title = { .size = TITLE_SIZE, .bold = LXW_TRUE };
	chart_title_set_name(picture.made, xlsx_line(to->memory, chart->title, HEADING_UNITS_MAX));
	chart_title_set_name_font(picture.made, &title);
	add_all_series(&picture);
	set_axes(&picture);
	chart_legend_set_position(picture.made, LXW_CHART_LEGEND_BOTTOM);
	chart_set_series_gap(picture.made, GAP);
	if (chart->kind == CHART_DIVERGING || chart->kind == CHART_STACKED)
		chart_set_series_overlap(picture.made, FULL_OVERLAP);
	lxw_chart_options options = { .x_offset = 4, .y_offset = at.down + 4, .object_position = LXW_OBJECT_MOVE_DONT_SIZE };
	options.x_scale = (double)width / DEFAULT_WIDTH;
	options.y_scale = (double)height / DEFAULT_HEIGHT;
	options.description = arena_string(to->memory, xlsx_line(to->memory, chart->alternative, CELL_UNITS_MAX));
	note_error(to, worksheet_insert_chart_opt(at.sheet, at.row, at.column, picture.made, &options));
}
