/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "child.h"
#include "context.h"
#include "cumulating.h"
#include "judging.h"
#include "mask.h"
#include "messages.h"
#include "register_index.h"
#include "state.h"
#include "templates.h"

void say_not_a_decision(struct reading *reading, const struct file *file, const char *path)
{
	static const struct text reason = TEXT("se ei ole päätöstiedosto (lva: päätös/1)",
	                                       "den är ingen beslutsfil (lva: beslut/1)",
	                                       "it is not a decision file (lva: decision/1)");
	say_unreadable(reading, path, file->root->first->at, reason);
}

const struct assessment *assess_opened(struct lva *lva, const struct opened *opened)
{
	struct surroundings *surroundings = ARENA_NEW(lva->run.memory, struct surroundings);
	*surroundings = surroundings_of(lva, lva->others);
	surroundings->explained = true;
	surroundings->costs = costs_of(lva);
	return assess(lva->run.memory, opened->record, surroundings);
}

const struct assessment *assess_path(struct lva *lva, const char *path, struct opened *opened)
{
	size_t errors = diags_of(lva->run.diags, SEVERITY_ERROR);
	const struct register_read *others = read_register(lva);
	struct register_index *index = others == NULL ? NULL : others->index;
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	*opened = open_file(lva, &reading, path, index);
	lva->files++;
	diags_meet(lva->run.diags, path);
	if (index != NULL)
		register_index_settle(index, lva->run.diags);
	if (opened->file.kind != FILE_KIND_UNSET && opened->file.kind != FILE_KIND_DECISION)
		say_not_a_decision(&reading, &opened->file, path);
	if (diags_of(lva->run.diags, SEVERITY_ERROR) != errors || !lva->workspace->sound)
		return NULL;
	return assess_opened(lva, opened);
}

/* ---- The report ---- */

static struct report_context *context_of(const struct lva *lva, const struct opened *opened,
                                         const struct decision *decision)
{
	struct report_context *context = context_new(lva, decision->meeting);
	const struct register_read *others = lva->others;
	context_add_input(lva, context, opened->file.source);
	context_add_project(lva, context);
	/* Every other decision may have answered the trigger `stacked`. */
	if (others != NULL && others->files > 0)
		context_add_folder(lva, context, lva->workspace->project->decisions, others->files, others->sha256);
	context_add_waivers(lva, context, decision->waivers, decision->waivers_count, decision->id);
	return context;
}

static void judge_reported(struct lva *lva, const struct opened *opened, const char *path,
                           const struct assessment *assessment, struct report_context *context)
{
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	struct judging on = judging_of(lva, &reading, opened, path, assessment, context->as_of);
	context_judge(lva, context, &on, path);
}

static struct lva_report *prior_report(struct lva *lva, const char *path)
{
	struct opened opened;
	const struct assessment *assessment = assess_path(lva, path, &opened);
	if (assessment == NULL)
		return NULL;
	struct report_context *context = context_of(lva, &opened, assessment->decision);
	judge_reported(lva, &opened, path, assessment, context);
	if (!context_take_template(lva, context, &report_kind_prior))
		return NULL;
	context->cumulative = cumulation_around(lva, assessment, path, context->as_of);
	struct lva_report *report = report_of(lva, mask_in_code(lva->run.memory, assessment->decision->id),
	                                      report_prior(lva->run.memory, assessment, lva->run.language, context));
	report->assessment = assessment;
	return report;
}

struct lva_report *lva_assess(struct lva *lva, const char *path)
{
	own_memory_begin(lva);
	return own_memory_end(lva, prior_report(lva, path));
}

/* ---- The page for children ---- */

/* A page for children is for the public: nothing of what is confidential may be on it. */
static bool refuse_confidential(struct lva *lva, const struct decision *decision)
{
	const struct publication *publication = decision->publication;
	if (publication == NULL || publication->confidential == NULL)
		return false;
	say(lva->run.diags, &(struct diag){
		.message = &message_confidential,
		.at = field_where(publication, KEY_CONFIDENTIAL),
	});
	return true;
}

static const char *child_name(const struct lva *lva, const struct decision *decision)
{
	static const struct text ending = TEXT("lapsille", "for-barn", "for-children");
	return arena_printf(lva->run.memory, "%s-%s", mask_in_code(lva->run.memory, decision->id),
	                    text_in(&ending, lva->run.language));
}

static struct lva_report *child_report(struct lva *lva, const char *path)
{
	struct opened opened;
	const struct assessment *assessment = assess_path(lva, path, &opened);
	if (assessment == NULL || refuse_confidential(lva, assessment->decision))
		return NULL;
	struct report_context *context = context_of(lva, &opened, assessment->decision);
	judge_reported(lva, &opened, path, assessment, context);
	if (!context_take_template(lva, context, &report_kind_child))
		return NULL;
	return report_of(lva, child_name(lva, assessment->decision),
	                 report_child(lva->run.memory, assessment, lva->run.language, context));
}

struct lva_report *lva_child_page(struct lva *lva, const char *path)
{
	own_memory_begin(lva);
	return own_memory_end(lva, child_report(lva, path));
}
