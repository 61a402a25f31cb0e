/* SPDX-License-Identifier: EUPL-1.2 */
#include "template.h"

#include <string.h>

#include "arena.h"
#include "input_check.h"
#include "prose.h"
#include "template_fields.h"
#include "template_reading.h"
#include "tree_message.h"

static const char open_marks[] = "{{", close_marks[] = "}}";

/* ---- A template being read ---- */

static void add_item(struct template_reading *reading, struct template_item item)
{
	struct template_item *added = ARENA_NEW(reading->memory, struct template_item);
	*added = item;
	if (reading->last == NULL)
		reading->template->items = added;
	else
		reading->last->next = added;
	reading->last = added;
}

static bool is_blank(const char *text, size_t length)
{
	while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL && text[length - 1] != '\0')
		length--;
	return length == 0;
}

static int highest_heading(const struct passage *passage, int level)
{
	for (; passage != NULL; passage = passage->next)
		if (passage->kind == PASSAGE_HEADING && passage->level < level)
			level = passage->level;
	return level;
}

static void end_prose(struct template_reading *reading)
{
	struct passage *prose = is_blank(reading->prose, reading->length)
	                                ? NULL
	                                : prose_read(reading->memory, reading->prose, reading->length);
	reading->length = 0;
	if (prose == NULL)
		return;
	reading->template->heading_level = highest_heading(prose, reading->template->heading_level);
	add_item(reading, (struct template_item){ .prose = prose });
}

static void add_prose(struct template_reading *reading, const char *text, size_t length)
{
	memcpy(reading->prose + reading->length, text, length);
	reading->length += length;
}

/* ---- Lines ---- */

static bool is_space(char character)
{
	return character == ' ' || character == '\t';
}

/* Whether nothing else stands on its line. */
static bool stands_alone(const struct placeholder *placeholder, const char *line, size_t length, size_t at)
{
	for (size_t i = 0; i < length; i++)
		if ((i < at || i >= at + placeholder->length) && !is_space(line[i]))
			return false;
	return true;
}

static void place_part(struct template_reading *reading, const struct report_part *part,
                       const struct placeholder *placeholder)
{
	struct where *placed = &reading->placed[part - reading->kind->parts];
	if (part->place == PART_LAST) {
		template_say(reading, &message_template_last, placeholder, (struct diag){ 0 });
	} else if (placed->in != NULL) {
		template_say(reading, &message_template_twice, placeholder,
		             (struct diag){
		                     .also = *placed,
		                     .also_label = TEXT("ensimmäisen kerran tässä", "första gången här", "first here"),
		             });
	} else {
		*placed = template_place(reading, placeholder);
		reading->parts++;
		end_prose(reading);
		add_item(reading, (struct template_item){ .part = part });
	}
}

static void place_field(struct template_reading *reading, enum template_field field,
                        const struct placeholder *placeholder)
{
	const char *character = prose_field(reading->memory, (size_t)field);
	if (reading->fields++ == FIELDS_MAX)
		template_say_too_many(reading, placeholder);
	add_prose(reading, character, strlen(character));
}

/* The name between the marks, spaces around it left out. */
static const char *name_in(struct arena *memory, const char *from, const char *to)
{
	while (from < to && is_space(*from))
		from++;
	while (to > from && is_space(to[-1]))
		to--;
	return arena_copy(memory, from, (size_t)(to - from));
}

static void read_placeholder(struct template_reading *reading, const struct placeholder *placeholder, bool alone)
{
	const struct report_part *part = report_part_named(reading->kind, placeholder->name);
	enum template_field field = template_field_named(reading->kind, placeholder->name);
	if (part != NULL && alone)
		place_part(reading, part, placeholder);
	else if (part != NULL)
		template_say(reading, &message_template_not_alone, placeholder, (struct diag){ 0 });
	else if (field != TEMPLATE_FIELDS)
		place_field(reading, field, placeholder);
	else
		template_say_unknown(reading, placeholder);
}

static const char *find_marks(const char *from, const char *end, const char *marks)
{
	for (; from + 1 < end; from++)
		if (from[0] == marks[0] && from[1] == marks[1])
			return from;
	return NULL;
}

/* One line, up to NUL or its end; a backslash before {{ makes them what they are. */
static void read_line(struct template_reading *reading, const char *line, size_t length)
{
	const char *from = line, *end = line + length, *marks;
	while ((marks = find_marks(from, end, open_marks)) != NULL) {
		struct placeholder found = { .offset = (size_t)(marks - reading->source->bytes),
			                     .length = 2,
			                     .name = "" };
		const char *close = find_marks(marks + 2, end, close_marks);
		const char *inner = find_marks(marks + 2, end, open_marks);
		bool escaped = marks > line && marks[-1] == '\\';
		add_prose(reading, from, (size_t)(marks - from));
		from = marks + 2;
		if (escaped) {
			add_prose(reading, marks, 2);
		} else if (close == NULL || (inner != NULL && inner < close)) {
			template_say(reading, &message_template_open, &found, (struct diag){ 0 });
		} else {
			from = close + 2;
			found.length = (size_t)(from - marks);
			found.name = name_in(reading->memory, marks + 2, close);
			read_placeholder(reading, &found, stands_alone(&found, line, length, (size_t)(marks - line)));
		}
	}
	add_prose(reading, from, (size_t)(end - from));
	add_prose(reading, "\n", 1);
}

/* What is not seen, of which YAML's own reader would complain: no file of text holds it. */
static void check_characters(struct template_reading *reading)
{
	const struct source *source = reading->source;
	for (size_t i = 0; i < source->size; i++) {
		const unsigned char byte = (unsigned char)source->bytes[i];
		if ((byte >= ' ' && byte != 0x7F) || strchr("\t\n\r", byte) != NULL)
			continue;
		say_character(reading->memory, reading->diags, source_where(source, i, 1), byte);
		return;
	}
}

static void read_lines(struct template_reading *reading)
{
	for (uint32_t number = 1; number <= reading->source->lines; number++) {
		size_t length;
		const char *line = source_line(reading->source, number, &length);
		read_line(reading, line, length);
	}
	end_prose(reading);
}

/* ---- The whole ---- */

enum { NO_HEADING = 7 };

const struct template *template_read(struct arena *memory, const struct source *source, const struct report_kind *kind,
                                     struct diags *diags)
{
	size_t errors = diags_of(diags, SEVERITY_ERROR);
	struct template *template = ARENA_NEW(memory, struct template);
	*template = (struct template){ .kind = kind, .source = source, .heading_level = NO_HEADING };
	if (!input_check(memory, source, TEMPLATE_BYTES_MAX, diags))
		return NULL;
	if (is_blank(source->bytes, source->size))
		say_empty(diags, source);
	struct template_reading reading = {
		.memory = memory,
		.source = source,
		.kind = kind,
		.diags = diags,
		.template = template,
		.placed = ARENA_ARRAY(memory, struct where, kind->part_count),
		.prose = arena_alloc(memory, source->size + source->lines + 1),
		.sound = true,
	};
	check_characters(&reading);
	read_lines(&reading);
	return reading.sound && diags_of(diags, SEVERITY_ERROR) == errors ? template : NULL;
}
