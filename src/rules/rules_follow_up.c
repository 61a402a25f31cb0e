/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "rule.h"
#include "rule_tools.h"
#include "rules_followed.h"

/* ---- The plan of a follow-up, in a decision ---- */

static void check_date_missing(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	const struct follow_up_plan *plan = decision->follow_up;
	bool full = decision->screening != NULL && decision->screening->scope == SCOPE_FULL;
	if (plan != NULL && (date_given(plan->date) || (!full && text_given(&plan->reason))))
		return;
	find(rule, on,
	     &(struct diag){ .at = plan == NULL ? field_where(decision, KEY_FOLLOW_UP)
	                                        : field_where(plan, KEY_DATE) });
}

static void check_too_far(const struct rule *rule, const struct judging *on)
{
	static const struct text begins = TEXT("muutos alkaa", "ändringen börjar", "the change begins");
	const struct decision *decision = on->decision;
	const struct follow_up_plan *plan = decision->follow_up;
	bool has_effective = date_given(decision->effective);
	struct date from = has_effective ? decision->effective : decision->meeting;
	int64_t months = on->policy->limits->follow_up_months.number;
	struct date limit = date_add_months(from, (int)months);
	if (plan == NULL || !date_given(plan->date) || !date_given(limit) || date_compare(plan->date, limit) <= 0)
		return;
	find(rule, on,
	     &(struct diag){
	             .at = field_where(plan, KEY_DATE),
	             .also = field_where(decision, has_effective ? KEY_EFFECTIVE : KEY_MEETING),
	             .also_label = begins,
	             .arguments = { argue_date(on, "date", plan->date), argue_count(on, "limit", months) } });
}

/* ---- The table ---- */

/* Whether a follow-up is overdue is seen in the register only: rules_cumulative.c. */
static const struct rule table[] = {
	{ .says = {
		.id = "follow-up/date-missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_LAW_612,
		.sentence = TEXT("seurannan päivä puuttuu",
		                 "datum för uppföljningen saknas",
		                 "the date of the follow-up is missing"),
		.cure = TEXT("Kirjaa, milloin ja missä toimielimessä vaikutuksia seurataan.",
		             "Ange när och i vilket organ konsekvenserna följs upp.",
		             "Record when and in which body the impacts are followed up."),
	  },
	  .scope = RULE_LIGHT, .check = check_date_missing },
	{ .says = {
		.id = "follow-up/too-far", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_CRWIA_FOLLOW_UP,
		.sentence = TEXT("seuranta {date} on yli {limit} kuukauden päässä muutoksen alkamisesta",
		                 "uppföljningen {date} görs över {limit} månader efter att ändringen börjat",
		                 "the follow-up on {date} is over {limit} months after the change begins"),
		.cure = TEXT("Aikaista seurantaa tai lisää väliseuranta.",
		             "Tidigarelägg uppföljningen eller lägg till en mellanliggande uppföljning.",
		             "Bring the follow-up forward, or add an interim one."),
	  },
	  .scope = RULE_LIGHT, .check = check_too_far },
	{ .says = {
		.id = "follow-up/undecided", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("päätöksen {decision} tulosta ei ole kirjattu, joten sitä ei voi seurata",
		                 "beslutet {decision} har inget antecknat resultat, så det kan inte följas upp",
		                 "the outcome of decision {decision} is not recorded, so it cannot be followed up"),
		.cure = TEXT("Kirjaa päätöstiedostoon, mikä vaihtoehto päätettiin.",
		             "Anteckna i beslutsfilen vilket alternativ som beslutades.",
		             "Record in the decision file which option was decided."),
	  },
	  .scope = RULE_FOLLOW_UP, .check = check_undecided },
	{ .says = {
		.id = "follow-up/outcome-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRITERIA,
		.sentence = TEXT("vaikutuksen {impact} toteutumista ei ole kirjattu",
		                 "det har inte antecknats hur konsekvensen {impact} förverkligades",
		                 "the outcome of impact {impact} is not recorded"),
		.cure = TEXT("Kirjaa, toteutuiko vaikutus ja miten.",
		             "Anteckna om konsekvensen förverkligades och hur.",
		             "Record whether the impact came true, and how."),
	  },
	  .scope = RULE_FOLLOW_UP, .check = check_outcome_missing },
	{ .says = {
		.id = "follow-up/outcome-incomplete", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRWIA_FOLLOW_UP,
		.sentence = TEXT("vaikutuksen {impact} toteutumisesta puuttuu \"{key}\"",
		                 "i utfallet av konsekvensen {impact} saknas \"{key}\"",
		                 "the outcome of impact {impact} lacks \"{key}\""),
		.cure = TEXT("Kirjaa toteutunut suunta ja suuruus, tai milloin vaikutusta tarkastellaan uudelleen.",
		             "Anteckna den förverkligade riktningen och storleken, eller när konsekvensen granskas på nytt.",
		             "Record the direction and magnitude that were realised, or when the impact is reviewed again."),
	  },
	  .scope = RULE_FOLLOW_UP, .check = check_outcome_incomplete },
	{ .says = {
		.id = "follow-up/contradiction", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("seurannan tieto \"{key}\" ({value}) on ristiriidassa päätöstiedoston kanssa: {expected}",
		                 "uppgiften \"{key}\" ({value}) i uppföljningen strider mot beslutsfilen: {expected}",
		                 "\"{key}\" ({value}) in the follow-up contradicts the decision file: {expected}"),
		.cure = TEXT("Korjaa seurannan tai päätöstiedoston tieto.",
		             "Rätta uppgiften i uppföljningen eller i beslutsfilen.",
		             "Correct what the follow-up or the decision file says."),
	  },
	  .scope = RULE_FOLLOW_UP, .check = check_contradiction },
	{ .says = {
		.id = "follow-up/worse-without-action", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRWIA_FOLLOW_UP,
		.sentence = TEXT("{kind} {id} toteutui arvioitua huonommin, mutta korjaavaa toimea ei ole",
		                 "{kind} {id} utföll sämre än väntat, men det finns ingen korrigerande åtgärd",
		                 "{kind} {id} turned out worse than expected, but there is no corrective action"),
		.cure = TEXT("Päätä korjaavasta toimesta, sen vastuutahosta, määräajasta ja rahoituksesta.",
		             "Besluta om en korrigerande åtgärd, den ansvariga, tidsfristen och finansieringen.",
		             "Decide on a corrective action, its owner, deadline and funding."),
	  },
	  .scope = RULE_FOLLOW_UP, .check = check_worse_without_action },
	{ .says = {
		.id = "follow-up/result-missing", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_CRITERIA,
		.sentence = TEXT("seurannasta puuttuu tulos: {kind} {id}",
		                 "i uppföljningen saknas resultat: {kind} {id}",
		                 "the follow-up lacks a result: {kind} {id}"),
		.cure = TEXT("Kirjaa tulos tai perustele johtopäätöksissä, miksi sitä ei ole, ja hae poikkeus.",
		             "Anteckna resultatet, eller motivera i slutsatserna varför det saknas och ansök om undantag.",
		             "Record the result, or explain in the conclusions why there is none and apply for a waiver."),
	  },
	  .scope = RULE_FOLLOW_UP, .check = check_result_missing },
	{ .says = {
		.id = "follow-up/children-not-heard", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_CRC_12,
		.sentence = TEXT("lapsia ei ole kuultu seurannassa",
		                 "barn har inte hörts i uppföljningen",
		                 "children have not been heard in the follow-up"),
		.cure = TEXT("Kysy lapsilta, miten päätös on vaikuttanut, tai kirjaa syy ja korvaava tieto.",
		             "Fråga barnen hur beslutet har påverkat dem, eller anteckna skälet och ersättande information.",
		             "Ask children how the decision has affected them, or record the reason and the substitute."),
	  },
	  .scope = RULE_FOLLOW_UP, .check = check_children_not_heard },
};
const struct rule_set rules_follow_up = RULE_SET(table);
