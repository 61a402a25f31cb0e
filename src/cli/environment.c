/* SPDX-License-Identifier: EUPL-1.2 */
#include "environment.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* 31 December 9999, the last day that a date can be. */
static const int64_t last_second = INT64_C(253402300799);

/* NULL when it is not set or empty. */
static const char *variable(const char *name)
{
	const char *value = getenv(name);
	return value && *value ? value : NULL;
}

/* The language of "sv" or "sv_FI.UTF-8"; LANGUAGES when it is none of the program's. */
static enum language language_of(const char *word)
{
	static const char *const codes[LANGUAGES] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };
	for (enum language language = FI; word && language < LANGUAGES; language++)
		if (!strncmp(word, codes[language], 2) && (!word[2] || strchr("_-.@", word[2])))
			return language;
	return LANGUAGES;
}

/* The first one that is set decides, as in POSIX, whatever it says. */
static const char *locale_of_messages(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (variable(names[i]))
			return variable(names[i]);
	return NULL;
}

enum language environment_language(const char *asked, bool *chosen)
{
	enum language language = language_of(asked);
	if (language == LANGUAGES)
		language = language_of(variable("LVA_LANG"));
	*chosen = language != LANGUAGES;
	if (!*chosen)
		language = language_of(locale_of_messages());
	return language == LANGUAGES ? FI : language;
}

static int month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return lengths[month - 1] + (month == 2 && leap);
}

bool day_exists(const char *text)
{
	static const char shape[] = "dddd-dd-dd";
	for (size_t i = 0; i < sizeof shape; i++) {
		bool digit = text[i] >= '0' && text[i] <= '9';
		if (shape[i] == 'd' ? !digit : text[i] != shape[i])
			return false;
	}
	int year = atoi(text), month = atoi(text + 5), day = atoi(text + 8);
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
}

static struct day day_of(const struct tm *time)
{
	struct day day = { "" };
	strftime(day.text, sizeof day.text, "%Y-%m-%d", time);
	return day;
}

bool environment_day(struct day *day)
{
	const char *value = variable("SOURCE_DATE_EPOCH");
	*day = (struct day){ "" };
	if (!value)
		return true;
	if (strspn(value, "0123456789") != strlen(value) || strlen(value) > 12)
		return false;
	int64_t seconds = strtoll(value, NULL, 10);
	struct tm utc;
	time_t time = (time_t)seconds;
	if (seconds > last_second || !gmtime_r(&time, &utc))
		return false;
	*day = day_of(&utc);
	return true;
}

struct day environment_today(void)
{
	time_t now = time(NULL);
	struct tm local;
	tzset();
	return localtime_r(&now, &local) ? day_of(&local) : (struct day){ "1970-01-01" };
}

const char *environment_home(void)
{
	return variable("HOME");
}

bool environment_has_terminal(void)
{
	const char *terminal = variable("TERM");
	return isatty(STDERR_FILENO) && !(terminal && !strcmp(terminal, "dumb"));
}

bool environment_color(const char *asked)
{
	if (asked && strcmp(asked, "auto") != 0)
		return !strcmp(asked, "always");
	return environment_has_terminal() && !variable("NO_COLOR");
}

int64_t environment_milliseconds(void)
{
	struct timespec now;
	return clock_gettime(CLOCK_MONOTONIC, &now) == 0 ? now.tv_sec * INT64_C(1000) + now.tv_nsec / 1000000 : 0;
}

static bool has_format(const char *name)
{
	for (size_t i = 0; lva_finding_format(i).name; i++)
		if (!strcmp(lva_finding_format(i).name, name))
			return true;
	return false;
}

const char *environment_format(void)
{
	const char *actions = variable("GITHUB_ACTIONS");
	return actions && !strcmp(actions, "true") && has_format("github") ? "github" : "text";
}
