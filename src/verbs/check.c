/* SPDX-License-Identifier: EUPL-1.2 */
/* lva check: which files, and what is said of them in the end. */
#include <string.h>

#include "checking.h"
#include "early.h"
#include "register_facts.h"
#include "register_index.h"
#include "templates.h"

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

static void judge_project_files(struct checking *checking)
{
	const struct workspace *workspace = checking->lva->workspace;
	judge_project_file(checking, workspace->project_path, FILE_KIND_PROJECT, workspace->project);
	judge_project_file(checking, workspace->catalogue_path, FILE_KIND_CATALOGUE, workspace->catalogue);
}

static struct walked_file walked(const struct lva *lva, const struct found_file *found)
{
	enum walked_way way = found->refused                     ? WALKED_ASTRAY
	                      : is_of_project(lva, found->path) ? WALKED_OF_PROJECT
	                                                        : WALKED_TO_BE_READ;
	return (struct walked_file){ found->path, way };
}

static void check_all(struct checking *checking, const struct found_file *found)
{
	const struct lva *lva = checking->lva;
	size_t count = 0;
	for (const struct found_file *file = found; file != NULL; file = file->next)
		count++;
	struct walked_file *files = ARENA_ARRAY(lva->run.memory, struct walked_file, count);
	for (count = 0; found != NULL; found = found->next)
		files[count++] = walked(lva, found);
	check_walked(checking, files, count);
}

static void check_path(struct checking *checking, const char *path)
{
	struct text reason = { 0 };
	struct lva *lva = checking->lva;
	if (check_template(lva, path)) {
		checking->files++;
		return;
	}
	const struct found_file alone = { .path = path };
	const char *within = lva_has_project(lva) && lva->workspace->root[0] != '\0' ? lva->workspace->root : path;
	const struct found_file *found =
	        path_is_folder(path) ? path_walk(lva->run.memory, path, within, &reason) : &alone;
	struct reading reading = reading_with(lva, lva->run.memory, checking->to);
	if (text_given(&reason))
		say_unreadable(&reading, path, (struct where){ 0 }, reason);
	check_all(checking, found);
}

/* ---- The whole project, or what the asked files need of it ---- */

/* Those of which nothing was said are known as well, after those of which something was. */
static void meet_inputs(const struct lva *lva)
{
	for (const struct input *input = lva->workspace->inputs; input != NULL; input = input->next)
		diags_meet(lva->run.diags, input->source->name);
}

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
	const struct found_file *decisions = project_files(lva, project->decisions, KEY_DECISIONS);
	const struct found_file *follow_ups = project_files(lva, project->follow_ups, KEY_FOLLOW_UPS);
	checking->early = early_new(lva->run.memory, lva->scratch, follow_ups);
	check_found(checking, decisions);
	release_held(checking);
	check_found(checking, follow_ups);
	check_found(checking, project_files(lva, project->agendas, KEY_AGENDAS));
}

/* Read for what they are called and pile up; nothing is said of them. */
static void read_unasked(struct checking *checking, const struct found_file *found, const struct asked *asked)
{
	struct arena *memory = checking->lva->run.memory;
	size_t found_count = 0, unasked = 0;
	for (const struct found_file *file = found; file != NULL; file = file->next)
		found_count++;
	struct walked_file *files = ARENA_ARRAY(memory, struct walked_file, found_count);
	for (; found != NULL; found = found->next)
		if (!found->refused && !asked_has(asked, checking->lva->scratch, found->path))
			files[unasked++] = (struct walked_file){ found->path, WALKED_TO_BE_READ };
	check_walked(checking, files, unasked);
}

static void read_rest(struct checking *checking, const struct asked *asked)
{
	struct lva *lva = checking->lva;
	const struct project *project = lva->workspace->project;
	if (project == NULL)
		return;
	struct diags *said = checking->to;
	size_t files = checking->files;
	checking->to = checking->judged_to = checking->unsaid;
	read_unasked(checking, project_files(lva, project->decisions, KEY_DECISIONS), asked);
	release_held(checking);
	read_unasked(checking, project_files(lva, project->follow_ups, KEY_FOLLOW_UPS), asked);
	register_index_forget(checking->index);
	checking->to = checking->judged_to = said;
	checking->files = files;
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

/* Whether all of the project is asked for by its folder. */
static bool holds_project(const struct lva *lva, const struct asked *asked)
{
	const char *root = lva_has_project(lva) ? lva->workspace->root : NULL;
	return root != NULL && asked_has(asked, lva->scratch, root[0] == '\0' ? "." : root);
}

static size_t rules_not_run(const struct lva *lva)
{
	size_t count = 0;
	const struct rule *rule;
	if (classes_in_use(lva->workspace->policy))
		return 0;
	for (size_t i = 0; (rule = rule_number(i)) != NULL; i++)
		count += rule->on_classes;
	return count;
}

/* A decision or follow-up without errors is ready for its report. */
static enum lva_next next_of(struct lva *lva, const char *path)
{
	struct diags *unsaid = diags_new();
	struct reading reading = reading_with(lva, lva->run.memory, unsaid);
	const enum file_kind kind = path_is_folder(path) ? 0 : open_file(lva, &reading, path, NULL).file.kind;
	diags_free(unsaid);
	if (kind == FILE_KIND_DECISION)
		return LVA_NEXT_ASSESS;
	return kind == FILE_KIND_FOLLOW_UP ? LVA_NEXT_FOLLOW_UP : LVA_NEXT_NONE;
}

static struct lva_summary summary_of(const struct checking *checking)
{
	const struct lva *lva = checking->lva;
	struct lva_summary summary = {
		.files = checking->files,
		.errors = diags_of(lva->run.diags, SEVERITY_ERROR),
		.warnings = diags_of(lva->run.diags, SEVERITY_WARNING),
		.notes = diags_of(lva->run.diags, SEVERITY_NOTE),
		.waived = diags_waived(lva->run.diags),
		.rules_changed = lva_has_project(lva) ? lva->workspace->project->rules_count : 0,
		.rules_not_run = rules_not_run(lva),
		.day = lva_day(lva),
	};
	for (size_t i = 0; i < checking->facts->agenda_count; i++) {
		const struct agenda_fact *agenda = checking->facts->agendas[i];
		summary.items += agenda->items;
		summary.covered += agenda->of_state[ITEM_STATE_COVERED];
		summary.excluded += agenda->of_state[ITEM_STATE_EXCLUDED];
		summary.stale += agenda->of_state[ITEM_STATE_STALE];
		summary.unfinished += agenda->of_state[ITEM_STATE_UNFINISHED];
		summary.missing += agenda->of_state[ITEM_STATE_MISSING];
	}
	return summary;
}

struct lva_summary lva_check(struct lva *lva, const char *const *paths, size_t count)
{
	const struct asked asked = asked_for(lva->run.memory, paths, count);
	struct checking checking;
	checking_start(&checking, lva);
	if (count == 0)
		check_project(&checking);
	else
		read_rest(&checking, &asked);
	for (size_t i = 0; i < count; i++)
		check_path(&checking, paths[i]);
	release_held(&checking);
	judge_postponed(&checking);
	if (count == 0 || holds_project(lva, &asked))
		checking.files += check_templates(lva);
	judge_together(&checking, count == 0 ? NULL : &asked);
	if (count == 0 || holds_project(lva, &asked))
		judge_waivers_of_project(&checking);
	check_project_waivers(&checking);
	checking_end(&checking);
	if (count == 0)
		meet_inputs(lva);
	struct lva_summary summary = summary_of(&checking);
	if (count == 1 && summary.files == 1 && summary.errors == 0)
		summary.next = next_of(lva, paths[0]);
	return summary;
}
