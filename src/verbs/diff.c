/* SPDX-License-Identifier: EUPL-1.2 */
#include "diff.h"

#include <string.h>

#include "context.h"
#include "judging.h"
#include "mask.h"
#include "register_index.h"

/* One of the two versions, read and assessed against the project. */
struct version {
	const char *path;   /* "-" is standard input */
	const char *beside; /* the path that its own paths are relative to */
	struct opened opened;
	const struct assessment *assessment; /* NULL: its faults were said */
	struct diags *findings;
};

/* ---- Reading ---- */

/* The faults of a version that cannot be assessed are the run's; what else is said of the earlier one is nobody's. */
static void pass_on(struct lva *lva, struct diags *said)
{
	for (const struct diag *fault = diags_sorted(said); fault != NULL; fault = fault->next)
		say(lva->run.diags, fault);
}

static void read_version(struct lva *lva, struct version *version, bool is_spoken_of)
{
	struct diags *said = diags_new_whole();
	struct register_index *index = lva->others->index;
	struct reading reading = reading_with(lva, lva->run.memory, said);
	version->opened = open_version(lva, &reading, version->path, index);
	lva->files++;
	register_index_settle(index, said);
	const struct file *file = &version->opened.file;
	if (file->kind != FILE_KIND_UNSET && file->kind != FILE_KIND_DECISION)
		say_not_a_decision(&reading, file, version->path);
	bool sound = version->opened.record != NULL && diags_of(said, SEVERITY_ERROR) == 0;
	if (is_spoken_of || !sound)
		pass_on(lva, said);
	if (sound && lva->workspace->sound)
		version->assessment = assess_opened(lva, &version->opened);
	diags_free(said);
}

/* ---- Rules ---- */

static void judge_version(struct lva *lva, struct version *version, struct date as_of)
{
	struct diags *unsaid = diags_new();
	struct reading reading = reading_with(lva, lva->run.memory, unsaid);
	struct judging on =
		judging_of(lva, &reading, &version->opened, version->beside, version->assessment, as_of);
	judge_file(&on, version->findings);
	diags_free(unsaid);
}

/* ---- The report ---- */

static struct report_context *context_of(const struct lva *lva, const struct version *before,
                                         const struct version *after)
{
	const struct decision *decision = after->assessment->decision;
	struct report_context *context = context_new(lva, decision->meeting);
	context_add_input(lva, context, before->opened.file.source);
	context_add_input(lva, context, after->opened.file.source);
	context_add_project(lva, context);
	if (lva->others->files > 0)
		context_add_folder(lva, context, lva->workspace->project->decisions, lva->others->files,
		                   lva->others->sha256);
	context_add_waivers(lva, context, decision->waivers, decision->waivers_count, decision->id);
	return context;
}

static struct lva_report *report_versions(struct lva *lva, struct version *before, struct version *after)
{
	struct arena *memory = lva->run.memory;
	struct report_context *context = context_of(lva, before, after);
	judge_version(lva, before, context->as_of);
	judge_version(lva, after, context->as_of);
	const struct diff_input input = {
		.versions = versions_compare(memory, before->assessment, after->assessment),
		.findings = finding_changes_between(memory, diags_sorted(before->findings), diags_sorted(after->findings)),
		.before = workspace_relative(lva->workspace, memory, before->path),
		.after = workspace_relative(lva->workspace, memory, after->path),
	};
	const char *id = mask_in_code(memory, after->assessment->decision->id);
	const struct doc *doc = report_diff(memory, &input, lva->run.language, context);
	for (const struct diag *finding = diags_sorted(after->findings); finding != NULL; finding = finding->next)
		say(lva->run.diags, finding);
	return report_of(lva, arena_printf(memory, "diff-%s", id), doc);
}

struct lva_report *lva_diff(struct lva *lva, const char *before, const char *after)
{
	struct version old = { .path = before, .beside = strcmp(before, "-") == 0 ? after : before };
	struct version new = { .path = after, .beside = strcmp(after, "-") == 0 ? before : after };
	lva->complaint = "";
	read_register(lva);
	read_version(lva, &old, false);
	read_version(lva, &new, true);
	if (old.assessment == NULL || new.assessment == NULL)
		return NULL;
	old.findings = diags_new_whole();
	new.findings = diags_new_whole();
	struct lva_report *report = report_versions(lva, &old, &new);
	diags_free(old.findings);
	diags_free(new.findings);
	return report;
}
