/* SPDX-License-Identifier: EUPL-1.2 */
#include <inttypes.h>

#include "arena.h"
#include "impact_tools.h"
#include "rule_tools.h"

/* ---- Allocation keys ---- */

/* The sum of the shares of a typed key, in millionths. */
static int64_t sum_of(const struct typed_key *key)
{
	int64_t sum = 0;
	for (size_t band = 0; band < BANDS_MAX; band++)
		sum += key->shares.of[band].given ? key->shares.of[band].millionths : 0;
	return sum;
}

/* 950000 as 0,95 or 0.95. */
static const char *share_text(struct arena *memory, int64_t millionths, char point)
{
	int64_t part = millionths % SHARE_ONE;
	int decimals = 6;
	for (; decimals > 0 && part % 10 == 0; decimals--)
		part /= 10;
	if (decimals == 0)
		return arena_printf(memory, "%" PRId64, millionths / SHARE_ONE);
	return arena_printf(memory, "%" PRId64 "%c%0*" PRId64, millionths / SHARE_ONE, point, decimals, part);
}

static void check_band_sum(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		int64_t sum = service->key == NULL ? SHARE_ONE : sum_of(service->key);
		if (sum == SHARE_ONE)
			continue;
		const char *comma = share_text(on->memory, sum, ',');
		find(rule, on, &(struct diag){
			.at = field_where(service, KEY_KEY),
			.node = service->id,
			.arguments = { argue("service", service->id),
			               { "sum", TEXT(comma, comma, share_text(on->memory, sum, '.')) } },
		});
	}
}

static void say_not_verifiable(const struct rule *rule, const struct judging *on, const struct service *service,
                               struct where at, enum key key)
{
	find(rule, on, &(struct diag){
		.at = at,
		.node = service->id,
		.arguments = { argue("service", service->id), argue_key("key", key) },
	});
}

static bool is_old(const struct judging *on, const struct sourced_share *share)
{
	const struct whole *year = &on->catalogue->year;
	return share != NULL && share->year.given && year->given &&
	       year->number - share->year.number > on->policy->limits->key_years.number;
}

static void check_key_not_verifiable(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		const struct typed_key *key = service->key;
		if (key != NULL && !text_given(&key->source) && !text_given(&key->reason))
			say_not_verifiable(rule, on, service, field_where(service, KEY_KEY), KEY_KEY);
		if (is_old(on, service->clients_with_children))
			say_not_verifiable(rule, on, service, field_where(service->clients_with_children, KEY_YEAR),
			                   KEY_CLIENTS_WITH_CHILDREN);
		if (is_old(on, service->children_in_households))
			say_not_verifiable(rule, on, service, field_where(service->children_in_households, KEY_YEAR),
			                   KEY_CHILDREN_IN_HOUSEHOLDS);
	}
}

/* ---- One way of counting ---- */

static bool is_gross(const struct service_cost *cost)
{
	return cost->basis == COST_BASIS_GROSS;
}

static bool is_net(const struct service_cost *cost)
{
	return cost->basis == COST_BASIS_NET;
}

static bool is_budget_alone(const struct service_cost *cost)
{
	return cost->budget.given && !cost->actual.given;
}

static bool is_actual_alone(const struct service_cost *cost)
{
	return cost->actual.given && !cost->budget.given;
}

typedef bool cost_test(const struct service_cost *cost);

static const struct service *first_with(const struct catalogue *catalogue, cost_test *test)
{
	for (size_t i = 0; i < catalogue->services_count; i++)
		if (catalogue->services[i].cost != NULL && test(catalogue->services[i].cost))
			return &catalogue->services[i];
	return NULL;
}

/* Two ways of giving a cost that do not go together, and the key of each. */
struct ways {
	cost_test *one, *other;
	enum key one_key, other_key;
	struct argument value, other_value;
};

static void compare_ways(const struct rule *rule, const struct judging *on, const struct ways *ways)
{
	const struct service *one = first_with(on->catalogue, ways->one), *other = first_with(on->catalogue, ways->other);
	if (one == NULL || other == NULL)
		return;
	struct where one_at = field_where(one->cost, ways->one_key), other_at = field_where(other->cost, ways->other_key);
	bool turned = one->index > other->index;
	find(rule, on, &(struct diag){
		.at = turned ? one_at : other_at,
		.also = turned ? other_at : one_at,
		.node = turned ? one->id : other->id,
		.arguments = { ways->value, ways->other_value },
	});
}

static void check_mixed_basis(const struct rule *rule, const struct judging *on)
{
	compare_ways(rule, on, &(struct ways){
		is_gross, is_net, KEY_BASIS, KEY_BASIS,
		argue_word("value", &words_cost_basis, COST_BASIS_GROSS),
		argue_word("other", &words_cost_basis, COST_BASIS_NET),
	});
	compare_ways(rule, on, &(struct ways){
		is_budget_alone, is_actual_alone, KEY_BUDGET, KEY_ACTUAL,
		argue_key("value", KEY_BUDGET),
		argue_key("other", KEY_ACTUAL),
	});
}

/* ---- Population ---- */

/* Whether the costs of a service are divided by the people of its areas. */
static bool needs_people(const struct service *service)
{
	return service->impact == IMPACT_TYPE_COMMUNAL ||
	       (service->impact == IMPACT_TYPE_INDIRECT && service->key == NULL);
}

static bool has_people(const struct judging *on, struct area_set areas)
{
	int64_t year = on->catalogue->year.number;
	struct people people = population_people(on->population, areas, (int)year);
	return people.known && people.year >= year - on->policy->limits->population_years.number;
}

static struct where area_where(const struct judging *on, const struct service *service, uint32_t area)
{
	const struct areas *areas = &service->areas;
	for (size_t i = 0; !areas->whole && i < areas->count; i++)
		if (population_area(on->population, areas->items[i]) == (int)area)
			return item_where(areas->node, i);
	return field_where(service, KEY_AREAS);
}

static void say_without_people(const struct rule *rule, const struct judging *on, const struct service *service,
                               uint32_t area)
{
	find(rule, on, &(struct diag){
		.at = area_where(on, service, area),
		.node = service->id,
		.arguments = { argue("area", population_area_name(on->population, area)),
		               argue_count(on, "year", on->catalogue->year.number) },
	});
}

/* An area is said once, at the first service that covers it. */
static void check_population_missing(const struct rule *rule, const struct judging *on)
{
	static const struct text no_people = TEXT("väestötiedot puuttuvat", "befolkningsuppgifter saknas",
	                                          "there are no population data");
	bool unknown = false;
	bool *seen = on->population == NULL ? NULL
	                                    : ARENA_ARRAY(on->memory, bool, population_area_count(on->population) + 1);
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		if (!needs_people(service))
			continue;
		unknown = unknown || on->population == NULL;
		if (on->population == NULL)
			continue;
		struct area_set areas = population_areas(on->memory, on->population, &service->areas);
		bool known = has_people(on, areas);
		for (size_t j = 0; !known && j < areas.count; j++) {
			bool *said = &seen[areas.area[j]];
			if (!*said && !has_people(on, (struct area_set){ 1, &areas.area[j] }))
				say_without_people(rule, on, service, areas.area[j]);
			*said = true;
		}
	}
	if (unknown)
		cannot_evaluate(rule, on, no_people);
}

/* ---- What a change costs ---- */

static bool needs_cost(const struct change *change)
{
	return change->change != CHANGE_KIND_UNSET && change->change != CHANGE_KIND_QUALITY_UP &&
	       change->change != CHANGE_KIND_QUALITY_DOWN;
}

static bool has_wrong_sign(const struct change *change)
{
	bool saves = change->change == CHANGE_KIND_CLOSE || change->change == CHANGE_KIND_REDUCE;
	bool spends = change->change == CHANGE_KIND_OPEN || change->change == CHANGE_KIND_EXPAND;
	return (saves && change->cost.cents > 0) || (spends && change->cost.cents < 0);
}

static void check_change(const struct rule *rule, const struct judging *on, const struct option *option,
                         const struct change *change)
{
	bool wrong = change->cost.given ? has_wrong_sign(change) : needs_cost(change);
	if (!wrong)
		return;
	find(rule, on, &(struct diag){
		.at = field_where(change, KEY_COST),
		.node = option->id,
		.arguments = { argue_service("service", change),
		               argue_word("change", &words_change_kind, (int)change->change) },
	});
}

static void check_change_cost(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->options_count; i++)
		for (size_t j = 0; j < on->decision->options[i].changes_count; j++)
			check_change(rule, on, &on->decision->options[i], &on->decision->options[i].changes[j]);
}

static const struct rule table[] = {
	{ .says = {
		.id = "budget/band-sum", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palvelun {service} jakoperusteen osuuksien summa on {sum}; sen pitää olla 1",
		                 "summan av andelarna i fördelningsgrunden för tjänsten {service} är {sum}; den ska vara 1",
		                 "the shares in the allocation key of service {service} sum to {sum}; the sum must be 1"),
		.cure = TEXT("Korjaa ikäryhmien osuudet niin, että summa on tasan 1.",
		             "Rätta åldersgruppernas andelar så att summan är exakt 1.",
		             "Correct the shares of the age bands so that they sum to exactly 1."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_band_sum },
	{ .says = {
		.id = "budget/key-not-verifiable", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palvelun {service} lapsiosuutta ei voi tarkistaa, koska tiedolla \"{key}\" ei ole lähdettä tai tieto on vanha",
		                 "barnandelen för tjänsten {service} kan inte kontrolleras, eftersom uppgiften \"{key}\" saknar källa eller är gammal",
		                 "the child share of service {service} cannot be verified, because \"{key}\" has no source or is old"),
		.cure = TEXT("Kirjaa tuore lähde ja vuosi tai jakoperusteen syy.",
		             "Ange en aktuell källa och dess år, eller skälet till fördelningsgrunden.",
		             "Give a recent source and its year, or the reason for the allocation key."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_key_not_verifiable },
	{ .says = {
		.id = "budget/mixed-basis", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palveluluettelon kustannuksissa on sekä {value} että {other}",
		                 "bland kostnaderna i tjänstekatalogen finns både {value} och {other}",
		                 "the costs in the catalogue are given both as {value} and as {other}"),
		.cure = TEXT("Anna kaikki kustannukset samalla laskentatavalla.",
		             "Ange alla kostnader med samma beräkningssätt.",
		             "Give all costs on the same basis."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_mixed_basis },
	{ .says = {
		.id = "budget/population-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("alueella {area} ei ole riittävän tuoreita väestötietoja vuodelle {year}",
		                 "området {area} saknar tillräckligt färska befolkningsuppgifter för år {year}",
		                 "area {area} has no population data recent enough for {year}"),
		.cure = TEXT("Lisää alueen väestö ikävuosittain väestötietoihin.",
		             "Lägg till områdets befolkning enligt ålder i befolkningsuppgifterna.",
		             "Add the population of the area by age to the population data."),
	  },
	  .scope = RULE_CATALOGUE, .check = check_population_missing },
	{ .says = {
		.id = "budget/change-cost", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palvelun {service} muutoksesta ({change}) puuttuu kustannus tai sen etumerkki on väärä",
		                 "kostnaden för ändringen ({change}) av tjänsten {service} saknas eller har fel förtecken",
		                 "the cost of the change ({change}) to service {service} is missing or has the wrong sign"),
		.cure = TEXT("Anna kustannusmuutos euroina vuodessa niin, että säästö on negatiivinen.",
		             "Ange kostnadsändringen i euro per år så att en besparing är negativ.",
		             "Give the change in cost in euros a year; a saving is negative."),
	  },
	  .scope = RULE_LIGHT, .check = check_change_cost },
};
const struct rule_set rules_budget = RULE_SET(table);
