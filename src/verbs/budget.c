/* SPDX-License-Identifier: EUPL-1.2 */
#include "budget.h"

#include "burden.h"

#include <string.h>

#include "context.h"
#include "judging.h"
#include "messages.h"
#include "state.h"
#include "templates.h"

/* ---- What could not be computed is said where it stands ---- */

static const struct message not_computed = {
	.id = "format/not-evaluated",
	.severity = SEVERITY_ERROR,
	.waivable = false,
	.basis = BASIS_OWN,
	.sentence = TEXT("arvoa {value} ei voitu laskea: {reason}", "värdet {value} kunde inte beräknas: {reason}",
	                 "value {value} could not be computed: {reason}"),
	.cure = TEXT("Lisää puuttuva lähtötieto ja laske uudelleen.",
	             "Lägg till den uppgift som saknas och beräkna på nytt.",
	             "Add the missing input and compute again."),
};

static void say_not_computed(struct lva *lva, struct where at, const char *value, struct text reason)
{
	say(lva->run.diags, &(struct diag){
	                            .message = &not_computed,
	                            .at = at,
	                            .arguments = { { "value", text_same(value) }, { "reason", reason } },
	                    });
}

static void say_service(struct lva *lva, const struct service_budget *row)
{
	const char *id = row->service->id == NULL ? "" : row->service->id;
	if (row->state == SERVICE_NOT_COMPUTED)
		say_not_computed(lva, field_where(row->service, KEY_ID),
		                 arena_printf(lva->run.memory, "%s.child", id), row->why);
}

/* The widest level stands for all: its total and its people are those of the others. */
static void say_level(struct lva *lva, const struct child_budget *budget, const char *key,
                      const struct figure *figure)
{
	if (!figure->known)
		say_not_computed(lva, field_where(budget->catalogue, KEY_YEAR),
		                 arena_printf(lva->run.memory, "%s.%s",
		                              word_code(&words_budget_level, BUDGET_LEVEL_ALL), key),
		                 figure->why);
}

static void say_gaps(struct lva *lva, const struct child_budget *budget)
{
	const struct level_budget *all = &budget->levels[BUDGET_LEVEL_ALL];
	for (size_t i = 0; i < budget->count; i++)
		say_service(lva, &budget->services[i]);
	say_level(lva, budget, "share", all->share);
	say_level(lva, budget, "per_child", all->per_child);
}

/* ---- What a report says of where it came from ---- */

static const char *organisation_of(const struct lva *lva)
{
	const struct text *own = &lva->workspace->catalogue->organisation;
	const struct project *project = lva->workspace->project;
	return text_in(text_given(own) || project == NULL ? own : &project->organisation, lva->run.language);
}

static struct report_context *context_of(const struct lva *lva, const struct source *before, const char *file_id)
{
	const struct catalogue *catalogue = lva->workspace->catalogue;
	struct report_context *context =
	        context_new(lva, (struct date){ (int16_t)catalogue->year.number, 12, 31 });
	context->organisation = organisation_of(lva);
	context_add_project(lva, context);
	context_add_input(lva, context, before);
	context_add_waivers(lva, context, catalogue->waivers, catalogue->waivers_count, file_id);
	return context;
}

/* ---- The verb ---- */

static enum cost_choice choice_of(const char *basis)
{
	if (basis != NULL && strcmp(basis, "budget") == 0)
		return COST_BUDGET;
	return basis != NULL && strcmp(basis, "actual") == 0 ? COST_ACTUAL : COST_ACTUAL_ELSE_BUDGET;
}

static const struct child_budget *budget_in(struct arena *memory, struct lva *lva, const struct catalogue *catalogue,
                                            const char *basis)
{
	struct surroundings *surroundings = ARENA_NEW(memory, struct surroundings);
	*surroundings = surroundings_of(lva, NULL);
	return child_budget(memory, catalogue, surroundings, choice_of(basis));
}

const struct child_budget *budget_of(struct lva *lva, const struct catalogue *catalogue, const char *basis)
{
	return budget_in(lva->run.memory, lva, catalogue, basis);
}

const struct burden_base *costs_of(struct lva *lva)
{
	const struct catalogue *catalogue = lva->workspace->catalogue;
	if (catalogue == NULL || !catalogue->year.given || !lva->workspace->sound)
		return NULL;
	if (lva->costs == NULL)
		lva->costs = burden_base_of(lva->kept, budget_in(lva->kept, lva, catalogue, NULL));
	return lva->costs;
}

/* The catalogue of the earlier year; NULL when it could not be read, which was said. */
static const struct catalogue *read_before(struct lva *lva, const char *path, const struct source **source)
{
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	struct opened opened = open_file(lva, &reading, path, NULL);
	if (opened.file.kind == FILE_KIND_CATALOGUE) {
		*source = opened.file.source;
		return opened.sound ? opened.record : NULL;
	}
	if (opened.file.kind != FILE_KIND_UNSET)
		say(lva->run.diags,
		    &(struct diag){
		            .message = &message_unknown_kind,
		            .at = opened.file.root->first->at,
		            .arguments = { { "value", text_same(opened.file.root->first->scalar) } },
		            .suggestion = words_file_kind.word[FILE_KIND_CATALOGUE].spelling.in[lva->run.language],
		    });
	return NULL;
}

static void judge_catalogue(struct lva *lva, struct date as_of)
{
	const struct workspace *workspace = lva->workspace;
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	struct opened opened = { .file = { .kind = FILE_KIND_CATALOGUE },
		                 .record = workspace->catalogue,
		                 .sound = true };
	struct judging on = judging_of(lva, &reading, &opened, workspace->catalogue_path, NULL, as_of);
	judge_file(&on, lva->run.diags);
}

static bool has_catalogue(struct lva *lva)
{
	static const struct text none = TEXT("palveluluetteloa ei ole; anna se komennon argumenttina",
	                                     "det finns ingen tjänstekatalog; ange den som argument",
	                                     "there is no service catalogue; name it as the argument");
	if (lva->workspace->catalogue == NULL && lva->workspace->sound)
		complain_of(lva, &none, "", "");
	return lva->workspace->catalogue != NULL && lva->workspace->sound;
}

struct lva_report *lva_budget(struct lva *lva, const char *basis, const char *compare)
{
	const struct source *source = NULL;
	const struct budget_comparison *comparison = NULL;
	lva->complaint = "";
	if (!has_catalogue(lva))
		return NULL;
	const struct catalogue *before = compare == NULL ? NULL : read_before(lva, compare, &source);
	if (compare != NULL && before == NULL)
		return NULL;
	const struct child_budget *budget = budget_of(lva, lva->workspace->catalogue, basis);
	lva->files += before == NULL ? 1 : 2;
	if (before != NULL)
		comparison = budget_compare(lva->run.memory, budget_of(lva, before, basis), budget);
	const char *file = workspace_relative(lva->workspace, lva->run.memory, lva->workspace->catalogue_path);
	struct report_context *context = context_of(lva, source, file);
	judge_catalogue(lva, context->as_of);
	say_gaps(lva, budget);
	if (comparison != NULL)
		say_gaps(lva, comparison->before);
	if (!context_take_template(lva, context, &report_kind_budget))
		return NULL;
	return report_of(lva, arena_printf(lva->run.memory, "budget-%d", budget->year),
	                 report_budget(lva->run.memory, budget, comparison, lva->run.language, file, context));
}
