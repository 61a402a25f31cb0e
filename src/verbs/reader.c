/* SPDX-License-Identifier: EUPL-1.2 */
#include "reader.h"

#include <string.h>

#include "checking.h"
#include "register_index.h"
#include "vocabulary.h"
#include "waivers.h"

/* ---- A run of its own ---- */

static struct waiver_use *own_waivers(struct arena *memory, const struct waiver_use *shared)
{
	if (shared == NULL)
		return NULL;
	struct waiver_use *own = ARENA_NEW(memory, struct waiver_use);
	*own = waiver_use_new(memory, shared->waivers, shared->count, shared->file_id);
	return own;
}

struct reader *reader_new(const struct lva *lva)
{
	struct arena *memory = arena_new();
	struct reader *reader = ARENA_NEW(memory, struct reader);
	reader->run = *lva;
	reader->run.run.memory = reader->run.kept = memory;
	reader->run.scratch = arena_new();
	reader->run.raw = diags_new_whole();
	reader->run.project_waivers = own_waivers(memory, lva->project_waivers);
	reader->workspace = *lva->workspace;
	reader->workspace.reading.vocabulary = vocabulary_new(memory);
	reader->run.workspace = &reader->workspace;
	reader->unsaid = diags_new();
	return reader;
}

static void free_lists(struct reader *reader)
{
	for (size_t i = 0; i < TURN_STEP; i++) {
		diags_free(reader->files[i].said);
		diags_free(reader->files[i].found);
	}
	diags_free(reader->run.raw);
	diags_free(reader->unsaid);
}

void reader_report(const struct reader *reader, const struct lva *lva)
{
	const struct waiver_use *own = reader->run.project_waivers;
	for (size_t i = 0; own != NULL && i < own->count; i++)
		lva->project_waivers->used[i] |= own->used[i];
}

void reader_end(struct reader *reader)
{
	if (reader == NULL)
		return;
	free_lists(reader);
	arena_free(reader->run.scratch);
	arena_free(reader->run.run.memory);
}

void reader_begin(struct reader *reader)
{
	arena_reset(reader->run.scratch);
}

/* ---- A file ---- */

static struct diags *emptied(struct diags *diags)
{
	if (diags_said_anything(diags))
		diags_clear(diags);
	return diags;
}

static void make_lists(struct prepared_file *file)
{
	file->said = diags_new();
	file->found = diags_new_whole();
}

static struct prepared_file *begin_file(struct reader *reader, size_t place, const char *path)
{
	struct prepared_file *file = &reader->files[place];
	if (file->said == NULL)
		make_lists(file);
	*file = (struct prepared_file){
		.path = path,
		.name = workspace_relative(reader->run.workspace, reader->run.scratch, path),
		.said = emptied(file->said),
		.found = emptied(file->found),
	};
	return file;
}

static const struct assessment *assess_file(const struct reader *reader, const struct prepared_file *file,
                                            const struct stack_register *stack)
{
	struct surroundings *surroundings = ARENA_NEW(reader->run.scratch, struct surroundings);
	*surroundings = surroundings_of(&reader->run, NULL);
	surroundings->others = stack;
	surroundings->others_missing = (struct text){ 0 };
	return assess(reader->run.scratch, file->opened.record, surroundings);
}

/* The rules; the names of what a follow-up leans on may be NULL for other files. */
static void judge(struct reader *reader, const struct checking *checking, struct prepared_file *file,
                  const struct followed_names *names)
{
	struct reading reading = reading_with(&reader->run, reader->run.scratch, file->said);
	struct opened opened = file->opened;
	struct followed followed = { .sound = true };
	file->judged = true;
	if (opened.file.kind == FILE_KIND_FOLLOW_UP)
		followed = follow(&reader->run, &reading, &opened, file->path, names);
	if (!followed.sound)
		return;
	file->on = judging_of(&reader->run, &reading, &opened, file->path, file->assessment, checking->as_of);
	judging_follow(&file->on, &followed);
	file->on.facts = checking->facts;
	file->looked_at = true;
	if (!checking->reads_only)
		judge_file(&file->on, file->found);
}

/*
 * Of a follow-up whose decision, or any with its record, may yet come nothing is known yet. One that nothing is said of need
 * not wait, nor one that is looked at before the decisions.
 */
static bool must_wait(const struct checking *checking, const struct follow_up *follow_up,
                      const struct followed_names *names)
{
	if (!checking_says(checking) || (checking->viewer != NULL && checking->viewer->follow_ups_first))
		return false;
	return names->decision == NULL || (follow_up->no_prior != NULL && names->recorded_as == NULL);
}

/* What was found in it beside its decision stands. */
static void look_at_found(struct reader *reader, const struct checking *checking, struct prepared_file *file)
{
	struct reading reading = reading_with(&reader->run, reader->run.scratch, file->said);
	file->on = judging_of(&reader->run, &reading, &file->opened, file->path, NULL, checking->as_of);
	file->looked_at = file->judged = true;
}

static void prepare_follow_up(struct reader *reader, const struct checking *checking, struct turns *turns,
                              struct prepared_file *file)
{
	turns_hold(turns);
	const struct followed_names names = followed_names(checking->index, file->opened.record, checking->known);
	file->found_early = early_find(checking->early, file->path, names.decision);
	turns_release(turns);
	if (file->found_early != NULL)
		look_at_found(reader, checking, file);
	else if (!must_wait(checking, file->opened.record, &names))
		judge(reader, checking, file, &names);
}

/* A file that seemed to follow a decision does. */
static bool follows(const struct opened *opened, const struct decision *decision)
{
	const struct follow_up *follow_up = opened->record;
	return opened->sound && opened->file.kind == FILE_KIND_FOLLOW_UP && follow_up->decision != NULL &&
	       strcmp(follow_up->decision, decision->id) == 0 && follow_up->no_prior == NULL;
}

static void judge_early(struct reader *reader, const struct checking *checking, struct prepared_file *of,
                        const char *path)
{
	const struct followed_names names = { .decision = of->name, .at_hand = of->opened.record };
	struct prepared_file file = { .path = path, .said = diags_new(), .found = diags_new_whole() };
	struct reading reading = reading_with(&reader->run, reader->run.scratch, file.said);
	struct early_finding *finding = ARENA_NEW(reader->run.scratch, struct early_finding);
	file.opened = read_file(&reader->run, &reading, path);
	diags_clear(file.said);
	if (!follows(&file.opened, of->opened.record)) {
		diags_free(file.said);
		diags_free(file.found);
		return;
	}
	judge(reader, checking, &file, &names);
	*finding = (struct early_finding){ path, of->name, file.said, file.found, of->early };
	of->early = finding;
}

static void judge_followers(struct reader *reader, const struct checking *checking, struct prepared_file *file)
{
	const struct decision *decision = file->opened.record;
	size_t count;
	const struct early_guess *guesses = early_guesses(checking->early, decision->id, &count);
	for (size_t i = 0; i < count; i++)
		judge_early(reader, checking, file, guesses[i].path);
}

/* What an agenda asks of a decision that cannot be assessed. */
static void look_at_unsound(struct reader *reader, const struct checking *checking, struct prepared_file *file)
{
	if (file->opened.record == NULL || file->opened.file.kind != FILE_KIND_DECISION)
		return;
	struct reading quiet = reading_with(&reader->run, reader->run.scratch, emptied(reader->unsaid));
	file->on = judging_of(&reader->run, &quiet, &file->opened, file->path, NULL, checking->as_of);
	file->looked_at = true;
}

static void prepare_sound(struct reader *reader, const struct checking *checking, struct turns *turns,
                          struct prepared_file *file)
{
	switch (file->opened.file.kind) {
	case FILE_KIND_DECISION:
		file->assessment = assess_file(reader, file, checking->no_stack);
		judge(reader, checking, file, NULL);
		judge_followers(reader, checking, file);
		break;
	case FILE_KIND_FOLLOW_UP:
		prepare_follow_up(reader, checking, turns, file);
		break;
	case FILE_KIND_AGENDA:
		break;
	case FILE_KIND_CATALOGUE:
	case FILE_KIND_POLICY:
	case FILE_KIND_PROJECT:
	case FILE_KIND_UNSET:
	case FILE_KIND_END:
		judge(reader, checking, file, NULL);
		break;
	}
}

void reader_prepare(struct reader *reader, const struct checking *checking, struct turns *turns, size_t place,
                    const char *path)
{
	struct prepared_file *file = begin_file(reader, place, path);
	struct reading reading = reading_with(&reader->run, reader->run.scratch, file->said);
	file->opened = read_file(&reader->run, &reading, path);
	if (checking->digest != NULL && file->opened.file.source != NULL)
		file->sha256 = source_sha256(reader->run.scratch, file->opened.file.source);
	if (file->opened.sound && reader->run.workspace->sound)
		prepare_sound(reader, checking, turns, file);
	else
		look_at_unsound(reader, checking, file);
}

void reader_prepare_again(struct reader *reader, const struct checking *checking, size_t place, const char *path)
{
	struct prepared_file *file = begin_file(reader, place, path);
	struct reading quiet = reading_with(&reader->run, reader->run.scratch, file->said);
	struct followed_names names = { 0 };
	file->opened = read_file(&reader->run, &quiet, path);
	if (!file->opened.sound)
		return;
	diags_clear(file->said);
	if (file->opened.file.kind == FILE_KIND_DECISION)
		file->assessment = assess_file(reader, file, checking->stack);
	else if (file->opened.file.kind == FILE_KIND_FOLLOW_UP)
		names = followed_names(checking->index, file->opened.record, SIZE_MAX);
	judge(reader, checking, file, &names);
	if (file->assessment != NULL)
		diags_clear(file->said);
}
