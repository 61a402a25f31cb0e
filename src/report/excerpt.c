/* SPDX-License-Identifier: EUPL-1.2 */
#include "excerpt.h"

#include <string.h>

#include "arena.h"
#include "diag.h"
#include "plain.h"

/* A line of more columns is cut to so many, some of them before the place. */
enum { WINDOW = 100, BEFORE_PLACE = 40, TAB = 8 };

/* One code point as it is shown, from a column on. */
struct cell {
	const char *shown;
	size_t start, columns;
};

/* A line as cells; the one after the last holds where the line ends. */
struct row {
	struct cell *cells;
	size_t count;
};

static size_t columns_of(const char *shown)
{
	const char *end = shown + strlen(shown);
	size_t columns = 0;
	while (shown < end)
		columns += (size_t)utf8_columns(utf8_next(&shown, end));
	return columns;
}

static const char *shown_as(struct arena *memory, const char *text, size_t length, size_t start)
{
	if (*text == '\t')
		return arena_printf(memory, "%*s", (int)(TAB - start % TAB), "");
	if (plain_is_command(text))
		return "\\u{23}";
	return text_visible(memory, arena_copy(memory, text, length));
}

static struct row row_of(struct arena *memory, const char *line)
{
	const char *end = line + strlen(line);
	struct row row = { .cells = ARENA_ARRAY(memory, struct cell, strlen(line) + 1) };
	size_t column = 0;
	while (line < end) {
		const char *text = line;
		utf8_next(&line, end);
		struct cell *cell = &row.cells[row.count++];
		cell->shown = shown_as(memory, text, (size_t)(line - text), column);
		cell->start = column;
		cell->columns = columns_of(cell->shown);
		column += cell->columns;
	}
	row.cells[row.count].start = column;
	return row;
}

/* The cells from first up to end, that fit into the window. */
static void fit(const struct row *row, size_t place, size_t *first, size_t *end)
{
	size_t from = 0;
	if (row->cells[place].start > WINDOW - BEFORE_PLACE)
		from = row->cells[place].start - BEFORE_PLACE;
	*first = 0;
	while (row->cells[*first].start < from)
		++*first;
	*end = row->count;
	while (*end > *first && row->cells[*end].start - row->cells[*first].start > WINDOW)
		--*end;
}

static const char *join(struct arena *memory, const struct row *row, size_t first, size_t end)
{
	static const char more[] = "…";
	size_t size = 2 * sizeof more;
	for (size_t i = first; i < end; i++)
		size += strlen(row->cells[i].shown);
	char *line = arena_alloc(memory, size), *to = line;
	if (first > 0)
		to = (char *)memcpy(to, more, sizeof more - 1) + sizeof more - 1;
	for (size_t i = first; i < end; i++) {
		size_t length = strlen(row->cells[i].shown);
		to = (char *)memcpy(to, row->cells[i].shown, length) + length;
	}
	if (end < row->count)
		memcpy(to, more, sizeof more - 1);
	return line;
}

/* The cell after the last one of the place. */
static size_t place_end(const struct place *place, const struct row *row)
{
	if (place->end_line > place->line || place->end_column > row->count)
		return row->count;
	return place->end_column ? place->end_column - 1 : 0;
}

struct excerpt excerpt_of_place(struct arena *memory, const struct place *place)
{
	if (!place->excerpt || place->line == 0)
		return (struct excerpt){ 0 };
	const struct row row = row_of(memory, place->excerpt);
	size_t start = place->column ? place->column - 1 : 0, end = place_end(place, &row);
	/* Of a very long line only the beginning is kept. */
	if (start > row.count)
		return (struct excerpt){ 0 };
	size_t first = 0, last = row.count;
	if (row.cells[row.count].start > WINDOW)
		fit(&row, start, &first, &last);
	if (end > last)
		end = last;
	size_t width = end > start ? row.cells[end].start - row.cells[start].start : 0;
	return (struct excerpt){
		.line = join(memory, &row, first, last),
		.indent = row.cells[start].start - row.cells[first].start + (first > 0),
		.width = width ? width : 1,
	};
}
