/* SPDX-License-Identifier: EUPL-1.2 */
/* A follow-up. The fields and their texts are the tables in follow_up.c and follow_up_results.c. */
#ifndef FOLLOW_UP_H
#define FOLLOW_UP_H

#include "evidence.h"
#include "impact.h"
#include "participation.h"
#include "record.h"
#include "waiver.h"

/* A matter that was decided without an assessment. */
struct no_prior {
	const struct node *node;
	struct text title;
	const char *record;
	struct areas areas;
	struct text reason;
};

/* The time that is looked back on. */
struct period {
	const struct node *node;
	struct date from;
	struct date to;
};

/* What became of one predicted impact. */
struct outcome {
	const struct node *node;
	const char *impact;
	enum realised realised;
	enum direction direction;
	enum magnitude magnitude;
	enum attribution attribution;
	struct strings evidence;
	struct text reasoning;
};

/* That nothing unforeseen was found, and how it was looked for. */
struct none_unforeseen {
	const struct node *node;
	struct text looked_for;
};

/* What an indicator shows at the follow-up. */
struct indicator_result {
	const struct node *node;
	const char *indicator;
	struct decimal value;
	struct date date;
	struct whole n;
	struct text source;
	const char *data;

	/* Made by linking, when the value was read from the data: its cells; NULL otherwise. */
	const struct node *value_cell, *date_cell;
};

/* What became of a measure. */
struct measure_result_given {
	const struct node *node;
	const char *measure;
	enum measure_status status;
	enum measure_result result;
	struct text note;
};

/* What became of a recommendation. */
struct recommendation_result {
	const struct node *node;
	const char *recommendation;
	enum implementation_state state;
	struct date date;
};

/* The change in cost as planned and as it was. */
struct follow_up_cost {
	const struct node *node;
	struct money planned;
	struct money realised;
};

/* What is done about a problem that was found. */
struct corrective_action {
	const struct node *node;
	const char *id;
	struct text text;
	struct text owner;
	struct date deadline;
	enum funding funding;
	enum measure_status status;
};

/* What came true of a decision. */
struct follow_up {
	const struct node *node;
	const char *id;
	enum file_language language;
	const char *decision;
	struct no_prior *no_prior;
	enum phase phase;
	struct date date;
	struct text by;
	struct period *period;
	struct outcome *outcomes;
	size_t outcomes_count;
	struct impact *unforeseen;
	size_t unforeseen_count;
	struct none_unforeseen *none_unforeseen;
	struct indicator_result *indicator_results;
	size_t indicator_results_count;
	struct measure_result_given *measure_results;
	size_t measure_results_count;
	struct recommendation_result *recommendation_results;
	size_t recommendation_results_count;
	struct follow_up_cost *cost;
	struct participation *participation;
	size_t participation_count;
	struct not_heard *not_heard;
	struct evidence *evidence;
	size_t evidence_count;
	struct corrective_action *corrective_actions;
	size_t corrective_actions_count;
	struct text conclusions;
	enum continuation continuation;
	struct date next_review;
	struct waiver *waivers;
	size_t waivers_count;
};

extern const struct record record_no_prior, record_period, record_outcome, record_none_unforeseen, record_indicator_result, record_measure_result_given, record_recommendation_result, record_follow_up_cost, record_corrective_action, record_follow_up;

#endif
