/* SPDX-License-Identifier: EUPL-1.2 */
/* What is done, asked and measured because of the impacts. The fields and their texts are the table in plan.c. */
#ifndef PLAN_H
#define PLAN_H

#include "option.h"
#include "record.h"

/* Something done about an impact. */
struct measure {
	const struct node *node;
	const char *id;
	struct strings impacts;
	enum measure_type type;
	struct text description;
	struct text owner;
	struct date deadline;
	enum funding funding;
	enum measure_status status;
	struct strings relies_on;
	struct text relies_on_other;

	/* Made by linking: */
	const struct impact **eases; /* its impacts, linked */
	size_t eases_count;
	const struct service **leans_on;
	size_t leans_on_count;
};

/* Why an option is chosen although an impact remains. */
struct necessary {
	const struct node *node;
	const char *impact;
	struct text reason;
};

/* What those who decided did with a recommendation. */
struct handling {
	const struct node *node;
	enum handling_outcome outcome;
	struct text reason;
};

/* How far a recommendation has come. */
struct implementation {
	const struct node *node;
	enum implementation_state state;
	struct date date;
};

/* What the assessment asks of those who decide. */
struct recommendation {
	const struct node *node;
	const char *id;
	struct text text;
	enum recommendation_type type;
	struct strings impacts;
	struct text owner;
	struct date deadline;
	struct handling *handling;
	struct implementation *implementation;
};

/* A measured or wanted value and its day. */
struct dated_value {
	const struct node *node;
	struct decimal value;
	struct date date;
};

/* How an impact will be measured. */
struct indicator {
	const struct node *node;
	const char *id;
	struct text name;
	struct strings impacts;
	struct text unit;
	struct text source;
	enum good_direction good;
	struct dated_value *baseline;
	struct dated_value *target;
	struct decimal alarm;
	struct whole interval_months;
	struct text owner;
	struct band_set age_bands;
	struct word_list breakdown;
};

/* When, where and by whom the impacts will be looked at again. */
struct follow_up_plan {
	const struct node *node;
	struct date date;
	struct text body;
	struct text owner;
	struct text reason;
};

extern const struct record record_measure, record_necessary, record_handling, record_implementation, record_recommendation, record_dated_value, record_indicator, record_follow_up_plan;

#endif
