/* SPDX-License-Identifier: EUPL-1.2 */
#include "burden.h"

#include <stdlib.h>

#include "allocation.h"
#include "arena.h"

/* ---- What services cost, and children's part of it ---- */

struct base {
	bool known;
	struct text why_not;
	int64_t on_children, total;
};

static bool is_valid_in(const struct service *service, int64_t year)
{
	const struct validity *valid = service->valid;
	return valid == NULL || ((!date_given(valid->from) || valid->from.year <= year) &&
	                         (!date_given(valid->to) || valid->to.year >= year));
}

static bool cost_of(const struct service *service, int64_t *cents)
{
	const struct service_cost *cost = service->cost;
	if (cost == NULL || (!cost->actual.given && !cost->budget.given))
		return false;
	*cents = cost->actual.given ? cost->actual.cents : cost->budget.cents;
	return true;
}

static struct people people_of(const struct judging *on, const struct service *service)
{
	if (on->population == NULL)
		return (struct people){ .known = false };
	return population_people(on->population, population_areas(on->memory, on->population, &service->areas),
	                         (int)on->catalogue->year.number);
}

static bool add_on_children(struct base *base, const struct judging *on, const struct allocation *key,
                            int64_t cents)
{
	int64_t by_band[BANDS_MAX];
	bool fits = true;
	allocate(key, on->bands, cents, by_band);
	for (size_t band = 0; band < on->bands->count; band++)
		if (on->bands->children & band_bit(band))
			fits = fits && add_fits(base->on_children, by_band[band], &base->on_children);
	return fits;
}

/* Services that the year does not have, or without a type or a cost, are not in the base. */
static void add_service(struct base *base, const struct judging *on, const struct service *service,
                        enum budget_level level)
{
	static const struct text too_large =
	        TEXT("summa on liian suuri", "summan är för stor", "the sum is too large");
	int64_t cents;
	if (service->impact == IMPACT_TYPE_UNSET || !is_valid_in(service, on->catalogue->year.number) ||
	    !cost_of(service, &cents))
		return;
	bool fits = add_fits(base->total, cents, &base->total);
	if (fits && level_has(level, service->impact)) {
		struct people people = people_of(on, service);
		struct allocation key = allocation_of(service, on->bands, &people);
		if (!key.known) {
			base->known = false;
			base->why_not = key.why_not;
			return;
		}
		fits = add_on_children(base, on, &key, cents);
	}
	if (!fits) {
		base->known = false;
		base->why_not = too_large;
	}
}

static struct base base_of(const struct judging *on, enum budget_level level)
{
	static const struct text no_catalogue =
	        TEXT("palveluluetteloa ei ole", "tjänstekatalogen saknas", "there is no service catalogue");
	static const struct text no_cost = TEXT("palvelujen kustannuksia ei ole",
	                                        "kostnaderna för tjänsterna saknas", "the services have no costs");
	struct base base = { .known = true };
	if (on->catalogue == NULL || !on->catalogue->year.given)
		return (struct base){ .why_not = no_catalogue };
	for (size_t i = 0; base.known && i < on->catalogue->services_count; i++)
		add_service(&base, on, &on->catalogue->services[i], level);
	if (base.known && (base.on_children <= 0 || base.total <= 0))
		return (struct base){ .why_not = no_cost };
	return base;
}

/* ---- Windows ---- */

/* Decided matters that save something or may do so, by day of effect. */
struct cutters {
	const struct decision_fact **items;
	size_t count;
};

static int compare_cutters(const void *left, const void *right)
{
	const struct decision_fact *a = *(const struct decision_fact *const *)left;
	const struct decision_fact *b = *(const struct decision_fact *const *)right;
	int days = date_compare(a->effect, b->effect);
	return days != 0 ? days : (a->order > b->order) - (a->order < b->order);
}

static struct cutters cutters_of(const struct judging *on)
{
	const struct register_facts *facts = on->facts;
	struct cutters cutters = { ARENA_ARRAY(on->memory, const struct decision_fact *, facts->decision_count),
		                   0 };
	for (size_t i = 0; i < facts->decision_count; i++) {
		const struct decision_fact *decision = facts->decisions[i];
		if (is_decided(decision) && decision->cuts != NULL && date_given(decision->effect))
			cutters.items[cutters.count++] = decision;
	}
	if (cutters.count > 0)
		qsort(cutters.items, cutters.count, sizeof cutters.items[0], compare_cutters);
	return cutters;
}

/* What is saved in a window. */
struct saved {
	int64_t on_children, total;
	size_t unknown;
	bool too_large; /* and stays so: no sum after it can be trusted */
};

static void count_cuts(struct saved *saved, const struct decision_fact *decision, enum budget_level level,
                       int sign)
{
	const struct cuts_fact *cuts = decision->cuts;
	if (!cuts->total_is_known || !cuts->is_known[level]) {
		saved->unknown += (size_t)sign;
		return;
	}
	saved->too_large = saved->too_large ||
	                   !add_fits(saved->on_children, sign * cuts->on_children[level], &saved->on_children) ||
	                   !add_fits(saved->total, sign * cuts->total, &saved->total);
}

/* A window with a saving that is not known is not judged; the missing cost is a finding of budget/change-cost. */
static void judge_window(struct burden *worst, const struct base *base, const struct saved *saved,
                         const struct decision_fact *first, const struct decision_fact *last)
{
	if (saved->unknown > 0 || saved->too_large || saved->total >= 0)
		return;
	int64_t ratio =
	        divide_rounded((wide)saved->on_children * base->total, (wide)saved->total * base->on_children, 6);
	if (!worst->known || ratio > worst->ratio)
		*worst = (struct burden){ true, ratio, first, last };
}

static bool is_within(const struct decision_fact *first, const struct decision_fact *decision, int months)
{
	struct date close = date_add_months(first->effect, months);
	return decision == first || !date_given(close) || date_compare(decision->effect, close) < 0;
}

static void walk(struct burden *worst, const struct base *base, const struct cutters *cutters,
                 enum budget_level level, int months)
{
	struct saved saved = { .unknown = 0 };
	size_t end = 0, judged = 0;
	for (size_t start = 0; start < cutters->count; start++) {
		while (end < cutters->count && is_within(cutters->items[start], cutters->items[end], months))
			count_cuts(&saved, cutters->items[end++], level, 1);
		if (end > judged)
			judge_window(worst, base, &saved, cutters->items[start], cutters->items[end - 1]);
		judged = end;
		count_cuts(&saved, cutters->items[start], level, -1);
	}
}

struct burden_answer burden_of(const struct judging *on, enum budget_level level, int months)
{
	struct burden_answer answer = { .worst = { .known = false } };
	struct cutters cutters = cutters_of(on);
	if (cutters.count == 0)
		return answer;
	struct base base = base_of(on, level);
	if (base.known)
		walk(&answer.worst, &base, &cutters, level, months);
	else
		answer.gap = base.why_not;
	return answer;
}
