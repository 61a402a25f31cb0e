/* SPDX-License-Identifier: EUPL-1.2 */
#include "judge.h"

#include <string.h>

#include "arena.h"
#include "messages.h"
#include "rule_tools.h"
#include "waivers.h"

const struct rule_set *const rule_sets[] = {
	&rules_screening,
	&rules_process,
	&rules_options,
	&rules_impact,
	&rules_rights,
	&rules_groups,
	&rules_evidence,
	&rules_participation,
	&rules_measures,
	&rules_conclusions,
	&rules_indicators,
	&rules_follow_up,
	&rules_publication,
	&rules_text,
	&rules_privacy,
	&rules_catalogue,
	&rules_budget,
	&rules_agenda,
	&rules_cumulative,
	&rules_waiver,
	NULL,
};

const struct rule *rule_number(size_t index)
{
	for (size_t set = 0; rule_sets[set] != NULL; set++) {
		if (index < rule_sets[set]->count)
			return &rule_sets[set]->rules[index];
		index -= rule_sets[set]->count;
	}
	return NULL;
}

/* ---- Saying ---- */

void find(const struct rule *rule, const struct judging *on, const struct diag *what)
{
	struct diag said = *what;
	said.message = &rule->says;
	said.node = what->node == NULL ? on->file_id : arena_printf(on->memory, "%s#%s", on->file_id, what->node);
	say(on->findings, &said);
}

void cannot_evaluate(const struct rule *rule, const struct judging *on, struct text reason)
{
	say(on->findings, &(struct diag){
		.message = &message_not_evaluated,
		.at = field_where(on->in, KEY_NONE),
		.node = on->file_id,
		.arguments = { { "rule", text_same(rule->says.id) }, { "reason", reason } },
	});
}

bool rule_has_classes(const struct judging *on)
{
	return classes_in_use(on->policy);
}

/* ---- Which rules apply ---- */

static bool scope_is(const struct judging *on, enum scope least)
{
	const struct screening *screening = on->decision == NULL ? NULL : on->decision->screening;
	return screening != NULL && screening->scope >= least;
}

static bool applies(const struct rule *rule, const struct judging *on)
{
	switch (rule->scope) {
	case RULE_EVERY_FILE:
		return true;
	case RULE_ALL:
		return on->decision != NULL;
	case RULE_LIGHT:
		return scope_is(on, SCOPE_LIGHT);
	case RULE_FULL:
		return scope_is(on, SCOPE_FULL);
	case RULE_CATALOGUE:
		return on->kind == FILE_KIND_CATALOGUE;
	case RULE_AGENDA:
		return on->agenda != NULL;
	case RULE_FOLLOW_UP:
		return on->follow_up != NULL;
	case RULE_PROCESS:
		return on->follow_up != NULL && on->follow_up->phase == PHASE_PROCESS;
	case RULE_REGISTER:
		return false;
	}
	return false;
}

/* "participation/not-heard" or "participation". */
static bool is_named(const struct rule *rule, const char *const *names)
{
	for (; names != NULL && *names != NULL; names++) {
		size_t length = strlen(*names);
		if (strncmp(rule->says.id, *names, length) == 0 &&
		    (rule->says.id[length] == '\0' || rule->says.id[length] == '/'))
			return true;
	}
	return false;
}

static bool is_wanted(const struct rule *rule, const struct judging *on)
{
	bool all = on->only == NULL || *on->only == NULL;
	return (all || is_named(rule, on->only)) && !is_named(rule, on->skip);
}

/* ---- Handing on ---- */

/* Whoever reads the finding sees what was decided of it. */
static void point_at(const struct waiver_answer *answer, struct diag *said)
{
	static const struct text valid = TEXT("poikkeus myönnetty", "undantag beviljat", "waived here"),
	                         expired = TEXT("poikkeus on vanhentunut", "undantaget har upphört",
	                                        "the waiver has expired"),
	                         own = TEXT("valmistelijan hyväksymä poikkeus ei päde",
	                                    "ett undantag som beredaren godkänt gäller inte",
	                                    "a waiver approved by the preparer does not count");
	const struct waiver *waiver = answer->valid     ? answer->valid
	                              : answer->expired ? answer->expired
	                                                : answer->self_approved;
	if (waiver == NULL)
		return;
	if (answer->valid)
		said->waiver_reason = waiver->reason;
	said->also = field_where(waiver, answer->valid || answer->expired ? KEY_EXPIRES : KEY_APPROVED_BY);
	said->also_label = answer->valid ? valid : answer->expired ? expired : own;
}

static struct waiver_answer waiver_of(struct judging *on, const struct diag *finding)
{
	struct waiver_answer answer = { 0 };
	const struct roles *roles = roles_judged(on);
	const struct text *preparer = roles == NULL ? NULL : &roles->preparer;
	waiver_for(&on->own_waivers, finding, on->as_of, preparer, &answer);
	if (answer.valid == NULL && on->project_waivers != NULL)
		waiver_for(on->project_waivers, finding, on->as_of, preparer, &answer);
	return answer;
}

/* The rule that a message is of; NULL for those of reading, and of rules that could not be evaluated. */
static const struct rule *rule_of(const struct message *message)
{
	const struct rule *rule;
	for (size_t i = 0; (rule = rule_number(i)) != NULL; i++)
		if (&rule->says == message)
			return rule;
	return NULL;
}

static bool leaves_unfinished(const struct diag *finding)
{
	if (finding->waived || finding->severity != SEVERITY_ERROR)
		return false;
	const struct rule *rule = rule_of(finding->message);
	return rule == NULL || !rule->makes_stale;
}

static void hand_on(struct judging *on, const struct diag *finding, struct diags *to)
{
	struct diag said = *finding;
	struct waiver_answer answer = waiver_of(on, finding);
	said.severity = severity_in_project(on->project, finding->message);
	if (said.severity == SEVERITY_OFF)
		return;
	said.waived = answer.valid != NULL;
	if (said.waived || finding->other.file == NULL)
		point_at(&answer, &said);
	on->errors += leaves_unfinished(&said);
	say(to, &said);
}

static void run(struct judging *on, bool after_waivers)
{
	for (size_t set = 0; rule_sets[set] != NULL; set++)
		for (size_t i = 0; i < rule_sets[set]->count; i++) {
			const struct rule *rule = &rule_sets[set]->rules[i];
			if (applies(rule, on) && is_wanted(rule, on) && rule->after_waivers == after_waivers)
				rule->check(rule, on);
		}
}

static void hand_all_on(struct judging *on, struct diags *to)
{
	for (const struct diag *finding = diags_sorted(on->findings); finding != NULL; finding = finding->next)
		hand_on(on, finding, to);
	diags_clear(on->findings);
}

/* The texts of a file, of which several rules look at every one. */
struct gathering {
	struct arena *memory;
	struct text_visit *texts;
	size_t count, room;
};

static void gather_text(const struct text_visit *visit, void *with)
{
	struct gathering *gathering = with;
	if (gathering->count == gathering->room) {
		size_t room = gathering->room == 0 ? 256 : gathering->room * 2;
		struct text_visit *larger = ARENA_ARRAY(gathering->memory, struct text_visit, room);
		if (gathering->count > 0)
			memcpy(larger, gathering->texts, gathering->count * sizeof *larger);
		gathering->texts = larger;
		gathering->room = room;
	}
	gathering->texts[gathering->count++] = *visit;
}

static void gather_texts(struct judging *on)
{
	struct gathering gathering = { .memory = on->memory };
	text_walk(on->record, on->in, NULL, gather_text, &gathering);
	on->texts = gathering.texts;
	on->text_count = gathering.count;
}

void judge_file(struct judging *on, struct diags *to)
{
	gather_texts(on);
	on->own_waivers = waiver_use_new(on->memory, on->waivers, on->waiver_count, on->file_id);
	run(on, false);
	hand_all_on(on, to);
	if (on->kind == FILE_KIND_PROJECT)
		return;
	run(on, true);
	hand_all_on(on, to);
}

void judge_project_waivers(struct judging *on, struct diags *to)
{
	on->own_waivers = *on->project_waivers;
	run(on, true);
	hand_all_on(on, to);
}

void judge_register(struct judging *on, struct diags *to)
{
	const struct rule *rule;
	on->own_waivers = waiver_use_new(on->memory, NULL, 0, on->file_id);
	for (size_t i = 0; (rule = rule_number(i)) != NULL; i++)
		if (rule->scope == RULE_REGISTER && is_wanted(rule, on))
			rule->check(rule, on);
	hand_all_on(on, to);
}
