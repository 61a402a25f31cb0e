/* SPDX-License-Identifier: EUPL-1.2 */
/* Every edit a row: for readers as much of a text as differs, for data the whole. */
#include <inttypes.h>

#include "arena.h"
#include "diff_parts.h"
#include "show.h"

static struct value line_of(struct where at)
{
	return at.in == NULL || at.line == 0 ? value_none() : value_count(at.line);
}

static struct value place_of(const struct diff_report *report, const char *file, struct where at)
{
	return at.in == NULL ? value_none()
	                     : value_code(arena_printf(report->reporting.memory, "%s:%" PRIu32, file, at.line));
}

static void reader_row(struct table_plan *plan, const struct diff_report *report, const struct record_edit *edit,
                       enum language language)
{
	const struct reporting *reporting = &report->reporting;
	struct arena *memory = reporting->memory;
	const struct edit_values values = edit_values(report, edit, language);
	const struct text_pair texts = text_difference(memory, show_value(memory, values.before, reporting->language),
	                                               show_value(memory, values.after, reporting->language));
	plan_row(plan);
	put(plan, value_text(edit_entry(report, edit)));
	put(plan, word_value(reporting, &words_edit, (int)edit->edit));
	put(plan, value_text(edit_label(report, edit, language)));
	put(plan, value_text(texts.before));
	put(plan, value_text(texts.after));
	put(plan, line_of(edit->was));
	put(plan, line_of(edit->is));
}

static void data_row(struct table_plan *plan, const struct diff_report *report, const struct record_edit *edit,
                     enum language language)
{
	const struct edit_values values = edit_values(report, edit, language);
	diff_begin_row(plan, FOR_DATA);
	put(plan, edit->owner == NULL ? value_none() : value_code(edit->owner));
	put(plan, edit->id == NULL ? value_none() : value_code(edit->id));
	put(plan, word_value(&report->reporting, &words_edit, (int)edit->edit));
	put(plan, value_code(edit_key(report, edit)));
	put(plan, value_text(edit_label(report, edit, language)));
	put(plan, values.before);
	put(plan, values.after);
	put(plan, place_of(report, report->input->before, edit->was));
	put(plan, place_of(report, report->input->after, edit->is));
}

typedef void edit_row(struct table_plan *plan, const struct diff_report *report, const struct record_edit *edit,
                      enum language language);

/* A text that changed in several languages is a row in each. */
static void put_edits(struct table_plan *plan, const struct diff_report *report, edit_row *row)
{
	for (const struct record_edit *edit = report->input->versions->edits->first; edit != NULL; edit = edit->next) {
		const struct edit_languages languages = edit_languages(report, edit);
		for (size_t i = 0; i < languages.count; i++)
			row(plan, report, edit, languages.in[i]);
	}
}

void diff_edits(const struct diff_report *report)
{
	struct section *section = report_section(&report->reporting, "changes", PHRASE_HEADING_EDITS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "node", PHRASE_NODE, VALUE_TEXT);
	plan_phrase(&plan, "change", PHRASE_EDIT, VALUE_WORD);
	plan_phrase(&plan, "what", PHRASE_WHAT, VALUE_TEXT);
	plan_phrase(&plan, "before", PHRASE_BEFORE, VALUE_TEXT);
	plan_phrase(&plan, "after", PHRASE_AFTER, VALUE_TEXT);
	plan_phrase(&plan, "line_before", PHRASE_LINE_BEFORE, VALUE_COUNT);
	plan_phrase(&plan, "line_after", PHRASE_LINE_AFTER, VALUE_COUNT);
	plan_begin(&plan, section, FOR_READERS, "changes", PHRASE_NONE, "");
	put_edits(&plan, report, reader_row);
}

void diff_edit_sheet(const struct diff_report *report, struct section *section)
{
	struct table_plan plan = plan_table(&report->reporting);
	diff_plan_id(&plan, FOR_DATA);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(&plan, "node", PHRASE_NODE, VALUE_CODE);
	plan_phrase(&plan, "change", PHRASE_EDIT, VALUE_WORD);
	plan_phrase(&plan, "field", PHRASE_KEY, VALUE_CODE);
	plan_phrase(&plan, "what", PHRASE_WHAT, VALUE_TEXT);
	plan_phrase(&plan, "before", PHRASE_BEFORE, VALUE_TEXT);
	plan_phrase(&plan, "after", PHRASE_AFTER, VALUE_TEXT);
	diff_plan_pair(&plan, "place", PHRASE_FILE, VALUE_CODE);
	plan_begin(&plan, section, FOR_DATA, "changes", PHRASE_SHEET_EDITS, "");
	put_edits(&plan, report, data_row);
}
