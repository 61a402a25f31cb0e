/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "impact_tools.h"
#include "rule.h"
#include "rule_tools.h"

/* ---- General principles ---- */

static const struct text *answer_of(const struct principles *given, enum principle principle)
{
	switch (principle) {
	case PRINCIPLE_NON_DISCRIMINATION:
		return &given->non_discrimination;
	case PRINCIPLE_BEST_INTERESTS:
		return &given->best_interests;
	case PRINCIPLE_LIFE_AND_DEVELOPMENT:
		return &given->life_and_development;
	case PRINCIPLE_CHILDS_VIEWS:
		return &given->childs_views;
	case PRINCIPLE_UNSET:
	case PRINCIPLE_END:
		break;
	}
	return NULL;
}

static void check_principle_missing(const struct rule *rule, const struct judging *on)
{
	const struct principles *given = on->decision->principles;
	struct where at = field_where(on->decision, KEY_PRINCIPLES);
	for (int principle = PRINCIPLE_UNSET + 1; principle < PRINCIPLE_END; principle++)
		if (given == NULL || !text_given(answer_of(given, (enum principle)principle)))
			find(rule, on, &(struct diag){
				.at = at,
				.arguments = { argue_word("principle", &words_principle, principle) },
			});
}

/* ---- Articles ---- */

static struct argument argue_article(const struct right *right)
{
	return argue("article", word_code(&words_article, (int)right->article));
}

static bool contradicts(enum direction direction, enum right_effect effect)
{
	return (direction == DIRECTION_NEGATIVE && effect == RIGHT_EFFECT_STRENGTHENED) ||
	       (direction == DIRECTION_POSITIVE && effect == RIGHT_EFFECT_WEAKENED);
}

static void check_direction_of(const struct rule *rule, const struct judging *on, const struct impact *impact)
{
	for (size_t i = 0; i < impact->rights_count; i++) {
		const struct right *right = &impact->rights[i];
		if (!contradicts(impact->direction, right->effect))
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(right, KEY_EFFECT),
			.node = impact->id,
			.arguments = { argue("impact", impact->id),
			               argue_word("direction", &words_direction, (int)impact->direction),
			               argue_article(right),
			               argue_word("effect", &words_right_effect, (int)right->effect) },
		});
	}
}

static void check_direction_contradiction(const struct rule *rule, const struct judging *on)
{
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;)
		check_direction_of(rule, on, impact);
}

static bool has_weighty_reasons(const struct judging *on)
{
	const struct conclusions *conclusions = on->decision->conclusions;
	return conclusions != NULL && text_given(&conclusions->weighty_reasons);
}

static void find_weakened(const struct rule *rule, const struct judging *on, const struct impact *impact)
{
	for (size_t i = 0; i < impact->rights_count; i++)
		if (impact->rights[i].effect == RIGHT_EFFECT_WEAKENED)
			find(rule, on, &(struct diag){
				.at = field_where(&impact->rights[i], KEY_EFFECT),
				.node = impact->id,
				.arguments = { argue("impact", impact->id), argue_article(&impact->rights[i]) },
			});
}

static void check_weakened_without_answer(const struct rule *rule, const struct judging *on)
{
	if (on->chosen == NULL || has_weighty_reasons(on))
		return;
	const struct option *option = on->chosen->option;
	for (size_t i = 0; i < option->impacts_count; i++) {
		const struct impact *impact = &option->impacts[i];
		if (!is_answered_by_measure(on->decision, impact) && !is_necessary_despite(on->decision, impact))
			find_weakened(rule, on, impact);
	}
}

/* ---- Retrogression ---- */

static void check_retrogression_unexplained(const struct rule *rule, const struct judging *on)
{
	if (on->chosen == NULL || has_weighty_reasons(on) || on->decision->necessary_despite_count > 0)
		return;
	services_are_known(rule, on);
	const struct option *option = on->chosen->option;
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		if (!is_cut_of_direct(change))
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(change, KEY_CHANGE),
			.node = option->id,
			.arguments = { argue_service("service", change) },
		});
	}
}

static const struct rule table[] = {
	{ .says = {
		.id = "rights/principle-missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRC_2_3_6_12,
		.sentence = TEXT("yleisperiaatteen toteutumista ei ole arvioitu: {principle}",
		                 "det har inte bedömts hur den allmänna principen tillgodoses: {principle}",
		                 "it has not been assessed how the general principle is realised: {principle}"),
		.cure = TEXT("Kerro, miten periaate toteutuu tässä asiassa.",
		             "Berätta hur principen tillgodoses i detta ärende.",
		             "Say how the principle is realised in this matter."),
	  },
	  .scope = RULE_FULL, .check = check_principle_missing },
	{ .says = {
		.id = "rights/direction-contradiction", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_SWEDEN,
		.sentence = TEXT("vaikutus {impact} on {direction}, mutta artiklan {article} oikeuden kohdalla lukee \"{effect}\"",
		                 "konsekvensen {impact} är {direction}, men om rättigheten i artikel {article} sägs att den \"{effect}\"",
		                 "impact {impact} is {direction}, but the right of article {article} is said to be {effect}"),
		.cure = TEXT("Korjaa artiklan toteutuminen tai jaa vaikutus kahdeksi.",
		             "Rätta uppgiften om artikeln eller dela upp konsekvensen i två.",
		             "Correct the effect on the article, or split the impact into two."),
	  },
	  .scope = RULE_LIGHT, .check = check_direction_contradiction },
	{ .says = {
		.id = "rights/weakened-without-answer", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRC_3_SWEDEN,
		.sentence = TEXT("vaikutus {impact} heikentää artiklan {article} mukaista oikeutta, mutta toimenpide ja perustelu puuttuvat",
		                 "konsekvensen {impact} försvagar rättigheten i artikel {article}, men både åtgärd och motivering saknas",
		                 "impact {impact} weakens the right of article {article}, but there is neither a measure nor a reason"),
		.cure = TEXT("Lisää toimenpide tai perustele, miksi ratkaisu on silti välttämätön.",
		             "Lägg till en åtgärd eller motivera varför lösningen ändå är nödvändig.",
		             "Add a measure, or give the reason why the solution is necessary all the same."),
	  },
	  .scope = RULE_LIGHT, .check = check_weakened_without_answer },
	{ .says = {
		.id = "rights/retrogression-unexplained", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_GC19,
		.sentence = TEXT("esitys heikentää lapsiin suoraan kohdistuvaa palvelua {service}, mutta painavia syitä ei ole kirjattu",
		                 "förslaget försämrar tjänsten {service}, som direkt gäller barn, men inga vägande skäl har angetts",
		                 "the proposal cuts service {service}, which is directly for children, but no weighty reasons are given"),
		.cure = TEXT("Kirjaa painavat syyt ja se, miten haavoittuvassa asemassa olevat lapset turvataan.",
		             "Anteckna de vägande skälen och hur barn i utsatt ställning tryggas.",
		             "Record the weighty reasons and how children in vulnerable situations are protected."),
	  },
	  .scope = RULE_LIGHT, .check = check_retrogression_unexplained },
};
const struct rule_set rules_rights = RULE_SET(table);
