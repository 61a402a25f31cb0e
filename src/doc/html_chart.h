/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Pictures of tables. Places across are hundredths of a per cent of the width, places down are pixels: so a chart fits any
 * width and its texts keep their size. All integers: the same bytes everywhere.
 */
#ifndef HTML_CHART_H
#define HTML_CHART_H

#include "html_parts.h"

enum { CHART_WIDTH = 10000, SHADES = 4 };

/* A chart being drawn from the top down. */
struct drawing {
	struct html *to;
	const struct chart *chart;
	int y;
};

struct value chart_cell(const struct chart *chart, const struct row *row, size_t series);
/* Whether the cell is a number, and which: all of a chart in one unit, millionths of it. */
bool chart_number(struct value value, wide *number);
/* Where a part of a whole ends, as a part of the width. */
int chart_part(wide part, wide whole, int width);

/* ---- Shapes ---- */

enum anchor { ANCHOR_START, ANCHOR_MIDDLE, ANCHOR_END };
/* Text on the line whose foot is at y; longer ones than there is room for end in "…". */
void draw_text(const struct drawing *drawing, int x, int y, enum anchor anchor, const char *class, const char *text);
void draw_box(const struct drawing *drawing, int x, int y, int width, int height, const char *class);
void draw_line(const struct drawing *drawing, int x1, int y1, int x2, int y2, const char *class);
/* "b3": the class of a shade; 4 is the darkest. Letters: l what is to the left, r what is to the right, b the rest. */
const char *chart_shade(const struct drawing *drawing, char letter, int shade);
/* The cell as it is read, and the name of a row or a series. */
const char *chart_shown(const struct drawing *drawing, struct value value);
const char *chart_category(const struct drawing *drawing, const struct row *row);
/* The text, or its beginning and "…", so many characters at most; the text itself when it fits. */
const char *chart_shortened(const struct drawing *drawing, const char *text, int most);
const char *chart_series_name(const struct chart *chart, size_t series);

/* ---- Kinds: how high each will be, and how it is drawn ---- */

int bars_height(const struct chart *chart);
void bars_draw(struct drawing *drawing);
int stacked_height(const struct chart *chart);
void stacked_draw(struct drawing *drawing);
int line_height(const struct chart *chart);
void line_draw(struct drawing *drawing);
int heat_height(const struct chart *chart);
void heat_draw(struct drawing *drawing);
/* The class of the swatch of a series in the legend, NULL when the chart names its series in the picture. */
const char *stacked_swatch(const struct drawing *drawing, size_t series);
const char *line_swatch(const struct drawing *drawing, size_t series);

#endif
