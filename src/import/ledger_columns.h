/* SPDX-License-Identifier: EUPL-1.2 */
/* The columns of an accounting table. */
#ifndef LEDGER_COLUMNS_H
#define LEDGER_COLUMNS_H

#include "import.h"

enum ledger_column {
	LEDGER_OTHER,
	LEDGER_CENTRE,
	LEDGER_NAME,
	LEDGER_BUDGET,
	LEDGER_ACTUAL,
	LEDGER_YEAR,
	LEDGER_COLUMNS
};

struct ledger_columns {
	const struct node *of[LEDGER_COLUMNS]; /* NULL: the table has none */
	int year;                              /* that was asked for or that the headings tell; 0: neither */
};

/* Finds the columns by their headings; false when the table lacks one or has two of a kind, which was said. */
bool ledger_columns_place(struct importing *importing, const struct node *header, struct ledger_columns *columns);

/* Whether a text begins with a word and goes on with something else than a letter. */
bool text_begins_with(const char *text, const char *word);

#endif
