/* SPDX-License-Identifier: EUPL-1.2 */
/* Amounts as accounting systems write them. */
#include <ctype.h>
#include <string.h>

#include "ledger.h"
#include "number.h"

enum { AMOUNT_MAX = 40 };

/* The digits, separators and sign of an amount without the rest; false when something else is there. */
static bool strip(const char *text, char bare[AMOUNT_MAX], bool *negative)
{
	static const char *const blanks[] = { " ", "\xC2\xA0", "\xE2\x80\xAF", "€", "EUR" };
	static const char *const minuses[] = { "-", "\xE2\x88\x92" };
	size_t size = 0, signs = 0;
	while (*text != '\0') {
		size_t length = 0;
		for (size_t i = 0; i < sizeof blanks / sizeof blanks[0] && length == 0; i++)
			length = strncmp(text, blanks[i], strlen(blanks[i])) == 0 ? strlen(blanks[i]) : 0;
		for (size_t i = 0; i < sizeof minuses / sizeof minuses[0] && length == 0; i++)
			if (strncmp(text, minuses[i], strlen(minuses[i])) == 0) {
				length = strlen(minuses[i]);
				signs++;
				if (size > 0 && text[length] != '\0')
					return false;
			}
		if (length == 0 && (size + 1 == AMOUNT_MAX || strchr("0123456789.,", *text) == NULL))
			return false;
		if (length == 0)
			bare[size++] = *text;
		text += length == 0 ? 1 : length;
	}
	bare[size] = '\0';
	*negative = signs == 1;
	return size > 0 && signs <= 1;
}

static size_t times(const char *text, char sign)
{
	size_t count = 0;
	for (; *text != '\0'; text++)
		count += *text == sign;
	return count;
}

/* Where the decimals begin: at the sign that is last and alone of its kind; NULL: there are none. */
static const char *decimal_sign(const char *bare)
{
	const char *comma = strrchr(bare, ','), *dot = strrchr(bare, '.');
	const char *last = dot == NULL || (comma != NULL && comma > dot) ? comma : dot;
	return last != NULL && times(bare, *last) == 1 ? last : NULL;
}

/* Thousands stand three by three before the decimals; false when they do not. */
static bool take_digits(const char *bare, const char *decimals, int64_t *whole)
{
	const char *end = decimals == NULL ? bare + strlen(bare) : decimals;
	size_t group = 0;
	bool grouped = false;
	for (*whole = 0; bare < end; bare++) {
		if (isdigit((unsigned char)*bare)) {
			group++;
			if (!multiply_fits(*whole, 10, whole) || !add_fits(*whole, *bare - '0', whole))
				return false;
		} else {
			if (group == 0 || group > 3 || (grouped && group != 3))
				return false;
			grouped = true;
			group = 0;
		}
	}
	return !grouped || group == 3;
}

bool ledger_cents(const char *text, int64_t *cents)
{
	char bare[AMOUNT_MAX];
	bool negative;
	int64_t whole;
	if (!strip(text, bare, &negative))
		return false;
	const char *decimals = decimal_sign(bare);
	size_t places = decimals == NULL ? 0 : strlen(decimals + 1);
	bool has_digits = isdigit((unsigned char)bare[0]) != 0;
	if (!has_digits || places > 2 || (decimals != NULL && places == 0) || !take_digits(bare, decimals, &whole))
		return false;
	int64_t part = places == 0 ? 0 : (decimals[1] - '0') * 10 + (places == 2 ? decimals[2] - '0' : 0);
	if (!multiply_fits(whole, 100, &whole) || !add_fits(whole, part, &whole) || whole > CENTS_MAX)
		return false;
	*cents = negative ? -whole : whole;
	return true;
}
