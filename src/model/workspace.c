/* SPDX-License-Identifier: EUPL-1.2 */
#include "workspace.h"

#include <errno.h>
#include <string.h>

#include "arena.h"
#include "builtin_policy.h"
#include "csv_tree.h"
#include "messages.h"
#include "names.h"
#include "path.h"
#include "reason.h"
#include "table.h"
#include "vocabulary.h"
#include "yaml_tree.h"

static const char project_name[] = "lva.yaml";

/* ---- Finding ---- */

static bool ends_search(struct arena *memory, const char *folder, const char *home)
{
	const char *real = path_real(memory, folder);
	if (real == NULL || strcmp(real, "/") == 0)
		return true;
	const char *real_home = home == NULL ? NULL : path_real(memory, home);
	return path_exists(path_join(memory, folder[0] == '\0' ? "." : folder, ".git")) ||
	       (real_home != NULL && strcmp(real, real_home) == 0);
}

/* The nearest lva.yaml at or above a folder; the search ends at the root of a repository or the home folder. */
static const char *find_project(struct arena *memory, const char *folder, const char *home)
{
	for (;;) {
		const char *path = path_join(memory, folder, project_name);
		if (path_exists(path))
			return path;
		if (ends_search(memory, folder, home))
			return NULL;
		folder = path_above(memory, folder);
	}
}

static const char *folder_near(struct arena *memory, const char *path)
{
	if (path == NULL)
		return "";
	return path_is_folder(path) ? path : path_folder(memory, path);
}

/* ---- Reading ---- */

static void note_input(struct workspace *workspace, const struct source *source)
{
	struct input **end = &workspace->inputs;
	while (*end != NULL)
		end = &(*end)->next;
	*end = ARENA_NEW(workspace->run->memory, struct input);
	(*end)->source = source;
}

static struct text other_kind(struct arena *memory, enum file_kind kind)
{
	const struct text *word = &words_file_kind.word[kind].spelling;
	return (struct text)TEXT(arena_printf(memory, "se ei ala lva: %s/1", word->in[FI]),
	                         arena_printf(memory, "den börjar inte med lva: %s/1", word->in[SV]),
	                         arena_printf(memory, "it does not begin with lva: %s/1", word->in[EN]));
}

/* The record of a file that must be of one kind; NULL when it is not, which was said. */
static void *read_kind(struct workspace *workspace, const char *path, struct where named_at, enum file_kind kind)
{
	struct file file = file_open(&workspace->reading, path, path, named_at);
	if (file.source != NULL)
		note_input(workspace, file.source);
	if (file.kind == kind)
		return file_record(&workspace->reading, &file, file_kind_record(kind));
	if (file.kind != FILE_KIND_UNSET)
		say_unreadable(&workspace->reading, path, file.root->first->at, other_kind(workspace->run->memory, kind));
	workspace->sound = false;
	return NULL;
}

const char *workspace_path(struct workspace *workspace, const char *path, struct where at)
{
	static const struct text outside = TEXT("polku johtaa ulos projektin kansiosta",
	                                        "sökvägen leder ut ur projektets mapp",
	                                        "the path leads out of the project's folder");
	struct arena *memory = workspace->run->memory;
	const char *joined = path_join(memory, workspace->root, path);
	const char *root = workspace->root[0] == '\0' ? "." : workspace->root;
	if (path_stays_below(path) && (!path_exists(joined) || path_is_inside(memory, root, joined)))
		return joined;
	say_unreadable(&workspace->reading, path, at, outside);
	return NULL;
}

const char *workspace_relative(const struct workspace *workspace, struct arena *memory, const char *path)
{
	size_t typed = strlen(workspace->root);
	bool below = typed == 0 ? path[0] != '/' : strncmp(path, workspace->root, typed) == 0 && path[typed] == '/';
	if (workspace->project != NULL && below && path[0] != '.' && strstr(path, "/.") == NULL)
		return path + typed + (typed > 0);
	const char *real = path_real(memory, path);
	const char *root = path_real(memory, workspace->root);
	if (real == NULL || root == NULL || workspace->project == NULL)
		return path_base(path);
	size_t length = strlen(root);
	if (strncmp(real, root, length) != 0 || real[length] != '/')
		return path_base(path);
	return real + length + 1;
}

struct targets workspace_targets(const struct workspace *workspace, struct references *references)
{
	return (struct targets){
		.catalogue = workspace->catalogue,
		.population = workspace->population,
		.service_classes = workspace->service_classes,
		.references = references,
	};
}

/* ---- Policy ---- */

/* By its name a trace tells it from a project's own policy.yaml. */
static struct policy *read_built_in(struct workspace *workspace)
{
	const struct source *source = source_of(workspace->run->memory, "<lva>/policy.yaml",
	                                        (const char *)builtin_policy, builtin_policy_size);
	struct file file = file_of(&workspace->reading, source);
	workspace->policy_source = source;
	return file_record(&workspace->reading, &file, &record_policy);
}

static void read_policy(struct workspace *workspace)
{
	struct policy *built_in = read_built_in(workspace);
	workspace->policy = built_in;
	workspace->bands = bands_of_policy(workspace->run->memory, built_in);
	workspace->reading.bands = workspace->bands;
}

static void change_policy(struct workspace *workspace)
{
	const struct project *project = workspace->project;
	const struct where named_at = field_where(project, KEY_POLICY);
	const char *path = workspace_path(workspace, project->policy, named_at);
	size_t errors = diags_of(workspace->run->diags, SEVERITY_ERROR);
	struct policy *own = path == NULL ? NULL : read_kind(workspace, path, named_at, FILE_KIND_POLICY);
	workspace->reading.bands_torn = own == NULL || diags_of(workspace->run->diags, SEVERITY_ERROR) != errors;
	if (own == NULL)
		return;
	if (!text_given(&own->because))
		say_missing_key(&workspace->reading, own->node, KEY_BECAUSE);
	workspace->policy = policy_changed(workspace->run->memory, workspace->policy, own);
	workspace->policy_source = own->node->at.in;
	workspace->bands = bands_of_policy(workspace->run->memory, workspace->policy);
	workspace->reading.bands = workspace->bands;
}

/* ---- Tables in CSV ---- */

static struct node *read_csv(struct workspace *workspace, const char *path, struct where at)
{
	struct text reason;
	struct arena *memory = workspace->run->memory;
	const char *joined = workspace_path(workspace, path, at);
	const struct source *source =
		joined == NULL ? NULL : source_read(memory, joined, joined, yaml_limits_catalogue.bytes, &reason);
	if (joined != NULL && source == NULL)
		say_unreadable(&workspace->reading, joined, at, reason);
	if (source == NULL)
		return NULL;
	note_input(workspace, source);
	return csv_read(memory, source, workspace->run->diags);
}

static void read_population(struct workspace *workspace)
{
	const struct project *project = workspace->project;
	struct population *population =
		population_new(workspace->run->memory, workspace->bands, workspace->run->as_of.year);
	for (size_t i = 0; i < project->population.count; i++) {
		struct node *rows = read_csv(workspace, project->population.items[i],
		                             item_where(project->population.node, i));
		if (rows != NULL && table_fits(&workspace->reading, rows, &record_population_row, KEY_KIND)) {
			population_add(population, &workspace->reading, rows);
			continue;
		}
		population_tear(population);
		workspace->sound = false;
	}
	if (project->population.count == 0 || !records_read_whole(project, KEY_AREAS, project->areas_count))
		population_tear(population);
	population_finish(population, &workspace->reading, project->areas, project->areas_count);
	if (population_area_count(population) > 0)
		workspace->population = population;
}

static void read_service_classes(struct workspace *workspace)
{
	const struct project *project = workspace->project;
	struct node *rows = read_csv(workspace, project->service_classes, field_where(project, KEY_SERVICE_CLASSES));
	if (rows == NULL || !table_fits(&workspace->reading, rows, &record_service_class, KEY_NONE))
		return;
	struct names *classes = names_new(workspace->run->memory);
	for (struct node *row = rows->first; row != NULL; row = row->next) {
		struct service_class *class = ARENA_NEW(workspace->run->memory, struct service_class);
		record_read(&workspace->reading, row, &record_service_class, class);
		rows->torn = rows->torn || class->code == NULL;
		if (class->code != NULL)
			names_add(classes, NULL, class->code, class);
	}
	workspace->service_classes = rows->torn ? NULL : classes;
}

/* ---- Templates ---- */

static void check_templates(struct workspace *workspace)
{
	const struct project *project = workspace->project;
	const struct where named_at = field_where(project, KEY_TEMPLATES);
	const char *path = workspace_path(workspace, project->templates, named_at);
	if (path != NULL && !path_is_folder(path))
		say_unreadable(&workspace->reading, path, named_at,
		               reason_of(workspace->run->memory, path_exists(path) ? ENOTDIR : ENOENT));
}

/* ---- Catalogue ---- */

static void read_catalogue(struct workspace *workspace, const char *given)
{
	const struct project *project = workspace->project;
	struct where named_at = { 0 };
	const char *path = given;
	if (path == NULL && project != NULL && project->catalogue != NULL) {
		named_at = field_where(project, KEY_CATALOGUE);
		path = workspace_path(workspace, project->catalogue, named_at);
	}
	if (path == NULL) {
		workspace->sound = workspace->sound && project == NULL;
		return;
	}
	struct catalogue *catalogue = read_kind(workspace, path, named_at, FILE_KIND_CATALOGUE);
	if (catalogue == NULL)
		return;
	struct targets targets = workspace_targets(workspace, NULL);
	link_catalogue(&workspace->reading, catalogue, &targets);
	workspace->catalogue = catalogue;
	workspace->catalogue_path = path;
}

/* ---- The whole ---- */

static void read_project(struct workspace *workspace, const char *path)
{
	workspace->project_path = path;
	workspace->root = path_folder(workspace->run->memory, path);
	workspace->project = read_kind(workspace, path, (struct where){ 0 }, FILE_KIND_PROJECT);
	const struct project *project = workspace->project;
	if (project == NULL)
		return;
	if (project->languages.count > 0)
		workspace->reading.language = (enum language)(project->languages.items[0] - 1);
	if (project->policy != NULL)
		change_policy(workspace);
	read_population(workspace);
	if (project->service_classes != NULL)
		read_service_classes(workspace);
	if (project->templates != NULL)
		check_templates(workspace);
}

struct workspace *workspace_open(struct run *run, const struct workspace_settings *settings)
{
	struct workspace *workspace = ARENA_NEW(run->memory, struct workspace);
	size_t errors = diags_of(run->diags, SEVERITY_ERROR);
	workspace->run = run;
	workspace->root = "";
	workspace->sound = true;
	workspace->reading = (struct reading){
		.memory = run->memory,
		.diags = run->diags,
		.vocabulary = vocabulary_new(run->memory),
		.language = run->language,
	};
	read_policy(workspace);
	const char *path = settings->project;
	if (path == NULL)
		path = find_project(run->memory, folder_near(run->memory, settings->near_path), settings->home);
	if (path == NULL && settings->else_near != NULL)
		path = find_project(run->memory, folder_near(run->memory, settings->else_near), settings->home);
	if (path != NULL)
		read_project(workspace, path);
	read_catalogue(workspace, settings->catalogue);
	workspace->sound = workspace->sound && diags_of(run->diags, SEVERITY_ERROR) == errors;
	return workspace;
}
