/* SPDX-License-Identifier: EUPL-1.2 */
#include "context.h"

#include <string.h>

#include "overview.h"
#include "waivers.h"

static const char *organisation_of(const struct lva *lva)
{
	const struct workspace *workspace = lva->workspace;
	if (workspace->project != NULL)
		return text_in(&workspace->project->organisation, lva->run.language);
	return workspace->catalogue == NULL ? "" : text_in(&workspace->catalogue->organisation, lva->run.language);
}

/* That of a file of the project is computed once: every report names it. */
static const char *digest_of(const struct lva *lva, const struct source *source)
{
	struct input *input = lva->workspace->inputs;
	while (input != NULL && input->source != source)
		input = input->next;
	if (input == NULL)
		return source_sha256(lva->run.memory, source);
	if (input->sha256[0] == '\0')
		strcpy(input->sha256, source_sha256(lva->scratch, source));
	return input->sha256;
}

struct report_context *context_new(const struct lva *lva, struct date own_day)
{
	const struct project *project = lva->workspace->project;
	struct report_context *context = ARENA_NEW(lva->run.memory, struct report_context);
	*context = (struct report_context){
		.organisation = organisation_of(lva),
		.tool = arena_printf(lva->run.memory, "lva %s", lva_version()),
		.as_of = date_given(lva->run.as_of) ? lva->run.as_of : own_day,
		.policy_sha256 = digest_of(lva, lva->workspace->policy_source),
		.rule_changes = project == NULL ? NULL : project->rules,
		.rule_change_count = project == NULL ? 0 : project->rules_count,
	};
	return context;
}

/* ---- Inputs ---- */

static void add(const struct lva *lva, struct report_context *context, struct reported_input input)
{
	struct reported_input *inputs =
	        ARENA_ARRAY(lva->run.memory, struct reported_input, context->input_count + 1);
	if (context->input_count > 0)
		memcpy(inputs, context->inputs, context->input_count * sizeof *inputs);
	inputs[context->input_count++] = input;
	context->inputs = inputs;
}

void context_add_input(const struct lva *lva, struct report_context *context, const struct source *source)
{
	if (source != NULL)
		add(lva, context,
		    (struct reported_input){ workspace_relative(lva->workspace, lva->run.memory, source->name),
		                             digest_of(lva, source) });
}

void context_add_project(const struct lva *lva, struct report_context *context)
{
	for (const struct input *input = lva->workspace->inputs; input != NULL; input = input->next)
		context_add_input(lva, context, input->source);
}

static const char *name_of_folder(const struct lva *lva, const char *folder, size_t files)
{
	static const struct text line = TEXT("{folder}/ ({count} tiedostoa)", "{folder}/ ({count} filer)",
	                                     "{folder}/ ({count} files)");
	const struct argument arguments[] = {
		{ "folder", text_same(folder) },
		{ "count", text_same(arena_printf(lva->run.memory, "%zu", files)) },
	};
	return text_fill(lva->run.memory, text_in(&line, lva->run.language), lva->run.language, arguments, 2);
}

void context_add_folder(const struct lva *lva, struct report_context *context, const char *folder, size_t files,
                        const char *sha256)
{
	add(lva, context, (struct reported_input){ name_of_folder(lva, folder, files), sha256 });
}

static const char *named(const struct lva *lva, const char *name, const char *input)
{
	return arena_printf(lva->run.memory, "%s: %s", name, input);
}

void context_add_neighbour(const struct lva *lva, struct report_context *context, const char *name,
                           const struct lva *neighbour, const char *folder, size_t files, const char *sha256)
{
	for (const struct input *input = neighbour->workspace->inputs; input != NULL; input = input->next)
		add(lva, context,
		    (struct reported_input){ named(lva, name,
		                                   workspace_relative(neighbour->workspace, lva->run.memory,
		                                                      input->source->name)),
		                             digest_of(neighbour, input->source) });
	if (files > 0)
		add(lva, context, (struct reported_input){ named(lva, name, name_of_folder(lva, folder, files)), sha256 });
}

/* ---- Waivers ---- */

void context_add_waivers(const struct lva *lva, struct report_context *context, const struct waiver *own, size_t count,
                         const char *file_id)
{
	const struct project *project = lva->workspace->project;
	size_t of_project = project == NULL ? 0 : project->waivers_count;
	struct waiver *waivers = ARENA_ARRAY(lva->run.memory, struct waiver, count + of_project + 1);
	for (size_t i = 0; i < count; i++)
		waivers[context->waiver_count++] = own[i];
	for (size_t i = 0; i < of_project; i++)
		if (waiver_is_of_file(&project->waivers[i], file_id))
			waivers[context->waiver_count++] = project->waivers[i];
	context->waivers = waivers;
}

/* ---- Findings ---- */

void context_judge(struct lva *lva, struct report_context *context, struct judging *on, const char *path)
{
	judge_file(on, lva->reported);
	context->findings = diags_sorted(lva->reported);
	context->findings_file = path;
	for (const struct diag *finding = context->findings; finding != NULL; finding = finding->next)
		if (strcmp(finding->place.file, path) == 0)
			say(lva->run.diags, finding);
}

/* ---- Reports ---- */

/* The register is read before, since it outlives the report. */
void own_memory_begin(struct lva *lva)
{
	read_register(lva);
	lva->run.memory = arena_new();
}

struct lva_report *own_memory_end(struct lva *lva, struct lva_report *report)
{
	struct arena *own = lva->run.memory;
	lva->run.memory = lva->kept;
	if (report == NULL) {
		lva->complaint = arena_string(lva->kept, lva->complaint);
		arena_free(own);
		return NULL;
	}
	report->memory = own;
	report->earlier = lva->reports;
	lva->reports = report;
	return report;
}

void lva_report_end(struct lva_report *report)
{
	arena_free(report->memory);
	report->memory = NULL;
	report->docs = NULL;
	report->count = 0;
	report->assessment = NULL;
}

struct lva_report *report_of(struct lva *lva, const char *name, const struct doc *doc)
{
	struct lva_report *report = ARENA_NEW(lva->kept, struct lva_report);
	report->name = arena_string(lva->kept, name);
	report->docs = ARENA_ARRAY(lva->run.memory, const struct doc *, 1);
	report->docs[report->count++] = doc;
	return report;
}

/* Of prior reports; NULL when one of them is something else. */
static const struct doc *overview_of(struct lva *lva, struct lva_report *const *reports, size_t count)
{
	const struct assessment **assessments = ARENA_ARRAY(lva->run.memory, const struct assessment *, count + 1);
	for (size_t i = 0; i < count; i++) {
		if (reports[i]->assessment == NULL)
			return NULL;
		assessments[i] = reports[i]->assessment;
	}
	if (count < 2)
		return NULL;
	return report_overview(lva->run.memory, assessments, count, lva->run.language,
	                       context_new(lva, assessments[0]->decision->meeting));
}

struct lva_report *lva_join(struct lva *lva, struct lva_report *const *reports, size_t count)
{
	struct lva_report *joined = ARENA_NEW(lva->run.memory, struct lva_report);
	size_t docs = 0;
	for (size_t i = 0; i < count; i++)
		docs += reports[i]->count;
	joined->overview = overview_of(lva, reports, count);
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
