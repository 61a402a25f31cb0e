/* SPDX-License-Identifier: EUPL-1.2 */
/* The sections of the report of two versions, and what they share. */
#ifndef DIFF_PARTS_H
#define DIFF_PARTS_H

#include "diff.h"
#include "reporting.h"

struct diff_report {
	struct reporting reporting;
	const struct diff_input *input;
	const struct report_context *context;
};

/* ---- An edit in words and values ---- */

/* "vaikutus V11", "päätöksen tiedot", a question of the screening. */
const char *edit_entry(const struct diff_report *report, const struct record_edit *edit);
/* The languages in which a text differs, the report's own before the others; of what is no text, the report's. */
struct edit_languages {
	enum language in[LANGUAGES];
	size_t count;
};
struct edit_languages edit_languages(const struct diff_report *report, const struct record_edit *edit);
/* "Oikeudet (terveys): Toteutuminen", "Otsikko (ruotsi)"; "" when an entry with an id came or went. */
const char *edit_label(const struct diff_report *report, const struct record_edit *edit, enum language language);
/* What an entry without an id goes by: its article, its service; "" when it begins with a text. */
const char *edit_subject(const struct diff_report *report, const struct record *record, const void *entry);
/* "sensitivity.level", "impacts" for an impact as a whole. */
const char *edit_key(const struct diff_report *report, const struct record_edit *edit);

/* What stood there and stands there now, whole; a number that must not be told is said to have changed. */
struct edit_values {
	struct value before, after;
};
struct edit_values edit_values(const struct diff_report *report, const struct record_edit *edit, enum language language);

/* The same two texts for a table that people read: where they differ, with a little around it. */
struct text_pair {
	const char *before, *after;
};
struct text_pair text_difference(struct arena *memory, const char *before, const char *after);

/* ---- Tables: for readers what is another now, for data all there is, with the id of the matter and whether it changed ---- */

bool diff_is_data(enum audience audience);
void diff_plan_id(struct table_plan *plan, enum audience audience);
void diff_begin_row(struct table_plan *plan, enum audience audience);
/* Two columns of one thing: KEY_before and KEY_after. */
void diff_plan_pair(struct table_plan *plan, const char *key, enum phrase what, enum value_kind kind);

/* ---- Sections ---- */

void diff_what_changed(const struct diff_report *report);
void diff_effects(const struct diff_report *report);
void diff_edits(const struct diff_report *report);
void diff_classes(const struct diff_report *report);
void diff_class_counts(const struct diff_report *report, struct section *section);
void diff_options(const struct diff_report *report);
void diff_incidence(const struct diff_report *report);
void diff_screening(const struct diff_report *report);
void diff_findings(const struct diff_report *report);
void diff_edit_sheet(const struct diff_report *report, struct section *section);
void diff_sheets(const struct diff_report *report);

#endif
