/* SPDX-License-Identifier: EUPL-1.2 */
/* The worst window of each band and area: what a reader sees first. One band at a time, so that little is held at once. */
#include <stdlib.h>

#include "arena.h"
#include "cumulation_parts.h"

/* By area, of one band. */
struct places_of_band {
	struct pile_tally *worst;
	size_t areas;
};

static bool always(const struct pile_tally *tally, const struct pile_question *question)
{
	(void)question;
	return tally->of[TALLY_DECISIONS] > 0;
}

static bool is_worse(const struct pile_tally *a, const struct pile_tally *b)
{
	if (tally_worst(a) != tally_worst(b))
		return tally_worst(a) > tally_worst(b);
	if (a->of[TALLY_SERIOUS] != b->of[TALLY_SERIOUS])
		return a->of[TALLY_SERIOUS] > b->of[TALLY_SERIOUS];
	return a->of[TALLY_DECISIONS] > b->of[TALLY_DECISIONS];
}

/* More decisions say more of what piles up than one grave one does; the classes stand beside them. */
static bool is_more(const struct pile_tally *a, const struct pile_tally *b)
{
	if (b->of[TALLY_DECISIONS] == 0 || (a->of[TALLY_DECISIONS] > 1) != (b->of[TALLY_DECISIONS] > 1))
		return a->of[TALLY_DECISIONS] > b->of[TALLY_DECISIONS];
	return is_worse(a, b);
}

static void look(void *context, const struct pile_tally *tally, const struct piled_row *first,
                 const struct piled_row *last)
{
	struct places_of_band *places = context;
	uint32_t area = piled_area(first->cell);
	(void)last;
	if (area < places->areas && is_more(tally, &places->worst[area]))
		places->worst[area] = *tally;
}

static int compare_places(const void *left, const void *right)
{
	const struct stacked_place *a = left, *b = right;
	if (a->area != b->area)
		return a->area < b->area ? -1 : 1;
	return (a->band > b->band) - (a->band < b->band);
}

static void add_band(struct cumulating *cumulating, size_t band)
{
	const struct cumulation_input *input = cumulating->input;
	struct places_of_band places = { .areas = population_area_count(input->population) };
	places.worst = ARENA_ARRAY(cumulating->scratch, struct pile_tally, places.areas);
	struct pile_question question = {
		.by_place = true, .bands = band_bit(band), .alerts = always, .visit = look, .context = &places,
		.months = (int)input->policy->limits->stacking_months.number,
	};
	for (int domain = DOMAIN_UNSET + 1; domain < DOMAIN_END; domain++)
		question.in_domain[domain] = true;
	piles_of(cumulating->scratch, input->facts, &question);
	struct cumulation *made = cumulating->made;
	for (size_t area = 0; area < places.areas; area++)
		if (places.worst[area].of[TALLY_DECISIONS] > 0)
			made->places[made->place_count++] =
			        (struct stacked_place){ band, (uint32_t)area, places.worst[area] };
	arena_reset(cumulating->scratch);
}

void cumulate_places(struct cumulating *cumulating)
{
	const struct cumulation_input *input = cumulating->input;
	struct cumulation *made = cumulating->made;
	if (input->population == NULL || input->around != NULL)
		return;
	made->places = ARENA_ARRAY(cumulating->memory, struct stacked_place,
	                           input->bands->count * population_area_count(input->population));
	for (size_t band = 0; band < input->bands->count; band++)
		add_band(cumulating, band);
	if (made->place_count > 0)
		qsort(made->places, made->place_count, sizeof made->places[0], compare_places);
}
