/* SPDX-License-Identifier: EUPL-1.2 */
#include "date.h"

enum { YEAR_MAX = 9999, MONTHS = 12 };
enum { DAYS_OF_400_YEARS = 146097, DAYS_OF_YEAR = 365 };
enum { DAYS_BEFORE_1970 = 719162 }; /* from 1 January 0001 */

static bool is_leap_year(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of_month(int year, int month)
{
	static const int8_t days[MONTHS] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	return month == 2 && is_leap_year(year) ? 29 : days[month - 1];
}

static struct date date_of(int year, int month, int day)
{
	return (struct date){ .year = (int16_t)year, .month = (int8_t)month, .day = (int8_t)day };
}

/* The number that exactly count digits make, or -1. */
static int digits(const char *text, int count)
{
	int number = 0;
	for (int i = 0; i < count; i++) {
		if (text[i] < '0' || text[i] > '9')
			return -1;
		number = number * 10 + (text[i] - '0');
	}
	return number;
}

bool date_parse(const char *text, struct date *date)
{
	int year = digits(text, 4);
	if (year < 1 || text[4] != '-')
		return false;
	int month = digits(text + 5, 2);
	if (month < 1 || month > MONTHS || text[7] != '-')
		return false;
	int day = digits(text + 8, 2);
	if (day < 1 || day > days_of_month(year, month) || text[10])
		return false;
	*date = date_of(year, month, day);
	return true;
}

bool date_given(struct date date)
{
	return date.year || date.month || date.day;
}

int date_compare(struct date a, struct date b)
{
	if (a.year != b.year)
		return a.year < b.year ? -1 : 1;
	if (a.month != b.month)
		return a.month < b.month ? -1 : 1;
	return (a.day > b.day) - (a.day < b.day);
}

/* Days from 1 January 0001 to 1 January of the year. */
static int32_t days_before_year(int year)
{
	int past = year - 1;
	return past * DAYS_OF_YEAR + past / 4 - past / 100 + past / 400;
}

int32_t date_days(struct date date)
{
	int32_t days = days_before_year(date.year) - DAYS_BEFORE_1970;
	for (int month = 1; month < date.month && month <= MONTHS; month++)
		days += days_of_month(date.year, month);
	return days + date.day - 1;
}

struct date date_of_days(int32_t days)
{
	if (days < -DAYS_BEFORE_1970 || days >= days_before_year(YEAR_MAX + 1) - DAYS_BEFORE_1970)
		return (struct date){ 0 };
	int32_t left = days + DAYS_BEFORE_1970;
	/* By the mean length of a year, which is at most one year off. */
	int year = (int)((int64_t)left * 400 / DAYS_OF_400_YEARS) + 1;
	if (days_before_year(year) > left)
		year--;
	else if (days_before_year(year + 1) <= left)
		year++;
	left -= days_before_year(year);
	int month = 1;
	for (; left >= days_of_month(year, month); month++)
		left -= days_of_month(year, month);
	return date_of(year, month, left + 1);
}

struct date date_add_months(struct date date, int months)
{
	if (!date_given(date))
		return date;
	int64_t month = (int64_t)date.year * MONTHS + date.month - 1 + months;
	if (month < MONTHS || month >= (int64_t)(YEAR_MAX + 1) * MONTHS)
		return (struct date){ 0 };
	int year = (int)(month / MONTHS);
	int of_year = (int)(month % MONTHS) + 1;
	int last = days_of_month(year, of_year);
	return date_of(year, of_year, date.day < last ? date.day : last);
}

static void put_digits(char *to, int count, int number)
{
	for (int i = count; i-- > 0; number /= 10)
		to[i] = (char)('0' + number % 10);
}

void date_format(struct date date, char text[11])
{
	put_digits(text, 4, date.year);
	text[4] = '-';
	put_digits(text + 5, 2, date.month);
	text[7] = '-';
	put_digits(text + 8, 2, date.day);
	text[10] = '\0';
}
