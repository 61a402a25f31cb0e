/* SPDX-License-Identifier: EUPL-1.2 */
/* The sums of a child budget: totals, coverage and the four levels. */
#include "arena.h"
#include "child_budget_parts.h"

#define SOURCE "lva method 4"
static const struct formula listed_formula = {
	"budget/listed",
	TEXT("Luettelon palvelujen kustannukset", "Kostnaderna för katalogens tjänster",
	     "Cost of the listed services"),
	SOURCE,
};
static const struct formula classified_formula = {
	"budget/classified",
	TEXT("Luokiteltujen palvelujen kustannukset", "Kostnaderna för de klassificerade tjänsterna",
	     "Cost of the classified services"),
	SOURCE,
};
static const struct formula counted_formula = {
	"budget/counted",
	TEXT("Laskennassa mukana olevat kustannukset", "Kostnader som ingår i beräkningen",
	     "Cost that was computed"),
	SOURCE,
};
static const struct formula coverage_formula = {
	"budget/coverage",
	TEXT("Luokittelun kattavuus", "Klassificeringens täckning", "Coverage of the classification"),
	SOURCE,
};
static const struct formula counted_share_formula = {
	"budget/counted-share",
	TEXT("Laskennassa mukana olevien kustannusten osuus", "Andelen kostnader som ingår i beräkningen",
	     "Share of the cost that was computed"),
	SOURCE,
};
static const struct formula level_formula = {
	"budget/level",
	TEXT("Lapsiin kohdistuvat kustannukset", "Kostnader för barn", "Cost that falls on children"),
	SOURCE,
};
static const struct formula level_share_formula = {
	"budget/level-share",
	TEXT("Lasten osuus kustannuksista", "Barnens andel av kostnaderna", "Children's share of the cost"),
	SOURCE,
};
static const struct formula level_band_formula = {
	"budget/level-band",
	TEXT("Ikäryhmään kohdistuvat kustannukset", "Kostnader för åldersgruppen", "Cost that falls on the band"),
	SOURCE,
};
static const struct formula per_child_formula = {
	"budget/per-child",
	TEXT("Euroa lasta kohti", "Euro per barn", "Euros a child"),
	SOURCE,
};
static const struct formula grade_sum_formula = {
	"budget/grade-sum",
	TEXT("Tämän laadun jakoperusteilla lasketut kustannukset",
	     "Kostnader beräknade med fördelningsgrunder av denna kvalitet",
	     "Cost computed by allocation keys of this grade"),
	SOURCE,
};
static const struct formula grade_formula = {
	"budget/grade",
	TEXT("Osuus lapsiin kohdistuvista kustannuksista", "Andel av kostnaderna för barn",
	     "Share of the cost that falls on children"),
	SOURCE,
};

/* ---- Totals and coverage ---- */

static const struct figure *total_of(struct arena *memory, const struct child_budget *budget,
                                     const struct formula *how, bool classified, bool counted)
{
	struct figures of = { .memory = memory };
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		if (row->state == SERVICE_LEFT_OUT || !row->cost->known ||
		    (classified && row->service->impact == IMPACT_TYPE_UNSET) ||
		    (counted && row->state != SERVICE_COUNTED))
			continue;
		figures_add(&of, row->cost);
	}
	return budget_sum(memory, how, &of);
}

static void count_people(struct arena *memory, struct child_budget *budget)
{
	const struct areas whole = { .whole = true };
	const struct population *population = budget->against->population;
	const struct bands *bands = budget->against->bands;
	if (population)
		budget->people =
		        population_people(population, population_areas(memory, population, &whole), budget->year);
	budget->children_count = people_figure(memory, &budget->people, budget->people.children);
	for (size_t band = 0; band < bands->count; band++)
		budget->people_of[band] = people_figure(memory, &budget->people, budget->people.in_band[band]);
}

void budget_totals(struct arena *memory, struct child_budget *budget)
{
	count_people(memory, budget);
	budget->listed = total_of(memory, budget, &listed_formula, false, false);
	budget->classified = total_of(memory, budget, &classified_formula, true, false);
	budget->counted = total_of(memory, budget, &counted_formula, true, true);
	budget->coverage = budget_share(memory, &coverage_formula, budget->classified, budget->listed);
	budget->counted_share = budget_share(memory, &counted_share_formula, budget->counted, budget->listed);
}

/* ---- Levels ---- */

static bool is_at(const struct service_budget *row, enum budget_level level)
{
	return row->state == SERVICE_COUNTED && level_has(level, row->service->impact);
}

static const struct figure *per_child(struct arena *memory, const struct figure *cents,
                                      const struct figure *people)
{
	static const struct text nobody = TEXT("alueen väestö on nolla", "områdets befolkning är noll",
	                                       "the population of the area is zero");
	const struct figure *const from[] = { cents, people };
	if (!cents->known || !people->known)
		return figure_unknown(memory, &per_child_formula, FIGURE_CENTS,
		                      cents->known ? people->why : cents->why, from, 2);
	if (people->number <= 0)
		return figure_unknown(memory, &per_child_formula, FIGURE_CENTS, nobody, from, 2);
	return figure_made(memory, &per_child_formula, FIGURE_CENTS,
	                   divide_rounded(cents->number, people->number, 0), from, 2);
}

static const struct figure *children_at(struct arena *memory, const struct child_budget *budget,
                                        enum budget_level level)
{
	struct figures of = { .memory = memory };
	for (size_t i = 0; i < budget->count; i++)
		if (is_at(&budget->services[i], level))
			figures_add(&of, budget->services[i].children);
	return figure_withheld(memory, budget_sum(memory, &level_formula, &of), budget->hides_totals);
}

static const struct figure *band_at(struct arena *memory, const struct child_budget *budget,
                                    enum budget_level level, size_t band)
{
	struct figures of = { .memory = memory };
	for (size_t i = 0; i < budget->count; i++)
		if (is_at(&budget->services[i], level))
			figures_add(&of, budget->services[i].band[band]);
	return figure_withheld(memory, budget_sum(memory, &level_band_formula, &of), budget->hides_bands);
}

static const struct figure *grade_at(struct arena *memory, const struct child_budget *budget,
                                     enum budget_level level, int grade)
{
	struct figures of = { .memory = memory };
	for (size_t i = 0; i < budget->count; i++)
		if (is_at(&budget->services[i], level) && (int)budget->services[i].key.allocation.quality == grade)
			figures_add(&of, budget->services[i].children);
	const struct figure *sum =
	        figure_withheld(memory, budget_sum(memory, &grade_sum_formula, &of), budget->hides_totals);
	return budget_share(memory, &grade_formula, sum, budget->levels[level].children);
}

static void make_level(struct arena *memory, struct child_budget *budget, enum budget_level level)
{
	const struct bands *bands = budget->against->bands;
	struct level_budget *made = &budget->levels[level];
	bool hidden = budget->hides_totals;
	made->children = children_at(memory, budget, level);
	made->share = figure_withheld(
	        memory, budget_share(memory, &level_share_formula, made->children, budget->counted), hidden);
	made->per_child = figure_withheld(memory, per_child(memory, made->children, budget->children_count), hidden);
	for (size_t band = 0; band < bands->count; band++) {
		if (!is_child_band(bands, band))
			continue;
		made->band[band] = band_at(memory, budget, level, band);
		made->per_child_of[band] = figure_withheld(
		        memory, per_child(memory, made->band[band], budget->people_of[band]), budget->hides_bands);
	}
	for (int grade = KEY_QUALITY_A; grade < KEY_QUALITY_END; grade++)
		made->grade[grade] = figure_withheld(memory, grade_at(memory, budget, level, grade), hidden);
}

void budget_levels(struct arena *memory, struct child_budget *budget)
{
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		make_level(memory, budget, (enum budget_level)level);
}
