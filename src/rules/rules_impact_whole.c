/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rows of impacts say together: nothing left out, nothing all alike. */
#include "rules_impact.h"

#include <string.h>

#include "rule_tools.h"

/* ---- What nobody looked at ---- */

/* Something that rows of impacts may have. */
static bool any_impact(const struct judging *on, bool (*holds)(const struct judging *, const struct impact *))
{
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		if (holds(on, impact))
			return true;
	return false;
}

static bool is_not_direct(const struct judging *on, const struct impact *impact)
{
	(void)on;
	return impact->directness == DIRECTNESS_INDIRECT || impact->directness == DIRECTNESS_COMMUNAL;
}

void check_no_indirect(const struct rule *rule, const struct judging *on)
{
	if (!any_impact(on, is_not_direct))
		find(rule, on, &(struct diag){ .at = field_where(on->decision, KEY_OPTIONS) });
}

static bool is_long_term(const struct judging *on, const struct impact *impact)
{
	const struct duration *duration = &impact->duration;
	if (impact->starts == STARTS_LONG || duration->word == DURATION_WORD_PERMANENT)
		return true;
	return duration->given && duration->word == DURATION_WORD_UNSET &&
	       duration->months >= on->policy->limits->long_term_months.number;
}

void check_no_long_term(const struct rule *rule, const struct judging *on)
{
	if (!any_impact(on, is_long_term))
		find(rule, on, &(struct diag){ .at = field_where(on->decision, KEY_OPTIONS) });
}

/* ---- All alike ---- */

static bool all_list_every_child(const struct judging *on, const struct option *option)
{
	uint32_t children = on->bands->children;
	for (size_t i = 0; i < option->impacts_count; i++)
		if ((option->impacts[i].age_bands.bits & children) != children)
			return false;
	return (int64_t)option->impacts_count >= on->policy->limits->undifferentiated_rows.number;
}

/* Only impacts that are felt have a magnitude; one that is not known is like no other. */
static bool all_have_same_magnitude(const struct judging *on, const struct option *option)
{
	enum magnitude same = MAGNITUDE_UNSET;
	int64_t rows = 0;
	for (size_t i = 0; i < option->impacts_count; i++) {
		enum magnitude magnitude = option->impacts[i].magnitude;
		if (magnitude == MAGNITUDE_UNSET)
			continue;
		if (magnitude == MAGNITUDE_UNKNOWN || (same != MAGNITUDE_UNSET && magnitude != same))
			return false;
		same = magnitude;
		rows++;
	}
	return rows > 0 && rows >= on->policy->limits->same_magnitude_rows.number;
}

static void find_alike(const struct rule *rule, const struct judging *on, const struct option *option, enum key key)
{
	find(rule, on, &(struct diag){
		.at = field_where(option, KEY_IMPACTS),
		.node = option->id,
		.arguments = { argue("option", option->id), argue_key("key", key) },
	});
}

void check_undifferentiated(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		if (option->impacts_count == 0)
			continue;
		if (all_list_every_child(on, option))
			find_alike(rule, on, option, KEY_AGE_BANDS);
		if (all_have_same_magnitude(on, option))
			find_alike(rule, on, option, KEY_MAGNITUDE);
	}
}

/* ---- Without an answer ---- */

/* The bands that are in a row, or that impact/age-band-not-assessed speaks of. */
static uint32_t bands_spoken_of(const struct judging *on)
{
	uint32_t bands = 0;
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		bands |= impact->age_bands.bits;
	for (size_t i = 0; i < on->assessment->option_count; i++) {
		const struct option_result *option = &on->assessment->options[i];
		for (size_t j = 0; j < option->cell_count; j++)
			if (option->cells[j].contradiction)
				bands |= band_bit(option->cells[j].band);
	}
	return bands;
}

static void find_unanswered(const struct rule *rule, const struct judging *on, struct argument value, struct text kind,
                            enum key key)
{
	find(rule, on, &(struct diag){
		.at = field_where(on->decision, key),
		.arguments = { value, { "kind", kind } },
	});
}

static void check_bands_answered(const struct rule *rule, const struct judging *on)
{
	static const struct text kind = TEXT("ikäryhmä", "åldersgrupp", "age band");
	uint32_t left = on->bands->children & ~bands_spoken_of(on);
	for (size_t band = 0; band < on->bands->count; band++)
		if (left & band_bit(band))
			find_unanswered(rule, on, argue_band(on, "value", band), kind, KEY_OPTIONS);
}

static void check_domains_answered(const struct rule *rule, const struct judging *on)
{
	static const struct text kind = TEXT("osa-alue", "delområde", "domain");
	bool answered[DOMAIN_END] = { [DOMAIN_UNSET] = true };
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		answered[impact->domain] = true;
	for (size_t i = 0; i < on->decision->domains_without_impact_count; i++)
		answered[on->decision->domains_without_impact[i].domain] = true;
	for (int domain = 0; domain < DOMAIN_END; domain++)
		if (!answered[domain])
			find_unanswered(rule, on, argue_word("value", &words_domain, domain), kind,
			                KEY_DOMAINS_WITHOUT_IMPACT);
}

void check_left_unanswered(const struct rule *rule, const struct judging *on)
{
	check_bands_answered(rule, on);
	check_domains_answered(rule, on);
}

/* ---- Both none and assessed ---- */

/* What is marked as without impact or difference, and for which option; NULL is every one. */
struct marked {
	const void *entry;
	enum key key, other; /* of the entry; of the row */
	struct argument value;
	const char *option;
};

static bool holds_for(const struct marked *marked, const struct impact *impact)
{
	return impact_is_felt(impact) && (marked->option == NULL || strcmp(marked->option, impact->option->id) == 0);
}

static void find_assessed(const struct rule *rule, const struct judging *on, const struct marked *marked,
                          const struct impact *impact)
{
	static const struct text assessed = TEXT("arvioitu tässä", "bedömt här", "assessed here");
	find(rule, on, &(struct diag){
		.at = field_where(marked->entry, marked->key),
		.also = field_where(impact, marked->other),
		.also_label = assessed,
		.node = impact->id,
		.arguments = { marked->value, argue("impact", impact->id) },
	});
}

static void check_domain(const struct rule *rule, const struct judging *on, const struct domain_without_impact *entry)
{
	const struct marked marked = { entry, KEY_DOMAIN, KEY_DOMAIN,
		                       argue_word("value", &words_domain, (int)entry->domain), entry->option };
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		if (impact->domain == entry->domain && holds_for(&marked, impact))
			find_assessed(rule, on, &marked, impact);
}

static void check_group(const struct rule *rule, const struct judging *on,
                        const struct group_without_difference *entry)
{
	const struct marked marked = { entry, KEY_GROUP, KEY_GROUPS,
		                       argue_word("value", &words_group, (int)entry->group), entry->option };
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		if (list_has(&impact->groups, (int)entry->group) && holds_for(&marked, impact))
			find_assessed(rule, on, &marked, impact);
}

void check_none_and_assessed(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->domains_without_impact_count; i++)
		check_domain(rule, on, &on->decision->domains_without_impact[i]);
	for (size_t i = 0; i < on->decision->groups_without_difference_count; i++)
		check_group(rule, on, &on->decision->groups_without_difference[i]);
}
