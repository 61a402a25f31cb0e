/* SPDX-License-Identifier: EUPL-1.2 */
#include "words.h"

#include <string.h>

#define WORD_ROW(id, fi, sv, en, label_fi, label_sv, label_en) \
	[id] = { TEXT(fi, sv, en), TEXT(label_fi, label_sv, label_en) },
#define WORD_LIST(name, list) \
	static const struct word list_of_##name[] = { list(WORD_ROW) }; \
	const struct words words_##name = { #name, list_of_##name, sizeof list_of_##name / sizeof list_of_##name[0] }

WORD_LIST(file_kind, FILE_KIND_WORDS);
WORD_LIST(file_language, FILE_LANGUAGE_WORDS);
WORD_LIST(flag, FLAG_WORDS);
WORD_LIST(organisation_type, ORGANISATION_TYPE_WORDS);
WORD_LIST(rule_severity, RULE_SEVERITY_WORDS);
WORD_LIST(impact_type, IMPACT_TYPE_WORDS);
WORD_LIST(band_label, BAND_LABEL_WORDS);
WORD_LIST(population_kind, POPULATION_KIND_WORDS);
WORD_LIST(provider, PROVIDER_WORDS);
WORD_LIST(unit, UNIT_WORDS);
WORD_LIST(key_quality, KEY_QUALITY_WORDS);
WORD_LIST(cost_basis, COST_BASIS_WORDS);
WORD_LIST(budget_level, BUDGET_LEVEL_WORDS);
WORD_LIST(phase, PHASE_WORDS);
WORD_LIST(object, OBJECT_WORDS);
WORD_LIST(decision_type, DECISION_TYPE_WORDS);
WORD_LIST(whole_area, WHOLE_AREA_WORDS);
WORD_LIST(embedded, EMBEDDED_WORDS);
WORD_LIST(exclusion_code, EXCLUSION_CODE_WORDS);
WORD_LIST(scope, SCOPE_WORDS);
WORD_LIST(trigger, TRIGGER_WORDS);
WORD_LIST(trigger_strength, TRIGGER_STRENGTH_WORDS);
WORD_LIST(trigger_answer, TRIGGER_ANSWER_WORDS);
WORD_LIST(answer_source, ANSWER_SOURCE_WORDS);
WORD_LIST(childrens_view, CHILDRENS_VIEW_WORDS);
WORD_LIST(change_kind, CHANGE_KIND_WORDS);
WORD_LIST(domain, DOMAIN_WORDS);
WORD_LIST(group, GROUP_WORDS);
WORD_LIST(direction, DIRECTION_WORDS);
WORD_LIST(directness, DIRECTNESS_WORDS);
WORD_LIST(magnitude, MAGNITUDE_WORDS);
WORD_LIST(sensitivity, SENSITIVITY_WORDS);
WORD_LIST(likelihood, LIKELIHOOD_WORDS);
WORD_LIST(starts, STARTS_WORDS);
WORD_LIST(duration_word, DURATION_WORD_WORDS);
WORD_LIST(reversibility, REVERSIBILITY_WORDS);
WORD_LIST(right_effect, RIGHT_EFFECT_WORDS);
WORD_LIST(uncertainty, UNCERTAINTY_WORDS);
WORD_LIST(principle, PRINCIPLE_WORDS);
WORD_LIST(article, ARTICLE_WORDS);
WORD_LIST(evidence_type, EVIDENCE_TYPE_WORDS);
WORD_LIST(reliability, RELIABILITY_WORDS);
WORD_LIST(quality_answer, QUALITY_ANSWER_WORDS);
WORD_LIST(participation_level, PARTICIPATION_LEVEL_WORDS);
WORD_LIST(method, METHOD_WORDS);
WORD_LIST(representativeness, REPRESENTATIVENESS_WORDS);
WORD_LIST(view_outcome, VIEW_OUTCOME_WORDS);
WORD_LIST(feedback_state, FEEDBACK_STATE_WORDS);
WORD_LIST(measure_type, MEASURE_TYPE_WORDS);
WORD_LIST(funding, FUNDING_WORDS);
WORD_LIST(measure_status, MEASURE_STATUS_WORDS);
WORD_LIST(best_interests, BEST_INTERESTS_WORDS);
WORD_LIST(recommendation_type, RECOMMENDATION_TYPE_WORDS);
WORD_LIST(handling_outcome, HANDLING_OUTCOME_WORDS);
WORD_LIST(implementation_state, IMPLEMENTATION_STATE_WORDS);
WORD_LIST(good_direction, GOOD_DIRECTION_WORDS);
WORD_LIST(breakdown, BREAKDOWN_WORDS);
WORD_LIST(realised, REALISED_WORDS);
WORD_LIST(attribution, ATTRIBUTION_WORDS);
WORD_LIST(measure_result, MEASURE_RESULT_WORDS);
WORD_LIST(continuation, CONTINUATION_WORDS);
WORD_LIST(significance_class, SIGNIFICANCE_CLASS_WORDS);
WORD_LIST(verdict, VERDICT_WORDS);
WORD_LIST(nothing, NOTHING_WORDS);
WORD_LIST(reach, REACH_WORDS);
WORD_LIST(alert, ALERT_WORDS);
WORD_LIST(accuracy, ACCURACY_WORDS);
WORD_LIST(indicator_state, INDICATOR_STATE_WORDS);
WORD_LIST(item_state, ITEM_STATE_WORDS);
WORD_LIST(due_kind, DUE_KIND_WORDS);
WORD_LIST(due_state, DUE_STATE_WORDS);
WORD_LIST(known, KNOWN_WORDS);
WORD_LIST(edit, EDIT_WORDS);
WORD_LIST(finding_fate, FINDING_FATE_WORDS);

const char *word_label(const struct words *words, int word, enum language language)
{
	return word <= 0 || word >= words->count ? "" : words->word[word].label.in[language];
}

const char *word_code(const struct words *words, int word)
{
	return word <= 0 || word >= words->count ? "" : words->word[word].spelling.in[EN];
}

int word_of_code(const struct words *words, const char *code)
{
	for (int word = 1; word < words->count; word++)
		if (strcmp(words->word[word].spelling.in[EN], code) == 0)
			return word;
	return 0;
}
