/* SPDX-License-Identifier: EUPL-1.2 */
/* The steps of a child budget, in their order. */
#ifndef CHILD_BUDGET_PARTS_H
#define CHILD_BUDGET_PARTS_H

#include "child_budget.h"

/* Costs and keys, and what of them must be withheld; then the figures of each service. */
void budget_services(struct arena *memory, struct child_budget *budget);
void budget_withhold(struct child_budget *budget);
void budget_service_figures(struct arena *memory, struct child_budget *budget);

/* The sums. */
void budget_totals(struct arena *memory, struct child_budget *budget);
void budget_levels(struct arena *memory, struct child_budget *budget);
void budget_groups(struct arena *memory, struct child_budget *budget);

void budget_name_figures(struct arena *memory, struct child_budget *budget);

/* ---- What the steps share ---- */

/* The sum of figures that are all known; unknown when it does not fit in 64 bits. */
const struct figure *budget_sum(struct arena *memory, const struct formula *how, const struct figures *of);
/* part / whole as FIGURE_SHARE; unknown when the whole is not above zero. */
const struct figure *budget_share(struct arena *memory, const struct formula *how, const struct figure *part,
                                  const struct figure *whole);
static inline bool is_child_band(const struct bands *bands, size_t band)
{
	return (bands->children & band_bit(band)) != 0;
}

#endif
