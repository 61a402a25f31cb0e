/* SPDX-License-Identifier: EUPL-1.2 */
#include "number.h"

#include <string.h>

#include "text.h"

#define COUNT_MAX INT64_C(1000000000)           /* 10^9 */
#define DECIMAL_WHOLE_MAX INT64_C(999999999999) /* 12 digits */
enum { DECIMALS_MAX = 6 };

/* A number as it stands in a text. */
struct written {
	bool negative;
	const char *whole, *decimals; /* the digits */
	size_t whole_count, decimals_count;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static const char *skip_digits(const char *text)
{
	while (is_digit(*text))
		text++;
	return text;
}

static const char *skip_spaces(const char *text)
{
	const char *end = text + strlen(text);
	for (const char *next = text; text < end; text = next)
		if (!utf8_is_space(utf8_next(&next, end)))
			break;
	return text;
}

static bool starts_grouping(const char *rest)
{
	static const char *const separators[] = { "'", "_", "\u2019" };
	for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
		size_t length = strlen(separators[i]);
		if (!strncmp(rest, separators[i], length) && is_digit(rest[length]))
			return true;
	}
	const char *after = skip_spaces(rest);
	return after > rest && is_digit(*after);
}

/* 12 kpl, 30 %, 5h; but not 1e5 or 0x10, which are other notations. */
static bool starts_unit(const char *rest)
{
	const char *unit = skip_spaces(rest);
	bool letter = (*unit >= 'a' && *unit <= 'z') || (*unit >= 'A' && *unit <= 'Z');
	if (!letter && !(*unit & 0x80) && *unit != '%' && *unit != '$')
		return false;
	return unit > rest || !strpbrk(unit, "0123456789");
}

/* Why what follows the number does not belong there. */
static enum number_fault fault_of_rest(const char *rest, bool has_decimals)
{
	if (*rest == '.' && is_digit(rest[1]))
		return NUMBER_GROUPED;
	if (*rest == ',' && is_digit(rest[1])) {
		const char *after = skip_digits(rest + 1);
		bool again = (*after == ',' || *after == '.') && is_digit(after[1]);
		return has_decimals || again ? NUMBER_GROUPED : NUMBER_COMMA;
	}
	if (starts_grouping(rest))
		return NUMBER_GROUPED;
	return starts_unit(rest) ? NUMBER_UNIT : NUMBER_NOT;
}

/* What stands where the first digit should. */
static enum number_fault fault_of_start(const char *text)
{
	static const char *const units[] = { "\u20AC", "$", "\u00A3", "EUR" };
	if (*text == '+' && is_digit(text[1]))
		return NUMBER_PLUS;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		size_t length = strlen(units[i]);
		if (!strncmp(text, units[i], length) && is_digit(*skip_spaces(text + length)))
			return NUMBER_UNIT;
	}
	return NUMBER_NOT;
}

static enum number_fault number_read(const char *text, struct written *number)
{
	*number = (struct written){ .negative = *text == '-' };
	number->whole = text + number->negative;
	if (!is_digit(*number->whole))
		return fault_of_start(number->whole);
	const char *rest = skip_digits(number->whole);
	number->whole_count = (size_t)(rest - number->whole);
	if (*rest == '.' && is_digit(rest[1])) {
		number->decimals = rest + 1;
		rest = skip_digits(rest + 1);
		number->decimals_count = (size_t)(rest - number->decimals);
	}
	return *rest ? fault_of_rest(rest, number->decimals) : NUMBER_OK;
}

/* Appends digits to a number that stays within the limit. */
static bool append(int64_t *number, const char *digits, size_t count, int64_t limit)
{
	for (size_t i = 0; i < count; i++) {
		int digit = digits[i] - '0';
		if (*number > (limit - digit) / 10)
			return false;
		*number = *number * 10 + digit;
	}
	return true;
}

/* The number in units of 10^-decimals, within the limit either way. */
static enum number_fault number_scaled(const struct written *number, size_t decimals, int64_t limit,
                                       int64_t *scaled)
{
	int64_t size = 0;
	if (number->decimals_count > decimals)
		return NUMBER_DECIMALS;
	if (!append(&size, number->whole, number->whole_count, limit) ||
	    !append(&size, number->decimals, number->decimals_count, limit) ||
	    !append(&size, "000000", decimals - number->decimals_count, limit))
		return NUMBER_RANGE;
	*scaled = number->negative ? -size : size;
	return NUMBER_OK;
}

static enum number_fault parse_within(const char *text, size_t decimals, int64_t least, int64_t most,
                                      int64_t *result)
{
	struct written number;
	int64_t scaled;
	enum number_fault fault = number_read(text, &number);
	if (fault == NUMBER_OK)
		fault = number_scaled(&number, decimals, most, &scaled);
	if (fault != NUMBER_OK)
		return fault;
	if (scaled < least)
		return NUMBER_RANGE;
	*result = scaled;
	return NUMBER_OK;
}

enum number_fault cents_parse(const char *text, int64_t *cents)
{
	return parse_within(text, 2, -CENTS_MAX, CENTS_MAX, cents);
}

enum number_fault share_parse(const char *text, int64_t *millionths)
{
	return parse_within(text, 6, 0, SHARE_ONE, millionths);
}

enum number_fault count_parse(const char *text, int64_t *count)
{
	return parse_within(text, 0, 0, COUNT_MAX, count);
}

enum number_fault decimal_parse(const char *text, struct decimal *decimal)
{
	struct written number;
	int64_t whole = 0, scaled;
	enum number_fault fault = number_read(text, &number);
	if (fault != NUMBER_OK)
		return fault;
	if (number.decimals_count > DECIMALS_MAX)
		return NUMBER_DECIMALS;
	if (!append(&whole, number.whole, number.whole_count, DECIMAL_WHOLE_MAX))
		return NUMBER_RANGE;
	number_scaled(&number, number.decimals_count, INT64_MAX, &scaled);
	*decimal = (struct decimal){ .number = scaled, .decimals = (int8_t)number.decimals_count, .given = true };
	return NUMBER_OK;
}
