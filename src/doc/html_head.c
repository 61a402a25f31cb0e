/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands before the sections: who may do what, the title, the way in. */
#include <string.h>

#include "arena.h"
#include "base64.h"
#include "html_parts.h"
#include "html_prose_style.h"
#include "html_style.h"
#include "html_text.h"
#include "sha256.h"
#include "site_style.h"

enum { CONTENTS_FROM = 5 }; /* sections, before a list of them is worth its room */

static const char *const language_codes[LANGUAGES] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };
static const char *const to_content[LANGUAGES] = { [FI] = "Siirry sisältöön",
	                                           [SV] = "Hoppa till innehållet",
	                                           [EN] = "Skip to content" };
static const char *const contents[LANGUAGES] = { [FI] = "Sisällys", [SV] = "Innehåll", [EN] = "Contents" };

/* Nothing is fetched or run; the one style sheet, with what the page needs besides, is known by its digest. */
static void put_policy(struct html *to, const struct doc *doc, bool prose)
{
	FILE *out = to->out;
	struct sha256 hash;
	unsigned char digest[SHA256_BYTES];
	char text[BASE64_ROOM(SHA256_BYTES)];
	sha256_start(&hash);
	sha256_add(&hash, html_style, html_style_size);
	if (prose)
		sha256_add(&hash, html_prose_style, html_prose_style_size);
	if (doc->links)
		sha256_add(&hash, site_style, site_style_size);
	if (to->own_style)
		sha256_add(&hash, to->own_style, strlen(to->own_style));
	sha256_finish_bytes(&hash, digest);
	base64_encode(digest, sizeof digest, text);
	fprintf(out,
	        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'; "
	        "base-uri 'none'; form-action 'none'\">\n",
	        text);
}

static void put_title(FILE *out, const struct doc *doc)
{
	fputs("<title>", out);
	html_put_line(out, doc->title);
	if (doc->subtitle[0])
		fputs(" – ", out);
	html_put_line(out, doc->subtitle);
	fputs("</title>\n", out);
}

static void put_line_of(FILE *out, const char *class, const char *language, const char *text)
{
	if (!text[0])
		return;
	fprintf(out, "<p class=\"%s\">", class);
	html_put_foreign(out, language, text);
	fputs("</p>\n", out);
}

static void put_header(struct html *to, const struct doc *doc)
{
	fprintf(to->out, "<a class=\"skip\" href=\"#content\">%s</a>\n<header>\n", to_content[to->language]);
	html_put_places(to, doc);
	put_line_of(to->out, "organisation", NULL, doc->organisation);
	fputs("<h1>", to->out);
	html_put_foreign(to->out, doc->title_language, doc->title);
	fputs("</h1>\n", to->out);
	if (strcmp(doc->subtitle, doc->organisation) != 0)
		put_line_of(to->out, "kind", doc->subtitle_language, doc->subtitle);
	put_line_of(to->out, "record", NULL, doc->record);
	html_put_related(to, doc);
	fputs("</header>\n", to->out);
}

/* A page that stands alone needs no rules for the ways between pages. */
static void put_style(struct html *to, const struct doc *doc, bool prose)
{
	fputs("<style>", to->out);
	fwrite(html_style, 1, html_style_size, to->out);
	if (prose)
		fwrite(html_prose_style, 1, html_prose_style_size, to->out);
	if (doc->links)
		fwrite(site_style, 1, site_style_size, to->out);
	if (to->own_style)
		fputs(to->own_style, to->out);
	fputs("</style>\n", to->out);
}

void html_put_head(struct html *to, const struct doc *doc)
{
	fprintf(to->out,
	        "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
	        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
	        language_codes[to->language]);
	bool prose = doc_has_prose(doc);
	put_policy(to, doc, prose);
	fputs("<meta name=\"referrer\" content=\"no-referrer\">\n"
	      "<meta name=\"color-scheme\" content=\"light dark\">\n",
	      to->out);
	put_title(to->out, doc);
	html_put_alternates(to, doc);
	put_style(to, doc, prose);
	fprintf(to->out, "</head>\n<body%s>\n", doc->for_children ? " class=\"child\"" : "");
	put_header(to, doc);
}

/* ---- Contents ---- */

static bool is_listed(const struct section *section)
{
	return section->level <= 2 && section->heading[0] && section_has(section, FOR_READERS);
}

static size_t listed_sections(const struct doc *doc)
{
	size_t count = 0;
	for (const struct section *section = doc->sections; section; section = section->next)
		count += is_listed(section);
	return count;
}

void html_put_contents(struct html *to, const struct doc *doc)
{
	const char *name = contents[to->language];
	if (doc->for_children || listed_sections(doc) < CONTENTS_FROM)
		return;
	fprintf(to->out, "<nav aria-label=\"%s\">\n<details>\n<summary>%s</summary>\n<ol>\n", name, name);
	for (const struct section *section = doc->sections; section; section = section->next) {
		if (!is_listed(section))
			continue;
		fprintf(to->out, "<li><a href=\"#%s\">", html_section_id(to, doc, section));
		html_put_text(to->out, section->heading);
		fputs("</a></li>\n", to->out);
	}
	fputs("</ol>\n</details>\n</nav>\n", to->out);
}

static bool is_name(const char *key)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
	return key[0] && strchr(letters, key[0]) && key[strspn(key, "-_0123456789abcdefghijklmnopqrstuvwxyz"
	                                                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ")] == '\0';
}

static bool is_first_of_key(const struct doc *doc, const struct section *section)
{
	const struct section *first = doc->sections;
	while (strcmp(first->key, section->key) != 0)
		first = first->next;
	return first == section;
}

const char *html_section_id(struct html *to, const struct doc *doc, const struct section *section)
{
	int place = 1;
	if (is_name(section->key) && is_first_of_key(doc, section))
		return section->key;
	for (const struct section *before = doc->sections; before != section; before = before->next)
		place++;
	return arena_printf(to->memory, "section-%d", place);
}
