/* SPDX-License-Identifier: EUPL-1.2 */
#include "html_register.h"

#include <stdlib.h>

#include "arena.h"
#include "formats.h"
#include "html_parts.h"
#include "html_text.h"
#include "show.h"

/* ---- Choices ---- */

/* What is not of the choice that is taken is hidden; "all" has no rule. */
static const char *rules_of(struct arena *memory, const struct register_page *page)
{
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);
	if (out == NULL)
		return "";
	for (size_t i = 0; i < page->filter_count; i++)
		for (size_t n = 1; n <= page->filters[i].count; n++)
			fprintf(out, "body:has(#f%zu-%zu:checked) .matters > li:not(.f%zu-%zu) { display: none; }\n", i, n, i, n);
	const char *rules = fclose(out) == 0 ? arena_copy(memory, text, size) : "";
	free(text);
	return rules;
}

static void put_choice(struct html *to, size_t filter, size_t choice, const char *name, size_t count)
{
	fprintf(to->out, "<label><input type=\"radio\" name=\"f%zu\" id=\"f%zu-%zu\"%s> <span>", filter, filter, choice,
	        choice == 0 ? " checked" : "");
	html_put_line(to->out, name);
	fprintf(to->out, " (%zu)</span></label>\n", count);
}

/* A filter with one choice filters nothing. */
static void put_filter(struct html *to, const struct register_page *page, size_t index)
{
	const struct register_filter *filter = &page->filters[index];
	if (filter->count < 2)
		return;
	fputs("<fieldset>\n<legend>", to->out);
	html_put_line(to->out, filter->name);
	fputs("</legend>\n", to->out);
	put_choice(to, index, 0, page->all, page->entry_count);
	for (size_t i = 0; i < filter->count; i++)
		put_choice(to, index, i + 1, filter->choices[i], filter->counts[i]);
	fputs("</fieldset>\n", to->out);
}

static void put_filters(struct html *to, const struct register_page *page)
{
	bool begun = false;
	for (size_t i = 0; i < page->filter_count; i++) {
		if (!begun && page->filters[i].count > 1)
			fputs("<div class=\"filters\" hidden>\n", to->out);
		begun = begun || page->filters[i].count > 1;
		put_filter(to, page, i);
	}
	if (begun)
		fputs("</div>\n", to->out);
}

/* ---- Entries ---- */

static void put_facts(struct html *to, const struct fact *facts)
{
	bool begun = false;
	for (; facts; facts = facts->next) {
		const char *shown = show_value(to->memory, facts->value, to->language);
		if (!shown[0])
			continue;
		fputs(begun ? "" : "<dl>\n", to->out);
		begun = true;
		fputs("<div><dt>", to->out);
		html_put_line(to->out, facts->label);
		fputs("</dt><dd>", to->out);
		html_put_foreign(to->out, facts->value.language, shown);
		fputs("</dd></div>\n", to->out);
	}
	fputs(begun ? "</dl>\n" : "", to->out);
}

static void put_links(struct html *to, const struct doc_link *links)
{
	if (!links)
		return;
	fputs("<ul class=\"links\">\n", to->out);
	for (; links; links = links->next) {
		fputs("<li>", to->out);
		html_put_link(to, links);
		fputs("</li>\n", to->out);
	}
	fputs("</ul>\n", to->out);
}

static void put_entry(struct html *to, const struct register_entry *entry)
{
	fputs("<li", to->out);
	for (size_t i = 0; i < entry->mark_count; i++)
		fprintf(to->out, "%sf%zu-%zu", i == 0 ? " class=\"" : " ", entry->marks[i].filter, entry->marks[i].choice + 1);
	fprintf(to->out, "%s>\n<h3><a href=\"%s\">", entry->mark_count == 0 ? "" : "\"", entry->href);
	html_put_foreign(to->out, entry->language, entry->title);
	fputs("</a></h3>\n", to->out);
	put_facts(to, entry->facts);
	put_links(to, entry->links);
	fputs("</li>\n", to->out);
}

static void put_list(struct html *to, const struct register_page *page)
{
	fputs("<div class=\"list\">\n<ol class=\"matters\">\n", to->out);
	for (const struct register_entry *entry = page->entries; entry; entry = entry->next)
		put_entry(to, entry);
	fputs("</ol>\n", to->out);
	if (page->shown != NULL) {
		fputs("<p class=\"shown\">", to->out);
		html_put_line(to->out, page->shown);
		fprintf(to->out, " <span>%zu</span></p>\n", page->entry_count);
	}
	fputs("</div>\n", to->out);
}

void html_write_register(struct arena *memory, const struct register_page *page, FILE *out)
{
	struct html to = { .memory = memory, .language = page->doc->language, .out = out,
		           .own_style = rules_of(memory, page) };
	html_put_head(&to, page->doc);
	fputs("<main id=\"content\">\n", out);
	html_put_sections(&to, page->doc);
	fputs("<section id=\"matters\">\n<h2>", out);
	html_put_line(out, page->heading);
	fputs("</h2>\n", out);
	if (page->entry_count > 0) {
		put_filters(&to, page);
		put_list(&to, page);
	}
	fputs("</section>\n</main>\n", out);
	html_put_footer(&to, page->doc);
	fputs("</body>\n" HTML_MARKER, out);
}
