/* SPDX-License-Identifier: EUPL-1.2 */
/* One service at a time: its cost, its key, and the cost by age band. */
#include "arena.h"
#include "child_budget_parts.h"

static const struct formula band_formula = {
	"budget/band",
	TEXT("Ikäryhmän osuus kustannuksesta", "Åldersgruppens andel av kostnaden",
	     "Part of the cost borne by the band"),
	"lva method 4",
};
static const struct formula children_formula = {
	"budget/children",
	TEXT("Lasten osuus kustannuksesta euroina", "Barnens andel av kostnaden i euro",
	     "Children's part of the cost in euros"),
	"lva method 4",
};
static const struct formula share_formula = {
	"budget/child-share",
	TEXT("Lapsiosuus", "Barnandel", "Child share"),
	"lva method 4",
};

/* ---- Cost and key ---- */

static bool is_valid_in(const struct service *service, int year)
{
	const struct validity *valid = service->valid;
	return !valid || ((!date_given(valid->from) || valid->from.year <= year) &&
	                  (!date_given(valid->to) || valid->to.year >= year));
}

/* The cost that is counted: KEY_ACTUAL, KEY_BUDGET, or KEY_NONE when it is not given. */
static enum key cost_key(const struct service_cost *cost, enum cost_choice choice)
{
	if (!cost)
		return KEY_NONE;
	if (cost->actual.given && choice != COST_BUDGET)
		return KEY_ACTUAL;
	return cost->budget.given && choice != COST_ACTUAL ? KEY_BUDGET : KEY_NONE;
}

static void count_kind(struct child_budget *budget, const struct service_budget *row)
{
	budget->actual += row->actual;
	budget->budgeted += !row->actual;
	budget->gross += row->service->cost->basis == COST_BASIS_GROSS;
	budget->net += row->service->cost->basis == COST_BASIS_NET;
}

static void take_cost(struct arena *memory, struct child_budget *budget, struct service_budget *row)
{
	static const struct text no_cost =
	        TEXT("kustannusta ei ole annettu", "kostnaden har inte angetts", "the cost is not given");
	const struct service_cost *cost = row->service->cost;
	enum key key = cost_key(cost, budget->choice);
	if (key == KEY_NONE) {
		row->cost = figure_missing(memory, row->service, &record_service, KEY_COST, NOTHING_NOT_ASSESSED,
		                           no_cost);
		row->state = SERVICE_NOT_COMPUTED;
		row->why = no_cost;
		return;
	}
	row->actual = key == KEY_ACTUAL;
	row->cents = row->actual ? cost->actual.cents : cost->budget.cents;
	row->cost = figure_read(memory, cost, &record_service_cost, key, FIGURE_CENTS, row->cents);
	count_kind(budget, row);
}

static void divide(const struct child_budget *budget, struct service_budget *row)
{
	const struct bands *bands = budget->against->bands;
	allocate(&row->key.allocation, bands, row->cents, row->by_band);
	for (size_t band = 0; band < bands->count; band++)
		if (is_child_band(bands, band))
			row->on_children += row->by_band[band]; /* parts have the sign of the whole: no overflow */
}

static void take_service(struct arena *memory, struct child_budget *budget, struct service_budget *row)
{
	static const struct text not_valid = TEXT("palvelu ei ole voimassa palveluluettelon vuonna",
	                                          "tjänsten är inte giltig under tjänstekatalogens år",
	                                          "the service is not valid in the year of the catalogue");
	if (!is_valid_in(row->service, budget->year)) {
		row->state = SERVICE_LEFT_OUT;
		row->why = not_valid;
		return;
	}
	row->key = service_key(memory, row->service, budget->against->bands, budget->against->population,
	                       budget->year);
	take_cost(memory, budget, row);
	if (!row->key.allocation.known) {
		row->state = SERVICE_NOT_COMPUTED;
		row->why = row->key.allocation.why_not;
	}
	if (row->state == SERVICE_COUNTED)
		divide(budget, row);
}

void budget_services(struct arena *memory, struct child_budget *budget)
{
	const struct catalogue *catalogue = budget->catalogue;
	budget->services = ARENA_ARRAY(memory, struct service_budget, catalogue->services_count + 1);
	budget->count = catalogue->services_count;
	for (size_t i = 0; i < budget->count; i++) {
		budget->services[i].service = &catalogue->services[i];
		take_service(memory, budget, &budget->services[i]);
	}
}

/* ---- Figures ---- */

/* A part of the cost of a service, or why there is none. */
static const struct figure *part_figure(struct arena *memory, const struct service_budget *row,
                                        const struct formula *how, int64_t cents, bool hidden)
{
	const struct figure *const from[] = { row->cost, row->quality };
	const struct figure *part = row->state == SERVICE_COUNTED
	                                    ? figure_made(memory, how, FIGURE_CENTS, cents, from, 2)
	                                    : figure_unknown(memory, how, FIGURE_CENTS, row->why, from, 2);
	return figure_withheld(memory, part, hidden);
}

/* A negative cost has a share too: the parts have its sign. */
static const struct figure *share_figure(struct arena *memory, const struct service_budget *row)
{
	const struct figure *const from[] = { row->children, row->cost };
	const struct figure *share =
	        row->state == SERVICE_COUNTED && row->cents != 0
	                ? figure_made(memory, &share_formula, FIGURE_SHARE,
	                              divide_rounded(row->on_children, row->cents, 6), from, 2)
	                : budget_share(memory, &share_formula, row->children, row->cost);
	return figure_withheld(memory, share, row->hides_children);
}

static void make_figures(struct arena *memory, const struct child_budget *budget, struct service_budget *row)
{
	const struct bands *bands = budget->against->bands;
	row->quality = service_key_figure(memory, &row->key, row->service, bands, row->hides_bands);
	for (size_t band = 0; band < bands->count; band++)
		row->band[band] = part_figure(memory, row, &band_formula, row->by_band[band], row->hides_bands);
	row->children = part_figure(memory, row, &children_formula, row->on_children, row->hides_children);
	row->share = share_figure(memory, row);
}

void budget_service_figures(struct arena *memory, struct child_budget *budget)
{
	for (size_t i = 0; i < budget->count; i++)
		if (budget->services[i].state != SERVICE_LEFT_OUT)
			make_figures(memory, budget, &budget->services[i]);
}
