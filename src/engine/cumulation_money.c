/* SPDX-License-Identifier: EUPL-1.2 */
/* What falls on children of the euros of each window, and the burden index: one organisation and one level at a time. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "cumulation_parts.h"
#include "number.h"

/* More decisions than these are one figure of a trace. */
enum { DECISIONS_LISTED = 40 };

static const struct formula
	net_formula = { "cumulative/net",
		        TEXT("Lapsiin kohdistuva kustannusmuutos vuodessa", "Kostnadsändring som gäller barn per år",
		             "Cost change falling on children a year"),
		        "lva method 5" },
	cuts_formula = { "cumulative/cuts",
		         TEXT("Lapsiin kohdistuvat säästöt vuodessa", "Inbesparingar som gäller barn per år",
		              "Savings falling on children a year"),
		         "lva method 5" },
	savings_formula = { "cumulative/savings",
		            TEXT("Säästöt vuodessa", "Inbesparingar per år", "Savings a year"), "lva method 5" };

static const struct text
	not_known = TEXT("kaikkien päätösten kustannusmuutosta ei tunneta", "kostnadsändringen är inte känd för alla beslut",
	                 "the cost change of not every decision is known"),
	too_large = TEXT("summa on liian suuri", "summan är för stor", "the sum is too large");

/* ---- Sums ---- */

/* Cents of decisions being added up. */
struct sum {
	struct figures from;
	int64_t cents;
	size_t unlisted;
	int64_t unlisted_cents;
	bool unknown, tells, too_large;
};

static const struct figure *cents_of_decision(struct arena *memory, const struct decision_fact *decision,
                                              const struct formula *how, const struct cents_fact *cents)
{
	struct source *source = ARENA_NEW(memory, struct source);
	struct figure *figure = ARENA_NEW(memory, struct figure);
	source->name = decision->file == NULL ? "" : decision->file;
	source->bytes = "";
	*figure = (struct figure){
		.known = cents->known, .withheld = cents->tells, .number = cents->cents, .unit = FIGURE_CENTS,
		.label = how->name, .shown = text_same(decision->id),
		.at = { source, decision->id_at.line, decision->id_at.column, decision->id_at.line,
		        decision->id_at.end_column },
	};
	if (!cents->known)
		figure->why = not_known;
	return figure;
}

static void add(struct sum *sum, const struct decision_fact *decision, const struct formula *how,
                struct cents_fact cents)
{
	sum->unknown = sum->unknown || !cents.known;
	sum->tells = sum->tells || cents.tells;
	sum->too_large = sum->too_large || !add_fits(sum->cents, cents.cents, &sum->cents);
	if (sum->from.count < DECISIONS_LISTED)
		figures_add(&sum->from, cents_of_decision(sum->from.memory, decision, how, &cents));
	else if (add_fits(sum->unlisted_cents, cents.cents, &sum->unlisted_cents))
		sum->unlisted++;
}

static void list_rest(struct sum *sum)
{
	static const struct formula rest = { "cumulative/rest", TEXT("Muut päätökset", "Andra beslut", "Other decisions"),
		                             "lva method 5" };
	if (sum->unlisted == 0)
		return;
	const struct figure *made =
	        figure_made(sum->from.memory, &rest, FIGURE_CENTS, sum->unlisted_cents, NULL, 0);
	figures_add(&sum->from, figure_withheld(sum->from.memory, made, sum->tells));
}

static const struct figure *figure_of_sum(struct sum *sum, const struct formula *how)
{
	struct arena *memory = sum->from.memory;
	list_rest(sum);
	if (sum->unknown || sum->too_large)
		return figure_unknown(memory, how, FIGURE_CENTS, sum->unknown ? not_known : too_large, sum->from.items,
		                      sum->from.count);
	return figure_withheld(memory,
	                       figure_made(memory, how, FIGURE_CENTS, sum->cents, sum->from.items, sum->from.count),
	                       sum->tells);
}

/* ---- One window ---- */

/* The savers of a window, and its days. */
struct slice {
	const struct decision_fact *const *savers;
	size_t count;
};

static const struct figure *savings_of(struct arena *memory, const struct slice *slice)
{
	struct sum sum = { .from = { .memory = memory } };
	for (size_t i = 0; i < slice->count; i++) {
		const struct cuts_fact *cuts = slice->savers[i]->cuts;
		add(&sum, slice->savers[i], &savings_formula,
		    (struct cents_fact){ .cents = cuts->total, .known = cuts->total_is_known });
	}
	return figure_of_sum(&sum, &savings_formula);
}

static const struct figure *cuts_of(struct arena *memory, const struct slice *slice, int level)
{
	struct sum sum = { .from = { .memory = memory } };
	for (size_t i = 0; i < slice->count; i++) {
		const struct cuts_fact *cuts = slice->savers[i]->cuts;
		add(&sum, slice->savers[i], &cuts_formula,
		    (struct cents_fact){ .cents = cuts->on_children[level],
		                         .known = cuts->is_known[level],
		                         .tells = cuts->tells[level] });
	}
	return figure_of_sum(&sum, &cuts_formula);
}

static const struct figure *cuts_of_band(struct arena *memory, const struct slice *slice, size_t band)
{
	struct sum sum = { .from = { .memory = memory } };
	for (size_t i = 0; i < slice->count; i++) {
		const struct decision_more *more = slice->savers[i]->more;
		struct cents_fact cents = { .cents = 0 };
		cents.known = more != NULL && more->cuts_of_band != NULL;
		cents.cents = cents.known ? more->cuts_of_band[band] : 0;
		cents.tells = cents.known && more->bands_tell;
		add(&sum, slice->savers[i], &cuts_formula, cents);
	}
	return figure_of_sum(&sum, &cuts_formula);
}

/* Costs that rise count here as well: all that the organisation decided that takes effect in the days of the window. */
static const struct figure *net_of(const struct cumulating *cumulating, const struct saving_window *window, int level)
{
	const struct register_facts *facts = cumulating->input->facts;
	struct sum sum = { .from = { .memory = cumulating->memory } };
	for (size_t i = 0; i < facts->decision_count; i++) {
		const struct decision_fact *decision = facts->decisions[i];
		bool within = decision->organisation == window->organisation && is_decided(decision) &&
		              decision->more != NULL && date_given(decision->effect) &&
		              date_compare(decision->effect, window->first->effect) >= 0 &&
		              date_compare(decision->effect, window->last->effect) <= 0;
		if (within && decision->change_count > 0)
			add(&sum, decision, &net_formula, decision->more->net[level]);
	}
	return figure_of_sum(&sum, &net_formula);
}

static void fill(struct cumulating *cumulating, struct saving_window *window, const struct slice *slice)
{
	struct arena *memory = cumulating->memory;
	const struct bands *bands = cumulating->input->bands;
	window->savings = savings_of(memory, slice);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		window->net[level] = net_of(cumulating, window, level);
		window->cuts[level] = cuts_of(memory, slice, level);
		if (window->costs == NULL || window->costs->at[level].on_children == NULL)
			continue;
		const struct burden_part saved = { (enum budget_level)level, window->cuts[level], window->savings, NULL };
		window->burden[level] = burden_index(memory, &saved, &window->costs->at[level]);
	}
	for (size_t band = 0; band < bands->count; band++)
		if (bands->children & band_bit(band))
			window->band[band] = cuts_of_band(memory, slice, band);
}

/* ---- Which windows ---- */

/* A window and where it stood among those of its organisation. */
struct ranked {
	const struct burden_window *window;
	size_t place;
};

/* The highest index first; the earlier one of equals. */
static int compare_ranks(const void *left, const void *right)
{
	const struct ranked *a = left, *b = right;
	if (a->window->known != b->window->known)
		return a->window->known ? -1 : 1;
	if (a->window->ratio != b->window->ratio)
		return a->window->ratio > b->window->ratio ? -1 : 1;
	return (a->place > b->place) - (a->place < b->place);
}

static int compare_places(const void *left, const void *right)
{
	const struct ranked *a = left, *b = right;
	return (a->place > b->place) - (a->place < b->place);
}

static bool takes_part(const struct cumulation_input *input, const struct burden_windows *windows,
                       const struct burden_window *window)
{
	for (size_t i = window->start; input->around != NULL && i < window->end; i++)
		if (windows->savers[i] == input->around)
			return true;
	return input->around == NULL;
}

static const char *name_of(struct arena *memory, const struct saving_window *window, bool is_worst)
{
	char day[11];
	date_format(window->first->effect, day);
	return is_worst ? "cumulative.R" : arena_printf(memory, "cumulative.R.%s", day);
}

static struct decision_list savers_of(struct arena *memory, const struct slice *slice)
{
	struct decision_list list = { .total = slice->count };
	list.count = slice->count < CUMULATION_NAMED ? slice->count : CUMULATION_NAMED;
	list.items = ARENA_ARRAY(memory, const struct decision_fact *, list.count);
	if (list.count > 0)
		memcpy(list.items, slice->savers, list.count * sizeof list.items[0]);
	decision_list_sort(&list);
	return list;
}

static void add_window(struct cumulating *cumulating, const struct burden_windows *windows,
                       const struct burden_window *from, uint16_t organisation)
{
	const struct cumulation_input *input = cumulating->input;
	struct saving_window *window = &cumulating->made->windows[cumulating->made->window_count++];
	const struct slice slice = { &windows->savers[from->start], from->end - from->start };
	const struct burden_window *worst = burden_worst(windows);
	bool around = input->around != NULL;
	*window = (struct saving_window){
		.organisation = organisation, .first = slice.savers[0], .last = slice.savers[slice.count - 1],
		.savers = savers_of(cumulating->memory, &slice),
		.alerts = (from == worst || around) && from->known && from->ratio > input->policy->limits->burden_index_alert.number,
		.costs = input->costs == NULL ? NULL : &input->costs[organisation],
	};
	window->id = name_of(cumulating->memory, window, from == worst || worst == NULL);
	fill(cumulating, window, &slice);
}

static void add_organisation(struct cumulating *cumulating, uint16_t organisation)
{
	const struct cumulation_input *input = cumulating->input;
	const struct burden_part *costs =
	        input->costs == NULL ? NULL : &input->costs[organisation].at[BUDGET_LEVEL_DIRECT_INDIRECT];
	struct burden_windows windows = burden_windows_of(cumulating->memory, input->facts, organisation,
	                                                  costs == NULL || costs->on_children == NULL ? NULL : costs,
	                                                  (int)input->policy->limits->stacking_months.number);
	struct ranked *ranked = ARENA_ARRAY(cumulating->scratch, struct ranked, windows.count);
	size_t count = 0, most = input->around == NULL ? CUMULATION_WINDOWS : 1;
	for (size_t i = 0; i < windows.count; i++)
		if (takes_part(input, &windows, &windows.items[i]))
			ranked[count++] = (struct ranked){ &windows.items[i], i };
	size_t kept = count < most ? count : most;
	if (count > 0)
		qsort(ranked, count, sizeof ranked[0], compare_ranks);
	if (kept > 0)
		qsort(ranked, kept, sizeof ranked[0], compare_places);
	struct saving_window *more = ARENA_ARRAY(cumulating->memory, struct saving_window,
	                                         cumulating->made->window_count + kept);
	if (cumulating->made->window_count > 0)
		memcpy(more, cumulating->made->windows, cumulating->made->window_count * sizeof *more);
	cumulating->made->windows = more;
	for (size_t i = 0; i < kept; i++)
		add_window(cumulating, &windows, ranked[i].window, organisation);
	cumulating->made->window_total += count;
	arena_reset(cumulating->scratch);
}

void cumulate_money(struct cumulating *cumulating)
{
	for (uint16_t organisation = 0; organisation <= cumulating->input->facts->neighbours; organisation++)
		add_organisation(cumulating, organisation);
}
