/* SPDX-License-Identifier: EUPL-1.2 */
/* A record with a field of every kind, and its values as one line of text. */
#ifndef PROBE_H
#define PROBE_H

#include "reading.h"

struct part {
	const struct node *node;
	const char *ref;
	struct date date;
};

struct probe {
	const struct node *node;
	struct text name;
	const char *ref, *id, *file;
	struct date date;
	struct whole n, months, step;
	struct decimal value;
	struct share share;
	struct money cost;
	struct duration duration;
	enum flag zero;
	enum direction direction;
	struct word_list groups;
	struct band_set age_bands;
	struct band_counts clients, affected;
	struct areas areas;
	struct strings related;
	struct texts chain;
	struct dates dates;
	struct limit whole, money, part, ratio;
	struct part *valid;
	struct part *rights;
	size_t rights_count;
};

/* The kinds by key: name text, ref string, id, file, date, n whole, value decimal, share, cost money and so on. */
extern const struct record record_probe, record_part;

/* Every value that is given, as "cost=1250 zero=yes"; the key is the English one. */
const char *probe_shown(struct arena *memory, const struct probe *probe);

#endif
