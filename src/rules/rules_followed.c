/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules_followed.h"

#include <inttypes.h>
#include <string.h>

#include "arena.h"
#include "follow_up_result.h"
#include "rule_tools.h"

/* ---- What was decided ---- */

const struct option *option_looked_back_on(const struct judging *on)
{
	return on->followed == NULL ? NULL : option_followed(on->followed);
}

/* Said once: none of these rules can look at a decision that has faults. */
void check_undecided(const struct rule *rule, const struct judging *on)
{
	if (text_given(&on->followed_missing))
		cannot_evaluate(rule, on, on->followed_missing);
	if (on->followed == NULL || option_looked_back_on(on) != NULL)
		return;
	const struct resolution *resolution = on->followed->resolution;
	find(rule, on, &(struct diag){
		.at = field_where(on->follow_up, KEY_DECISION),
		.also = resolution == NULL ? (struct where){ 0 } : field_where(resolution, KEY_REMITTED),
		.arguments = { argue("decision", on->followed->id) },
	});
}

/* ---- Outcomes ---- */

const struct impact *impact_named(const struct option *option, const char *id)
{
	for (size_t i = 0; option != NULL && id != NULL && i < option->impacts_count; i++)
		if (option->impacts[i].id != NULL && strcmp(option->impacts[i].id, id) == 0)
			return &option->impacts[i];
	return NULL;
}

void check_outcome_missing(const struct rule *rule, const struct judging *on)
{
	const struct option *option = option_looked_back_on(on);
	for (size_t i = 0; option != NULL && i < option->impacts_count; i++)
		if (outcome_of(on->follow_up, &option->impacts[i]) == NULL)
			find(rule, on, &(struct diag){
				.at = field_where(on->follow_up, KEY_OUTCOMES),
				.also = field_where(&option->impacts[i], KEY_ID),
				.arguments = { argue("impact", option->impacts[i].id) },
			});
}

static void lacks(const struct rule *rule, const struct judging *on, const struct outcome *outcome, enum key at,
                  enum key key)
{
	find(rule, on, &(struct diag){
		.at = field_where(outcome, at),
		.arguments = { argue("impact", outcome->impact), argue_key("key", key) },
	});
}

/* What is not felt has no magnitude, neither as it was predicted nor as it turned out. */
static bool needs_magnitude(const struct judging *on, const struct outcome *outcome)
{
	const struct impact *predicted = impact_named(option_looked_back_on(on), outcome->impact);
	bool felt = outcome->direction != DIRECTION_NONE && outcome->direction != DIRECTION_NEUTRAL;
	bool not_told = outcome->direction == DIRECTION_UNSET;
	return felt && (predicted == NULL || !not_told || impact_is_felt(predicted));
}

static void check_outcome(const struct rule *rule, const struct judging *on, const struct outcome *outcome)
{
	bool came_true = outcome->realised == REALISED_YES || outcome->realised == REALISED_PARTLY;
	bool waits = outcome->realised == REALISED_TOO_EARLY || outcome->realised == REALISED_CANNOT_TELL;
	if (came_true && outcome->direction == DIRECTION_UNSET)
		lacks(rule, on, outcome, KEY_DIRECTION, KEY_DIRECTION);
	if (came_true && outcome->magnitude == MAGNITUDE_UNSET && needs_magnitude(on, outcome))
		lacks(rule, on, outcome, KEY_MAGNITUDE, KEY_MAGNITUDE);
	if (waits && !date_given(on->follow_up->next_review))
		lacks(rule, on, outcome, KEY_REALISED, KEY_NEXT_REVIEW);
}

void check_outcome_incomplete(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->follow_up->outcomes_count; i++)
		check_outcome(rule, on, &on->follow_up->outcomes[i]);
}

/* ---- Contradictions ---- */

static const struct option *option_with(const struct decision *decision, const char *impact)
{
	for (size_t i = 0; i < decision->options_count; i++)
		if (impact_named(&decision->options[i], impact) != NULL)
			return &decision->options[i];
	return NULL;
}

/* Another option's impact never began; one that is in no option was said to lead nowhere. */
static void contradicts_option(const struct rule *rule, const struct judging *on, const struct outcome *outcome)
{
	const struct option *option = option_with(on->followed, outcome->impact), *chosen = option_looked_back_on(on);
	if (option == NULL || option == chosen)
		return;
	struct text expected =
	        TEXT(arena_printf(on->memory, "vaikutus on vaihtoehdon %s, päätös oli %s", option->id, chosen->id),
	             arena_printf(on->memory, "konsekvensen hör till %s, beslutet var %s", option->id, chosen->id),
	             arena_printf(on->memory, "the impact is of %s, the decision was %s", option->id, chosen->id));
	find(rule, on, &(struct diag){
		.at = field_where(outcome, KEY_IMPACT),
		.also = field_where(on->followed->resolution, KEY_OPTION),
		.arguments = { argue_key("key", KEY_IMPACT), argue("value", outcome->impact), { "expected", expected } },
	});
}

static void contradicts_direction(const struct rule *rule, const struct judging *on, const struct outcome *outcome)
{
	static const struct text expected = TEXT("suunta on sama kuin ennakoitiin", "riktningen är den förutsedda",
	                                         "the direction is the predicted one");
	const struct impact *predicted = impact_named(option_looked_back_on(on), outcome->impact);
	if (outcome->realised != REALISED_NO || predicted == NULL || outcome->direction == DIRECTION_UNSET ||
	    outcome->direction != predicted->direction)
		return;
	find(rule, on, &(struct diag){
		.at = field_where(outcome, KEY_REALISED),
		.also = field_where(predicted, KEY_DIRECTION),
		.arguments = { argue_key("key", KEY_REALISED),
		               argue_word("value", &words_realised, (int)outcome->realised), { "expected", expected } },
	});
}

/* As it is written in a file: "-85000", "1250.50". */
static const char *money_text(struct arena *memory, int64_t cents)
{
	int64_t euros = cents / 100, rest = cents % 100;
	rest = rest < 0 ? -rest : rest;
	const char *sign = cents < 0 && euros == 0 ? "-" : "";
	return rest == 0 ? arena_printf(memory, "%" PRId64, euros)
	                 : arena_printf(memory, "%s%" PRId64 ".%02" PRId64, sign, euros, rest);
}

static void contradicts_cost(const struct rule *rule, const struct judging *on)
{
	const struct follow_up_cost *cost = on->follow_up->cost;
	const struct option *option = option_looked_back_on(on);
	if (cost == NULL || option == NULL || !cost->planned.given)
		return;
	const struct figure *sum = option_cost(on->memory, option);
	if (!sum->known || sum->number == cost->planned.cents)
		return;
	const char *written = money_text(on->memory, sum->number);
	struct text expected = TEXT(arena_printf(on->memory, "muutosten kustannukset ovat yhteensä %s", written),
	                            arena_printf(on->memory, "ändringarnas kostnader är sammanlagt %s", written),
	                            arena_printf(on->memory, "the costs of the changes sum to %s", written));
	find(rule, on, &(struct diag){
		.at = field_where(cost, KEY_PLANNED),
		.also = field_where(option, KEY_CHANGES),
		.arguments = { argue_key("key", KEY_PLANNED),
		               argue("value", money_text(on->memory, cost->planned.cents)), { "expected", expected } },
	});
}

static void contradicts_register(const struct rule *rule, const struct judging *on)
{
	const struct no_prior *no_prior = on->follow_up->no_prior;
	if (no_prior == NULL || on->recorded_as == NULL)
		return;
	struct text expected =
	        TEXT(arena_printf(on->memory, "asiasta on ennakkoarviointi %s", on->recorded_as),
	             arena_printf(on->memory, "ärendet har förhandsbedömningen %s", on->recorded_as),
	             arena_printf(on->memory, "the matter has the prior assessment %s", on->recorded_as));
	find(rule, on, &(struct diag){
		.at = field_where(no_prior, KEY_RECORD),
		.arguments = { argue_key("key", KEY_RECORD), argue("value", no_prior->record), { "expected", expected } },
	});
}

void check_contradiction(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; option_looked_back_on(on) != NULL && i < on->follow_up->outcomes_count; i++) {
		contradicts_option(rule, on, &on->follow_up->outcomes[i]);
		contradicts_direction(rule, on, &on->follow_up->outcomes[i]);
	}
	contradicts_cost(rule, on);
	contradicts_register(rule, on);
}
