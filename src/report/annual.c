/* SPDX-License-Identifier: EUPL-1.2 */
#include "annual.h"

#include "annual_parts.h"
#include "arena.h"
#include "layout.h"
#include "report_mask.h"

/* To add a section: a function, a row here, and a line in templates/annual.md, which has the order. */
static const struct report_part parts[] = {
	{ "summary", PHRASE_SHEET_SUMMARY, .write.annual = annual_front },
	{ "annual_harms", PHRASE_ANNUAL_HEADING_HARMS, .write.annual = annual_harms },
	{ "annual_decisions", PHRASE_ANNUAL_HEADING_DECISIONS, .write.annual = annual_decisions },
	{ "annual_coverage", PHRASE_ANNUAL_HEADING_COVERAGE, .write.annual = annual_coverage },
	{ "annual_classes", PHRASE_ANNUAL_HEADING_CLASSES, .write.annual = annual_classes },
	{ "alerts", PHRASE_ANNUAL_HEADING_ALERTS, .write.annual = annual_alerts },
	{ "annual_heard", PHRASE_ANNUAL_HEADING_HEARD, .write.annual = annual_heard },
	{ "annual_changed", PHRASE_ANNUAL_HEADING_CHANGED, .write.annual = annual_changed },
	{ "annual_feedback", PHRASE_ANNUAL_HEADING_FEEDBACK, .write.annual = annual_feedback },
	{ "annual_budget", PHRASE_HEADING_TITLE_BUDGET, .write.annual = annual_budget },
	{ "incidence", PHRASE_HEADING_INCIDENCE, .write.annual = annual_incidence },
	{ "annual_overdue", PHRASE_ANNUAL_HEADING_OVERDUE, .write.annual = annual_overdue },
	{ "implementation", PHRASE_ANNUAL_HEADING_IMPLEMENTATION, .write.annual = annual_implementation },
	{ "calibration", PHRASE_ANNUAL_HEADING_CALIBRATION, .write.annual = annual_calibration },
	{ "unpublished", PHRASE_ANNUAL_HEADING_UNPUBLISHED, .write.annual = annual_unpublished },
	{ "waivers", PHRASE_HEADING_WAIVERS, .place = PART_KEPT, .write.annual = annual_waivers },
	{ "gaps", PHRASE_ANNUAL_HEADING_GAPS, .write.annual = annual_gaps },
	{ "limits", PHRASE_ANNUAL_HEADING_METHOD, .write.annual = annual_limits },
	{ "provenance", PHRASE_HEADING_PROVENANCE, .place = PART_LAST, .write.annual = annual_closing },
};

const struct report_kind report_kind_annual = {
	.name = "annual",
	.document = "annual",
	.what = TEXT("vuosiraportti valtuustolle", "årsrapport till fullmäktige", "annual report to the council"),
	.names_languages = true,
	.parts = parts,
	.part_count = sizeof parts / sizeof parts[0],
};

static void write_part(const void *report, const struct report_part *part)
{
	part->write.annual(report);
}

static void write_parts(struct annual *annual)
{
	layout_write(&(struct layout){
		.kind = &report_kind_annual,
		.template = annual->context->template,
		.reporting = &annual->reporting,
		.body = "",
		.report = annual,
		.write = write_part,
	});
}

struct doc *report_annual(struct arena *memory, const struct annual_source *source, enum language language,
                          const struct report_context *context)
{
	const struct surroundings *against = source->year->against;
	struct annual annual = {
		.reporting = reporting_new(memory, language, against->bands, against->policy),
		.source = source,
		.year = source->year,
		.context = context,
	};
	struct doc *doc = annual.reporting.doc;
	doc->kind = "annual";
	doc->title = arena_printf(memory, "%s %d", phrase(&annual.reporting, PHRASE_ANNUAL_HEADING_TITLE),
	                          source->year->number);
	doc->subtitle = context->organisation;
	doc->id = arena_printf(memory, "annual-%d", source->year->number);
	doc->record = "";
	doc->organisation = context->organisation;
	doc->date = (struct date){ (int16_t)source->year->number, 12, 31 };
	doc->tool = context->tool;
	write_parts(&annual);
	doc->board_text = annual_board(&annual);
	report_mask(doc);
	return doc;
}
