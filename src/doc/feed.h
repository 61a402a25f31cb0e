/* SPDX-License-Identifier: EUPL-1.2 */
/* What tells others of a site: an Atom feed (RFC 4287) and a sitemap (sitemaps.org). Addresses are made by this program. */
#ifndef FEED_H
#define FEED_H

#include <stdio.h>

#include "date.h"
#include "text.h"

struct feed_entry {
	const char *id, *title, *href, *category; /* the category: a word in the feed's language, "" for none */
	const char *summary; /* "" for none */
	struct date published, updated;
};

struct feed {
	const char *id, *title, *author;
	enum language language;
	const char *self, *page; /* addresses of the feed and of the page that it is of; self "": not known */
	const struct feed_entry *entries;
	size_t count;
};

/* A feed without entries was never updated: 1970-01-01. */
void feed_write(const struct feed *feed, FILE *out);

/* A page in each language that it is there in; NULL where it is not. Whole addresses. */
struct sitemap_page {
	const char *url[LANGUAGES];
	struct date changed;
};
enum { SITEMAP_PAGES_MAX = 50000 / LANGUAGES }; /* that one sitemap may hold */

void sitemap_write(const struct sitemap_page *pages, size_t count, FILE *out);
/* A sitemap of sitemaps. */
void sitemap_index_write(const char *const *urls, size_t count, FILE *out);

#endif
