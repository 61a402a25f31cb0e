/* SPDX-License-Identifier: EUPL-1.2 */
#include "report_kind.h"

#include <string.h>

/* To add a kind: its table of parts, a row here, and its built-in template. */
static const struct report_kind *const kinds[] = {
	&report_kind_prior,  &report_kind_child,      &report_kind_follow_up, &report_kind_process,
	&report_kind_budget, &report_kind_cumulation, &report_kind_annual,
};
enum { KINDS = sizeof kinds / sizeof kinds[0] };

const struct report_kind *report_kind_at(size_t index)
{
	return index < KINDS ? kinds[index] : NULL;
}

const struct report_kind *report_kind_named(const char *name)
{
	for (size_t i = 0; i < KINDS; i++)
		if (strcmp(kinds[i]->name, name) == 0)
			return kinds[i];
	return NULL;
}

const struct report_part *report_part_named(const struct report_kind *kind, const char *name)
{
	for (size_t i = 0; i < kind->part_count; i++)
		if (strcmp(kind->parts[i].name, name) == 0)
			return &kind->parts[i];
	return NULL;
}

const struct text *report_part_label(const struct report_part *part)
{
	return part->heading != PHRASE_NONE ? phrase_text(part->heading) : child_sentence(part->sentence);
}
