/* SPDX-License-Identifier: EUPL-1.2 */
#include "templates.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "near.h"
#include "path.h"
#include "template.h"
#include "template_list.h"

static const char ending[] = ".md";

/* A file of the project's folder of templates. */
struct template_found {
	const char *path;
	const struct report_kind *kind;  /* NULL: its name is that of none */
	const char *language;            /* "fi"; NULL: for any */
	bool tried;                      /* it was read, and its faults said */
	const struct source *source;     /* NULL: it could not be read */
	const struct template *template; /* NULL: it has faults */
	struct template_found *next;
};

/* ---- What is in the folder ---- */

static const char *const language_codes[] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };

/* prior.fi.md is of the kind prior in Finnish. */
static void name_found(struct arena *memory, struct template_found *found)
{
	const char *name = path_base(found->path);
	char *stem = arena_copy(memory, name, strlen(name) - strlen(ending));
	char *dot = strrchr(stem, '.');
	for (int language = 0; dot != NULL && language < LANGUAGES; language++)
		if (strcmp(dot + 1, language_codes[language]) == 0)
			found->language = language_codes[language];
	if (found->language != NULL)
		*dot = '\0';
	found->kind = report_kind_named(stem);
}

static bool is_template_name(const char *name)
{
	size_t length = strlen(name), tail = strlen(ending);
	return name[0] != '.' && length > tail && strcmp(name + length - tail, ending) == 0 &&
	       strcmp(name, "README.md") != 0;
}

static void insert(struct template_found **list, struct template_found *found)
{
	while (*list != NULL && strcmp((*list)->path, found->path) < 0)
		list = &(*list)->next;
	found->next = *list;
	*list = found;
}

/* In the byte order of their names, whatever order the file system has. */
static void list_folder(struct lva *lva, const char *folder)
{
	DIR *open = opendir(folder);
	const struct dirent *entry;
	while (open != NULL && (entry = readdir(open)) != NULL) {
		if (!is_template_name(entry->d_name))
			continue;
		struct template_found *found = ARENA_NEW(lva->kept, struct template_found);
		const char *name = arena_string(lva->kept, entry->d_name);
		found->path = path_join(lva->kept, folder, name);
		name_found(lva->kept, found);
		insert(&lva->templates, found);
	}
	if (open != NULL)
		closedir(open);
}

/* What is wrong with the folder itself was said when the project was opened. */
static struct template_found *templates_of(struct lva *lva)
{
	const struct project *project = lva->workspace->project;
	if (!lva->templates_listed && project != NULL && project->templates != NULL)
		list_folder(lva, path_join(lva->kept, lva->workspace->root, project->templates));
	lva->templates_listed = true;
	return lva->templates;
}

/* ---- Reading ---- */

static const struct source *read_source(struct lva *lva, const char *path)
{
	static const struct text outside =
	        TEXT("linkki johtaa ulos projektin kansiosta", "länken leder ut ur projektets mapp",
	             "the link leads out of the project's folder");
	struct reading reading = reading_with(lva, lva->kept, lva->run.diags);
	const char *root = lva->workspace->root[0] == '\0' ? "." : lva->workspace->root;
	struct text reason = outside;
	const struct source *source = NULL;
	if (!path_exists(path) || path_is_inside(lva->kept, root, path))
		source = source_read(lva->kept, path, path, TEMPLATE_BYTES_MAX, &reason);
	if (source == NULL)
		say_unreadable(&reading, path, (struct where){ 0 }, reason);
	return source;
}

static void read_found(struct lva *lva, struct template_found *found)
{
	if (found->tried)
		return;
	found->tried = true;
	diags_meet(lva->run.diags, found->path);
	found->source = read_source(lva, found->path);
	if (found->source != NULL)
		found->template = template_read(lva->kept, found->source, found->kind, lva->run.diags);
}

/* ---- For a report ---- */

static struct template_found *found_for(struct lva *lva, const struct report_kind *kind)
{
	struct template_found *general = NULL;
	for (struct template_found *found = templates_of(lva); found != NULL; found = found->next) {
		if (found->kind != kind)
			continue;
		if (found->language == NULL)
			general = found;
		else if (strcmp(found->language, language_codes[lva->run.language]) == 0)
			return found;
	}
	return general;
}

bool context_take_template(struct lva *lva, struct report_context *context, const struct report_kind *kind)
{
	struct template_found *found = found_for(lva, kind);
	if (found == NULL)
		return true;
	read_found(lva, found);
	context->template = found->template;
	context_add_input(lva, context, found->source);
	return found->template != NULL;
}

/* ---- Checking ---- */

static const char *nearest_kind(const char *name)
{
	struct near near = { .word = name };
	const struct report_kind *kind;
	for (size_t i = 0; (kind = report_kind_at(i)) != NULL; i++)
		near_offer(&near, kind->name);
	return near.best;
}

/* A file that nothing uses would be missed by nobody but its writer. */
static void say_unused(struct lva *lva, const struct template_found *found)
{
	const char *name = path_base(found->path);
	const char *nearest = nearest_kind(arena_copy(lva->run.memory, name, strcspn(name, ".")));
	say(lva->run.diags,
	    &(struct diag){
	            .message = &message_template_name,
	            .place = { .file = found->path },
	            .arguments = { { "name", text_same(name) } },
	            .suggestion = nearest == NULL ? NULL : arena_printf(lva->run.memory, "%s.md", nearest),
	    });
}

static void check_found(struct lva *lva, struct template_found *found)
{
	if (found->kind == NULL)
		say_unused(lva, found);
	else
		read_found(lva, found);
}

size_t check_templates(struct lva *lva)
{
	size_t count = 0;
	for (struct template_found *found = templates_of(lva); found != NULL; found = found->next, count++)
		check_found(lva, found);
	return count;
}

static bool is_same_file(struct arena *memory, const char *path, const char *real)
{
	const char *other = path_real(memory, path);
	return other != NULL && strcmp(other, real) == 0;
}

bool check_template(struct lva *lva, const char *path)
{
	struct template_found *found = templates_of(lva);
	const char *real = found == NULL ? NULL : path_real(lva->run.memory, path);
	for (; real != NULL && found != NULL; found = found->next)
		if (is_same_file(lva->run.memory, found->path, real)) {
			check_found(lva, found);
			return true;
		}
	return false;
}

bool is_template(const struct lva *lva, const char *path)
{
	const char *real = path_real(lva->run.memory, path);
	for (const struct template_found *found = lva->templates; real != NULL && found != NULL; found = found->next)
		if (is_same_file(lva->run.memory, found->path, real))
			return true;
	return false;
}

/* ---- Telling of them ---- */

enum lva_status lva_explain_template(struct lva *lva, const char *name, FILE *out)
{
	static const struct text unknown = TEXT("raporttipohjaa \"{1}\" ei ole; tarkoititko \"{2}\"?",
	                                        "rapportmallen \"{1}\" finns inte; menade du \"{2}\"?",
	                                        "there is no report template \"{1}\"; did you mean \"{2}\"?");
	lva->complaint = "";
	if (name[0] == '\0') {
		template_list(lva->run.language, out);
		return LVA_OK;
	}
	const struct report_kind *kind = report_kind_named(name);
	if (kind == NULL) {
		const char *nearest = nearest_kind(name);
		complain_of(lva, &unknown, name, nearest == NULL ? report_kind_at(0)->name : nearest);
		return LVA_USAGE;
	}
	fputs(template_text(kind), out);
	return LVA_OK;
}
