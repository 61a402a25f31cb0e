/* SPDX-License-Identifier: EUPL-1.2 */
#include "tells_clients.h"

#include "arena.h"
#include "privacy.h"

static bool is_read(const struct figure *figure, enum figure_unit unit)
{
	return figure != NULL && figure->known && figure->how == NULL && figure->unit == unit;
}

bool hides_counts(struct arena *memory, int64_t small_count, const struct figure *figure, bool *hidden)
{
	int64_t *counts = ARENA_ARRAY(memory, int64_t, figure->from_count + 1);
	bool hide_total = false;
	for (size_t i = 0; i < figure->from_count; i++)
		counts[i] = is_read(figure->from[i], FIGURE_CHILDREN) ? figure->from[i]->number : -1;
	privacy_suppress(small_count, counts, figure->from_count, hidden, &hide_total);
	return hide_total;
}

static bool has_any(const struct figure *key, enum figure_unit unit)
{
	for (size_t i = 0; i < key->from_count; i++)
		if (is_read(key->from[i], unit) && key->from[i]->number > 0)
			return true;
	return false;
}

/* The clients of a key: nothing is told when they are all children, or all of age. Most figures are no key at all. */
static bool key_tells_clients(struct arena *memory, int64_t small_count, const struct figure *key)
{
	if (!has_any(key, FIGURE_CHILDREN) || !has_any(key, FIGURE_ADULTS))
		return false;
	bool tells = hides_counts(memory, small_count, key, ARENA_ARRAY(memory, bool, key->from_count + 1));
	for (size_t i = 0; i < key->from_count; i++)
		tells = tells || (is_read(key->from[i], FIGURE_ADULTS) && privacy_is_small(small_count, key->from[i]->number));
	return tells;
}

bool tells_clients(struct arena *memory, int64_t small_count, const struct figure *figure)
{
	if (figure == NULL || !figure->known || figure->withheld)
		return false;
	if (key_tells_clients(memory, small_count, figure))
		return true;
	for (size_t i = 0; i < figure->from_count; i++)
		if (tells_clients(memory, small_count, figure->from[i]))
			return true;
	return false;
}
