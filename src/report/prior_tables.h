/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tables of the prior report share, and those of its workbook that stand in other files than prior_sheets.c. */
#ifndef PRIOR_TABLES_H
#define PRIOR_TABLES_H

#include "prior_parts.h"

/* A class, or an empty cell where there is no impact to make one of. */
void prior_put_class(struct table_plan *plan, const struct figure *class);

/* The rights that impacts touch, as columns. */
void prior_plan_rights(struct table_plan *plan);
/* A row for each impact and article; before goes first in each, VALUE_NONE for nothing. */
void prior_put_rights(const struct prior *prior, struct table_plan *plan, struct value before);

/* ---- Sheets: each adds its table for data to the section ---- */

void prior_trigger_sheet(const struct prior *prior, struct section *section);
void prior_impact_sheet(const struct prior *prior, struct section *section); /* a row for each impact and band */
void prior_cell_sheet(const struct prior *prior, struct section *section);   /* the cells of the matrix */
void prior_rights_sheet(const struct prior *prior, struct section *section);
void prior_group_sheet(const struct prior *prior, struct section *section);
void prior_indicator_sheet(const struct prior *prior, struct section *section);
void prior_findings_sheet(const struct prior *prior, struct section *section);
void prior_trace_sheet(const struct prior *prior, struct section *section);
void prior_method_sheet(const struct prior *prior, struct section *section);

#endif
