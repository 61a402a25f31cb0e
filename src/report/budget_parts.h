/* SPDX-License-Identifier: EUPL-1.2 */
/* The sections of the child budget. Each adds itself; what has nothing to show is left out by the writers. */
#ifndef BUDGET_PARTS_H
#define BUDGET_PARTS_H

#include "budget.h"
#include "reporting.h"

/* One report under way. */
struct budget_report {
	struct reporting reporting;
	const struct child_budget *budget;
	const struct budget_comparison *comparison; /* NULL: none was asked for */
	const struct report_context *context;
};

void budget_front(const struct budget_report *report);
void budget_level_tables(const struct budget_report *report);
void budget_coverage(const struct budget_report *report);
void budget_gaps(const struct budget_report *report);
void budget_changes(const struct budget_report *report);
void budget_service_table(const struct budget_report *report);
void budget_breakdowns(const struct budget_report *report);
void budget_closing(const struct budget_report *report);

/* The tidy tables of a workbook. */
void budget_sheets(const struct budget_report *report);
/* How the figures in them are made of each other; the tables are there by then. */
void budget_recipes(const struct budget_report *report);

/* The text for the agenda. */
const char *budget_board(const struct budget_report *report);

/* ---- Values ---- */

/* A figure, or "–" when there is none to give. */
struct value budget_value(const struct budget_report *report, const struct figure *figure);
struct value budget_way(const struct budget_report *report, enum key_way way);
struct value budget_course(const struct budget_report *report, enum service_course course);
struct value budget_cost_of(const struct budget_report *report, const struct service_budget *row);
struct value budget_level_word(const struct budget_report *report, int level);
struct value budget_dimension(const struct budget_report *report, int dimension);
/* The name of a group in words. */
const char *budget_group_name(const struct budget_report *report, const struct budget_group *group);

#endif
