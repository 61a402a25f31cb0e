/* SPDX-License-Identifier: EUPL-1.2 */
#include "yaml_problem.h"

#include <string.h>

#include "yaml_tree.h"

/* YAML 1.2.2, 7.4.2: the colon of a key on one line comes within 1024 characters. */
enum { KEY_REACH = 1024 };

/* A stretch of one line. */
struct part {
	const char *start, *end;
};

static struct part line_of(const struct source *source, uint32_t line)
{
	size_t length = 0;
	const char *start = source_line(source, line, &length);
	return (struct part){ start, start + length };
}

/* The line of a place up to the place. */
static struct part before(const struct where *at)
{
	struct part part = line_of(at->in, at->line);
	const char *place = part.start;
	for (uint32_t column = 1; column < at->column && place < part.end; column++)
		utf8_next(&place, part.end);
	return (struct part){ part.start, place };
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static bool stands_at(const struct where *at, char c)
{
	const struct part line = line_of(at->in, at->line);
	const char *place = before(at).end;
	return place < line.end && *place == c;
}

static bool colon_before(const struct where *at)
{
	const struct part part = before(at);
	for (const char *c = part.start; c + 1 < part.end; c++)
		if (c[0] == ':' && is_blank(c[1]))
			return true;
	return false;
}

static bool quote_before(const struct where *at)
{
	struct part part = before(at);
	while (part.end > part.start && is_blank(part.end[-1]))
		part.end--;
	return part.end > part.start && (part.end[-1] == '"' || part.end[-1] == '\'');
}

/* The nearest line above that is neither blank nor a comment, or 0. */
static uint32_t line_above(const struct where *at)
{
	for (uint32_t line = at->line - 1; line > 0; line--) {
		struct part part = line_of(at->in, line);
		while (part.start < part.end && is_blank(*part.start))
			part.start++;
		if (part.start < part.end && *part.start != '#')
			return line;
	}
	return 0;
}

/* A line whose first colon is followed by a character: `key:value`. */
static bool glued_above(const struct where *at)
{
	const uint32_t line = line_above(at);
	if (line == 0)
		return false;
	const struct part part = line_of(at->in, line);
	const char *colon = memchr(part.start, ':', (size_t)(part.end - part.start));
	return colon && colon + 1 < part.end && !is_blank(colon[1]);
}

static bool sign_shows(enum yaml_sign sign, const struct yaml_complaint *complaint)
{
	const struct where *at = &complaint->problem_at;
	switch (sign) {
	case SIGN_ANY:
		return true;
	case SIGN_TAB:
		return stands_at(at, '\t');
	case SIGN_DASH:
		return stands_at(at, '-');
	case SIGN_COLON:
		return stands_at(at, ':');
	case SIGN_COLON_BEFORE:
		return colon_before(at);
	case SIGN_FAR:
		return at->column > KEY_REACH;
	case SIGN_QUOTE_BEFORE:
		return quote_before(at);
	case SIGN_GLUED_ABOVE:
		return glued_above(at);
	case SIGN_QUOTE_ABOVE:
		return complaint->quote_at.in != NULL;
	}
	return false;
}

static bool row_fits(const struct yaml_problem *row, const struct yaml_complaint *complaint)
{
	if (row->problem && strcmp(row->problem, complaint->problem) != 0)
		return false;
	if (row->context && (!complaint->context || strcmp(row->context, complaint->context) != 0))
		return false;
	return sign_shows(row->sign, complaint);
}

static const struct yaml_problem *find_row(const struct yaml_complaint *complaint)
{
	for (size_t i = 0; i < yaml_problems_count; i++)
		if (row_fits(&yaml_problems[i], complaint))
			return &yaml_problems[i];
	return NULL;
}

/* The whole text of the line above, without its indentation. */
static struct where whole_line_above(const struct where *at)
{
	const uint32_t line = line_above(at);
	struct part part = line_of(at->in, line);
	while (part.start < part.end && is_blank(*part.start))
		part.start++;
	return source_where(at->in, (size_t)(part.start - at->in->bytes), (size_t)(part.end - part.start));
}

static void place(struct diag *diag, const struct yaml_complaint *complaint, enum yaml_blame blame)
{
	static const struct text at_the_latest = TEXT("viimeistään tässä", "senast här", "here at the latest");
	diag->at = blame == BLAME_PROBLEM ? complaint->problem_at : complaint->context_at;
	if (blame == BLAME_ABOVE)
		diag->at = whole_line_above(&complaint->problem_at);
	if (blame == BLAME_QUOTE)
		diag->at = complaint->quote_at;
	if (blame == BLAME_BOTH || blame == BLAME_QUOTE) {
		diag->also = complaint->problem_at;
		diag->also_label = at_the_latest;
	}
}

struct diag yaml_problem_diag(const struct yaml_complaint *complaint)
{
	const struct yaml_problem *row = find_row(complaint);
	struct diag diag = { .message = &message_syntax, .at = complaint->problem_at };
	diag.arguments[0].name = "reason";
	diag.arguments[0].value = row ? row->reason : text_same(complaint->problem);
	if (row) {
		diag.hint = row->hint;
		place(&diag, complaint, row->blame);
	}
	return diag;
}
