/* SPDX-License-Identifier: EUPL-1.2 */
#include "personal.h"

#include <string.h>

#include "date.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_outside_ascii(char c)
{
	return ((unsigned char)c & 0x80) != 0;
}

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* ---- Identity codes ---- */

enum { BIRTH = 6, INDIVIDUAL = 3 };

static bool are_digits(const char *at, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!is_digit(at[i]))
			return false;
	return true;
}

static int number_of(const char *digits, size_t count)
{
	int number = 0;
	for (size_t i = 0; i < count; i++)
		number = number * 10 + (digits[i] - '0');
	return number;
}

/* The sign of the century; 0 if it is none. Word processors make dashes of hyphens (U+2010 to U+2015). */
static int century_of(const char *at, size_t *length)
{
	static const char nineteenth[] = "-YXWVU", twentieth[] = "ABCDEF";
	*length = 1;
	if (at[0] == '\xE2' && at[1] == '\x80' && at[2] >= '\x90' && at[2] <= '\x95') {
		*length = 3;
		return 1900;
	}
	if (*at == '+')
		return 1800;
	if (*at == '\0')
		return 0;
	if (strchr(nineteenth, upper(*at)) != NULL)
		return 1900;
	return strchr(twentieth, upper(*at)) != NULL ? 2000 : 0;
}

static bool is_day(const char *birth, int century)
{
	char text[] = "0000-00-00";
	int year = century + number_of(birth + 4, 2);
	for (int i = 3; i >= 0; i--, year /= 10)
		text[i] = (char)('0' + year % 10);
	memcpy(text + 5, birth + 2, 2);
	memcpy(text + 8, birth, 2);
	struct date day;
	return date_parse(text, &day);
}

/* The remainder of the nine digits by 31 chooses the check character. */
static bool is_checked(const char *birth, const char *individual)
{
	static const char characters[] = "0123456789ABCDEFHJKLMNPRSTUVWXY";
	int number = number_of(birth, BIRTH) * 1000 + number_of(individual, INDIVIDUAL);
	return characters[number % 31] == upper(individual[INDIVIDUAL]);
}

/* Bytes of the code that begins here, else 0. */
static size_t code_length(const char *text, const char *at)
{
	size_t sign;
	if ((at > text && (is_digit(at[-1]) || is_letter(at[-1]))) || !are_digits(at, BIRTH))
		return 0;
	int century = century_of(at + BIRTH, &sign);
	const char *individual = at + BIRTH + sign;
	if (century == 0 || !are_digits(individual, INDIVIDUAL) || !is_day(at, century) || !is_checked(at, individual))
		return 0;
	char after = individual[INDIVIDUAL + 1];
	return is_digit(after) || is_letter(after) ? 0 : BIRTH + sign + INDIVIDUAL + 1;
}

bool find_identity_code(const char *text, const char *from, struct text_part *part)
{
	for (const char *at = from; (at = strpbrk(at, "0123")) != NULL; at++) {
		size_t length = code_length(text, at); /* it begins with a day of a month */
		if (length == 0)
			continue;
		*part = (struct text_part){ at, length };
		return true;
	}
	return false;
}

/* ---- E-mail addresses ---- */

static bool is_of_local_part(char c)
{
	return is_letter(c) || is_digit(c) || is_outside_ascii(c) || (c != '\0' && strchr("._%+-", c) != NULL);
}

static bool is_of_domain(char c)
{
	return is_letter(c) || is_digit(c) || is_outside_ascii(c) || c == '.' || c == '-';
}

/* The end of the domain that begins here: its last dot is followed by two letters at least. Else NULL. */
static const char *domain_end(const char *from)
{
	const char *end = from, *dot = NULL;
	while (is_of_domain(*end))
		end++;
	while (end > from && (end[-1] == '.' || end[-1] == '-'))
		end--;
	for (const char *at = from; at < end; at++)
		if (*at == '.')
			dot = at;
	bool is_domain = dot != NULL && dot > from && end - dot > 2 && !is_digit(end[-1]);
	return is_domain ? end : NULL;
}

bool find_email(const char *text, const char *from, struct text_part *part)
{
	for (const char *sign = strchr(from, '@'); sign != NULL; sign = strchr(sign + 1, '@')) {
		const char *start = sign, *end = domain_end(sign + 1);
		while (start > text && start > from && is_of_local_part(start[-1]))
			start--;
		if (start == sign || end == NULL)
			continue;
		*part = (struct text_part){ start, (size_t)(end - start) };
		return true;
	}
	return false;
}
