/* SPDX-License-Identifier: EUPL-1.2 */
/* Accounts by cost centre, from a table that an accounting system gives. */
#ifndef LEDGER_H
#define LEDGER_H

#include "import.h"

/* What is booked on one cost centre, over all its rows. */
struct centre {
	const struct node *cell; /* where it stands first */
	const char *code, *name; /* name: "" when the table has none */
	struct money budget, actual;
	size_t lines;
	uint32_t last_line;
	const void *taken; /* for who maps it */
	struct centre *self, *next; /* self: what is found by name is const */
};

struct ledger {
	struct centre *centres; /* in the order of the table */
	size_t centre_count;
	size_t rows, totals, left_out; /* every row is one of these: added up, only compared, or said */
	int64_t budget, actual; /* of all that was read */
	bool has_budget, has_actual;
	int year; /* 0: neither the table nor the user tells */
};

/* Reads the table of an import; NULL when it has no such columns, which was said. Rows of totals are counted, not added. */
struct ledger *ledger_read(struct importing *importing);

/*
 * "1 234 567,89", "1.234,50", "-12.5", "12,00-", "5 €" -> cents. False for anything else, and for what could be thousands
 * as well as decimals ("1.234").
 */
bool ledger_cents(const char *text, int64_t *cents);

#endif
