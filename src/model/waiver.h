/* SPDX-License-Identifier: EUPL-1.2 */
/* Waivers: the same in every kind of file. The fields and their texts are the table in waiver.c. */
#ifndef WAIVER_H
#define WAIVER_H

#include "record.h"

/* Leave to let a finding be, for a time. */
struct waiver {
	const struct node *node;
	const char *rule;
	const char *concerns;
	struct text reason;
	struct text approved_by;
	struct date created;
	struct date expires;
};

extern const struct record record_waiver;

#endif
