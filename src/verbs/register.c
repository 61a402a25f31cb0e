/* SPDX-License-Identifier: EUPL-1.2 */
/* The rest of the project, read once and kept in a few bytes a file. */
#include <string.h>

#include "folder_digest.h"
#include "messages.h"
#include "path.h"
#include "register_facts.h"
#include "register_index.h"
#include "stack_register.h"
#include "state.h"

struct reading reading_with(const struct lva *lva, struct arena *memory, struct diags *diags)
{
	struct reading reading = lva->workspace->reading;
	reading.memory = memory;
	reading.diags = diags;
	return reading;
}

static void link_file(struct reading *reading, const struct file *file, void *record, const struct targets *targets)
{
	if (file->kind == FILE_KIND_DECISION)
		link_decision(reading, record, targets);
	else if (file->kind == FILE_KIND_FOLLOW_UP)
		link_follow_up(reading, record, targets);
	else if (file->kind == FILE_KIND_AGENDA)
		link_agenda(reading, record, targets);
	else if (file->kind == FILE_KIND_CATALOGUE)
		link_catalogue(reading, record, targets);
}

static void take_in(struct register_index *index, struct diags *diags, const struct file *file, const void *record,
                    const char *name)
{
	if (register_index_has_path(index, name))
		return;
	if (file->kind == FILE_KIND_DECISION)
		register_index_decision(index, diags, record, name);
	else if (file->kind == FILE_KIND_FOLLOW_UP)
		register_index_follow_up(index, diags, record, name);
	else if (file->kind == FILE_KIND_AGENDA)
		register_index_agenda(index, diags, record, name);
}

/* A follow-up may name its decision by a path relative to its own; in the register it goes by its path in the project. */
static void name_decision(const struct lva *lva, struct reading *reading, struct follow_up *follow_up, const char *path)
{
	const struct workspace *workspace = lva->workspace;
	const char *root = workspace->root[0] == '\0' ? "." : workspace->root;
	if (follow_up->decision == NULL || strchr(follow_up->decision, '.') == NULL)
		return;
	const char *beside = path_join(reading->memory, path_folder(reading->memory, path), follow_up->decision);
	if (!path_exists(beside) || path_is_folder(beside) || !path_is_inside(reading->memory, root, beside))
		return;
	follow_up->decision =
	        workspace->project == NULL ? beside : workspace_relative(workspace, reading->memory, beside);
}

/* Where no folder of decisions makes a register, one that is named by its path is known all the same. */
static void know_decision(struct lva *lva, struct reading *reading, const struct follow_up *follow_up,
                          struct register_index *index)
{
	const struct workspace *workspace = lva->workspace;
	bool registered = workspace->project != NULL && workspace->project->decisions != NULL;
	const char *path = follow_up->decision == NULL ? NULL
	                                               : path_join(reading->memory, workspace->root, follow_up->decision);
	if (registered || path == NULL || !path_exists(path) ||
	    register_index_has_path(index, follow_up->decision))
		return;
	struct diags *unsaid = diags_new();
	struct reading quiet = reading_with(lva, reading->memory, unsaid);
	struct opened decision = open_file(lva, &quiet, path, NULL);
	if (decision.file.kind == FILE_KIND_DECISION && decision.record != NULL)
		register_index_decision(index, unsaid, decision.record, follow_up->decision);
	diags_free(unsaid);
}

static void follow_references(struct lva *lva, struct reading *reading, const struct opened *opened,
                              struct register_index *index)
{
	if (opened->file.kind == FILE_KIND_FOLLOW_UP)
		know_decision(lva, reading, opened->record, index);
	register_index_expect(index, &opened->references);
}

/* What the file needs and the project does not have: what is missing rather than broken is said by nobody else. */
static void say_not_evaluated(struct reading *reading, const void *in, const char *rule, struct text reason)
{
	say(reading->diags, &(struct diag){
		.message = &message_not_evaluated,
		.at = field_where(in, KEY_NONE),
		.arguments = { { "rule", text_same(rule) }, { "reason", reason } },
	});
}

static bool changes_services(const struct decision *decision)
{
	for (size_t i = 0; i < decision->options_count; i++)
		if (decision->options[i].changes_count > 0)
			return true;
	return false;
}

static void check_surroundings(const struct lva *lva, struct reading *reading, const struct decision *decision)
{
	static const struct text no_catalogue = TEXT("palveluluetteloa ei ole", "tjänstekatalogen saknas",
	                                             "there is no service catalogue");
	static const struct text no_population = TEXT("väestötietoja ei ole", "befolkningsuppgifterna saknas",
	                                              "there are no population figures");
	const struct workspace *workspace = lva->workspace;
	if (workspace->catalogue == NULL && workspace->sound && changes_services(decision))
		say_not_evaluated(reading, decision, message_unknown_service.id, no_catalogue);
	if (workspace->population == NULL && workspace->sound && decision->areas.count > 0)
		say_not_evaluated(reading, decision, message_unknown_area.id, no_population);
}

/* The record of a file that was opened, linked. */
static void read_record(struct lva *lva, struct reading *reading, struct opened *opened)
{
	const struct file *file = &opened->file;
	if (file->kind == FILE_KIND_UNSET)
		return;
	struct targets targets = workspace_targets(lva->workspace, &opened->references);
	void *record = file_record(reading, file, file_kind_record(file->kind));
	references_start(&opened->references, reading->memory);
	if (file->kind == FILE_KIND_FOLLOW_UP)
		name_decision(lva, reading, record, file->source->name);
	link_file(reading, file, record, &targets);
	check_rule_names(reading, file->kind, record);
	if (file->kind == FILE_KIND_DECISION)
		check_surroundings(lva, reading, record);
	opened->record = record;
}

struct opened read_file(struct lva *lva, struct reading *reading, const char *path)
{
	size_t errors = diags_of(reading->diags, SEVERITY_ERROR);
	struct opened opened = { .file = file_open(reading, path, path, (struct where){ 0 }) };
	read_record(lva, reading, &opened);
	opened.sound = opened.record != NULL && diags_of(reading->diags, SEVERITY_ERROR) == errors;
	return opened;
}

void enter_file(struct lva *lva, struct reading *reading, struct opened *opened, const char *path,
                struct register_index *index)
{
	size_t errors = diags_of(reading->diags, SEVERITY_ERROR);
	if (opened->record == NULL)
		return;
	follow_references(lva, reading, opened, index);
	take_in(index, reading->diags, &opened->file, opened->record,
	        workspace_relative(lva->workspace, reading->memory, path));
	opened->sound = opened->sound && diags_of(reading->diags, SEVERITY_ERROR) == errors;
}

struct opened open_file(struct lva *lva, struct reading *reading, const char *path, struct register_index *index)
{
	struct opened opened = read_file(lva, reading, path);
	if (index != NULL)
		enter_file(lva, reading, &opened, path, index);
	return opened;
}

/* It may refer to itself: of a file that stands nowhere in the register, the first version is what its id means. */
static void take_in_version(const struct lva *lva, struct reading *reading, const struct opened *opened, const char *path,
                            struct register_index *index)
{
	const struct decision *decision = opened->file.kind == FILE_KIND_DECISION ? opened->record : NULL;
	if (decision != NULL && decision->id != NULL && register_index_path(index, decision->id) == NULL)
		take_in(index, reading->diags, &opened->file, decision,
		        workspace_relative(lva->workspace, reading->memory, path));
}

struct opened open_version(struct lva *lva, struct reading *reading, const char *path, struct register_index *index)
{
	size_t errors = diags_of(reading->diags, SEVERITY_ERROR);
	struct opened opened = { .file = strcmp(path, "-") == 0 ? file_open_input(reading, path)
	                                                        : file_open(reading, path, path, (struct where){ 0 }) };
	read_record(lva, reading, &opened);
	if (opened.record != NULL)
		follow_references(lva, reading, &opened, index);
	take_in_version(lva, reading, &opened, path, index);
	opened.sound = opened.record != NULL && diags_of(reading->diags, SEVERITY_ERROR) == errors;
	return opened;
}

struct found_file *project_files(struct lva *lva, const char *folder, enum key key)
{
	struct text reason;
	struct workspace *workspace = lva->workspace;
	if (workspace->project == NULL || folder == NULL)
		return NULL;
	struct where at = field_where(workspace->project, key);
	const char *path = workspace_path(workspace, folder, at);
	if (path == NULL)
		return NULL;
	const char *root = workspace->root[0] == '\0' ? "." : workspace->root;
	struct found_file *found = path_walk(lva->run.memory, path, root, &reason);
	if (text_given(&reason))
		say_unreadable(&workspace->reading, path, at, reason);
	return found;
}

/* ---- The decisions, assessed for what they pile up ---- */

static void note_gap(struct lva *lva, struct register_read *others, const char *path)
{
	if (!text_given(&others->gap))
		others->gap = (struct text)TEXT(
			arena_printf(lva->run.memory, "rekisterin tiedostoa %s ei voi lukea virheittä", path),
			arena_printf(lva->run.memory, "filen %s i registret kan inte läsas utan fel", path),
			arena_printf(lva->run.memory, "file %s of the register cannot be read without errors", path));
}

static void pile_up(struct lva *lva, struct register_read *others, const struct opened *opened, const char *path)
{
	const struct decision *decision = opened->record;
	struct surroundings surroundings = surroundings_of(lva, NULL);
	if (decision->screening == NULL)
		return;
	const struct assessment *assessment = assess(lva->scratch, decision, &surroundings);
	stack_register_add(others->stack, assessment);
	register_facts_add_decision(others->facts, &(struct decision_taken){ decision, assessment, PROPOSAL_NOT_GIVEN },
	                            workspace_relative(lva->workspace, lva->scratch, path));
}

static void read_one(struct lva *lva, struct register_read *others, struct folder_digest *digest, const char *path)
{
	struct diags *unsaid = diags_new();
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, unsaid);
	struct opened opened = open_file(lva, &reading, path, others->index);
	if (opened.file.source == NULL || !opened.sound)
		note_gap(lva, others, path);
	else if (opened.file.kind == FILE_KIND_DECISION)
		pile_up(lva, others, &opened, path);
	const struct source *source = opened.file.source;
	folder_digest_add(digest, source == NULL ? NULL : source_sha256(lva->scratch, source),
	                  workspace_relative(lva->workspace, lva->scratch, path));
	diags_free(unsaid);
}

static void read_all(struct lva *lva, struct register_read *others, struct folder_digest *digest,
                     const struct found_file *found)
{
	size_t count = 0, done = 0;
	for (const struct found_file *file = found; file != NULL; file = file->next)
		count++;
	for (; found != NULL; found = found->next) {
		if (!found->refused)
			read_one(lva, others, digest, found->path);
		tell_progress(lva, ++done, count);
	}
}

const struct register_read *read_register(struct lva *lva)
{
	if (lva->others != NULL)
		return lva->others;
	struct register_read *others = ARENA_NEW(lva->run.memory, struct register_read);
	struct folder_digest digest;
	others->index = register_index_new(lva->run.memory);
	lva->others = others;
	if (!lva_has_project(lva))
		return others;
	others->stack = stack_register_new(lva->run.memory);
	others->facts = register_facts_new(lva->run.memory);
	others->facts->keeps_more = true;
	const struct project *project = lva->workspace->project;
	folder_digest_start(&digest, project->decisions);
	read_all(lva, others, &digest, project_files(lva, project->decisions, KEY_DECISIONS));
	folder_digest_end(&digest);
	others->files = digest.files;
	others->sha256 = arena_string(lva->run.memory, digest.sha256);
	register_index_forget(others->index);
	return others;
}

struct surroundings surroundings_of(const struct lva *lva, const struct register_read *others)
{
	static const struct text no_register = TEXT("päätösten rekisteriä ei ole", "det finns inget register över besluten",
	                                            "there is no register of decisions");
	const struct workspace *workspace = lva->workspace;
	return (struct surroundings){
		.policy = workspace->policy,
		.bands = workspace->bands,
		.catalogue = workspace->catalogue,
		.population = workspace->population,
		.others = others == NULL ? NULL : others->stack,
		.others_missing = others == NULL || others->stack == NULL ? no_register : others->gap,
	};
}
