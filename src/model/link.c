/* SPDX-License-Identifier: EUPL-1.2 */
#include "link.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "checks.h"
#include "ids.h"
#include "link_area.h"
#include "messages.h"
#include "names.h"
#include "register_index.h"

/* What linking one file has at hand. */
struct linking {
	struct reading *reading;
	const struct targets *targets;
	struct ids ids;
};

/* ---- Services ---- */

static void say_unknown_service(struct linking *linking, const char *name, struct where at)
{
	say(linking->reading->diags, &(struct diag){
		.message = &message_unknown_service,
		.at = at,
		.arguments = { { "service", text_same(name) } },
		.suggestion = catalogue_nearest(linking->targets->catalogue, name),
	});
}

static const struct service *find_service(struct linking *linking, const char *name, struct where at)
{
	if (linking->targets->catalogue == NULL || name == NULL || name[0] == '\0')
		return NULL;
	const struct service *service = catalogue_service(linking->targets->catalogue, name);
	if (service == NULL)
		say_unknown_service(linking, name, at);
	return service;
}

static bool is_valid_on(const struct service *service, struct date day)
{
	const struct validity *valid = service->valid;
	if (valid == NULL || !date_given(day))
		return true;
	return !(date_given(valid->from) && date_compare(day, valid->from) < 0) &&
	       !(date_given(valid->to) && date_compare(day, valid->to) > 0);
}

static void check_valid(struct linking *linking, const struct change *change, struct date effective)
{
	static const struct text valid_here = TEXT("voimassa", "giltig", "valid");
	if (change->linked == NULL || change->change == CHANGE_KIND_OPEN || is_valid_on(change->linked, effective))
		return;
	char day[11];
	date_format(effective, day);
	say(linking->reading->diags, &(struct diag){
		.message = &message_service_not_valid,
		.at = field_where(change, KEY_SERVICE),
		.also = field_where(change->linked, KEY_VALID),
		.also_label = valid_here,
		.arguments = { { "service", text_same(change->service) },
		               { "date", text_same(arena_string(linking->reading->memory, day)) } },
	});
}

/* A service to be opened, as if it were in the catalogue: it has no cost and no index. */
static const struct service *new_service(struct arena *memory, const struct change *change)
{
	const struct new_service *described = change->new_service;
	struct service *service = ARENA_NEW(memory, struct service);
	service->node = described->node;
	service->id = change->service == NULL ? "" : change->service;
	service->name = described->name;
	service->impact = described->impact;
	service->age_bands = described->age_bands;
	service->clients = change->clients;
	service->index = SIZE_MAX;
	return service;
}

static void link_change(struct linking *linking, struct change *change, struct date effective)
{
	if (change->new_service != NULL)
		change->linked = new_service(linking->reading->memory, change);
	else
		change->linked = find_service(linking, change->service, field_where(change, KEY_SERVICE));
	check_valid(linking, change, effective);
}

/* ---- Impacts ---- */

static const struct service *changed_service(const struct option *option, const char *name)
{
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		if (change->service != NULL && strcmp(change->service, name) == 0)
			return change->linked;
	}
	return NULL;
}

/* An impact names services by id; the option's own new service has only the option to be found in. */
static const struct service *impact_service(struct linking *linking, const struct option *option, const char *name,
                                            struct where at)
{
	const struct service *changed = option == NULL ? NULL : changed_service(option, name);
	return changed != NULL ? changed : find_service(linking, name, at);
}

/* A row covers only services whose impact type is its directness (method 10). */
static bool has_directness(const struct service *service, enum directness directness)
{
	static const enum directness of_type[] = {
		[IMPACT_TYPE_DIRECT] = DIRECTNESS_DIRECT,
		[IMPACT_TYPE_INDIRECT] = DIRECTNESS_INDIRECT,
		[IMPACT_TYPE_COMMUNAL] = DIRECTNESS_COMMUNAL,
		[IMPACT_TYPE_NONE] = DIRECTNESS_UNSET,
	};
	return directness != DIRECTNESS_UNSET && of_type[service->impact] == directness;
}

static void cover(struct impact *impact, const struct service *service)
{
	if (service != NULL && has_directness(service, impact->directness))
		impact->caused_by[impact->caused_by_count++] = service;
}

static void link_caused_by(struct linking *linking, struct impact *impact, const struct option *option)
{
	size_t most = impact->services.count + (option == NULL ? 0 : option->changes_count);
	impact->caused_by = ARENA_ARRAY(linking->reading->memory, const struct service *, most + 1);
	for (size_t i = 0; i < impact->services.count; i++)
		cover(impact, impact_service(linking, option, impact->services.items[i],
		                             item_where(impact->services.node, i)));
	for (size_t i = 0; impact->services.count == 0 && option != NULL && i < option->changes_count; i++)
		cover(impact, option->changes[i].linked);
}

static void link_strings(struct linking *linking, const struct strings *list, const struct record *kind)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i][0] != '\0')
			ids_find(&linking->ids, kind, list->items[i], item_where(list->node, i));
}

static void link_impact(struct linking *linking, struct impact *impact, const struct option *option)
{
	impact->option = option;
	link_caused_by(linking, impact, option);
	link_strings(linking, &impact->evidence, &record_evidence);
	link_areas(linking->reading, &impact->areas, linking->targets->population);
}

static void refuse_first_noticed(struct linking *linking, const struct impact *impact)
{
	static const struct text reason = TEXT("avain kuuluu seurannan ennakoimattomiin vaikutuksiin",
	                                       "nyckeln hör till uppföljningens oförutsedda konsekvenser",
	                                       "the key belongs to the unforeseen impacts of a follow-up");
	refuse_key(linking->reading, impact, KEY_FIRST_NOTICED, reason);
}

/* ---- Options ---- */

static void link_option(struct linking *linking, struct decision *decision, size_t index)
{
	struct option *option = &decision->options[index];
	option->index = index;
	if (option->proposed == FLAG_YES && decision->proposed_option == NULL)
		decision->proposed_option = option;
	if (option->zero == FLAG_YES && decision->zero_option == NULL)
		decision->zero_option = option;
	for (size_t i = 0; i < option->changes_count; i++)
		link_change(linking, &option->changes[i], decision->effective);
	for (size_t i = 0; i < option->impacts_count; i++) {
		link_impact(linking, &option->impacts[i], option);
		refuse_first_noticed(linking, &option->impacts[i]);
	}
}

/* ---- What is done about impacts ---- */

static void link_measure(struct linking *linking, struct measure *measure)
{
	struct arena *memory = linking->reading->memory;
	measure->eases = ARENA_ARRAY(memory, const struct impact *, measure->impacts.count + 1);
	measure->leans_on = ARENA_ARRAY(memory, const struct service *, measure->relies_on.count + 1);
	for (size_t i = 0; i < measure->impacts.count; i++) {
		const char *id = measure->impacts.items[i];
		const struct impact *impact =
			id[0] == '\0' ? NULL
			              : ids_find(&linking->ids, &record_impact, id, item_where(measure->impacts.node, i));
		if (impact != NULL)
			measure->eases[measure->eases_count++] = impact;
	}
	for (size_t i = 0; i < measure->relies_on.count; i++) {
		const struct service *service =
			find_service(linking, measure->relies_on.items[i], item_where(measure->relies_on.node, i));
		if (service != NULL)
			measure->leans_on[measure->leans_on_count++] = service;
	}
}

static void *link_id(struct linking *linking, const struct record *kind, const char *id, const void *in_record,
                     enum key key)
{
	return id == NULL ? NULL : ids_find(&linking->ids, kind, id, field_where(in_record, key));
}

static void link_plan(struct linking *linking, struct decision *decision)
{
	for (size_t i = 0; i < decision->measures_count; i++)
		link_measure(linking, &decision->measures[i]);
	for (size_t i = 0; i < decision->necessary_despite_count; i++)
		link_id(linking, &record_impact, decision->necessary_despite[i].impact, &decision->necessary_despite[i],
		        KEY_IMPACT);
	for (size_t i = 0; i < decision->recommendations_count; i++)
		link_strings(linking, &decision->recommendations[i].impacts, &record_impact);
	for (size_t i = 0; i < decision->indicators_count; i++)
		link_strings(linking, &decision->indicators[i].impacts, &record_impact);
}

static void link_without(struct linking *linking, const struct decision *decision)
{
	for (size_t i = 0; i < decision->groups_without_difference_count; i++)
		link_id(linking, &record_option, decision->groups_without_difference[i].option,
		        &decision->groups_without_difference[i], KEY_OPTION);
	for (size_t i = 0; i < decision->domains_without_impact_count; i++)
		link_id(linking, &record_option, decision->domains_without_impact[i].option,
		        &decision->domains_without_impact[i], KEY_OPTION);
}

static void link_covers(struct linking *linking, const struct evidence *evidence, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (evidence[i].covers != NULL)
			link_areas(linking->reading, &evidence[i].covers->areas, linking->targets->population);
}

/* ---- Other files ---- */

static void expect_decisions(struct linking *linking, const struct strings *decisions)
{
	for (size_t i = 0; linking->targets->register_index != NULL && i < decisions->count; i++)
		if (decisions->items[i][0] != '\0')
			register_index_expect(linking->targets->register_index, decisions->items[i],
			                      item_where(decisions->node, i));
}

/* ---- Whole files ---- */

/* Waivers concern the file itself or an id in it. */
static void link_waivers(struct linking *linking, const struct waiver *waivers, size_t count, const char *own_id)
{
	for (size_t i = 0; i < count; i++) {
		const char *concerns = waivers[i].concerns;
		if (concerns != NULL && (own_id == NULL || strcmp(concerns, own_id) != 0))
			ids_find(&linking->ids, NULL, concerns, field_where(&waivers[i], KEY_CONCERNS));
	}
}

#define TAKE(linking, name, records) \
	ids_take_all(&(linking)->ids, &record_##name, records, records##_count, offsetof(struct name, id))

static void take_decision_ids(struct linking *linking, const struct decision *decision)
{
	TAKE(linking, option, decision->options);
	for (size_t i = 0; i < decision->options_count; i++)
		TAKE(linking, impact, decision->options[i].impacts);
	TAKE(linking, evidence, decision->evidence);
	TAKE(linking, participation, decision->participation);
	TAKE(linking, measure, decision->measures);
	TAKE(linking, recommendation, decision->recommendations);
	TAKE(linking, indicator, decision->indicators);
}

void link_decision(struct reading *reading, struct decision *decision, const struct targets *targets)
{
	struct linking linking = { reading, targets, ids_new(reading) };
	take_decision_ids(&linking, decision);
	for (size_t i = 0; i < decision->options_count; i++) {
		link_option(&linking, decision, i);
		expect_decisions(&linking, &decision->options[i].includes);
	}
	expect_decisions(&linking, &decision->related);
	link_plan(&linking, decision);
	link_without(&linking, decision);
	link_areas(reading, &decision->areas, targets->population);
	link_covers(&linking, decision->evidence, decision->evidence_count);
	if (decision->resolution != NULL)
		decision->decided_option = link_id(&linking, &record_option, decision->resolution->option,
		                                   decision->resolution, KEY_OPTION);
	link_waivers(&linking, decision->waivers, decision->waivers_count, decision->id);
}

static void expect_item(struct linking *linking, const struct follow_up *follow_up, const char *id,
                        const void *in_record, enum key key, const struct record *kind)
{
	if (linking->targets->register_index != NULL && follow_up->decision != NULL && id != NULL)
		register_index_expect_item(linking->targets->register_index, follow_up->decision, id,
		                           field_where(in_record, key), ids_kind_name(kind));
}

/* One outcome for each impact. */
static void check_outcomes(struct linking *linking, const struct follow_up *follow_up)
{
	struct names *seen = names_new(linking->reading->memory);
	for (size_t i = 0; i < follow_up->outcomes_count; i++) {
		const struct outcome *outcome = &follow_up->outcomes[i];
		take_once(linking->reading->diags, seen, outcome->impact, outcome, KEY_IMPACT);
	}
}

static void link_outcomes(struct linking *linking, const struct follow_up *follow_up)
{
	for (size_t i = 0; i < follow_up->outcomes_count; i++) {
		const struct outcome *outcome = &follow_up->outcomes[i];
		expect_item(linking, follow_up, outcome->impact, outcome, KEY_IMPACT, &record_impact);
		link_strings(linking, &outcome->evidence, &record_evidence);
	}
	for (size_t i = 0; i < follow_up->indicator_results_count; i++)
		expect_item(linking, follow_up, follow_up->indicator_results[i].indicator,
		            &follow_up->indicator_results[i], KEY_INDICATOR, &record_indicator);
	for (size_t i = 0; i < follow_up->measure_results_count; i++)
		expect_item(linking, follow_up, follow_up->measure_results[i].measure, &follow_up->measure_results[i],
		            KEY_MEASURE, &record_measure);
	for (size_t i = 0; i < follow_up->recommendation_results_count; i++)
		expect_item(linking, follow_up, follow_up->recommendation_results[i].recommendation,
		            &follow_up->recommendation_results[i], KEY_RECOMMENDATION, &record_recommendation);
}

static void link_unforeseen(struct linking *linking, const struct follow_up *follow_up)
{
	static const enum key must[] = { KEY_FIRST_NOTICED };
	for (size_t i = 0; i < follow_up->unforeseen_count; i++) {
		link_impact(linking, &follow_up->unforeseen[i], NULL);
		need_keys(linking->reading, follow_up->unforeseen[i].node, must, 1);
	}
}

void link_follow_up(struct reading *reading, struct follow_up *follow_up, const struct targets *targets)
{
	struct linking linking = { reading, targets, ids_new(reading) };
	TAKE(&linking, impact, follow_up->unforeseen);
	TAKE(&linking, evidence, follow_up->evidence);
	TAKE(&linking, participation, follow_up->participation);
	TAKE(&linking, corrective_action, follow_up->corrective_actions);
	if (follow_up->decision != NULL && targets->register_index != NULL)
		register_index_expect(targets->register_index, follow_up->decision, field_where(follow_up, KEY_DECISION));
	check_outcomes(&linking, follow_up);
	link_outcomes(&linking, follow_up);
	link_unforeseen(&linking, follow_up);
	link_covers(&linking, follow_up->evidence, follow_up->evidence_count);
	if (follow_up->no_prior != NULL)
		link_areas(reading, &follow_up->no_prior->areas, targets->population);
	link_waivers(&linking, follow_up->waivers, follow_up->waivers_count, follow_up->id);
}

void link_agenda(struct reading *reading, struct agenda *agenda, const struct targets *targets)
{
	struct names *sections = names_new(reading->memory);
	for (size_t i = 0; i < agenda->items_count; i++) {
		const struct agenda_item *item = &agenda->items[i];
		take_once(reading->diags, sections, item->section, item, KEY_SECTION);
		if (item->assessment != NULL && targets->register_index != NULL)
			register_index_expect(targets->register_index, item->assessment,
			                      field_where(item, KEY_ASSESSMENT));
	}
}
