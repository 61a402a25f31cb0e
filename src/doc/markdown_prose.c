/* SPDX-License-Identifier: EUPL-1.2 */
/* Prose in Markdown: written anew, so that it has the meaning it was read with wherever it stands. */
#include "markdown_prose.h"

#include <string.h>

#include "arena.h"
#include "markdown_text.h"
#include "prose.h"
#include "prose_marks.h"

enum { FENCE_MIN = 3 };

/* A text under way, at the margin of the passage. */
struct prose_out {
	struct arena *memory;
	FILE *out;
	bool quoted;                     /* the passage */
	int level;                       /* of it */
	int widths[PROSE_LISTS_MAX + 1]; /* of the marks of the open items */
};

static void put_margin(const struct prose_out *to, int level)
{
	fputs(to->quoted ? "> " : "", to->out);
	for (int i = 1; i <= level; i++)
		fprintf(to->out, "%*s", to->widths[i], "");
}

/* ---- Words ---- */

static size_t longest_run(const char *text, char of)
{
	size_t longest = 0;
	for (const char *at = text; *at != '\0';) {
		size_t run = 0;
		while (at[run] == of)
			run++;
		longest = run > longest ? run : longest;
		at += run == 0 ? 1 : run;
	}
	return longest;
}

static void put_marks(FILE *out, size_t count, char mark)
{
	while (count-- > 0)
		putc(mark, out);
}

/* Between more backticks than it holds. */
static void put_code(const struct prose_out *to, const char *text)
{
	size_t marks = longest_run(text, '`') + 1;
	put_marks(to->out, marks, '`');
	fputs(marks > 1 ? " " : "", to->out);
	markdown_put_code(to->out, text);
	fputs(marks > 1 ? " " : "", to->out);
	put_marks(to->out, marks, '`');
}

/* "&copy;" would become a sign. */
static void put_address(FILE *out, const char *address)
{
	for (; *address != '\0'; address++)
		if (*address == '&')
			fputs("&amp;", out);
		else
			putc(*address, out);
}

static void begin_link(FILE *out, const char *target)
{
	(void)target;
	putc('[', out);
}

static void end_link(FILE *out, const char *target)
{
	fputs("](", out);
	put_address(out, target);
	putc(')', out);
}

/* An exclamation mark before a link would make a picture of it. */
static void put_words(FILE *out, const void *writer, const struct span *span, bool begins_line)
{
	const struct prose_out *to = writer;
	size_t length = strlen(span->text);
	bool exclaims = span->next != NULL && span->next->style.target != NULL && span->text[length - 1] == '!';
	if (span->style.code) {
		put_code(to, span->text);
		return;
	}
	markdown_put_text(out, arena_copy(to->memory, span->text, length - exclaims),
	                  begins_line ? MARKDOWN_LINE_START : MARKDOWN_WITHIN_LINE);
	fputs(exclaims ? "\\!" : "", out);
}

static void break_line(FILE *out, const void *writer)
{
	const struct prose_out *to = writer;
	fputs("\\\n", out);
	put_margin(to, to->level);
}

/* "** strong**" is not strong. */
static void put_spans(const struct prose_out *to, const struct passage *passage)
{
	static const struct prose_marks marks = {
		.strong = { "**", "**" },
		.emphasis = { "*", "*" },
		.begin_link = begin_link,
		.end_link = end_link,
		.words = put_words,
		.line_break = break_line,
		.end_with_line = true,
	};
	prose_put_spans(&marks, to->out, to, passage->spans);
	putc('\n', to->out);
}

/* ---- Passages ---- */

static void put_item(struct prose_out *to, const struct passage *item)
{
	const char *mark = item->numbered ? arena_printf(to->memory, "%u. ", item->number) : "* ";
	put_margin(to, item->level - 1);
	fputs(mark, to->out);
	to->widths[item->level] = (int)strlen(mark);
	put_spans(to, item);
}

static void put_lines(const struct prose_out *to, const struct passage *passage)
{
	const char *text = prose_text(to->memory, passage);
	size_t run = longest_run(text, '`') + 1, fence = run < FENCE_MIN ? FENCE_MIN : run;
	put_margin(to, passage->level);
	put_marks(to->out, fence, '`');
	fputs("text\n", to->out);
	while (*text != '\0') {
		size_t length = strcspn(text, "\n");
		put_margin(to, passage->level);
		markdown_put_code_line(to->out, arena_copy(to->memory, text, length));
		text += length + (text[length] == '\n');
	}
	put_margin(to, passage->level);
	put_marks(to->out, fence, '`');
	putc('\n', to->out);
}

/* An empty line, but between items of one list. */
static void put_gap(const struct prose_out *to, const struct passage *before, const struct passage *passage)
{
	bool items = before != NULL && before->kind == PASSAGE_ITEM && passage->kind == PASSAGE_ITEM;
	if (items && before->quoted == passage->quoted && (!passage->first || passage->level > before->level))
		return;
	fputs(before != NULL && before->quoted && passage->quoted ? ">\n" : "\n", to->out);
}

void markdown_put_prose(struct arena *memory, FILE *out, const struct passage *passage)
{
	struct prose_out to = { .memory = memory, .out = out };
	for (const struct passage *before = NULL; passage != NULL; before = passage, passage = passage->next) {
		put_gap(&to, before, passage);
		to.quoted = passage->quoted;
		to.level = passage->level;
		if (passage->kind == PASSAGE_LINES) {
			put_lines(&to, passage);
		} else if (passage->kind == PASSAGE_ITEM) {
			put_item(&to, passage);
		} else {
			put_margin(&to, passage->level);
			put_spans(&to, passage);
		}
	}
}
