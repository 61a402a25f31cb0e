/* SPDX-License-Identifier: EUPL-1.2 */
#include "triggers.h"

#include "affected.h"
#include "arena.h"

/*
 * To add a trigger: a word in words.h and a row here; a function when data can answer it.
 * An unknown answer to a strong one means full, or light where open_is_light is set.
 */
static const struct trigger_row {
	enum trigger_strength strength;
	bool open_is_light;
	data_answers *data;
} rows[TRIGGER_END] = {
	[TRIGGER_CHILDREN_TARGETED] = { TRIGGER_STRENGTH_STRONG, false, data_children_targeted },
	[TRIGGER_UNIT_CLOSED_OR_MOVED] = { TRIGGER_STRENGTH_STRONG, false, data_unit_closed_or_moved },
	[TRIGGER_DIRECT_SERVICE_CUT] = { TRIGGER_STRENGTH_STRONG, false, data_direct_service_cut },
	[TRIGGER_STRATEGIC] = { TRIGGER_STRENGTH_STRONG, false, data_strategic },
	[TRIGGER_VULNERABLE_GROUP_HARM] = { TRIGGER_STRENGTH_STRONG, false, NULL },
	[TRIGGER_IRREVERSIBLE_OR_LIFE_STAGE] = { TRIGGER_STRENGTH_STRONG, false, data_irreversible_or_life_stage },
	[TRIGGER_MANY_CHILDREN] = { TRIGGER_STRENGTH_STRONG, true, data_many_children },
	[TRIGGER_CHILD_COST] = { TRIGGER_STRENGTH_STRONG, true, data_child_cost },
	[TRIGGER_SEVERE_NEGATIVE] = { TRIGGER_STRENGTH_STRONG, false, data_severe_negative },
	[TRIGGER_STACKED] = { TRIGGER_STRENGTH_STRONG, true, data_stacked },
	[TRIGGER_ASSESSMENT_REQUESTED] = { TRIGGER_STRENGTH_STRONG, true, NULL },
	[TRIGGER_INDIRECT_OR_COMMUNAL_SERVICE] = { TRIGGER_STRENGTH_WEAK, true,
	                                           data_indirect_or_communal_service },
	[TRIGGER_PARENTS_SITUATION] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_FAMILY_FEES] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_BUILT_ENVIRONMENT] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_HOUSING] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_CHILD_PROCUREMENT] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_ACCESS_CHANNEL] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_FAMILY_STAFFING] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_CHILDRENS_DATA] = { TRIGGER_STRENGTH_WEAK, true, NULL },
	[TRIGGER_LASTING_PILOT] = { TRIGGER_STRENGTH_WEAK, true, NULL },
};

bool trigger_open_is_full(enum trigger trigger)
{
	return !rows[trigger].open_is_light;
}

bool trigger_has_data(enum trigger trigger)
{
	return rows[trigger].data != NULL;
}

/* ---- Vulnerable groups ---- */

static bool in_list(const struct word_list *list, int word)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i] == word)
			return true;
	return false;
}

static bool names_vulnerable(const struct asking *asking, const struct word_list *groups)
{
	for (size_t i = 0; i < groups->count; i++)
		if (in_list(&asking->against->policy->vulnerable_groups, groups->items[i]))
			return true;
	return false;
}

bool vulnerable_group_hit(struct asking *asking)
{
	bool hit = false;
	for (size_t i = 0; i < asking->option_count; i++) {
		const struct option_result *option = &asking->options[i];
		for (size_t j = 0; option->option != asking->decision->zero_option && j < option->impact_count;
		     j++) {
			const struct impact *impact = option->impacts[j].impact;
			if (impact->direction != DIRECTION_NEGATIVE || !names_vulnerable(asking, &impact->groups))
				continue;
			hit = true;
			figures_add(&asking->from,
			            figure_read_word(asking->memory, impact, &record_impact, KEY_GROUPS,
			                             &words_group, impact->groups.items[0]));
		}
	}
	return hit;
}

/* Whether a row of any option, or the list of groups without a difference, names a vulnerable group. */
static bool vulnerable_group_named(const struct asking *asking)
{
	for (size_t i = 0; i < asking->option_count; i++)
		for (size_t j = 0; j < asking->options[i].impact_count; j++)
			if (names_vulnerable(asking, &asking->options[i].impacts[j].impact->groups))
				return true;
	for (size_t i = 0; i < asking->decision->groups_without_difference_count; i++)
		if (in_list(&asking->against->policy->vulnerable_groups,
		            (int)asking->decision->groups_without_difference[i].group))
			return true;
	return false;
}

/* ---- Data and person ---- */

static bool is_opposite(enum trigger_answer typed, enum trigger_answer data)
{
	return (typed == TRIGGER_ANSWER_YES && data == TRIGGER_ANSWER_NO) ||
	       (typed == TRIGGER_ANSWER_NO && data == TRIGGER_ANSWER_YES);
}

static bool contradicts(const struct asking *asking, enum trigger trigger, enum trigger_answer typed,
                        enum trigger_answer data)
{
	struct asking again = *asking;
	if (trigger != TRIGGER_VULNERABLE_GROUP_HARM)
		return is_opposite(typed, data);
	again.from = (struct figures){ .memory = asking->memory };
	return (typed == TRIGGER_ANSWER_NO && vulnerable_group_hit(&again)) ||
	       (typed == TRIGGER_ANSWER_YES && !vulnerable_group_named(asking));
}

/* The formula of a trigger is its own question. */
static const struct formula *formula_of(struct arena *memory, enum trigger trigger)
{
	struct formula *formula = ARENA_NEW(memory, struct formula);
	formula->id = word_code(&words_trigger, (int)trigger);
	formula->name = words_trigger.word[trigger].label;
	formula->source = "lva method 2";
	return formula;
}

static const struct figure *answer_figure(struct asking *asking, const struct trigger_result *result)
{
	const struct formula *how = formula_of(asking->memory, result->trigger);
	if (result->answer == TRIGGER_ANSWER_UNKNOWN)
		return figure_unknown(asking->memory, how, FIGURE_WORD, asking->why, asking->from.items,
		                      asking->from.count);
	return figure_made_word(asking->memory, how, &words_trigger_answer, (int)result->answer,
	                        asking->from.items, asking->from.count);
}

static void add_typed(struct asking *asking, const struct answer *typed)
{
	if (!typed)
		return;
	figures_add(&asking->from, figure_read_word(asking->memory, typed, &record_answer, KEY_ANSWER,
	                                            &words_trigger_answer, (int)typed->answer));
	if (typed->answer == TRIGGER_ANSWER_UNKNOWN)
		unknown_because(asking, typed->note);
}

static const struct answer *typed_answer(const struct decision *decision, enum trigger trigger)
{
	if (!decision->screening || !decision->screening->answers)
		return NULL;
	const struct answer *answer = &decision->screening->answers->of[trigger];
	return answer->answer ? answer : NULL;
}

/* Where the changes are not given, the triggers they would answer count as answered unknown. */
static bool answered_by_silence(const struct asking *asking, enum trigger trigger)
{
	if (trigger > TRIGGER_STRATEGIC && trigger != TRIGGER_CHILD_COST)
		return false;
	for (size_t i = 0; i < asking->option_count; i++)
		if (asking->options[i].option != asking->decision->zero_option &&
		    !asking->options[i].option->changes)
			return true;
	return false;
}

/* What the data say counts; where they do not say, what a person answered. */
static struct trigger_result answer(const struct asking *general, enum trigger trigger)
{
	struct asking asking = *general;
	asking.from = (struct figures){ .memory = general->memory };
	struct trigger_result result = { .trigger = trigger, .strength = rows[trigger].strength };
	enum trigger_answer data = rows[trigger].data ? rows[trigger].data(&asking) : TRIGGER_ANSWER_UNSET;
	const struct answer *typed = typed_answer(general->decision, trigger);
	bool told = data == TRIGGER_ANSWER_YES || data == TRIGGER_ANSWER_NO;
	result.typed = typed ? typed->answer : TRIGGER_ANSWER_UNSET;
	result.answer = told ? data : result.typed;
	if (!result.answer)
		result.answer = TRIGGER_ANSWER_UNKNOWN;
	result.answered = told || typed || answered_by_silence(general, trigger);
	if (told || (!typed && data != TRIGGER_ANSWER_UNSET))
		result.source = ANSWER_SOURCE_DATA;
	else if (typed)
		result.source = ANSWER_SOURCE_PERSON;
	result.contradicts = contradicts(general, trigger, result.typed, data);
	add_typed(&asking, typed);
	if (!result.answered)
		unknown_because(&asking,
		                (struct text)TEXT("kysymykseen ei ole vastattu", "frågan har inte besvarats",
		                                  "the question has not been answered"));
	result.figure = answer_figure(&asking, &result);
	return result;
}

void triggers_answer(const struct asking *asking, struct trigger_result results[TRIGGER_END])
{
	for (int trigger = TRIGGER_CHILDREN_TARGETED; trigger < TRIGGER_END; trigger++)
		results[trigger] = answer(asking, (enum trigger)trigger);
}
