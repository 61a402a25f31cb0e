/* SPDX-License-Identifier: EUPL-1.2 */
#include "neighbours.h"

#include <string.h>

#include "messages.h"
#include "path.h"

static const char project_file[] = "lva.yaml";

/* ---- An organisation of its own ---- */

static struct lva *open_guest(struct lva *lva, const char *project)
{
	struct lva_settings settings = *lva->settings;
	settings.project = project;
	settings.catalogue = NULL;
	settings.language = lva->run.language;
	settings.language_chosen = true;
	struct lva *guest = lva_start(&settings);
	guest->next_guest = lva->guests;
	lva->guests = guest;
	lva_open(guest, NULL);
	return guest;
}

static const char *name_of(const struct lva *guest, const char *folder)
{
	const struct project *project = guest->workspace->project;
	const char *name = project == NULL ? "" : text_in(&project->organisation, guest->run.language);
	return name[0] == '\0' ? path_base(folder) : name;
}

/* What is wrong with its files is said among the rest. */
static void hand_on(struct lva *lva, const struct lva *guest)
{
	for (const struct diag *finding = diags_sorted(guest->run.diags); finding != NULL; finding = finding->next)
		say(lva->run.diags, finding);
}

static void read_guest(struct neighbour *neighbour, const char *folder)
{
	static const struct viewer viewer = { .keeps_more = true, .decisions_only = true };
	struct lva *guest = neighbour->lva;
	struct checking checking;
	neighbour->name = name_of(guest, folder);
	survey_project(&checking, guest, &viewer, false);
	neighbour->decisions = checking.folders[0];
	neighbour->brought = (struct organisation_brought){
		.name = neighbour->name,
		.facts = checking.facts,
		.bands = guest->workspace->bands,
		.population = guest->workspace->population,
		.catalogue = guest->workspace->catalogue,
		.costs = costs_of(guest),
	};
	checking_end(&checking);
}

static bool complain_of_empty(struct lva *lva, const char *folder)
{
	static const struct text empty = TEXT("kansiossa {1} ei ole päätöksiä", "mappen {1} innehåller inga beslut",
	                                      "there are no decisions in folder {1}");
	return complain_of(lva, &empty, folder, "");
}

static bool add_organisation(struct neighbours *neighbours, struct lva *lva, const char *folder, const char *project)
{
	struct neighbour *neighbour = &neighbours->items[neighbours->count];
	neighbour->lva = open_guest(lva, project);
	read_guest(neighbour, folder);
	hand_on(lva, neighbour->lva);
	if (!neighbour->lva->workspace->sound)
		return true;
	if (neighbour->brought.facts->decision_count == 0)
		return diags_of(neighbour->lva->run.diags, SEVERITY_ERROR) > 0 || complain_of_empty(lva, folder);
	neighbours->count++;
	return true;
}

/* ---- More decisions of the project ---- */

static bool add_files(struct neighbours *neighbours, struct checking *checking, const char *folder)
{
	struct lva *lva = checking->lva;
	struct text reason;
	const struct found_file *found = path_walk(lva->run.memory, folder, folder, &reason);
	size_t files = checking->files;
	if (text_given(&reason)) {
		struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
		say_unreadable(&reading, folder, (struct where){ 0 }, reason);
		return true;
	}
	struct folder_digest *digest = &neighbours->digests[neighbours->folder_count];
	neighbours->folders[neighbours->folder_count++] = folder;
	folder_digest_start(digest, path_base(folder));
	checking->digest = digest;
	check_found(checking, found);
	checking->digest = NULL;
	folder_digest_end(digest);
	return checking->files > files || found != NULL || complain_of_empty(lva, folder);
}

/* ---- The whole ---- */

static bool is_met(const char *const *met, size_t count, const char *real)
{
	for (size_t i = 0; i < count; i++)
		if (met[i] != NULL && real != NULL && strcmp(met[i], real) == 0)
			return true;
	return false;
}

static bool add_folder(struct neighbours *neighbours, struct checking *checking, const char *folder)
{
	struct arena *memory = checking->lva->run.memory;
	const char *project = path_join(memory, folder, project_file);
	if (path_is_folder(folder) && path_exists(project) && path_is_inside(memory, folder, project))
		return add_organisation(neighbours, checking->lva, folder, project);
	return add_files(neighbours, checking, folder);
}

bool neighbours_read(struct neighbours *neighbours, struct checking *checking, const char *const *folders, size_t count)
{
	struct arena *memory = checking->lva->run.memory;
	const char *root = checking->lva->workspace->root;
	const char **met = ARENA_ARRAY(memory, const char *, count + 1);
	size_t met_count = 0;
	*neighbours = (struct neighbours){
		.items = ARENA_ARRAY(memory, struct neighbour, count),
		.folders = ARENA_ARRAY(memory, const char *, count),
		.digests = ARENA_ARRAY(memory, struct folder_digest, count),
	};
	met[met_count++] = path_real(memory, root[0] == '\0' ? "." : root);
	for (size_t i = 0; i < count; i++) {
		const char *real = path_real(memory, folders[i]);
		if (is_met(met, met_count, real))
			continue;
		met[met_count++] = real;
		if (!add_folder(neighbours, checking, folders[i]))
			return false;
	}
	return true;
}

/* ---- Ids that two have ---- */

static void say_shared(struct lva *lva, const struct decision_fact *later, const struct decision_fact *first)
{
	static const struct text first_here = TEXT("ensimmäisen kerran tässä", "första gången här", "first here");
	say(lva->run.diags, &(struct diag){
		.message = &message_duplicate_id,
		.place = place_in(later->file, &later->id_at),
		.other = place_labelled(first->file, &first->id_at, first_here),
		.arguments = { { "id", text_same(later->id) } },
	});
}

void say_shared_ids(struct lva *lva, const struct organisation_brought *organisations, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const struct register_facts *facts = organisations[i].facts;
		for (size_t n = 0; n < facts->decision_count; n++) {
			const struct decision_fact *first = NULL;
			for (size_t before = 0; before < i && first == NULL; before++)
				first = register_facts_decision(organisations[before].facts, facts->decisions[n]->id);
			if (first != NULL)
				say_shared(lva, facts->decisions[n], first);
		}
	}
}
