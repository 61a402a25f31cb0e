/* SPDX-License-Identifier: EUPL-1.2 */
#include "overview.h"

#include "arena.h"
#include "class_matters.h"
#include "classes.h"
#include "report_mask.h"

/* So many matters are named; all of them stand on the sheets. */
enum { NAMED_MOST = 10 };

/* One under way, and what was counted for it. */
struct overview {
	struct reporting reporting;
	const struct assessment *const *assessments;
	size_t count;
	bool has_classes;
	size_t of_scope[SCOPE_END], of_worst[SIGNIFICANCE_CLASS_END], of_best[SIGNIFICANCE_CLASS_END];
	struct class_counts of_band[BANDS_MAX];
};

/* ---- Counting ---- */

static void count_side(const struct figure *figure, size_t *of_class, size_t *unknown)
{
	if (figure == NULL)
		return;
	if (figure->known)
		of_class[figure->number]++;
	else
		++*unknown;
}

static void count_in(struct overview *overview, const struct assessment *assessment)
{
	const struct option_result *chosen = assessment_chosen(assessment);
	const struct screening *screening = assessment->decision->screening;
	overview->of_scope[screening == NULL ? SCOPE_UNSET : screening->scope]++;
	overview->of_worst[chosen == NULL ? SIGNIFICANCE_CLASS_UNSET : class_word(chosen->worst_negative)]++;
	overview->of_best[chosen == NULL ? SIGNIFICANCE_CLASS_UNSET : class_word(chosen->best_positive)]++;
	for (size_t band = 0; chosen != NULL && band < overview->reporting.bands->count; band++) {
		struct class_counts *counts = &overview->of_band[band];
		count_side(chosen->band_negative[band], counts->negative, &counts->unknown);
		count_side(chosen->band_positive[band], counts->positive, &counts->unknown);
	}
}

/* ---- Sections ---- */

static void put_matters(const struct overview *overview)
{
	const struct reporting *reporting = &overview->reporting;
	struct section *section = report_section(reporting, "overview", PHRASE_SHEET_SUMMARY, 2);
	section_fact(reporting->doc, section, "matters", label(reporting, PHRASE_ANNUAL_MATTERS),
	             value_count((int64_t)overview->count));
	for (int scope = SCOPE_END - 1; scope > SCOPE_UNSET; scope--)
		if (overview->of_scope[scope] > 0)
			section_fact(reporting->doc, section, word_code(&words_scope, scope),
			             capital(reporting, word_label(&words_scope, scope, reporting->language)),
			             value_count((int64_t)overview->of_scope[scope]));
	section_front(section);
}

static const char *harm_line(const struct overview *overview, const struct assessment *assessment)
{
	const struct reporting *reporting = &overview->reporting;
	const struct decision *decision = assessment->decision;
	return arena_printf(reporting->memory, "%s (%s): %s", in_language(reporting, &decision->title), decision->id,
	                    word_label(&words_significance_class,
	                               (int)class_word(assessment_chosen(assessment)->worst_negative), reporting->language));
}

/* The gravest first, then in their own order. */
static void list_harms(const struct overview *overview, struct section *section)
{
	const char **lines = ARENA_ARRAY(overview->reporting.memory, const char *, NAMED_MOST);
	size_t count = 0;
	for (int class = SIGNIFICANCE_CLASS_4; class >= SIGNIFICANCE_CLASS_3; class--)
		for (size_t i = 0; i < overview->count && count < NAMED_MOST; i++) {
			const struct option_result *chosen = assessment_chosen(overview->assessments[i]);
			if (chosen != NULL && (int)class_word(chosen->worst_negative) == class)
				lines[count++] = harm_line(overview, overview->assessments[i]);
		}
	if (count > 0)
		section_list(overview->reporting.doc, section, lines, count);
}

static void put_harms(const struct overview *overview)
{
	const struct reporting *reporting = &overview->reporting;
	struct section *section = report_section(reporting, "harms", PHRASE_ANNUAL_HEADING_HARMS, 2);
	size_t grave = overview->of_worst[SIGNIFICANCE_CLASS_3] + overview->of_worst[SIGNIFICANCE_CLASS_4];
	const struct argument count = { "count", text_same(arena_printf(reporting->memory, "%zu", grave)) };
	const char *says = grave == 0 ? phrase(reporting, PHRASE_ANNUAL_SAY_NO_HARM)
	                              : text_fill(reporting->memory, phrase(reporting, PHRASE_ANNUAL_SAY_HARM),
	                                          reporting->language, &count, 1);
	section_paragraph(reporting->doc, section, NULL, overview->has_classes ? says : phrase(reporting, PHRASE_CLASSES_OFF));
	list_harms(overview, section);
	section_paragraph(reporting->doc, section, NULL, phrase(reporting, PHRASE_OVERVIEW_SHEETS));
	section_front(section);
}

static void put_classes(const struct overview *overview)
{
	const struct reporting *reporting = &overview->reporting;
	struct section *section = report_section(reporting, "classes", PHRASE_OVERVIEW_IMPACTS, 2);
	if (!overview->has_classes)
		return;
	matters_by_class(reporting, section, overview->of_worst, overview->of_best);
	matters_by_band(reporting, section, overview->of_band);
	section_front(section);
}

struct doc *report_overview(struct arena *memory, const struct assessment *const *assessments, size_t count,
                            enum language language, const struct report_context *context)
{
	const struct surroundings *against = assessments[0]->against;
	struct overview *overview = ARENA_NEW(memory, struct overview);
	overview->reporting = reporting_new(memory, language, against->bands, against->policy);
	overview->assessments = assessments;
	overview->count = count;
	overview->has_classes = classes_in_use(against->policy);
	for (size_t i = 0; i < count; i++)
		count_in(overview, assessments[i]);
	struct doc *doc = overview->reporting.doc;
	doc->kind = "overview";
	doc->title = phrase(&overview->reporting, PHRASE_OVERVIEW_TITLE);
	doc->organisation = context->organisation;
	doc->date = assessments[0]->decision->meeting;
	doc->tool = context->tool;
	doc->together = true;
	put_matters(overview);
	put_classes(overview);
	put_harms(overview);
	report_mask(doc);
	return doc;
}
