/* SPDX-License-Identifier: EUPL-1.2 */
/* A document for people who read it as text or on a page: GitHub's Markdown, which has tables. */
#include <assert.h>
#include <string.h>

#include "arena.h"
#include "formats.h"
#include "markdown_prose.h"
#include "markdown_text.h"
#include "show.h"

#define MARKER "\n<!-- lva " REPORT_FORM " -->\n"

enum { HEADING_LEVEL_MAX = 6, FENCE_MIN = 3 };

/* One document under way. */
struct markdown {
	struct arena *memory;
	enum language language;
	FILE *out;
};

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

static void put_line(FILE *out, const char *text)
{
	markdown_put_text(out, text, MARKDOWN_LINE_START);
	putc('\n', out);
}

/* A label ends in a colon unless it is a sentence of its own. */
static void put_label(FILE *out, const char *label)
{
	size_t length = strlen(label);
	if (is_blank(label))
		return;
	fputs("**", out);
	markdown_put_text(out, label, MARKDOWN_WITHIN_LINE);
	fputs(strchr(":.?!", label[length - 1]) ? "** " : ":** ", out);
}

/* Each line of the text is a paragraph of its own, begun with the mark: "" or "> ". */
static void put_paragraphs(struct markdown *to, const char *mark, const char *label, const char *text)
{
	const char *gap = "\n";
	while (*text) {
		size_t length = strcspn(text, "\n");
		char *line = arena_copy(to->memory, text, length);
		text += length + (text[length] == '\n');
		if (is_blank(line))
			continue;
		fprintf(to->out, "%s%s", gap, mark);
		if (label)
			put_label(to->out, label);
		markdown_put_text(to->out, line, label ? MARKDOWN_WITHIN_LINE : MARKDOWN_LINE_START);
		putc('\n', to->out);
		label = NULL;
		gap = mark[0] ? ">\n" : "\n";
	}
}

/* Another mark than that of facts, so that a list right after them does not go on with theirs. */
static void put_list(struct markdown *to, const struct block *block)
{
	putc('\n', to->out);
	for (size_t i = 0; i < block->item_count; i++) {
		fputs("* ", to->out);
		put_line(to->out, block->items[i]);
	}
}

static void put_facts(struct markdown *to, const struct block *block)
{
	putc('\n', to->out);
	for (const struct fact *fact = block->facts; fact; fact = fact->next) {
		const char *shown = show_value(to->memory, fact->value, to->language);
		if (!shown[0])
			continue;
		fputs("- ", to->out);
		put_label(to->out, fact->label);
		markdown_put_text(to->out, shown, MARKDOWN_WITHIN_LINE);
		putc('\n', to->out);
	}
}

static bool is_number(enum value_kind kind)
{
	return kind == VALUE_COUNT || kind == VALUE_CENTS || kind == VALUE_SHARE || kind == VALUE_DECIMAL;
}

static void put_cell(FILE *out, const char *text)
{
	fputs(" ", out);
	markdown_put_text(out, text, MARKDOWN_WITHIN_LINE);
	fputs(" |", out);
}

static void put_table_head(FILE *out, const struct table *table)
{
	putc('|', out);
	for (size_t i = 0; i < table->column_count; i++)
		put_cell(out, table->columns[i].heading);
	fputs("\n|", out);
	for (size_t i = 0; i < table->column_count; i++)
		fputs(is_number(table->columns[i].kind) ? " ---: |" : " --- |", out);
	putc('\n', out);
}

static void put_table(struct markdown *to, const struct block *block)
{
	const struct table *table = block->table;
	putc('\n', to->out);
	if (table->caption && !is_blank(table->caption)) {
		fputs("**", to->out);
		markdown_put_text(to->out, table->caption, MARKDOWN_WITHIN_LINE);
		fputs("**\n\n", to->out);
	}
	put_table_head(to->out, table);
	for (const struct row *row = table->rows; row; row = row->next) {
		putc('|', to->out);
		for (size_t i = 0; i < table->column_count; i++)
			put_cell(to->out, show_value(to->memory, row->cells[i], to->language));
		putc('\n', to->out);
	}
}

/* One backtick more than any run of them in the lines: nothing inside can end the block. */
static size_t fence_length(const struct block *block)
{
	size_t longest = FENCE_MIN - 1;
	for (size_t i = 0; i < block->item_count; i++)
		for (const char *at = strchr(block->items[i], '`'); at; at = strchr(at, '`')) {
			size_t run = strspn(at, "`");
			longest = run > longest ? run : longest;
			at += run;
		}
	return longest + 1;
}

static void put_fence(FILE *out, size_t length, const char *after)
{
	while (length-- > 0)
		putc('`', out);
	fputs(after, out);
}

static void put_lines(struct markdown *to, const struct block *block)
{
	size_t fence = fence_length(block);
	putc('\n', to->out);
	put_fence(to->out, fence, "text\n");
	for (size_t i = 0; i < block->item_count; i++)
		markdown_put_code_line(to->out, block->items[i]);
	put_fence(to->out, fence, "\n");
}

static void put_block(struct markdown *to, const struct block *block)
{
	switch (block->kind) {
	case BLOCK_PARAGRAPH:
		put_paragraphs(to, "", block->label, block->text);
		return;
	case BLOCK_NOTE:
		put_paragraphs(to, "> ", NULL, block->text);
		return;
	case BLOCK_LIST:
		put_list(to, block);
		return;
	case BLOCK_FACTS:
		put_facts(to, block);
		return;
	case BLOCK_TABLE:
		put_table(to, block);
		return;
	case BLOCK_LINES:
		put_lines(to, block);
		return;
	case BLOCK_CHART:
		put_paragraphs(to, "", NULL, block->chart->alternative);
		return;
	case BLOCK_PROSE:
		markdown_put_prose(to->memory, to->out, block->passages);
		return;
	}
}

static void put_heading(FILE *out, int level, const char *heading)
{
	level = level > HEADING_LEVEL_MAX ? HEADING_LEVEL_MAX : level;
	fprintf(out, "%.*s ", level, "######");
	put_line(out, heading);
}

static void put_section(struct markdown *to, const struct section *section)
{
	if (!section_has(section, FOR_READERS))
		return;
	if (section->heading[0]) {
		putc('\n', to->out);
		put_heading(to->out, section->level, section->heading);
	}
	const struct block *block = block_for(section->blocks, FOR_READERS);
	for (; block; block = block_for(block->next, FOR_READERS))
		put_block(to, block);
}

bool markdown_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out,
                    struct text *reason)
{
	(void)reason;
	(void)count;
	assert(count == 1);
	const struct doc *doc = docs[0];
	struct markdown to = { memory, doc->language, out };
	put_heading(out, 1, doc->title);
	put_paragraphs(&to, "", NULL, doc->subtitle);
	for (const struct section *section = doc->sections; section; section = section->next)
		put_section(&to, section);
	fputs(MARKER, out);
	return true;
}

bool markdown_is_ours(FILE *in)
{
	return ends_with_marker(in, MARKER);
}
