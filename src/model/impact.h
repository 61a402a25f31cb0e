/* SPDX-License-Identifier: EUPL-1.2 */
/* Impacts: the same in a decision and a follow-up. The fields and their texts are the table in impact.c. */
#ifndef IMPACT_H
#define IMPACT_H

#include "record.h"

struct option;
struct service;

/* How sensitive the children concerned are. */
struct sensitivity_given {
	const struct node *node;
	enum sensitivity level;
	struct text reason;
};

/* An article of the Convention and what happens to it. */
struct right {
	const struct node *node;
	enum article article;
	enum right_effect effect;
};

/* How sure the preparer is, and what is not known. */
struct uncertainty_given {
	const struct node *node;
	enum uncertainty level;
	struct text unknown;
};

/* One way in which an option changes the life of children. */
struct impact {
	const struct node *node;
	const char *id;
	enum domain domain;
	struct band_set age_bands;
	struct word_list groups;
	struct areas areas;
	struct strings services;
	enum direction direction;
	enum directness directness;
	struct texts chain;
	enum magnitude magnitude;
	struct sensitivity_given *sensitivity;
	enum likelihood likelihood;
	enum starts starts;
	struct duration duration;
	enum reversibility reversibility;
	struct band_counts affected;
	struct text affected_source;
	struct text unknown_because;
	enum flag intended;
	enum flag elsewhere;
	struct right *rights;
	size_t rights_count;
	struct text reasoning;
	struct strings evidence;
	struct uncertainty_given *uncertainty;
	struct date first_noticed; /* in a follow-up */

	/* Made by linking: */
	const struct option *option; /* NULL in a follow-up */
	const struct service **caused_by; /* the changed services of its directness that it covers */
	size_t caused_by_count;
};

/* Whether children notice anything: every direction but none and neutral. */
bool impact_is_felt(const struct impact *impact);

/* What an impact that is felt must say, and what one that is not felt may say. */
struct key_list { const enum key *keys; size_t count; };
extern const struct key_list impact_felt_keys, impact_not_felt_keys;

extern const struct record record_sensitivity_given, record_right, record_uncertainty_given, record_impact;

#endif
