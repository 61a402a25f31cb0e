/* SPDX-License-Identifier: EUPL-1.2 */
/* Changes of services against what the catalogue says of them. */
#include "rules_options.h"

#include <inttypes.h>

#include "arena.h"
#include "impact_tools.h"
#include "names.h"
#include "rule_tools.h"

/* A changed service of the catalogue. */
struct changed {
	const struct rule *rule;
	const struct judging *on;
	const struct option *option;
	const struct change *change;
	const struct service *service;
};

/* What the change says and what the catalogue says, each with its place. */
struct sides {
	enum key key;
	struct text value, limit;
	struct where at, also;
};

static void find_contradiction(const struct changed *changed, const struct sides *sides)
{
	find(changed->rule, changed->on, &(struct diag){
		.at = sides->at,
		.also = sides->also,
		.also_label = TEXT("palveluluettelossa", "i tjänstekatalogen", "in the catalogue"),
		.node = changed->option->id,
		.arguments = { argue("service", changed->change->service), argue_key("key", sides->key),
		               { "value", sides->value }, { "limit", sides->limit } },
	});
}

/* ---- Areas ---- */

/* A part counts for its whole. */
static const char *area_name(const struct population *population, const char *name)
{
	int area = population == NULL ? AREA_UNKNOWN : population_area(population, name);
	return area == AREA_UNKNOWN ? name : population_area_name(population, (size_t)area);
}

static bool is_limited(const struct areas *areas)
{
	return areas->node != NULL && !areas->whole && areas->count > 0;
}

static struct names *names_of_areas(const struct judging *on, const struct areas *areas)
{
	struct names *names = names_new(on->memory);
	for (size_t i = 0; i < areas->count; i++)
		names_add(names, NULL, area_name(on->population, areas->items[i]), areas);
	return names;
}

static const char *joined(struct arena *memory, const struct areas *areas)
{
	enum { SHOWN_MAX = 3 };
	const char *list = areas->items[0];
	for (size_t i = 1; i < areas->count && i < SHOWN_MAX; i++)
		list = arena_printf(memory, "%s, %s", list, areas->items[i]);
	return areas->count > SHOWN_MAX ? arena_printf(memory, "%s, …", list) : list;
}

/* The names are of the decision's areas; NULL when those are the whole organisation. */
static void check_areas(const struct changed *changed, const struct names *names)
{
	const struct judging *on = changed->on;
	const struct areas *areas = &changed->service->areas;
	if (names == NULL || !is_limited(areas))
		return;
	for (size_t i = 0; i < areas->count; i++)
		if (names_find(names, NULL, area_name(on->population, areas->items[i])) != NULL)
			return;
	find_contradiction(changed, &(struct sides){
		.key = KEY_AREAS,
		.value = text_same(joined(on->memory, &on->decision->areas)),
		.limit = text_same(joined(on->memory, areas)),
		.at = field_where(changed->change, KEY_SERVICE),
		.also = field_where(changed->service, KEY_AREAS),
	});
}

/* ---- New services ---- */

static void check_new_service(const struct changed *changed)
{
	const struct new_service *described = changed->change->new_service;
	find_contradiction(changed, &(struct sides){
		.key = KEY_NEW_SERVICE,
		.value = described->name,
		.limit = changed->service->name,
		.at = field_where(changed->change, KEY_NEW_SERVICE),
		.also = field_where(changed->service, KEY_ID),
	});
}

/* ---- Clients ---- */

/* In the catalogue the bands that a direct service is not for are zero; false: not known. */
static bool catalogue_clients(const struct service *service, size_t band, int64_t *most)
{
	const struct band_count *count = &service->clients.of[band];
	*most = count->high;
	if (service->clients.node == NULL || service->clients.unknown)
		return false;
	if (count->given)
		return !count->unknown;
	return service->impact == IMPACT_TYPE_DIRECT && !(service->age_bands.bits & band_bit(band));
}

/* "0–6-vuotiaat: 20". */
static struct text with_band(const struct judging *on, size_t band, const struct text *shown)
{
	struct text result;
	for (int i = 0; i < LANGUAGES; i++)
		result.in[i] = arena_printf(on->memory, "%s: %s", band_label(on->bands, band, (enum language)i),
		                            shown->in[i]);
	return result;
}

static void check_clients(const struct changed *changed)
{
	const struct judging *on = changed->on;
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct band_count *count = &changed->change->clients.of[band];
		int64_t most;
		bool known = catalogue_clients(changed->service, band, &most);
		if (!known || !count->given || count->unknown || count->low <= most)
			continue;
		const struct argument value = argue_children(on, "value", &changed->change->clients, band);
		bool withheld = is_withheld(on, &changed->change->clients, band) ||
		                is_withheld(on, &changed->service->clients, band);
		find_contradiction(changed, &(struct sides){
			.key = KEY_CLIENTS,
			.value = with_band(on, band, &value.value),
			.limit = argue_most(on, "limit", most, withheld).value,
			.at = count->node == NULL ? field_where(changed->change, KEY_CLIENTS) : count->node->at,
			.also = field_where(changed->service, KEY_CLIENTS),
		});
	}
}

/* ---- Costs ---- */

static const char *grouped(struct arena *memory, int64_t number, const char *between)
{
	const char *tail = "";
	for (; number >= 1000; number /= 1000)
		tail = arena_printf(memory, "%s%03d%s", between, (int)(number % 1000), tail);
	return arena_printf(memory, "%d%s", (int)number, tail);
}

/* Euros as people write them; the cents only when there are some. */
static struct text shown_euros(struct arena *memory, int64_t cents)
{
	bool is_negative_sum = cents < 0;
	int64_t amount = is_negative_sum ? -cents : cents;
	const char *digits = grouped(memory, amount / 100, "\xC2\xA0"), *english = grouped(memory, amount / 100, ",");
	const char *minus = is_negative_sum ? "\xE2\x88\x92" : "", *hyphen = is_negative_sum ? "-" : "";
	int rest = (int)(amount % 100);
	const char *finnish = rest == 0 ? arena_printf(memory, "%s%s\xC2\xA0€", minus, digits)
	                                : arena_printf(memory, "%s%s,%02d\xC2\xA0€", minus, digits, rest);
	return (struct text)TEXT(finnish, finnish,
	                         rest == 0 ? arena_printf(memory, "%s€%s", hyphen, english)
	                                   : arena_printf(memory, "%s€%s.%02d", hyphen, english, rest));
}

static void check_saving(const struct changed *changed)
{
	const struct service_cost *cost = changed->service->cost;
	const struct money *saved = &changed->change->cost;
	if (cost == NULL || !saved->given || saved->cents >= 0 || (!cost->actual.given && !cost->budget.given))
		return;
	const struct money *whole = cost->actual.given ? &cost->actual : &cost->budget;
	if (-saved->cents <= whole->cents)
		return;
	find_contradiction(changed, &(struct sides){
		.key = KEY_COST,
		.value = shown_euros(changed->on->memory, saved->cents),
		.limit = shown_euros(changed->on->memory, whole->cents),
		.at = field_where(changed->change, KEY_COST),
		.also = field_where(cost, cost->actual.given ? KEY_ACTUAL : KEY_BUDGET),
	});
}

/* ---- A change ---- */

static void check_change(const struct changed *changed, const struct names *areas)
{
	enum change_kind kind = changed->change->change;
	if (changed->service == NULL)
		return;
	if (changed->change->new_service != NULL)
		check_new_service(changed);
	check_areas(changed, areas);
	if (kind == CHANGE_KIND_UNSET || kind == CHANGE_KIND_OPEN || kind == CHANGE_KIND_EXPAND)
		return;
	check_clients(changed);
	check_saving(changed);
}

static void check_option(const struct rule *rule, const struct judging *on, const struct option *option,
                         const struct names *areas)
{
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		struct changed changed = { rule, on, option, change, NULL };
		if (change->service != NULL)
			changed.service = catalogue_service(on->catalogue, change->service);
		check_change(&changed, areas);
	}
}

static bool has_changes(const struct decision *decision)
{
	for (size_t i = 0; i < decision->options_count; i++)
		if (decision->options[i].changes_count > 0)
			return true;
	return false;
}

void check_change_contradicts_catalogue(const struct rule *rule, const struct judging *on)
{
	static const struct text no_catalogue = TEXT("palveluluetteloa ei ole", "tjänstekatalog saknas",
	                                             "there is no service catalogue");
	const struct areas *areas = &on->decision->areas;
	if (!has_changes(on->decision))
		return;
	if (on->catalogue == NULL) {
		cannot_evaluate(rule, on, no_catalogue);
		return;
	}
	const struct names *names = is_limited(areas) ? names_of_areas(on, areas) : NULL;
	for (size_t i = 0; i < on->decision->options_count; i++)
		check_option(rule, on, &on->decision->options[i], names);
}
