/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The sections of the report on cumulative impacts, and what they share. A table whose columns depend on the register has
 * a key for each set of columns: _of with organisations, _verbal without classes.
 */
#ifndef CUMULATIVE_PARTS_H
#define CUMULATIVE_PARTS_H

#include "cumulative.h"
#include "reporting.h"

/* One report under way. */
struct cumulative {
	struct reporting reporting;
	const struct cumulative_view *view;
	const struct cumulation *made; /* the view's */
	const struct report_context *context;
};

void cumulative_front(const struct cumulative *report);
void cumulative_alerts(const struct cumulative *report);
void cumulative_places(const struct cumulative *report);
void cumulative_heat_map(const struct cumulative *report, struct section *section);
void cumulative_worst(const struct cumulative *report);
void cumulative_heads(const struct cumulative *report);
void cumulative_groups(const struct cumulative *report);
void cumulative_euros(const struct cumulative *report);
void cumulative_traps(const struct cumulative *report);
void cumulative_baseline(const struct cumulative *report);
void cumulative_scenarios(const struct cumulative *report);
void cumulative_gaps(const struct cumulative *report);
void cumulative_listed(const struct cumulative *report);
void cumulative_cells(const struct cumulative *report);
void cumulative_findings(const struct cumulative *report);
void cumulative_closing(const struct cumulative *report);

/* The text for the agenda. */
const char *cumulative_board(const struct cumulative *report);

size_t cumulative_alert_count(const struct cumulative *report);
/* How many decisions that harm fall on one place at most, and where; there is a place. */
const char *cumulative_places_in_words(const struct cumulative *report);

/* ---- Findings ---- */

/* The alerts of a line whose rule found it too: a rule that is switched off raises none. NULL: there is no such finding. */
const struct diag *finding_of_line(const struct cumulative *report, const struct stack_line *line);
const struct diag *finding_of_window(const struct cumulative *report, const struct saving_window *window);
/* The next finding of a rule from here on, or NULL. */
const struct diag *finding_of_rule(const struct diag *from, const char *rule);
/* The text of one of a finding's arguments; "" when it has none. */
const char *finding_argument(const struct cumulative *report, const struct diag *finding, const char *name);
/* FILE-ID of FILE-ID#NODE. */
const char *finding_file(const struct cumulative *report, const struct diag *finding);

/* ---- Values ---- */

bool has_neighbours(const struct cumulative *report);
struct value organisation_value(const struct cumulative *report, uint16_t organisation);
struct value bands_value(const struct cumulative *report, uint32_t bands);
struct value groups_value(const struct cumulative *report, uint64_t groups);
struct value areas_value(const struct cumulative *report, const uint32_t *areas, size_t count);
/* Four cells of a row: bands, areas, groups and domain of a stack. */
void put_cell_of(const struct cumulative *report, struct table_plan *plan, const struct stack_line *line);
/* "SUV-2026-0118 (1.8.2027), …". */
struct value decisions_value(const struct cumulative *report, const struct decision_list *list);
/* The ids alone, for programs. */
struct value decision_ids(const struct cumulative *report, const struct decision_list *list);
struct value worst_value(const struct cumulative *report, const struct pile_tally *tally);
struct value yes_no(const struct cumulative *report, bool yes);
struct value waived_value(const struct cumulative *report, const struct diag *finding);
/* "1.8.2026–31.7.2027". */
struct value days_value(const struct cumulative *report, struct date first, struct date last);
struct value day_of(const struct decision_list *list, bool last);

/* A phrase with one or two whole numbers in it. */
const char *phrase_of_counts(const struct cumulative *report, enum phrase pattern, const char *first, size_t a,
                             const char *second, size_t b);
void note_of_cut(const struct cumulative *report, struct section *section, size_t shown, size_t count);
void cumulative_paragraph(const struct cumulative *report, struct section *section, enum phrase text);

#endif
