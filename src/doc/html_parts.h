/* SPDX-License-Identifier: EUPL-1.2 */
/* A page under way, and the parts of it that fill files of their own. */
#ifndef HTML_PARTS_H
#define HTML_PARTS_H

#include <stdio.h>

#include "doc.h"

/* One page under way. What is referred to has a number: table-3, chart-1. */
struct html {
	struct arena *memory;
	enum language language;
	FILE *out;
	int tables, charts, lines;
	const char *own_style; /* rules of this page alone, after all others; NULL: none */
};

/* The head, up to <body> and the header of the page. */
void html_put_head(struct html *to, const struct doc *doc);
/* Where else the same is told, for the head of a page of a site. */
void html_put_alternates(struct html *to, const struct doc *doc);
/* The way to the other pages of a site, and to what belongs to the matter. */
void html_put_places(struct html *to, const struct doc *doc);
void html_put_related(struct html *to, const struct doc *doc);
/* One of them. */
void html_put_link(struct html *to, const struct doc_link *link);
/* All sections that readers see, and what stands below them. */
void html_put_sections(struct html *to, const struct doc *doc);
void html_put_footer(struct html *to, const struct doc *doc);
/* The mark at the end of every page. */
#define HTML_MARKER "</html>\n<!-- lva " REPORT_FORM " -->\n"

/* Links to the sections, when there are enough of them to get lost in. */
void html_put_contents(struct html *to, const struct doc *doc);
/* The id of a section, which links to it end in: its key, or its place when the key is no name. */
const char *html_section_id(struct html *to, const struct doc *doc, const struct section *section);
/* A table that stands under a heading, which names it when it has no caption. */
void html_put_table(struct html *to, const struct table *table, const char *heading);
/* A drawing without words, for a heading. */
void html_put_pictogram(struct html *to, enum pictogram pictogram);
/* Passages up to the end of their list. */
void html_put_prose(struct html *to, const struct passage *passage);
void html_put_chart(struct html *to, const struct chart *chart);

#endif
