/* SPDX-License-Identifier: EUPL-1.2 */
/* What an option changes, beside what was assessed: the contradiction between the two is the heart of the tool. */
#include "rules_impact.h"

#include "arena.h"
#include "impact_tools.h"
#include "rule_tools.h"

/* ---- Reached, and not assessed ---- */

/* The part of the service by which it reaches the band. */
static struct where reached_where(const struct cell *cell)
{
	const struct service *service = cell->change->linked;
	if (service->age_bands.bits & band_bit(cell->band))
		return field_where(service, KEY_AGE_BANDS);
	return field_where(service, cell->reach == REACH_DIRECT ? KEY_CLIENTS : KEY_IMPACT);
}

static void find_not_assessed(const struct rule *rule, const struct judging *on, const struct option *option,
                              const struct cell *cell)
{
	static const struct text reaches = TEXT("tämän mukaan palvelu koskee ikäryhmää",
	                                        "enligt detta berör tjänsten åldersgruppen",
	                                        "by this the service reaches the age band");
	find(rule, on, &(struct diag){
		.at = field_where(cell->change, KEY_SERVICE),
		.also = reached_where(cell),
		.also_label = reaches,
		.node = option->id,
		.arguments = { argue_band(on, "band", cell->band), argue("option", option->id),
		               argue_service("service", cell->change),
		               argue_word("type", &words_impact_type, (int)cell->change->linked->impact) },
	});
}

void check_age_band_not_assessed(const struct rule *rule, const struct judging *on)
{
	services_are_known(rule, on);
	for (size_t i = 0; i < on->assessment->option_count; i++) {
		const struct option_result *option = &on->assessment->options[i];
		for (size_t j = 0; j < option->cell_count; j++)
			if (option->cells[j].contradiction)
				find_not_assessed(rule, on, option->option, &option->cells[j]);
	}
}

/* ---- Cut, and no impact ---- */

static bool covers(const struct impact *impact, const struct service *service, size_t band)
{
	if (!(impact->age_bands.bits & band_bit(band)))
		return false;
	for (size_t i = 0; i < impact->caused_by_count; i++)
		if (impact->caused_by[i] == service)
			return true;
	return false;
}

/* The first row that covers the service in the band, when all that do say that there is no impact. */
static const struct impact *assessed_as_none(const struct option *option, const struct service *service, size_t band)
{
	const struct impact *first = NULL;
	for (size_t i = 0; i < option->impacts_count; i++) {
		const struct impact *impact = &option->impacts[i];
		if (!covers(impact, service, band))
			continue;
		if (impact->direction != DIRECTION_NONE)
			return NULL;
		if (first == NULL)
			first = impact;
	}
	return first;
}

/* A range that begins at 0 may mean nobody. */
static bool has_clients(const struct change *change, size_t band)
{
	struct band_count clients = clients_reached(change, band);
	return clients.given && !clients.unknown && clients.low > 0;
}

static const struct impact *none_despite_clients(const struct judging *on, const struct option *option,
                                                 const struct change *change, size_t band)
{
	if (!is_cut_of_direct(change) || !is_child_band(on, band) || !has_clients(change, band))
		return NULL;
	return assessed_as_none(option, change->linked, band);
}

static bool is_none_despite_clients(const struct judging *on, const struct option *option, const struct change *change)
{
	for (size_t band = 0; band < on->bands->count; band++)
		if (none_despite_clients(on, option, change, band) != NULL)
			return true;
	return false;
}

static void find_none(const struct rule *rule, const struct judging *on, const struct change *change,
                      const struct impact *impact, size_t band)
{
	static const struct text counted = TEXT("asiakasmäärä", "antal klienter", "number of clients");
	find(rule, on, &(struct diag){
		.at = field_where(impact, KEY_DIRECTION),
		.also = clients_where(change),
		.also_label = counted,
		.node = impact->id,
		.arguments = { argue_service("service", change), argue_children(on, "count", counts_reached(change), band),
		               argue_band(on, "band", band), argue("option", impact->option->id) },
	});
}

static void check_change_for_none(const struct rule *rule, const struct judging *on, const struct option *option,
                                  const struct change *change)
{
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct impact *impact = none_despite_clients(on, option, change, band);
		if (impact != NULL)
			find_none(rule, on, change, impact, band);
	}
}

void check_none_despite_clients(const struct rule *rule, const struct judging *on)
{
	services_are_known(rule, on);
	for (size_t i = 0; i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		for (size_t j = 0; j < option->changes_count; j++)
			check_change_for_none(rule, on, option, &option->changes[j]);
	}
}

/* ---- Cut, and no harm ---- */

static bool may_harm(const struct option *option)
{
	for (size_t i = 0; i < option->impacts_count; i++) {
		enum direction direction = option->impacts[i].direction;
		if (direction == DIRECTION_NEGATIVE || direction == DIRECTION_UNKNOWN)
			return true;
	}
	return false;
}

static void check_option_for_harm(const struct rule *rule, const struct judging *on, const struct option *option)
{
	for (size_t i = 0; i < option->changes_count && !may_harm(option); i++) {
		const struct change *change = &option->changes[i];
		if (!is_cut_of_direct(change) || is_none_despite_clients(on, option, change))
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(change, KEY_CHANGE),
			.node = option->id,
			.arguments = { argue("option", option->id), argue_service("service", change) },
		});
	}
}

void check_cut_without_harm(const struct rule *rule, const struct judging *on)
{
	services_are_known(rule, on);
	for (size_t i = 0; i < on->decision->options_count; i++)
		check_option_for_harm(rule, on, &on->decision->options[i]);
}

/* ---- The usual consequence ---- */

/* What usually follows from a change. To add a row: the change and the domains of which one is enough. */
enum { EXPECTED_DOMAINS = 3 };
struct expected_effect {
	enum change_kind change;
	enum domain domains[EXPECTED_DOMAINS]; /* up to the first that is 0 */
	bool elsewhere;                        /* an impact outside the target area is enough too */
};
static const struct expected_effect expected_effects[] = {
	{ CHANGE_KIND_FEE_UP, { DOMAIN_LIVELIHOOD }, false },
	{ CHANGE_KIND_CLOSE, { DOMAIN_MOBILITY, DOMAIN_SERVICES }, true },
	{ CHANGE_KIND_MOVE, { DOMAIN_MOBILITY, DOMAIN_SERVICES }, true },
	{ CHANGE_KIND_MERGE, { DOMAIN_MOBILITY, DOMAIN_SERVICES }, true },
	{ CHANGE_KIND_DIGITAL, { DOMAIN_EQUALITY, DOMAIN_PRIVACY, DOMAIN_SERVICES }, false },
};

static const struct expected_effect *expected_of(enum change_kind change)
{
	for (size_t i = 0; i < sizeof expected_effects / sizeof expected_effects[0]; i++)
		if (expected_effects[i].change == change)
			return &expected_effects[i];
	return NULL;
}

static bool is_expected(const struct expected_effect *expected, const struct impact *impact)
{
	if (expected->elsewhere && impact->elsewhere == FLAG_YES)
		return true;
	for (size_t i = 0; i < EXPECTED_DOMAINS && expected->domains[i] != DOMAIN_UNSET; i++)
		if (impact->domain == expected->domains[i])
			return true;
	return false;
}

static bool is_assessed(const struct expected_effect *expected, const struct option *option)
{
	for (size_t i = 0; i < option->impacts_count; i++)
		if (is_expected(expected, &option->impacts[i]))
			return true;
	return false;
}

static const char *domain_names(const struct judging *on, const struct expected_effect *expected,
                                enum language language)
{
	const char *names = word_label(&words_domain, (int)expected->domains[0], language);
	for (size_t i = 1; i < EXPECTED_DOMAINS && expected->domains[i] != DOMAIN_UNSET; i++)
		names = arena_printf(on->memory, "%s / %s", names,
		                     word_label(&words_domain, (int)expected->domains[i], language));
	return names;
}

static void check_change_for_effect(const struct rule *rule, const struct judging *on, const struct option *option,
                                    const struct change *change)
{
	const struct expected_effect *expected = expected_of(change->change);
	if (expected == NULL || is_assessed(expected, option))
		return;
	const struct argument domain = { "domain", TEXT(domain_names(on, expected, FI), domain_names(on, expected, SV),
		                                        domain_names(on, expected, EN)) };
	find(rule, on, &(struct diag){
		.at = field_where(change, KEY_CHANGE),
		.node = option->id,
		.arguments = { argue("option", option->id), argue_service("service", change),
		               argue_word("change", &words_change_kind, (int)change->change), domain },
	});
}

void check_expected_effect_missing(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		for (size_t j = 0; j < option->changes_count; j++)
			check_change_for_effect(rule, on, option, &option->changes[j]);
	}
}
