/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "context.h"
#include "follow_up_report.h"
#include "followed.h"
#include "mask.h"
#include "register_index.h"
#include "templates.h"

static void say_not_a_follow_up(struct lva *lva, const struct file *file, const char *path)
{
	static const struct text reason = TEXT("se ei ole seurantatiedosto (lva: seuranta/1)",
	                                       "den är ingen uppföljningsfil (lva: uppföljning/1)",
	                                       "it is not a follow-up file (lva: follow-up/1)");
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	say_unreadable(&reading, path, file->root->first->at, reason);
}

/* Its decision has faults: a report would compare with nothing. */
static void say_no_decision(struct lva *lva, const struct looked_back *back)
{
	const struct follow_up *follow_up = back->opened.record;
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	say_unreadable(&reading, follow_up->decision, field_where(follow_up, KEY_DECISION), back->followed.missing);
}

static void open_both(struct lva *lva, struct reading *reading, struct looked_back *back, const char *path)
{
	const struct register_read *others = read_register(lva);
	struct register_index *index = others == NULL ? NULL : others->index;
	size_t errors = diags_of(lva->run.diags, SEVERITY_ERROR);
	back->opened = open_file(lva, reading, path, index);
	lva->files++;
	diags_meet(lva->run.diags, path);
	if (index != NULL)
		register_index_settle(index, lva->run.diags);
	if (back->opened.file.kind != FILE_KIND_UNSET && back->opened.file.kind != FILE_KIND_FOLLOW_UP)
		say_not_a_follow_up(lva, &back->opened.file, path);
	if (diags_of(lva->run.diags, SEVERITY_ERROR) != errors || !lva->workspace->sound)
		return;
	const struct followed_names names = followed_names(index, back->opened.record, SIZE_MAX);
	back->followed = follow(lva, reading, &back->opened, path, &names);
	if (text_given(&back->followed.missing))
		say_no_decision(lva, back);
}

bool look_back_from(struct lva *lva, const char *path, struct looked_back *back)
{
	size_t errors = diags_of(lva->run.diags, SEVERITY_ERROR);
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	*back = (struct looked_back){ .result = NULL };
	open_both(lva, &reading, back, path);
	if (diags_of(lva->run.diags, SEVERITY_ERROR) != errors || !lva->workspace->sound)
		return false;
	struct surroundings *surroundings = ARENA_NEW(lva->run.memory, struct surroundings);
	*surroundings = surroundings_of(lva, lva->others);
	surroundings->explained = true;
	const struct decision *decision = back->followed.of;
	const struct assessment *prior = decision == NULL ? NULL : assess(lva->run.memory, decision, surroundings);
	back->result = follow_up_result(lva->run.memory, back->opened.record, prior, surroundings);
	return true;
}

/* ---- The report ---- */

static struct report_context *context_of(const struct lva *lva, const struct looked_back *back)
{
	const struct follow_up *follow_up = back->result->follow_up;
	const struct register_read *others = lva->others;
	struct report_context *context = context_new(lva, follow_up->date);
	context_add_input(lva, context, back->opened.file.source);
	context_add_input(lva, context, back->followed.decision.file.source);
	for (size_t i = 0; i < back->followed.data_count; i++)
		context_add_input(lva, context, back->followed.data[i]);
	context_add_project(lva, context);
	if (others != NULL && others->files > 0)
		context_add_folder(lva, context, lva->workspace->project->decisions, others->files,
		                   others->sha256);
	context_add_waivers(lva, context, follow_up->waivers, follow_up->waivers_count, follow_up->id);
	return context;
}

static void judge_reported(struct lva *lva, const struct looked_back *back, const char *path,
                           struct report_context *context)
{
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	struct judging on = judging_of(lva, &reading, &back->opened, path, NULL, context->as_of);
	judging_follow(&on, &back->followed);
	context_judge(lva, context, &on, path);
}

static struct lva_report *report_back(struct lva *lva, const char *path)
{
	struct looked_back back;
	if (!look_back_from(lva, path, &back))
		return NULL;
	struct report_context *context = context_of(lva, &back);
	judge_reported(lva, &back, path, context);
	if (!context_take_template(lva, context, follow_up_kind(back.result->follow_up)))
		return NULL;
	return report_of(lva, mask_in_code(lva->run.memory, back.result->follow_up->id),
	                 report_follow_up(lva->run.memory, back.result, lva->run.language, context));
}

struct lva_report *lva_follow_up(struct lva *lva, const char *path)
{
	own_memory_begin(lva);
	return own_memory_end(lva, report_back(lva, path));
}
