/* SPDX-License-Identifier: EUPL-1.2 */
#include "show.h"

#include <inttypes.h>
#include <string.h>

#include "arena.h"

#define NO_BREAK_SPACE "\xC2\xA0"
#define MINUS "\xE2\x88\x92" /* U+2212 */

/* How numbers are written in a language; Swedish as it is written in Finland. */
struct style {
	const char *minus, *group, *point;
	const char *before_euros, *after_euros, *percent;
};

static const struct style styles[LANGUAGES] = {
	[FI] = { MINUS, NO_BREAK_SPACE, ",", "", NO_BREAK_SPACE "€", NO_BREAK_SPACE "%" },
	[SV] = { MINUS, NO_BREAK_SPACE, ",", "", NO_BREAK_SPACE "€", NO_BREAK_SPACE "%" },
	[EN] = { "-", ",", ".", "€", "", "%" },
};

static const char *const english_months[] = {
	"",     "January", "February",  "March",   "April",    "May",      "June",
	"July", "August",  "September", "October", "November", "December",
};

/* The number without its sign; INT64_MIN has one too. */
static uint64_t magnitude(int64_t number)
{
	return number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
}

static uint64_t power_of_ten(int exponent)
{
	uint64_t power = 1;
	while (exponent-- > 0)
		power *= 10;
	return power;
}

/* Digits in groups of three. */
static const char *grouped(struct arena *memory, uint64_t number, const char *group)
{
	const char *tail = "";
	while (number >= 1000) {
		tail = arena_printf(memory, "%s%03d%s", group, (int)(number % 1000), tail);
		number /= 1000;
	}
	return arena_printf(memory, "%d%s", (int)number, tail);
}

/* number / 10^decimals without its sign, all decimals shown. */
static const char *unsigned_decimal(struct arena *memory, uint64_t number, int decimals, const struct style *style)
{
	uint64_t unit = power_of_ten(decimals);
	const char *whole = grouped(memory, number / unit, style->group);
	if (decimals == 0)
		return whole;
	return arena_printf(memory, "%s%s%0*" PRIu64, whole, style->point, decimals, number % unit);
}

static const char *show_decimal(struct arena *memory, int64_t number, int decimals, const struct style *style)
{
	const char *digits = unsigned_decimal(memory, magnitude(number), decimals, style);
	return number < 0 ? arena_printf(memory, "%s%s", style->minus, digits) : digits;
}

static const char *show_cents(struct arena *memory, int64_t cents, const struct style *style)
{
	uint64_t amount = magnitude(cents);
	const char *digits = amount % 100 == 0 ? unsigned_decimal(memory, amount / 100, 0, style)
	                                       : unsigned_decimal(memory, amount, 2, style);
	return arena_printf(memory, "%s%s%s%s", cents < 0 ? style->minus : "", style->before_euros, digits,
	                    style->after_euros);
}

/* One decimal, rounded half away from zero; none when the share is a whole per cent. */
static const char *show_share(struct arena *memory, int64_t millionths, const struct style *style)
{
	uint64_t share = magnitude(millionths);
	uint64_t tenths = share / 1000 + (share % 1000 >= 500);
	const char *digits = share % 10000 == 0 ? unsigned_decimal(memory, share / 10000, 0, style)
	                                        : unsigned_decimal(memory, tenths, 1, style);
	bool negative = millionths < 0 && (tenths > 0);
	return arena_printf(memory, "%s%s%s", negative ? style->minus : "", digits, style->percent);
}

static const char *show_date(struct arena *memory, int64_t days, enum language language)
{
	struct date date = date_of_days((int32_t)days);
	if (language == EN)
		return arena_printf(memory, "%d %s %d", date.day, english_months[date.month], date.year);
	return arena_printf(memory, "%d.%d.%d", date.day, date.month, date.year);
}

const char *show_value(struct arena *memory, struct value value, enum language language)
{
	const struct style *style = &styles[language];
	switch (value.kind) {
	case VALUE_NONE:
		return "";
	case VALUE_TEXT:
	case VALUE_CODE:
	case VALUE_WORD:
	case VALUE_BOOL:
		return value.text;
	case VALUE_COUNT:
		return show_decimal(memory, value.number, 0, style);
	case VALUE_CENTS:
		return show_cents(memory, value.number, style);
	case VALUE_SHARE:
		return show_share(memory, value.number, style);
	case VALUE_DECIMAL:
		return show_decimal(memory, value.number, value.decimals, style);
	case VALUE_DATE:
		return show_date(memory, value.number, language);
	}
	return "";
}

static char *machine_decimal(struct arena *memory, int64_t number, int decimals)
{
	uint64_t amount = magnitude(number), unit = power_of_ten(decimals);
	const char *sign = number < 0 ? "-" : "";
	if (decimals == 0)
		return arena_printf(memory, "%s%" PRIu64, sign, amount);
	return arena_printf(memory, "%s%" PRIu64 ".%0*" PRIu64, sign, amount / unit, decimals, amount % unit);
}

/* Six decimals without the zeros at the end: 0.125. */
static const char *machine_share(struct arena *memory, int64_t millionths)
{
	char *digits = machine_decimal(memory, millionths, 6);
	size_t length = strlen(digits);
	while (digits[length - 1] == '0')
		length--;
	if (digits[length - 1] == '.')
		length--;
	digits[length] = '\0';
	return digits;
}

static const char *machine_date(struct arena *memory, int64_t days)
{
	char text[11];
	date_format(date_of_days((int32_t)days), text);
	return arena_string(memory, text);
}

const char *show_machine(struct arena *memory, struct value value)
{
	switch (value.kind) {
	case VALUE_NONE:
		return "";
	case VALUE_TEXT:
	case VALUE_CODE:
		return value.text;
	case VALUE_WORD:
		return value.key;
	case VALUE_BOOL:
		return value.number ? "true" : "false";
	case VALUE_COUNT:
		return machine_decimal(memory, value.number, 0);
	case VALUE_CENTS:
		return machine_decimal(memory, value.number, 2);
	case VALUE_SHARE:
		return machine_share(memory, value.number);
	case VALUE_DECIMAL:
		return machine_decimal(memory, value.number, value.decimals);
	case VALUE_DATE:
		return machine_date(memory, value.number);
	}
	return "";
}
