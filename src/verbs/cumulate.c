/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "context.h"
#include "cumulating.h"
#include "cumulative.h"
#include "templates.h"

/* The waivers of lva.yaml that let an alert be. */
static void add_waivers(const struct lva *lva, struct report_context *context)
{
	static const char area[] = "cumulative";
	const struct project *project = lva->workspace->project;
	struct waiver *waivers = ARENA_ARRAY(lva->run.memory, struct waiver, project->waivers_count);
	for (size_t i = 0; i < project->waivers_count; i++)
		if (project->waivers[i].rule != NULL && strncmp(project->waivers[i].rule, area, strlen(area)) == 0)
			waivers[context->waiver_count++] = project->waivers[i];
	context->waivers = waivers;
}

static struct report_context *context_of(const struct lva *lva, const struct cumulating_register *reg)
{
	struct report_context *context = context_new(lva, reg->checking.as_of);
	context_add_project(lva, context);
	context_add_survey(lva, context, &reg->checking);
	for (size_t i = 0; i < reg->neighbours.folder_count; i++) {
		const struct folder_digest *digest = &reg->neighbours.digests[i];
		context_add_folder(lva, context, digest->folder, digest->files, digest->sha256);
	}
	for (size_t i = 0; i < reg->neighbours.count; i++) {
		const struct neighbour *neighbour = &reg->neighbours.items[i];
		const struct folder_digest *digest = &neighbour->decisions;
		context_add_neighbour(lva, context, neighbour->name, neighbour->lva, digest->folder, digest->files,
		                      digest->sha256);
	}
	add_waivers(lva, context);
	return context;
}

static struct lva_report *report_on(struct lva *lva, struct cumulating_register *reg)
{
	cumulating_compute(reg);
	for (const struct diag *finding = reg->findings; finding != NULL; finding = finding->next)
		say(lva->run.diags, finding);
	const struct cumulative_view view = {
		.cumulation = reg->cumulation,
		.organisations = reg->organisations,
		.organisation_count = reg->organisation_count,
		.findings = reg->findings,
		.file = workspace_relative(lva->workspace, lva->run.memory, lva->workspace->project_path),
	};
	struct report_context *context = context_of(lva, reg);
	if (!context_take_template(lva, context, &report_kind_cumulation))
		return NULL;
	return report_of(lva, "cumulation", report_cumulative(lva->run.memory, &view, lva->run.language, context));
}

struct lva_report *lva_cumulate(struct lva *lva, const char *const *folders, size_t count)
{
	struct cumulating_register *reg = ARENA_NEW(lva->run.memory, struct cumulating_register);
	struct lva_report *report = cumulating_read(reg, lva, folders, count) ? report_on(lva, reg) : NULL;
	cumulating_end(reg);
	return report;
}
