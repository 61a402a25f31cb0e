/* SPDX-License-Identifier: EUPL-1.2 */
#include "checking.h"

#include <string.h>

#include "followed.h"
#include "register_facts.h"
#include "register_index.h"

/* Whether what lva.yaml says of the folder of decisions could be followed; if not, that is said. */
static bool register_can_be_read(const struct lva *lva)
{
	const struct workspace *workspace = lva->workspace;
	const struct project *project = workspace->project;
	if (project == NULL)
		return workspace->project_path == NULL;
	return !field_given(project, KEY_DECISIONS) ||
	       (project->decisions != NULL &&
	        path_is_folder(path_join(lva->run.memory, workspace->root, project->decisions)));
}

void checking_start(struct checking *checking, struct lva *lva)
{
	*checking = (struct checking){
		.lva = lva,
		.index = register_index_new(lva->run.memory),
		.facts = register_facts_new(lva->run.memory),
		.stack = stack_register_new(lva->run.memory),
		.no_stack = stack_register_new(lva->run.memory),
		.to = lva->run.diags,
		.judged_to = lva->run.diags,
		.held = diags_new_whole(),
		.unsaid = diags_new(),
	};
	checking->last_held = &checking->first_held;
	checking->last_postponed = &checking->postponed;
	if (lva_day(lva) != NULL)
		date_parse(lva_day(lva), &checking->as_of);
	if (!register_can_be_read(lva))
		register_index_tear(checking->index, "");
}

void checking_end(struct checking *checking)
{
	register_index_settle(checking->index, checking->lva->run.diags);
	register_index_end(checking->index);
	diags_free(checking->held);
	diags_free(checking->unsaid);
	checking->lva->files += checking->files;
}

/* ---- One file ---- */

static struct surroundings surroundings_with(const struct checking *checking, const struct stack_register *stack)
{
	struct surroundings surroundings = surroundings_of(checking->lva, NULL);
	surroundings.others = stack;
	surroundings.others_missing = (struct text){ 0 };
	return surroundings;
}

/* Whether the file was not known before. */
static bool take_in_facts(struct checking *checking, const struct judging *on, const char *path)
{
	if (on->decision != NULL)
		return register_facts_add_decision(
		        checking->facts, &(struct decision_taken){ on->decision, on->assessment, on->proposal }, path);
	if (on->follow_up != NULL)
		register_facts_add_follow_up(checking->facts, on->follow_up, path);
	else if (on->agenda != NULL)
		register_facts_add_agenda(checking->facts, on->agenda, on->policy, path);
	return true;
}

/* A follow-up is judged against its decision; false when what it leans on cannot be read, which was said. */
static bool look_back(struct checking *checking, struct reading *reading, struct opened *opened, const char *path,
                      struct followed *followed)
{
	struct reading saying = reading_with(checking->lva, reading->memory, checking->to);
	if (opened->file.kind == FILE_KIND_FOLLOW_UP)
		*followed = follow(checking->lva, &saying, opened, path, checking->index);
	return followed->sound;
}

static void judge_opened(struct checking *checking, struct reading *reading, const struct opened *opened,
                         const char *path, const struct assessment *assessment, struct diags *to)
{
	const char *name = workspace_relative(checking->lva->workspace, reading->memory, path);
	struct opened judged = *opened;
	struct followed followed = { .sound = true };
	if (!look_back(checking, reading, &judged, path, &followed))
		return;
	struct judging on = judging_of(checking->lva, reading, &judged, path, assessment, checking->as_of);
	judging_follow(&on, &followed);
	on.facts = checking->facts;
	if (take_in_facts(checking, &on, name) && checking->viewer != NULL && checking->viewer->look != NULL)
		checking->viewer->look(checking->viewer->context, &on, name);
	if (checking->reads_only)
		return;
	judge_file(&on, to);
	if (on.decision != NULL)
		register_facts_set_errors(checking->facts, name, on.errors);
}

/* A decision that cannot be assessed is known all the same, so that an agenda can say what is wrong with its item. */
static void note_unsound(struct checking *checking, struct reading *reading, const struct opened *opened,
                         const char *path)
{
	if (opened->record == NULL || opened->file.kind != FILE_KIND_DECISION)
		return;
	struct diags *unsaid = diags_new();
	struct reading quiet = reading_with(checking->lva, reading->memory, unsaid);
	const char *name = workspace_relative(checking->lva->workspace, reading->memory, path);
	struct judging on = judging_of(checking->lva, &quiet, opened, path, NULL, checking->as_of);
	register_facts_add_decision(checking->facts, &(struct decision_taken){ on.decision, NULL, on.proposal }, name);
	register_facts_set_errors(checking->facts, name, 1);
	diags_free(unsaid);
}

/* A decision that is not assessed as wide as can be, or whose preparer answered for the register. */
static bool depends_on_register(const struct decision *decision)
{
	const struct screening *screening = decision->screening;
	bool answered = screening->answers != NULL &&
	                screening->answers->of[TRIGGER_STACKED].answer != TRIGGER_ANSWER_UNSET;
	return screening->scope < SCOPE_FULL || answered;
}

static void hold(struct checking *checking, const struct assessment *assessment, const char *path)
{
	struct arena *memory = checking->lva->run.memory;
	struct held_decision *held = ARENA_NEW(memory, struct held_decision);
	held->path = path;
	diags_meet(checking->held, path);
	held->question = stack_question_of(memory, checking->lva->scratch, assessment);
	*checking->last_held = held;
	checking->last_held = &held->next;
}

static void judge_decision(struct checking *checking, struct reading *reading, const struct opened *opened,
                           const char *path)
{
	const struct decision *decision = opened->record;
	struct surroundings surroundings = surroundings_with(checking, checking->no_stack);
	const struct assessment *assessment = assess(reading->memory, decision, &surroundings);
	stack_register_add(checking->stack, assessment);
	bool held = !checking->reads_only && depends_on_register(decision);
	if (held)
		hold(checking, assessment, path);
	judge_opened(checking, reading, opened, path, assessment, held ? checking->held : checking->judged_to);
}

static void postpone(struct checking *checking, const char *path)
{
	struct found_file *waiting = ARENA_NEW(checking->lva->run.memory, struct found_file);
	waiting->path = path;
	*checking->last_postponed = waiting;
	checking->last_postponed = &waiting->next;
}

/*
 * Whether all decisions must be known first: of a follow-up when its decision, or any with its record, may yet come. One
 * that nothing is said of need not wait, nor one that is looked at before the decisions.
 */
static bool must_wait(const struct checking *checking, const struct opened *opened)
{
	const struct follow_up *follow_up = opened->record;
	if (opened->file.kind != FILE_KIND_FOLLOW_UP)
		return opened->file.kind == FILE_KIND_AGENDA;
	if (checking->to != checking->lva->run.diags ||
	    (checking->viewer != NULL && checking->viewer->follow_ups_first))
		return false;
	return follow_up->decision == NULL || register_index_path(checking->index, follow_up->decision) == NULL;
}

void check_file(struct checking *checking, const char *path)
{
	struct lva *lva = checking->lva;
	arena_reset(lva->scratch);
	diags_meet(checking->to, path);
	struct reading reading = reading_with(lva, lva->scratch, checking->to);
	struct opened opened = open_file(lva, &reading, path, checking->index);
	checking->files++;
	if (checking->digest != NULL)
		folder_digest_add(checking->digest, lva->scratch, opened.file.source,
		                  workspace_relative(lva->workspace, lva->scratch, path));
	if (!opened.sound && checking->to == lva->run.diags)
		register_index_tear(checking->index, workspace_relative(lva->workspace, lva->scratch, path));
	if (!opened.sound || !lva->workspace->sound)
		note_unsound(checking, &reading, &opened, path);
	else if (opened.file.kind == FILE_KIND_DECISION)
		judge_decision(checking, &reading, &opened, path);
	else if (must_wait(checking, &opened))
		postpone(checking, path);
	else
		judge_opened(checking, &reading, &opened, path, NULL, checking->judged_to);
}

void say_astray(struct checking *checking, const char *path)
{
	static const struct text reason = TEXT("linkki johtaa ulos projektin kansiosta tai kiertää kehää",
	                                       "länken leder ut ur projektets mapp eller går i cirkel",
	                                       "the link leads out of the project's folder or in a circle");
	struct reading reading = reading_with(checking->lva, checking->lva->run.memory, checking->to);
	say_unreadable(&reading, path, (struct where){ 0 }, reason);
}

void check_found(struct checking *checking, const struct found_file *found)
{
	for (; found != NULL; found = found->next)
		if (found->refused)
			say_astray(checking, found->path);
		else
			check_file(checking, found->path);
}

/* ---- Held decisions ---- */

static bool is_hit(const struct checking *checking, const struct held_decision *held)
{
	int months = (int)checking->lva->workspace->policy->limits->stacking_months.number;
	return stack_question_is_hit(checking->stack, &held->question, months);
}

/* What is wrong with a file that was sound when it was read first: somebody has changed it or taken it away since. */
static void say_lost(struct checking *checking, struct diags *found, const char *path)
{
	for (const struct diag *fault = diags_sorted(found); fault != NULL; fault = fault->next)
		say(checking->to, fault);
	register_index_tear(checking->index, workspace_relative(checking->lva->workspace, checking->lva->scratch, path));
}

/* A file that was read soundly before; what reading it says was said then. */
static void judge_again(struct checking *checking, const char *path)
{
	struct lva *lva = checking->lva;
	struct diags *unsaid = diags_new();
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, unsaid);
	struct opened opened = open_file(lva, &reading, path, NULL);
	struct surroundings surroundings = surroundings_with(checking, checking->stack);
	const struct assessment *assessment = opened.sound && opened.file.kind == FILE_KIND_DECISION
	                                              ? assess(lva->scratch, opened.record, &surroundings)
	                                              : NULL;
	if (opened.sound)
		judge_opened(checking, &reading, &opened, path, assessment, checking->judged_to);
	else
		say_lost(checking, unsaid, path);
	diags_free(unsaid);
}

void judge_postponed(struct checking *checking)
{
	for (const struct found_file *waiting = checking->postponed; waiting != NULL; waiting = waiting->next)
		judge_again(checking, waiting->path);
}

/* Both lists are in the order of the files. */
void release_held(struct checking *checking)
{
	const struct diag *finding = diags_sorted(checking->held);
	for (const struct held_decision *held = checking->first_held; held != NULL; held = held->next) {
		bool hit = is_hit(checking, held);
		for (; finding != NULL && strcmp(finding->place.file, held->path) == 0; finding = finding->next)
			if (!hit)
				say(checking->judged_to, finding);
		if (hit)
			judge_again(checking, held->path);
	}
	diags_clear(checking->held);
	checking->first_held = NULL;
	checking->last_held = &checking->first_held;
}

/* The project's own files, whose formats were checked when it was opened. */
void judge_project_file(struct checking *checking, const char *path, enum file_kind kind, const void *record)
{
	struct lva *lva = checking->lva;
	if (record == NULL || !lva->workspace->sound)
		return;
	struct opened opened = { .file = { .kind = kind }, .record = record, .sound = true };
	struct reading reading = reading_with(lva, lva->scratch, checking->to);
	arena_reset(lva->scratch);
	judge_opened(checking, &reading, &opened, path, NULL, checking->to);
}
