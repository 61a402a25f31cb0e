/* SPDX-License-Identifier: EUPL-1.2 */
/* A time ahead, as it is typed: 60d, 8w, 6m, 1y, or a plain number of days. */
#ifndef DUE_SPAN_H
#define DUE_SPAN_H

#include "date.h"

/* The calendar has no more days than this. */
enum { SPAN_MOST = 3660000 };

struct due_span {
	int32_t number; /* held at SPAN_MOST */
	char unit;      /* 'd', 'w', 'm' or 'y' */
};

/* False when it has another form. */
bool span_parse(const char *text, struct due_span *span);

/* The last day of a time that begins on a day: months and years end on the same day, or at the month's end. What goes
 * beyond the calendar ends on its last day. */
struct date span_end(struct date from, struct due_span span);

#endif
