/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules_evidence.h"

#include "basis.h"
#include "rule_tools.h"

/* ---- How much, and of what kind ---- */

static int64_t types_of(const struct decision *decision)
{
	bool has[EVIDENCE_TYPE_END] = { [EVIDENCE_TYPE_UNSET] = true };
	int64_t types = 0;
	for (size_t i = 0; i < decision->evidence_count; i++) {
		enum evidence_type type = decision->evidence[i].type;
		types += !has[type];
		has[type] = true;
	}
	return types;
}

static void check_missing(const struct rule *rule, const struct judging *on)
{
	enum scope scope = on->decision->screening->scope;
	int64_t types = types_of(on->decision), limit = scope == SCOPE_FULL ? 2 : 1;
	if (types >= limit)
		return;
	find(rule, on, &(struct diag){
		.at = field_where(on->decision, KEY_EVIDENCE),
		.arguments = { argue_count(on, "count", types), argue_word("scope", &words_scope, (int)scope),
		               argue_count(on, "limit", limit) },
	});
}

static bool comes_from_outside(enum evidence_type type)
{
	return type == EVIDENCE_TYPE_RESEARCH || type == EVIDENCE_TYPE_EXPERT || type == EVIDENCE_TYPE_NGO ||
	       type == EVIDENCE_TYPE_CHILDREN || type == EVIDENCE_TYPE_PARENTS || type == EVIDENCE_TYPE_SURVEY ||
	       type == EVIDENCE_TYPE_SCHOOL_HEALTH_SURVEY;
}

/* Without any evidence evidence/missing speaks. */
static void check_own_sources_only(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->evidence_count; i++)
		if (comes_from_outside(on->decision->evidence[i].type))
			return;
	if (on->decision->evidence_count > 0)
		find(rule, on, &(struct diag){ .at = field_where(on->decision, KEY_EVIDENCE) });
}

/* ---- One item ---- */

/* The years of the policy, or the shortest life stage of the children it tells of. */
static int months_valid(const struct judging *on, const struct evidence *evidence)
{
	int months = (int)on->policy->limits->evidence_years.number * 12;
	uint32_t covered = evidence->covers == NULL ? 0 : evidence->covers->age_bands.bits;
	for (size_t band = 0; band < on->bands->count; band++) {
		int stage = on->bands->life_stage_months[band];
		if ((covered & band_bit(band)) && stage > 0 && stage < months)
			months = stage;
	}
	return months;
}

static struct date used_on(const struct decision *decision)
{
	const struct preparation *preparation = decision->preparation;
	if (preparation != NULL && date_given(preparation->assessment_ready))
		return preparation->assessment_ready;
	return decision->meeting;
}

/* A day that falls outside the calendar is not given, and nothing is older than that. */
static bool is_outdated(const struct judging *on, const struct evidence *evidence)
{
	struct date used = used_on(on->decision);
	struct date last = date_add_months(evidence->date, months_valid(on, evidence));
	return date_given(evidence->date) && date_given(last) && date_given(used) && date_compare(last, used) < 0;
}

static void check_outdated(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->evidence_count; i++) {
		const struct evidence *evidence = &on->decision->evidence[i];
		if (is_outdated(on, evidence))
			find(rule, on, &(struct diag){
				.at = field_where(evidence, KEY_DATE),
				.node = evidence->id,
				.arguments = { argue("evidence", evidence->id), argue_date(on, "date", evidence->date) },
			});
	}
}

static void check_gaps_not_stated(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->evidence_count; i++) {
		const struct evidence *evidence = &on->decision->evidence[i];
		if (!text_given(&evidence->unknown))
			find(rule, on, &(struct diag){
				.at = field_where(evidence, KEY_UNKNOWN),
				.node = evidence->id,
				.arguments = { argue("evidence", evidence->id) },
			});
	}
}

/* ---- Quality of what children told ---- */

static void find_quality(const struct rule *rule, const struct judging *on, const char *id, struct where at,
                         enum key key)
{
	find(rule, on, &(struct diag){
		.at = at,
		.node = id,
		.arguments = { argue("id", id), argue_key("key", key) },
	});
}

static void check_quality(const struct rule *rule, const struct judging *on, const struct evidence *evidence)
{
	const struct evidence_quality *quality = evidence->quality;
	if (quality == NULL) {
		find_quality(rule, on, evidence->id, field_where(evidence, KEY_QUALITY), KEY_QUALITY);
		return;
	}
	const struct { enum key key; enum quality_answer answer; } answers[] = {
		{ KEY_CURRENT, quality->current },
		{ KEY_RELEVANT, quality->relevant },
		{ KEY_SUFFICIENT, quality->sufficient },
	};
	for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++)
		if (answers[i].answer == QUALITY_ANSWER_UNSET)
			find_quality(rule, on, evidence->id, field_where(quality, answers[i].key), answers[i].key);
}

static void check_earlier_data(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->participation_count; i++) {
		const struct participation *participation = &on->decision->participation[i];
		if (participation->method == METHOD_EARLIER_DATA)
			find_quality(rule, on, participation->id, field_where(participation, KEY_METHOD), KEY_QUALITY);
	}
}

static void check_quality_missing(const struct rule *rule, const struct judging *on)
{
	bool any_quality = false;
	for (size_t i = 0; i < on->decision->evidence_count; i++) {
		const struct evidence *evidence = &on->decision->evidence[i];
		any_quality = any_quality || evidence->quality != NULL;
		if (evidence->type == EVIDENCE_TYPE_CHILDREN)
			check_quality(rule, on, evidence);
	}
	if (!any_quality)
		check_earlier_data(rule, on);
}

static const struct rule table[] = {
	{ .says = {
		.id = "evidence/missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("näytön eri tyyppejä on {count}, mutta {scope} vaatii vähintään {limit}",
		                 "antalet olika typer av kunskapsunderlag är {count}, men en {scope} kräver minst {limit}",
		                 "the number of different types of evidence is {count}, but a {scope} requires at least {limit}"),
		.cure = TEXT("Lisää näyttöä erityyppisistä lähteistä.",
		             "Lägg till kunskapsunderlag från olika slags källor.",
		             "Add evidence from different types of sources."),
	  },
	  .scope = RULE_LIGHT, .check = check_missing },
	{ .says = {
		.id = "evidence/outdated", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_STRATEGY_MLL,
		.sentence = TEXT("näyttö {evidence} on vanhentunut ({date})",
		                 "kunskapsunderlaget {evidence} är föråldrat ({date})",
		                 "evidence {evidence} is out of date ({date})"),
		.cure = TEXT("Hanki tuoreempaa tietoa tai kirjaa epävarmuus.",
		             "Skaffa färskare uppgifter eller anteckna osäkerheten.",
		             "Get more recent information, or record the uncertainty."),
	  },
	  .scope = RULE_LIGHT, .check = check_outdated },
	{ .says = {
		.id = "evidence/quality-missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_STRATEGY_MLL,
		.sentence = TEXT("lapsilta saadun tiedon ({id}) laatua ei ole arvioitu: \"{key}\" puuttuu",
		                 "kvaliteten på uppgifterna från barn ({id}) har inte bedömts: \"{key}\" saknas",
		                 "the quality of the information from children ({id}) has not been assessed: \"{key}\" is missing"),
		.cure = TEXT("Arvioi, onko tieto ajantasaista, liittyykö se asiaan ja onko se riittävän kattavaa.",
		             "Bedöm om uppgifterna är aktuella, om de gäller ärendet och om de är tillräckligt omfattande.",
		             "Assess whether the information is up to date, whether it concerns the matter and whether there is enough of it."),
	  },
	  .scope = RULE_LIGHT, .check = check_quality_missing },
	{ .says = {
		.id = "evidence/gaps-not-stated", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CHILD_WELFARE_UNION,
		.sentence = TEXT("näytöstä {evidence} ei kerrota, mitä siitä ei selviä",
		                 "för kunskapsunderlaget {evidence} anges inte vad man inte vet",
		                 "evidence {evidence} does not say what is not known"),
		.cure = TEXT("Kirjaa, mitä tiedosta ei selviä.",
		             "Anteckna vad uppgifterna inte visar.",
		             "Record what the evidence does not show."),
	  },
	  .scope = RULE_FULL, .check = check_gaps_not_stated },
	{ .says = {
		.id = "evidence/own-sources-only", .severity = SEVERITY_NOTE, .waivable = true,
		.basis = BASIS_GC14_99,
		.sentence = TEXT("näyttö perustuu vain viranomaisen omiin tietoihin",
		                 "kunskapsunderlaget bygger enbart på myndighetens egna uppgifter",
		                 "the evidence rests only on the authority's own information"),
		.cure = TEXT("Käytä myös lasten, vanhempien, järjestöjen, asiantuntijoiden tai tutkimuksen tietoa.",
		             "Använd också uppgifter från barn, föräldrar, organisationer, sakkunniga eller forskning.",
		             "Use information from children, parents, organisations, experts or research as well."),
	  },
	  .scope = RULE_FULL, .check = check_own_sources_only },
	{ .says = {
		.id = "evidence/weak-alone", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_STRATEGY_MLL,
		.sentence = TEXT("vaikutus {impact} perustuu vain heikkoon näyttöön",
		                 "konsekvensen {impact} bygger enbart på svagt kunskapsunderlag",
		                 "impact {impact} rests only on weak evidence"),
		.cure = TEXT("Hanki parempaa tietoa tai kirjaa epävarmuus suureksi.",
		             "Skaffa bättre uppgifter eller anteckna att osäkerheten är stor.",
		             "Get better information, or record that the uncertainty is large."),
	  },
	  .scope = RULE_LIGHT, .check = check_weak_alone },
	{ .says = {
		.id = "evidence/does-not-cover", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("vaikutuksen {impact} näyttö ei kata ikäryhmää \"{band}\"",
		                 "kunskapsunderlaget för konsekvensen {impact} täcker inte åldersgruppen \"{band}\"",
		                 "the evidence of impact {impact} does not cover the age band \"{band}\""),
		.cure = TEXT("Lisää ikäryhmää koskevaa tietoa tai kirjaa epävarmuus.",
		             "Lägg till uppgifter om åldersgruppen eller anteckna osäkerheten.",
		             "Add information on the age band, or record the uncertainty."),
	  },
	  .scope = RULE_LIGHT, .check = check_does_not_cover },
};
const struct rule_set rules_evidence = RULE_SET(table);
