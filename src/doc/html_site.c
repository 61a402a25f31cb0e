/* SPDX-License-Identifier: EUPL-1.2 */
/* The ways between the pages of a site. Addresses are made by this program, of letters that need no escaping. */
#include "html_parts.h"
#include "html_text.h"

static const char *const site_name[LANGUAGES] = { [FI] = "Sivusto", [SV] = "Webbplats", [EN] = "Site" };
static const char *const related_name[LANGUAGES] = { [FI] = "Tähän liittyy", [SV] = "Hör till ärendet",
	                                             [EN] = "Related" };
static const char *const files_name[LANGUAGES] = { [FI] = "Lataa:", [SV] = "Ladda ner:", [EN] = "Download:" };

static bool has_kind(const struct doc *doc, enum link_kind first, enum link_kind last)
{
	for (const struct doc_link *link = doc->links; link; link = link->next)
		if (link->kind >= first && link->kind <= last)
			return true;
	return false;
}

void html_put_link(struct html *to, const struct doc_link *link)
{
	fprintf(to->out, "<a href=\"%s\"", link->href);
	if (link->language)
		fprintf(to->out, " hreflang=\"%s\" lang=\"%s\"", link->language, link->language);
	fputs(link->kind == LINK_FILE ? " download>" : ">", to->out);
	html_put_line(to->out, link->label);
	fputs("</a>", to->out);
}

static void put_items(struct html *to, const struct doc *doc, enum link_kind first, enum link_kind last)
{
	for (const struct doc_link *link = doc->links; link; link = link->next) {
		if (link->kind < first || link->kind > last)
			continue;
		fputs("<li>", to->out);
		html_put_link(to, link);
		fputs("</li>\n", to->out);
	}
}

void html_put_places(struct html *to, const struct doc *doc)
{
	if (!has_kind(doc, LINK_PLACE, LINK_LANGUAGE))
		return;
	fprintf(to->out, "<nav class=\"site\" aria-label=\"%s\">\n<ul>\n", site_name[to->language]);
	put_items(to, doc, LINK_PLACE, LINK_LANGUAGE);
	fputs("</ul>\n</nav>\n", to->out);
}

void html_put_related(struct html *to, const struct doc *doc)
{
	if (!has_kind(doc, LINK_RELATED, LINK_FILE))
		return;
	fprintf(to->out, "<nav class=\"related\" aria-label=\"%s\">\n", related_name[to->language]);
	if (has_kind(doc, LINK_RELATED, LINK_RELATED)) {
		fputs("<ul>\n", to->out);
		put_items(to, doc, LINK_RELATED, LINK_RELATED);
		fputs("</ul>\n", to->out);
	}
	if (has_kind(doc, LINK_FILE, LINK_FILE)) {
		fprintf(to->out, "<p>%s</p>\n<ul>\n", files_name[to->language]);
		put_items(to, doc, LINK_FILE, LINK_FILE);
		fputs("</ul>\n", to->out);
	}
	fputs("</nav>\n", to->out);
}

void html_put_alternates(struct html *to, const struct doc *doc)
{
	for (const struct doc_link *link = doc->links; link; link = link->next) {
		if (link->kind == LINK_LANGUAGE || link->kind == LINK_ALTERNATE)
			fprintf(to->out, "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">\n", link->language,
			        link->href);
		if (link->kind == LINK_FEED)
			fprintf(to->out, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"%s\">\n",
			        link->href);
	}
}
