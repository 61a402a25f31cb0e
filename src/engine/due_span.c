/* SPDX-License-Identifier: EUPL-1.2 */
#include "due_span.h"

#include <string.h>

static const struct date last_day = { 9999, 12, 31 };

bool span_parse(const char *text, struct due_span *span)
{
	const char *at = text;
	int32_t number = 0;
	for (; *at >= '0' && *at <= '9'; at++) {
		number = number * 10 + (*at - '0');
		number = number > SPAN_MOST ? SPAN_MOST : number;
	}
	char unit = *at == '\0' ? 'd' : *at++;
	if (at == text || *text < '0' || *text > '9' || *at != '\0' || strchr("dwmy", unit) == NULL)
		return false;
	*span = (struct due_span){ number, unit };
	return true;
}

struct date span_end(struct date from, struct due_span span)
{
	const int32_t days_of_week = 7, months_of_year = 12;
	struct date end;
	if (span.unit == 'm' || span.unit == 'y')
		end = date_add_months(from, span.number * (span.unit == 'y' ? months_of_year : 1));
	else
		end = date_of_days(date_days(from) + span.number * (span.unit == 'w' ? days_of_week : 1));
	return date_given(end) ? end : last_day;
}
