/* SPDX-License-Identifier: EUPL-1.2 */
/* What an impact rests on: whether it is good enough, and about the children concerned. */
#include "rules_evidence.h"

#include "names.h"
#include "rule_tools.h"

static const struct names *evidence_by_id(const struct judging *on)
{
	struct names *names = names_new(on->memory);
	for (size_t i = 0; i < on->decision->evidence_count; i++)
		if (on->decision->evidence[i].id != NULL)
			names_add(names, NULL, on->decision->evidence[i].id, &on->decision->evidence[i]);
	return names;
}

static bool is_weak(const struct evidence *evidence)
{
	const struct evidence_quality *quality = evidence->quality;
	if (evidence->reliability == RELIABILITY_POOR)
		return true;
	return quality != NULL && (quality->current == QUALITY_ANSWER_NO || quality->relevant == QUALITY_ANSWER_NO ||
	                           quality->sufficient == QUALITY_ANSWER_NO);
}

static bool rests_on_weak(const struct names *names, const struct impact *impact)
{
	for (size_t i = 0; i < impact->evidence.count; i++) {
		const struct evidence *evidence = names_find(names, NULL, impact->evidence.items[i]);
		if (evidence == NULL || !is_weak(evidence))
			return false;
	}
	return impact->evidence.count > 0;
}

void check_weak_alone(const struct rule *rule, const struct judging *on)
{
	const struct names *names = evidence_by_id(on);
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		if (rests_on_weak(names, impact))
			find(rule, on, &(struct diag){
				.at = field_where(impact, KEY_EVIDENCE),
				.node = impact->id,
				.arguments = { argue("impact", impact->id) },
			});
}

/* The bands that the items tell of; every band when one of them does not say. */
static uint32_t bands_covered(const struct names *names, const struct impact *impact)
{
	uint32_t covered = 0;
	for (size_t i = 0; i < impact->evidence.count; i++) {
		const struct evidence *evidence = names_find(names, NULL, impact->evidence.items[i]);
		if (evidence == NULL || evidence->covers == NULL || evidence->covers->age_bands.bits == 0)
			return UINT32_MAX;
		covered |= evidence->covers->age_bands.bits;
	}
	return impact->evidence.count == 0 ? UINT32_MAX : covered;
}

static void check_cover_of(const struct rule *rule, const struct judging *on, const struct names *names,
                           const struct impact *impact)
{
	uint32_t left = impact->age_bands.bits & on->bands->children & ~bands_covered(names, impact);
	for (size_t band = 0; band < on->bands->count; band++)
		if (left & band_bit(band))
			find(rule, on, &(struct diag){
				.at = field_where(impact, KEY_EVIDENCE),
				.node = impact->id,
				.arguments = { argue("impact", impact->id), argue_band(on, "band", band) },
			});
}

void check_does_not_cover(const struct rule *rule, const struct judging *on)
{
	const struct names *names = evidence_by_id(on);
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		check_cover_of(rule, on, names, impact);
}
