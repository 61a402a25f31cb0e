/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as one page that needs nothing else: no scripts, pictures drawn in it, good on paper too. */
#include <assert.h>
#include <string.h>

#include "arena.h"
#include "formats.h"
#include "html_parts.h"
#include "html_text.h"
#include "show.h"

enum { HEADING_LEVEL_MAX = 6 };

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

/* A label ends in a colon unless it is a sentence of its own. */
static void put_label(FILE *out, const char *label)
{
	if (is_blank(label))
		return;
	fputs("<strong>", out);
	html_put_text(out, label);
	fputs(strchr(":.?!", label[strlen(label) - 1]) ? "</strong> " : ":</strong> ", out);
}

/* Each line of the text is a paragraph of its own. */
static void put_paragraphs(struct html *to, const char *language, const char *label, const char *text)
{
	while (*text) {
		size_t length = strcspn(text, "\n");
		char *line = arena_copy(to->memory, text, length);
		text += length + (text[length] == '\n');
		if (is_blank(line))
			continue;
		fputs("<p>", to->out);
		if (label)
			put_label(to->out, label);
		html_put_foreign(to->out, language, line);
		fputs("</p>\n", to->out);
		label = NULL;
	}
}

static void put_note(struct html *to, const struct block *block)
{
	fputs("<div class=\"note\" role=\"note\">\n", to->out);
	put_paragraphs(to, NULL, NULL, block->text);
	fputs("</div>\n", to->out);
}

static void put_list(struct html *to, const struct block *block)
{
	fputs("<ul>\n", to->out);
	for (size_t i = 0; i < block->item_count; i++) {
		fputs("<li>", to->out);
		html_put_text(to->out, block->items[i]);
		fputs("</li>\n", to->out);
	}
	fputs("</ul>\n", to->out);
}

static void put_fact(struct html *to, const struct fact *fact, const char *shown)
{
	fputs("<div><dt>", to->out);
	html_put_text(to->out, fact->label);
	fputs("</dt><dd>", to->out);
	html_put_foreign(to->out, fact->value.language, shown);
	fputs("</dd></div>\n", to->out);
}

static void put_facts(struct html *to, const struct block *block)
{
	bool begun = false;
	for (const struct fact *fact = block->facts; fact; fact = fact->next) {
		const char *shown = show_value(to->memory, fact->value, to->language);
		if (!shown[0])
			continue;
		if (!begun)
			fputs("<dl>\n", to->out);
		begun = true;
		put_fact(to, fact, shown);
	}
	if (begun)
		fputs("</dl>\n", to->out);
}

static void put_lines(struct html *to, const struct block *block)
{
	fputs("<pre>", to->out);
	for (size_t i = 0; i < block->item_count; i++) {
		html_put_code(to->out, block->items[i]);
		putc('\n', to->out);
	}
	fputs("</pre>\n", to->out);
}

static void put_block(struct html *to, const struct section *section, const struct block *block)
{
	switch (block->kind) {
	case BLOCK_PARAGRAPH:
		put_paragraphs(to, block->language, block->label, block->text);
		return;
	case BLOCK_NOTE:
		put_note(to, block);
		return;
	case BLOCK_LIST:
		put_list(to, block);
		return;
	case BLOCK_FACTS:
		put_facts(to, block);
		return;
	case BLOCK_TABLE:
		html_put_table(to, block->table, section->heading);
		return;
	case BLOCK_LINES:
		put_lines(to, block);
		return;
	case BLOCK_CHART:
		html_put_chart(to, block->chart);
		return;
	case BLOCK_PROSE:
		html_put_prose(to, block->passages);
		return;
	}
}

/* ---- Sections, each within the one it belongs to ---- */

static void put_blocks(struct html *to, const struct section *section)
{
	const struct block *block = block_for(section->blocks, FOR_READERS);
	for (; block; block = block_for(block->next, FOR_READERS))
		put_block(to, section, block);
}

/* Between sections, and no part of the one before. */
static void put_without_heading(struct html *to, const struct section *section)
{
	fputs("<div class=\"own\">\n", to->out);
	put_blocks(to, section);
	fputs("</div>\n", to->out);
}

static void put_section(struct html *to, const struct doc *doc, const struct section *section, int level)
{
	int heading = level < HEADING_LEVEL_MAX ? level : HEADING_LEVEL_MAX;
	fprintf(to->out, "<section id=\"%s\">\n<h%d>", html_section_id(to, doc, section), heading);
	html_put_pictogram(to, section->pictogram);
	html_put_text(to->out, section->heading);
	fprintf(to->out, "</h%d>\n", heading);
	put_blocks(to, section);
}

/* A heading is at most one deeper than the one before it. */
void html_put_sections(struct html *to, const struct doc *doc)
{
	int open = 1;
	for (const struct section *section = doc->sections; section; section = section->next) {
		if (!section_has(section, FOR_READERS))
			continue;
		int level = section->level > open ? open + 1 : section->level;
		for (; open >= level; open--)
			fputs("</section>\n", to->out);
		if (section->heading[0]) {
			put_section(to, doc, section, level);
			open = level;
		} else {
			put_without_heading(to, section);
		}
	}
	for (; open > 1; open--)
		fputs("</section>\n", to->out);
}

void html_put_footer(struct html *to, const struct doc *doc)
{
	fputs("<footer>\n<p>", to->out);
	html_put_text(to->out, doc->id);
	fputs(" · ", to->out);
	html_put_text(to->out, doc->tool);
	fputs("</p>\n</footer>\n", to->out);
}

bool html_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason)
{
	(void)reason;
	(void)count;
	assert(count == 1);
	struct html to = { .memory = memory, .language = docs[0]->language, .out = out };
	html_put_head(&to, docs[0]);
	html_put_contents(&to, docs[0]);
	fputs("<main id=\"content\">\n", out);
	html_put_sections(&to, docs[0]);
	fputs("</main>\n", out);
	html_put_footer(&to, docs[0]);
	fputs("</body>\n" HTML_MARKER, out);
	return true;
}

bool html_is_ours(FILE *in)
{
	return ends_with_marker(in, HTML_MARKER);
}
