/* SPDX-License-Identifier: EUPL-1.2 */
/* Columns of tables on agendas: the items, those of each state, and the share that is covered. */
#ifndef AGENDA_COLUMNS_H
#define AGENDA_COLUMNS_H

#include "reporting.h"

void plan_states(struct table_plan *plan);
/* By enum item_state. */
void put_states(struct table_plan *plan, const size_t *of_state);
bool has_items(const size_t *of_state);
/* Draws the states whose columns begin there. What was rightly left out is most of every agenda and is no gap, so it is not drawn. */
void chart_states(struct chart *chart, size_t first);

#endif
