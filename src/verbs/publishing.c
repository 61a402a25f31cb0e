/* SPDX-License-Identifier: EUPL-1.2 */
#include "publishing.h"

#include <stdlib.h>
#include <string.h>

#include "path.h"
#include "register_index.h"

void *list_grown(struct arena *memory, void *items, size_t count, size_t *room, size_t size)
{
	if (count < *room)
		return items;
	*room = *room == 0 ? 16 : *room * 2;
	void *grown = arena_array(memory, *room, size);
	if (count > 0)
		memcpy(grown, items, count * size);
	return grown;
}

struct arena *publishing_memory(const struct publishing *publishing)
{
	return publishing->lva->run.memory;
}

/* ---- What is shown, read again ---- */

static uint32_t bands_of(const struct decision_fact *fact)
{
	uint32_t bands = 0;
	for (size_t i = 0; i < fact->row_count; i++)
		bands |= fact->rows[i].bands;
	return bands;
}

static void read_published(struct publishing *publishing)
{
	struct lva *lva = publishing->lva;
	struct site_content *site = &publishing->site;
	size_t kept = 0;
	publishing->others = register_of_published(lva);
	for (size_t i = 0; i < site->matter_count; i++) {
		struct site_matter *matter = site->matters[i];
		const char *path = path_join(publishing_memory(publishing), lva->workspace->root, matter->path);
		const struct source *source = register_take(lva, publishing->others, path);
		if (source == NULL)
			continue;
		matter->sha256 = source_sha256(publishing_memory(publishing), source);
		matter->bands = bands_of(publishing->others->facts->decisions[kept]);
		site->matters[kept++] = matter;
	}
	site->matter_count = kept;
	register_index_forget(publishing->others->index);
}

static int compare_matters(const void *left, const void *right)
{
	const struct site_matter *a = *(struct site_matter *const *)left, *b = *(struct site_matter *const *)right;
	int days = date_compare(b->meeting, a->meeting);
	return days != 0 ? days : strcmp(a->id, b->id);
}

static int compare_meetings(const void *left, const void *right)
{
	const struct site_meeting *a = left, *b = right;
	int days = date_compare(a->date, b->date);
	return days != 0 ? days : strcmp(text_in(&a->body, FI), text_in(&b->body, FI));
}

/* ---- Bodies ---- */

/* A language that one file lacks another may give; of two names the first by bytes, whichever was read first. */
static void add_languages(struct text *known, const struct text *name)
{
	for (int language = 0; language < LANGUAGES; language++) {
		const char *given = name->in[language], *own = known->in[language];
		if (given != NULL && (own == NULL || strcmp(given, own) < 0))
			known->in[language] = given;
	}
}

/* The bodies that there are, each once. */
struct bodies {
	struct text *items;
	size_t count;
};

static struct text *body_named(struct bodies *bodies, const struct text *name)
{
	for (size_t i = 0; i < bodies->count; i++)
		if (strcmp(text_in(&bodies->items[i], FI), text_in(name, FI)) == 0)
			return &bodies->items[i];
	bodies->items[bodies->count] = *name;
	return &bodies->items[bodies->count++];
}

static void each_body(const struct site_content *site, struct bodies *bodies,
                      void (*with)(struct bodies *bodies, struct text *body))
{
	for (size_t i = 0; i < site->matter_count; i++)
		with(bodies, &site->matters[i]->body);
	for (size_t i = 0; i < site->meeting_count; i++)
		with(bodies, &site->meetings[i].body);
}

static void gather_body(struct bodies *bodies, struct text *body)
{
	add_languages(body_named(bodies, body), body);
}

/* By the name that it had when it was gathered: one of another language cannot stand before it. */
static void name_body(struct bodies *bodies, struct text *body)
{
	*body = *body_named(bodies, body);
}

static void unite_bodies(struct publishing *publishing)
{
	const struct site_content *site = &publishing->site;
	struct bodies bodies = { .items = ARENA_ARRAY(publishing_memory(publishing), struct text,
		                                      2 * (site->matter_count + site->meeting_count) + 1) };
	each_body(site, &bodies, gather_body);
	each_body(site, &bodies, name_body);
}

/* ---- The whole ---- */

static void withhold_text(const struct publishing *publishing, struct text *text)
{
	for (int i = 0; i < LANGUAGES; i++)
		if (text->in[i] != NULL)
			text->in[i] = withheld_from(publishing->withheld, publishing_memory(publishing), (enum language)i, text->in[i]);
}

/* Without a slash at its end. */
static const char *url_of(const struct publishing *publishing)
{
	const struct site *given = publishing->lva->workspace->project->site;
	if (given == NULL || given->url == NULL)
		return NULL;
	size_t length = strlen(given->url);
	while (length > 0 && given->url[length - 1] == '/')
		length--;
	return arena_copy(publishing_memory(publishing), given->url, length);
}

static void begin(struct publishing *publishing, struct lva *lva)
{
	const struct project *project = lva->workspace->project;
	*publishing = (struct publishing){ .lva = lva, .withheld = withheld_new(lva->run.memory) };
	struct site_content *site = &publishing->site;
	site->organisation = project->organisation;
	site->tool = arena_printf(lva->run.memory, "lva %s", lva_version());
	site->url = url_of(publishing);
	site->bands = lva->workspace->bands;
	site->policy = lva->workspace->policy;
	for (size_t i = 0; i < project->languages.count && i < LANGUAGES; i++)
		site->languages[site->language_count++] = (enum language)(project->languages.items[i] - 1);
	if (lva_day(lva) != NULL)
		date_parse(lva_day(lva), &site->day);
}

void publishing_read(struct publishing *publishing, struct lva *lva)
{
	struct checking checking;
	const struct viewer viewer = { .look = look_at_passing, .context = publishing };
	begin(publishing, lva);
	struct site_content *site = &publishing->site;
	survey_project(&checking, lva, &viewer, true);
	checking_end(&checking);
	settle_publishing(publishing, checking.facts);
	read_published(publishing);
	unite_bodies(publishing);
	for (size_t i = 0; i < site->matter_count; i++) {
		withhold_text(publishing, &site->matters[i]->title);
		withhold_text(publishing, &site->matters[i]->body);
	}
	if (site->matter_count > 0)
		qsort(site->matters, site->matter_count, sizeof *site->matters, compare_matters);
	if (site->meeting_count > 0)
		qsort(site->meetings, site->meeting_count, sizeof *site->meetings, compare_meetings);
}

void publishing_end(struct publishing *publishing)
{
	register_index_end(publishing->others->index);
}
