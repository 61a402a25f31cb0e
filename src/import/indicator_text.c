/* SPDX-License-Identifier: EUPL-1.2 */
/* What cells of tables of indicators say. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "indicator_table.h"
#include "number_signs.h"
#include "statistics_table.h"

/* Digits from the text, blanks between thousands left out; after a blank three must follow. Where it ends. */
static const char *take_whole(const char *at, char *digits)
{
	size_t count = 0;
	while (isdigit((unsigned char)*at))
		digits[count++] = *at++;
	for (size_t blank; count > 0 && (blank = thousands_blank(at)) > 0 && strspn(at + blank, "0123456789") == 3;) {
		memcpy(digits + count, at + blank, 3);
		count += 3;
		at += blank + 3;
	}
	digits[count] = '\0';
	return at;
}

/* One more in the last place, carried as far as it goes; the first character is a 0 that takes the last carry. */
static void add_one(char *digits)
{
	size_t at = strlen(digits) - 1;
	for (; digits[at] == '9' || digits[at] == '.'; at--)
		if (digits[at] == '9')
			digits[at] = '0';
	digits[at]++;
}

static const char *put_together(struct arena *memory, bool minus, const char *whole, const char *decimals,
                                bool *rounded)
{
	enum { DECIMALS_MAX = 6 };
	const size_t count = strlen(decimals);
	*rounded = count > DECIMALS_MAX;
	char *number = arena_printf(memory, "0%s%s%.*s", whole, count > 0 ? "." : "", DECIMALS_MAX, decimals);
	if (*rounded && decimals[DECIMALS_MAX] >= '5')
		add_one(number);
	const char *start = number[0] == '0' && isdigit((unsigned char)number[1]) ? number + 1 : number;
	return minus ? arena_printf(memory, "-%s", start) : start;
}

enum value_text indicator_value(struct arena *memory, const char *text, const char **value, bool *rounded)
{
	enum { WHOLE_MAX = 12 };
	const char *at = text + strspn(text, " "), *decimals = "";
	if (at[strspn(at, ".- ")] == '\0')
		return VALUE_TEXT_NONE;
	const size_t minus = minus_sign(at);
	char *whole = arena_alloc(memory, strlen(text) + 1);
	at = take_whole(at + minus, whole);
	if ((*at == ',' || *at == '.') && isdigit((unsigned char)at[1])) {
		const size_t count = strspn(at + 1, "0123456789");
		decimals = arena_copy(memory, at + 1, count);
		at += 1 + count;
	}
	if (whole[0] == '\0' || strlen(whole) > WHOLE_MAX || at[strspn(at, " ")] != '\0')
		return VALUE_TEXT_WRONG;
	*value = put_together(memory, minus > 0, whole, decimals, rounded);
	return VALUE_TEXT_NUMBER;
}

const char *indicator_gender(const struct importing *importing, const char *text)
{
	static const struct text total = TEXT("yhteensä", "totalt", "total"), male = TEXT("miehet", "män", "male"),
	                         female = TEXT("naiset", "kvinnor", "female");
	static const struct {
		const char *word;
		const struct text *said;
	} rows[] = { { "male", &male },     { "men", &male },      { "miehet", &male },    { "pojat", &male },
		     { "män", &male },      { "pojkar", &male },   { "female", &female },  { "women", &female },
		     { "naiset", &female }, { "tytöt", &female },  { "kvinnor", &female }, { "flickor", &female } };
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (strcasecmp(text, rows[i].word) == 0)
			return import_said(importing, rows[i].said);
	return statistics_is_total(text) ? import_said(importing, &total) : text;
}
