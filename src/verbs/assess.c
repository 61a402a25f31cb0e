/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "judging.h"
#include "mask.h"
#include "path.h"
#include "prior.h"
#include "register_index.h"
#include "state.h"
#include "waivers.h"

static void say_not_a_decision(struct lva *lva, const struct file *file, const char *path)
{
	static const struct text reason = TEXT("se ei ole päätöstiedosto (lva: päätös/1)",
	                                       "den är ingen beslutsfil (lva: beslut/1)",
	                                       "it is not a decision file (lva: decision/1)");
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	say_unreadable(&reading, path, file->root->first->at, reason);
}

const struct assessment *assess_path(struct lva *lva, const char *path, struct opened *opened)
{
	size_t errors = diags_of(lva->run.diags, SEVERITY_ERROR);
	const struct register_read *others = read_register(lva);
	struct register_index *index = others == NULL ? NULL : others->index;
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	*opened = open_file(lva, &reading, path, index);
	if (index != NULL)
		register_index_settle(index, lva->run.diags);
	if (opened->file.kind != FILE_KIND_UNSET && opened->file.kind != FILE_KIND_DECISION)
		say_not_a_decision(lva, &opened->file, path);
	if (diags_of(lva->run.diags, SEVERITY_ERROR) != errors || !lva->workspace->sound)
		return NULL;
	struct surroundings *surroundings = ARENA_NEW(lva->run.memory, struct surroundings);
	*surroundings = surroundings_of(lva, others);
	surroundings->explained = true;
	return assess(lva->run.memory, opened->record, surroundings);
}

/* ---- What a report says of where it came from ---- */

static struct reported_input reported(const struct lva *lva, const struct source *source)
{
	return (struct reported_input){ workspace_relative(lva->workspace, lva->run.memory, source->name),
		                        source_sha256(lva->run.memory, source) };
}

/* The rest of the register as one line: every other decision may have answered the trigger `stacked`. */
static struct reported_input reported_register(const struct lva *lva, const struct register_read *others)
{
	static const struct text register_of = TEXT("{folder}/ ({count} tiedostoa)", "{folder}/ ({count} filer)",
	                                            "{folder}/ ({count} files)");
	const struct argument arguments[] = {
		{ "folder", text_same(lva->workspace->project->decisions) },
		{ "count", text_same(arena_printf(lva->run.memory, "%zu", others->files)) },
	};
	const char *name = text_fill(lva->run.memory, text_in(&register_of, lva->run.language), lva->run.language,
	                             arguments, 2);
	return (struct reported_input){ name, others->sha256 };
}

static void list_inputs(const struct lva *lva, const struct opened *opened, struct report_context *context)
{
	size_t most = 2;
	for (const struct input *input = lva->workspace->inputs; input != NULL; input = input->next)
		most++;
	struct reported_input *inputs = ARENA_ARRAY(lva->run.memory, struct reported_input, most);
	inputs[context->input_count++] = reported(lva, opened->file.source);
	for (const struct input *input = lva->workspace->inputs; input != NULL; input = input->next)
		inputs[context->input_count++] = reported(lva, input->source);
	if (lva->others != NULL && lva->others->files > 0)
		inputs[context->input_count++] = reported_register(lva, lva->others);
	context->inputs = inputs;
}

static const char *organisation_of(const struct lva *lva)
{
	const struct workspace *workspace = lva->workspace;
	if (workspace->project != NULL)
		return text_in(&workspace->project->organisation, lva->run.language);
	return workspace->catalogue == NULL ? "" : text_in(&workspace->catalogue->organisation, lva->run.language);
}

/* Its own, and those of lva.yaml for it or an id in it. */
static void list_waivers(const struct lva *lva, const struct decision *decision, struct report_context *context)
{
	const struct project *project = lva->workspace->project;
	size_t of_project = project == NULL ? 0 : project->waivers_count;
	struct waiver *waivers = ARENA_ARRAY(lva->run.memory, struct waiver, decision->waivers_count + of_project + 1);
	for (size_t i = 0; i < decision->waivers_count; i++)
		waivers[context->waiver_count++] = decision->waivers[i];
	for (size_t i = 0; i < of_project; i++)
		if (waiver_is_of_file(&project->waivers[i], decision->id))
			waivers[context->waiver_count++] = project->waivers[i];
	context->waivers = waivers;
}

static struct report_context context_of(const struct lva *lva, const struct opened *opened,
                                        const struct decision *decision)
{
	const struct project *project = lva->workspace->project;
	struct report_context context = {
		.organisation = organisation_of(lva),
		.tool = arena_printf(lva->run.memory, "lva %s", lva_version()),
		.as_of = date_given(lva->run.as_of) ? lva->run.as_of : decision->meeting,
		.policy_sha256 = source_sha256(lva->run.memory, lva->workspace->policy_source),
		.rule_changes = project == NULL ? NULL : project->rules,
		.rule_change_count = project == NULL ? 0 : project->rules_count,
	};
	list_inputs(lva, opened, &context);
	list_waivers(lva, decision, &context);
	return context;
}

/* What is found stands in the report, and is said as well. */
static void judge_reported(struct lva *lva, const struct opened *opened, const char *path,
                           const struct assessment *assessment, struct report_context *context)
{
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	struct judging on = judging_of(lva, &reading, opened, path, assessment, context->as_of);
	judge_file(&on, lva->reported);
	context->findings = diags_sorted(lva->reported);
	context->findings_file = path;
	for (const struct diag *finding = context->findings; finding != NULL; finding = finding->next)
		if (strcmp(finding->place.file, path) == 0)
			say(lva->run.diags, finding);
}

struct lva_report *lva_assess(struct lva *lva, const char *path)
{
	struct opened opened;
	const struct assessment *assessment = assess_path(lva, path, &opened);
	if (assessment == NULL)
		return NULL;
	struct report_context *context = ARENA_NEW(lva->run.memory, struct report_context);
	*context = context_of(lva, &opened, assessment->decision);
	judge_reported(lva, &opened, path, assessment, context);
	struct lva_report *report = ARENA_NEW(lva->run.memory, struct lva_report);
	report->name = mask_in_code(lva->run.memory, assessment->decision->id);
	report->docs = ARENA_ARRAY(lva->run.memory, const struct doc *, 1);
	report->docs[report->count++] = report_prior(lva->run.memory, assessment, lva->run.language, context);
	return report;
}

struct lva_report *lva_join(struct lva *lva, struct lva_report *const *reports, size_t count)
{
	struct lva_report *joined = ARENA_NEW(lva->run.memory, struct lva_report);
	size_t docs = 0;
	for (size_t i = 0; i < count; i++)
		docs += reports[i]->count;
	joined->name = count == 0 ? "lva" : reports[0]->name;
	joined->docs = ARENA_ARRAY(lva->run.memory, const struct doc *, docs + 1);
	for (size_t i = 0; i < count; i++)
		for (size_t n = 0; n < reports[i]->count; n++)
			joined->docs[joined->count++] = reports[i]->docs[n];
	return joined;
}

const char *lva_report_name(const struct lva_report *report)
{
	return report->name;
}
