/* SPDX-License-Identifier: EUPL-1.2 */
#include "due.h"

#include <string.h>

#include "due_report.h"
#include "due_span.h"
#include "survey.h"

/* ---- Each file as it passes ---- */

static const char *agenda_id(const struct agenda *agenda, const char *path)
{
	return agenda->id == NULL ? path : agenda->id;
}

static void look(void *context, const struct judging *on, const char *path)
{
	struct due *due = context;
	if (on->decision != NULL)
		due_add_decision(due, on->decision, path);
	else if (on->follow_up != NULL)
		due_add_follow_up(due, on->follow_up, path);
	else if (on->agenda != NULL)
		due_add_waivers(due, on->waivers, on->waiver_count,
		                &(struct due_matter){ .id = agenda_id(on->agenda, path), .title = on->agenda->body },
		                path);
}

/* The files of the project itself, which were read when it was opened. */
static void add_own(const struct lva *lva, struct due *due, const struct waiver *waivers, size_t count,
                    const char *path)
{
	const char *name = workspace_relative(lva->workspace, lva->run.memory, path);
	due_add_waivers(due, waivers, count, &(struct due_matter){ .id = name }, name);
}

static void add_project(const struct lva *lva, struct due *due)
{
	const struct workspace *workspace = lva->workspace;
	const struct project *project = workspace->project;
	const struct catalogue *catalogue = workspace->catalogue;
	const struct policy *policy = workspace->policy;
	add_own(lva, due, project->waivers, project->waivers_count, workspace->project_path);
	if (policy->waivers_count > 0)
		add_own(lva, due, policy->waivers, policy->waivers_count, workspace->policy_source->name);
	if (catalogue == NULL)
		return;
	add_own(lva, due, catalogue->waivers, catalogue->waivers_count, workspace->catalogue_path);
	due_add_services(due, catalogue, policy_on(lva->run.memory, policy, due->as_of)->limits,
	                 workspace_relative(workspace, lva->run.memory, workspace->catalogue_path));
}

/* ---- What could not be read ---- */

static bool is_new(const char *const *files, size_t count, const char *file)
{
	return count == 0 || strcmp(files[count - 1], file) != 0;
}

/* Those in which something is an error now; references are looked at later, and keep no file from being read. */
static struct unread unread_of(const struct lva *lva)
{
	struct arena *memory = lva->run.memory;
	const char **files = ARENA_ARRAY(memory, const char *, diags_count(lva->run.diags) + 1);
	struct unread unread = { .files = files };
	for (const struct diag *diag = diags_sorted(lva->run.diags); diag != NULL; diag = diag->next) {
		if (diag->severity != SEVERITY_ERROR || diag->place.file == NULL)
			continue;
		const char *file = workspace_relative(lva->workspace, memory, diag->place.file);
		if (is_new(unread.files, unread.count, file))
			files[unread.count++] = file;
	}
	return unread;
}

/* ---- The verb ---- */

static bool read_span(struct lva *lva, const char *within, struct due_span *span)
{
	static const struct text wrong = TEXT(
	        "\"{1}\" ei ole aika; oikeita muotoja ovat 60d (päivää), 8w (viikkoa), 6m (kuukautta) ja 1y (vuosi)",
	        "\"{1}\" är ingen tid; rätta former är 60d (dagar), 8w (veckor), 6m (månader) och 1y (år)",
	        "\"{1}\" is not a time; the right forms are 60d (days), 8w (weeks), 6m (months) and 1y (year)");
	return span_parse(within, span) || complain_of(lva, &wrong, within, "");
}

static struct lva_report *make(struct lva *lva, struct checking *checking, struct due *due)
{
	const struct unread unread = unread_of(lva);
	struct report_context *context = context_new(lva, due->as_of);
	add_project(lva, due);
	due_settle(due);
	context->waivers_apart = true;
	context_add_project(lva, context);
	context_add_survey(lva, context, checking);
	return report_of(lva, "due",
	                 report_due(lva->run.memory, due, &unread, lva->workspace->policy, lva->run.language, context));
}

struct lva_report *lva_due(struct lva *lva, const char *within)
{
	struct due_span span;
	struct date as_of = { 0 };
	struct checking checking;
	lva->complaint = "";
	if (!lva_need_project(lva) || !lva->workspace->sound ||
	    !read_span(lva, within == NULL ? "60d" : within, &span))
		return NULL;
	if (lva_day(lva) != NULL)
		date_parse(lva_day(lva), &as_of);
	struct due *due = due_new(lva->run.memory, as_of, span_end(as_of, span));
	const struct viewer viewer = { .look = look, .context = due, .follow_ups_first = true };
	survey_project(&checking, lva, &viewer, false);
	struct lva_report *report = make(lva, &checking, due);
	checking_end(&checking);
	return report;
}
