/* SPDX-License-Identifier: EUPL-1.2 */
#include "html_chart.h"

#include "arena.h"
#include "html_text.h"
#include "show.h"

enum { UNIT_DECIMALS = 6, LONGEST_TEXT = 38 }; /* characters that fit across a narrow screen */

/* ---- Numbers ---- */

struct value chart_cell(const struct chart *chart, const struct row *row, size_t series)
{
	return row->cells[chart->series[series].column];
}

static wide in_millionths(int64_t number, int decimals)
{
	wide scaled = number;
	for (; decimals < UNIT_DECIMALS; decimals++)
		scaled *= 10;
	for (; decimals > UNIT_DECIMALS; decimals--)
		scaled /= 10;
	return scaled;
}

bool chart_number(struct value value, wide *number)
{
	switch (value.kind) {
	case VALUE_COUNT:
		*number = in_millionths(value.number, 0);
		return true;
	case VALUE_CENTS:
		*number = in_millionths(value.number, 2);
		return true;
	case VALUE_SHARE:
		*number = value.number;
		return true;
	case VALUE_DECIMAL:
		*number = in_millionths(value.number, value.decimals);
		return true;
	case VALUE_NONE:
	case VALUE_TEXT:
	case VALUE_CODE:
	case VALUE_WORD:
	case VALUE_DATE:
	case VALUE_BOOL:
		return false;
	}
	return false;
}

int chart_part(wide part, wide whole, int width)
{
	return whole == 0 ? 0 : (int)divide_rounded(part * width, whole, 0);
}

/* ---- Names ---- */

const char *chart_shown(const struct drawing *drawing, struct value value)
{
	return show_value(drawing->to->memory, value, drawing->to->language);
}

const char *chart_category(const struct drawing *drawing, const struct row *row)
{
	return chart_shown(drawing, row->cells[drawing->chart->category]);
}

const char *chart_series_name(const struct chart *chart, size_t series)
{
	return chart->table->columns[chart->series[series].column].heading;
}

const char *chart_shortened(const struct drawing *drawing, const char *text, int most)
{
	const char *at = text, *end = text;
	if (utf8_length(text) <= (size_t)most)
		return text;
	while (*end)
		end++;
	for (int i = 1; i < most; i++)
		utf8_next(&at, end);
	return arena_printf(drawing->to->memory, "%s…", arena_copy(drawing->to->memory, text, (size_t)(at - text)));
}

/* ---- Shapes ---- */

/* name="12.05%", without the decimals that are zero */
static void put_percent(FILE *out, const char *name, int hundredths)
{
	fprintf(out, " %s=\"%d", name, hundredths / 100);
	if (hundredths % 100 != 0)
		fprintf(out, ".%02d", hundredths % 100);
	fputs("%\"", out);
}

void draw_text(const struct drawing *drawing, int x, int y, enum anchor anchor, const char *class, const char *text)
{
	static const char *const anchors[] = { [ANCHOR_START] = "", [ANCHOR_MIDDLE] = " middle", [ANCHOR_END] = " end" };
	FILE *out = drawing->to->out;
	if (!text[0])
		return;
	fputs("<text", out);
	put_percent(out, "x", x);
	fprintf(out, " y=\"%d\" class=\"%s%s\">", y, class, anchors[anchor]);
	html_put_line(out, chart_shortened(drawing, text, LONGEST_TEXT));
	fputs("</text>\n", out);
}

void draw_box(const struct drawing *drawing, int x, int y, int width, int height, const char *class)
{
	FILE *out = drawing->to->out;
	fputs("<rect", out);
	put_percent(out, "x", x);
	fprintf(out, " y=\"%d\"", y);
	put_percent(out, "width", width);
	fprintf(out, " height=\"%d\" class=\"%s\"/>\n", height, class);
}

void draw_line(const struct drawing *drawing, int x1, int y1, int x2, int y2, const char *class)
{
	FILE *out = drawing->to->out;
	fputs("<line", out);
	put_percent(out, "x1", x1);
	fprintf(out, " y1=\"%d\"", y1);
	put_percent(out, "x2", x2);
	fprintf(out, " y2=\"%d\" class=\"%s\"/>\n", y2, class);
}

const char *chart_shade(const struct drawing *drawing, char letter, int shade)
{
	return arena_printf(drawing->to->memory, "%c%d", letter, shade);
}

/* ---- The whole ---- */

static const struct drawer {
	int (*height)(const struct chart *chart);
	void (*draw)(struct drawing *drawing);
	const char *(*swatch)(const struct drawing *drawing, size_t series); /* NULL: no legend is needed */
} drawers[] = {
	[CHART_BARS] = { bars_height, bars_draw, NULL },
	[CHART_STACKED] = { stacked_height, stacked_draw, stacked_swatch },
	[CHART_DIVERGING] = { stacked_height, stacked_draw, stacked_swatch },
	[CHART_LINE] = { line_height, line_draw, line_swatch },
	[CHART_HEAT_MAP] = { heat_height, heat_draw, NULL },
};

static void put_legend(const struct drawing *drawing)
{
	FILE *out = drawing->to->out;
	fputs("<ul class=\"legend\">\n", out);
	for (size_t i = 0; i < drawing->chart->series_count; i++) {
		const char *swatch = drawers[drawing->chart->kind].swatch(drawing, i);
		if (swatch == NULL)
			continue;
		fprintf(out,
		        "<li><svg class=\"swatch\" aria-hidden=\"true\" width=\"20\" height=\"12\">"
		        "<rect width=\"20\" height=\"12\" class=\"%s\"/></svg> ",
		        swatch);
		html_put_line(out, chart_series_name(drawing->chart, i));
		fputs("</li>\n", out);
	}
	fputs("</ul>\n", out);
}

static void put_caption(struct html *to, const struct chart *chart)
{
	fputs("<figcaption>\n<p class=\"title\">", to->out);
	html_put_text(to->out, chart->title);
	fputs("</p>\n", to->out);
	if (chart->alternative[0]) {
		fprintf(to->out, "<p id=\"chart-%d-text\">", to->charts);
		html_put_text(to->out, chart->alternative);
		fputs("</p>\n", to->out);
	}
	fputs("</figcaption>\n", to->out);
}

/* Who cannot see the picture is told its title, and the sentence above it; its numbers are in the table below. */
void html_put_chart(struct html *to, const struct chart *chart)
{
	struct drawing drawing = { .to = to, .chart = chart };
	const struct drawer *drawer = &drawers[chart->kind];
	to->charts++;
	fputs("<figure>\n", to->out);
	put_caption(to, chart);
	fprintf(to->out, "<svg role=\"img\" aria-labelledby=\"chart-%d\"", to->charts);
	if (chart->alternative[0])
		fprintf(to->out, " aria-describedby=\"chart-%d-text\"", to->charts);
	fprintf(to->out, " width=\"100%%\" height=\"%d\">\n<title id=\"chart-%d\">", drawer->height(chart), to->charts);
	html_put_line(to->out, chart->title);
	fputs("</title>\n", to->out);
	drawer->draw(&drawing);
	fputs("</svg>\n", to->out);
	if (drawer->swatch != NULL)
		put_legend(&drawing);
	fputs("</figure>\n", to->out);
}
