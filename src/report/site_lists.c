/* SPDX-License-Identifier: EUPL-1.2 */
/* The way into the public register, what is new in it, and what a search engine may list. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "phrases.h"
#include "sha256.h"
#include "show.h"
#include "site.h"

static const char *const codes[LANGUAGES] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };

static const char *words(enum phrase phrase, enum language language)
{
	return phrase_text(phrase)->in[language];
}

/* ---- The way in ---- */

static struct register_entry *way_into(struct doc *doc, enum language language)
{
	struct register_entry *entry = ARENA_NEW(doc->memory, struct register_entry);
	entry->title = words(PHRASE_SITE_TITLE, language);
	entry->language = language == doc->language ? NULL : codes[language];
	entry->href = site_path(doc->memory, language, SITE_REGISTER, "", "");
	doc_link(doc, LINK_ALTERNATE, "", entry->href)->language = codes[language];
	return entry;
}

struct register_page *site_entrance(struct arena *memory, const struct site_content *site)
{
	enum language first = site->languages[0];
	struct doc *doc = doc_new(memory, first);
	struct register_page *page = ARENA_NEW(memory, struct register_page);
	const struct register_entry **last = &page->entries;
	doc->kind = "register";
	doc->title = words(PHRASE_SITE_TITLE, first);
	doc->organisation = doc->subtitle = text_in(&site->organisation, first);
	doc->id = doc->organisation;
	doc->record = "";
	doc->tool = site->tool;
	for (size_t i = 0; i < site->language_count; i++) {
		struct register_entry *entry = way_into(doc, site->languages[i]);
		*last = entry;
		last = &entry->next;
	}
	page->doc = doc;
	page->heading = words(site->language_count > 1 ? PHRASE_SITE_LANGUAGES : PHRASE_SITE_MATTERS, first);
	page->entry_count = site->language_count;
	return page;
}

/* ---- Feed ---- */

/* A name that stays when the site moves: a UUID of version 8 (RFC 9562) from what it is of. */
static const char *urn_of(struct arena *memory, const struct site_content *site, const char *kind, const char *id,
                          enum language language)
{
	struct sha256 hash;
	char d[65];
	const char *seed = arena_printf(memory, "lva\n%s\n%s\n%s\n%s", text_in(&site->organisation, site->languages[0]), kind,
	                                id, codes[language]);
	sha256_start(&hash);
	sha256_add(&hash, seed, strlen(seed));
	sha256_finish(&hash, d);
	return arena_printf(memory, "urn:uuid:%.8s-%.4s-8%.3s-a%.3s-%.12s", d, d + 8, d + 12, d + 15, d + 18);
}

/* With the address of the site if that is known, else as seen from the feed. */
static const char *address(struct arena *memory, const struct site_content *site, enum language language, const char *path)
{
	if (site->url != NULL)
		return arena_printf(memory, "%s/%s", site->url, path);
	return site_href(memory, site_path(memory, language, SITE_FEED, "", ""), path);
}

static struct date later(struct date a, struct date b)
{
	return date_compare(a, b) < 0 ? b : a;
}

static struct feed_entry entry_of(struct arena *memory, const struct site_content *site, enum language language,
                                  const struct site_matter *matter)
{
	return (struct feed_entry){
		.id = urn_of(memory, site, "prior", matter->id, language),
		.title = text_in(&matter->title, language),
		.href = address(memory, site, language, site_path(memory, language, SITE_PRIOR, matter->name, ".html")),
		.category = words(PHRASE_SITE_ASSESSMENT, language),
		.summary = matter->summary[language] == NULL ? "" : matter->summary[language],
		.published = matter->released,
		.updated = later(matter->released, matter->resolved),
	};
}

static struct feed_entry entry_of_follow_up(struct arena *memory, const struct site_content *site,
                                            enum language language, const struct site_matter *matter,
                                            const struct site_follow_up *follow_up)
{
	const char *name = words(PHRASE_SITE_FOLLOW_UP, language);
	return (struct feed_entry){
		.id = urn_of(memory, site, "follow-up", follow_up->id, language),
		.title = arena_printf(memory, "%s – %s", text_in(&matter->title, language), name),
		.href = address(memory, site, language,
		                site_path(memory, language, SITE_FOLLOW_UP, follow_up->name, ".html")),
		.category = name,
		.summary = "",
		.published = follow_up->date,
		.updated = follow_up->date,
	};
}

static int compare_entries(const void *left, const void *right)
{
	const struct feed_entry *a = left, *b = right;
	int days = date_compare(b->updated, a->updated);
	return days != 0 ? days : strcmp(a->href, b->href);
}

static size_t count_follow_ups(const struct site_content *site)
{
	size_t count = 0;
	for (size_t i = 0; i < site->matter_count; i++)
		for (const struct site_follow_up *each = site->matters[i]->follow_ups; each != NULL; each = each->next)
			count++;
	return count;
}

struct feed *site_feed(struct arena *memory, const struct site_content *site, enum language language)
{
	struct feed *feed = ARENA_NEW(memory, struct feed);
	struct feed_entry *entries =
	        ARENA_ARRAY(memory, struct feed_entry, site->matter_count + count_follow_ups(site) + 1);
	size_t count = 0;
	for (size_t i = 0; i < site->matter_count; i++) {
		const struct site_matter *matter = site->matters[i];
		entries[count++] = entry_of(memory, site, language, matter);
		for (const struct site_follow_up *each = matter->follow_ups; each != NULL; each = each->next)
			entries[count++] = entry_of_follow_up(memory, site, language, matter, each);
	}
	qsort(entries, count, sizeof *entries, compare_entries);
	const char *path = site_path(memory, language, SITE_FEED, "", "");
	*feed = (struct feed){
		.id = urn_of(memory, site, "feed", "", language),
		.title = arena_printf(memory, "%s – %s", words(PHRASE_SITE_TITLE, language),
		                      text_in(&site->organisation, language)),
		.author = text_in(&site->organisation, language),
		.language = language,
		.self = site->url == NULL ? "" : address(memory, site, language, path),
		.page = address(memory, site, language, site_path(memory, language, SITE_REGISTER, "", "")),
		.entries = entries,
		.count = count < FEED_MAX ? count : FEED_MAX,
	};
	return feed;
}

/* ---- Sitemap ---- */

static void add_page(struct arena *memory, const struct site_content *site, struct sitemap_page *page,
                     enum site_page kind, const char *name, struct date changed)
{
	page->changed = changed;
	for (size_t i = 0; i < site->language_count; i++)
		page->url[site->languages[i]] = arena_printf(
			memory, "%s/%s", site->url, site_path(memory, site->languages[i], kind, name, ".html"));
}

struct sitemap_page *site_map(struct arena *memory, const struct site_content *site, size_t *count)
{
	const struct date unknown = { 0 };
	struct sitemap_page *pages =
	        ARENA_ARRAY(memory, struct sitemap_page, 2 + 2 * site->matter_count + count_follow_ups(site));
	*count = 0;
	add_page(memory, site, &pages[(*count)++], SITE_REGISTER, "", unknown);
	add_page(memory, site, &pages[(*count)++], SITE_AGENDAS, "", unknown);
	for (size_t i = 0; i < site->matter_count; i++) {
		const struct site_matter *matter = site->matters[i];
		struct date changed = later(matter->released, matter->resolved);
		add_page(memory, site, &pages[(*count)++], SITE_PRIOR, matter->name, changed);
		if (site_has_child_page(matter))
			add_page(memory, site, &pages[(*count)++], SITE_CHILD, matter->name, changed);
		for (const struct site_follow_up *each = matter->follow_ups; each != NULL; each = each->next)
			add_page(memory, site, &pages[(*count)++], SITE_FOLLOW_UP, each->name, each->date);
	}
	return pages;
}
