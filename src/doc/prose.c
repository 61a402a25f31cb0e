/* SPDX-License-Identifier: EUPL-1.2 */
/* Markdown -> passages. The only file that knows libmd4c. */
#include "prose.h"

#include <md4c.h>
#include <string.h>

#include "arena.h"
#include "prose_parts.h"

/* ---- A text being read ---- */

struct parsing {
	struct arena *memory;
	struct passage *first, *last;
	struct passage *open;   /* takes the words that come; NULL: they begin a paragraph */
	struct span *last_span; /* of the open passage */
	char *words;            /* set alike, so far */
	size_t length, room;
	bool numbered[PROSE_LISTS_MAX + 1], begun[PROSE_LISTS_MAX + 1];
	unsigned number[PROSE_LISTS_MAX + 1];
	int lists, quotes, strong, emphasis, code;
	const char *target, *refused;
};

static int level_of(const struct parsing *parsing)
{
	return parsing->lists < PROSE_LISTS_MAX ? parsing->lists : PROSE_LISTS_MAX;
}

static struct passage *begin(struct parsing *parsing, enum passage_kind kind, int level)
{
	struct passage *passage = ARENA_NEW(parsing->memory, struct passage);
	passage->kind = kind;
	passage->level = level;
	passage->quoted = parsing->quotes > 0;
	if (parsing->last == NULL)
		parsing->first = passage;
	else
		parsing->last->next = passage;
	parsing->last = parsing->open = passage;
	parsing->last_span = NULL;
	return passage;
}

static struct span *add_span(struct parsing *parsing, const char *text)
{
	struct span *span = ARENA_NEW(parsing->memory, struct span);
	if (parsing->open == NULL)
		begin(parsing, PASSAGE_PARAGRAPH, level_of(parsing));
	*span = (struct span){ .text = text,
		               .style = { parsing->target, parsing->strong > 0, parsing->emphasis > 0,
		                          parsing->code > 0 } };
	if (parsing->last_span == NULL)
		parsing->open->spans = span;
	else
		parsing->last_span->next = span;
	parsing->last_span = span;
	return span;
}

/* The words so far are a span. */
static void settle(struct parsing *parsing)
{
	if (parsing->length > 0)
		add_span(parsing, arena_copy(parsing->memory, parsing->words, parsing->length));
	parsing->length = 0;
}

static void add_words(struct parsing *parsing, const char *text, size_t length)
{
	if (length > parsing->room - parsing->length)
		length = parsing->room - parsing->length;
	memcpy(parsing->words + parsing->length, text, length);
	parsing->length += length;
}

static void end_passage(struct parsing *parsing)
{
	settle(parsing);
	parsing->open = NULL;
}

/* The next words are a passage of their own, unless nothing stands in the open one yet. */
static void part_words(struct parsing *parsing)
{
	if (parsing->length > 0 || parsing->last_span != NULL)
		end_passage(parsing);
}

/* ---- Blocks ---- */

/* Within a list or quotation a heading is no part of the order of headings. */
static void begin_heading(struct parsing *parsing, const MD_BLOCK_H_DETAIL *heading)
{
	part_words(parsing);
	if (parsing->lists > 0 || parsing->quotes > 0)
		parsing->strong++;
	else
		begin(parsing, PASSAGE_HEADING, (int)heading->level);
}

static void end_heading(struct parsing *parsing)
{
	end_passage(parsing);
	if (parsing->lists > 0 || parsing->quotes > 0)
		parsing->strong--;
}

static void begin_list(struct parsing *parsing, bool numbered, unsigned number)
{
	end_passage(parsing);
	parsing->lists++;
	int level = level_of(parsing);
	parsing->numbered[level] = numbered;
	parsing->number[level] = number;
	parsing->begun[level] = false;
}

static void begin_item(struct parsing *parsing)
{
	end_passage(parsing);
	int level = level_of(parsing);
	struct passage *item = begin(parsing, PASSAGE_ITEM, level);
	item->numbered = parsing->numbered[level];
	item->number = parsing->number[level]++;
	item->first = !parsing->begun[level];
	parsing->begun[level] = true;
}

static void begin_lines(struct parsing *parsing)
{
	end_passage(parsing);
	begin(parsing, PASSAGE_LINES, level_of(parsing));
	parsing->code++;
}

static void begin_quote(struct parsing *parsing)
{
	part_words(parsing);
	if (parsing->lists > 0)
		return;
	end_passage(parsing);
	parsing->quotes++;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *context)
{
	struct parsing *parsing = context;
	if (type == MD_BLOCK_UL)
		begin_list(parsing, false, 0);
	else if (type == MD_BLOCK_OL)
		begin_list(parsing, true, ((const MD_BLOCK_OL_DETAIL *)detail)->start);
	else if (type == MD_BLOCK_LI)
		begin_item(parsing);
	else if (type == MD_BLOCK_H)
		begin_heading(parsing, detail);
	else if (type == MD_BLOCK_CODE)
		begin_lines(parsing);
	else if (type == MD_BLOCK_QUOTE)
		begin_quote(parsing);
	else if (type == MD_BLOCK_P)
		part_words(parsing);
	return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *context)
{
	struct parsing *parsing = context;
	(void)detail;
	if (type == MD_BLOCK_H)
		end_heading(parsing);
	else
		end_passage(parsing);
	if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
		parsing->lists--;
	else if (type == MD_BLOCK_CODE)
		parsing->code--;
	else if (type == MD_BLOCK_QUOTE && parsing->lists == 0)
		parsing->quotes--;
	return 0;
}

/* ---- Words ---- */

static const char *attribute_text(struct arena *memory, const MD_ATTRIBUTE *attribute)
{
	const char *text = "";
	for (size_t i = 0; attribute->text != NULL && attribute->substr_offsets[i] < attribute->size; i++) {
		const char *part = attribute->text + attribute->substr_offsets[i];
		size_t length = attribute->substr_offsets[i + 1] - attribute->substr_offsets[i];
		char decoded[PROSE_ENTITY_BYTES];
		if (attribute->substr_types[i] == MD_TEXT_ENTITY) {
			length = prose_entity(part, length, decoded);
			part = length > 0 ? decoded : "";
		}
		text = arena_printf(memory, "%s%.*s", text, (int)length, part);
	}
	return text;
}

static void begin_link(struct parsing *parsing, const MD_SPAN_A_DETAIL *link)
{
	const char *written = attribute_text(parsing->memory, &link->href);
	parsing->target = prose_address(parsing->memory, written);
	parsing->refused = parsing->target == NULL ? written : NULL;
}

/* Where a link that is none would have led is said, unless its words say it. */
static void end_link(struct parsing *parsing)
{
	const char *refused = parsing->refused;
	size_t length = refused == NULL ? 0 : strlen(refused);
	bool said = parsing->length == length && memcmp(parsing->words, refused == NULL ? "" : refused, length) == 0;
	settle(parsing);
	parsing->target = parsing->refused = NULL;
	if (!said && length > 0)
		add_span(parsing, arena_printf(parsing->memory, " (%s)", refused));
}

static int enter_span(MD_SPANTYPE type, void *detail, void *context)
{
	struct parsing *parsing = context;
	settle(parsing);
	parsing->strong += type == MD_SPAN_STRONG;
	parsing->emphasis += type == MD_SPAN_EM;
	parsing->code += type == MD_SPAN_CODE;
	if (type == MD_SPAN_A)
		begin_link(parsing, detail);
	return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *context)
{
	struct parsing *parsing = context;
	(void)detail;
	if (type == MD_SPAN_A)
		end_link(parsing);
	settle(parsing);
	parsing->strong -= type == MD_SPAN_STRONG;
	parsing->emphasis -= type == MD_SPAN_EM;
	parsing->code -= type == MD_SPAN_CODE;
	return 0;
}

static void add_entity(struct parsing *parsing, const char *text, size_t length)
{
	char decoded[PROSE_ENTITY_BYTES];
	size_t bytes = prose_entity(text, length, decoded);
	if (bytes > 0)
		add_words(parsing, decoded, bytes);
	else
		add_words(parsing, text, length);
}

static int add_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE length, void *context)
{
	struct parsing *parsing = context;
	if (type == MD_TEXT_BR) {
		settle(parsing);
		add_span(parsing, "")->breaks = true;
	} else if (type == MD_TEXT_SOFTBR) {
		add_words(parsing, " ", 1);
	} else if (type == MD_TEXT_ENTITY) {
		add_entity(parsing, text, length);
	} else if (type != MD_TEXT_NULLCHAR) {
		add_words(parsing, text, length);
	}
	return 0;
}

struct passage *prose_read(struct arena *memory, const char *markdown, size_t length)
{
	static const MD_PARSER parser = {
		.flags = MD_FLAG_NOHTML,
		.enter_block = enter_block,
		.leave_block = leave_block,
		.enter_span = enter_span,
		.leave_span = leave_span,
		.text = add_text,
	};
	/* A tab before a line of code is shown as up to four spaces; nothing else gets longer. */
	struct parsing parsing = { .memory = memory, .room = length * 4 + 1 };
	parsing.words = arena_alloc(memory, parsing.room);
	md_parse(markdown, (MD_SIZE)length, &parser, &parsing);
	return parsing.first;
}
