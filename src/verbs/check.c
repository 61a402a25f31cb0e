/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * lva check: every file once. The trigger `stacked` depends on the rest of the register, so what a decision that it
 * could widen gives is held back until all decisions are known; only those that are hit are read again.
 */
#include <string.h>

#include "judging.h"
#include "messages.h"
#include "path.h"
#include "register_facts.h"
#include "register_index.h"
#include "stack_register.h"
#include "waivers.h"

/* A decision whose findings wait until the register is known. */
struct held_decision {
	const char *path;
	struct stack_question question;
	struct held_decision *next;
};

/* One check under way. */
struct checking {
	struct lva *lva;
	struct register_index *index;
	struct register_facts *facts;
	struct stack_register *stack;
	struct stack_register *no_stack; /* empty: nothing is stacked as far as is known */
	struct diags *to;                /* findings; not the run's when files are read for the register alone */
	struct diags *held;
	struct held_decision *first_held, **last_held;
	struct found_file *agendas, **last_agenda; /* judged when all decisions are known */
	struct date as_of;
	size_t files;
};

/* ---- One file ---- */

static struct surroundings surroundings_with(const struct checking *checking, const struct stack_register *stack)
{
	struct surroundings surroundings = surroundings_of(checking->lva, NULL);
	surroundings.others = stack;
	surroundings.others_missing = (struct text){ 0 };
	return surroundings;
}

static void take_in_facts(struct checking *checking, const struct judging *on, const char *path)
{
	if (on->decision != NULL)
		register_facts_add_decision(checking->facts, on, path);
	else if (on->follow_up != NULL)
		register_facts_add_follow_up(checking->facts, on, path);
	else if (on->agenda != NULL)
		register_facts_add_agenda(checking->facts, on, path);
}

static void judge_opened(struct checking *checking, struct reading *reading, const struct opened *opened,
                         const char *path, const struct assessment *assessment, struct diags *to)
{
	const char *name = workspace_relative(checking->lva->workspace, reading->memory, path);
	struct judging on = judging_of(checking->lva, reading, opened, path, assessment, checking->as_of);
	on.facts = checking->facts;
	take_in_facts(checking, &on, name);
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
	register_facts_add_decision(checking->facts, &on, name);
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
	held->question = stack_question_of(memory, assessment);
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
	bool held = depends_on_register(decision);
	if (held)
		hold(checking, assessment, path);
	judge_opened(checking, reading, opened, path, assessment, held ? checking->held : checking->to);
}

static void postpone(struct checking *checking, const char *path)
{
	struct found_file *agenda = ARENA_NEW(checking->lva->run.memory, struct found_file);
	agenda->path = path;
	*checking->last_agenda = agenda;
	checking->last_agenda = &agenda->next;
}

static void check_file(struct checking *checking, const char *path)
{
	struct lva *lva = checking->lva;
	arena_reset(lva->scratch);
	diags_meet(checking->to, path);
	diags_meet(checking->held, path);
	struct reading reading = reading_with(lva, lva->scratch, checking->to);
	struct opened opened = open_file(lva, &reading, path, checking->index);
	checking->files++;
	if (!opened.sound || !lva->workspace->sound)
		note_unsound(checking, &reading, &opened, path);
	else if (opened.file.kind == FILE_KIND_DECISION)
		judge_decision(checking, &reading, &opened, path);
	else if (opened.file.kind == FILE_KIND_AGENDA)
		postpone(checking, path);
	else
		judge_opened(checking, &reading, &opened, path, NULL, checking->to);
}

/* ---- Held decisions ---- */

static bool is_hit(const struct checking *checking, const struct held_decision *held)
{
	int months = (int)checking->lva->workspace->policy->limits->stacking_months.number;
	return stack_question_is_hit(checking->stack, &held->question, months);
}

/* A file that was read soundly before; what reading it says was said then. */
static void judge_again(struct checking *checking, const char *path)
{
	struct lva *lva = checking->lva;
	struct diags *unsaid = diags_new();
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, unsaid);
	struct opened opened = open_file(lva, &reading, path, checking->index);
	struct surroundings surroundings = surroundings_with(checking, checking->stack);
	const struct assessment *assessment =
		opened.file.kind == FILE_KIND_DECISION ? assess(lva->scratch, opened.record, &surroundings) : NULL;
	judge_opened(checking, &reading, &opened, path, assessment, checking->to);
	diags_free(unsaid);
}

static void judge_agendas(struct checking *checking)
{
	for (const struct found_file *agenda = checking->agendas; agenda != NULL; agenda = agenda->next)
		judge_again(checking, agenda->path);
}

/* Both lists are in the order of the files. */
static void release_held(struct checking *checking)
{
	const struct diag *finding = diags_sorted(checking->held);
	for (const struct held_decision *held = checking->first_held; held != NULL; held = held->next) {
		bool hit = is_hit(checking, held);
		for (; finding != NULL && strcmp(finding->place.file, held->path) == 0; finding = finding->next)
			if (!hit)
				say(checking->to, finding);
		if (hit)
			judge_again(checking, held->path);
	}
	diags_clear(checking->held);
	checking->first_held = NULL;
	checking->last_held = &checking->first_held;
}

/* ---- Files and folders ---- */

/* Files that the project itself is made of were read when it was opened. */
static bool is_of_project(const struct lva *lva, const char *path)
{
	const char *real = path_real(lva->scratch, path);
	for (const struct input *input = lva->workspace->inputs; real != NULL && input != NULL; input = input->next) {
		const char *known = path_real(lva->scratch, input->source->name);
		if (known != NULL && strcmp(known, real) == 0)
			return true;
	}
	return false;
}

static void say_astray(struct checking *checking, const char *path)
{
	static const struct text reason = TEXT("linkki johtaa ulos projektin kansiosta tai kiertää kehää",
	                                       "länken leder ut ur projektets mapp eller går i cirkel",
	                                       "the link leads out of the project's folder or in a circle");
	struct reading reading = reading_with(checking->lva, checking->lva->run.memory, checking->to);
	say_unreadable(&reading, path, (struct where){ 0 }, reason);
}

static void check_found(struct checking *checking, const struct found_file *found)
{
	for (; found != NULL; found = found->next)
		if (found->refused)
			say_astray(checking, found->path);
		else
			check_file(checking, found->path);
}

/* The project's own files, whose formats were checked when it was opened. */
static void judge_project_file(struct checking *checking, const char *path, enum file_kind kind, const void *record)
{
	struct lva *lva = checking->lva;
	if (record == NULL || !lva->workspace->sound)
		return;
	struct opened opened = { .file = { .kind = kind }, .record = record, .sound = true };
	struct reading reading = reading_with(lva, lva->scratch, checking->to);
	arena_reset(lva->scratch);
	judge_opened(checking, &reading, &opened, path, NULL, checking->to);
}

static void judge_project_files(struct checking *checking)
{
	const struct workspace *workspace = checking->lva->workspace;
	judge_project_file(checking, workspace->project_path, FILE_KIND_PROJECT, workspace->project);
	judge_project_file(checking, workspace->catalogue_path, FILE_KIND_CATALOGUE, workspace->catalogue);
}

static void check_one_path(struct checking *checking, const char *path)
{
	const struct workspace *workspace = checking->lva->workspace;
	if (!is_of_project(checking->lva, path)) {
		check_file(checking, path);
		return;
	}
	checking->files++;
	if (workspace->project_path != NULL && strcmp(path_base(path), path_base(workspace->project_path)) == 0)
		judge_project_file(checking, workspace->project_path, FILE_KIND_PROJECT, workspace->project);
	else if (workspace->catalogue_path != NULL && strcmp(path_base(path), path_base(workspace->catalogue_path)) == 0)
		judge_project_file(checking, workspace->catalogue_path, FILE_KIND_CATALOGUE, workspace->catalogue);
}

static void check_path(struct checking *checking, const char *path)
{
	struct text reason;
	struct lva *lva = checking->lva;
	if (!path_is_folder(path)) {
		check_one_path(checking, path);
		return;
	}
	const char *within = lva_has_project(lva) && lva->workspace->root[0] != '\0' ? lva->workspace->root : path;
	const struct found_file *found = path_walk(lva->run.memory, path, within, &reason);
	struct reading reading = reading_with(lva, lva->run.memory, checking->to);
	if (text_given(&reason))
		say_unreadable(&reading, path, (struct where){ 0 }, reason);
	for (; found != NULL; found = found->next)
		if (found->refused)
			say_astray(checking, found->path);
		else
			check_one_path(checking, found->path);
}

/* ---- The whole project, or what the asked files need of it ---- */

static size_t count_inputs(const struct lva *lva)
{
	size_t count = 0;
	for (const struct input *input = lva->workspace->inputs; input != NULL; input = input->next)
		count++;
	return count;
}

static void check_project(struct checking *checking)
{
	struct lva *lva = checking->lva;
	const struct project *project = lva->workspace->project;
	checking->files += count_inputs(lva);
	if (project == NULL)
		return;
	judge_project_files(checking);
	check_found(checking, project_files(lva, project->decisions, KEY_DECISIONS));
	release_held(checking);
	check_found(checking, project_files(lva, project->follow_ups, KEY_FOLLOW_UPS));
	check_found(checking, project_files(lva, project->agendas, KEY_AGENDAS));
}

static bool is_asked_for(const char *const *paths, size_t count, struct arena *memory, const char *path)
{
	for (size_t i = 0; i < count; i++)
		if (path_is_inside(memory, paths[i], path))
			return true;
	return false;
}

/* Read for what they are called and pile up; nothing is said of them. */
static void read_unasked(struct checking *checking, const struct found_file *found, const char *const *paths,
                         size_t count)
{
	struct lva *lva = checking->lva;
	for (; found != NULL; found = found->next)
		if (!found->refused && !is_asked_for(paths, count, lva->run.memory, found->path))
			check_file(checking, found->path);
}

static void read_rest(struct checking *checking, const char *const *paths, size_t count)
{
	struct lva *lva = checking->lva;
	const struct project *project = lva->workspace->project;
	if (project == NULL)
		return;
	struct diags *said = checking->to, *unsaid = diags_new();
	size_t files = checking->files;
	checking->to = unsaid;
	read_unasked(checking, project_files(lva, project->decisions, KEY_DECISIONS), paths, count);
	release_held(checking);
	read_unasked(checking, project_files(lva, project->follow_ups, KEY_FOLLOW_UPS), paths, count);
	register_index_forget(checking->index);
	checking->to = said;
	checking->files = files;
	diags_free(unsaid);
}

/* Of what the decisions give together, a check of some files says what concerns them. */
static void judge_together(struct checking *checking, const char *const *paths, size_t count)
{
	struct lva *lva = checking->lva;
	if (!lva_has_project(lva) || !lva->workspace->sound)
		return;
	struct opened project = { .file = { .kind = FILE_KIND_PROJECT }, .record = lva->workspace->project, .sound = true };
	struct diags *all = diags_new_whole();
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, all);
	struct judging on =
		judging_of(lva, &reading, &project, lva->workspace->project_path, NULL, checking->as_of);
	on.facts = checking->facts;
	judge_register(&on, all);
	for (const struct diag *finding = diags_sorted(all); finding != NULL; finding = finding->next)
		if (count == 0 || is_asked_for(paths, count, lva->scratch, finding->place.file) ||
		    (finding->other.file != NULL && is_asked_for(paths, count, lva->scratch, finding->other.file)))
			say(checking->to, finding);
	diags_free(all);
}

/* Waivers of lva.yaml may concern any file of the project. */
static void check_project_waivers(struct checking *checking)
{
	const struct project *project = checking->lva->workspace->project;
	for (size_t i = 0; project != NULL && i < project->waivers_count; i++)
		if (project->waivers[i].concerns != NULL)
			register_index_expect_node(checking->index, project->waivers[i].concerns,
			                           field_where(&project->waivers[i], KEY_CONCERNS));
}

/* ---- The verb ---- */

static const char *day_of(const struct lva *lva)
{
	const struct lva_settings *settings = lva->settings;
	return settings->as_of != NULL ? settings->as_of : settings->today;
}

static struct checking start(struct lva *lva)
{
	struct checking checking = {
		.lva = lva,
		.index = register_index_new(lva->run.memory),
		.facts = register_facts_new(lva->run.memory),
		.stack = stack_register_new(lva->run.memory),
		.no_stack = stack_register_new(lva->run.memory),
		.to = lva->run.diags,
		.held = diags_new_whole(),
	};
	if (day_of(lva) != NULL)
		date_parse(day_of(lva), &checking.as_of);
	return checking;
}

struct lva_summary lva_check(struct lva *lva, const char *const *paths, size_t count)
{
	struct checking checking = start(lva);
	checking.last_held = &checking.first_held;
	checking.last_agenda = &checking.agendas;
	if (count == 0)
		check_project(&checking);
	else
		read_rest(&checking, paths, count);
	for (size_t i = 0; i < count; i++)
		check_path(&checking, paths[i]);
	release_held(&checking);
	judge_agendas(&checking);
	judge_together(&checking, paths, count);
	check_project_waivers(&checking);
	register_index_settle(checking.index, lva->run.diags);
	register_index_end(checking.index);
	diags_free(checking.held);
	return (struct lva_summary){
		.files = checking.files,
		.errors = diags_of(lva->run.diags, SEVERITY_ERROR),
		.warnings = diags_of(lva->run.diags, SEVERITY_WARNING),
		.notes = diags_of(lva->run.diags, SEVERITY_NOTE),
		.day = day_of(lva),
	};
}
