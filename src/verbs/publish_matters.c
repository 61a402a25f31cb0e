/* SPDX-License-Identifier: EUPL-1.2 */
/* The pages of single matters: each made like the reports of `assess` and `follow-up`, beside what is public alone. */
#include <stdlib.h>
#include <string.h>

#include "child.h"
#include "context.h"
#include "cumulating.h"
#include "follow_up_report.h"
#include "followed.h"
#include "path.h"
#include "publishing.h"
#include "templates.h"
#include "writer.h"

/* Pages under way: a run of their own, whose memory is forgotten after each matter. */
struct pages {
	struct publishing *publishing;
	struct lva run;
	struct surroundings against;
	struct text *reason;
};

/* ---- Writing ---- */

static bool put_document(struct pages *pages, struct doc *doc, const char *format, const char *path)
{
	char *bytes = NULL;
	size_t size = 0;
	const struct doc *one = doc;
	FILE *stream = open_memstream(&bytes, &size);
	if (stream == NULL)
		return false;
	bool made = writer_named(format)->write(doc->memory, &one, 1, stream, pages->reason);
	made = fclose(stream) == 0 && made &&
	       folder_output_add(pages->publishing->output, path, bytes, size, pages->reason);
	free(bytes);
	return made;
}

/* A page of a matter, with the ways to all others. */
static bool put_page(struct pages *pages, struct doc *doc, const struct site_matter *matter, enum site_page page,
                     const struct site_follow_up *own)
{
	const char *name = own == NULL ? matter->name : own->name;
	report_withhold(pages->publishing->withheld, doc);
	site_add_places(&pages->publishing->site, doc, page, name);
	site_add_related(doc, matter, page, own);
	return put_document(pages, doc, "html", site_path(doc->memory, doc->language, page, name, ".html"));
}

/* The same as files to download. */
static bool put_files(struct pages *pages, struct doc *doc, enum site_page page, const char *name)
{
	static const char *const formats[] = { "md", "xlsx", "json" };
	bool put = true;
	for (size_t i = 0; put && i < sizeof formats / sizeof formats[0]; i++)
		put = put_document(pages, doc, formats[i],
		                   site_path(doc->memory, doc->language, page, name, writer_named(formats[i])->extension));
	return put;
}

/* ---- A matter ---- */

static void forget(struct pages *pages)
{
	arena_reset(pages->run.run.memory);
	diags_clear(pages->run.run.diags);
	diags_clear(pages->run.reported);
}

static const struct site_matter *matter_with_path(const struct site_content *site, const char *path)
{
	for (size_t i = 0; i < site->matter_count; i++)
		if (strcmp(site->matters[i]->path, path) == 0)
			return site->matters[i];
	return NULL;
}

static int compare_paths(const void *left, const void *right)
{
	const struct site_matter *a = *(const struct site_matter *const *)left, *b = *(const struct site_matter *const *)right;
	return strcmp(a->path, b->path);
}

/* The other published matters that the report stands on: more would change every page with each new matter. */
static void add_met(struct pages *pages, struct report_context *context, const struct prior_cumulative *cumulative)
{
	const struct neighbourhood *among = cumulative == NULL ? NULL : cumulative->neighbourhood;
	struct arena *memory = pages->run.run.memory;
	struct folder_digest digest;
	if (among == NULL || among->met_count == 0)
		return;
	const struct site_matter **met = ARENA_ARRAY(memory, const struct site_matter *, among->met_count);
	size_t count = 0;
	for (size_t i = 0; i < among->met_count; i++) {
		const struct site_matter *matter = matter_with_path(&pages->publishing->site, among->met[i].decision->path);
		if (matter != NULL)
			met[count++] = matter;
	}
	qsort(met, count, sizeof *met, compare_paths);
	folder_digest_start(&digest, pages->run.workspace->project->decisions);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || met[i] != met[i - 1])
			folder_digest_add(&digest, met[i]->sha256, met[i]->path);
	folder_digest_end(&digest);
	context_add_folder(&pages->run, context, digest.folder, digest.files, arena_string(memory, digest.sha256));
}

static struct report_context *context_of(struct pages *pages, const struct opened *opened,
                                         const struct decision *decision, const struct prior_cumulative *cumulative)
{
	struct report_context *context = context_new(&pages->run, decision->meeting);
	context_add_input(&pages->run, context, opened->file.source);
	context_add_project(&pages->run, context);
	add_met(pages, context, cumulative);
	context_add_waivers(&pages->run, context, decision->waivers, decision->waivers_count, decision->id);
	return context;
}

/* What the rules find is the same in every language. */
static const struct diag *findings_of(struct pages *pages, const struct opened *opened, const char *path,
                                      const struct assessment *assessment, const struct followed *followed,
                                      struct date as_of)
{
	struct report_context judged = { .as_of = as_of };
	struct reading reading = reading_with(&pages->run, pages->run.run.memory, pages->run.run.diags);
	struct judging on = judging_of(&pages->run, &reading, opened, path, assessment, as_of);
	if (followed != NULL)
		judging_follow(&on, followed);
	context_judge(&pages->run, &judged, &on, path);
	return judged.findings;
}

/* Templates were read before, and found to be sound. */
static struct report_context *with_template(struct pages *pages, const struct report_context *context,
                                            const struct report_kind *kind)
{
	struct report_context *copy = ARENA_NEW(pages->run.run.memory, struct report_context);
	*copy = *context;
	context_take_template(&pages->run, copy, kind);
	return copy;
}

static bool put_matter_in(struct pages *pages, struct site_matter *matter, const struct assessment *assessment,
                          const struct report_context *shared, bool keeps_summary)
{
	struct arena *memory = pages->run.run.memory;
	enum language language = pages->run.run.language;
	const struct report_context *context = with_template(pages, shared, &report_kind_prior);
	struct doc *doc = report_prior(memory, assessment, language, context);
	if (!put_page(pages, doc, matter, SITE_PRIOR, NULL) || !put_files(pages, doc, SITE_PRIOR, matter->name))
		return false;
	if (keeps_summary)
		matter->summary[language] = arena_string(pages->publishing->lva->run.memory, doc->board_text);
	context = with_template(pages, shared, &report_kind_child);
	return !site_has_child_page(matter) ||
	       put_page(pages, report_child(memory, assessment, language, context), matter, SITE_CHILD, NULL);
}

static const char *path_of(const struct pages *pages, const char *path)
{
	return path_join(pages->run.run.memory, pages->run.workspace->root, path);
}

static bool put_matter(struct pages *pages, struct site_matter *matter, bool keeps_summary)
{
	const struct site_content *site = &pages->publishing->site;
	const char *path = path_of(pages, matter->path);
	struct reading reading = reading_with(&pages->run, pages->run.run.memory, pages->run.run.diags);
	struct opened opened = open_file(&pages->run, &reading, path, NULL);
	const struct assessment *assessment = assess(pages->run.run.memory, opened.record, &pages->against);
	struct date as_of = assessment->decision->meeting;
	const struct diag *findings = findings_of(pages, &opened, path, assessment, NULL, as_of);
	const struct prior_cumulative *cumulative = cumulation_around(&pages->run, assessment, path, as_of);
	bool put = true;
	for (size_t i = 0; put && i < site->language_count; i++) {
		pages->run.run.language = site->languages[i];
		struct report_context *context = context_of(pages, &opened, assessment->decision, cumulative);
		context->findings = findings;
		context->findings_file = path;
		context->cumulative = cumulative;
		put = put_matter_in(pages, matter, assessment, context, keeps_summary);
	}
	return put;
}

/* ---- A follow-up ---- */

static struct report_context *context_of_follow_up(struct pages *pages, const struct opened *opened,
                                                   const struct followed *followed)
{
	const struct follow_up *follow_up = opened->record;
	struct report_context *context = context_new(&pages->run, follow_up->date);
	context_add_input(&pages->run, context, opened->file.source);
	context_add_input(&pages->run, context, followed->decision.file.source);
	for (size_t i = 0; i < followed->data_count; i++)
		context_add_input(&pages->run, context, followed->data[i]);
	context_add_project(&pages->run, context);
	context_add_waivers(&pages->run, context, follow_up->waivers, follow_up->waivers_count, follow_up->id);
	return context;
}

static bool put_follow_up_in(struct pages *pages, const struct site_matter *matter, const struct site_follow_up *own,
                             const struct follow_up_result *result, const struct report_context *shared)
{
	const struct report_context *context = with_template(pages, shared, follow_up_kind(result->follow_up));
	struct doc *doc = report_follow_up(pages->run.run.memory, result, pages->run.run.language, context);
	return put_page(pages, doc, matter, SITE_FOLLOW_UP, own) && put_files(pages, doc, SITE_FOLLOW_UP, own->name);
}

static bool put_follow_up(struct pages *pages, const struct site_matter *matter, const struct site_follow_up *own)
{
	const struct site_content *site = &pages->publishing->site;
	const char *path = path_of(pages, own->path);
	struct arena *memory = pages->run.run.memory;
	struct reading reading = reading_with(&pages->run, memory, pages->run.run.diags);
	struct opened opened = open_file(&pages->run, &reading, path, NULL);
	const struct followed_names names = followed_names(pages->run.others->index, opened.record, SIZE_MAX);
	struct followed followed = follow(&pages->run, &reading, &opened, path, &names);
	if (followed.of == NULL)
		return true;
	const struct follow_up *follow_up = opened.record;
	const struct assessment *prior = assess(memory, followed.of, &pages->against);
	const struct follow_up_result *result = follow_up_result(memory, follow_up, prior, &pages->against);
	const struct diag *findings = findings_of(pages, &opened, path, NULL, &followed, follow_up->date);
	bool put = true;
	for (size_t i = 0; put && i < site->language_count; i++) {
		pages->run.run.language = site->languages[i];
		struct report_context *context = context_of_follow_up(pages, &opened, &followed);
		context->findings = findings;
		context->findings_file = path;
		put = put_follow_up_in(pages, matter, own, result, context);
	}
	return put;
}

/* ---- All ---- */

/* A fault in any of them is known before a page is made. */
static bool read_templates(struct publishing *publishing)
{
	struct lva *lva = publishing->lva;
	const struct report_kind *const kinds[] = { &report_kind_prior, &report_kind_child, &report_kind_follow_up,
		                                    &report_kind_process };
	enum language own = lva->run.language;
	bool sound = true;
	for (size_t i = 0; i < publishing->site.language_count; i++)
		for (size_t n = 0; n < sizeof kinds / sizeof kinds[0]; n++) {
			struct report_context *context = context_new(lva, (struct date){ 0 });
			lva->run.language = publishing->site.languages[i];
			sound = context_take_template(lva, context, kinds[n]) && sound;
		}
	lva->run.language = own;
	return sound;
}

/* The newest have a summary in the feed. */
static bool put_all(struct pages *pages)
{
	const struct site_content *site = &pages->publishing->site;
	bool put = true;
	for (size_t i = 0; put && i < site->matter_count; i++) {
		forget(pages);
		put = put_matter(pages, site->matters[i], i < FEED_MAX);
		for (const struct site_follow_up *each = site->matters[i]->follow_ups; put && each != NULL; each = each->next) {
			forget(pages);
			put = put_follow_up(pages, site->matters[i], each);
		}
	}
	return put;
}

/* Each report is as of its document's own day, so that a page changes when what it is of does. */
bool publish_matters(struct publishing *publishing, struct text *reason)
{
	struct lva *lva = publishing->lva;
	if (!read_templates(publishing))
		return false;
	struct pages pages = { .publishing = publishing, .run = *lva, .reason = reason };
	pages.run.others = publishing->others;
	pages.run.run.as_of = (struct date){ 0 };
	pages.run.run.memory = arena_new();
	pages.run.run.diags = diags_new();
	pages.run.reported = diags_new_whole();
	pages.against = surroundings_of(lva, publishing->others);
	pages.against.explained = true;
	pages.against.costs = costs_of(lva);
	bool put = put_all(&pages);
	diags_free(pages.run.reported);
	diags_free(pages.run.run.diags);
	arena_free(pages.run.run.memory);
	return put;
}
