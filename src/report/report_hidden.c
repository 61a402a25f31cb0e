/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be hidden beside a small number, because it is made of the number. */
#include "arena.h"
#include "privacy.h"
#include "reporting.h"

static bool is_read(const struct figure *figure, enum figure_unit unit)
{
	return figure != NULL && figure->known && figure->how == NULL && figure->unit == unit;
}

bool figure_hides(const struct reporting *reporting, const struct figure *figure, bool *hidden)
{
	int64_t *counts = ARENA_ARRAY(reporting->memory, int64_t, figure->from_count + 1);
	bool hide_total = false;
	for (size_t i = 0; i < figure->from_count; i++)
		counts[i] = is_read(figure->from[i], FIGURE_CHILDREN) ? figure->from[i]->number : -1;
	privacy_suppress(reporting->small_count, counts, figure->from_count, hidden, &hide_total);
	return hide_total;
}

/* The clients of a key: nothing is told when they are all children, or all of age. */
static bool key_tells_clients(const struct reporting *reporting, const struct figure *key)
{
	bool *hidden = ARENA_ARRAY(reporting->memory, bool, key->from_count + 1);
	bool children = false, adults = false, tells = figure_hides(reporting, key, hidden);
	for (size_t i = 0; i < key->from_count; i++) {
		const struct figure *from = key->from[i];
		children = children || (is_read(from, FIGURE_CHILDREN) && from->number > 0);
		if (!is_read(from, FIGURE_ADULTS))
			continue;
		adults = adults || from->number > 0;
		tells = tells || privacy_is_small(reporting->small_count, from->number);
	}
	return children && adults && tells;
}

bool figure_tells_clients(const struct reporting *reporting, const struct figure *figure)
{
	if (figure == NULL || !figure->known || figure->withheld)
		return false;
	if (key_tells_clients(reporting, figure))
		return true;
	for (size_t i = 0; i < figure->from_count; i++)
		if (figure_tells_clients(reporting, figure->from[i]))
			return true;
	return false;
}
