/* SPDX-License-Identifier: EUPL-1.2 */
/* The options of a decision and what they change. The fields and their texts are the table in option.c. */
#ifndef OPTION_H
#define OPTION_H

#include "catalogue.h"
#include "impact.h"
#include "record.h"

/* A service that an option would open. */
struct new_service {
	const struct node *node;
	struct text name;
	enum impact_type impact;
	struct band_set age_bands;
};

/* What an option does to one service. */
struct change {
	const struct node *node;
	const char *service;
	struct new_service *new_service;
	enum change_kind change;
	struct money cost;
	struct band_counts clients;

	/* Made by linking: */
	const struct service *linked; /* the changed or new service; NULL when it is not known */
};

/* One way to decide the matter. */
struct option {
	const struct node *node;
	const char *id;
	struct text name;
	struct text description;
	enum flag zero;
	struct strings includes;
	enum flag proposed;
	enum flag best_for_children;
	enum childrens_view childrens_view;
	struct text rejected;
	struct change *changes;
	size_t changes_count;
	struct impact *impacts;
	size_t impacts_count;

	/* Made by linking: */
	size_t index;
};

extern const struct record record_new_service, record_change, record_option;

#endif
