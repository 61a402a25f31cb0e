/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "rule_tools.h"
#include "rules_screening.h"

/* Scopes with which the matter is left without an assessment. */
static bool is_left_out(enum scope scope)
{
	return scope == SCOPE_NOT_APPLICABLE || scope == SCOPE_NONE;
}

/* ---- What a scope asks for ---- */

static void find_incomplete(const struct rule *rule, const struct judging *on, const void *in_record, enum key key)
{
	find(rule, on, &(struct diag){
		.at = field_where(in_record, key),
		.arguments = { argue_scope(on), argue_key("key", key) },
	});
}

static void check_exclusion(const struct rule *rule, const struct judging *on)
{
	const struct exclusion *exclusion = on->decision->screening->exclusion;
	if (exclusion == NULL) {
		find_incomplete(rule, on, on->decision->screening, KEY_EXCLUSION);
		return;
	}
	bool refers = exclusion->code == EXCLUSION_CODE_INDIVIDUAL_MATTER ||
	              exclusion->code == EXCLUSION_CODE_ALREADY_ASSESSED;
	if (exclusion->code == EXCLUSION_CODE_OTHER && !text_given(&exclusion->reason))
		find_incomplete(rule, on, exclusion, KEY_REASON);
	if (refers && (exclusion->reference == NULL || exclusion->reference[0] == '\0'))
		find_incomplete(rule, on, exclusion, KEY_REFERENCE);
}

/* Long enough in one language is long enough. */
static bool is_long_enough(const struct judging *on, const struct text *reason)
{
	for (int language = 0; language < LANGUAGES; language++)
		if (reason->in[language] != NULL &&
		    (int64_t)utf8_length(reason->in[language]) >= on->policy->limits->reason_characters.number)
			return true;
	return false;
}

static void check_incomplete(const struct rule *rule, const struct judging *on)
{
	const struct screening *screening = on->decision->screening;
	enum scope scope = chosen_scope(on);
	if (scope == SCOPE_UNSET || scope == SCOPE_FULL)
		return;
	bool is_short = scope == SCOPE_NONE && !is_long_enough(on, &screening->reason);
	if (is_short || !text_given(&screening->reason))
		find_incomplete(rule, on, screening, KEY_REASON);
	if (is_left_out(scope) && !text_given(&screening->approved_by))
		find_incomplete(rule, on, screening, KEY_APPROVED_BY);
	if (scope == SCOPE_NOT_APPLICABLE)
		check_exclusion(rule, on);
}

static void check_none_with_impacts(const struct rule *rule, const struct judging *on)
{
	struct impact_walk walk = { 0 };
	const struct impact *impact;
	while (is_left_out(chosen_scope(on)) && (impact = next_impact(on->decision, &walk)) != NULL)
		if (impact->direction != DIRECTION_UNSET && impact_is_felt(impact))
			find(rule, on, &(struct diag){
				.at = field_where(impact, KEY_DIRECTION),
				.node = impact->id,
				.arguments = { argue_scope(on), argue("impact", impact->id) },
			});
}

/* ---- Exclusions ---- */

static struct argument argue_exclusion(const struct exclusion *exclusion)
{
	return argue_word("value", &words_exclusion_code, (int)exclusion->code);
}

static void check_exclusion_mismatch(const struct rule *rule, const struct judging *on)
{
	const struct screening *screening = on->decision->screening;
	if (chosen_scope(on) == SCOPE_NOT_APPLICABLE || screening == NULL || screening->exclusion == NULL)
		return;
	find(rule, on, &(struct diag){
		.at = field_where(screening->exclusion, KEY_CODE),
		.also = field_where(screening, KEY_SCOPE),
		.also_label = TEXT("valittu laajuus", "vald omfattning", "the chosen scope"),
		.arguments = { argue_scope(on), argue_exclusion(screening->exclusion) },
	});
}

/* Why a matter concerns several children, and where that stands. */
struct ground {
	struct argument trigger;
	struct where at;
	bool is_open; /* a changed service has no known impact type */
};

static bool by_type(const struct judging *on, struct ground *ground)
{
	static const enum decision_type general[] = {
		DECISION_TYPE_STRATEGY,      DECISION_TYPE_BUDGET, DECISION_TYPE_SERVICE_NETWORK, DECISION_TYPE_WELFARE_PLAN,
		DECISION_TYPE_SERVICE_LEVEL, DECISION_TYPE_FEES,   DECISION_TYPE_BYLAW,
	};
	for (size_t i = 0; i < sizeof general / sizeof general[0]; i++) {
		if (on->decision->type != general[i])
			continue;
		ground->trigger = argue_word("trigger", &words_decision_type, (int)general[i]);
		ground->at = field_where(on->decision, KEY_TYPE);
		return true;
	}
	return false;
}

static bool by_answer(const struct judging *on, struct ground *ground)
{
	for (int trigger = TRIGGER_UNSET + 1; trigger < TRIGGER_END; trigger++) {
		if (on->assessment->screening.triggers[trigger].typed != TRIGGER_ANSWER_YES)
			continue;
		ground->trigger = argue_word("trigger", &words_trigger, trigger);
		ground->at = answer_where(on, (enum trigger)trigger);
		return true;
	}
	return false;
}

static bool by_change(const struct option *option, struct ground *ground)
{
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		enum impact_type impact = change->linked == NULL ? IMPACT_TYPE_UNSET : change->linked->impact;
		ground->is_open = ground->is_open || impact == IMPACT_TYPE_UNSET;
		if (impact == IMPACT_TYPE_UNSET || impact == IMPACT_TYPE_NONE)
			continue;
		ground->trigger = argue("trigger", change->service);
		ground->at = field_where(change, KEY_SERVICE);
		return true;
	}
	return false;
}

static bool concerns_several(const struct judging *on, struct ground *ground)
{
	if (by_answer(on, ground) || by_type(on, ground))
		return true;
	for (size_t i = 0; i < on->decision->options_count; i++)
		if (by_change(&on->decision->options[i], ground))
			return true;
	return false;
}

static void check_exclusion_refused(const struct rule *rule, const struct judging *on)
{
	static const struct text open = TEXT("muutettavan palvelun vaikutustyyppi ei ole tiedossa",
	                                     "konsekvenstypen för tjänsten som ändras är inte känd",
	                                     "the impact type of a changed service is not known");
	const struct screening *screening = on->decision->screening;
	struct ground ground = { .is_open = false };
	if (chosen_scope(on) != SCOPE_NOT_APPLICABLE || screening->exclusion == NULL ||
	    screening->exclusion->code == EXCLUSION_CODE_ALREADY_ASSESSED)
		return;
	if (concerns_several(on, &ground))
		find(rule, on, &(struct diag){
			.at = field_where(screening->exclusion, KEY_CODE),
			.also = ground.at,
			.also_label = TEXT("koskee useita lapsia", "gäller flera barn", "concerns several children"),
			.arguments = { argue_exclusion(screening->exclusion), ground.trigger },
		});
	else if (ground.is_open)
		cannot_evaluate(rule, on, open);
}

static const struct rule table[] = {
	{ .says = {
		.id = "screening/incomplete", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRWIA_SCREENING,
		.sentence = TEXT("laajuus on \"{scope}\", mutta sen vaatima \"{key}\" puuttuu tai on liian lyhyt",
		                 "omfattningen är \"{scope}\", men \"{key}\" som den kräver saknas eller är för kort",
		                 "the scope is \"{scope}\", but \"{key}\", which it requires, is missing or too short"),
		.cure = TEXT("Kerro perustelussa, mitä tarkistettiin, ja täydennä rajausperuste ja hyväksyjä.",
		             "Skriv i motiveringen vad som kontrollerades, och komplettera avgränsningsgrunden och godkännaren.",
		             "Say in the reason what was checked, and complete the exclusion and the approver."),
	  },
	  .scope = RULE_ALL, .check = check_incomplete },
	{ .says = {
		.id = "screening/exclusion-mismatch", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("laajuus \"{scope}\" ja rajausperuste \"{value}\" eivät sovi yhteen",
		                 "omfattningen \"{scope}\" och avgränsningsgrunden \"{value}\" passar inte ihop",
		                 "the scope \"{scope}\" and the exclusion \"{value}\" do not fit together"),
		.cure = TEXT("Poista rajausperuste tai muuta laajuus.",
		             "Ta bort avgränsningsgrunden eller ändra omfattningen.",
		             "Remove the exclusion or change the scope."),
	  },
	  .scope = RULE_ALL, .check = check_exclusion_mismatch },
	{ .says = {
		.id = "screening/exclusion-refused", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("rajausperustetta \"{value}\" ei voi käyttää, koska asia koskee useita lapsia ({trigger})",
		                 "avgränsningsgrunden \"{value}\" kan inte användas, eftersom ärendet gäller flera barn ({trigger})",
		                 "the exclusion \"{value}\" cannot be used, because the matter concerns several children ({trigger})"),
		.cure = TEXT("Poista rajausperuste ja arvioi asia.",
		             "Ta bort avgränsningsgrunden och bedöm ärendet.",
		             "Remove the exclusion and assess the matter."),
	  },
	  .scope = RULE_ALL, .check = check_exclusion_refused },
	{ .says = {
		.id = "screening/below-proposal", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_LAW_612_OWN,
		.sentence = TEXT("laajuus \"{scope}\" on suppeampi kuin ohjelman ehdottama \"{proposed}\"; ehdotuksen syy: {trigger}",
		                 "omfattningen \"{scope}\" är snävare än den som programmet föreslår, \"{proposed}\"; orsak till förslaget: {trigger}",
		                 "the scope \"{scope}\" is narrower than the one the program proposes, \"{proposed}\"; reason for the proposal: {trigger}"),
		.cure = TEXT("Laajenna arviointi tai kirjaa ohituksen perustelu ja hyväksyjä.",
		             "Gör bedömningen mer omfattande eller ange skälet till avvikelsen och vem som har godkänt den.",
		             "Widen the assessment, or record the reason for the override and who approved it."),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_below_proposal },
	{ .says = {
		.id = "screening/answer-contradicts-data", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("kysymykseen \"{trigger}\" on vastattu \"{answer}\", mutta muut tiedot osoittavat toista",
		                 "svaret på frågan \"{trigger}\" är \"{answer}\", men övriga uppgifter visar något annat",
		                 "the question \"{trigger}\" is answered \"{answer}\", but other data show otherwise"),
		.cure = TEXT("Korjaa vastaus tai tieto, josta ohjelma päättelee vastauksen.",
		             "Rätta svaret eller den uppgift som programmet härleder svaret ur.",
		             "Correct the answer, or the data from which the program infers it."),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_answer_contradicts_data },
	{ .says = {
		.id = "screening/not-answered", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("tunnistamisen kysymykseen \"{trigger}\" ei ole vastattu",
		                 "frågan \"{trigger}\" i identifieringen har inte besvarats",
		                 "the screening question \"{trigger}\" has not been answered"),
		.cure = TEXT("Vastaa kysymykseen: kyllä, ei tai ei-tiedossa.",
		             "Svara på frågan: ja, nej eller okänd.",
		             "Answer the question: yes, no or unknown."),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_not_answered },
	{ .says = {
		.id = "screening/unknown-left", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("tunnistamisen kysymyksistä on selvittämättä {count}: {trigger}",
		                 "antalet outredda frågor i identifieringen är {count}: {trigger}",
		                 "the number of screening questions still open is {count}: {trigger}"),
		.cure = TEXT("Selvitä avoimet vastaukset ennen arvioinnin valmistumista.",
		             "Utred de öppna svaren innan bedömningen blir klar.",
		             "Find out the open answers before the assessment is ready."),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_unknown_left },
	{ .says = {
		.id = "screening/none-with-impacts", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("laajuus on \"{scope}\", mutta vaikutus {impact} on kirjattu",
		                 "omfattningen är \"{scope}\", men konsekvensen {impact} har antecknats",
		                 "the scope is \"{scope}\", but impact {impact} is recorded"),
		.cure = TEXT("Muuta laajuus vastaamaan kirjattuja vaikutuksia.",
		             "Ändra omfattningen så att den motsvarar de antecknade konsekvenserna.",
		             "Change the scope to match the impacts that are recorded."),
	  },
	  .scope = RULE_ALL, .check = check_none_with_impacts },
};
const struct rule_set rules_screening = RULE_SET(table);
