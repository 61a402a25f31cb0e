/* SPDX-License-Identifier: EUPL-1.2 */
#include "template.h"

#include <string.h>

#include "arena.h"
#include "input_check.h"
#include "near.h"
#include "prose.h"
#include "template_fields.h"
#include "template_files.h"
#include "tree_message.h"

/* Values of any length, each put in one place: what comes of a template must not be thousands of times as long. */
enum { FIELDS_MAX = 500 };

static const char open_marks[] = "{{", close_marks[] = "}}";

/* ---- A template being read ---- */

struct template_reading {
	struct arena *memory;
	const struct source *source;
	const struct report_kind *kind;
	struct diags *diags;
	struct template *template;
	struct template_item *last;
	struct where *placed; /* where each part of the kind was placed; in is NULL of one that was not */
	char *prose;          /* so far, its fields as characters */
	size_t length;
	size_t fields, parts;
	bool sound;
};

/* A placeholder: {{ name }}, and the name in it. */
struct placeholder {
	size_t offset, length; /* in the file */
	const char *name;
};

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

static int highest_heading(const struct passage *passage, int level)
{
	for (; passage != NULL; passage = passage->next)
		if (passage->kind == PASSAGE_HEADING && passage->level < level)
			level = passage->level;
	return level;
}

static void end_prose(struct template_reading *reading)
{
	struct passage *prose = prose_read(reading->memory, reading->prose, reading->length);
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

/* ---- What is wrong ---- */

static struct where place_of(const struct template_reading *reading, const struct placeholder *placeholder)
{
	return source_where(reading->source, placeholder->offset, placeholder->length);
}

static void say_of(struct template_reading *reading, const struct message *message, const struct placeholder *placeholder,
                   struct diag besides)
{
	besides.message = message;
	besides.at = place_of(reading, placeholder);
	besides.arguments[0] = (struct argument){ "name", text_same(text_quoted(reading->memory, placeholder->name)) };
	reading->sound = false;
	say(reading->diags, &besides);
}

static const char *nearest(const struct report_kind *kind, const char *name)
{
	struct near near = { .word = name };
	for (size_t i = 0; i < kind->part_count; i++)
		if (kind->parts[i].place != PART_LAST)
			near_offer(&near, kind->parts[i].name);
	for (int field = 0; field < TEMPLATE_FIELDS; field++)
		if (template_field_is_of((enum template_field)field, kind))
			near_offer(&near, template_field_name((enum template_field)field));
	return near.best;
}

/* The nearest one, and where all of them are to be found. */
static void say_unknown(struct template_reading *reading, const struct placeholder *placeholder)
{
	static const struct text hint = TEXT("tarkoititko {{near}}? Komento lva explain templates luettelee kaikki.",
	                                     "menade du {{near}}? Kommandot lva explain templates räknar upp alla.",
	                                     "did you mean {{near}}? The command lva explain templates lists them all.");
	const char *near = nearest(reading->kind, placeholder->name);
	struct diag besides = { 0 };
	if (near != NULL)
		besides.hint = text_with(reading->memory, &hint, "near", arena_printf(reading->memory, "{%s}", near));
	say_of(reading, &message_template_unknown, placeholder, besides);
}

static void say_too_many(struct template_reading *reading, const struct placeholder *placeholder)
{
	static const struct text reason = TEXT("raporttipohjassa on yli {limit} arvoa", "rapportmallen har fler än {limit} värden",
	                                       "the report template has more than {limit} values");
	static const struct text no_hint;
	const struct text filled =
	        text_with(reading->memory, &reason, "limit", arena_printf(reading->memory, "%d", FIELDS_MAX));
	reading->sound = false;
	say_syntax(reading->diags, place_of(reading, placeholder), &filled, &no_hint);
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
		say_of(reading, &message_template_last, placeholder, (struct diag){ 0 });
	} else if (placed->in != NULL) {
		say_of(reading, &message_template_twice, placeholder, (struct diag){
			.also = *placed,
			.also_label = TEXT("ensimmäisen kerran tässä", "första gången här", "first here"),
		});
	} else {
		*placed = place_of(reading, placeholder);
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
		say_too_many(reading, placeholder);
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
		say_of(reading, &message_template_not_alone, placeholder, (struct diag){ 0 });
	else if (field != TEMPLATE_FIELDS)
		place_field(reading, field, placeholder);
	else
		say_unknown(reading, placeholder);
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
		struct placeholder found = { .offset = (size_t)(marks - reading->source->bytes), .length = 2, .name = "" };
		const char *close = find_marks(marks + 2, end, close_marks);
		const char *inner = find_marks(marks + 2, end, open_marks);
		bool escaped = marks > line && marks[-1] == '\\';
		add_prose(reading, from, (size_t)(marks - from));
		from = marks + 2;
		if (escaped) {
			add_prose(reading, marks, 2);
		} else if (close == NULL || (inner != NULL && inner < close)) {
			say_of(reading, &message_template_open, &found, (struct diag){ 0 });
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

static bool is_blank(const struct source *source)
{
	return source->bytes[strspn(source->bytes, " \t\r\n")] == '\0';
}

const struct template *template_read(struct arena *memory, const struct source *source, const struct report_kind *kind,
                                     struct diags *diags)
{
	size_t errors = diags_of(diags, SEVERITY_ERROR);
	struct template *template = ARENA_NEW(memory, struct template);
	*template = (struct template){ .kind = kind, .source = source, .heading_level = NO_HEADING };
	if (!input_check(memory, source, TEMPLATE_BYTES_MAX, diags))
		return NULL;
	if (is_blank(source))
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

/* ---- Built-in ones ---- */

static const struct template_file *file_of_kind(const struct report_kind *kind)
{
	const struct template_file *file = template_files;
	size_t length = strlen(kind->name);
	while (strncmp(file->path, kind->name, length) != 0 || strcmp(file->path + length, ".md") != 0)
		file++;
	return file;
}

const char *template_text(const struct report_kind *kind)
{
	return (const char *)file_of_kind(kind)->bytes;
}

const struct template *template_built_in(struct arena *memory, const struct report_kind *kind)
{
	const struct template_file *file = file_of_kind(kind);
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, file->path, (const char *)file->bytes, file->size);
	const struct template *template = template_read(memory, source, kind, diags);
	diags_free(diags);
	return template;
}
