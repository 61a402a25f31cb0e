/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables of the prior report that stand both in its text and in its workbook. */
#ifndef PRIOR_TABLES_H
#define PRIOR_TABLES_H

#include "prior_parts.h"

void prior_plan_rights(struct table_plan *plan);
/* A row for each impact and article; before goes first in each, VALUE_NONE for nothing. */
void prior_put_rights(const struct prior *prior, struct table_plan *plan, struct value before);

void prior_trigger_sheet(const struct prior *prior, struct section *section);
void prior_findings_sheet(const struct prior *prior, struct section *section);
void prior_trace_sheet(const struct prior *prior, struct section *section);
void prior_indicator_sheet(const struct prior *prior, struct section *section);

#endif
