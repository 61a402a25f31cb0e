/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes -> a template of the prior report: something said, or a report in every format whose sections say their own
 * names. Whatever the template has, a page has no tags, links or attributes but ours.
 */
#include "fuzz.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "layout.h"
#include "writer.h"

static char *written(struct arena *memory, const struct doc *doc, const char *format)
{
	char *text = NULL;
	size_t size = 0;
	struct text reason;
	FILE *out = open_memstream(&text, &size);
	assert(out != NULL);
	bool done = writer_named(format)->write(memory, &doc, 1, out, &reason);
	fclose(out);
	assert(done && size > 0 && strlen(text) == size);
	return text;
}

static void check_page(const char *page)
{
	static const char *const refused[] = { "<script", "<img", "<iframe", " onerror=\"", "href=\"javascript", "href=\"data" };
	for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
		assert(strstr(page, refused[i]) == NULL);
}

/* Stands in for the report: a section for each part, which names itself. */
static void write_part(const void *report, const struct report_part *part)
{
	const struct reporting *reporting = report;
	struct section *section = report_section(reporting, part->name, part->heading, 2);
	section_paragraph(reporting->doc, section, NULL, part->name);
}

static void write_report(struct arena *memory, const struct template *template)
{
	struct reporting reporting = { .memory = memory, .language = FI, .doc = doc_new(memory, FI) };
	reporting.doc->title = "<script>{{matrix}} **a** [x](https://a.fi)";
	layout_write(&(struct layout){
		.kind = template->kind,
		.template = template,
		.reporting = &reporting,
		.body = "kunnanhallitus",
		.report = &reporting,
		.write = write_part,
	});
	char *page = written(memory, reporting.doc, "html");
	check_page(page);
	free(page);
	free(written(memory, reporting.doc, "md"));
	free(written(memory, reporting.doc, "json"));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "prior.md", (const char *)bytes, size);
	const struct template *template = template_read(memory, source, &report_kind_prior, diags);
	assert((template == NULL) == (diags_of(diags, SEVERITY_ERROR) > 0));
	if (template != NULL)
		write_report(memory, template);
	diags_free(diags);
	arena_free(memory);
	return 0;
}
