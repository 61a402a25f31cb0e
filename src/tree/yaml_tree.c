/* SPDX-License-Identifier: EUPL-1.2 */
/* libyaml's events -> nodes. The only file that knows libyaml. */
#include "yaml_tree.h"

#include <string.h>
#include <yaml.h>

#include "arena.h"
#include "input_check.h"
#include "tree_build.h"
#include "tree_message.h"
#include "yaml_problem.h"
#include "yaml_refuse.h"

const struct yaml_limits yaml_limits_file = {
	.bytes = 1024 * 1024, .depth = 64, .nodes = 200000, .scalar_bytes = 64 * 1024
};
const struct yaml_limits yaml_limits_catalogue = {
	.bytes = 4 * 1024 * 1024, .depth = 64, .nodes = 200000, .scalar_bytes = 64 * 1024
};

struct reader {
	struct builder build;
	yaml_parser_t parser;
	struct {
		size_t line, column;
		const char *byte;
	} cursor;      /* the last place whose byte was looked up */
	struct {
		yaml_mark_t start, end;
	} quoted;      /* the last text in quotation marks */
	bool has_bang; /* there is an exclamation mark in the file */
	bool has_raw;  /* there are control characters in the file, which was said */
	bool started;  /* the document has begun */
	bool done;
};

/* The column after the last character of a line, counted from 0 like a mark's. */
static size_t line_end_column(const struct source *source, size_t line)
{
	const char *byte = source->bytes + source->line_start[line];
	const char *end = input_line_end(source, line + 1);
	size_t column = 0;
	for (; byte < end; byte++)
		column += (*byte & 0xC0) != 0x80;
	return column;
}

/* libyaml counts lines and columns from 0, in code points. At the end of a file whose last line has no line break
 * it is one line further than there are; that is shown after the last character. */
static struct where place_of(const struct source *source, const yaml_mark_t *mark, size_t width)
{
	const bool beyond = mark->line >= source->lines;
	const size_t line = beyond ? source->lines - 1 : mark->line;
	const size_t column = beyond ? line_end_column(source, line) : mark->column;
	return (struct where){
		.in = source,
		.line = (uint32_t)line + 1,
		.column = (uint32_t)column + 1,
		.end_line = (uint32_t)line + 1,
		.end_column = (uint32_t)(column + width) + 1,
	};
}

/* From the first to the last character of a scalar; if it goes on below, to the end of its first line. */
static struct where scalar_place(const struct source *source, const yaml_event_t *event)
{
	const yaml_mark_t *start = &event->start_mark, *end = &event->end_mark;
	struct where at = place_of(source, start, 0);
	if (start->line >= source->lines)
		return at;
	const size_t last = end->line == start->line ? end->column : line_end_column(source, start->line);
	at.end_column = (uint32_t)last + 1;
	return at;
}

/* The byte of a mark; marks only move forward, so that the characters of a line are counted once. */
static const char *byte_of(struct reader *reader, const yaml_mark_t *mark)
{
	const struct source *source = reader->build.source;
	const char *end = source->bytes + source->size;
	if (!reader->cursor.byte || mark->line != reader->cursor.line) {
		reader->cursor.line = mark->line;
		reader->cursor.column = 0;
		reader->cursor.byte =
		        mark->line < source->lines ? source->bytes + source->line_start[mark->line] : end;
	}
	for (; reader->cursor.column < mark->column && reader->cursor.byte < end; reader->cursor.column++)
		utf8_next(&reader->cursor.byte, end);
	return reader->cursor.byte;
}

/* libyaml says nothing of the tag `!` before a scalar: the text `! Huom` would silently become `Huom`. */
static void refuse_bare_tag(struct reader *reader, const yaml_event_t *event)
{
	if (!reader->has_bang || event->data.scalar.tag || event->data.scalar.anchor)
		return;
	if (*byte_of(reader, &event->start_mark) == '!')
		refuse_tag(&reader->build, place_of(reader->build.source, &event->start_mark, 0), "!");
}

/* Anchor and tag of a node, which may be missing. */
static void refuse_properties(struct reader *reader, const yaml_event_t *event, const yaml_char_t *anchor,
                              const yaml_char_t *tag)
{
	if (!anchor && !tag)
		return;
	const struct where start = place_of(reader->build.source, &event->start_mark, 0);
	if (anchor)
		refuse_anchor(&reader->build, start, (const char *)anchor);
	if (tag)
		refuse_tag(&reader->build, start, (const char *)tag);
}

static void note_quotes(struct reader *reader, const yaml_event_t *event)
{
	const yaml_scalar_style_t style = event->data.scalar.style;
	if (style != YAML_SINGLE_QUOTED_SCALAR_STYLE && style != YAML_DOUBLE_QUOTED_SCALAR_STYLE)
		return;
	reader->quoted.start = event->start_mark;
	reader->quoted.end = event->end_mark;
}

/* What was refused and said: a torn scalar stands for it. */
static void take_refused(struct builder *build, struct where at)
{
	if (build_wants_key(build))
		build_key_dropped(build, at);
	else
		build_refused(build, at);
}

static void take_scalar(struct reader *reader, const yaml_event_t *event)
{
	struct builder *build = &reader->build;
	const struct where at = scalar_place(build->source, event);
	const char *value = (const char *)event->data.scalar.value;
	const size_t length = event->data.scalar.length;
	const bool plain =
	        event->data.scalar.plain_implicit && event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	refuse_properties(reader, event, event->data.scalar.anchor, event->data.scalar.tag);
	refuse_bare_tag(reader, event);
	note_quotes(reader, event);
	if (length > build->limits->scalar_bytes) {
		say_limit(build->memory, build->diags, at, LIMIT_SCALAR, build->limits->scalar_bytes);
		build->failed = true;
		return;
	}
	const bool quoted = event->data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
	if ((quoted || reader->has_raw) && !check_escapes(build, value, length, &at)) {
		take_refused(build, at);
		return;
	}
	const char *text = length > 0 ? arena_copy(build->memory, value, length) : "";
	if (build_wants_key(build))
		build_key(build, text, at, plain);
	else
		build_scalar(build, text, at, plain);
}

static void take_alias(struct reader *reader, const yaml_event_t *event)
{
	struct builder *build = &reader->build;
	const struct where at = scalar_place(build->source, event);
	refuse_alias(build, at, (const char *)event->data.alias.anchor);
	take_refused(build, at);
}

static void take_sequence(struct reader *reader, const yaml_event_t *event)
{
	refuse_properties(reader, event, event->data.sequence_start.anchor, event->data.sequence_start.tag);
	build_open(&reader->build, NODE_LIST, place_of(reader->build.source, &event->start_mark, 1));
}

static void take_mapping(struct reader *reader, const yaml_event_t *event)
{
	refuse_properties(reader, event, event->data.mapping_start.anchor, event->data.mapping_start.tag);
	build_open(&reader->build, NODE_MAP, place_of(reader->build.source, &event->start_mark, 1));
}

/* The end of a block is a mark of no width at what comes after it; only a bracket has one. */
static void take_end(struct reader *reader, const yaml_event_t *event)
{
	const bool bracket = event->end_mark.index > event->start_mark.index;
	build_close(&reader->build,
	            bracket ? place_of(reader->build.source, &event->start_mark, 1) : (struct where){ 0 });
}

static void take_document(struct reader *reader, const yaml_event_t *event)
{
	if (reader->started) {
		refuse_document(&reader->build, place_of(reader->build.source, &event->start_mark, 0));
		reader->build.root->torn = true;
		reader->done = true;
	}
	reader->started = true;
}

static void take_event(struct reader *reader, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_STREAM_END_EVENT:
		reader->done = true;
		break;
	case YAML_DOCUMENT_START_EVENT:
		take_document(reader, event);
		break;
	case YAML_ALIAS_EVENT:
		take_alias(reader, event);
		break;
	case YAML_SCALAR_EVENT:
		take_scalar(reader, event);
		break;
	case YAML_SEQUENCE_START_EVENT:
		take_sequence(reader, event);
		break;
	case YAML_MAPPING_START_EVENT:
		take_mapping(reader, event);
		break;
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		take_end(reader, event);
		break;
	case YAML_NO_EVENT:
	case YAML_STREAM_START_EVENT:
	case YAML_DOCUMENT_END_EVENT:
		break;
	}
}

/* libyaml's reader refuses a raw control character, and tells its byte but no line. */
static bool say_raw_character(struct reader *reader)
{
	const yaml_parser_t *parser = &reader->parser;
	const struct source *source = reader->build.source;
	if (parser->error != YAML_READER_ERROR || parser->problem_offset >= source->size)
		return false;
	const struct where at = source_where(source, parser->problem_offset, 1);
	say_character(reader->build.memory, reader->build.diags, at, (uint32_t)parser->problem_value);
	return true;
}

static void say_complaint(struct reader *reader)
{
	const yaml_parser_t *parser = &reader->parser;
	const struct source *source = reader->build.source;
	const yaml_mark_t *context = parser->context ? &parser->context_mark : &parser->problem_mark;
	const yaml_mark_t *opened = &reader->quoted.start, *closed = &reader->quoted.end;
	const bool from_above = closed->line > opened->line && closed->line == parser->problem_mark.line;
	const struct yaml_complaint complaint = {
		.problem = parser->problem ? parser->problem : "",
		.context = parser->context,
		.problem_at = place_of(source, &parser->problem_mark, 1),
		.context_at = place_of(source, context, 1),
		.quote_at = from_above ? place_of(source, opened, 1) : (struct where){ 0 },
	};
	const struct diag diag = yaml_problem_diag(&complaint);
	if (parser->error == YAML_MEMORY_ERROR)
		arena_exhausted();
	reader->build.failed = true;
	if (!say_raw_character(reader))
		say(reader->build.diags, &diag);
}

static void read_events(struct reader *reader)
{
	while (!reader->done && !reader->build.failed) {
		yaml_event_t event;
		if (!yaml_parser_parse(&reader->parser, &event)) {
			say_complaint(reader);
			return;
		}
		take_event(reader, &event);
		yaml_event_delete(&event);
	}
}

static bool is_empty(const struct node *root)
{
	return !root || (root->kind == NODE_SCALAR && root->plain && root->scalar[0] == '\0');
}

struct node *yaml_read(struct arena *memory, const struct source *source, const struct yaml_limits *limits,
                       struct diags *diags)
{
	const size_t said = diags_count(diags);
	if (!input_check(memory, source, limits->bytes, diags) || !input_check_directives(source, diags))
		return NULL;
	struct reader reader = {
		.build = { .memory = memory, .source = source, .limits = limits, .diags = diags },
		.has_bang = strchr(source->bytes, '!') != NULL,
		.has_raw = diags_count(diags) != said,
	};
	build_start(&reader.build);
	if (!yaml_parser_initialize(&reader.parser))
		arena_exhausted();
	yaml_parser_set_input_string(&reader.parser, (const unsigned char *)source->bytes, source->size);
	read_events(&reader);
	yaml_parser_delete(&reader.parser);
	if (reader.build.failed)
		return NULL;
	if (!is_empty(reader.build.root))
		return reader.build.root;
	say_empty(diags, source);
	return NULL;
}
