/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables: with a caption, heads that repeat on paper, and room for prose. */
#include "arena.h"
#include "html_parts.h"
#include "html_text.h"
#include "show.h"

enum { PROSE = 60, PHRASE = 24, WORD = 14, WIDE_FROM = 8, BRIEF_ROWS = 8 };

static bool is_number(enum value_kind kind)
{
	return kind == VALUE_COUNT || kind == VALUE_CENTS || kind == VALUE_SHARE || kind == VALUE_DECIMAL;
}

static size_t longest_text(struct html *to, const struct table *table, size_t column)
{
	size_t longest = 0;
	for (const struct row *row = table->rows; row; row = row->next) {
		size_t length = utf8_length(show_value(to->memory, row->cells[column], to->language));
		longest = length > longest ? length : longest;
	}
	return longest;
}

/* How much room a column wants: numbers keep to one line, prose gets a measure to be read at. */
static const char *class_of_column(struct html *to, const struct table *table, size_t column)
{
	enum value_kind kind = table->columns[column].kind;
	if (is_number(kind))
		return "number";
	size_t longest = longest_text(to, table, column);
	if (kind == VALUE_CODE || kind == VALUE_DATE)
		return longest > PHRASE ? "code" : "short";
	if (longest > PROSE)
		return "prose";
	return longest > PHRASE ? "phrase" : longest > WORD ? "word" : "short";
}

static void put_caption(struct html *to, const struct table *table, const char *heading)
{
	bool named = table->caption && table->caption[0];
	fprintf(to->out, "<caption id=\"table-%d\"%s>", to->tables, named ? "" : " class=\"unseen\"");
	fputs("<span>", to->out);
	html_put_text(to->out, named ? table->caption : heading);
	fputs("</span></caption>\n", to->out);
}

static void put_columns(struct html *to, const struct table *table, const char *const *classes)
{
	fputs("<thead>\n<tr>", to->out);
	for (size_t i = 0; i < table->column_count; i++) {
		fprintf(to->out, "<th scope=\"col\" class=\"%s\">", classes[i]);
		html_put_text(to->out, table->columns[i].heading);
		fputs("</th>", to->out);
	}
	fputs("</tr>\n</thead>\n", to->out);
}

/* The first cell names its row when there is something in it and it is no number. */
static void put_row(struct html *to, const struct table *table, const struct row *row, const char *const *classes)
{
	fputs("<tr>", to->out);
	for (size_t i = 0; i < table->column_count; i++) {
		const char *shown = show_value(to->memory, row->cells[i], to->language);
		bool names = i == 0 && shown[0] && !is_number(table->columns[0].kind);
		fprintf(to->out, names ? "<th scope=\"row\" class=\"%s\">" : "<td class=\"%s\">", classes[i]);
		html_put_foreign(to->out, row->cells[i].language, shown);
		fputs(names ? "</th>" : "</td>", to->out);
	}
	fputs("</tr>\n", to->out);
}

/* What is wider than the screen is scrolled by itself, by keyboard too. */
void html_put_table(struct html *to, const struct table *table, const char *heading)
{
	const char **classes = ARENA_ARRAY(to->memory, const char *, table->column_count);
	to->tables++;
	for (size_t i = 0; i < table->column_count; i++)
		classes[i] = class_of_column(to, table, i);
	fprintf(to->out,
	        "<div class=\"scroll%s%s\" role=\"group\" aria-labelledby=\"table-%d\" tabindex=\"0\">\n<table>\n",
	        table->column_count >= WIDE_FROM ? " wide" : "", table->row_count <= BRIEF_ROWS ? " brief" : "",
	        to->tables);
	put_caption(to, table, heading);
	put_columns(to, table, classes);
	fputs("<tbody>\n", to->out);
	for (const struct row *row = table->rows; row; row = row->next)
		put_row(to, table, row, classes);
	fputs("</tbody>\n</table>\n</div>\n", to->out);
}
