/* SPDX-License-Identifier: EUPL-1.2 */
/* Prose on a page. Lists are closed by what stands further out, quotations by what is not quoted. */
#include "html_parts.h"
#include "html_text.h"
#include "prose.h"
#include "prose_marks.h"

/* ---- Words ---- */

static void begin_link(FILE *out, const char *target)
{
	fputs("<a href=\"", out);
	html_put_line(out, target);
	fputs("\">", out);
}

static void end_link(FILE *out, const char *target)
{
	(void)target;
	fputs("</a>", out);
}

static void put_words(FILE *out, const void *to, const struct span *span, bool begins_line)
{
	(void)to;
	(void)begins_line;
	fputs(span->style.code ? "<code>" : "", out);
	html_put_line(out, span->text);
	fputs(span->style.code ? "</code>" : "", out);
}

static void break_line(FILE *out, const void *to)
{
	(void)to;
	fputs("<br>", out);
}

static void put_spans(FILE *out, const struct span *span)
{
	static const struct prose_marks marks = {
		.strong = { "<strong>", "</strong>" },
		.emphasis = { "<em>", "</em>" },
		.begin_link = begin_link,
		.end_link = end_link,
		.words = put_words,
		.line_break = break_line,
	};
	prose_put_spans(&marks, out, NULL, span);
}

/* ---- Passages ---- */

/* What is open: lists up to a level, their last item too. */
struct nest {
	FILE *out;
	bool quoted;
	int level;
	bool numbered[PROSE_LISTS_MAX + 1];
};

/* Within an item a line break would be seen. */
static void end_line(const struct nest *nest)
{
	if (nest->level == 0)
		putc('\n', nest->out);
}

static void close_lists(struct nest *nest, int level)
{
	while (nest->level > level) {
		fputs(nest->numbered[nest->level--] ? "</li></ol>" : "</li></ul>", nest->out);
		end_line(nest);
	}
}

static void set_quoted(struct nest *nest, bool quoted)
{
	if (nest->quoted == quoted)
		return;
	close_lists(nest, 0);
	fputs(quoted ? "<blockquote>\n" : "</blockquote>\n", nest->out);
	nest->quoted = quoted;
}

static void open_list(struct nest *nest, const struct passage *item)
{
	nest->numbered[++nest->level] = item->numbered;
	if (item->numbered && item->number != 1)
		fprintf(nest->out, "<ol start=\"%u\"><li>", item->number);
	else
		fputs(item->numbered ? "<ol><li>" : "<ul><li>", nest->out);
}

static void put_item(struct nest *nest, const struct passage *item)
{
	close_lists(nest, item->first ? item->level - 1 : item->level);
	if (nest->level == item->level)
		fputs("</li><li>", nest->out);
	while (nest->level < item->level)
		open_list(nest, item);
	put_spans(nest->out, item->spans);
}

static void put_paragraph(struct nest *nest, const struct passage *paragraph)
{
	fputs("<p>", nest->out);
	put_spans(nest->out, paragraph->spans);
	fputs("</p>", nest->out);
	end_line(nest);
}

static void put_lines(struct nest *nest, const struct passage *lines)
{
	fputs("<pre>", nest->out);
	for (const struct span *span = lines->spans; span != NULL; span = span->next)
		html_put_code(nest->out, span->text);
	fputs("</pre>", nest->out);
	end_line(nest);
}

void html_put_prose(struct html *to, const struct passage *passage)
{
	struct nest nest = { .out = to->out };
	for (; passage != NULL; passage = passage->next) {
		set_quoted(&nest, passage->quoted);
		if (passage->kind == PASSAGE_ITEM) {
			put_item(&nest, passage);
			continue;
		}
		close_lists(&nest, passage->level);
		if (passage->kind == PASSAGE_LINES)
			put_lines(&nest, passage);
		else
			put_paragraph(&nest, passage);
	}
	set_quoted(&nest, false);
	close_lists(&nest, 0);
}
