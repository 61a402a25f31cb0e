/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "due_report.h"
#include "show.h"

/* A cell of a table holds a line or two; the whole text is in the data. */
enum { TEXT_SHOWN_MAX = 100 };

/* Cut at a space where there is one, and marked. */
static const char *shortened(struct arena *memory, const char *text)
{
	const char *at = text, *end = text + strlen(text), *cut = NULL;
	for (int length = 0; length < TEXT_SHOWN_MAX; length++) {
		if (at == end)
			return text;
		const char *before = at;
		if (utf8_is_space(utf8_next(&at, end)))
			cut = before;
	}
	cut = cut == NULL ? at : cut;
	return at == end ? text : arena_printf(memory, "%s…", arena_copy(memory, text, (size_t)(cut - text)));
}

/* With a capital letter, as a label. */
static const char *kind_label(const struct due_report *report, enum due_kind kind)
{
	char *words = arena_string(report->reporting.memory,
	                           word_label(&words_due_kind, (int)kind, report->reporting.language));
	bool two_bytes = (unsigned char)words[0] == 0xC3;
	words[two_bytes ? 1 : 0] = (char)(words[two_bytes ? 1 : 0] & ~0x20);
	return words;
}

const char *due_name(const struct due_report *report, const struct due_entry *entry)
{
	const char *kind = kind_label(report, entry->kind);
	return entry->id == NULL ? kind : arena_printf(report->reporting.memory, "%s %s", kind, entry->id);
}

const char *due_what(const struct due_report *report, const struct due_entry *entry)
{
	struct arena *memory = report->reporting.memory;
	const char *name = due_name(report, entry), *what = in_language(&report->reporting, &entry->what);
	return what[0] == '\0' ? name : arena_printf(memory, "%s: %s", name, shortened(memory, what));
}

const char *due_matter(const struct due_report *report, const struct due_entry *entry)
{
	const char *title = in_language(&report->reporting, &entry->matter->title);
	return title[0] == '\0' ? entry->matter->id
	                        : arena_printf(report->reporting.memory, "%s: %s", entry->matter->id, title);
}

const char *due_status(const struct due_report *report, const struct due_entry *entry)
{
	const char *status =
	        entry->words == NULL ? "" : word_label(entry->words, entry->status, report->reporting.language);
	return entry->status_from == NULL
	               ? status
	               : arena_printf(report->reporting.memory, "%s (%s)", status, entry->status_from);
}

/* ---- Days ---- */

int32_t due_days_left(const struct due_report *report, const struct due_entry *entry)
{
	return date_days(entry->day) - date_days(report->due->as_of);
}

const char *due_time(const struct due_report *report, const struct due_entry *entry)
{
	const struct reporting *reporting = &report->reporting;
	static const enum phrase near[] = { PHRASE_DUE_YESTERDAY, PHRASE_DUE_TODAY, PHRASE_DUE_TOMORROW };
	int32_t left = due_days_left(report, entry);
	if (left >= -1 && left <= 1)
		return phrase(reporting, near[left + 1]);
	const char *days = show_value(reporting->memory, value_count(left < 0 ? -left : left), reporting->language);
	return text_fill(reporting->memory, phrase(reporting, left < 0 ? PHRASE_DUE_DAYS_AGO : PHRASE_DUE_IN_DAYS),
	                 reporting->language, &(struct argument){ "count", text_same(days) }, 1);
}

const char *due_sentence(const struct due_report *report, enum phrase sentence)
{
	const struct reporting *reporting = &report->reporting;
	const char *day = show_value(reporting->memory, value_date(report->due->as_of), reporting->language),
	           *until = show_value(reporting->memory, value_date(report->due->until), reporting->language);
	const struct argument arguments[] = { { "day", text_same(day) }, { "until", text_same(until) } };
	return text_fill(reporting->memory, phrase(reporting, sentence), reporting->language, arguments, 2);
}
