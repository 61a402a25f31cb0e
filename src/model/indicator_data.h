/* SPDX-License-Identifier: EUPL-1.2 */
/* The value of an indicator at a follow-up, from a table of statistics. */
#ifndef INDICATOR_DATA_H
#define INDICATOR_DATA_H

#include "decision.h"
#include "follow_up.h"

/*
 * Fills in value and day of a result from the table that its `data` names. The row is that of the indicator, of the
 * day that the result gives or else the latest before the follow-up, of the decision's area, and of all children. When no
 * row or several are meant, when the cell holds no number, or when the unit is not the indicator's, that is said and the
 * result is false.
 */
bool indicator_data_read(struct reading *reading, const struct source *source, const struct indicator *indicator,
                         const struct decision *decision, struct date latest, struct indicator_result *result);

#endif
