/* SPDX-License-Identifier: EUPL-1.2 */
#include "cumulating.h"

#include <string.h>

#include "arena.h"
#include "messages.h"

static bool is_cumulative(const struct diag *finding)
{
	static const char area[] = "cumulative/";
	if (strncmp(finding->message->id, area, strlen(area)) == 0)
		return true;
	if (finding->message != &message_not_evaluated)
		return false;
	const char *rule = finding->arguments[0].value.in[EN];
	return rule != NULL && strncmp(rule, area, strlen(area)) == 0;
}

static void keep_cumulative(struct diags *all, struct diags *to)
{
	for (const struct diag *finding = diags_sorted(all); finding != NULL; finding = finding->next)
		if (is_cumulative(finding))
			say(to, finding);
}

/* ---- Reading ---- */

static bool has_decisions(struct lva *lva, const struct cumulating_register *reg)
{
	static const struct text none = TEXT("rekisterissä ei ole yhtään päätöstä", "registret innehåller inga beslut",
	                                     "there are no decisions in the register");
	if (reg->checking.facts->decision_count > 0 || reg->neighbours.count > 0)
		return true;
	if (diags_of(lva->run.diags, SEVERITY_ERROR) == 0)
		complain_of(lva, &none, "", "");
	return false;
}

static bool has_project(struct lva *lva, const char *const *folders, size_t count)
{
	if (!lva_has_project(lva) && lva->workspace->sound && count > 0)
		lva_open(lva, folders[0]);
	return lva_need_project(lva);
}

static int population_year(const struct lva *lva)
{
	const struct catalogue *catalogue = lva->workspace->catalogue;
	return catalogue != NULL && catalogue->year.given ? (int)catalogue->year.number : 0;
}

static const char *name_of(const struct lva *lva)
{
	const char *name = text_in(&lva->workspace->project->organisation, lva->run.language);
	return name[0] == '\0' ? workspace_relative(lva->workspace, lva->run.memory, lva->workspace->project_path) : name;
}

static struct organisation_brought own_of(const struct cumulating_register *reg)
{
	struct lva *lva = reg->checking.lva;
	return (struct organisation_brought){
		.name = name_of(lva),
		.facts = reg->checking.facts,
		.bands = lva->workspace->bands,
		.population = lva->workspace->population,
		.catalogue = lva->workspace->catalogue,
		.costs = costs_of(lva),
	};
}

/* The project alone is not copied. */
static void join(struct cumulating_register *reg)
{
	struct lva *lva = reg->checking.lva;
	size_t count = reg->neighbours.count + 1;
	struct organisation_brought *all = ARENA_ARRAY(lva->run.memory, struct organisation_brought, count);
	const char **names = ARENA_ARRAY(lva->run.memory, const char *, count);
	all[0] = own_of(reg);
	for (size_t i = 1; i < count; i++)
		all[i] = reg->neighbours.items[i - 1].brought;
	for (size_t i = 0; i < count; i++)
		names[i] = all[i].name;
	say_shared_ids(lva, all, count);
	struct joined_register joined = { .facts = reg->checking.facts, .bands = all[0].bands,
		                          .population = all[0].population, .catalogue = all[0].catalogue,
		                          .costs = all[0].costs };
	if (count > 1)
		joined = joined_register_of(lva->run.memory, all, count);
	reg->organisations = names;
	reg->organisation_count = count;
	reg->catalogue = joined.catalogue;
	reg->input = (struct cumulation_input){
		.facts = joined.facts, .policy = lva->workspace->policy, .bands = joined.bands,
		.population = joined.population, .costs = joined.costs, .year = population_year(lva),
	};
}

bool cumulating_read(struct cumulating_register *reg, struct lva *lva, const char *const *folders, size_t count)
{
	static const struct viewer viewer = { .keeps_more = true, .decisions_only = true };
	*reg = (struct cumulating_register){ .organisation_count = 0 };
	lva->complaint = "";
	if (!has_project(lva, folders, count)) {
		checking_start(&reg->checking, lva);
		return false;
	}
	survey_project(&reg->checking, lva, &viewer, false);
	if (!lva->workspace->sound || !neighbours_read(&reg->neighbours, &reg->checking, folders, count) ||
	    !has_decisions(lva, reg))
		return false;
	join(reg);
	return true;
}

/* ---- Computing ---- */

void judge_cumulation(struct lva *lva, const struct cumulation_input *input, const struct catalogue *services,
                      struct date as_of, struct diags *to)
{
	struct opened project = { .file = { .kind = FILE_KIND_PROJECT }, .record = lva->workspace->project, .sound = true };
	struct diags *all = diags_new_whole();
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, all);
	struct judging on = judging_of(lva, &reading, &project, lva->workspace->project_path, NULL, as_of);
	on.facts = input->facts;
	on.population = input->population;
	on.bands = input->bands;
	on.costs = input->costs;
	on.catalogue = services;
	for (size_t i = 0; i < input->facts->decision_count; i++)
		diags_meet(to, input->facts->decisions[i]->file);
	judge_register(&on, all);
	keep_cumulative(all, to);
	diags_free(all);
}

void cumulating_compute(struct cumulating_register *reg)
{
	struct lva *lva = reg->checking.lva;
	diags_clear(lva->together);
	judge_cumulation(lva, &reg->input, reg->catalogue, reg->checking.as_of, lva->together);
	reg->findings = diags_sorted(lva->together);
	reg->cumulation = cumulation_of(lva->run.memory, &reg->input);
}

/* ---- One decision among the others ---- */

/* The facts of a decision that may not lie in the register's folder. */
static const struct decision_fact *fact_of(struct lva *lva, const struct assessment *assessment, const char *path)
{
	struct register_facts *alone = register_facts_new(lva->run.memory);
	alone->keeps_more = true;
	register_facts_add_decision(alone,
	                            &(struct decision_taken){ assessment->decision, assessment, PROPOSAL_NOT_GIVEN },
	                            workspace_relative(lva->workspace, lva->run.memory, path));
	return alone->decisions[0];
}

const struct prior_cumulative *cumulation_around(struct lva *lva, const struct assessment *assessment,
                                                 const char *path, struct date as_of)
{
	struct arena *memory = lva->run.memory;
	struct register_read *others = lva->others;
	if (others == NULL || others->facts == NULL)
		return NULL;
	if (others->near == NULL)
		others->near = neighbourhood_index_of(lva->kept, others->facts);
	struct prior_cumulative *made = ARENA_NEW(memory, struct prior_cumulative);
	struct cumulation_input *input = ARENA_NEW(memory, struct cumulation_input);
	made->neighbourhood = neighbourhood_of(memory, others->near, fact_of(lva, assessment, path),
	                                       (int)lva->workspace->policy->limits->stacking_months.number);
	*input = (struct cumulation_input){
		.facts = made->neighbourhood->facts, .policy = lva->workspace->policy, .bands = lva->workspace->bands,
		.population = lva->workspace->population, .costs = assessment->against->costs,
		.year = population_year(lva), .around = made->neighbourhood->own,
	};
	diags_clear(lva->together);
	judge_cumulation(lva, input, lva->workspace->catalogue, as_of, lva->together);
	made->view.findings = diags_sorted(lva->together);
	made->view.cumulation = cumulation_of(memory, input);
	return made;
}

void cumulating_end(struct cumulating_register *reg)
{
	checking_end(&reg->checking);
}
