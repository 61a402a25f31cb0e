/* SPDX-License-Identifier: EUPL-1.2 */
/* What is overdue and what falls due, as a report that a calendar can take. */
#ifndef DUE_REPORT_H
#define DUE_REPORT_H

#include "due.h"
#include "prior.h"
#include "reporting.h"

/* Files that could not be read, by their names in the project. */
struct unread {
	const char *const *files;
	size_t count;
};

/* A document in the language; it points into what is due. */
struct doc *report_due(struct arena *memory, const struct due *due, const struct unread *unread,
                       const struct policy *policy, enum language language, const struct report_context *context);

/* ---- What its parts share ---- */

/* One report under way. */
struct due_report {
	struct reporting reporting;
	const struct due *due;
	const struct due_entry *const *entries; /* sorted, as many as due->count */
	const struct unread *unread;
	const struct policy *policy;
	const struct report_context *context;
};

/* "Toimenpide L1: Vastaanotto järjestetään koululla"; without the text, "Toimenpide L1". */
const char *due_what(const struct due_report *report, const struct due_entry *entry);
const char *due_name(const struct due_report *report, const struct due_entry *entry);
/* "SUV-2026-0118: Neuvolan siirto". */
const char *due_matter(const struct due_report *report, const struct due_entry *entry);
/* "päätetty (SUV-2026-0118-S1)"; "" when it has no status. */
const char *due_status(const struct due_report *report, const struct due_entry *entry);
/* Days from the day of the report; negative: they are past. And in words: "12 päivän kuluttua". */
int32_t due_days_left(const struct due_report *report, const struct due_entry *entry);
const char *due_time(const struct due_report *report, const struct due_entry *entry);
/* A day and a sentence: "{day}" and "{until}" filled in. */
const char *due_sentence(const struct due_report *report, enum phrase sentence);

/* The entries as events of the document. */
void due_events(const struct due_report *report);

#endif
