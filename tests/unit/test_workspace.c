/* SPDX-License-Identifier: EUPL-1.2 */
/* Projects on disk: where lva.yaml is looked for, what it may name, and what is said when something is not there.
 */
#include "test.h"

#include <sys/stat.h>

#include "arena.h"
#include "diag.h"
#include "folder.h"
#include "path.h"
#include "workspace.h"

#define PROJECT \
	"lva: project/1\norganisation: {fi: Kunta, sv: Kommun}\norganisation_type: municipality\nlanguages: " \
	"[sv, fi]\n"
#define USUAL PROJECT "catalogue: catalogue.yaml\npopulation: [population.csv]\n"
#define CATALOGUE "lva: catalogue/1\nyear: 2026\nservices: []\n"
#define POPULATION "area,age_from,age_to,year,count\nA,0,,2025,9\n"

struct opened {
	struct folder folder;
	struct run run;
	struct workspace *workspace;
};

static struct opened start(void)
{
	struct opened opened = { .folder = folder_new() };
	opened.run = (struct run){
		.memory = arena_new(), .diags = diags_new(), .language = EN, .as_of = { 2026, 12, 15 }
	};
	return opened;
}

static void open_near(struct opened *opened, const char *near, const char *project, const char *catalogue)
{
	struct arena *memory = opened->run.memory;
	struct workspace_settings settings = {
		.near_path = near == NULL ? NULL : path_join(memory, opened->folder.path, near),
		.project = project == NULL ? NULL : path_join(memory, opened->folder.path, project),
		.catalogue = catalogue == NULL ? NULL : path_join(memory, opened->folder.path, catalogue),
		.home = opened->folder.path,
	};
	opened->workspace = workspace_open(&opened->run, &settings);
}

static void end(struct opened *opened)
{
	diags_free(opened->run.diags);
	arena_free(opened->run.memory);
	folder_remove(&opened->folder);
}

/* Ids and places of what was said, without the names of files, which differ from run to run. */
static const char *said(struct opened *opened)
{
	const char *all = "";
	for (const struct diag *diag = diags_sorted(opened->run.diags); diag != NULL; diag = diag->next)
		all = arena_printf(opened->run.memory, "%s%s%s:%u:%u %s", all, all[0] == '\0' ? "" : "; ",
		                   path_base(diag->place.file), diag->place.line, diag->place.column,
		                   diag->message->id);
	return all;
}

/* ---- Finding ---- */

struct find_row {
	const char *name;
	const char *file[6]; /* to make, each with a project's content; a name that ends in "/" is a folder */
	const char *near;
	const char *found; /* below the folder, NULL: no project */
};

static const struct find_row find_rows[] = {
	{ "beside the file", { "p/lva.yaml", "p/a.yaml" }, "p/a.yaml", "p" },
	{ "above the file", { "p/lva.yaml", "p/decisions/2026/a.yaml" }, "p/decisions/2026/a.yaml", "p" },
	{ "above a folder", { "p/lva.yaml", "p/decisions/a.yaml" }, "p/decisions", "p" },
	{ "the nearest one", { "p/lva.yaml", "p/q/lva.yaml", "p/q/a.yaml" }, "p/q/a.yaml", "p/q" },
	{ "in the root of a repository", { "p/.git/", "p/lva.yaml", "p/d/a.yaml" }, "p/d/a.yaml", "p" },
	{ "not above a repository", { "lva.yaml", "p/.git/", "p/d/a.yaml" }, "p/d/a.yaml", NULL },
	{ "not above a worktree, whose .git is a file",
	  { "lva.yaml", "p/.git", "p/d/a.yaml" },
	  "p/d/a.yaml",
	  NULL },
	{ "in the home folder", { "lva.yaml", "p/a.yaml" }, "p/a.yaml", "" },
	{ "not above the home folder", { "p/a.yaml" }, "p/a.yaml", NULL },
	{ "file that is not there", { "p/lva.yaml" }, "p/nowhere.yaml", "p" },
};

static void test_find(void **state)
{
	const struct find_row *row = *state;
	struct opened opened = start();
	for (size_t i = 0; i < COUNT_OF(row->file) && row->file[i] != NULL; i++)
		folder_write(&opened.folder, row->file[i], USUAL);
	open_near(&opened, row->near, NULL, NULL);
	if (row->found == NULL) {
		assert_null(opened.workspace->project);
	} else {
		assert_non_null(opened.workspace->project);
		assert_string_equal(path_real(opened.run.memory, opened.workspace->root),
		                    path_real(opened.run.memory,
		                              path_join(opened.run.memory, opened.folder.path, row->found)));
	}
	end(&opened);
}

/* ---- What a project names ---- */

struct project_row {
	const char *name;
	const char *project;
	bool sound;
	const char *said;
};

static const struct project_row project_rows[] = {
	{ "sound", USUAL, true, "" },
	{ "in a folder below", PROJECT "catalogue: sub/../catalogue.yaml\npopulation: [./population.csv]\n", true,
	  "" },
	{ "catalogue above the project", PROJECT "catalogue: ../outside.yaml\npopulation: [population.csv]\n",
	  false, "lva.yaml:5:12 format/unreadable-file" },
	{ "catalogue above by a detour",
	  PROJECT "catalogue: sub/../../outside.yaml\npopulation: [population.csv]\n", false,
	  "lva.yaml:5:12 format/unreadable-file" },
	{ "catalogue from the root", PROJECT "catalogue: /etc/passwd\npopulation: [population.csv]\n", false,
	  "lva.yaml:5:12 format/unreadable-file" },
	{ "catalogue by a link", PROJECT "catalogue: link.yaml\npopulation: [population.csv]\n", false,
	  "lva.yaml:5:12 format/unreadable-file" },
	{ "catalogue by a linked folder", PROJECT "catalogue: linked/outside.yaml\npopulation: [population.csv]\n",
	  false, "lva.yaml:5:12 format/unreadable-file" },
	{ "population above the project",
	  PROJECT "catalogue: catalogue.yaml\npopulation: [population.csv, ../p.csv]\n", false,
	  "lva.yaml:6:30 format/unreadable-file" },
	{ "policy above the project", USUAL "policy: ../policy.yaml\n", false,
	  "lva.yaml:7:9 format/unreadable-file" },
	{ "classes above the project", USUAL "service_classes: ../c.csv\n", false,
	  "lva.yaml:7:18 format/unreadable-file" },
	{ "no such catalogue", PROJECT "catalogue: nowhere.yaml\npopulation: [population.csv]\n", false,
	  "lva.yaml:5:12 format/unreadable-file" },
	{ "no such population", PROJECT "catalogue: catalogue.yaml\npopulation: [nowhere.csv]\n", false,
	  "lva.yaml:6:14 format/unreadable-file" },
	{ "part of an area in a population that is not there",
	  PROJECT "catalogue: catalogue.yaml\npopulation: [nowhere.csv]\nareas: [{name: Village, part_of: A}]\n", false,
	  "lva.yaml:6:14 format/unreadable-file" },
	{ "part of an area when a row of the population is wrong",
	  PROJECT "catalogue: catalogue.yaml\npopulation: [torn.csv]\nareas: [{name: Village, part_of: B}]\n", false,
	  "torn.csv:3:1 format/syntax" },
	{ "part of no area", USUAL "areas: [{name: Village, part_of: B}]\n", false, "lva.yaml:7:34 reference/unknown-area" },
	{ "no such templates", USUAL "templates: nowhere\n", false, "lva.yaml:7:12 format/unreadable-file" },
	{ "templates that are no folder", USUAL "templates: catalogue.yaml\n", false, "lva.yaml:7:12 format/unreadable-file" },
	{ "templates", USUAL "templates: sub\n", true, "" },
	{ "no such policy", USUAL "policy: nowhere.yaml\n", false, "lva.yaml:7:9 format/unreadable-file" },
	{ "no such classes", USUAL "service_classes: nowhere.csv\n", false,
	  "lva.yaml:7:18 format/unreadable-file" },
	{ "policy for a catalogue", PROJECT "catalogue: policy.yaml\npopulation: [population.csv]\n", false,
	  "policy.yaml:1:6 format/unreadable-file" },
	{ "catalogue for a population", PROJECT "catalogue: catalogue.yaml\npopulation: [catalogue.yaml]\n", false,
	  "catalogue.yaml:1:1 format/syntax" },
	{ "another header of the classes", USUAL "service_classes: population.csv\n", false,
	  "population.csv:1:1 format/syntax" },
	{ "own policy", USUAL "policy: policy.yaml\n", true, "" },
	{ "own policy without a reason", USUAL "policy: bare.yaml\n", false, "bare.yaml:1:1 format/missing-key" },
	{ "a missing key of the project", "lva: project/1\nlanguages: [fi]\ncatalogue: catalogue.yaml\n", false,
	  "lva.yaml:1:1 format/missing-key; lva.yaml:1:1 format/missing-key; lva.yaml:1:1 format/missing-key" },
	{ "another kind of file", CATALOGUE, false, "lva.yaml:1:6 format/unreadable-file" },
	{ "no YAML", "[", false, "lva.yaml:1:2 format/syntax" },
};

static void write_all(struct opened *opened, const char *project)
{
	const struct folder *folder = &opened->folder;
	folder_write(folder, "outside.yaml", CATALOGUE);
	folder_write(folder, "p.csv", POPULATION);
	folder_write(folder, "c.csv", "code,name\n1,a\n");
	folder_write(folder, "policy.yaml",
	             "lva: policy/1\nversion: own\nbecause: b\nlimits: {many_children: 50}\n");
	folder_write(folder, "p/lva.yaml", project);
	folder_write(folder, "p/catalogue.yaml", CATALOGUE);
	folder_write(folder, "p/population.csv", POPULATION);
	folder_write(folder, "p/policy.yaml",
	             "lva: policy/1\nversion: own\nbecause: b\nlimits: {many_children: 50}\n");
	folder_write(folder, "p/torn.csv", POPULATION "B,7,12\n");
	folder_write(folder, "p/bare.yaml", "lva: policy/1\nversion: own\n");
	folder_write(folder, "p/sub/", NULL);
	folder_link(folder, "../outside.yaml", "p/link.yaml");
	folder_link(folder, "..", "p/linked");
}

static void test_project(void **state)
{
	const struct project_row *row = *state;
	struct opened opened = start();
	write_all(&opened, row->project);
	open_near(&opened, "p", NULL, NULL);
	assert_string_equal(said(&opened), row->said);
	assert_int_equal(opened.workspace->sound, row->sound);
	end(&opened);
}

/* ---- What comes of it ---- */

static void test_opened(void **state)
{
	(void)state;
	struct opened opened = start();
	write_all(&opened, USUAL "policy: policy.yaml\nareas: [{name: Village, part_of: A}]\n");
	open_near(&opened, "p", NULL, NULL);
	const struct workspace *workspace = opened.workspace;
	assert_string_equal(said(&opened), "");
	assert_int_equal(workspace->reading.language, SV);
	assert_int_equal(workspace->policy->limits->many_children.number, 50);
	assert_int_equal(workspace->policy->limits->reading_days.number, 7);
	assert_ptr_equal(policy_limits_of(workspace->policy, KEY_MANY_CHILDREN)->node->at.in, workspace->policy_source);
	assert_ptr_equal(policy_limits_of(workspace->policy, KEY_READING_DAYS), workspace->policy->limits);
	assert_int_equal(workspace->catalogue->year.number, 2026);
	assert_int_equal(population_area(workspace->population, "Village"), 0);
	const char *path = path_join(opened.run.memory, opened.folder.path, "p/sub/../catalogue.yaml");
	assert_string_equal(workspace_relative(workspace, opened.run.memory, path), "catalogue.yaml");
	path = path_join(opened.run.memory, opened.folder.path, "outside.yaml");
	assert_string_equal(workspace_relative(workspace, opened.run.memory, path), "outside.yaml");
	end(&opened);
}

/* Project, policy, catalogue and population, in the order of reading, each once. */
static void test_inputs(void **state)
{
	(void)state;
	struct opened opened = start();
	const char *names = "";
	write_all(&opened, USUAL "policy: policy.yaml\n");
	open_near(&opened, "p", NULL, NULL);
	for (const struct input *input = opened.workspace->inputs; input != NULL; input = input->next)
		names = arena_printf(opened.run.memory, "%s%s ", names, path_base(input->source->name));
	assert_string_equal(names, "lva.yaml policy.yaml population.csv catalogue.yaml ");
	end(&opened);
}

static void test_no_project(void **state)
{
	(void)state;
	struct opened opened = start();
	folder_write(&opened.folder, "a.yaml", "lva: decision/1\n");
	folder_write(&opened.folder, "c.yaml", CATALOGUE);
	open_near(&opened, "a.yaml", NULL, "c.yaml");
	assert_string_equal(said(&opened), "");
	assert_null(opened.workspace->project);
	assert_null(opened.workspace->population);
	assert_non_null(opened.workspace->catalogue);
	assert_string_equal(opened.workspace->policy->version, "2026.1");
	assert_true(opened.workspace->sound);
	end(&opened);
}

static void test_named_project(void **state)
{
	(void)state;
	struct opened opened = start();
	write_all(&opened, USUAL);
	open_near(&opened, "outside.yaml", "p/lva.yaml", NULL);
	assert_non_null(opened.workspace->project);
	end(&opened);
	opened = start();
	open_near(&opened, NULL, "nowhere/lva.yaml", NULL);
	assert_string_equal(said(&opened), "lva.yaml:0:0 format/unreadable-file");
	assert_false(opened.workspace->sound);
	end(&opened);
}

/* A policy whose age bands are broken is said, and does no harm to what is read after it. */
static void test_broken_bands(void **state)
{
	(void)state;
	static const char *const bands[] = { "[{from: 0, child: true}]", "[text]", "[{}]", "[{code: [a]}]" };
	for (size_t i = 0; i < COUNT_OF(bands); i++) {
		struct opened opened = start();
		write_all(&opened, USUAL "policy: own.yaml\n");
		folder_write(&opened.folder, "p/own.yaml",
		             arena_printf(opened.run.memory,
		                          "lva: policy/1\nversion: v\nbecause: b\nage_bands: %s\n", bands[i]));
		open_near(&opened, "p", NULL, NULL);
		assert_false(opened.workspace->sound);
		assert_true(opened.workspace->bands->count > 0);
		assert_int_equal(band_of_code(opened.workspace->bands, "no such band"), -1);
		end(&opened);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_opened),       cmocka_unit_test(test_inputs),
		cmocka_unit_test(test_no_project),   cmocka_unit_test(test_named_project),
		cmocka_unit_test(test_broken_bands),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(find_rows, test_find) +
	       RUN_ROWS(project_rows, test_project);
}
