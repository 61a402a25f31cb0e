/* SPDX-License-Identifier: EUPL-1.2 */
#include "participation_whom.h"
#include "rule_tools.h"

bool has_evidence_of(const struct decision *decision, enum evidence_type type)
{
	for (size_t i = 0; i < decision->evidence_count; i++)
		if (decision->evidence[i].type == type)
			return true;
	return false;
}

const struct group_missed *missed_group(const struct participation *record, int group)
{
	for (size_t i = 0; i < record->groups_missed_count; i++)
		if ((int)record->groups_missed[i].group == group)
			return &record->groups_missed[i];
	return NULL;
}

static bool has_method(const struct decision *decision, enum method method)
{
	for (size_t i = 0; i < decision->participation_count; i++)
		if (decision->participation[i].method == method)
			return true;
	return false;
}

static bool were_parents_heard(const struct decision *decision)
{
	for (size_t i = 0; i < decision->participation_count; i++)
		if (decision->participation[i].parents_heard == FLAG_YES)
			return true;
	return has_evidence_of(decision, EVIDENCE_TYPE_PARENTS);
}

/* A number that is not known, or a range from zero, may well be somebody. */
static bool may_be_heard(const struct decision *decision, size_t band)
{
	for (size_t i = 0; i < decision->participation_count; i++) {
		const struct band_count *count = &decision->participation[i].heard_count.of[band];
		if (count->given && (count->unknown || count->high > 0))
			return true;
	}
	return false;
}

static bool is_accounted_for(const struct decision *decision, int group)
{
	for (size_t i = 0; i < decision->participation_count; i++) {
		const struct participation *record = &decision->participation[i];
		if (list_has(&record->groups_reached, group) || missed_group(record, group) != NULL)
			return true;
	}
	return false;
}

/* The negative impacts of the proposed, once decided of the decided option; start with 0, NULL after the last. */
static const struct impact *next_negative(const struct judging *on, size_t *at)
{
	while (on->chosen != NULL && *at < on->chosen->impact_count) {
		const struct impact *impact = on->chosen->impacts[(*at)++].impact;
		if (is_negative(impact))
			return impact;
	}
	return NULL;
}

/* The place of a band in a list of bands as it was written. */
static struct where band_where(const struct judging *on, const struct band_set *set, size_t band)
{
	for (const struct node *item = set->node->first; item != NULL; item = item->next)
		if (band_of_code(on->bands, item->scalar) == (int)band)
			return item->at;
	return set->node->at;
}

/* A band that several impacts concern is said once, of the first of them. */
void check_age_band_not_heard(const struct rule *rule, const struct judging *on)
{
	uint32_t left = on->decision->participation_count == 0 ? 0 : on->bands->children;
	const struct impact *impact;
	for (size_t at = 0; (impact = next_negative(on, &at)) != NULL;)
		for (size_t band = 0; band < on->bands->count; band++) {
			if ((impact->age_bands.bits & left & band_bit(band)) == 0 ||
			    may_be_heard(on->decision, band))
				continue;
			left &= ~band_bit(band);
			find(rule, on,
			     &(struct diag){
			             .at = band_where(on, &impact->age_bands, band),
			             .node = impact->id,
			             .arguments = { argue_band(on, "band", band), argue("impact", impact->id) } });
		}
}

static void check_groups_of(const struct rule *rule, const struct judging *on, const struct impact *impact,
                            bool said[GROUP_END])
{
	for (size_t i = 0; i < impact->groups.count; i++) {
		int group = impact->groups.items[i];
		if (said[group] || is_accounted_for(on->decision, group))
			continue;
		said[group] = true;
		find(rule, on,
		     &(struct diag){ .at = item_where(impact->groups.node, i),
		                     .node = impact->id,
		                     .arguments = { argue_word("group", &words_group, group),
		                                    argue("impact", impact->id) } });
	}
}

void check_group_not_heard(const struct rule *rule, const struct judging *on)
{
	bool said[GROUP_END] = { false };
	const struct impact *impact;
	if (on->decision->participation_count == 0)
		return;
	for (size_t at = 0; (impact = next_negative(on, &at)) != NULL;)
		check_groups_of(rule, on, impact, said);
}

/* ---- The youth council ---- */

/* The first band from 13 years on that an impact concerns, in the policy's own bands; else the number of bands. */
static size_t youth_band(const struct bands *bands, const struct impact *impact)
{
	enum { YOUTH_FROM = 13 };
	bool concerns = impact->direction != DIRECTION_UNSET && impact->direction != DIRECTION_NONE;
	uint32_t bits = concerns ? impact->age_bands.bits & bands->children : 0;
	size_t band = 0;
	while (band < bands->count && ((bits & band_bit(band)) == 0 || bands->to[band] < YOUTH_FROM))
		band++;
	return band;
}

static void say_youth_council(const struct rule *rule, const struct judging *on, const struct impact *impact,
                              size_t band)
{
	static const struct text no_type =
	        TEXT("organisaation tyyppi ei ole tiedossa, koska projektitiedostoa ei ole",
	             "organisationens typ är inte känd, eftersom det inte finns någon projektfil",
	             "the type of the organisation is not known, because there is no project file");
	enum organisation_type type =
	        on->project == NULL ? ORGANISATION_TYPE_UNSET : on->project->organisation_type;
	if (type == ORGANISATION_TYPE_UNSET)
		cannot_evaluate(rule, on, no_type);
	else if (type == ORGANISATION_TYPE_MUNICIPALITY || type == ORGANISATION_TYPE_WELLBEING_COUNTY)
		find(rule, on,
		     &(struct diag){ .at = band_where(on, &impact->age_bands, band),
		                     .arguments = { argue_band(on, "band", band) } });
}

void check_youth_council_not_heard(const struct rule *rule, const struct judging *on)
{
	if (has_method(on->decision, METHOD_YOUTH_COUNCIL))
		return;
	for (size_t i = 0; on->chosen != NULL && i < on->chosen->impact_count; i++) {
		const struct impact *impact = on->chosen->impacts[i].impact;
		size_t band = youth_band(on->bands, impact);
		if (band < on->bands->count) {
			say_youth_council(rule, on, impact, band);
			return;
		}
	}
}

void check_parents_not_heard(const struct rule *rule, const struct judging *on)
{
	const struct impact *impact;
	if (were_parents_heard(on->decision))
		return;
	for (size_t at = 0; (impact = next_negative(on, &at)) != NULL;)
		if ((impact->age_bands.bits & band_bit(0)) != 0) {
			find(rule, on,
			     &(struct diag){ .at = band_where(on, &impact->age_bands, 0),
			                     .node = impact->id,
			                     .arguments = { argue("impact", impact->id) } });
			return;
		}
}
