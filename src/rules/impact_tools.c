/* SPDX-License-Identifier: EUPL-1.2 */
#include "impact_tools.h"

#include <inttypes.h>

#include "arena.h"
#include "privacy.h"
#include "rule_tools.h"

/* ---- Services ---- */

static bool is_linked(const struct option *option)
{
	for (size_t i = 0; i < option->changes_count; i++)
		if (option->changes[i].linked == NULL)
			return false;
	return true;
}

bool services_are_known(const struct rule *rule, const struct judging *on)
{
	static const struct text no_catalogue =
		TEXT("muuttuvia palveluja ei löydy, koska palveluluettelo puuttuu",
	             "tjänsterna som ändras hittas inte, eftersom tjänstekatalogen saknas",
	             "the changed services cannot be found, because there is no service catalogue");
	for (size_t i = 0; i < on->decision->options_count; i++)
		if (!is_linked(&on->decision->options[i])) {
			cannot_evaluate(rule, on, no_catalogue);
			return false;
		}
	return true;
}

/* ---- Clients ---- */

/* Visits, days and weighted numbers are not people. */
static bool counts_people(const struct service *service)
{
	return service->clients.node != NULL && (service->unit == UNIT_UNSET || service->unit == UNIT_CLIENTS);
}

static struct band_count count_or_none(const struct band_count *count)
{
	return count->given || count->unknown ? *count : (struct band_count){ .given = true };
}

struct band_count clients_reached(const struct change *change, size_t band)
{
	const struct service *service = change->linked;
	if (change->clients.node != NULL)
		return count_or_none(&change->clients.of[band]);
	if (!counts_people(service))
		return (struct band_count){ .given = false };
	if (service->age_bands.bits & band_bit(band))
		return service->clients.of[band];
	return count_or_none(&service->clients.of[band]);
}

const struct band_counts *counts_reached(const struct change *change)
{
	return change->clients.node != NULL ? &change->clients : &change->linked->clients;
}

struct where clients_where(const struct change *change)
{
	if (change->clients.node != NULL)
		return field_where(change, KEY_CLIENTS);
	return field_where(change->linked, KEY_CLIENTS);
}

/* ---- Bands and arguments ---- */

bool is_child_band(const struct judging *on, size_t band)
{
	return (on->bands->children & band_bit(band)) != 0;
}

struct argument argue_service(const char *name, const struct change *change)
{
	if (change->service == NULL && change->new_service != NULL)
		return (struct argument){ name, change->new_service->name };
	return argue(name, change->service);
}

static struct argument argue_at_most(const struct judging *on, const char *name, int64_t high)
{
	return (struct argument){ name, TEXT(arena_printf(on->memory, "enintään %" PRId64, high),
	                                     arena_printf(on->memory, "högst %" PRId64, high),
	                                     arena_printf(on->memory, "at most %" PRId64, high)) };
}

static struct argument argue_fewer(const struct judging *on, const char *name, int64_t limit)
{
	return (struct argument){ name, TEXT(arena_printf(on->memory, "alle %" PRId64, limit),
	                                     arena_printf(on->memory, "färre än %" PRId64, limit),
	                                     arena_printf(on->memory, "fewer than %" PRId64, limit)) };
}

static struct argument argue_hidden(const char *name)
{
	return (struct argument){ name, TEXT("(ei näytetä)", "(visas inte)", "(not shown)") };
}

bool is_withheld(const struct judging *on, const struct band_counts *counts, size_t band)
{
	int64_t limit = on->policy->limits->small_count.number, high[BANDS_MAX];
	bool hidden[BANDS_MAX] = { false }, hide_total;
	for (size_t i = 0; i < on->bands->count; i++) {
		const struct band_count *count = &counts->of[i];
		high[i] = is_child_band(on, i) && count->given && !count->unknown ? count->high : -1;
	}
	privacy_suppress(limit, high, on->bands->count, hidden, &hide_total);
	return hidden[band] && !privacy_is_small(limit, counts->of[band].high);
}

struct argument argue_children(const struct judging *on, const char *name, const struct band_counts *counts,
                               size_t band)
{
	int64_t limit = on->policy->limits->small_count.number;
	const struct band_count *count = &counts->of[band];
	if (privacy_is_small(limit, count->high))
		return argue_fewer(on, name, limit);
	if (is_withheld(on, counts, band))
		return argue_hidden(name);
	if (privacy_is_small(limit, count->low))
		return argue_at_most(on, name, count->high);
	if (count->low == count->high)
		return argue_count(on, name, count->low);
	return argue(name, arena_printf(on->memory, "%" PRId64 "–%" PRId64, count->low, count->high));
}

struct argument argue_most(const struct judging *on, const char *name, int64_t most, bool withheld)
{
	int64_t limit = on->policy->limits->small_count.number;
	if (withheld)
		return argue_hidden(name);
	return privacy_is_small(limit, most) ? argue_fewer(on, name, limit) : argue_count(on, name, most);
}
