/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "rule.h"
#include "rule_tools.h"

/* ---- Conclusions ---- */

static void check_missing(const struct rule *rule, const struct judging *on)
{
	if (on->decision->conclusions == NULL)
		find(rule, on, &(struct diag){ .at = field_where(on->decision, KEY_CONCLUSIONS) });
}

/* Without conclusions at all it is those that are missing, which is a rule of its own. */
static void check_weighty_reasons_missing(const struct rule *rule, const struct judging *on)
{
	static const struct text not_best =
	        TEXT("ei ole lapsille paras", "är inte bäst för barnen", "is not the best for children");
	static const struct text assessed = TEXT("arvio lapsen edusta", "bedömning av barnets bästa",
	                                         "assessment of the best interests of the child");
	const struct conclusions *conclusions = on->decision->conclusions;
	const struct option *option = on->decision->proposed_option;
	if (conclusions == NULL || option == NULL || text_given(&conclusions->weighty_reasons))
		return;
	bool consistent = conclusions->best_interests != BEST_INTERESTS_PARTLY &&
	                  conclusions->best_interests != BEST_INTERESTS_INCONSISTENT;
	if (consistent && option->best_for_children == FLAG_YES)
		return;
	find(rule, on,
	     &(struct diag){ .at = field_where(conclusions, KEY_WEIGHTY_REASONS),
	                     .also = consistent ? field_where(option, KEY_BEST_FOR_CHILDREN)
	                                        : field_where(conclusions, KEY_BEST_INTERESTS),
	                     .also_label = consistent ? not_best : assessed,
	                     .arguments = { argue("option", option->id) } });
}

static void check_contradicts_impacts(const struct rule *rule, const struct judging *on)
{
	static const struct text harm = TEXT("kielteinen vaikutus", "negativ konsekvens", "negative impact");
	const struct conclusions *conclusions = on->decision->conclusions;
	const struct option_result *proposed = on->assessment->proposed;
	int limit = (int)on->policy->limits->consistent_class.number;
	if (!rule_has_classes(on) || conclusions == NULL || proposed == NULL ||
	    conclusions->best_interests != BEST_INTERESTS_CONSISTENT)
		return;
	for (size_t i = 0; i < proposed->impact_count; i++) {
		const struct impact_result *result = &proposed->impacts[i];
		if (!has_negative_class(result, limit))
			continue;
		find(rule, on,
		     &(struct diag){ .at = field_where(conclusions, KEY_BEST_INTERESTS),
		                     .also = field_where(result->impact, KEY_DIRECTION),
		                     .also_label = harm,
		                     .arguments = { argue("impact", result->impact->id),
		                                    argue_count(on, "class", result->residual->number) } });
		return;
	}
}

/* ---- What is not known ---- */

/* The key of an impact that says that it is not known, or KEY_NONE. */
static enum key unknown_key(const struct impact *impact)
{
	if (impact->direction == DIRECTION_UNKNOWN)
		return KEY_DIRECTION;
	return impact->magnitude == MAGNITUDE_UNKNOWN ? KEY_MAGNITUDE : KEY_NONE;
}

struct unknowns {
	int64_t count, total;
	struct where first;
};

static struct unknowns unknowns_of(const struct decision *decision)
{
	struct unknowns unknowns = { 0 };
	struct impact_walk walk = { 0 };
	const struct impact *impact;
	for (; (impact = next_impact(decision, &walk)) != NULL; unknowns.total++) {
		enum key key = unknown_key(impact);
		if (key != KEY_NONE && unknowns.count++ == 0)
			unknowns.first = field_where(impact, key);
	}
	return unknowns;
}

static bool is_study_recommended(const struct decision *decision)
{
	for (size_t i = 0; i < decision->recommendations_count; i++)
		if (decision->recommendations[i].type == RECOMMENDATION_TYPE_FURTHER_STUDY)
			return true;
	return false;
}

static void check_weak_basis(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	bool remitted = decision->resolution != NULL && text_given(&decision->resolution->remitted);
	struct unknowns unknowns = unknowns_of(decision);
	if (unknowns.count == 0 || remitted || is_study_recommended(decision) ||
	    unknowns.count * SHARE_ONE < on->policy->limits->unknown_share.number * unknowns.total)
		return;
	find(rule, on,
	     &(struct diag){ .at = unknowns.first,
	                     .arguments = { argue_count(on, "count", unknowns.count),
	                                    argue_count(on, "total", unknowns.total) } });
}

/* ---- Recommendations and what was decided ---- */

static void check_recommendations_missing(const struct rule *rule, const struct judging *on)
{
	if (on->decision->recommendations_count == 0)
		find(rule, on, &(struct diag){ .at = field_where(on->decision, KEY_RECOMMENDATIONS) });
}

static void find_incomplete(const struct rule *rule, const struct judging *on,
                            const struct recommendation *recommendation, enum key key, struct where at)
{
	find(rule, on,
	     &(struct diag){
	             .at = at,
	             .node = recommendation->id,
	             .arguments = { argue("recommendation", recommendation->id), argue_key("key", key) } });
}

static bool needs_reason(enum handling_outcome outcome)
{
	return outcome == HANDLING_OUTCOME_PARTLY || outcome == HANDLING_OUTCOME_REJECTED ||
	       outcome == HANDLING_OUTCOME_REMITTED;
}

static void check_handling(const struct rule *rule, const struct judging *on,
                           const struct recommendation *recommendation)
{
	const struct handling *handling = recommendation->handling;
	if (handling == NULL)
		find_incomplete(rule, on, recommendation, KEY_HANDLING, field_where(recommendation, KEY_HANDLING));
	else if (handling->outcome == HANDLING_OUTCOME_NOT_HANDLED)
		find_incomplete(rule, on, recommendation, KEY_HANDLING, field_where(handling, KEY_OUTCOME));
	else if (needs_reason(handling->outcome) && !text_given(&handling->reason))
		find_incomplete(rule, on, recommendation, KEY_REASON, field_where(handling, KEY_REASON));
}

static void check_recommendation_incomplete(const struct rule *rule, const struct judging *on)
{
	const struct screening *screening = on->decision->screening;
	bool full = screening != NULL && screening->scope == SCOPE_FULL;
	for (size_t i = 0; i < on->decision->recommendations_count; i++) {
		const struct recommendation *it = &on->decision->recommendations[i];
		if (full && !text_given(&it->owner))
			find_incomplete(rule, on, it, KEY_OWNER, field_where(it, KEY_OWNER));
		if (full && !date_given(it->deadline))
			find_incomplete(rule, on, it, KEY_DEADLINE, field_where(it, KEY_DEADLINE));
		if (on->decision->resolution != NULL)
			check_handling(rule, on, it);
	}
}

static void check_decision_deviates(const struct rule *rule, const struct judging *on)
{
	static const struct text not_best =
	        TEXT("ei ole lapsille paras", "är inte bäst för barnen", "is not the best for children");
	const struct resolution *resolution = on->decision->resolution;
	const struct option *decided = on->decision->decided_option;
	if (resolution == NULL || decided == NULL || decided->best_for_children == FLAG_YES ||
	    text_given(&resolution->deviates_because))
		return;
	find(rule, on,
	     &(struct diag){ .at = field_where(resolution, KEY_OPTION),
	                     .also = field_where(decided, KEY_BEST_FOR_CHILDREN),
	                     .also_label = not_best,
	                     .arguments = { argue("option", decided->id) } });
}

static const struct rule table[] = {
	{ .says = {
		.id = "conclusions/missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("johtopäätökset puuttuvat",
		                 "slutsatserna saknas",
		                 "the conclusions are missing"),
		.cure = TEXT("Kirjaa tiivistelmä ja se, onko esitys lapsen edun mukainen.",
		             "Ange ett sammandrag och om förslaget är förenligt med barnets bästa.",
		             "Record a summary and whether the proposal is in the best interests of the child."),
	  },
	  .scope = RULE_LIGHT, .check = check_missing },
	{ .says = {
		.id = "conclusions/weighty-reasons-missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRC_3_GC14,
		.sentence = TEXT("vaihtoehto {option} ei ole kaikilta osin lapsen edun mukainen, mutta painavat syyt puuttuvat",
		                 "alternativet {option} är inte till alla delar förenligt med barnets bästa, men vägande skäl "
		                 "saknas",
		                 "option {option} is not fully in the best interests of the child, but weighty reasons are "
		                 "missing"),
		.cure = TEXT("Kirjaa painavat syyt ja se, miten haitta korvataan.",
		             "Ange de vägande skälen och hur skadan kompenseras.",
		             "Record the weighty reasons and how the harm is made up for."),
	  },
	  .scope = RULE_LIGHT, .check = check_weighty_reasons_missing },
	{ .says = {
		.id = "conclusions/contradicts-impacts", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("johtopäätösten mukaan esitys on lapsen edun mukainen, mutta vaikutus {impact} on kielteinen "
		                 "(luokka {class})",
		                 "enligt slutsatserna är förslaget förenligt med barnets bästa, men konsekvensen {impact} är "
		                 "negativ (klass {class})",
		                 "according to the conclusions the proposal is in the best interests of the child, but impact "
		                 "{impact} is negative (class {class})"),
		.cure = TEXT("Tarkista johtopäätös tai kerro tiivistelmässä, miksi haitta ei muuta sitä.",
		             "Se över slutsatsen eller berätta i sammandraget varför skadan inte ändrar den.",
		             "Review the conclusion, or say in the summary why the harm does not change it."),
	  },
	  .scope = RULE_LIGHT, .on_classes = true, .check = check_contradicts_impacts },
	{ .says = {
		.id = "conclusions/weak-basis", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_SWEDEN,
		.sentence = TEXT("vaikutuksista {count}/{total} on tuntemattomia, mutta lisäselvitystä ei suositella",
		                 "av konsekvenserna är {count}/{total} okända, men ingen tilläggsutredning rekommenderas",
		                 "{count}/{total} of the impacts are unknown, but no further study is recommended"),
		.cure = TEXT("Suosittele lisäselvitystä tai asian palauttamista valmisteltavaksi.",
		             "Rekommendera en tilläggsutredning eller att ärendet återremitteras för beredning.",
		             "Recommend a further study, or that the matter be returned for preparation."),
	  },
	  .scope = RULE_LIGHT, .check = check_weak_basis },
	{ .says = {
		.id = "conclusions/recommendations-missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_GC14_99,
		.sentence = TEXT("suosituksia ei ole",
		                 "rekommendationer saknas",
		                 "there are no recommendations"),
		.cure = TEXT("Kirjaa suositukset muutoksista, vaihtoehdoista ja parannuksista.",
		             "Ange rekommendationer om ändringar, alternativ och förbättringar.",
		             "Record recommendations on changes, alternatives and improvements."),
	  },
	  .scope = RULE_FULL, .check = check_recommendations_missing },
	{ .says = {
		.id = "conclusions/recommendation-incomplete", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_TRAFIKVERKET,
		.sentence = TEXT("suosituksesta {recommendation} puuttuu \"{key}\"",
		                 "för rekommendationen {recommendation} saknas \"{key}\"",
		                 "recommendation {recommendation} lacks \"{key}\""),
		.cure = TEXT("Kirjaa suositukselle vastuutaho ja määräaika sekä päätöksen jälkeen sen käsittely.",
		             "Ange vem som ansvarar för rekommendationen, tidsfristen och, efter beslutet, hur den behandlades.",
		             "Give the recommendation an owner and a deadline and, after the decision, its handling."),
	  },
	  .scope = RULE_LIGHT, .check = check_recommendation_incomplete },
	{ .says = {
		.id = "conclusions/decision-deviates", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRC_3_SWEDEN,
		.sentence = TEXT("päätetty vaihtoehto {option} poikkeaa lapsille parhaasta, eikä poikkeamista ole perusteltu",
		                 "det beslutade alternativet {option} avviker utan motivering från det som är bäst för barnen",
		                 "the option decided, {option}, departs without a reason from the one that is best for children"),
		.cure = TEXT("Kirjaa, miksi lapsille parasta vaihtoehtoa ei valittu.",
		             "Ange varför det alternativ som är bäst för barnen inte valdes.",
		             "Record why the option best for children was not chosen."),
	  },
	  .scope = RULE_LIGHT, .check = check_decision_deviates },
};
const struct rule_set rules_conclusions = RULE_SET(table);
