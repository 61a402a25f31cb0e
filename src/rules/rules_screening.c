/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"
#include "rule.h"
#include "rule_tools.h"

static enum scope scope_of(const struct judging *on)
{
	return on->decision->screening == NULL ? SCOPE_UNSET : on->decision->screening->scope;
}

/* Scopes with which the matter is left without an assessment. */
static bool is_left_out(enum scope scope)
{
	return scope == SCOPE_NOT_APPLICABLE || scope == SCOPE_NONE;
}

static struct argument argue_scope(const struct judging *on)
{
	return argue_word("scope", &words_scope, (int)scope_of(on));
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
	enum scope scope = scope_of(on);
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
	while (is_left_out(scope_of(on)) && (impact = next_impact(on->decision, &walk)) != NULL)
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
	if (scope_of(on) == SCOPE_NOT_APPLICABLE || screening == NULL || screening->exclusion == NULL)
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

/* The place of a typed answer, else of the answers. */
static struct where answer_where(const struct judging *on, enum trigger trigger)
{
	const struct answers *answers = on->decision->screening->answers;
	if (answers != NULL && answers->of[trigger].node != NULL)
		return field_where(&answers->of[trigger], KEY_ANSWER);
	return field_where(on->decision->screening, KEY_ANSWERS);
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
	if (scope_of(on) != SCOPE_NOT_APPLICABLE || screening->exclusion == NULL ||
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

/* ---- Lists of triggers in a message ---- */

/* The first few by name; beyond them an ellipsis. */
enum { NAMES_MAX = 3 };
struct names_list {
	struct arena *memory;
	struct text text;
	int64_t count;
};

static void add_name(struct names_list *list, const struct text *name)
{
	for (int i = 0; i < LANGUAGES; i++) {
		const char *next = text_in(name, (enum language)i), *so_far = list->text.in[i];
		if (list->count == 0)
			list->text.in[i] = next;
		else if (list->count < NAMES_MAX)
			list->text.in[i] = arena_printf(list->memory, "%s; %s", so_far, next);
		else if (list->count == NAMES_MAX)
			list->text.in[i] = arena_printf(list->memory, "%s; …", so_far);
	}
	list->count++;
}

/* ---- The scope that is proposed ---- */

static bool is_made_from(const struct figure *figure, const struct figure *part)
{
	for (size_t i = 0; part != NULL && i < figure->from_count; i++)
		if (figure->from[i] == part)
			return true;
	return false;
}

/* A value that was read is known by its place. */
static bool is_made_from_place(const struct figure *figure, struct where at)
{
	for (size_t i = 0; i < figure->from_count; i++) {
		const struct where *place = &figure->from[i]->at;
		if (place->in == at.in && at.in != NULL && place->line == at.line && place->column == at.column)
			return true;
	}
	return false;
}

static void add_triggers(struct names_list *list, const struct screening_result *screening)
{
	for (int trigger = TRIGGER_UNSET + 1; trigger < TRIGGER_END; trigger++) {
		const struct trigger_result *result = &screening->triggers[trigger];
		struct text name = { { NULL } };
		if (!is_made_from(screening->proposed, result->figure))
			continue;
		for (int i = 0; i < LANGUAGES; i++)
			name.in[i] = arena_printf(list->memory, "%s (%s)",
			                          word_label(&words_trigger, trigger, (enum language)i),
			                          word_label(&words_trigger_answer, (int)result->answer,
			                                     (enum language)i));
		add_name(list, &name);
	}
}

static void add_impacts(struct names_list *list, const struct judging *on)
{
	const struct figure *proposed = on->assessment->screening.proposed;
	struct impact_walk walk = { 0 };
	const struct impact *impact;
	while ((impact = next_impact(on->decision, &walk)) != NULL) {
		const struct impact_result *result = result_of(on, impact);
		const char *id = impact->id == NULL ? "" : impact->id;
		struct text name = TEXT(arena_printf(list->memory, "vaikutus %s", id),
		                        arena_printf(list->memory, "konsekvensen %s", id),
		                        arena_printf(list->memory, "impact %s", id));
		if ((result != NULL && is_made_from(proposed, result->residual)) ||
		    is_made_from_place(proposed, field_where(impact, KEY_GROUPS)))
			add_name(list, &name);
	}
}

static void check_below_proposal(const struct rule *rule, const struct judging *on)
{
	const struct screening_result *result = &on->assessment->screening;
	struct names_list causes = { .memory = on->memory };
	if (!result->below_proposal || on->decision->screening->override != NULL)
		return;
	if (result->raised_by_impacts)
		add_impacts(&causes, on);
	else
		add_triggers(&causes, result);
	find(rule, on, &(struct diag){
		.at = field_where(on->decision->screening, KEY_SCOPE),
		.arguments = { argue_scope(on),
		               argue_word("proposed", &words_scope, (int)result->proposed->number),
		               { "trigger", causes.text } },
	});
}

/* ---- Answers ---- */

/* The trigger of vulnerable groups has no answer of the data whose making could be shown. */
static struct text explain_hint(const struct judging *on, enum trigger trigger)
{
	if (trigger == TRIGGER_VULNERABLE_GROUP_HARM)
		return (struct text){ { NULL } };
	const char *command = arena_printf(on->memory, "lva explain %s#trigger.%s", on->file_id,
	                                   word_code(&words_trigger, (int)trigger));
	return (struct text)TEXT(
		arena_printf(on->memory, "Komento %s näyttää, mistä ohjelma päättelee vastauksen.", command),
		arena_printf(on->memory, "Kommandot %s visar vad programmet härleder svaret ur.", command),
		arena_printf(on->memory, "%s shows what the program infers the answer from.", command));
}

static void check_answer_contradicts_data(const struct rule *rule, const struct judging *on)
{
	for (int trigger = TRIGGER_UNSET + 1; trigger < TRIGGER_END; trigger++) {
		const struct trigger_result *result = &on->assessment->screening.triggers[trigger];
		if (!result->contradicts)
			continue;
		find(rule, on, &(struct diag){
			.at = answer_where(on, result->trigger),
			.arguments = { argue_word("answer", &words_trigger_answer, (int)result->typed),
			               argue_word("trigger", &words_trigger, trigger) },
			.hint = explain_hint(on, result->trigger),
		});
	}
}

static void check_not_answered(const struct rule *rule, const struct judging *on)
{
	enum scope scope = scope_of(on);
	if (scope != SCOPE_NONE && scope != SCOPE_LIGHT)
		return;
	for (int trigger = TRIGGER_UNSET + 1; trigger < TRIGGER_END; trigger++) {
		const struct trigger_result *result = &on->assessment->screening.triggers[trigger];
		if (result->answered || (scope == SCOPE_LIGHT && result->strength != TRIGGER_STRENGTH_STRONG))
			continue;
		find(rule, on, &(struct diag){
			.at = answer_where(on, result->trigger),
			.arguments = { argue_word("trigger", &words_trigger, trigger) },
		});
	}
}

/* Triggers whose open answer is a duty to find out (method 2). */
static bool must_be_found_out(enum trigger trigger)
{
	return trigger == TRIGGER_MANY_CHILDREN || trigger == TRIGGER_CHILD_COST || trigger == TRIGGER_STACKED ||
	       trigger == TRIGGER_ASSESSMENT_REQUESTED;
}

static bool is_ready(const struct judging *on)
{
	const struct preparation *preparation = on->decision->preparation;
	return preparation != NULL && date_given(preparation->assessment_ready) &&
	       date_compare(preparation->assessment_ready, on->as_of) <= 0;
}

static bool has_too_many_open(const struct judging *on)
{
	int64_t open = 0;
	for (int trigger = TRIGGER_UNSET + 1; trigger < TRIGGER_END; trigger++)
		open += on->assessment->screening.triggers[trigger].typed == TRIGGER_ANSWER_UNKNOWN;
	return open > on->policy->limits->unknown_answers.number;
}

static void check_unknown_left(const struct rule *rule, const struct judging *on)
{
	struct names_list open = { .memory = on->memory };
	struct where at = { 0 };
	bool ready = is_ready(on), too_many = has_too_many_open(on);
	for (int trigger = TRIGGER_UNSET + 1; trigger < TRIGGER_END; trigger++) {
		const struct trigger_result *result = &on->assessment->screening.triggers[trigger];
		bool is_due = ready && must_be_found_out(result->trigger) && result->answer == TRIGGER_ANSWER_UNKNOWN;
		if (!is_due && !(too_many && result->typed == TRIGGER_ANSWER_UNKNOWN))
			continue;
		if (open.count == 0)
			at = answer_where(on, result->trigger);
		add_name(&open, &words_trigger.word[trigger].label);
	}
	if (open.count > 0)
		find(rule, on, &(struct diag){
			.at = at,
			.arguments = { argue_count(on, "count", open.count), { "trigger", open.text } },
		});
}

static const struct rule table[] = {
	{ .says = {
		.id = "screening/incomplete", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRWIA stage 1 Q4",
		.sentence = TEXT("laajuuteen {scope} vaadittava \"{key}\" puuttuu tai on liian lyhyt",
		                 "\"{key}\", som omfattningen {scope} kräver, saknas eller är för kort",
		                 "\"{key}\", required by scope {scope}, is missing or too short"),
		.cure = TEXT("Kerro perustelussa, mitä tarkistettiin, ja täydennä rajausperuste ja hyväksyjä.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_incomplete },
	{ .says = {
		.id = "screening/exclusion-mismatch", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("laajuus {scope} ja rajausperuste {value} eivät sovi yhteen",
		                 "omfattningen {scope} och avgränsningsgrunden {value} passar inte ihop",
		                 "scope {scope} and exclusion {value} do not fit together"),
		.cure = TEXT("Poista rajausperuste tai muuta laajuus.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_exclusion_mismatch },
	{ .says = {
		.id = "screening/exclusion-refused", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("rajausperustetta {value} ei voi käyttää, koska asia koskee useita lapsia ({trigger})",
		                 "avgränsningsgrunden {value} kan inte användas, eftersom ärendet gäller flera barn ({trigger})",
		                 "exclusion {value} cannot be used, because the matter concerns several children ({trigger})"),
		.cure = TEXT("Poista rajausperuste ja arvioi asia.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_exclusion_refused },
	{ .says = {
		.id = "screening/below-proposal", .severity = SEVERITY_ERROR, .waivable = true, .basis = "laki 612/2021 6-7 §; own",
		.sentence = TEXT("laajuus {scope} on suppeampi kuin ohjelman ehdotus {proposed}, syynä {trigger}",
		                 "omfattningen {scope} är snävare än programmets förslag {proposed}, orsak: {trigger}",
		                 "scope {scope} is narrower than the proposed {proposed}, because of {trigger}"),
		.cure = TEXT("Laajenna arviointi tai kirjaa ohituksen perustelu ja hyväksyjä.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_below_proposal },
	{ .says = {
		.id = "screening/answer-contradicts-data", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("vastaus {answer} kysymykseen {trigger} on ristiriidassa tietojen kanssa",
		                 "svaret {answer} på frågan {trigger} strider mot uppgifterna",
		                 "the answer {answer} to {trigger} contradicts the data"),
		.cure = TEXT("Korjaa vastaus tai tieto, josta ohjelma päättelee vastauksen.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_answer_contradicts_data },
	{ .says = {
		.id = "screening/not-answered", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("kysymykseen {trigger} ei ole vastattu",
		                 "frågan {trigger} har inte besvarats",
		                 "trigger {trigger} has not been answered"),
		.cure = TEXT("Vastaa kysymykseen kyllä, ei tai ei-tiedossa.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_not_answered },
	{ .says = {
		.id = "screening/unknown-left", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("tunnistamisen kysymyksistä {count} on yhä selvittämättä: {trigger}",
		                 "av frågorna i identifieringen är {count} fortfarande outredda: {trigger}",
		                 "screening questions still open ({count}): {trigger}"),
		.cure = TEXT("Selvitä avoimet vastaukset ennen arvioinnin valmistumista.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .late = true, .check = check_unknown_left },
	{ .says = {
		.id = "screening/none-with-impacts", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("laajuus on {scope}, mutta vaikutus {impact} on kirjattu",
		                 "omfattningen är {scope}, men konsekvensen {impact} har antecknats",
		                 "scope is {scope}, but impact {impact} is recorded"),
		.cure = TEXT("Muuta laajuus vastaamaan kirjattuja vaikutuksia.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_none_with_impacts },
};
const struct rule_set rules_screening = RULE_SET(table);
