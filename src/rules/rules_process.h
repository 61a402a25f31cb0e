/* SPDX-License-Identifier: EUPL-1.2 */
/* What the two files of the rules on the process share; the table is in rules_process.c. */
#ifndef RULES_PROCESS_H
#define RULES_PROCESS_H

#include "rule.h"

/* A day that a record of the decision has, and where. */
struct day {
	const void *in;
	const struct record *record;
	enum key key;
	struct date date;
};

/* Its name as people know it, as several keys are spelled alike; an earlier stage goes by its body. */
struct argument argue_day(const char *name, struct day day);

struct day preparation_day(const struct judging *on, enum key key, struct date date);
struct day meeting_day(const struct judging *on);

/* Never NULL: without one all its days are not given. */
const struct preparation *preparation_of(const struct judging *on);

void check_date_missing(const struct rule *rule, const struct judging *on);
void check_date_order(const struct rule *rule, const struct judging *on);

#endif
