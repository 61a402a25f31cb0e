/* SPDX-License-Identifier: EUPL-1.2 */
#include "diff.h"

#include <string.h>

#include "arena.h"
#include "closing.h"
#include "diff_parts.h"
#include "report_mask.h"

/* ---- What changed ---- */

static const char *file_name(const struct diff_report *report, const char *name)
{
	return strcmp(name, "-") == 0 ? phrase(&report->reporting, PHRASE_STANDARD_INPUT) : name;
}

static void name_versions(const struct diff_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	const struct decision *before = report->input->versions->before->decision;
	const struct decision *after = report->input->versions->after->decision;
	section_fact(reporting->doc, section, "before", label(reporting, PHRASE_BEFORE),
	             value_code(file_name(report, report->input->before)));
	section_fact(reporting->doc, section, "after", label(reporting, PHRASE_AFTER),
	             value_code(file_name(report, report->input->after)));
	const struct argument ids[] = { { "before", text_same(before->id) }, { "after", text_same(after->id) } };
	if (strcmp(before->id, after->id) != 0)
		section_note(reporting->doc, section,
		             text_fill(reporting->memory, phrase(reporting, PHRASE_OTHER_DECISION), reporting->language,
		                       ids, 2));
}

/* "Lisätty 1, muutettu 9 ja siirretty 1." for readers, all numbers for data. */
static void count_edits(const struct diff_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	const size_t *counts = report->input->versions->edits->counts;
	const char *parts[EDIT_END];
	size_t count = 0;
	for (int edit = EDIT_ADDED; edit < EDIT_END; edit++)
		if (counts[edit] > 0)
			parts[count++] = arena_printf(reporting->memory, "%s %zu",
			                              word_label(&words_edit, edit, reporting->language), counts[edit]);
	const char *sentence = arena_printf(reporting->memory, "%s.", joined(reporting, parts, count));
	section_paragraph(reporting->doc, section, NULL, capital(reporting, sentence))->audience = FOR_READERS;
	for (int edit = EDIT_ADDED; edit < EDIT_END; edit++)
		section_fact(reporting->doc, section, word_code(&words_edit, edit),
		             capital(reporting, word_label(&words_edit, edit, reporting->language)),
		             value_count((int64_t)counts[edit]))->audience = FOR_DATA;
}

/* ---- In words: an entry a line ---- */

enum { LINES_MAX = 15 };

/* Lines for readers, of which only the first are shown. */
struct line_list {
	const char **lines;
	size_t count, more;
};

static void add_line(struct line_list *list, const char *line)
{
	if (list->count < LINES_MAX)
		list->lines[list->count++] = line;
	else
		list->more++;
}

/* Values of one entry that changed, came or went are changes of it. */
static bool is_whole(const struct record_edit *edit)
{
	return edit->field == NULL && edit->path == NULL;
}

static bool is_same_entry(const struct record_edit *one, const struct record_edit *other)
{
	return one->id == NULL || other->id == NULL ? one->id == other->id : strcmp(one->id, other->id) == 0;
}

static const char *whole_line(const struct diff_report *report, const struct record_edit *edit)
{
	const struct reporting *reporting = &report->reporting;
	struct arena *memory = reporting->memory;
	const char *what = capital(reporting, word_label(&words_edit, (int)edit->edit, reporting->language));
	const char *line = arena_printf(memory, "%s: %s", what, edit_entry(report, edit));
	if (edit->from != NULL && edit->to != NULL)
		return arena_printf(memory, "%s, %s → %s", line, edit->from, edit->to);
	return edit->owner == NULL ? line : arena_printf(memory, "%s (%s)", line, edit->owner);
}

static bool names_already(const char *const *labels, size_t count, const char *label)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(labels[i], label) == 0)
			return true;
	return false;
}

static bool ends_entry(const struct record_edit *edit)
{
	return edit->next == NULL || is_whole(edit->next) || !is_same_entry(edit, edit->next);
}

/* The values of one entry up to the next entry; *last is the last edit of them. */
static const char *value_line(const struct diff_report *report, const struct record_edit *edit,
                              const struct record_edit **last)
{
	enum { LABELS_MAX = 8 };
	const struct reporting *reporting = &report->reporting;
	const char *labels[LABELS_MAX], *line = "";
	const char *entry = edit_entry(report, edit);
	size_t count = 0;
	bool more = false;
	for (;; edit = edit->next) {
		const char *label = edit_label(report, edit, edit_languages(report, edit).in[0]);
		bool is_new = !names_already(labels, count, label);
		more = more || (is_new && count == LABELS_MAX);
		if (is_new && count < LABELS_MAX) {
			line = arena_printf(reporting->memory, "%s%s%s", line, count == 0 ? "" : ", ", label);
			labels[count++] = label;
		}
		if (ends_entry(edit))
			break;
	}
	*last = edit;
	return arena_printf(reporting->memory, "%s: %s – %s%s",
	                    capital(reporting, word_label(&words_edit, EDIT_CHANGED, reporting->language)), entry, line,
	                    more ? ", …" : "");
}

static void list_edits(const struct diff_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	struct line_list list = { .lines = ARENA_ARRAY(reporting->memory, const char *, LINES_MAX + 1) };
	for (const struct record_edit *edit = report->input->versions->edits->first; edit != NULL; edit = edit->next)
		add_line(&list, is_whole(edit) ? whole_line(report, edit) : value_line(report, edit, &edit));
	const char *more = arena_printf(reporting->memory, "%zu", list.more);
	const struct argument count = { "count", text_same(more) };
	if (list.more > 0)
		list.lines[list.count++] = text_fill(reporting->memory, phrase(reporting, PHRASE_AND_MORE),
		                                     reporting->language, &count, 1);
	if (list.count > 0)
		section_list(reporting->doc, section, list.lines, list.count)->audience = FOR_READERS;
}

void diff_what_changed(const struct diff_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = report_section(reporting, "what_changed", PHRASE_HEADING_WHAT_CHANGED, 2);
	name_versions(report, section);
	if (report->input->versions->edits->first == NULL) {
		section_paragraph(reporting->doc, section, NULL, phrase(reporting, PHRASE_NO_EDITS));
		return;
	}
	count_edits(report, section);
	list_edits(report, section);
}

/* ---- The whole ---- */

static void closing(const struct diff_report *report)
{
	closing_waivers(&report->reporting, report->context);
	closing_rules_off(&report->reporting, report->context);
	closing_provenance(&report->reporting, report->context, report->input->versions->after->against->policy);
}

/* The order of the report. To add a section: a function, and a row here. */
static void (*const parts[])(const struct diff_report *) = {
	diff_what_changed, diff_effects,  diff_edits, diff_classes, diff_options, diff_incidence,
	diff_screening,    diff_findings, closing,    diff_sheets,
};

struct doc *report_diff(struct arena *memory, const struct diff_input *input, enum language language,
                        const struct report_context *context)
{
	const struct surroundings *against = input->versions->after->against;
	const struct decision *decision = input->versions->after->decision;
	struct diff_report report = {
		.reporting = reporting_new(memory, language, against->bands, against->policy),
		.input = input,
		.context = context,
	};
	struct doc *doc = report.reporting.doc;
	doc->kind = "diff";
	doc->title = in_language(&report.reporting, &decision->title);
	doc->subtitle = phrase(&report.reporting, PHRASE_HEADING_TITLE_DIFF);
	doc->id = decision->id;
	doc->record = decision->record;
	doc->organisation = context->organisation;
	doc->date = decision->meeting;
	doc->tool = context->tool;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		parts[i](&report);
	report_mask(doc);
	return doc;
}
