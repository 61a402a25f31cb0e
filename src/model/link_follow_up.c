/* SPDX-License-Identifier: EUPL-1.2 */
#include "checks.h"
#include "link_area.h"
#include "linking.h"
#include "names.h"
#include "references.h"

static void expect_item(struct linking *linking, const struct follow_up *follow_up, const char *id,
                        const void *in_record, enum key key, const struct record *kind)
{
	if (follow_up->decision != NULL && id != NULL)
		refer_to_item(linking->targets->references, follow_up->decision, id, field_where(in_record, key),
		              ids_kind_name(kind));
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
		linking_strings(linking, &outcome->evidence, &record_evidence);
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
		linking_impact(linking, &follow_up->unforeseen[i], NULL);
		need_keys(linking->reading, follow_up->unforeseen[i].node, must, 1);
	}
}

void link_follow_up(struct reading *reading, struct follow_up *follow_up, const struct targets *targets)
{
	struct linking linking = { reading, targets, ids_new(reading) };
	TAKE_IDS(&linking, impact, follow_up, KEY_UNFORESEEN, follow_up->unforeseen);
	TAKE_IDS(&linking, evidence, follow_up, KEY_EVIDENCE, follow_up->evidence);
	TAKE_IDS(&linking, participation, follow_up, KEY_PARTICIPATION, follow_up->participation);
	TAKE_IDS(&linking, corrective_action, follow_up, KEY_CORRECTIVE_ACTIONS, follow_up->corrective_actions);
	if (follow_up->decision != NULL)
		refer_to_decision(targets->references, follow_up->decision, field_where(follow_up, KEY_DECISION));
	check_outcomes(&linking, follow_up);
	link_outcomes(&linking, follow_up);
	link_unforeseen(&linking, follow_up);
	linking_covers(&linking, follow_up->evidence, follow_up->evidence_count);
	if (follow_up->no_prior != NULL)
		link_areas(reading, &follow_up->no_prior->areas, targets->population);
	linking_waivers(&linking, follow_up->waivers, follow_up->waivers_count, follow_up->id);
}

void link_agenda(struct reading *reading, struct agenda *agenda, const struct targets *targets)
{
	struct names *sections = names_new(reading->memory);
	for (size_t i = 0; i < agenda->items_count; i++) {
		const struct agenda_item *item = &agenda->items[i];
		take_once(reading->diags, sections, item->section, item, KEY_SECTION);
		if (item->assessment != NULL)
			refer_to_decision(targets->references, item->assessment, field_where(item, KEY_ASSESSMENT));
	}
}
