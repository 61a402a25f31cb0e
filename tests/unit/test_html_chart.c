/* SPDX-License-Identifier: EUPL-1.2 */
/* What each kind of chart draws of one small table. */
#include "test.h"

#include <string.h>

#include "sample_doc.h"
#include "written.h"

static const struct column columns[] = {
	{ "when", "Aika", VALUE_TEXT },
	{ "a", "A", VALUE_COUNT },
	{ "b", "B", VALUE_COUNT },
	{ "c", "C", VALUE_COUNT },
};

/* 2024: 4, 1, 2; 2025: -2, unknown, 0. */
static struct table *small_table(struct doc *doc, struct section *section)
{
	struct table *table = section_table(doc, section, FOR_ALL, "t", "Taulukko", columns, 4);
	struct value *cells = table_row(doc, table);
	cells[0] = value_text("2024");
	cells[1] = value_count(4);
	cells[2] = value_count(1);
	cells[3] = value_count(2);
	cells = table_row(doc, table);
	cells[0] = value_text("2025");
	cells[1] = value_count(-2);
	cells[2] = value_word("?", "ei tiedossa");
	cells[3] = value_count(0);
	return table;
}

struct row_chart {
	const char *name;
	enum chart_kind kind;
	enum series_role roles[3];
	size_t series;
	const char *holds[5];
	const char *lacks;
};

static const struct row_chart charts[] = {
	{ "bars of a series stand under their category",
	  CHART_BARS,
	  { SERIES_PLAIN },
	  1,
	  { "height=\"104\"", "class=\"name\">2024<", "class=\"figure end\">4<",
	    "<rect x=\"33.33%\" y=\"20\" width=\"66.67%\" height=\"14\" class=\"b3\"/>",
	    "<rect x=\"0%\" y=\"72\" width=\"33.33%\" height=\"14\" class=\"b3\"/>" },
	  "legend" },
	{ "bars of several are grouped, and what is no number has no bar",
	  CHART_BARS,
	  { SERIES_PLAIN, SERIES_PLAIN },
	  2,
	  { "class=\"group\">2025<", "class=\"name\">B<", "class=\"figure end\">ei tiedossa<" },
	  "legend" },
	{ "a stack has its parts side by side",
	  CHART_STACKED,
	  { SERIES_PLAIN, SERIES_PLAIN, SERIES_PLAIN },
	  3,
	  { "<rect x=\"0%\" y=\"20\" width=\"57.14%\" height=\"24\" class=\"b4\"/>",
	    "<rect x=\"57.14%\" y=\"20\" width=\"14.29%\" height=\"24\" class=\"b3\"/>", "class=\"on b3 middle\">1<",
	    "class=\"legend\"" },
	  "−2" },
	{ "sides go outwards from the middle",
	  CHART_DIVERGING,
	  { SERIES_LEFT, SERIES_PLAIN, SERIES_PLAIN },
	  3,
	  { "<rect x=\"0%\" y=\"20\" width=\"57.14%\" height=\"24\" class=\"l4\"/>", ">4 × A<",
	    "<rect x=\"57.14%\" y=\"20\" width=\"14.29%\" height=\"24\" class=\"r4\"/>", "middle\">B<",
	    "<line x1=\"57.14%\" y1=\"16\" x2=\"57.14%\" y2=\"48\" class=\"axis\"/>" },
	  NULL },
	{ "a course has points, and a target that is written once",
	  CHART_LINE,
	  { SERIES_PLAIN, SERIES_PLAIN, SERIES_TARGET },
	  3,
	  { "<circle cx=\"25.00%\" cy=\"24\" r=\"5\"", "<line x1=\"25%\" y1=\"24\" x2=\"75%\" y2=\"184\" class=\"course\"/>",
	    "class=\"target\"", "class=\"muted middle\">0<", "class=\"dashed\"" },
	  "ei tiedossa</text>" },
	{ "a heat map writes every cell",
	  CHART_HEAT_MAP,
	  { SERIES_PLAIN, SERIES_PLAIN, SERIES_PLAIN },
	  3,
	  { "class=\"on b4 middle\">4<", "class=\"on b1 middle\">1<", "class=\"on l2 middle\">\xE2\x88\x92"
	                                                              "2<",
	    "class=\"on track middle\">ei tiedossa<", "class=\"on track middle\">0<" },
	  "legend" },
};

static void chart_is_drawn(void **state)
{
	const struct row_chart *row = *state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, FI);
	struct section *section = doc_section(doc, "s", "Osa", 2);
	struct table *table = small_table(doc, section);
	struct chart *chart = section_chart(doc, section, row->kind, "c", "Kuva <1>", table, 0);
	chart->alternative = "Lause.";
	for (size_t i = 0; i < row->series; i++)
		chart_series(chart, i + 1, row->roles[i]);
	const char *page = strstr(written(memory, "html", doc, NULL), "<body>");
	const char *begun = strstr(page, "<figure>"), *ended = strstr(page, "</figure>");
	assert_true(begun && ended && ended < strstr(page, "<table>"));
	const char *figure = arena_copy(memory, begun, (size_t)(ended - begun));
	assert_non_null(strstr(figure, "<svg role=\"img\" aria-labelledby=\"chart-1\" aria-describedby=\"chart-1-text\""));
	assert_non_null(strstr(figure, "<title id=\"chart-1\">Kuva &lt;1&gt;</title>"));
	for (size_t i = 0; i < 5 && row->holds[i]; i++)
		if (!strstr(figure, row->holds[i]))
			fail_msg("%s: no %s in %s", row->name, row->holds[i], figure);
	if (row->lacks)
		assert_null(strstr(figure, row->lacks));
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(charts, chart_is_drawn);
}
