/* SPDX-License-Identifier: EUPL-1.2 */
/* The course of each indicator: what was measured when, beside the way at a steady pace from its baseline to its target. */
#include "arena.h"
#include "follow_up_sections.h"
#include "show.h"

/* A day on the way: what was measured, what a steady pace would have given; either may be none. */
struct point {
	struct date date;
	struct value measured, expected;
};

struct points {
	struct point *items;
	size_t count;
};

/* In the order of their days; on one day the one that came first stays first. */
static void add_point(struct points *points, struct point point)
{
	size_t at = points->count++;
	for (; at > 0 && date_days(points->items[at - 1].date) > date_days(point.date); at--)
		points->items[at] = points->items[at - 1];
	points->items[at] = point;
}

static bool has_day(const struct points *points, struct date date)
{
	for (size_t i = 0; i < points->count; i++)
		if (date_days(points->items[i].date) == date_days(date))
			return true;
	return false;
}

static struct value dated_number(const struct dated_value *dated)
{
	return value_decimal(dated->value.number, dated->value.decimals);
}

static bool is_whole(const struct dated_value *dated)
{
	return dated != NULL && dated->value.given && date_given(dated->date);
}

static bool is_drawable(const struct looking_back *back, const struct followed_indicator *row)
{
	return row->result != NULL && date_given(row->result->date) && row->value != NULL &&
	       figure_value(&back->reporting, row->value).kind == VALUE_DECIMAL;
}

/* The rows of one indicator that can be drawn; NULL when there is none, or no way to compare them with. */
static const struct followed_indicator *last_drawable(const struct looking_back *back,
                                                      const struct followed_indicator *rows, size_t count)
{
	const struct followed_indicator *last = NULL;
	if (!is_whole(rows->indicator->baseline) || !is_whole(rows->indicator->target))
		return NULL;
	for (size_t i = 0; i < count; i++)
		if (is_drawable(back, &rows[i]))
			last = &rows[i];
	return last;
}

static struct points points_of(const struct looking_back *back, const struct followed_indicator *rows, size_t count)
{
	const struct reporting *reporting = &back->reporting;
	const struct dated_value *from = rows->indicator->baseline, *to = rows->indicator->target;
	struct points points = { .items = ARENA_ARRAY(reporting->memory, struct point, count + 2) };
	add_point(&points, (struct point){ from->date, dated_number(from), dated_number(from) });
	for (size_t i = 0; i < count; i++)
		if (is_drawable(back, &rows[i]))
			add_point(&points,
			          (struct point){ rows[i].result->date, figure_value(reporting, rows[i].value),
			                          rows[i].expected == NULL ? value_none()
			                                                   : figure_value(reporting, rows[i].expected) });
	if (!has_day(&points, to->date))
		add_point(&points, (struct point){ to->date, value_none(), dated_number(to) });
	return points;
}

static const struct table *table_of_points(const struct looking_back *back, struct section *section,
                                           const struct points *points)
{
	struct table_plan plan = plan_table(&back->reporting);
	plan_column(&plan, "date", capital(&back->reporting, phrase(&back->reporting, PHRASE_DAY)), VALUE_DATE);
	plan_phrase(&plan, "measured", PHRASE_COURSE_MEASURED, VALUE_DECIMAL);
	plan_phrase(&plan, "expected", PHRASE_EXPECTED_BY_THEN, VALUE_DECIMAL);
	plan_begin(&plan, section, FOR_ALL, "course", PHRASE_NONE, "");
	for (size_t i = 0; i < points->count; i++) {
		plan_row(&plan);
		put(&plan, value_date(points->items[i].date));
		put(&plan, points->items[i].measured);
		put(&plan, points->items[i].expected);
	}
	return plan.table;
}

static struct text with_day(const struct reporting *reporting, struct value value, struct date date)
{
	return text_same(arena_printf(reporting->memory, "%s (%s)",
	                              show_value(reporting->memory, value, reporting->language),
	                              show_value(reporting->memory, value_date(date), reporting->language)));
}

static const char *course_in_words(const struct reporting *reporting, const struct followed_indicator *last)
{
	const struct dated_value *from = last->indicator->baseline, *to = last->indicator->target;
	const struct argument arguments[] = {
		{ "baseline", with_day(reporting, dated_number(from), from->date) },
		{ "value", with_day(reporting, figure_value(reporting, last->value), last->result->date) },
		{ "target", with_day(reporting, dated_number(to), to->date) },
	};
	return text_fill(reporting->memory, phrase(reporting, PHRASE_COURSE_WORDS), reporting->language, arguments, 3);
}

static void draw(const struct looking_back *back, const struct followed_indicator *rows, size_t count,
                 const struct followed_indicator *last)
{
	const struct reporting *reporting = &back->reporting;
	const struct points points = points_of(back, rows, count);
	const char *name = arena_printf(reporting->memory, "%s %s", last->indicator->id,
	                                in_language(reporting, &last->indicator->name));
	struct section *section = doc_section(
	        reporting->doc, arena_printf(reporting->memory, "course_%s", last->indicator->id), name, 3);
	const struct table *table = table_of_points(back, section, &points);
	const char *unit = in_language(reporting, &last->indicator->unit);
	const char *title = unit[0] == '\0' ? name : arena_printf(reporting->memory, "%s, %s", name, unit);
	struct chart *chart = section_chart(reporting->doc, section, CHART_LINE, "course", title, table, 0);
	chart->alternative = course_in_words(reporting, last);
	chart_series(chart, 1, SERIES_PLAIN);
	chart_series(chart, 2, SERIES_TARGET);
}

static size_t rows_of_same(const struct follow_up_result *result, size_t first)
{
	size_t count = 0;
	while (first + count < result->indicator_count &&
	       result->indicators[first + count].indicator == result->indicators[first].indicator)
		count++;
	return count;
}

void follow_up_courses(const struct looking_back *back)
{
	const struct follow_up_result *result = back->result;
	for (size_t i = 0, count; i < result->indicator_count; i += count) {
		count = rows_of_same(result, i);
		const struct followed_indicator *last = last_drawable(back, &result->indicators[i], count);
		if (last != NULL)
			draw(back, &result->indicators[i], count, last);
	}
}
