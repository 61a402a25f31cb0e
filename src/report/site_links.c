/* SPDX-License-Identifier: EUPL-1.2 */
/* How the pages of the public register lead to each other. */
#include "arena.h"
#include "phrases.h"
#include "show.h"
#include "site.h"

/* Each language is named in itself. */
static const struct {
	const char *code, *label;
} languages[LANGUAGES] = { [FI] = { "fi", "Suomeksi" }, [SV] = { "sv", "På svenska" }, [EN] = { "en", "In English" } };

static void add(struct doc *doc, enum link_kind kind, const char *label, const char *from, const char *to)
{
	doc_link(doc, kind, label, site_href(doc->memory, from, to));
}

static void add_language(struct doc *doc, enum language language, const char *from, const char *to)
{
	struct doc_link *link = doc_link(doc, LINK_LANGUAGE, languages[language].label, site_href(doc->memory, from, to));
	link->language = languages[language].code;
}

void site_add_places(const struct site_content *site, struct doc *doc, enum site_page page, const char *name)
{
	static const struct {
		enum site_page page;
		enum link_kind kind;
		enum phrase label;
	} places[] = {
		{ SITE_REGISTER, LINK_PLACE, PHRASE_SITE_REGISTER },
		{ SITE_AGENDAS, LINK_PLACE, PHRASE_ANNUAL_HEADING_COVERAGE },
		{ SITE_FEED, LINK_FEED, PHRASE_SITE_FEED },
	};
	const char *from = site_path(doc->memory, doc->language, page, name, ".html");
	for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
		if (places[i].page != page)
			add(doc, places[i].kind, phrase_text(places[i].label)->in[doc->language], from,
			    site_path(doc->memory, doc->language, places[i].page, "", ""));
	for (size_t i = 0; i < site->language_count; i++)
		if (site->languages[i] != doc->language)
			add_language(doc, site->languages[i], from,
			             site_path(doc->memory, site->languages[i], page, name, ".html"));
}

/* ---- What belongs to a matter ---- */

static const char *named_by_day(struct doc *doc, const struct site_follow_up *follow_up)
{
	enum phrase pattern = follow_up->phase == PHASE_PROCESS ? PHRASE_SITE_PROCESS_ON : PHRASE_SITE_FOLLOW_UP_ON;
	const struct argument day = { "day",
		                      text_same(show_value(doc->memory, value_date(follow_up->date), doc->language)) };
	return text_fill(doc->memory, phrase_text(pattern)->in[doc->language], doc->language, &day, 1);
}

void site_add_pages(struct doc *doc, const struct site_matter *matter, enum site_page page, const char *from,
                    const struct site_follow_up *own)
{
	enum language language = doc->language;
	if (page != SITE_PRIOR)
		add(doc, LINK_RELATED, phrase_text(PHRASE_SITE_ASSESSMENT)->in[language], from,
		    site_path(doc->memory, language, SITE_PRIOR, matter->name, ".html"));
	if (page != SITE_CHILD && site_has_child_page(matter))
		add(doc, LINK_RELATED, phrase_text(PHRASE_SITE_CHILD_PAGE)->in[language], from,
		    site_path(doc->memory, language, SITE_CHILD, matter->name, ".html"));
	for (const struct site_follow_up *each = matter->follow_ups; each != NULL; each = each->next)
		if (each != own)
			add(doc, LINK_RELATED, named_by_day(doc, each), from,
			    site_path(doc->memory, language, SITE_FOLLOW_UP, each->name, ".html"));
}

void site_add_related(struct doc *doc, const struct site_matter *matter, enum site_page page,
                      const struct site_follow_up *own)
{
	static const struct {
		const char *ending, *label;
	} files[] = { { ".md", "Markdown" }, { ".xlsx", "Excel" }, { ".json", "JSON" } };
	const char *name = own == NULL ? matter->name : own->name;
	const char *from = site_path(doc->memory, doc->language, page, name, ".html");
	site_add_pages(doc, matter, page, from, own);
	for (size_t i = 0; page != SITE_CHILD && i < sizeof files / sizeof files[0]; i++)
		add(doc, LINK_FILE, files[i].label, from,
		    site_path(doc->memory, doc->language, page, name, files[i].ending));
}
