/* SPDX-License-Identifier: EUPL-1.2 */
/* Columns of tables on agendas: the items, those of each state, and the share that is covered. */
#ifndef AGENDA_COLUMNS_H
#define AGENDA_COLUMNS_H

#include "reporting.h"

/* How many states there are columns of, after the column of all items. */
enum { AGENDA_STATE_COLUMNS = ITEM_STATE_END - 1 };

void plan_states(struct table_plan *plan);
/* By enum item_state. */
void put_states(struct table_plan *plan, const size_t *of_state);
bool has_items(const size_t *of_state);

#endif
