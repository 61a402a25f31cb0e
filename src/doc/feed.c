/* SPDX-License-Identifier: EUPL-1.2 */
#include "feed.h"

#include "html_text.h"

#define DECLARATION "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

static const char *const language_codes[LANGUAGES] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };

/* The escaping of pages is that of XML as well. */
static void put_element(FILE *out, const char *name, const char *text)
{
	fprintf(out, "<%s>", name);
	html_put_line(out, text);
	fprintf(out, "</%s>\n", name);
}

static void put_day(FILE *out, const char *name, struct date day)
{
	char text[11] = "1970-01-01";
	if (date_given(day))
		date_format(day, text);
	fprintf(out, "<%s>%sT00:00:00Z</%s>\n", name, text, name);
}

/* ---- Feed ---- */

static struct date last_update(const struct feed *feed)
{
	struct date last = { 0 };
	for (size_t i = 0; i < feed->count; i++)
		if (date_compare(feed->entries[i].updated, last) > 0)
			last = feed->entries[i].updated;
	return last;
}

static void put_entry(FILE *out, const struct feed_entry *entry)
{
	fputs("<entry>\n", out);
	put_element(out, "id", entry->id);
	put_element(out, "title", entry->title);
	fprintf(out, "<link rel=\"alternate\" type=\"text/html\" href=\"%s\"/>\n", entry->href);
	put_day(out, "published", entry->published);
	put_day(out, "updated", entry->updated);
	if (entry->category[0]) {
		fputs("<category term=\"", out);
		html_put_line(out, entry->category);
		fputs("\"/>\n", out);
	}
	if (entry->summary[0])
		put_element(out, "summary", entry->summary);
	fputs("</entry>\n", out);
}

void feed_write(const struct feed *feed, FILE *out)
{
	fprintf(out, DECLARATION "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"%s\">\n",
	        language_codes[feed->language]);
	put_element(out, "id", feed->id);
	put_element(out, "title", feed->title);
	put_day(out, "updated", last_update(feed));
	fputs("<author>\n", out);
	put_element(out, "name", feed->author);
	fputs("</author>\n", out);
	if (feed->self[0])
		fprintf(out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"%s\"/>\n", feed->self);
	fprintf(out, "<link rel=\"alternate\" type=\"text/html\" href=\"%s\"/>\n<generator>lva</generator>\n", feed->page);
	for (size_t i = 0; i < feed->count; i++)
		put_entry(out, &feed->entries[i]);
	fputs("</feed>\n", out);
}

/* ---- Sitemap ---- */

static void put_page(FILE *out, const struct sitemap_page *page, const char *url)
{
	char day[11];
	fprintf(out, "<url>\n<loc>%s</loc>\n", url);
	if (date_given(page->changed)) {
		date_format(page->changed, day);
		fprintf(out, "<lastmod>%s</lastmod>\n", day);
	}
	for (int i = 0; i < LANGUAGES; i++)
		if (page->url[i])
			fprintf(out, "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>\n", language_codes[i],
			        page->url[i]);
	fputs("</url>\n", out);
}

void sitemap_write(const struct sitemap_page *pages, size_t count, FILE *out)
{
	fputs(DECLARATION "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
	                  "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
	      out);
	for (size_t i = 0; i < count; i++)
		for (int language = 0; language < LANGUAGES; language++)
			if (pages[i].url[language])
				put_page(out, &pages[i], pages[i].url[language]);
	fputs("</urlset>\n", out);
}

void sitemap_index_write(const char *const *urls, size_t count, FILE *out)
{
	fputs(DECLARATION "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", out);
	for (size_t i = 0; i < count; i++)
		fprintf(out, "<sitemap><loc>%s</loc></sitemap>\n", urls[i]);
	fputs("</sitemapindex>\n", out);
}
