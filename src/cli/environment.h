/* SPDX-License-Identifier: EUPL-1.2 */
/* All that is read of the environment, the clock and the terminal. */
#ifndef ENVIRONMENT_H
#define ENVIRONMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "lva.h"

/* A day as YYYY-MM-DD. */
struct day {
	char text[11];
};

/*
 * The reader's language: the word of --lang (NULL: not given), LVA_LANG, the locale's messages, Finnish. *chosen
 * tells whether one of the first two said so.
 */
enum language environment_language(const char *asked, bool *chosen);

/* Whether a text is an existing day. */
bool day_exists(const char *text);

/* The day of SOURCE_DATE_EPOCH, "" when it is not set; false when it is no number of seconds. */
bool environment_day(struct day *day);

/* The calendar's day here. */
struct day environment_today(void);

/* The home folder, or NULL. */
const char *environment_home(void);

/* Whether findings are coloured, by the word of --color (NULL: auto). */
bool environment_color(const char *asked);

/* Whether what is written to standard error is seen on a terminal that can erase a line. */
bool environment_has_terminal(void);

/* A clock that only goes forward, for what people see while they wait; it never comes into an output. */
int64_t environment_milliseconds(void);

/* The format of findings that suits where the program runs, for --format auto. */
const char *environment_format(void);

#endif
