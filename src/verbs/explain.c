/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "annual_year.h"
#include "child_budget.h"
#include "cumulating.h"
#include "doc.h"
#include "followed.h"
#include "mask.h"
#include "near.h"
#include "path.h"
#include "plain.h"
#include "register_index.h"
#include "state.h"
#include "trace.h"

static const char *node_of(struct arena *memory, const struct named_figure *named)
{
	bool has_id = named->id != NULL && named->id[0] != '\0';
	return has_id ? arena_printf(memory, "%s.%s", named->id, named->key) : named->key;
}

/* V1.residual_class, or V1 for all that V1 has. */
static bool is_asked(const struct named_figure *named, const char *node, const char *asked)
{
	return strcmp(node, asked) == 0 || (named->id != NULL && strcmp(named->id, asked) == 0);
}

static void put_lines(struct arena *memory, struct lines lines, FILE *out)
{
	for (size_t i = 0; i < lines.count; i++)
		fprintf(out, "%s\n", plain_text(memory, lines.line[i]));
}

/* The values that may be asked for. */
struct explained {
	const struct named_figure *figures;
	size_t count;
};

static size_t explain_nodes(const struct reporting *reporting, const struct explained *among, const char *asked,
                            FILE *out)
{
	size_t shown = 0;
	for (size_t i = 0; i < among->count; i++) {
		const struct named_figure *named = &among->figures[i];
		const char *node = node_of(reporting->memory, named);
		if (!is_asked(named, node, asked) || named->figure == NULL)
			continue;
		if (shown++ > 0)
			fputc('\n', out);
		put_lines(reporting->memory, trace_lines(reporting, node, named->figure), out);
	}
	return shown;
}

/* The cells of a register may be thousands. */
enum { THINGS_LISTED = 60 };

/* What the figure is of, or its own name: neighbours share it. */
static const char *thing_of(const struct named_figure *named)
{
	return named->id != NULL && named->id[0] != '\0' ? named->id : named->key;
}

static enum lva_status no_such_node(struct lva *lva, const struct explained *among, const char *asked)
{
	static const struct text nearest = TEXT("kohtaa \"{1}\" ei ole; tarkoititko \"{2}\"?",
	                                        "stället \"{1}\" finns inte; menade du \"{2}\"?",
	                                        "there is no node \"{1}\"; did you mean \"{2}\"?");
	static const struct text list = TEXT("kohtaa \"{1}\" ei ole; arvioinnissa ovat {2}",
	                                     "stället \"{1}\" finns inte; bedömningen har {2}",
	                                     "there is no node \"{1}\"; the assessment has {2}");
	struct near near = { .word = asked };
	const char *all = "", *last = "";
	size_t things = 0;
	for (size_t i = 0; i < among->count; i++) {
		const char *thing = thing_of(&among->figures[i]);
		near_offer(&near, node_of(lva->run.memory, &among->figures[i]));
		if (strcmp(thing, last) != 0 && things++ < THINGS_LISTED)
			all = arena_printf(lva->run.memory, all[0] == '\0' ? "%s%s" : "%s, %s", all, thing);
		last = thing;
	}
	if (things > THINGS_LISTED)
		all = arena_printf(lva->run.memory, "%s, …", all);
	complain_of(lva, near.best != NULL ? &nearest : &list, asked,
	            mask_in_code(lva->run.memory, near.best != NULL ? near.best : all));
	return LVA_USAGE;
}

/* The follow-up of the project with this id, or NULL. Nobody else asks for one by its id, so the register has none. */
static const char *path_of_follow_up(struct lva *lva, const char *id)
{
	if (!lva_has_project(lva))
		return NULL;
	const char *folder = lva->workspace->project->follow_ups, *path = NULL;
	struct diags *unsaid = diags_new();
	struct reading reading = reading_with(lva, lva->scratch, unsaid);
	for (struct found_file *file = project_files(lva, folder, KEY_FOLLOW_UPS); file && !path; file = file->next) {
		arena_reset(lva->scratch);
		struct opened opened = open_file(lva, &reading, file->path, NULL);
		const struct follow_up *follow_up = opened.file.kind == FILE_KIND_FOLLOW_UP ? opened.record : NULL;
		if (!file->refused && follow_up != NULL && follow_up->id != NULL && strcmp(follow_up->id, id) == 0)
			path = file->path;
	}
	diags_free(unsaid);
	return path;
}

/* A path, or the id of a decision or follow-up of the project. */
static const char *path_of(struct lva *lva, const char *file)
{
	if (path_exists(file))
		return file;
	const struct register_read *others = read_register(lva);
	const char *path = others == NULL ? NULL : register_index_path(others->index, file);
	if (path != NULL)
		return path_join(lva->run.memory, lva->workspace->root, path);
	path = path_of_follow_up(lva, file);
	return path == NULL ? file : path;
}

/* Whether the file is one that the project is made of, by its path or as it is called in reports. */
static bool is_the_file(const struct lva *lva, const char *own_path, const char *file)
{
	if (own_path == NULL)
		return false;
	const char *real = path_real(lva->run.memory, file);
	const char *own = path_real(lva->run.memory, own_path);
	return (real != NULL && own != NULL && strcmp(real, own) == 0) ||
	       strcmp(file, workspace_relative(lva->workspace, lva->run.memory, own_path)) == 0;
}

static bool is_catalogue(const struct lva *lva, const char *file)
{
	return lva->workspace->catalogue != NULL && is_the_file(lva, lva->workspace->catalogue_path, file);
}

/* What piles up in the project's own register. */
static struct explained explained_register(struct lva *lva)
{
	struct cumulating_register *reg = ARENA_NEW(lva->run.memory, struct cumulating_register);
	struct explained explained = { NULL, 0 };
	if (cumulating_read(reg, lva, NULL, 0)) {
		cumulating_compute(reg);
		explained = (struct explained){ reg->cumulation->figures, reg->cumulation->figure_count };
	}
	cumulating_end(reg);
	return explained;
}

/* What lva.yaml has is of the whole register: "annual-2026.coverage". */
static bool is_of_year(struct lva *lva, const char *file, const char *node)
{
	const char *own = lva->workspace->project_path;
	const char *real = own == NULL ? NULL : path_real(lva->run.memory, own),
	           *asked = path_real(lva->run.memory, file);
	return real != NULL && asked != NULL && strcmp(real, asked) == 0 && year_of_node(lva, node) != NULL;
}

static struct explained explained_year(struct lva *lva, const char *node)
{
	struct checking checking;
	const struct annual_source *source = read_year(lva, year_of_node(lva, node), true, &checking);
	if (source == NULL)
		return (struct explained){ NULL, 0 };
	return (struct explained){ source->year->figures, source->year->figure_count };
}

/* What the first line of a file says it is; what is wrong with it is said by whoever reads it in earnest. */
static enum file_kind kind_of(struct lva *lva, const char *path)
{
	struct diags *unsaid = diags_new();
	struct reading reading = reading_with(lva, lva->run.memory, unsaid);
	enum file_kind kind = file_open(&reading, path, path, (struct where){ 0 }).kind;
	diags_free(unsaid);
	return kind;
}

static struct explained explained_of(struct lva *lva, const char *file, const char *node)
{
	struct opened opened;
	struct looked_back back;
	if (is_of_year(lva, file, node))
		return explained_year(lva, node);
	if (lva_has_project(lva) && is_the_file(lva, lva->workspace->project_path, file))
		return explained_register(lva);
	if (is_catalogue(lva, file)) {
		if (!lva->workspace->sound)
			return (struct explained){ NULL, 0 };
		const struct child_budget *budget = budget_of(lva, lva->workspace->catalogue, NULL);
		return (struct explained){ budget->figures, budget->figure_count };
	}
	const char *path = path_of(lva, file);
	if (kind_of(lva, path) == FILE_KIND_FOLLOW_UP) {
		bool sound = look_back_from(lva, path, &back);
		return sound ? (struct explained){ back.result->figures, back.result->figure_count }
		             : (struct explained){ NULL, 0 };
	}
	const struct assessment *assessment = assess_path(lva, path, &opened);
	if (assessment == NULL)
		return (struct explained){ NULL, 0 };
	return (struct explained){ assessment->figures, assessment->figure_count };
}

enum lva_status lva_explain_value(struct lva *lva, const char *file, const char *node, FILE *out)
{
	lva->complaint = "";
	struct explained among = explained_of(lva, file, node);
	if (among.figures == NULL)
		return lva->complaint[0] != '\0' ? LVA_USAGE : LVA_UNREADABLE;
	struct reporting reporting = {
		.memory = lva->run.memory,
		.language = lva->run.language,
		.bands = lva->workspace->bands,
		.small_count = lva->workspace->policy->limits->small_count.number,
	};
	if (explain_nodes(&reporting, &among, node, out) == 0)
		return no_such_node(lva, &among, node);
	return LVA_OK;
}
