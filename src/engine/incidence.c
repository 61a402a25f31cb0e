/* SPDX-License-Identifier: EUPL-1.2 */
#include "incidence.h"

#include "arena.h"
#include "burden.h"
#include "change_key.h"
#include "privacy.h"

static const struct formula change_formula = {
	"incidence/change",
	TEXT("Lasten osuus kustannusmuutoksesta", "Barnens andel av kostnadsändringen",
	     "Children's part of the cost change"),
	"lva method 4",
};
static const struct formula net_formula = {
	"incidence/net",
	TEXT("Lapsiin kohdistuva kustannusmuutos vuodessa", "Kostnadsändring som gäller barn per år",
	     "Cost change falling on children a year"),
	"lva method 4",
};
static const struct formula savings_formula = {
	"incidence/savings",
	TEXT("Säästöt vuodessa", "Inbesparingar per år", "Savings a year"),
	"lva method 4",
};
static const struct formula cuts_formula = {
	"incidence/cuts",
	TEXT("Lapsiin kohdistuvat säästöt vuodessa", "Inbesparingar som gäller barn per år",
	     "Savings falling on children a year"),
	"lva method 4",
};

/* ---- One change ---- */

/* The parts sum to the total and have its sign, so that no sum of them can be too large. */
static int64_t cents_on_children(const struct allocation *key, const struct bands *bands, int64_t cents)
{
	int64_t by_band[BANDS_MAX], sum = 0;
	allocate(key, bands, cents, by_band);
	for (size_t band = 0; band < bands->count; band++)
		if (bands->children & band_bit(band))
			sum += by_band[band];
	return sum;
}

static const struct figure *unknown_change(struct arena *memory, struct text why, const struct figure *from)
{
	return figure_unknown(memory, &change_formula, FIGURE_CENTS, why, &from, 1);
}

static const struct figure *change_on_children(struct arena *memory, const struct change *change,
                                               const struct surroundings *against)
{
	static const struct text no_service =
	        TEXT("palvelua ei ole palveluluettelossa", "tjänsten finns inte i tjänstekatalogen",
	             "the service is not in the catalogue");
	static const struct text no_cost =
	        TEXT("kustannusmuutosta ei ole annettu", "kostnadsändringen har inte angetts",
	             "the cost change is not given");
	if (!change->linked)
		return unknown_change(
		        memory, no_service,
		        figure_missing(memory, change, &record_change, KEY_SERVICE, NOTHING_UNKNOWN, no_service));
	if (!change->cost.given)
		return unknown_change(
		        memory, no_cost,
		        figure_missing(memory, change, &record_change, KEY_COST, NOTHING_NOT_ASSESSED, no_cost));
	struct change_key made = change_key_of(memory, change, against);
	const struct figure *const from[] = {
		figure_read(memory, change, &record_change, KEY_COST, FIGURE_CENTS, change->cost.cents),
		change_key_figure(memory, change, &made, against->bands),
	};
	if (!made.key.known)
		return figure_unknown(memory, &change_formula, FIGURE_CENTS, made.key.why_not, from, 2);
	return figure_made(memory, &change_formula, FIGURE_CENTS,
	                   cents_on_children(&made.key, against->bands, change->cost.cents), from, 2);
}

/* ---- An option at one level ---- */

/* A service that is not known may belong to any level. */
static bool counts_at(enum budget_level level, const struct change *change)
{
	return !change->linked || change->linked->impact == IMPACT_TYPE_UNSET ||
	       level_has(level, change->linked->impact);
}

/* Whether a change may be a cut: one without a cost may. */
static bool may_be_cut(const struct change *change)
{
	return !change->cost.given || change->cost.cents < 0;
}

static const struct figure *sum_at(struct arena *memory, const struct option *option, enum budget_level level,
                                   bool cuts_alone, const struct figure *const *by_change)
{
	const struct formula *how = cuts_alone ? &cuts_formula : &net_formula;
	const struct figure *unknown = NULL;
	struct figures from = { .memory = memory };
	int64_t sum = 0;
	bool fits = true;
	for (size_t i = 0; i < option->changes_count; i++) {
		if (!counts_at(level, &option->changes[i]) || (cuts_alone && !may_be_cut(&option->changes[i])))
			continue;
		figures_add(&from, by_change[i]);
		if (!by_change[i]->known)
			unknown = by_change[i];
		else
			fits = fits && add_fits(sum, by_change[i]->number, &sum);
	}
	if (unknown)
		return figure_unknown(memory, how, FIGURE_CENTS, unknown->why, from.items, from.count);
	if (!fits)
		return figure_unknown(
		        memory, how, FIGURE_CENTS,
		        (struct text)TEXT("summa on liian suuri", "summan är för stor", "the sum is too large"),
		        from.items, from.count);
	return figure_made(memory, how, FIGURE_CENTS, sum, from.items, from.count);
}

static struct incidence not_given(struct arena *memory, const struct option *option)
{
	static const struct text why =
	        TEXT("palvelujen muutoksia ei ole annettu", "ändringarna i tjänsterna har inte angetts",
	             "the changes in services are not given");
	const struct figure *from =
	        figure_missing(memory, option, &record_option, KEY_CHANGES, NOTHING_NOT_ASSESSED, why);
	return (struct incidence){ .net = figure_unknown(memory, &net_formula, FIGURE_CENTS, why, &from, 1),
		                   .cuts = figure_unknown(memory, &cuts_formula, FIGURE_CENTS, why, &from, 1) };
}

/* ---- By band ---- */

static bool has_small_clients(const struct change *change, const struct surroundings *against)
{
	const struct band_counts *clients = change->new_service ? &change->clients : &change->linked->clients;
	for (size_t band = 0; band < against->bands->count; band++)
		if (clients->of[band].given &&
		    privacy_is_small(against->policy->limits->small_count.number, clients->of[band].high))
			return true;
	return false;
}

static bool add_cut(struct arena *memory, const struct change *change, const struct surroundings *against,
                    int64_t by_band[BANDS_MAX])
{
	int64_t parts[BANDS_MAX] = { 0 };
	bool fits = change->linked && change->cost.given;
	if (!fits)
		return false;
	struct allocation key = change_key_of(memory, change, against).key;
	if (!key.known)
		return false;
	allocate(&key, against->bands, change->cost.cents, parts);
	for (size_t band = 0; band < against->bands->count; band++)
		fits = fits && add_fits(by_band[band], parts[band], &by_band[band]);
	return fits;
}

bool cuts_by_band(struct arena *memory, const struct option *option, const struct surroundings *against,
                  enum budget_level level, int64_t by_band[BANDS_MAX], bool *tells)
{
	*tells = false;
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		if (!counts_at(level, change) || !may_be_cut(change))
			continue;
		if (!add_cut(memory, change, against, by_band))
			return false;
		*tells = *tells || has_small_clients(change, against);
	}
	return option->changes != NULL;
}

/* ---- The savings of all services, and the burden index ---- */

static const struct figure *savings_of(struct arena *memory, const struct option *option)
{
	static const struct text too_large = TEXT("summa on liian suuri", "summan är för stor", "the sum is too large");
	static const struct text why = TEXT("kustannusmuutosta ei ole annettu", "kostnadsändringen har inte angetts",
	                                    "the cost change is not given");
	struct figures from = { .memory = memory };
	int64_t sum = 0;
	bool known = option->changes != NULL, fits = true;
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct money *cost = &option->changes[i].cost;
		if (!may_be_cut(&option->changes[i]))
			continue;
		known = known && cost->given;
		fits = fits && (!cost->given || add_fits(sum, cost->cents, &sum));
		if (cost->given)
			figures_add(&from, figure_read(memory, &option->changes[i], &record_change, KEY_COST, FIGURE_CENTS,
			                               cost->cents));
	}
	if (!known || !fits)
		return figure_unknown(memory, &savings_formula, FIGURE_CENTS, known ? too_large : why, from.items,
		                      from.count);
	return figure_made(memory, &savings_formula, FIGURE_CENTS, sum, from.items, from.count);
}

static void add_burden(struct arena *memory, struct option_result *result, const struct burden_base *costs)
{
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct burden_part saved = {
			.level = (enum budget_level)level,
			.on_children = result->incidence[level].cuts,
			.total = result->savings,
		};
		result->incidence[level].burden = burden_index(memory, &saved, &costs->at[level]);
	}
}

void incidence_of(struct arena *memory, struct option_result *result, const struct surroundings *against)
{
	const struct option *option = result->option;
	const struct figure **by_change = ARENA_ARRAY(memory, const struct figure *, option->changes_count);
	for (size_t i = 0; option->changes && i < option->changes_count; i++)
		by_change[i] = change_on_children(memory, &option->changes[i], against);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		if (!option->changes) {
			result->incidence[level] = not_given(memory, option);
			continue;
		}
		result->incidence[level].net = sum_at(memory, option, (enum budget_level)level, false, by_change);
		result->incidence[level].cuts = sum_at(memory, option, (enum budget_level)level, true, by_change);
	}
	result->savings = savings_of(memory, option);
	if (against->costs != NULL)
		add_burden(memory, result, against->costs);
}
