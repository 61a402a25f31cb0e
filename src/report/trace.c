/* SPDX-License-Identifier: EUPL-1.2 */
#include "trace.h"

#include <string.h>

#include "arena.h"
#include "mask.h"
#include "privacy.h"
#include "show.h"

enum { DEPTH_MAX = 24 };

struct tracing {
	const struct reporting *reporting;
	struct lines lines;
	size_t room;
};

static void add_line(struct tracing *tracing, const char *line)
{
	struct lines *lines = &tracing->lines;
	if (lines->count == tracing->room) {
		size_t room = tracing->room == 0 ? 32 : tracing->room * 2;
		const char **larger = ARENA_ARRAY(tracing->reporting->memory, const char *, room);
		if (lines->count > 0)
			memcpy(larger, lines->line, lines->count * sizeof *larger);
		lines->line = larger;
		tracing->room = room;
	}
	lines->line[lines->count++] = line;
}

static const char *masked(const struct reporting *reporting, const struct text *text)
{
	return mask_personal(reporting->memory, in_language(reporting, text));
}

static const char *shown_value(const struct reporting *reporting, struct value value, const struct figure *figure)
{
	const char *text = show_value(reporting->memory, value, reporting->language);
	const char *remark = figure->unit == FIGURE_TEXT ? "" : masked(reporting, &figure->shown);
	if (figure->known && figure->unit == FIGURE_MONTHS)
		text = arena_printf(reporting->memory, "%s %s", text, phrase(reporting, PHRASE_MONTH_SHORT));
	if (!figure->known && text_given(&figure->why))
		text = arena_printf(reporting->memory, "%s – %s", text, masked(reporting, &figure->why));
	return remark[0] == '\0' ? text : arena_printf(reporting->memory, "%s (%s)", text, remark);
}

const char *figure_text(const struct reporting *reporting, const struct figure *figure)
{
	return shown_value(reporting, figure_value(reporting, figure), figure);
}

static const char *figure_name(const struct reporting *reporting, const struct figure *figure)
{
	return in_language(reporting, figure->how == NULL ? &figure->label : &figure->how->name);
}

/* Where it was read, or by what it was made. */
static const char *origin(const struct reporting *reporting, const struct figure *figure)
{
	if (figure->how != NULL)
		return figure->how->source;
	if (figure->at.in == NULL)
		return "";
	return arena_printf(reporting->memory, "%s:%u:%u", figure->at.in->name, (unsigned)figure->at.line,
	                    (unsigned)figure->at.column);
}

static void trace_node(struct tracing *tracing, const struct figure *figure, const char *value, const char *indent,
                       int depth);

static void trace_inputs(struct tracing *tracing, const struct figure *figure, const char *indent, int depth)
{
	const struct reporting *reporting = tracing->reporting;
	bool *hidden = ARENA_ARRAY(reporting->memory, bool, figure->from_count + 1);
	figure_hides(reporting, figure, hidden);
	for (size_t i = 0; i < figure->from_count; i++) {
		const struct figure *from = figure->from[i];
		if (from == NULL)
			continue;
		bool small = from->known && privacy_is_small(reporting->small_count, from->number);
		const char *value = hidden[i] && !small ? phrase(reporting, PHRASE_SUPPRESSED) : figure_text(reporting, from);
		trace_node(tracing, from, value, indent, depth + 1);
	}
}

static void trace_node(struct tracing *tracing, const struct figure *figure, const char *value, const char *indent,
                       int depth)
{
	struct arena *memory = tracing->reporting->memory;
	const char *from = origin(tracing->reporting, figure);
	add_line(tracing, arena_printf(memory, from[0] == '\0' ? "%s%s: %s%s" : "%s%s: %s   [%s]", indent,
	                               figure_name(tracing->reporting, figure), value, from));
	if (depth < DEPTH_MAX)
		trace_inputs(tracing, figure, arena_printf(memory, "%s  ", indent), depth);
}

struct lines trace_lines(const struct reporting *reporting, const char *name, const struct figure *figure)
{
	struct tracing tracing = { .reporting = reporting };
	add_line(&tracing, arena_printf(reporting->memory, "%s = %s", mask_in_code(reporting->memory, name),
	                                figure_text(reporting, figure)));
	trace_node(&tracing, figure, figure_text(reporting, figure), "  ", 0);
	return tracing.lines;
}
