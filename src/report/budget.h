/* SPDX-License-Identifier: EUPL-1.2 */
/* The child budget as a report. */
#ifndef BUDGET_H
#define BUDGET_H

#include "budget_compare.h"
#include "prior.h"

/* A document in the language; it points into the budget. The file is named as in the register; the comparison may
 * be NULL. */
struct doc *report_budget(struct arena *memory, const struct child_budget *budget,
                          const struct budget_comparison *comparison, enum language language, const char *file,
                          const struct report_context *context);

/* Whether a service is in no level. */
bool budget_has_gaps(const struct child_budget *budget);

#endif
