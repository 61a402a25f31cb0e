/* SPDX-License-Identifier: EUPL-1.2 */
#include "checking.h"

#include <string.h>

#include "reader.h"
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
	early_end(checking->early);
	for (size_t i = 0; i < TURN_WORKERS; i++)
		reader_end(checking->readers[i]);
	checking->lva->files += checking->files;
}

bool checking_says(const struct checking *checking)
{
	return checking->to == checking->lva->run.diags;
}

/* ---- Taking in a file that was prepared ---- */

/* Whether the file was not known before. */
static bool take_in_facts(struct checking *checking, const struct prepared_file *file)
{
	const struct judging *on = &file->on;
	if (on->decision != NULL)
		return register_facts_add_decision(
		        checking->facts, &(struct decision_taken){ on->decision, on->assessment, on->proposal },
		        file->name);
	if (on->follow_up != NULL)
		register_facts_add_follow_up(checking->facts, on->follow_up, file->name);
	else if (on->agenda != NULL)
		register_facts_add_agenda(checking->facts, on->agenda, on->policy, file->name);
	return true;
}

static void hand_on_early(struct checking *checking, const struct early_finding *finding, struct diags *to)
{
	if (finding != NULL && finding->said != NULL)
		diags_hand_on(finding->said, checking->to);
	if (finding != NULL && finding->found != NULL)
		diags_hand_on(finding->found, to);
}

static void take_in_judged(struct checking *checking, const struct prepared_file *file, struct diags *to)
{
	if (!file->looked_at)
		return;
	if (take_in_facts(checking, file) && checking->viewer != NULL && checking->viewer->look != NULL)
		checking->viewer->look(checking->viewer->context, &file->on, file->name);
	if (checking->reads_only)
		return;
	hand_on_early(checking, file->found_early, to);
	diags_hand_on(file->found, to);
	if (file->on.decision != NULL)
		register_facts_set_errors(checking->facts, file->name, file->on.errors);
}

/* A decision that cannot be assessed is known all the same, so that an agenda can say what is wrong with its item. */
static void take_in_unsound(struct checking *checking, const struct prepared_file *file)
{
	if (!file->looked_at || file->on.decision == NULL)
		return;
	register_facts_add_decision(checking->facts,
	                            &(struct decision_taken){ file->on.decision, NULL, file->on.proposal }, file->name);
	register_facts_set_errors(checking->facts, file->name, 1);
}

/* A decision that is not assessed as wide as can be, or whose preparer answered for the register. */
static bool depends_on_register(const struct decision *decision)
{
	const struct screening *screening = decision->screening;
	bool answered = screening->answers != NULL &&
	                screening->answers->of[TRIGGER_STACKED].answer != TRIGGER_ANSWER_UNSET;
	return screening->scope < SCOPE_FULL || answered;
}

static void hold(struct checking *checking, struct arena *scratch, const struct prepared_file *file)
{
	struct arena *memory = checking->lva->run.memory;
	struct held_decision *held = ARENA_NEW(memory, struct held_decision);
	held->path = file->path;
	diags_meet(checking->held, file->path);
	held->question = stack_question_of(memory, scratch, file->assessment);
	*checking->last_held = held;
	checking->last_held = &held->next;
}

static void take_in_decision(struct checking *checking, struct arena *scratch, const struct prepared_file *file)
{
	bool held = !checking->reads_only && depends_on_register(file->opened.record);
	stack_register_add(checking->stack, file->assessment);
	if (held)
		hold(checking, scratch, file);
	take_in_judged(checking, file, held ? checking->held : checking->judged_to);
}

static void postpone(struct checking *checking, const char *path)
{
	struct found_file *waiting = ARENA_NEW(checking->lva->run.memory, struct found_file);
	waiting->path = path;
	*checking->last_postponed = waiting;
	checking->last_postponed = &waiting->next;
}

/* What the register takes in of it says of it too; an id that was taken makes it unsound. */
static void take_in_names(struct checking *checking, struct lva *lva, struct prepared_file *file)
{
	struct reading reading = reading_with(lva, lva->scratch, checking->to);
	diags_meet(checking->to, file->path);
	diags_hand_on(file->said, checking->to);
	enter_file(lva, &reading, &file->opened, file->path, checking->index);
	checking->files++;
	if (checking->digest != NULL)
		folder_digest_add(checking->digest, file->sha256, file->name);
	if (!file->opened.sound && checking_says(checking))
		register_index_tear(checking->index, file->name);
}

/* What follow-ups were compared with a file that is sound after all. */
static void keep_early(struct checking *checking, const struct prepared_file *file)
{
	for (const struct early_finding *finding = file->early; finding != NULL; finding = finding->next) {
		if (file->opened.sound) {
			early_keep(checking->early, finding);
		} else {
			diags_free(finding->said);
			diags_free(finding->found);
		}
	}
}

static void take_in(struct checking *checking, struct reader *reader, struct prepared_file *file)
{
	take_in_names(checking, &reader->run, file);
	keep_early(checking, file);
	if (!file->opened.sound || !checking->lva->workspace->sound)
		take_in_unsound(checking, file);
	else if (file->assessment != NULL)
		take_in_decision(checking, reader->run.scratch, file);
	else if (file->judged)
		take_in_judged(checking, file, checking->judged_to);
	else
		postpone(checking, file->path);
}

/* Of a file that has gone or changed since it was read first the register knows what is no longer so. */
static void take_in_again(struct checking *checking, const struct prepared_file *file)
{
	diags_hand_on(file->said, checking->to);
	take_in_judged(checking, file, checking->judged_to);
	if (!file->opened.sound)
		register_index_tear(checking->index, file->name);
}

/* ---- Many files ---- */

/* What the threads of a walk share. */
struct walk {
	struct checking *checking;
	const struct walked_file *files;
};

static void begin(void *context, size_t worker)
{
	const struct walk *walk = context;
	reader_begin(walk->checking->readers[worker]);
}

static void prepare(void *context, struct turns *turns, size_t worker, size_t place, size_t thing)
{
	const struct walk *walk = context;
	const struct walked_file *file = &walk->files[thing];
	if (file->way == WALKED_TO_BE_READ)
		reader_prepare(walk->checking->readers[worker], walk->checking, turns, place, file->path);
	else if (file->way == WALKED_AGAIN)
		reader_prepare_again(walk->checking->readers[worker], walk->checking, place, file->path);
}

static void take_in_walked(void *context, size_t worker, size_t place, size_t thing)
{
	const struct walk *walk = context;
	struct checking *checking = walk->checking;
	struct prepared_file *file = &walk->checking->readers[worker]->files[place];
	switch (walk->files[thing].way) {
	case WALKED_TO_BE_READ:
		take_in(checking, walk->checking->readers[worker], file);
		break;
	case WALKED_AGAIN:
		take_in_again(checking, file);
		break;
	case WALKED_ASTRAY:
		say_astray(checking, walk->files[thing].path);
		break;
	case WALKED_OF_PROJECT:
		check_file_of_project(checking, walk->files[thing].path);
		break;
	}
	tell_progress(checking->lva, ++checking->walked, checking->to_walk);
}

void check_walked(struct checking *checking, const struct walked_file *files, size_t count)
{
	const struct lva *lva = checking->lva;
	size_t workers = turns_workers(lva->settings->jobs, count);
	struct walk walk = { checking, files };
	for (size_t i = 0; i < workers; i++)
		if (checking->readers[i] == NULL)
			checking->readers[i] = reader_new(lva);
	checking->known = register_index_count(checking->index);
	checking->to_walk += count;
	turns_run(&(struct turn_task){ begin, prepare, take_in_walked, &walk }, count, workers);
	for (size_t i = 0; i < workers; i++)
		reader_report(checking->readers[i], lva);
}

void check_found(struct checking *checking, const struct found_file *found)
{
	size_t count = 0;
	for (const struct found_file *file = found; file != NULL; file = file->next)
		count++;
	struct walked_file *files = ARENA_ARRAY(checking->lva->run.memory, struct walked_file, count);
	count = 0;
	for (; found != NULL; found = found->next)
		files[count++] = (struct walked_file){ found->path, found->refused ? WALKED_ASTRAY : WALKED_TO_BE_READ };
	check_walked(checking, files, count);
}

/* ---- Files that waited ---- */

void judge_postponed(struct checking *checking)
{
	size_t count = 0;
	for (const struct found_file *waiting = checking->postponed; waiting != NULL; waiting = waiting->next)
		count++;
	struct walked_file *files = ARENA_ARRAY(checking->lva->run.memory, struct walked_file, count);
	count = 0;
	for (const struct found_file *waiting = checking->postponed; waiting != NULL; waiting = waiting->next)
		files[count++] = (struct walked_file){ waiting->path, WALKED_AGAIN };
	check_walked(checking, files, count);
}

static bool is_hit(const struct checking *checking, const struct held_decision *held)
{
	int months = (int)checking->lva->workspace->policy->limits->stacking_months.number;
	return stack_question_is_hit(checking->stack, &held->question, months);
}

/* What was found in those that are not hit stands; the others are judged again. Both lists are in the order of the files. */
static size_t release_unhit(struct checking *checking, struct walked_file *hit)
{
	const struct diag *finding = diags_sorted(checking->held);
	size_t count = 0;
	for (const struct held_decision *held = checking->first_held; held != NULL; held = held->next) {
		bool again = is_hit(checking, held);
		for (; finding != NULL && strcmp(finding->place.file, held->path) == 0; finding = finding->next)
			if (!again)
				say(checking->judged_to, finding);
		if (again)
			hit[count++] = (struct walked_file){ held->path, WALKED_AGAIN };
	}
	return count;
}

void release_held(struct checking *checking)
{
	size_t count = 0;
	for (const struct held_decision *held = checking->first_held; held != NULL; held = held->next)
		count++;
	struct walked_file *hit = ARENA_ARRAY(checking->lva->run.memory, struct walked_file, count);
	check_walked(checking, hit, release_unhit(checking, hit));
	diags_clear(checking->held);
	checking->first_held = NULL;
	checking->last_held = &checking->first_held;
}

/* ---- What a walk met besides ---- */

void say_astray(struct checking *checking, const char *path)
{
	static const struct text reason = TEXT("linkki johtaa ulos projektin kansiosta tai kiertää kehää",
	                                       "länken leder ut ur projektets mapp eller går i cirkel",
	                                       "the link leads out of the project's folder or in a circle");
	struct reading reading = reading_with(checking->lva, checking->lva->run.memory, checking->to);
	say_unreadable(&reading, path, (struct where){ 0 }, reason);
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
	struct judging on = judging_of(lva, &reading, &opened, path, NULL, checking->as_of);
	if (!checking->reads_only)
		judge_file(&on, checking->to);
}

void check_file_of_project(struct checking *checking, const char *path)
{
	const struct workspace *workspace = checking->lva->workspace;
	checking->files++;
	diags_meet(checking->to, path);
	if (workspace->project_path != NULL && strcmp(path_base(path), path_base(workspace->project_path)) == 0)
		judge_project_file(checking, workspace->project_path, FILE_KIND_PROJECT, workspace->project);
	else if (workspace->catalogue_path != NULL && strcmp(path_base(path), path_base(workspace->catalogue_path)) == 0)
		judge_project_file(checking, workspace->catalogue_path, FILE_KIND_CATALOGUE, workspace->catalogue);
}
