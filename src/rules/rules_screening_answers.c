/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules of the screening that judge its answers and the scope that they call for. */
#include "rules_screening.h"

#include "arena.h"
#include "rule_tools.h"

enum scope chosen_scope(const struct judging *on)
{
	return on->decision->screening == NULL ? SCOPE_UNSET : on->decision->screening->scope;
}

struct argument argue_scope(const struct judging *on)
{
	return argue_word("scope", &words_scope, (int)chosen_scope(on));
}

struct where answer_where(const struct judging *on, enum trigger trigger)
{
	const struct answers *answers = on->decision->screening->answers;
	if (answers != NULL && answers->of[trigger].node != NULL)
		return field_where(&answers->of[trigger], KEY_ANSWER);
	return field_where(on->decision->screening, KEY_ANSWERS);
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

void check_below_proposal(const struct rule *rule, const struct judging *on)
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

void check_answer_contradicts_data(const struct rule *rule, const struct judging *on)
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

void check_not_answered(const struct rule *rule, const struct judging *on)
{
	enum scope scope = chosen_scope(on);
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

void check_unknown_left(const struct rule *rule, const struct judging *on)
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
