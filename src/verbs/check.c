/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "messages.h"
#include "path.h"
#include "register_index.h"
#include "stack_register.h"
#include "state.h"

/* One check under way. */
struct checking {
	struct lva *lva;
	struct register_index *index;
	size_t files;
};

static void check_file(struct checking *checking, const char *path)
{
	struct lva *lva = checking->lva;
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, lva->run.diags);
	open_file(lva, &reading, path, checking->index);
	checking->files++;
}

/* Files that the project itself is made of were read when it was opened. */
static bool is_of_project(const struct lva *lva, const char *path)
{
	const char *real = path_real(lva->run.memory, path);
	for (const struct input *input = lva->workspace->inputs; real != NULL && input != NULL; input = input->next) {
		const char *known = path_real(lva->run.memory, input->source->name);
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
	say_unreadable(&checking->lva->workspace->reading, path, (struct where){ 0 }, reason);
}

static void check_found(struct checking *checking, const struct found_file *found)
{
	for (; found != NULL; found = found->next)
		if (found->refused)
			say_astray(checking, found->path);
		else if (is_of_project(checking->lva, found->path))
			checking->files++;
		else
			check_file(checking, found->path);
}

static void check_path(struct checking *checking, const char *path)
{
	struct text reason;
	struct lva *lva = checking->lva;
	if (!path_is_folder(path)) {
		if (is_of_project(lva, path))
			checking->files++;
		else
			check_file(checking, path);
		return;
	}
	const char *within = lva_has_project(lva) && lva->workspace->root[0] != '\0' ? lva->workspace->root : path;
	const struct found_file *found = path_walk(lva->run.memory, path, within, &reason);
	if (text_given(&reason))
		say_unreadable(&lva->workspace->reading, path, (struct where){ 0 }, reason);
	check_found(checking, found);
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
	check_found(checking, project_files(lva, project->decisions, KEY_DECISIONS));
	check_found(checking, project_files(lva, project->follow_ups, KEY_FOLLOW_UPS));
	check_found(checking, project_files(lva, project->agendas, KEY_AGENDAS));
}

/* ---- The rest of the project, when only some files are checked ---- */

static bool is_asked_for(const char *const *paths, size_t count, struct arena *memory, const char *path)
{
	for (size_t i = 0; i < count; i++)
		if (path_is_inside(memory, paths[i], path))
			return true;
	return false;
}

/* Read for what they are called, so that references to them can be followed; nothing is said of them. */
static void read_unasked(struct checking *checking, const struct found_file *found, const char *const *paths,
                         size_t count)
{
	struct lva *lva = checking->lva;
	for (; found != NULL; found = found->next) {
		if (found->refused || is_asked_for(paths, count, lva->run.memory, found->path))
			continue;
		struct diags *unsaid = diags_new();
		arena_reset(lva->scratch);
		struct reading reading = reading_with(lva, lva->scratch, unsaid);
		open_file(lva, &reading, found->path, checking->index);
		diags_free(unsaid);
	}
}

static void read_rest(struct checking *checking, const char *const *paths, size_t count)
{
	struct lva *lva = checking->lva;
	const struct project *project = lva->workspace->project;
	if (project == NULL)
		return;
	read_unasked(checking, project_files(lva, project->decisions, KEY_DECISIONS), paths, count);
	read_unasked(checking, project_files(lva, project->follow_ups, KEY_FOLLOW_UPS), paths, count);
	register_index_forget(checking->index);
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

static const char *day_of(const struct lva *lva)
{
	const struct lva_settings *settings = lva->settings;
	return settings->as_of != NULL ? settings->as_of : settings->today;
}

struct lva_summary lva_check(struct lva *lva, const char *const *paths, size_t count)
{
	struct checking checking = { lva, register_index_new(lva->run.memory), 0 };
	if (count == 0)
		check_project(&checking);
	else
		read_rest(&checking, paths, count);
	for (size_t i = 0; i < count; i++)
		check_path(&checking, paths[i]);
	check_project_waivers(&checking);
	register_index_settle(checking.index, lva->run.diags);
	register_index_end(checking.index);
	return (struct lva_summary){
		.files = checking.files,
		.errors = diags_of(lva->run.diags, SEVERITY_ERROR),
		.warnings = diags_of(lva->run.diags, SEVERITY_WARNING),
		.notes = diags_of(lva->run.diags, SEVERITY_NOTE),
		.day = day_of(lva),
	};
}
