/* SPDX-License-Identifier: EUPL-1.2 */
/* Prose in Markdown: written anew, so that it has the meaning it was read with wherever it stands. */
#include "markdown_prose.h"

#include <string.h>

#include "arena.h"
#include "markdown_text.h"
#include "prose.h"

enum { FENCE_MIN = 3, BULLET_WIDTH = 2 };

/* A text under way, at the margin of the passage. */
struct prose_out {
	struct arena *memory;
	FILE *out;
	bool quoted;
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

static void close_style(FILE *out, struct style *open)
{
	fputs(open->emphasis ? "*" : "", out);
	fputs(open->strong ? "**" : "", out);
	open->emphasis = open->strong = false;
}

static void close_what_ends(FILE *out, struct style *open, const struct style *wanted)
{
	bool other_link = !same_target(open, wanted);
	if (other_link || open->strong != wanted->strong || (open->emphasis && !wanted->emphasis))
		close_style(out, open);
	if (!other_link || open->target == NULL)
		return;
	fputs("](", out);
	put_address(out, open->target);
	putc(')', out);
	open->target = NULL;
}

static void open_what_begins(FILE *out, struct style *open, const struct style *wanted)
{
	fputs(wanted->target != NULL && open->target == NULL ? "[" : "", out);
	fputs(wanted->strong && !open->strong ? "**" : "", out);
	fputs(wanted->emphasis && !open->emphasis ? "*" : "", out);
	*open = *wanted;
}

/* An exclamation mark before a link would make a picture of it. */
static void put_words(const struct prose_out *to, const struct span *span, enum markdown_position position)
{
	size_t length = strlen(span->text);
	bool exclaims = span->next != NULL && span->next->style.target != NULL && span->text[length - 1] == '!';
	if (span->style.code) {
		put_code(to, span->text);
		return;
	}
	markdown_put_text(to->out, arena_copy(to->memory, span->text, length - exclaims), position);
	fputs(exclaims ? "\\!" : "", to->out);
}

/* Spaces stand outside of marks: "** strong**" is none. */
static void put_spans(const struct prose_out *to, const struct passage *passage)
{
	static const struct style plain;
	struct style open = plain;
	bool gap = false;
	enum markdown_position position = MARKDOWN_LINE_START;
	for (const struct span *span = passage->spans; span != NULL; span = span->next) {
		if (span->breaks) {
			close_what_ends(to->out, &open, &plain);
			fputs("\\\n", to->out);
			put_margin(to, passage->level);
			position = MARKDOWN_LINE_START;
			gap = false;
			continue;
		}
		gap = gap || span_begins_with_space(span);
		if (span_is_blank(span))
			continue;
		close_what_ends(to->out, &open, &span->style);
		fputs(gap && position == MARKDOWN_WITHIN_LINE ? " " : "", to->out);
		open_what_begins(to->out, &open, &span->style);
		put_words(to, span, position);
		gap = span_ends_with_space(span);
		position = MARKDOWN_WITHIN_LINE;
	}
	close_what_ends(to->out, &open, &plain);
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
