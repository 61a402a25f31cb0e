/* SPDX-License-Identifier: EUPL-1.2 */
#include "cumulative.h"

#include "arena.h"
#include "closing.h"
#include "cumulative_parts.h"
#include "layout.h"
#include "report_mask.h"

/* ---- What this is ---- */

static void count_fact(const struct cumulative *report, struct section *section, const char *key, enum phrase name,
                       size_t count)
{
	section_fact(report->reporting.doc, section, key, label(&report->reporting, name), value_count((int64_t)count));
}

static void organisations(const struct cumulative *report, struct section *section)
{
	const struct cumulative_view *view = report->view;
	if (view->organisation_count > 0)
		section_fact(report->reporting.doc, section, "organisations",
		             label(&report->reporting, PHRASE_CUMUL_ORGANISATION),
		             value_text(joined(&report->reporting, view->organisations, view->organisation_count)));
}

void cumulative_front(const struct cumulative *report)
{
	const struct reporting *reporting = &report->reporting;
	const struct cumulation *made = report->made;
	struct section *section = report_section(reporting, "front", PHRASE_CUMUL_HEADING_FRONT, 2);
	size_t months = (size_t)made->input->policy->limits->stacking_months.number;
	organisations(report, section);
	count_fact(report, section, "decisions", PHRASE_CUMUL_MATTERS, made->decisions);
	count_fact(report, section, "decided", PHRASE_CUMUL_DECIDED, made->decided);
	count_fact(report, section, "undecided", PHRASE_CUMUL_UNDECIDED, made->undecided);
	count_fact(report, section, "silent", PHRASE_CUMUL_SILENT, made->silent);
	count_fact(report, section, "months", PHRASE_CUMUL_WINDOW_MONTHS, months);
	section_paragraph(reporting->doc, section, NULL,
	                  phrase_of_counts(report, PHRASE_CUMUL_HOW_TO_READ, "months", months, "", 0));
	if (made->input->population == NULL)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_CUMUL_NO_PEOPLE));
	if (!made->has_classes)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_CUMUL_CLASSES_OFF));
	section_front(section);
}

/* ---- The end ---- */

void cumulative_closing(const struct cumulative *report)
{
	const struct reporting *reporting = &report->reporting;
	closing_waivers(reporting, report->context);
	closing_rules_off(reporting, report->context);
	closing_provenance(reporting, report->context, report->made->input->policy);
	const struct argument id = { "id", text_same(reporting->doc->id) };
	if (!has_neighbours(report) && report->made->figure_count > 0)
		section_paragraph(reporting->doc, reporting->doc->last, NULL,
		                  text_fill(reporting->memory, phrase(reporting, PHRASE_CUMUL_TRACE_HINT),
		                            reporting->language, &id, 1));
	closing_sheet(reporting, reporting->doc->last, report->context, report->made->input->policy, "file", PHRASE_FILE);
}

/* To add a section: a function, a row here, and a line in templates/cumulation.md, which has the order. */
static const struct report_part parts[] = {
	{ "front", PHRASE_CUMUL_HEADING_FRONT, .write.cumulative = cumulative_front },
	{ "alerts", PHRASE_CUMUL_HEADING_ALERTS, .write.cumulative = cumulative_alerts },
	{ "places", PHRASE_CUMUL_HEADING_PLACES, .write.cumulative = cumulative_places },
	{ "worst", PHRASE_CUMUL_HEADING_WORST, .write.cumulative = cumulative_worst },
	{ "heads", PHRASE_CUMUL_HEADING_HEADS, .write.cumulative = cumulative_heads },
	{ "groups", PHRASE_CUMUL_HEADING_GROUPS, .write.cumulative = cumulative_groups },
	{ "euros", PHRASE_CUMUL_HEADING_EUROS, .write.cumulative = cumulative_euros },
	{ "traps", PHRASE_CUMUL_HEADING_TRAPS, .write.cumulative = cumulative_traps },
	{ "baseline", PHRASE_CUMUL_HEADING_BASELINE, .write.cumulative = cumulative_baseline },
	{ "scenarios", PHRASE_CUMUL_HEADING_SCENARIOS, .write.cumulative = cumulative_scenarios },
	{ "gaps", PHRASE_CUMUL_HEADING_GAPS, .write.cumulative = cumulative_gaps },
	{ "listed", PHRASE_CUMUL_HEADING_LISTED, .write.cumulative = cumulative_listed },
	{ "cells", PHRASE_CUMUL_HEADING_CELLS, .write.cumulative = cumulative_cells },
	{ "findings", PHRASE_CUMUL_HEADING_CURES, .write.cumulative = cumulative_findings },
	{ "provenance", PHRASE_HEADING_PROVENANCE, .place = PART_LAST, .write.cumulative = cumulative_closing },
};

const struct report_kind report_kind_cumulation = {
	.name = "cumulation",
	.document = "cumulation",
	.what = TEXT("yhteisvaikutusten raportti", "rapport om sammantagna konsekvenser", "report on cumulative impacts"),
	.names_languages = true,
	.parts = parts,
	.part_count = sizeof parts / sizeof parts[0],
};

static void write_part(const void *report, const struct report_part *part)
{
	part->write.cumulative(report);
}

static void write_parts(struct cumulative *report)
{
	layout_write(&(struct layout){
		.kind = &report_kind_cumulation,
		.template = report->context->template,
		.reporting = &report->reporting,
		.body = "",
		.report = report,
		.write = write_part,
	});
}

struct doc *report_cumulative(struct arena *memory, const struct cumulative_view *view, enum language language,
                              const struct report_context *context)
{
	const struct cumulation_input *input = view->cumulation->input;
	struct cumulative report = {
		.reporting = reporting_new(memory, language, input->bands, input->policy),
		.view = view,
		.made = view->cumulation,
		.context = context,
	};
	struct doc *doc = report.reporting.doc;
	doc->kind = "cumulation";
	doc->title = phrase(&report.reporting, PHRASE_CUMUL_TITLE);
	doc->subtitle = "";
	doc->id = view->file;
	doc->record = "";
	doc->organisation = context->organisation;
	doc->date = context->as_of;
	doc->tool = context->tool;
	write_parts(&report);
	doc->board_text = cumulative_board(&report);
	report_mask(doc);
	return doc;
}
