/* SPDX-License-Identifier: EUPL-1.2 */
#include "link_area.h"

#include "messages.h"
#include "near.h"

static const char *nearest_area(const struct population *population, const char *name)
{
	struct near near = { .word = name };
	const char *known;
	for (size_t i = 0; (known = population_name_at(population, i)) != NULL; i++)
		near_offer(&near, known);
	return near.best;
}

void link_areas(struct reading *reading, const struct areas *areas, const struct population *population)
{
	for (size_t i = 0; population != NULL && i < areas->count; i++) {
		const char *name = areas->items[i];
		if (population_area(population, name) != AREA_UNKNOWN)
			continue;
		say(reading->diags, &(struct diag){
			.message = &message_unknown_area,
			.at = item_where(areas->node, i),
			.arguments = { { "area", text_same(name) } },
			.suggestion = nearest_area(population, name),
		});
	}
}
