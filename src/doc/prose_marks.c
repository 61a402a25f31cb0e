/* SPDX-License-Identifier: EUPL-1.2 */
/* From outside inwards: a link, strong, emphasis. */
#include "prose_marks.h"

#include "prose.h"

enum { BEFORE, AFTER };

static void end_style(const struct prose_marks *marks, FILE *out, struct style *open)
{
	fputs(open->emphasis ? marks->emphasis[AFTER] : "", out);
	fputs(open->strong ? marks->strong[AFTER] : "", out);
	open->emphasis = open->strong = false;
}

static void close_what_ends(const struct prose_marks *marks, FILE *out, struct style *open, const struct style *wanted)
{
	bool other_link = !same_target(open, wanted);
	if (other_link || open->strong != wanted->strong || (open->emphasis && !wanted->emphasis))
		end_style(marks, out, open);
	if (!other_link || open->target == NULL)
		return;
	marks->end_link(out, open->target);
	open->target = NULL;
}

static void open_what_begins(const struct prose_marks *marks, FILE *out, struct style *open, const struct style *wanted)
{
	if (wanted->target != NULL && open->target == NULL)
		marks->begin_link(out, wanted->target);
	fputs(wanted->strong && !open->strong ? marks->strong[BEFORE] : "", out);
	fputs(wanted->emphasis && !open->emphasis ? marks->emphasis[BEFORE] : "", out);
	*open = *wanted;
}

void prose_put_spans(const struct prose_marks *marks, FILE *out, const void *to, const struct span *span)
{
	static const struct style plain;
	struct style open = plain;
	bool gap = false, begins_line = true;
	for (; span != NULL; span = span->next) {
		if (span->breaks) {
			if (marks->end_with_line)
				close_what_ends(marks, out, &open, &plain);
			marks->line_break(out, to);
			gap = false;
			begins_line = true;
			continue;
		}
		gap = gap || span_begins_with_space(span);
		if (span_is_blank(span))
			continue;
		close_what_ends(marks, out, &open, &span->style);
		fputs(gap && !begins_line ? " " : "", out);
		open_what_begins(marks, out, &open, &span->style);
		marks->words(out, to, span, begins_line);
		gap = span_ends_with_space(span);
		begins_line = false;
	}
	close_what_ends(marks, out, &open, &plain);
}
