/* SPDX-License-Identifier: EUPL-1.2 */
#include "personal.h"

#include <string.h>

/* How many digits follow the + or 0 of a telephone number. */
enum { DIGITS_LEAST = 7, DIGITS_MOST = 14, GAP_MOST = 3 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A number does not go on from a word, a diary number, a day or an amount. "puh.040…" is one all the same. */
static bool may_start(const char *text, const char *at)
{
	if (at == text)
		return true;
	char before = at[-1];
	if (is_digit(before) || is_letter(before) || strchr("/_-+", before) != NULL)
		return false;
	return strchr(".,:", before) == NULL || at - text < 2 || !is_digit(at[-2]);
}

/* Three zeros begin no number that can be called; cost centres are filled up with zeros. */
static bool is_start(const char *text, const char *at)
{
	if (!may_start(text, at))
		return false;
	if (*at == '+')
		return at[1] >= '1' && at[1] <= '9';
	return *at == '0' && is_digit(at[1]) && strncmp(at, "000", 3) != 0;
}

/* Bytes of what may stand between two groups of digits: a few blanks, brackets and hyphens. */
static size_t gap_length(const char *at)
{
	static const char no_break_space[] = "\xC2\xA0", no_break_hyphen[] = "\xE2\x80\x91";
	size_t length = 0;
	while (length < GAP_MOST) {
		if (at[length] != '\0' && strchr(" ()-", at[length]) != NULL)
			length++;
		else if (strncmp(at + length, no_break_space, 2) == 0)
			length += 2;
		else if (strncmp(at + length, no_break_hyphen, 3) == 0)
			length += 3;
		else
			break;
	}
	return length;
}

/* 2026 with a hyphen before or after it: a day or a diary number, not a group of a telephone number. */
static bool is_year(const char *group)
{
	bool year = strncmp(group, "19", 2) == 0 || strncmp(group, "20", 2) == 0;
	if (!year || !is_digit(group[2]) || !is_digit(group[3]) || is_digit(group[4]))
		return false;
	return group[-1] == '-' || group[4] == '-';
}

static bool is_amount(const char *after)
{
	static const char *const units[] = { "€", "eur", "EUR", "%", "M€", "milj", "kr" };
	after += gap_length(after);
	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
		if (strncmp(after, units[i], strlen(units[i])) == 0)
			return true;
	return false;
}

static bool may_end(const char *after)
{
	if (is_letter(*after) || *after == '/' || *after == '_')
		return false;
	bool goes_on = *after != '\0' && strchr(".,:", *after) != NULL && is_digit(after[1]);
	return !goes_on && !is_amount(after);
}

/* 0201256-6: seven digits, a hyphen and a check digit. */
static bool is_business_id(const char *at)
{
	size_t digits = strspn(at, "0123456789");
	return digits == 7 && at[7] == '-' && is_digit(at[8]) && !is_digit(at[9]);
}

/* Bytes of the number that begins here, else 0: as many groups of digits as make one. */
static size_t phone_length(const char *at)
{
	const char *end = at + 1;
	size_t digits = 0, longest = 0;
	while (digits < DIGITS_MOST + 1) {
		if (is_digit(*end)) {
			end++;
			digits++;
			continue;
		}
		if (digits >= DIGITS_LEAST && digits <= DIGITS_MOST && may_end(end))
			longest = (size_t)(end - at);
		size_t gap = gap_length(end);
		if (gap == 0 || !is_digit(end[gap]) || is_year(end + gap))
			break;
		end += gap;
	}
	return longest;
}

bool find_phone(const char *text, const char *from, struct text_part *part)
{
	for (const char *at = from; (at = strpbrk(at, "+0")) != NULL; at++) {
		bool candidate = is_start(text, at) && !is_business_id(at);
		size_t length = candidate ? phone_length(at) : 0;
		if (length == 0)
			continue;
		*part = (struct text_part){ at, length };
		return true;
	}
	return false;
}
