/* SPDX-License-Identifier: EUPL-1.2 */
#include "link_area.h"

#include "messages.h"
#include "near.h"
#include "vocabulary.h"

static const char *nearest_area(const struct population *population, const char *name)
{
	struct near near = { .word = name };
	const char *known;
	for (size_t i = 0; (known = population_name_at(population, i)) != NULL; i++)
		near_offer(&near, known);
	return near.best;
}

static bool is_known(struct reading *reading, const struct population *population, const char *name)
{
	return name[0] == '\0' || population_area(population, name) != AREA_UNKNOWN ||
	       population_may_know(population, name) ||
	       vocabulary_word(reading->vocabulary, &words_whole_area, name) == WHOLE_AREA_WHOLE;
}

void link_areas(struct reading *reading, const struct areas *areas, const struct population *population)
{
	for (size_t i = 0; population != NULL && i < areas->count; i++) {
		const char *name = areas->items[i];
		if (is_known(reading, population, name))
			continue;
		say(reading->diags, &(struct diag){
			.message = &message_unknown_area,
			.at = item_where(areas->node, i),
			.arguments = { { "area", text_same(name) } },
			.suggestion = nearest_area(population, name),
		});
	}
}
