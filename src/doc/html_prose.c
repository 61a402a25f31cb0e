/* SPDX-License-Identifier: EUPL-1.2 */
/* Prose on a page. Lists are closed by what stands further out, quotations by what is not quoted. */
#include <string.h>

#include "html_parts.h"
#include "html_text.h"
#include "prose.h"

/* ---- Words ---- */

static void close_style(FILE *out, struct style *open)
{
	fputs(open->emphasis ? "</em>" : "", out);
	fputs(open->strong ? "</strong>" : "", out);
	open->emphasis = open->strong = false;
}

/* From outside inwards: a link, strong, emphasis. */
static void close_what_ends(FILE *out, struct style *open, const struct style *wanted)
{
	bool other_link = !same_target(open, wanted);
	if (other_link || open->strong != wanted->strong || (open->emphasis && !wanted->emphasis))
		close_style(out, open);
	if (!other_link || open->target == NULL)
		return;
	fputs("</a>", out);
	open->target = NULL;
}

static void open_what_begins(FILE *out, struct style *open, const struct style *wanted)
{
	if (wanted->target != NULL && open->target == NULL) {
		fputs("<a href=\"", out);
		html_put_line(out, wanted->target);
		fputs("\">", out);
	}
	fputs(wanted->strong && !open->strong ? "<strong>" : "", out);
	fputs(wanted->emphasis && !open->emphasis ? "<em>" : "", out);
	*open = *wanted;
}

static void put_words(FILE *out, const char *text, bool code)
{
	fputs(code ? "<code>" : "", out);
	html_put_line(out, text);
	fputs(code ? "</code>" : "", out);
}

/* Spaces stand outside of what begins and ends. */
static void put_spans(FILE *out, const struct span *span)
{
	static const struct style plain;
	struct style open = plain;
	bool gap = false;
	for (; span != NULL; span = span->next) {
		if (span->breaks)
			fputs("<br>", out);
		gap = !span->breaks && (gap || span_begins_with_space(span));
		if (span_is_blank(span))
			continue;
		close_what_ends(out, &open, &span->style);
		fputs(gap ? " " : "", out);
		open_what_begins(out, &open, &span->style);
		put_words(out, span->text, span->style.code);
		gap = span_ends_with_space(span);
	}
	close_what_ends(out, &open, &plain);
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
