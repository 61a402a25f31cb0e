/* SPDX-License-Identifier: EUPL-1.2 */
#include "findings.h"
#include "folder_output.h"
#include "output.h"
#include "path.h"
#include "register_index.h"
#include "state.h"
#include "waivers.h"

struct lva *lva_start(const struct lva_settings *settings)
{
	struct arena *memory = arena_new();
	struct lva *lva = ARENA_NEW(memory, struct lva);
	struct lva_settings *kept = ARENA_NEW(memory, struct lva_settings);
	*kept = *settings;
	lva->settings = kept;
	lva->run = (struct run){ .memory = memory, .diags = diags_new(), .language = settings->language };
	lva->kept = memory;
	lva->last_prepared = &lva->prepared;
	lva->scratch = arena_new();
	lva->raw = diags_new_whole();
	lva->reported = diags_new_whole();
	lva->together = diags_new_whole();
	lva->complaint = "";
	if (settings->as_of != NULL && !date_parse(settings->as_of, &lva->run.as_of))
		lva->run.as_of = (struct date){ 0 };
	return lva;
}

void lva_end(struct lva *lva)
{
	if (lva == NULL)
		return;
	if (lva->others != NULL)
		register_index_end(lva->others->index);
	for (struct lva *guest = lva->guests, *next; guest != NULL; guest = next) {
		next = guest->next_guest;
		lva_end(guest);
	}
	lva_abandon(lva);
	for (struct lva_report *report = lva->reports; report != NULL; report = report->earlier)
		lva_report_end(report);
	diags_free(lva->run.diags);
	diags_free(lva->raw);
	diags_free(lva->reported);
	diags_free(lva->together);
	arena_free(lva->scratch);
	arena_free(lva->kept);
}

static void check_rule_names_of_project(struct lva *lva)
{
	struct workspace *workspace = lva->workspace;
	size_t errors = diags_of(lva->run.diags, SEVERITY_ERROR);
	check_rule_names(&workspace->reading, FILE_KIND_PROJECT, workspace->project);
	check_rule_names(&workspace->reading, FILE_KIND_CATALOGUE, workspace->catalogue);
	workspace->sound = workspace->sound && diags_of(lva->run.diags, SEVERITY_ERROR) == errors;
}

void tell_progress(const struct lva *lva, size_t done, size_t of)
{
	if (lva->settings->progress != NULL)
		lva->settings->progress(lva->settings->progress_context, done, of);
}

void lva_open(struct lva *lva, const char *near_path)
{
	const struct lva_settings *settings = lva->settings;
	lva->workspace = workspace_open(&lva->run, &(struct workspace_settings){
		.near_path = near_path,
		.else_near = settings->else_near,
		.project = settings->project,
		.catalogue = settings->catalogue,
		.home = settings->home,
	});
	check_rule_names_of_project(lva);
	const struct project *project = lva->workspace->project;
	if (project != NULL) {
		lva->project_waivers = ARENA_NEW(lva->run.memory, struct waiver_use);
		*lva->project_waivers =
			waiver_use_new(lva->run.memory, project->waivers, project->waivers_count, NULL);
	}
	if (!settings->language_chosen && project != NULL && project->languages.count > 0)
		lva->run.language = (enum language)(project->languages.items[0] - 1);
}

const char *lva_day(const struct lva *lva)
{
	return lva->settings->as_of != NULL ? lva->settings->as_of : lva->settings->today;
}

bool lva_has_project(const struct lva *lva)
{
	return lva->workspace != NULL && lva->workspace->project != NULL;
}

enum language lva_language(const struct lva *lva)
{
	return lva->run.language;
}

const char *lva_complaint(const struct lva *lva)
{
	return lva->complaint;
}

bool complain_of(struct lva *lva, const struct text *sentence, const char *first, const char *second)
{
	const struct argument arguments[] = { { "1", text_same(first) }, { "2", text_same(second) } };
	lva->complaint = text_fill(lva->run.memory, text_in(sentence, lva->run.language), lva->run.language, arguments, 2);
	return false;
}

bool lva_need_project(struct lva *lva)
{
	static const struct text none =
		TEXT("projektitiedostoa lva.yaml ei ole tässä kansiossa eikä sen yläpuolella; siirry projektin "
		     "kansioon, "
	             "anna tiedosto valitsimella --project tai aloita projekti komennolla lva init",
	             "projektfilen lva.yaml finns varken i den här mappen eller ovanför den; gå till projektets mapp, "
	             "ange filen med --project eller påbörja ett projekt med lva init",
	             "there is no project file lva.yaml in this folder or above it; go to the folder of the project, "
	             "name the file with --project, or begin a project with lva init");
	if (!lva_has_project(lva) && lva->workspace->sound)
		complain_of(lva, &none, "", "");
	return lva_has_project(lva);
}

void *lva_alloc(struct lva *lva, size_t size)
{
	return arena_alloc(lva->run.memory, size);
}

void lva_interrupt(void)
{
	output_abandon_all();
	folder_output_abandon_all();
}
