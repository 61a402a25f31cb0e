/* SPDX-License-Identifier: EUPL-1.2 */
/* Calendar days. There is no clock here. */
#ifndef DATE_H
#define DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A day of the proleptic Gregorian calendar, 1 January 0001 to 31 December 9999; all zero is "not given". */
struct date {
	int16_t year;
	int8_t month, day;
};

/* Reads exactly YYYY-MM-DD of an existing day. */
bool date_parse(const char *text, struct date *date);
bool date_given(struct date date);
/* Negative, zero or positive as a is before, on or after b. */
int date_compare(struct date a, struct date b);
/* Days since 1 January 1970, and back (not given where there is no such day). */
int32_t date_days(struct date date);
struct date date_of_days(int32_t days);
/* The same day so many months later (or earlier, negative), clamped to the month's end; not given
 * when it falls outside the calendar. */
struct date date_add_months(struct date date, int months);
/* Writes YYYY-MM-DD and a NUL. */
void date_format(struct date date, char text[11]);

#endif
