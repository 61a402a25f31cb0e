/* SPDX-License-Identifier: EUPL-1.2 */
#include "linking.h"

#include "arena.h"
#include "checks.h"
#include "link_area.h"
#include "messages.h"
#include "references.h"

/* ---- Changes ---- */

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
		change->linked = linking_service(linking, change->service, field_where(change, KEY_SERVICE));
	check_valid(linking, change, effective);
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
		linking_impact(linking, &option->impacts[i], option);
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
			linking_service(linking, measure->relies_on.items[i], item_where(measure->relies_on.node, i));
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
		linking_strings(linking, &decision->recommendations[i].impacts, &record_impact);
	for (size_t i = 0; i < decision->indicators_count; i++)
		linking_strings(linking, &decision->indicators[i].impacts, &record_impact);
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

/* ---- Other files ---- */

static void expect_decisions(struct linking *linking, const struct strings *decisions)
{
	for (size_t i = 0; i < decisions->count; i++)
		if (decisions->items[i][0] != '\0')
			refer_to_decision(linking->targets->references, decisions->items[i],
			                  item_where(decisions->node, i));
}

/* ---- Whole files ---- */

static void take_decision_ids(struct linking *linking, const struct decision *decision)
{
	TAKE_IDS(linking, option, decision, KEY_OPTIONS, decision->options);
	if (ids_lost(&linking->ids, &record_option))
		ids_lose(&linking->ids, &record_impact);
	for (size_t i = 0; i < decision->options_count; i++)
		TAKE_IDS(linking, impact, &decision->options[i], KEY_IMPACTS, decision->options[i].impacts);
	TAKE_IDS(linking, evidence, decision, KEY_EVIDENCE, decision->evidence);
	TAKE_IDS(linking, participation, decision, KEY_PARTICIPATION, decision->participation);
	TAKE_IDS(linking, measure, decision, KEY_MEASURES, decision->measures);
	TAKE_IDS(linking, recommendation, decision, KEY_RECOMMENDATIONS, decision->recommendations);
	TAKE_IDS(linking, indicator, decision, KEY_INDICATORS, decision->indicators);
}

void link_decision(struct reading *reading, struct decision *decision, const struct targets *targets)
{
	struct linking linking = { reading, targets, ids_new(reading) };
	take_decision_ids(&linking, decision);
	decision->ids_lost = ids_lost(&linking.ids, NULL);
	for (size_t i = 0; i < decision->options_count; i++) {
		link_option(&linking, decision, i);
		expect_decisions(&linking, &decision->options[i].includes);
	}
	expect_decisions(&linking, &decision->related);
	link_plan(&linking, decision);
	link_without(&linking, decision);
	link_areas(reading, &decision->areas, targets->population);
	linking_covers(&linking, decision->evidence, decision->evidence_count);
	if (decision->resolution != NULL)
		decision->decided_option = link_id(&linking, &record_option, decision->resolution->option,
		                                   decision->resolution, KEY_OPTION);
	linking_waivers(&linking, decision->waivers, decision->waivers_count, decision->id);
}
