/* SPDX-License-Identifier: EUPL-1.2 */
#include "annual.h"

#include "annual_parts.h"
#include "arena.h"
#include "report_mask.h"

/* The order of the report. To add a section: a function, and a row here. */
static void (*const parts[])(const struct annual *) = {
	annual_front,      annual_harms,     annual_decisions, annual_coverage,       annual_classes,
	annual_alerts,     annual_heard,     annual_changed,   annual_feedback,       annual_budget,
	annual_incidence,  annual_overdue,   annual_implementation, annual_calibration, annual_unpublished,
	annual_waivers,    annual_gaps,      annual_limits,    annual_closing,
};

static void write_parts(struct annual *annual)
{
	bool foreign[LANGUAGES] = { false };
	const struct doc *doc = annual->reporting.doc;
	annual->reporting.foreign = foreign;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		const struct section *before = doc->last;
		parts[i](annual);
		name_foreign(&annual->reporting, before);
	}
	annual->reporting.foreign = NULL;
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
