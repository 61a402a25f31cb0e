/* SPDX-License-Identifier: EUPL-1.2 */
#include "due_report.h"

#include "arena.h"
#include "closing.h"
#include "report_mask.h"

/* ---- The day, and what could not be read ---- */

static void due_front(const struct due_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = doc_section(reporting->doc, "time", label(reporting, PHRASE_DUE_TIME), 2);
	section_fact(reporting->doc, section, "as_of", label(reporting, PHRASE_AS_OF), value_date(report->due->as_of));
	section_fact(reporting->doc, section, "until", label(reporting, PHRASE_DUE_UNTIL),
	             value_date(report->due->until))
	        ->audience = FOR_DATA;
}

static void due_unread(const struct due_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = report_section(reporting, "unread", PHRASE_HEADING_DUE_UNREAD, 2);
	if (report->unread->count > 0)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_DUE_UNREAD));
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "file", PHRASE_FILE, VALUE_CODE);
	plan_begin(&plan, section, FOR_ALL, "unread", PHRASE_NONE, "");
	for (size_t i = 0; i < report->unread->count; i++) {
		plan_row(&plan);
		put(&plan, value_code(report->unread->files[i]));
	}
}

/* ---- For people: what is overdue, then month by month ---- */

static void table_of(const struct due_report *report, struct section *section, size_t first, size_t end)
{
	const struct reporting *reporting = &report->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "day", PHRASE_DAY, VALUE_DATE);
	plan_phrase(&plan, "time", PHRASE_DUE_TIME, VALUE_TEXT);
	plan_phrase(&plan, "what", PHRASE_DUE_WHAT, VALUE_TEXT);
	plan_phrase(&plan, "matter", PHRASE_DUE_MATTER, VALUE_TEXT);
	plan_field(&plan, &record_measure, KEY_OWNER);
	plan_field(&plan, &record_measure, KEY_STATUS);
	plan_begin(&plan, section, FOR_READERS, "list", PHRASE_NONE, "");
	for (size_t i = first; i < end; i++) {
		const struct due_entry *entry = report->entries[i];
		plan_row(&plan);
		put(&plan, value_date(entry->day));
		put(&plan, value_text(due_time(report, entry)));
		put(&plan, value_text(due_what(report, entry)));
		put(&plan, value_text(due_matter(report, entry)));
		put(&plan, value_text(in_language(reporting, &entry->owner)));
		put(&plan, value_text(due_status(report, entry)));
	}
}

static const char *month_heading(const struct due_report *report, struct date day)
{
	const struct reporting *reporting = &report->reporting;
	const struct argument arguments[] = {
		{ "month", text_same(label(reporting, (enum phrase)(PHRASE_JANUARY + day.month - 1))) },
		{ "year", text_same(arena_printf(reporting->memory, "%d", day.year)) },
	};
	return text_fill(reporting->memory, phrase(reporting, PHRASE_DUE_MONTH), reporting->language, arguments, 2);
}

static bool same_heading(const struct due_entry *one, const struct due_entry *other)
{
	if (one->state == DUE_STATE_OVERDUE || other->state == DUE_STATE_OVERDUE)
		return one->state == other->state;
	return one->day.year == other->day.year && one->day.month == other->day.month;
}

static struct section *section_of(const struct due_report *report, const struct due_entry *entry)
{
	const struct reporting *reporting = &report->reporting;
	if (entry->state == DUE_STATE_OVERDUE)
		return report_section(reporting, "overdue", PHRASE_HEADING_DUE_OVERDUE, 2);
	return doc_section(reporting->doc, "month", month_heading(report, entry->day), 2);
}

static void due_lists(const struct due_report *report)
{
	for (size_t first = 0, end; first < report->due->count; first = end) {
		end = first + 1;
		while (end < report->due->count && same_heading(report->entries[first], report->entries[end]))
			end++;
		table_of(report, section_of(report, report->entries[first]), first, end);
	}
}

/* ---- Counts by kind ---- */

static void count_row(struct table_plan *plan, enum due_kind kind, const size_t *counts)
{
	plan_row(plan);
	put(plan, word_value(plan->reporting, &words_due_kind, (int)kind));
	for (int state = DUE_STATE_OVERDUE; state < DUE_STATE_END; state++)
		put(plan, value_count((int64_t)counts[state]));
}

static void due_counts(const struct due_report *report)
{
	static const enum phrase headings[DUE_STATE_END] = { [DUE_STATE_OVERDUE] = PHRASE_DUE_OVERDUE,
		                                             [DUE_STATE_DUE] = PHRASE_DUE_FALLS_DUE,
		                                             [DUE_STATE_LATER] = PHRASE_DUE_LATER,
		                                             [DUE_STATE_NO_DAY] = PHRASE_DUE_NO_DAY };
	struct section *section = report_section(&report->reporting, "counts", PHRASE_HEADING_DUE_COUNTS, 2);
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "kind", PHRASE_DUE_KIND, VALUE_WORD);
	for (int state = DUE_STATE_OVERDUE; state < DUE_STATE_END; state++)
		plan_phrase(&plan, word_code(&words_due_state, state), headings[state], VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "counts", PHRASE_SHEET_SUMMARY, "");
	for (int kind = DUE_KIND_FOLLOW_UP; kind < DUE_KIND_END; kind++) {
		const size_t *counts = report->due->counts[kind];
		if (counts[DUE_STATE_OVERDUE] + counts[DUE_STATE_DUE] + counts[DUE_STATE_LATER] +
		            counts[DUE_STATE_NO_DAY] >
		    0)
			count_row(&plan, (enum due_kind)kind, counts);
	}
}

/* ---- For programs: one table ---- */

static void put_entry(const struct due_report *report, struct table_plan *plan, const struct due_entry *entry)
{
	const struct reporting *reporting = &report->reporting;
	plan_row(plan);
	put(plan, value_date(entry->day));
	put(plan, word_value(reporting, &words_due_state, (int)entry->state));
	put(plan, value_count(due_days_left(report, entry)));
	put(plan, word_value(reporting, &words_due_kind, (int)entry->kind));
	put(plan, entry->id == NULL ? value_none() : value_code(entry->id));
	put(plan, value_text(in_language(reporting, &entry->what)));
	put(plan, value_code(entry->matter->id));
	put(plan, entry->matter->record == NULL ? value_none() : value_code(entry->matter->record));
	put(plan, value_text(in_language(reporting, &entry->matter->title)));
	put(plan, value_text(in_language(reporting, &entry->owner)));
	put(plan, entry->words == NULL ? value_none() : word_value(reporting, entry->words, entry->status));
	put(plan, entry->status_from == NULL ? value_none() : value_code(entry->status_from));
	put(plan, value_code(arena_printf(reporting->memory, "%s#%s", entry->file_id, entry->node)));
	put(plan, value_code(entry->path));
	put(plan, value_count(entry->line));
}

static void due_data(const struct due_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = report_section(reporting, "due", PHRASE_HEADING_DUE_LIST, 2);
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "day", PHRASE_DAY, VALUE_DATE);
	plan_phrase(&plan, "state", PHRASE_STATE_OF_SERVICE, VALUE_WORD);
	plan_phrase(&plan, "days_left", PHRASE_DUE_DAYS_LEFT, VALUE_COUNT);
	plan_phrase(&plan, "kind", PHRASE_DUE_KIND, VALUE_WORD);
	plan_field(&plan, &record_measure, KEY_ID);
	plan_phrase(&plan, "what", PHRASE_DUE_WHAT, VALUE_TEXT);
	plan_phrase(&plan, "matter", PHRASE_DUE_MATTER, VALUE_CODE);
	plan_fields(&plan, &record_decision, KEYS_OF(KEY_RECORD, KEY_TITLE));
	plan_field(&plan, &record_measure, KEY_OWNER);
	plan_field(&plan, &record_measure, KEY_STATUS);
	plan_phrase(&plan, "status_from", PHRASE_DUE_STATUS_FROM, VALUE_CODE);
	plan_phrase(&plan, "node", PHRASE_NODE, VALUE_CODE);
	plan_phrase(&plan, "file", PHRASE_FILE, VALUE_CODE);
	plan_phrase(&plan, "line", PHRASE_DUE_LINE, VALUE_COUNT);
	plan_begin(&plan, section, FOR_DATA, "due", PHRASE_DUE_SHEET, "");
	for (size_t i = 0; i < report->due->count; i++)
		put_entry(report, &plan, report->entries[i]);
}

/* ---- The whole ---- */

static void due_closing(const struct due_report *report)
{
	closing_rules_off(&report->reporting, report->context);
	closing_provenance(&report->reporting, report->context, report->policy);
	struct section *section = report_section(&report->reporting, "data", PHRASE_SHEET_METHOD, 2);
	closing_sheet(&report->reporting, section, report->context, report->policy, "document", PHRASE_FILE);
}

/* The order of the report. To add a section: a function, and a row here. */
static void (*const parts[])(const struct due_report *) = {
	due_front, due_unread, due_lists, due_counts, due_data, due_closing, due_events,
};

static const char *first_line(const struct due_report *report)
{
	const char *intro = due_sentence(report, PHRASE_DUE_INTRO);
	if (report->due->count > 0)
		return intro;
	return arena_printf(report->reporting.memory, "%s\n%s", intro, due_sentence(report, PHRASE_DUE_NOTHING));
}

struct doc *report_due(struct arena *memory, const struct due *due, const struct unread *unread,
                       const struct policy *policy, enum language language, const struct report_context *context)
{
	struct due_report report = {
		.reporting = { .memory = memory, .language = language, .doc = doc_new(memory, language) },
		.due = due,
		.entries = due_sorted(due),
		.unread = unread,
		.policy = policy,
		.context = context,
	};
	struct doc *doc = report.reporting.doc;
	doc->kind = "due";
	doc->title = phrase(&report.reporting, PHRASE_HEADING_TITLE_DUE);
	doc->subtitle = first_line(&report);
	doc->id = "due";
	doc->organisation = context->organisation;
	doc->date = due->as_of;
	doc->tool = context->tool;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		parts[i](&report);
	report_mask(doc);
	return doc;
}
