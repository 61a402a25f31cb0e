/* SPDX-License-Identifier: EUPL-1.2 */
#include "child_budget.h"

#include "arena.h"
#include "child_budget_parts.h"

const struct figure *budget_sum(struct arena *memory, const struct formula *how, const struct figures *of)
{
	static const struct text too_large =
	        TEXT("summa on liian suuri", "summan är för stor", "the sum is too large");
	int64_t sum = 0;
	for (size_t i = 0; i < of->count; i++) {
		if (!of->items[i]->known)
			return figure_unknown(memory, how, FIGURE_CENTS, of->items[i]->why, of->items, of->count);
		if (!add_fits(sum, of->items[i]->number, &sum))
			return figure_unknown(memory, how, FIGURE_CENTS, too_large, of->items, of->count);
	}
	return figure_made(memory, how, FIGURE_CENTS, sum, of->items, of->count);
}

const struct figure *budget_share(struct arena *memory, const struct formula *how, const struct figure *part,
                                  const struct figure *whole)
{
	static const struct text no_whole =
	        TEXT("kustannusten summa ei ole suurempi kuin nolla",
	             "summan av kostnaderna är inte större än noll", "the sum of the costs is not above zero");
	const struct figure *const from[] = { part, whole };
	if (!part->known || !whole->known)
		return figure_unknown(memory, how, FIGURE_SHARE, part->known ? whole->why : part->why, from, 2);
	if (whole->number <= 0)
		return figure_unknown(memory, how, FIGURE_SHARE, no_whole, from, 2);
	return figure_made(memory, how, FIGURE_SHARE, divide_rounded(part->number, whole->number, 6), from, 2);
}

const struct child_budget *child_budget(struct arena *memory, const struct catalogue *catalogue,
                                        const struct surroundings *against, enum cost_choice choice)
{
	struct child_budget *budget = ARENA_NEW(memory, struct child_budget);
	budget->catalogue = catalogue;
	budget->against = against;
	budget->choice = choice;
	budget->year = (int)catalogue->year.number;
	budget_services(memory, budget);
	budget_withhold(budget);
	budget_service_figures(memory, budget);
	budget_totals(memory, budget);
	budget_levels(memory, budget);
	budget_groups(memory, budget);
	budget_name_figures(memory, budget);
	return budget;
}
